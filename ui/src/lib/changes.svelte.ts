import { SvelteMap } from 'svelte/reactivity';
import { catalogue, type Kind } from '../api/types';

/** Counts, kind by kind, how often something changed: who reads a count inside an effect reads again when it moves. */
export class Changes {
  /** Every kind stands in it from the start: who reads a missing key would hear of every new one. */
  #counts = new SvelteMap<Kind, number>((Object.keys(catalogue) as Kind[]).map((kind) => [kind, 0]));
  #all = $state(0);

  touch(kinds: readonly Kind[]): void {
    for (const kind of kinds) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    this.#all += 1;
  }

  of(...kinds: Kind[]): number {
    return kinds.reduce((sum, kind) => sum + (this.#counts.get(kind) ?? 0), 0);
  }

  get any(): number {
    return this.#all;
  }
}
