//! Exports: a document is composed from a snapshot, typeset, written in one piece and logged. The window and the command
//! line come through the same use case, whatever the kind of document.

mod ask;
mod file;
pub(crate) mod finding;

use crate::app::{App, Here, Open, Phase};
use crate::command::Nothing;
use crate::device::Device;
use crate::error::{ApiError, Code, Result};
use crate::faces::Faces;
use crate::format::{Drawn, Format, draw};
use crate::gather;
use crate::page::id_of_code;
use crate::record::reopen::stands;
use attache_briefing::{Composed, DocumentOptions, Records, Section, compose as composed, document_number};
use attache_document::Document;
use attache_domain::kind::Kind;
use attache_i18n::{Locale, Messages};
use attache_pdf::Rendered;
use attache_store::folder::Folder;
use attache_store::{Exported, Printed, Store, write_durably};
use attache_typeset::{About, Cache, Layout, layout_again};
use finding::Finding;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

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

/// What a composition starts from: one look at the workspace, which is free again while the document is made.
pub(crate) struct Snapshot {
    ask: Ask,
    records: Records,
    options: DocumentOptions,
    folder: PathBuf,
    first_time: bool,
    reader: &'static Messages,
    faces: Faces,
    /// What an earlier setting in this workspace has shaped.
    shaped: Arc<Mutex<Cache>>,
}

