import {
  catalogue,
  type AppEvent,
  type CommandName,
  type Fields,
  type Kind,
  type RecordView,
  type Ref,
  type Session,
  type Settings,
  type Texts,
} from '../../src/api/types';
import type { Platform } from '../../src/platform/platform';
import * as sample from './sample';

type Handler = (args: never) => unknown;

/** An application without a store: answers from a few made-up records and remembers edits until it is gone. */
export class FakePlatform implements Platform {
  session: Session = structuredClone(sample.session);
  settings: Settings = structuredClone(sample.settings);
  readonly calls: { name: string; args: object }[] = [];
  /** Answers that a test puts in place of the usual ones. */
  readonly answers = new Map<string, Handler>();
  readonly records = new Map<string, RecordView>(sample.records.map((record) => [record.id, structuredClone(record)]));
  /** Texts in other languages, by record, field and language. */
  readonly texts = new Map<string, string>(sample.texts);
  #heard: ((event: AppEvent) => void)[] = [];
  #made = 0;

  async rpc(name: string, args: object): Promise<unknown> {
    this.calls.push({ name, args });
    const handler = this.answers.get(name) ?? (this.#handlers as Record<string, Handler | undefined>)[name];
    await Promise.resolve();
    if (!handler) throw { code: 'usage', fields: [], args: { command: name } };
    return structuredClone(await handler(args as never));
  }

  listen(heard: (event: AppEvent) => void): () => void {
    this.#heard.push(heard);
    return () => (this.#heard = this.#heard.filter((one) => one !== heard));
  }

  say(event: AppEvent): void {
    this.#heard.forEach((heard) => heard(event));
  }

  asked(name: CommandName): object[] {
    return this.calls.filter((call) => call.name === name).map(({ args }) => args);
  }

  #record(kind: Kind, id: string): RecordView {
    const found = this.records.get(id);
    if (!found) throw { code: 'not_found', fields: [], args: { kind } };
    return found;
  }

  #changed(value: unknown, verb: string, record: { kind: Kind; title: string }): object {
    const label = { verb, kind: record.kind, title: record.title, count: 1 };
    this.session = { ...this.session, undo: label, last_saved: this.session.now };
    return { value, touched: [record.kind], action: { id: ++this.#made, label } };
  }

  #texts(records: readonly RecordView[]): Texts {
    const languages = ['ro', 'fr', 'ur'];
    const others = (id: string, field: string): Record<string, string> =>
      Object.fromEntries(
        languages.flatMap((lang) => {
          const text = this.texts.get(`${id}/${field}/${lang}`);
          return text ? [[lang, text]] : [];
        }),
      );
    const written = records.map((record) => ({
      of: { kind: record.kind, id: record.id, title: record.title },
      texts: catalogue[record.kind]
        .filter(({ name, printed }) => printed && record.fields[name])
        .map(({ name }) => ({ field: name, own: String(record.fields[name]), others: others(record.id, name) })),
    }));
    return { own: 'en', languages, records: written.filter(({ texts }) => texts.length > 0) };
  }

  #list(rows: readonly object[]): Handler {
    return (({ offset, limit, filter }: { offset: number; limit: number; filter: string }) => {
      const found = filter
        ? rows.filter((row) => JSON.stringify(row).toLowerCase().includes(filter.toLowerCase()))
        : rows;
      return { rows: found.slice(offset, offset + limit), total: found.length, offset };
    }) as Handler;
  }

