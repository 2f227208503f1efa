import { createContext } from 'svelte';
import type {
  DocumentKind,
  Answer,
  AppEvent,
  Args,
  CommandName,
  Kind,
  Mutation,
  Session,
  UserAction,
} from '../api/types';
import { refusalOf, type Refused } from '../api/errors';
import { I18n, type Locale } from '../i18n/i18n.svelte';
import type { Platform } from '../platform/platform';
import { Router } from '../router/router.svelte';
import { Changes } from './changes.svelte';
import { Drafts } from './drafts';
import { ReferenceData } from './reference.svelte';
import { Toaster } from './toast.svelte';

export interface Job {
  task: string;
  done: number;
  total: number;
  problems: number;
}

/** What the export dialog is about. */
export interface Exporting {
  /** The delegation; empty for a document about the whole workspace. */
  id: string;
  title: string;
  document?: DocumentKind;
  /** The composition to export, instead of a document as it usually is. */
  brief?: string;
  /** Makes a final copy. */
  final?: boolean;
}

/** Panels over the sheet; one at a time. */
export type Panel = 'none' | 'palette' | 'keys' | 'new';

/** What all screens share: the session, the one way to the application, and what it says by itself. */
export class App {
  session = $state.raw<Session | null>(null);
  /** A long work under way; while it writes, fields are read-only. */
  job = $state.raw<Job | null>(null);
  /** The window is covered while work that must not be cut off goes on behind it. */
  covered = $state(false);
  panel = $state<Panel>('none');
  singleKeys = $state(true);
  readonly i18n = new I18n();
  readonly router: Router;
  readonly toaster = new Toaster();
  readonly changes = new Changes();
  readonly reference = new ReferenceData();
  readonly drafts: Drafts;
  /** Handed from a screen to the export dialog: a delegation, or without id the whole workspace, and the document asked for. */
  exporting = $state.raw<Exporting | null>(null);
  /** Title of the record on the screen, for the path in the bar. */
  heading = $state('');
  /** What Ctrl+E exports on this screen. */
  exportHere: (() => void) | null = null;
  /** The field that is being edited: committed before the window is locked. */
  editing: { leave(): Promise<boolean> } | null = null;
  #refreshing: Promise<void> | null = null;
  /** The place that was kept last. */
  #place = '';

  constructor(private readonly platform: Platform) {
    this.router = new Router();
    this.drafts = new Drafts({
      save: (key, text, base) => this.call('draft_save', { ...key, text, base }),
      drop: (key) => this.call('draft_drop', { ...key }),
    });
  }