pub(crate) fn check(app: &App, ask: Ask) -> Result<Checked> {
    let snapshot = snapshot(app, ask)?;
    let made = compose(&snapshot)?;
    let mut findings = finding::of_composition(&made.findings);
    let Layout { missing, overflowing, lost_pictures, .. } = laid_out(&made.document, &snapshot)?;
    findings.extend(finding::of_pages(&missing, &overflowing, &lost_pictures, snapshot.reader));
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
    let snapshot = snapshot(app, ask)?;
    let (ask, reader) = (&snapshot.ask, snapshot.reader);
    let is_final = ask.is_final == Some(true);
    // A file that was named is refused by the disk itself when its place takes none.
    if ask.file.is_none() && !snapshot.folder.is_dir() {
        return Err(ApiError::new(Code::NoExportFolder).with("path", snapshot.folder.display()));
    }
    let made = compose(&snapshot)?;
    let format = ask.format.unwrap_or_default();
    if is_final && format != Format::Pdf {
        return Err(ApiError::new(Code::Usage).with("document", ask.document().name()).with("option", "final"));
    }
    let mut stopped = None;
    let mut report = |done, total| match app.progress("export", done, total, made.findings.len()) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            stopped = Some(error);
            ControlFlow::Break(())
        }
    };
    let drawn = draw(&made.document, format, &snapshot.faces, &mut report);
    let Drawn { bytes, set } = drawn.map_err(|error| stopped.unwrap_or(error))?;
    let pages = set.as_ref().map_or(0, |set| set.pages);
    let sha256 = hex(&Sha256::digest(&bytes));
    let mut findings = finding::of_composition(&made.findings);
    if let Some(set) = &set {
        findings.extend(finding::of_pages(&set.missing, &set.overflowing, &set.lost_pictures, reader));
    }
    let name = file::name(ask, &snapshot.records, snapshot.options.lang.as_str(), snapshot.options.as_of);
    let profile = serde_json::to_value(snapshot.options.profile).unwrap_or_default();
    let profile = profile.as_str().unwrap_or_default();
    let marking = made.document.marking.join(" · ");
    if is_final {
        let printed = Printed {
            document: ask.document().name().to_owned(),
            record: snapshot.records.delegation.id.clone(),
            brief: ask.brief.clone().unwrap_or_default(),
            number: made.document.meta.number.clone(),
            version: snapshot.options.version.parse().unwrap_or_default(),
            title: made.document.meta.title.clone(),
            lang: snapshot.options.lang.clone(),
            profile: profile.to_owned(),
            marking: marking.clone(),
            as_of: snapshot.options.as_of.to_string(),
            pages: i64::try_from(pages).unwrap_or(i64::MAX),
            sha256: sha256.clone(),
            name: name.clone(),
        };
        keep_final(app, &findings, &printed, &bytes)?;
    }
    let file = if let Some(file) = &ask.file {
        write_durably(file, &bytes)?;
        file.clone()
    } else {
        file::write_beside(&snapshot.folder, &name, format, &bytes)?
    };
    let export = Exported {
        document: ask.document().name().to_owned(),
        record: snapshot.records.delegation.id.clone(),
        file: file.display().to_string(),
        profile: profile.to_owned(),
        marking,
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

/// Keeps a final copy, unless something stops it: then nothing is kept and nothing written. The composition it was made
/// from is final from then on.
fn keep_final(app: &App, findings: &[Finding], printed: &Printed, bytes: &[u8]) -> Result<()> {
    let stopping = findings.iter().filter(|finding| finding.stops).count();
    if stopping > 0 {
        return Err(ApiError::new(Code::NotFinal).with("count", stopping));
    }
    app.acting(|open, _, actor| {
        open.store.write(actor, |writer| {
            // Another copy took the number while this one was made.
            writer.keep_final_copy(printed, bytes)?.ok_or_else(|| ApiError::new(Code::Busy))?;
            if !printed.brief.is_empty() {
                stands(writer, &printed.brief, "final")?;
                let title = writer.title(Kind::Brief, &printed.brief)?;
                writer.name("make_final", Some(Kind::Brief), &title, 1);
            }
            Ok(())
        })
    })?;
    Ok(())
}

pub(crate) fn snapshot(app: &App, ask: Ask) -> Result<Snapshot> {
    let faces = app.faces()?;
    let state = app.state()?;
    let Phase::Open(open) = &state.phase else { return Err(ApiError::new(Code::Locked)) };
    let here = app.here(&open.store)?;
    let (folder, reader) = (folder(&state.device, &open.folder), app.messages(&state.device));
    take(open, &here, ask, Around { folder, reader, faces })
}

/// Where exports go on this device.
fn folder(device: &Device, of: &Folder) -> PathBuf {
    device.export_folders.get(of.id()).cloned().unwrap_or_else(|| of.exports())
}

/// What a composition takes from outside the workspace.
struct Around {
    folder: PathBuf,
    reader: &'static Messages,
    faces: Faces,
}

fn take(open: &Open, here: &Here, ask: Ask, around: Around) -> Result<Snapshot> {
    let ask = ask.composed(&open.store)?;
    ask.checked()?;
    let records = records(&open.store, here, &ask)?;
    let mut options = ask.options(&here.home, here.today)?;
    let last = open.store.last_version(&document_number(ask.document(), &records, &options))?;
    let version = if ask.is_final == Some(true) { last + 1 } else { last };
    if version > 0 {
        options.version = version.to_string();
    }
    let (first_time, shaped) = (!open.store.has_exported()?, Arc::clone(&open.shaped));
    let Around { folder, reader, faces } = around;
    Ok(Snapshot { ask, records, options, folder, first_time, reader, faces, shaped })
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

pub(crate) fn compose(snapshot: &Snapshot) -> Result<Composed> {
    let Snapshot { ask, records, options, reader, .. } = snapshot;
    let locale = Locale::of_tag(&options.lang).ok_or_else(|| ApiError::new(Code::Usage).with("lang", &options.lang))?;
    composed(ask.document(), records, options, Messages::of(locale), reader).map_err(|above| {
        let names: Vec<String> =
            above.records.iter().map(|record| format!("{} ({})", record.name, record.marking)).collect();
        ApiError::new(Code::AboveCeiling).with("records", names.join("; "))
    })
}

/// A composition set on its pages.
pub(crate) struct Set {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Width and height of each page, in points.
    pub sheets: Vec<(f32, f32)>,
    /// Where anchors are: page from 0, and height as a share of the page's.
    pub places: BTreeMap<String, (usize, f32)>,
    /// Where things stand that are about a record; heights as shares of the page's.
    pub about: Vec<About>,
    /// Its sections.
    pub sections: Vec<Section>,
    /// Its language.
    pub lang: String,
    /// Its title in that language.
    pub title: String,
    /// Document number.
    pub number: String,
    /// Version as printed.
    pub version: String,
    /// Markings printed.
    pub marking: Vec<String>,
    /// What to put right.
    pub findings: Vec<Finding>,
}

/// The document on its pages without a file.
fn laid_out(document: &Document, snapshot: &Snapshot) -> Result<Layout> {
    let mut shaped = snapshot.shaped.lock().unwrap_or_else(PoisonError::into_inner);
    layout_again(document, &snapshot.faces, &mut shaped, &mut |_, _| ControlFlow::Continue(()))
        .map_err(|error| ApiError::new(Code::Internal).with("reason", error))
}

/// Sets a composition as it would be exported today.
pub(crate) fn set(app: &App, brief: String) -> Result<Set> {
    let snapshot = snapshot(app, Ask::of_brief(brief))?;
    let Composed { document, findings, sections } = compose(&snapshot)?;
    let layout = laid_out(&document, &snapshot)?;
    let share = |page: usize, y: f32| {
        let height = layout.pages.get(page).map_or(0.0, |page| page.sheet.1);
        if height > 0.0 { (y / height).clamp(0.0, 1.0) } else { 0.0 }
    };
    let places = layout.places.iter().map(|(id, (page, y))| (id.clone(), (*page, share(*page, *y)))).collect();
    let about = layout.about.iter().map(|one| About {
        top: share(one.page, one.top),
        bottom: one.bottom.map(|bottom| share(one.page, bottom)),
        ..one.clone()
    });
    let about = about.collect();
    let sheets = layout.pages.iter().map(|page| page.sheet).collect();
    let rendered = attache_pdf::render(&document.meta, layout, &snapshot.faces)
        .map_err(|error| ApiError::new(Code::Internal).with("reason", error))?;
    let mut findings = finding::of_composition(&findings);
    let Rendered { bytes, missing, overflowing, lost_pictures, .. } = rendered;
    findings.extend(finding::of_pages(&missing, &overflowing, &lost_pictures, snapshot.reader));
    finding::find_owners(app, &mut findings)?;
    findings.sort_by_key(|finding| !finding.stops);
    Ok(Set {
        bytes,
        sheets,
        places,
        about,
        sections,
        lang: document.meta.lang,
        title: document.meta.title,
        number: document.meta.number,
        version: document.meta.version,
        marking: document.marking,
        findings,
    })
}

/// Writes a file into the export folder, beside what is there under its name.
pub(crate) fn put(app: &App, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let folder = {
        let state = app.state()?;
        let Phase::Open(open) = &state.phase else { return Err(ApiError::new(Code::Locked)) };
        folder(&state.device, &open.folder)
    };
    if !folder.is_dir() {
        return Err(ApiError::new(Code::NoExportFolder).with("path", folder.display()));
    }
    file::write_beside(&folder, name, Format::Pdf, bytes)
}

/// Writes a line into the log; `false` when the writer's lock is elsewhere.
fn log(app: &App, export: &Exported) -> Result<bool> {
    match app.writing(|open, _, actor| Ok(open.store.log_export(actor, export)?)) {
        Ok(()) => Ok(true),
        Err(error) if error.code == Code::ReadOnlyWindow => Ok(false),
        Err(error) => Err(error),
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
