import { specOf } from './records';
import type { RecordTexts, Texts } from '../api/types';
import { Query } from './query.svelte';

/** A language to write in, with how many texts documents miss in it. */
export interface Language {
  tag: string;
  missing: number;
}

/** A record's texts in other languages: what is written, what is missing, and the language one writes in. */
export class Translations {
  readonly texts = new Query<Texts>();
  /** The language that was asked for; the first with a gap as long as none was. */
  wanted = $state('');

  constructor(private readonly ask: () => Promise<Texts>) {}

  load(): Promise<void> {
    return this.texts.load(this.ask);
  }

  get records(): readonly RecordTexts[] {
    return this.texts.value?.records ?? [];
  }

  /** Language in which the records are written. */
  get own(): string {
    return this.texts.value?.own ?? '';
  }

  get languages(): Language[] {
    return (this.texts.value?.languages ?? []).map((tag) => ({ tag, missing: this.#missing(tag) }));
  }

  get lang(): string {
    const offered = this.languages;
    const asked = offered.find(({ tag }) => tag === this.wanted);
    return (asked ?? offered.find(({ missing }) => missing > 0) ?? offered[0])?.tag ?? '';
  }

  /** Texts that have to be there in every language; a name may stand as it is spelt. */
  get all(): number {
    return this.#texts().length;
  }

  #texts(): { others: Record<string, string> }[] {
    return this.records.flatMap(({ of, texts }) =>
      texts.filter(({ field }) => specOf(of.kind, field).printed === 'text'),
    );
  }

  #missing(lang: string): number {
    return this.#texts().filter(({ others }) => !others[lang]).length;
  }
}
