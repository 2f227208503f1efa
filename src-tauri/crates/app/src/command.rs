//! The command table: the one list of what can be asked, from which the dispatcher, the list of names and the window's
//! TypeScript come.

use crate::app::{App, Changed};
use crate::error::{ApiError, Code, Result};
use crate::{brief, draft, export, history, import, page, point, record, reference, session, translation, workspace};
use serde::Deserialize;

/// No arguments.
#[derive(Debug, Clone, Copy, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

macro_rules! commands {
    ($($name:ident($args:ty) -> $answer:ty = $handler:path;)*) => {
        /// The names of all commands.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        pub(crate) fn dispatch(app: &App, name: &str, args: serde_json::Value) -> Result<serde_json::Value> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args)
                        .map_err(|error| ApiError::new(Code::Usage).with("command", name).with("reason", error))?;
                    let answer: $answer = $handler(app, args)?;
                    serde_json::to_value(answer).map_err(|error| ApiError::new(Code::Internal).with("reason", error))
                })*
                _ => Err(ApiError::new(Code::Usage).with("command", name)),
            }
        }

        /// Calls `visit` with the name, arguments and answer of every command, as TypeScript and with what they are made of.
        pub(crate) fn describe(visit: &mut impl crate::bindings::Describe) {
            $(visit.command::<$args, $answer>(stringify!($name));)*
        }
    };
}

commands! {
    session_state(Nothing) -> session::Session = session::state;
    workspace_create(workspace::Create) -> session::Session = workspace::create;
    workspace_choose(workspace::At) -> session::Session = workspace::choose;
    workspace_unlock(workspace::Unlock) -> session::Session = workspace::unlock;
    workspace_lock(Nothing) -> session::Session = workspace::lock;
    workspace_close(Nothing) -> session::Session = workspace::close;
    workspace_demo(workspace::Demo) -> session::Session = workspace::demo;
    workspace_restore(workspace::Restore) -> session::Session = workspace::restore;
    workspace_forget(workspace::At) -> session::Session = workspace::forget;
    workspace_check(Nothing) -> workspace::Checked = workspace::check;
    passphrase_strength(workspace::Passphrase) -> workspace::Strength = workspace::strength;
    passphrase_change(workspace::PassphraseChange) -> () = workspace::change_passphrase;
    backup_now(workspace::BackupTo) -> workspace::BackupDone = workspace::backup_now;
    backup_list(Nothing) -> Vec<workspace::Backup> = workspace::backup_list;
    settings_get(Nothing) -> session::Settings = session::settings;
    settings_set(session::SettingsChange) -> session::Session = session::set_settings;
    place_keep(session::PlaceKept) -> () = session::keep_place;
    pick_path(session::Pick) -> Option<String> = session::pick;
    reference(Nothing) -> reference::Reference = reference::reference;

    delegation_list(page::Ask) -> page::Page<page::DelegationRow> = page::list::<page::DelegationRow>;
    meeting_list(page::Ask) -> page::Page<page::MeetingRow> = page::list::<page::MeetingRow>;
    person_list(page::Ask) -> page::Page<page::PersonRow> = page::list::<page::PersonRow>;
    organisation_list(page::Ask) -> page::Page<page::OrganisationRow> = page::list::<page::OrganisationRow>;
    agreement_list(page::Ask) -> page::Page<page::AgreementRow> = page::list::<page::AgreementRow>;
    action_list(page::Ask) -> page::Page<page::ActionRow> = page::list::<page::ActionRow>;
    today(Nothing) -> page::Today = page::today;
    delegation_page(page::Of) -> page::DelegationPage = page::delegation;
    meeting_page(page::Of) -> page::MeetingPage = page::meeting;
    person_page(page::Of) -> page::PersonPage = page::person;
    organisation_page(page::Of) -> page::OrganisationPage = page::organisation;
    agreement_page(page::Of) -> page::AgreementPage = page::agreement;
    action_page(page::Of) -> page::ActionPage = page::action;
    country_list(page::Ask) -> page::Page<page::CountryRow> = page::country::list;
    country_page(page::Of) -> page::CountryPage = page::country::page;
    search(page::Search) -> Vec<page::Hit> = page::search;
    stats(Nothing) -> page::Stats = page::stats;
    resolve_code(page::ByCode) -> record::Ref = page::by_code;

    record_get(record::Which) -> record::RecordView = record::get;
    record_children(record::ChildrenOf) -> Vec<record::RecordView> = record::children;
    record_options(record::Options) -> Vec<record::Ref> = record::options;
    record_create(record::create::Create) -> Changed<record::create::Created> = record::create::create;
    record_edit(record::change::Edit) -> Changed<record::RecordView> = record::change::edit;
    record_delete(record::Which) -> Changed<()> = record::change::delete;
    record_restore(record::Which) -> Changed<()> = record::change::restore;
    record_history(record::Which) -> Vec<history::HistoryLine> = history::history;
    point_move(point::Move) -> Changed<()> = point::move_to;
    undo(Nothing) -> Changed<Option<history::Reverted>> = history::undo;
    redo(Nothing) -> Changed<Option<history::Reverted>> = history::redo;
    draft_save(draft::SaveDraft) -> () = draft::save;
    draft_drop(draft::OneField) -> () = draft::discard;
    draft_get(record::Which) -> Vec<draft::Draft> = draft::of_record;
    translations(record::Which) -> translation::Texts = translation::of_record;
    country_translations(page::Of) -> translation::Texts = translation::of_country;
    translation_set(translation::Translate) -> Changed<()> = translation::set;

    import_preview(import::Ask) -> import::Preview = import::preview;
    import_run(import::Ask) -> Changed<import::Report> = import::run;
    import_dry_run(import::Ask) -> import::Report = import::dry_run;
    import_cancel(Nothing) -> () = import::cancel;

    export_check(export::Ask) -> export::Checked = export::check;
    export_document(export::Ask) -> export::Done = export::document;
    export_cancel(Nothing) -> () = export::cancel;
    export_open(export::File) -> () = export::open;
    export_reveal(export::File) -> () = export::reveal;
    export_save_as(export::File) -> Option<String> = export::save_as;

    brief_open(brief::Wanted) -> Changed<record::Ref> = brief::open;
    brief_page(page::Of) -> brief::BriefPage = brief::page;
    brief_preview(page::Of) -> brief::Preview = brief::preview;
    brief_print(page::Of) -> () = brief::print;
    copy_open(brief::CopyOf) -> () = brief::copy_open;
    copy_save_as(brief::CopyOf) -> Option<String> = brief::copy_save_as;
}
