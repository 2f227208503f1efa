import type { Hit } from '../../api/types';
import { refusalOf, type Refused } from '../../api/errors';
import { fold } from '../../lib/reference.svelte';

/** Typing rests this long before the store is asked. */
const REST_MS = 80;

/** What the palette finds; the answer to an older query never replaces that of a newer one. */
export class PaletteSearch {
  query = $state('');
  hits = $state.raw<Hit[]>([]);
  settled = $state(true);
  failure = $state.raw<Refused | null>(null);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ask: (query: string) => Promise<Hit[]>) {}

  type(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    if (query.trim() === '') {
      this.hits = [];
      this.failure = null;
      this.settled = true;
      return;
    }
    this.settled = false;
    this.#timer = setTimeout(() => void this.#find(asked), REST_MS);
  }

  /** Whether a command's label has every typed word. */
  matches(label: string): boolean {
    const folded = fold(label);
    return fold(this.query)
      .split(/\s+/)
      .every((word) => folded.includes(word));
  }

  /** Whether a name is what was typed, all of it. */
  is(name: string): boolean {
    return fold(name) === fold(this.query.trim());
  }

  async #find(asked: number): Promise<void> {
    try {
      const hits = await this.ask(this.query);
      if (asked !== this.#asked) return;
      this.hits = hits;
      this.failure = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.hits = [];
      this.failure = refusalOf(thrown);
    }
    this.settled = true;
  }
}

/** Signs that the store sets around what was found: no text has them. */
const [BEGIN, END] = ['\u0002', '\u0003'];
const MARKS = new RegExp(`([${BEGIN}${END}])`);

/** Splits a snippet at the marks around what was found. */
export function snippetParts(snippet: string): { text: string; found: boolean }[] {
  return snippet
    .split(MARKS)
    .reduce<{ text: string; found: boolean; on: boolean }[]>((parts, piece) => {
      const on = parts.at(-1)?.on ?? false;
      if (piece === BEGIN || piece === END) parts.push({ text: '', found: false, on: piece === BEGIN });
      else parts.push({ text: piece, found: on, on });
      return parts;
    }, [])
    .filter(({ text }) => text !== '')
    .map(({ text, found }) => ({ text, found }));
}
