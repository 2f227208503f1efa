//! Exports: a document is composed from a snapshot, typeset, written in one piece and logged. The window and the command
//! line come through the same use case, whatever the kind of document.

mod ask;
mod file;
mod finding;
mod format;

use crate::app::{App, Here, Open, Phase};
use crate::command::Nothing;
use crate::error::{ApiError, Code, Result};
use crate::gather;
use crate::page::id_of_code;
use attache_briefing::{Composed, DocumentOptions, Records, compose as composed};
use attache_domain::kind::Kind;
use attache_i18n::{Locale, Messages};
use attache_store::{Exported, Store, write_durably};
use attache_typeset::{Fonts, Layout};
use finding::Finding;
use format::Written;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::PathBuf;

pub(crate) use ask::Ask;

/// A file that an export wrote.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ExportFile")]
pub struct File {
    file: PathBuf,
}

/// What an export would meet.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "ExportChecked")]
pub struct Checked {
    /// The day that it would speak of, ISO.
    pub as_of: String,
    /// Where it would go.
    pub folder: PathBuf,
    /// The folder is there.
    pub folder_exists: bool,
    /// Nothing was exported yet: the window says that exports are plain files.
    pub first_time: bool,
    /// Markings that it would print.
    pub marking: Vec<String>,
    /// What to put right before.
    pub findings: Vec<Finding>,
}

/// A document that was written.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "ExportDone")]
pub struct Done {
    /// The file.
    pub file: PathBuf,
    /// Its pages; none in a format without.
    pub pages: usize,
    /// Its size.
    pub bytes: usize,
    /// Its hash.
    pub sha256: String,
    /// What to know of it.
    pub findings: Vec<Finding>,
}

/// What a composition starts from.
struct Snapshot {
    records: Records,
    options: DocumentOptions,
    folder: PathBuf,
    first_time: bool,
}

pub(crate) fn check(app: &App, ask: Ask) -> Result<Checked> {
    let (snapshot, reader) = snapshot(app, &ask)?;
    let made = compose(&snapshot, &ask, reader)?;
    let mut findings = finding::of_composition(&made.findings);
    let pages = laid_out(&made)?;
    findings.extend(finding::of_pages(&pages.missing, &pages.overflowing, reader));
    finding::find_owners(app, &mut findings)?;
    Ok(Checked {
        as_of: snapshot.options.as_of.to_string(),
        folder_exists: snapshot.folder.is_dir(),
        folder: snapshot.folder,
        first_time: snapshot.first_time,
        marking: made.document.marking,
        findings,
    })
}

pub(crate) fn document(app: &App, ask: Ask) -> Result<Done> {
    app.begin_long_work();
    let (snapshot, reader) = snapshot(app, &ask)?;
    // A file that was named is refused by the disk itself when its place takes none.
    if ask.file.is_none() && !snapshot.folder.is_dir() {
        return Err(ApiError::new(Code::NoExportFolder).with("path", snapshot.folder.display()));
    }
    let made = compose(&snapshot, &ask, reader)?;
    let format = ask.format.unwrap_or_default();
    let Written { bytes, pages, missing, overflowing } =
        format.write(&made.document, &mut |done, total| app.progress("export", done, total, made.findings.len()))?;
    let sha256 = hex(&Sha256::digest(&bytes));
    let file = if let Some(file) = &ask.file {
        write_durably(file, &bytes)?;
        file.clone()
    } else {
        let name = file::name(&ask, &snapshot.records, snapshot.options.as_of);
        file::write_beside(&snapshot.folder, &name, format, &bytes)?
    };
    let mut findings = finding::of_composition(&made.findings);
    findings.extend(finding::of_pages(&missing, &overflowing, reader));
    let profile = serde_json::to_value(snapshot.options.profile).unwrap_or_default();
    let export = Exported {
        document: ask.document().name().to_owned(),
        record: snapshot.records.delegation.id.clone(),
        file: file.display().to_string(),
        profile: profile.as_str().unwrap_or_default().to_owned(),
        marking: made.document.marking.join(" · "),
        as_of: snapshot.options.as_of.to_string(),
        sha256: sha256.clone(),
    };
    if !log(app, &export)? {
        findings.push(finding::not_logged(reader));
    }
    Ok(Done { file, pages, bytes: bytes.len(), sha256, findings })
}

