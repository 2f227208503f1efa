/** Input of any of these kinds counts as use. */
const USES = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;

/** Calls for the lock after so many minutes without input to the window. */
export class IdleLock {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #minutes = 0;
  #used = 0;

  constructor(
    private readonly lock: () => void,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** Watches for so many minutes; 0 stops. */
  watch(minutes: number): void {
    clearTimeout(this.#timer);
    for (const use of USES) window.removeEventListener(use, this.#use, true);
    this.#minutes = minutes;
    if (minutes <= 0) return;
    for (const use of USES) window.addEventListener(use, this.#use, { capture: true, passive: true });
    this.#used = this.now();
    this.#wait();
  }

  readonly #use = (): void => {
    this.#used = this.now();
  };

  #wait(): void {
    // The clock is compared, not the timer trusted: a laptop that slept fires late.
    const left = this.#used + this.#minutes * 60_000 - this.now();
    if (left <= 0) this.lock();
    else this.#timer = setTimeout(() => this.#wait(), Math.min(left, 15_000));
  }
}
