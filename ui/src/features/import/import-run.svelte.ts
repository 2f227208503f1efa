import { refusalOf, type Refused } from '../../api/errors';
import type { ImportPreview, ImportReport, ImportRequest } from '../../api/types';

/** Registers that can be imported. */
export const registers = ['delegations', 'agreements', 'people'] as const;

export interface ImportPort {
  preview(request: ImportRequest): Promise<ImportPreview>;
  run(request: ImportRequest): Promise<ImportReport>;
}

/** One import from the choice of a file to its report. Each choice is previewed anew; an older preview never wins. */
export class ImportRun {
  path = $state('');
  kind = $state<string>('delegations');
  preview = $state.raw<ImportPreview | null>(null);
  done = $state.raw<ImportReport | null>(null);
  failure = $state.raw<Refused | null>(null);
  busy = $state(false);
  running = $state(false);
  #map: [number, string][] = [];
  #encoding = '';
  #sheet = '';
  #asked = 0;

  constructor(private readonly port: ImportPort) {}

  choose(path: string): Promise<void> {
    this.path = path;
    this.#encoding = this.#sheet = '';
    this.#map = [];
    this.done = null;
    return this.#ask();
  }

  of(kind: string): Promise<void> {
    this.kind = kind;
    this.#map = [];
    return this.#ask();
  }

  encoded(encoding: string): Promise<void> {
    this.#encoding = encoding;
    return this.#ask();
  }

  sheeted(sheet: string): Promise<void> {
    this.#sheet = sheet;
    this.#map = [];
    return this.#ask();
  }

  /** Says what a column holds; the other columns stay as they were guessed. */
  map(column: number, field: string): Promise<void> {
    this.#map = [...this.#map.filter(([at]) => at !== column), [column, field]];
    return this.#ask();
  }

  async go(): Promise<void> {
    this.running = true;
    this.failure = null;
    try {
      this.done = await this.port.run(this.#request());
    } catch (thrown) {
      this.failure = refusalOf(thrown);
    } finally {
      this.running = false;
    }
  }

  reset(): void {
    this.#asked += 1;
    this.path = '';
    this.preview = this.done = this.failure = null;
    this.busy = false;
  }

  #request(): ImportRequest {
    return {
      path: this.path,
      kind: this.kind,
      map: this.#map,
      ...(this.#encoding ? { encoding: this.#encoding } : {}),
      ...(this.#sheet ? { sheet: this.#sheet } : {}),
    };
  }

  async #ask(): Promise<void> {
    if (!this.path) return;
    const asked = ++this.#asked;
    this.busy = true;
    try {
      const preview = await this.port.preview(this.#request());
      if (asked !== this.#asked) return;
      this.preview = preview;
      this.failure = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.preview = null;
      this.failure = refusalOf(thrown);
    }
    this.busy = false;
  }
}
