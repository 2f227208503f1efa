import { refusalOf, type Refused } from '../../api/errors';

/** What an edited field needs from its surroundings. */
export interface FieldPort {
  /** Commits a value; `seen` is what stood on the screen when the editing began. Rejects with a refusal. */
  save(value: string, seen: string): Promise<void>;
  keepDraft(text: string): void;
  dropDraft(): void;
}

/** Two values of one field: what this user typed, and what someone else saved meanwhile. */
export interface Conflict {
  mine: string;
  theirs: string;
  who: string;
  at: string;
}

/** One field while it is edited in place: shown → editing → saved, or back with what was typed kept. */
export class FieldEdit {
  editing = $state(false);
  busy = $state(false);
  text = $state('');
  /** Code of why the value was refused, with what the wording needs. */
  problem = $state.raw<{ code: string; args: Record<string, string> } | null>(null);
  failure = $state.raw<Refused | null>(null);
  conflict = $state.raw<Conflict | null>(null);
  #seen = '';
  #clean = '';

  constructor(
    private readonly name: string,
    private readonly port: FieldPort,
  ) {}

  /** Whether something was typed that is not saved. */
  get dirty(): boolean {
    return this.editing && this.text !== this.#clean;
  }

  /** Turns the value into its field; `text` is what is edited, `seen` what is stored. */
  begin(text: string, seen = text): void {
    this.editing = true;
    this.text = text;
    this.#clean = seen;
    this.#seen = seen;
    this.problem = this.failure = this.conflict = null;
  }

  type(text: string, draft = true): void {
    this.text = text;
    this.problem = this.failure = null;
    if (draft) this.port.keepDraft(text);
  }

  /** Leaves the field: commits what was typed. Answers whether the field is closed. */
  async leave(): Promise<boolean> {
    if (!this.editing || this.busy || this.conflict) return !this.editing;
    if (!this.dirty) {
      this.#close();
      return true;
    }
    return this.#save(this.#seen);
  }

  /** Gives up what was typed. */
  escape(): void {
    if (this.dirty || this.conflict || this.problem) this.port.dropDraft();
    this.#close();
  }

  /** Of two values, the one typed here counts. */
  async keepMine(): Promise<boolean> {
    if (!this.conflict) return false;
    const { theirs } = this.conflict;
    this.conflict = null;
    return this.#save(theirs);
  }

  /** Of two values, the other one counts. */
  takeTheirs(): void {
    this.port.dropDraft();
    this.#close();
  }

  async #save(seen: string): Promise<boolean> {
    this.busy = true;
    try {
      await this.port.save(this.text, seen);
      this.port.dropDraft();
      this.#close();
      return true;
    } catch (thrown) {
      this.#refuse(refusalOf(thrown));
      return false;
    } finally {
      this.busy = false;
    }
  }

  #refuse(refused: Refused): void {
    const { code, fields, args } = refused.api;
    if (code === 'conflict') {
      this.conflict = { mine: this.text, theirs: args.current ?? '', who: args.who ?? '', at: args.at ?? '' };
    } else if (code === 'invalid') {
      const own = fields.find(({ field }) => field === this.name) ?? fields[0];
      this.problem = { code: own?.problem ?? 'invalid', args };
    } else {
      this.failure = refused;
    }
  }

  #close(): void {
    this.editing = false;
    this.text = '';
    this.problem = this.failure = this.conflict = null;
  }
}
