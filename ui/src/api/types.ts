import type { Commands } from './bindings';

/**
 * What crosses the border, named as the screens use it. Taken from the commands rather than from the generated names, so
 * that only what a command answers is relied on.
 */
export { catalogue, documents, type DocumentKind, type FieldSpec, type Kind } from './bindings';

export type CommandName = keyof Commands;
export type Args<N extends CommandName> = Commands[N]['args'];
export type Answer<N extends CommandName> = Commands[N]['answer'];
/** Commands whose answer says what they changed. */
export type Mutation = {
  [N in CommandName]: Answer<N> extends { touched: unknown; action: unknown } ? N : never;
}[CommandName];

type Row<N extends CommandName> = Answer<N> extends { rows: (infer R)[] } ? R : never;

export interface Page<R> {
  rows: R[];
  total: number;
  offset: number;
}

export type Session = Answer<'session_state'>;
export type Settings = Answer<'settings_get'>;
export type Strength = Answer<'passphrase_strength'>;
export type Backup = Answer<'backup_list'>[number];
export type Reference = Answer<'reference'>;
export type Country = Reference['countries'][number];

export type DelegationRow = Row<'delegation_list'>;
export type MeetingRow = Row<'meeting_list'>;
export type PersonRow = Row<'person_list'>;
export type OrganisationRow = Row<'organisation_list'>;
export type AgreementRow = Row<'agreement_list'>;
export type ActionRow = Row<'action_list'>;

export type Today = Answer<'today'>;
export type DelegationPage = Answer<'delegation_page'>;
export type MemberView = DelegationPage['members'][number];
export type ItemView = DelegationPage['items'][number];
export type Tie = DelegationPage['ties'][number];
export type Finding = DelegationPage['findings'][number];
export type MeetingPage = Answer<'meeting_page'>;
export type PersonPage = Answer<'person_page'>;
export type SourceNote = PersonPage['source_notes'][number];
export type OrganisationPage = Answer<'organisation_page'>;
export type AgreementPage = Answer<'agreement_page'>;
export type ActionPage = Answer<'action_page'>;
export type CountryRow = Row<'country_list'>;
export type CountryPage = Answer<'country_page'>;
export type Hit = Answer<'search'>[number];

export type RecordView = Answer<'record_get'>;
export type Fields = RecordView['fields'];
export type FieldValue = Fields[string];
export type Ref = Answer<'record_options'>[number];
export type Texts = Answer<'translations'>;
export type RecordTexts = Texts['records'][number];
export type HistoryLine = Answer<'record_history'>[number];
export type Draft = Answer<'draft_get'>[number];
export type UserAction = HistoryLine['label'];

export type ImportRequest = Args<'import_preview'>;
export type ImportPreview = Answer<'import_preview'>;
export type ImportReport = ImportPreview['dry'];
export type BriefPage = Answer<'brief_page'>;
export type FinalCopy = BriefPage['copies'][number];
export type BriefPreview = Answer<'brief_preview'>;
export type PreviewSection = BriefPreview['sections'][number];
export type Sheet = BriefPreview['sheets'][number];
export type ExportCheck = Answer<'export_check'>;
export type ExportDone = Answer<'export_document'>;
export type { ApiError, AppEvent } from './bindings';
