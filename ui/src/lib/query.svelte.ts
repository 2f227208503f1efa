import { refusalOf, type Refused } from '../api/errors';

/** One answer of the application as a screen shows it: the last one asked for, whichever came first. */
export class Query<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<Refused | null>(null);
  busy = $state(false);
  #asked = 0;

  /** Asks, and shows the answer unless a later question was asked meanwhile. The old answer stays until then. */
  async load(ask: () => Promise<T>): Promise<void> {
    const asked = ++this.#asked;
    this.busy = true;
    try {
      const value = await ask();
      if (asked !== this.#asked) return;
      this.value = value;
      this.failure = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.failure = refusalOf(thrown);
    }
    this.busy = false;
  }

  clear(): void {
    this.#asked += 1;
    this.value = this.failure = null;
    this.busy = false;
  }
}
