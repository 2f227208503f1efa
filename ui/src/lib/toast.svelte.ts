/** How long a toast stays; longer while it has the focus or the pointer. */
export const TOAST_MS = 10_000;

export interface Toast {
  text: string;
  undoable: boolean;
}

/** One toast at a time, bottom centre. */
export class Toaster {
  current = $state.raw<Toast | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(text: string, undoable = false): void {
    this.current = { text, undoable };
    this.release();
  }

  /** Someone looks at it: it stays. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), TOAST_MS);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.current = null;
  }
}
