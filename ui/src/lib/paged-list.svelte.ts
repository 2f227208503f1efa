import { SvelteMap } from 'svelte/reactivity';
import { refusalOf, type Refused } from '../api/errors';
import type { Page } from '../api/types';

export interface ListQuestion {
  filter: string;
  sort: string;
  descending: boolean;
  offset: number;
  limit: number;
}

/** Rows asked for at a time: two screens full. */
export const PAGE = 100;

/** A list of any length of which only the pages in sight are here; sorted, filtered and cut by the store. */
export class PagedList<R> {
  total = $state(0);
  filter = $state('');
  sort = $state('');
  descending = $state(false);
  failure = $state.raw<Refused | null>(null);
  /** Whether the first answer is still to come. */
  pending = $state(true);
  #pages = new SvelteMap<number, readonly R[]>();
  #question = 0;
  #answered = 0;
  #asked = new Set<number>();
  #inSight: [number, number] = [0, 0];

  constructor(private readonly ask: (question: ListQuestion) => Promise<Page<R>>) {}

  row(index: number): R | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** The first row here of which this is true. */
  find(wanted: (row: R) => boolean): R | undefined {
    for (const rows of this.#pages.values()) {
      const found = rows.find(wanted);
      if (found) return found;
    }
    return undefined;
  }

  /** Says which rows are in sight; what is missing of them is fetched. */
  async show(first: number, last: number): Promise<void> {
    this.#inSight = [first, last];
    const pages: Promise<void>[] = [];
    for (let page = Math.floor(first / PAGE); page <= Math.floor(Math.max(first, last) / PAGE); page += 1) {
      if (!this.#asked.has(page)) pages.push(this.#fetch(page));
    }
    await Promise.all(pages);
  }

  filterBy(filter: string): Promise<void> {
    if (filter === this.filter && !this.pending) return Promise.resolve();
    this.filter = filter;
    this.#inSight = [0, 0];
    return this.reload();
  }

  /** Sorts by a column; again the other way round; a third time as the list comes by itself. */
  sortBy(column: string): Promise<void> {
    if (this.sort !== column) [this.sort, this.descending] = [column, false];
    else if (!this.descending) this.descending = true;
    else [this.sort, this.descending] = ['', false];
    this.#inSight = [0, 0];
    return this.reload();
  }

  /** Asks again for what is in sight; the old rows stay until the new ones are here. */
  reload(): Promise<void> {
    this.#question += 1;
    this.#asked.clear();
    return this.show(...this.#inSight);
  }

  async #fetch(page: number): Promise<void> {
    const question = this.#question;
    this.#asked.add(page);
    const { filter, sort, descending } = this;
    try {
      const answer = await this.ask({ filter, sort, descending, offset: page * PAGE, limit: PAGE });
      if (question !== this.#question) return;
      if (this.#answered !== question) {
        this.#pages.clear();
        this.#answered = question;
      }
      this.#pages.set(page, answer.rows);
      this.total = answer.total;
      this.failure = null;
    } catch (thrown) {
      if (question !== this.#question) return;
      this.#asked.delete(page);
      this.failure = refusalOf(thrown);
    }
    this.pending = false;
  }
}