  readonly #handlers: Partial<Record<CommandName, Handler>> = {
    session_state: () => this.session,
    reference: () => sample.reference,
    settings_get: () => this.settings,
    place_keep: (({ place }: { place: string }) => {
      this.session = { ...this.session, place };
      return null;
    }) as Handler,
    settings_set: ((change: Partial<Session & Settings>) => {
      this.settings = { ...this.settings, ...change };
      return (this.session = { ...this.session, ...change });
    }) as Handler,
    backup_list: () => sample.backups,
    backup_now: () => ({ file: 'b', bytes: 2_140_000, sha256: 'x' }),
    workspace_lock: () => (this.session = { ...this.session, phase: 'locked' }),
    workspace_unlock: () => (this.session = { ...this.session, phase: 'open' }),
    workspace_choose: () => (this.session = { ...this.session, phase: 'locked', workspace: sample.session.workspace }),
    passphrase_strength: (({ passphrase }: { passphrase: string }) => ({
      score: Math.min(4, Math.floor(passphrase.length / 4)),
      long_enough: passphrase.length >= 12,
      accepted: passphrase.length >= 12,
    })) as Handler,
    pick_path: () => '/media/stick/visits.csv',
    today: () => sample.today,
    delegation_list: this.#list(sample.delegations),
    meeting_list: this.#list(sample.meetings),
    person_list: this.#list(sample.people),
    organisation_list: this.#list(sample.organisations),
    agreement_list: this.#list(sample.agreements),
    action_list: this.#list(sample.actions),
    delegation_page: (() => ({ ...sample.delegationPage, record: this.#record('delegation', 'd1') })) as Handler,
    meeting_page: (() => ({ ...sample.meetingPage, record: this.#record('programme_item', 'i2') })) as Handler,
    person_page: (() => ({ ...sample.personPage, record: this.#record('person', 'p1') })) as Handler,
    organisation_page: (() => ({ ...sample.organisationPage, record: this.#record('organisation', 'o1') })) as Handler,
    agreement_page: (() => ({ ...sample.agreementPage, record: this.#record('agreement', 'a1') })) as Handler,
    action_page: (() => ({ record: this.#record('action', 'f1'), days_late: 12 })) as Handler,
    country_list: this.#list(sample.countries),
    country_page: (({ id }: { id: string }) => {
      if (!sample.countries.some(({ code }) => code === id)) throw { code: 'not_found', fields: [], args: {} };
      return { ...sample.countryPage, code: id };
    }) as Handler,
    translations: (({ kind, id }: { kind: Kind; id: string }) => this.#texts([this.#record(kind, id)])) as Handler,
    country_translations: (({ id }: { id: string }) =>
      this.#texts(
        [...this.records.values()].filter(({ kind, fields }) => kind === 'strength' && fields.country === id),
      )) as Handler,
    translation_set: ((asked: { kind: Kind; id: string; field: string; lang: string; text: string }) => {
      const { kind, id, field, lang, text } = asked;
      this.texts.set(`${id}/${field}/${lang}`, text);
      return { ...this.#changed(null, 'translate', this.#record(kind, id)), touched: [kind, 'translation'] };
    }) as Handler,
    search: (() => sample.hits) as Handler,
    record_get: (({ kind, id }: { kind: Kind; id: string }) => this.#record(kind, id)) as Handler,
    record_children: (({ kind, link, id }: { kind: Kind; link: string; id: string }) =>
      [...this.records.values()].filter(
        (record) => record.kind === kind && record.fields[link] === id && !record.deleted,
      )) as Handler,
    record_options: (({ kind, text }: { kind: Kind; text: string }): Ref[] =>
      [...this.records.values()]
        .filter((record) => record.kind === kind && record.title.toLowerCase().includes(text.toLowerCase()))
        .map(({ id, title }) => ({ kind, id, title }))) as Handler,
    record_create: (({ kind, fields }: { kind: Kind; fields: Fields }) => {
      const missing = catalogue[kind].filter(({ name, required }) => required && !fields[name]);
      if (missing.length > 0)
        throw { code: 'invalid', fields: missing.map(({ name }) => ({ field: name, problem: 'required' })), args: {} };
      const record = sample.record(
        kind,
        `new${++this.#made}`,
        String(fields.title ?? fields.name ?? fields.text ?? ''),
        fields,
      );
      this.records.set(record.id, record);
      return this.#changed({ id: record.id }, 'create', record);
    }) as Handler,
    record_edit: (({ kind, id, fields }: { kind: Kind; id: string; fields: Fields }) => {
      const record = this.#record(kind, id);
      record.fields = { ...record.fields, ...fields };
      return this.#changed(record, 'edit', record);
    }) as Handler,
    record_delete: (({ kind, id }: { kind: Kind; id: string }) => {
      const record = this.#record(kind, id);
      record.deleted = true;
      return this.#changed(null, 'delete', record);
    }) as Handler,
    record_restore: (({ kind, id }: { kind: Kind; id: string }) => {
      const record = this.#record(kind, id);
      record.deleted = false;
      return this.#changed(null, 'restore', record);
    }) as Handler,
    record_history: () => sample.history,
    undo: () => ({
      value: this.session.undo ? { label: this.session.undo, left: [] } : null,
      touched: [],
      action: null,
    }),
    redo: () => ({ value: null, touched: [], action: null }),
    draft_get: () => [],
    draft_save: () => null,
    draft_drop: () => null,
    import_preview: () => sample.preview,
    import_run: () => ({ value: sample.preview.dry, touched: ['delegation'], action: null }),
    export_check: () => sample.exportCheck,
    export_document: () => ({
      file: `${sample.exportCheck.folder}/RO-PK-2027-01_briefing_en_2026-11-24.pdf`,
      pages: 24,
      bytes: 412_000,
      sha256: '9f2c…',
      findings: [],
    }),
  };
}