pub(crate) fn cancel(app: &App, _: Nothing) -> Result<()> {
    app.ask_to_stop();
    Ok(())
}

pub(crate) fn open(app: &App, of: File) -> Result<()> {
    let file = exported(app, of)?;
    app.config.host.open(&file).map_err(|_| ApiError::new(Code::NotFound).with("path", file.display()))
}

pub(crate) fn reveal(app: &App, of: File) -> Result<()> {
    let file = exported(app, of)?;
    app.config.host.reveal(&file).map_err(|_| ApiError::new(Code::NotFound).with("path", file.display()))
}

pub(crate) fn save_as(app: &App, of: File) -> Result<Option<String>> {
    let file = exported(app, of)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(to) = app.config.host.save_as(&name) else { return Ok(None) };
    let bytes = std::fs::read(&file).map_err(|_| ApiError::new(Code::NotFound).with("path", file.display()))?;
    write_durably(&to, &bytes)?;
    Ok(Some(to.display().to_string()))
}

/// The path of a file that an export wrote; nothing else is opened or copied for the window.
fn exported(app: &App, of: File) -> Result<PathBuf> {
    let known = app.reading(|open, _| Ok(open.store.was_exported(&of.file.display().to_string())?))?;
    if known && of.file.is_file() {
        Ok(of.file)
    } else {
        Err(ApiError::new(Code::NotFound).with("path", of.file.display()))
    }
}

fn snapshot(app: &App, ask: &Ask) -> Result<(Snapshot, &'static Messages)> {
    ask.checked()?;
    let state = app.state()?;
    let Phase::Open(open) = &state.phase else { return Err(ApiError::new(Code::Locked)) };
    let here = app.here(&open.store)?;
    let chosen = state.device.export_folders.get(open.folder.id()).cloned();
    let snapshot = take(open, &here, ask, chosen.unwrap_or_else(|| open.folder.exports()))?;
    Ok((snapshot, app.messages(&state.device)))
}

fn take(open: &Open, here: &Here, ask: &Ask, folder: PathBuf) -> Result<Snapshot> {
    Ok(Snapshot {
        records: records(&open.store, here, ask)?,
        options: ask.options(here.today)?,
        folder,
        first_time: !open.store.has_exported()?,
    })
}

fn records(store: &Store, here: &Here, ask: &Ask) -> Result<Records> {
    let Some(code) = &ask.delegation else { return gather::of_workspace(store, here, ask.document()) };
    let records = gather::of_delegation(store, here, &id_of_code(store, Kind::Delegation, code)?)?;
    match &ask.meeting {
        Some(meeting) if !records.items.iter().any(|sheet| sheet.item.id == *meeting) => {
            Err(ApiError::new(Code::UnknownCode).with("code", meeting))
        }
        _ => Ok(records),
    }
}

fn compose(snapshot: &Snapshot, ask: &Ask, reader: &Messages) -> Result<Composed> {
    let locale = Locale::of_tag(&ask.lang).ok_or_else(|| ApiError::new(Code::Usage).with("lang", &ask.lang))?;
    let messages = Messages::of(locale);
    composed(ask.document(), &snapshot.records, &snapshot.options, messages, reader).map_err(|above| {
        let names: Vec<String> =
            above.records.iter().map(|record| format!("{} ({})", record.name, record.marking)).collect();
        ApiError::new(Code::AboveCeiling).with("records", names.join("; "))
    })
}

/// The document on its pages without a file: what no bundled font has, and what does not fit, is found there.
fn laid_out(made: &Composed) -> Result<Layout> {
    let pages = attache_typeset::layout(&made.document, Fonts::bundled(), &mut |_, _| ControlFlow::Continue(()));
    pages.map_err(|error| ApiError::new(Code::Internal).with("reason", error))
}

/// Writes a line into the log; `false` when the writer's lock is elsewhere.
fn log(app: &App, export: &Exported) -> Result<bool> {
    match app.writing(|open, _, actor| Ok(open.store.log_export(actor, export)?)) {
        Ok(()) => Ok(true),
        Err(error) if error.code == Code::ReadOnlyWindow => Ok(false),
        Err(error) => Err(error),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
