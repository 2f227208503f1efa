import type * as wire from './bindings';

type None = Record<string, never>;
type Id = { id: string };
type ListArgs = { filter: string; sort: string; descending: boolean; offset: number; limit: number };
type Listed<R> = [ListArgs, wire.Page<R>];
type RecordKey = { kind: wire.Kind; id: string };

export interface ImportRequest {
  path: string;
  kind: string;
  map: [number, string][];
  encoding?: string;
  sheet?: string;
  day_order?: string;
}
export interface Draft {
  field: string;
  text: string;
  base: string;
  at: string;
}
export interface Backup {
  file: string;
  name: string;
  at: string;
  bytes: number;
}
export interface ExportCheck {
  folder: string;
  first_time: boolean;
  folder_exists: boolean;
  findings: wire.Finding[];
  marking: string[];
}
export interface Country {
  code: string;
  en: string;
  ro: string;
  former: boolean;
}
export interface Reference {
  countries: Country[];
  zones: string[];
  sectors: { code: string; en: string; ro: string }[];
  markings: { code: string; en: string; ro: string; scheme: string; open: boolean }[];
}
export interface Strength {
  score: number;
  long_enough: boolean;
  accepted: boolean;
}
export type Undone = { label: wire.UserAction; left: { title: string; field: string }[] } | null;

/** Each command: what it is given, what it answers. */
export interface Commands {
  session_state: [None, wire.Session];
  workspace_create: [
    { path: string; name: string; home: string; zone: string; officer_name: string; officer_post: string; passphrase: string },
    wire.Session,
  ];
  workspace_choose: [{ path: string }, wire.Session];
  workspace_unlock: [{ passphrase: string; read_only?: boolean }, wire.Session];
  workspace_lock: [None, wire.Session];
  workspace_demo: [{ path: string }, wire.Session];
  workspace_restore: [{ file: string; path: string; passphrase: string }, wire.Session];
  workspace_forget: [{ path: string }, wire.Session];
  workspace_close: [None, wire.Session];
  passphrase_strength: [{ passphrase: string }, Strength];
  passphrase_change: [{ old: string; new: string }, null];
  backup_now: [{ out?: string }, { file: string; bytes: number; sha256: string }];
  backup_list: [None, Backup[]];
  settings_get: [None, wire.Settings];
  settings_set: [Partial<wire.Settings>, wire.Session];
  pick_path: [{ purpose: 'workspace' | 'backup' | 'import' | 'folder' }, string | null];

  delegation_list: Listed<wire.DelegationRow>;
  person_list: Listed<wire.PersonRow>;
  organisation_list: Listed<wire.OrganisationRow>;
  agreement_list: Listed<wire.AgreementRow>;
  action_list: Listed<wire.ActionRow>;
  meeting_list: Listed<wire.MeetingRow>;

  record_get: [RecordKey, wire.RecordView];
  record_children: [{ kind: wire.Kind; owner_kind: wire.Kind; owner: string }, wire.RecordView[]];
  record_create: [{ kind: wire.Kind; fields: wire.Fields }, wire.Changed<Id>];
  record_edit: [RecordKey & { fields: wire.Fields; seen?: wire.Fields }, wire.Changed<wire.RecordView>];
  record_delete: [RecordKey, wire.Changed<null>];
  record_restore: [RecordKey, wire.Changed<null>];
  record_options: [{ kind: wire.Kind; text: string; limit: number; owner?: string }, wire.Ref[]];
  record_history: [RecordKey, wire.HistoryLine[]];
  undo: [None, wire.Changed<Undone>];
  redo: [None, wire.Changed<Undone>];
  draft_save: [RecordKey & { field: string; text: string }, null];
  draft_drop: [RecordKey & { field: string }, null];
  draft_get: [RecordKey, Draft[]];
  translation_set: [RecordKey & { field: string; lang: string; text: string }, wire.Changed<null>];
  translations: [RecordKey, { field: string; lang: string; text: string }[]];

  delegation_page: [Id, wire.DelegationPage];
  meeting_page: [Id, wire.MeetingPage];
  person_page: [Id, wire.PersonPage];
  organisation_page: [Id, wire.OrganisationPage];
  agreement_page: [Id, wire.AgreementPage];
  action_page: [Id, wire.ActionPage];
  today: [None, wire.Today];
  search: [{ query: string; limit: number }, wire.Hit[]];
  reference: [None, Reference];

  import_preview: [ImportRequest, wire.ImportPreview];
  import_run: [ImportRequest, wire.Changed<wire.ImportReport>];
  import_cancel: [None, null];
  export_check: [{ delegation: string; lang: string }, ExportCheck];
  export_briefing: [{ delegation: string; lang: string; as_of?: string }, wire.ExportDone];
  export_cancel: [None, null];
  export_open: [{ file: string }, null];
  export_reveal: [{ file: string }, null];
  export_save_as: [{ file: string }, string | null];
}

export type CommandName = keyof Commands;
export type Args<N extends CommandName> = Commands[N][0];
export type Answer<N extends CommandName> = Commands[N][1];
/** Commands whose answer says what they changed. */
export type Mutation = { [N in CommandName]: Answer<N> extends wire.Changed<unknown> ? N : never }[CommandName];