  /** Starts listening and asks where things stand; ends with the answer. */
  async start(): Promise<() => void> {
    const ends = [this.platform.listen((event) => this.#hear(event)), this.router.start()];
    await this.refresh();
    return () => ends.forEach((end) => end());
  }

  get t(): I18n['t'] {
    return this.i18n.t;
  }

  get open(): boolean {
    return this.session?.phase === 'open' && !this.covered;
  }

  /** Message key of why nothing can be changed now, or nothing. */
  get barred(): '' | 'barred-read-only' | 'barred-import' | 'barred-undo' {
    if (this.job?.task === 'import') return 'barred-import';
    if (this.job?.task === 'undo') return 'barred-undo';
    return this.session?.read_only ? 'barred-read-only' : '';
  }

  /** Asks something of the application. Rejects with [`Refused`]. */
  async call<N extends CommandName>(name: N, args: Args<N>): Promise<Answer<N>> {
    try {
      return (await this.platform.rpc(name, args)) as Answer<N>;
    } catch (thrown) {
      const refused = refusalOf(thrown);
      if (refused.code === 'locked' && this.session?.phase === 'open') void this.refresh();
      throw refused;
    }
  }

  /** Does something that changes records: what was read of the touched kinds is read again. */
  async act<N extends Mutation>(name: N, args: Args<N>): Promise<Answer<N>> {
    try {
      const changed = await this.call(name, args);
      this.#changed(changed.touched);
      return changed;
    } catch (thrown) {
      // What stood on the screen is not what stands: it is read again, also by those that show only the refusal.
      if (refusalOf(thrown).code === 'conflict' && 'kind' in args) this.changes.touch([args.kind as Kind]);
      throw thrown;
    }
  }

  /** Like `act`, and a toast names what was done and offers to undo it. */
  async actAloud<N extends Mutation>(name: N, args: Args<N>): Promise<Answer<N> | null> {
    try {
      const changed = await this.act(name, args);
      if (changed.action) this.toaster.show(this.describe(changed.action.label), true);
      return changed;
    } catch (thrown) {
      this.complain(thrown);
      return null;
    }
  }

  /** Takes over a session that a command answered with. */
  async enter(session: Session): Promise<void> {
    const was = this.session;
    await this.i18n.use(session.messages === 'ro' ? 'ro' : ('en' satisfies Locale));
    this.session = session;
    this.#dress(session);
    this.singleKeys = session.single_keys;
    if (session.phase === 'open') {
      await this.reference.load(() => this.call('reference', {}));
      if (was?.phase !== 'open') this.#opened(session);
    } else if (was) {
      this.#forget();
    }
  }

  async refresh(): Promise<void> {
    this.#refreshing ??= this.call('session_state', {})
      .then((session) => this.enter(session))
      .finally(() => (this.#refreshing = null));
    await this.#refreshing;
  }

  async lock(): Promise<void> {
    if (this.session?.phase !== 'open') return;
    await this.editing?.leave();
    this.editing = null;
    await this.drafts.flush();
    if (this.job) this.covered = true;
    try {
      await this.enter(await this.call('workspace_lock', {}));
      this.covered = false;
    } catch (thrown) {
      if (refusalOf(thrown).code !== 'busy') this.complain(thrown);
    }
  }

  async undo(direction: 'undo' | 'redo' = 'undo'): Promise<void> {
    if (this.barred) return;
    try {
      const { value } = await this.act(direction, {});
      if (!value) {
        this.toaster.show(this.t(`${direction}-nothing`));
        return;
      }
      const label = this.describe(value.label);
      const left = value.left.map(({ title }) => title).join(', ');
      this.toaster.show(left ? this.t(`${direction}-partly`, { label, left }) : this.t(`${direction}-done`, { label }));
    } catch (thrown) {
      this.complain(thrown);
    } finally {
      if (this.job?.task === 'undo') this.job = null;
    }
  }

  /** Names a user action: *Changed delegation “…”*. */
  describe(action: UserAction): string {
    const key = `action-${action.verb.replaceAll('_', '-')}`;
    const kind = action.kind ? this.i18n.kind(action.kind) : '';
    return this.t(this.i18n.has(key) ? key : 'action-other', {
      kind,
      title: this.#titled(action),
      count: action.count,
      verb: action.verb,
    });
  }

  /** The title of what was changed, in words where it is one of a closed vocabulary. */
  #titled({ kind, title }: UserAction): string {
    if (title === '' && kind) return this.i18n.kind(kind);
    if (kind === 'strength') return this.reference.sector(title, this.i18n.locale);
    const vocabulary = { brief: 'document-kind', agreement_event: 'agreement-event', translation: 'document-language' }[
      kind
    ];
    return vocabulary && this.i18n.has(`${vocabulary}-${title.replaceAll('_', '-')}`)
      ? this.i18n.word(vocabulary, title)
      : title;
  }

  /** Words a refusal: what did not happen and why. */
  explain(refused: Refused): string {
    const { code, args, fields } = refused.api;
    const general = `error-${code.replaceAll('_', '-')}`;
    const exact = `${general}-${(args.reason ?? '').replaceAll('_', '-')}`;
    const key = this.i18n.has(exact) ? exact : general;
    const problems = fields.map(({ problem }) => this.t(`refusal-${problem.replaceAll('_', '-')}`, args));
    return [this.t(key, args), ...problems, this.i18n.hint(key, args)].filter(Boolean).join(' ');
  }

  complain(thrown: unknown): void {
    const refused = refusalOf(thrown);
    if (refused.code !== 'cancelled' && refused.code !== 'locked') this.toaster.show(this.explain(refused));
  }

  #changed(touched: readonly Kind[]): void {
    this.changes.touch(touched);
    void this.refresh();
  }

  #hear(event: AppEvent): void {
    if (event.event === 'progress') {
      // Looking ahead writes nothing: its screen says so itself, and nothing else need wait for it.
      if (event.task !== 'preview') this.job = event.total > 0 && event.done >= event.total ? null : event;
    } else if (event.event === 'locked') {
      this.job = null;
      if (this.session)
        this.session = { ...this.session, phase: 'locked', place: '', undo: null, redo: null, counts: {} };
      this.#forget();
      void this.refresh().then(() => (this.covered = false));
    }
  }

  #opened(session: Session): void {
    if (session.place && this.router.place.area === 'today') this.router.replace(session.place);
  }

  /** Remembers where one is, inside the workspace and without the filter. */
  remember(): void {
    const { area, id, part } = this.router.place;
    if (this.session?.phase !== 'open' || id === 'new') return;
    const place = `#/${[area, id, part].filter(Boolean).join('/')}`;
    if (place === this.#place) return;
    this.#place = place;
    // Nobody waits for this, and where it cannot be kept the next start begins at Today.
    void this.call('place_keep', { place }).catch(() => undefined);
  }

  /** Empties everything that could name a record. */
  #forget(): void {
    this.#place = '';
    this.toaster.dismiss();
    this.exporting = this.exportHere = this.editing = null;
    this.heading = '';
    this.panel = 'none';
    this.router.forget();
  }

  #dress({ theme }: Session): void {
    const root = document.documentElement;
    root.lang = this.i18n.locale;
    root.dir = this.i18n.dir;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  }
}

export const [useApp, provideApp] = createContext<App>();
