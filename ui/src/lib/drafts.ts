import type { Kind } from '../api/types';

/** A field of a record. */
export interface FieldKey {
  kind: Kind;
  id: string;
  field: string;
}

export interface DraftPort {
  save(key: FieldKey, text: string, base: string): Promise<unknown>;
  drop(key: FieldKey): Promise<unknown>;
}

/** Typing is kept this long after the last key; the promise is one second. */
export const DRAFT_DELAY_MS = 500;

/** Keeps what is being typed inside the encrypted file until it is committed or given up. */
export class Drafts {
  #waiting = new Map<string, { key: FieldKey; text: string; base: string; timer: ReturnType<typeof setTimeout> }>();
  #last = new Map<string, Promise<unknown>>();

  constructor(private readonly port: DraftPort) {}

  /** `base` is what stood in the record when the typing began. */
  keep(key: FieldKey, text: string, base: string): void {
    const name = nameOf(key);
    clearTimeout(this.#waiting.get(name)?.timer);
    const timer = setTimeout(() => void this.#write(name), DRAFT_DELAY_MS);
    this.#waiting.set(name, { key, text, base, timer });
  }

  /** The field was committed or given up. A write that is under way comes first, so that the draft is truly gone. */
  drop(key: FieldKey): Promise<void> {
    const name = nameOf(key);
    const waiting = this.#waiting.get(name);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(name);
    return this.#after(name, () => this.port.drop(key));
  }

  /** Writes everything that waits: before the workspace is locked or closed. */
  async flush(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((name) => this.#write(name)));
    await Promise.all(this.#last.values());
  }

  #write(name: string): Promise<void> {
    const waiting = this.#waiting.get(name);
    if (!waiting) return Promise.resolve();
    clearTimeout(waiting.timer);
    this.#waiting.delete(name);
    return this.#after(name, () => this.port.save(waiting.key, waiting.text, waiting.base));
  }

  async #after(name: string, deed: () => Promise<unknown>): Promise<void> {
    // A draft that could not be kept must not stop the typing; the text still stands in its field.
    const next = (this.#last.get(name) ?? Promise.resolve()).then(deed).catch(() => undefined);
    this.#last.set(name, next);
    await next;
    if (this.#last.get(name) === next) this.#last.delete(name);
  }
}

const nameOf = ({ kind, id, field }: FieldKey): string => `${kind}/${id}/${field}`;
