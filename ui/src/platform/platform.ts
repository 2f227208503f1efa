import type { AppEvent } from '../api/types';

/** What the interface needs from its host; the real one is the Tauri shell, tests bring their own. */
export interface Platform {
  /** Runs a command of the application. Rejects with an `ApiError`. */
  rpc(name: string, args: object): Promise<unknown>;
  /** Hears what the application says by itself; the answer ends the listening. */
  listen(heard: (event: AppEvent) => void): () => void;
}
