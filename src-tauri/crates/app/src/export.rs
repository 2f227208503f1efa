//! Exports: a document is composed from a snapshot, typeset, written in one piece and logged. The window and the command
//! line come through the same use case.

use crate::app::{App, Here, Open, Phase};
use crate::command::Nothing;
use crate::error::{ApiError, Code, Result};
use crate::gather::gather;
use crate::page::id_of_code;
use attache_briefing::{Book, BookOptions, BriefingRecords, briefing_book};
use attache_domain::kind::Kind;
use attache_i18n::{Locale, Messages};
use attache_pdf::Rendered;
use attache_store::{Exported, write_durably};
use attache_typeset::{Fonts, Layout, LostPicture, MissingGlyph, PictureFault};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// What to export.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ExportAsk")]
pub struct Ask {
    /// The delegation, by id or code.
    delegation: String,
    /// Language of the document.
    lang: String,
    /// The day that it speaks of; today at home when left out.
    #[serde(default)]
    #[ts(optional, type = "string")]
    as_of: Option<NaiveDate>,
    /// The very file to write, replacing what is there; the export folder when left out.
    #[serde(default)]
    #[ts(optional)]
    file: Option<PathBuf>,
}

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

/// Something to put right, or to know of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ExportFinding")]
pub struct Finding {
    /// Stable code.
    pub code: String,
    /// A sentence.
    pub message: String,
    /// Where in the document.
    pub place: String,
    /// Kind of the record to look at; may be empty.
    pub kind: String,
    /// Its id; may be empty.
    pub record: String,
}

/// A document that was written.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "ExportDone")]
pub struct Done {
    /// The file.
    pub file: PathBuf,
    /// Its pages.
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
    records: BriefingRecords,
    options: BookOptions,
    folder: PathBuf,
    first_time: bool,
}

pub(crate) fn check(app: &App, ask: Ask) -> Result<Checked> {
    let (snapshot, reader) = snapshot(app, &ask)?;
    let book = compose(&snapshot, &ask.lang, reader)?;
    let mut findings: Vec<Finding> = book.findings.iter().map(finding).collect();
    let pages = laid_out(&book)?;
    findings.extend(missing(&pages.missing, reader));
    findings.extend(overflowing(&pages.overflowing, reader));
    findings.extend(lost(&pages.lost_pictures, reader));
    Ok(Checked {
        folder_exists: snapshot.folder.is_dir(),
        folder: snapshot.folder,
        first_time: snapshot.first_time,
        marking: book.document.marking,
        findings,
    })
}

pub(crate) fn briefing(app: &App, ask: Ask) -> Result<Done> {
    app.begin_long_work();
    let (snapshot, reader) = snapshot(app, &ask)?;
    let folder = ask.file.as_deref().and_then(Path::parent).unwrap_or(&snapshot.folder);
    if !folder.is_dir() {
        return Err(ApiError::new(Code::NoExportFolder).with("path", folder.display()));
    }
    let book = compose(&snapshot, &ask.lang, reader)?;
    let mut stopped = None;
    let rendered = attache_pdf::render_document(&book.document, &mut |done, total| match app.progress(
        "export",
        done,
        total,
        book.findings.len(),
    ) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            stopped = Some(error);
            ControlFlow::Break(())
        }
    });
    let Rendered { bytes, pages, missing: glyphs, overflowing: titles, lost_pictures } = match (rendered, stopped) {
        (Ok(rendered), _) => rendered,
        (Err(_), Some(stopped)) => return Err(stopped),
        (Err(error), None) => return Err(ApiError::new(Code::Internal).with("reason", error)),
    };
    let sha256 = hex(&Sha256::digest(&bytes));
    let file = match &ask.file {
        Some(file) => {
            write_durably(file, &bytes)?;
            file.clone()
        }
        None => write_beside(&snapshot.folder, &file_name(&snapshot, &ask.lang), &bytes)?,
    };
    let mut findings: Vec<Finding> = book.findings.iter().map(finding).collect();
    findings.extend(missing(&glyphs, reader));
    findings.extend(overflowing(&titles, reader));
    findings.extend(lost(&lost_pictures, reader));
    let export = Exported {
        document: "briefing".to_owned(),
        record: snapshot.records.delegation.id.clone(),
        file: file.display().to_string(),
        profile: "internal".to_owned(),
        marking: book.document.marking.join(" · "),
        as_of: snapshot.options.as_of.to_string(),
        sha256: sha256.clone(),
    };
    if !log(app, &export)? {
        findings.push(plain_finding("not_logged", reader.msg("finding-not-logged")));
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
    let state = app.state()?;
    let Phase::Open(open) = &state.phase else { return Err(ApiError::new(Code::Locked)) };
    let here = app.here(&open.store)?;
    let chosen = state.device.export_folders.get(open.folder.id()).cloned();
    let snapshot = take(open, &here, ask, chosen.unwrap_or_else(|| open.folder.exports()))?;
    Ok((snapshot, app.messages(&state.device)))
}

fn take(open: &Open, here: &Here, ask: &Ask, folder: PathBuf) -> Result<Snapshot> {
    let id = id_of_code(&open.store, Kind::Delegation, &ask.delegation)?;
    Ok(Snapshot {
        records: gather(&open.store, here, &id)?,
        options: BookOptions::draft(ask.lang.as_str(), ask.as_of.unwrap_or(here.today)),
        folder,
        first_time: !open.store.has_exported()?,
    })
}

fn compose(snapshot: &Snapshot, lang: &str, reader: &Messages) -> Result<Book> {
    let locale = Locale::of_tag(lang).ok_or_else(|| ApiError::new(Code::Usage).with("lang", lang))?;
    briefing_book(&snapshot.records, &snapshot.options, Messages::of(locale), reader).map_err(|above| {
        let names: Vec<String> =
            above.records.iter().map(|record| format!("{} ({})", record.name, record.marking)).collect();
        ApiError::new(Code::AboveCeiling).with("records", names.join("; "))
    })
}

/// The book on its pages without a file: what no bundled font has, and what does not fit, is found there.
fn laid_out(book: &Book) -> Result<Layout> {
    let pages = attache_typeset::layout(&book.document, Fonts::bundled(), &mut |_, _| ControlFlow::Continue(()));
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

/// `RO-PK-2026-01_briefing_en_2026-11-24.pdf`
fn file_name(snapshot: &Snapshot, lang: &str) -> String {
    let code: String =
        snapshot.records.delegation.code.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let code = if code.is_empty() { "delegation" } else { &code };
    format!("{code}_briefing_{lang}_{}.pdf", snapshot.options.as_of)
}

/// Writes into the folder under the name; other bytes there get `-2`, the same bytes are left as they are.
fn write_beside(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let stem = name.trim_end_matches(".pdf");
    for number in 1_u32.. {
        let file = folder.join(if number == 1 { name.to_owned() } else { format!("{stem}-{number}.pdf") });
        match std::fs::read(&file) {
            Ok(there) if there == bytes => return Ok(file),
            Ok(_) => {}
            Err(_) => {
                write_durably(&file, bytes)?;
                return Ok(file);
            }
        }
    }
    Err(ApiError::new(Code::Exists).with("path", folder.join(name).display()))
}

fn finding(found: &attache_briefing::Finding) -> Finding {
    Finding {
        code: found.code.clone(),
        message: found.message.clone(),
        place: found.place.clone(),
        kind: found.kind.clone(),
        record: found.record.clone(),
    }
}

/// Characters that no bundled font has, each with its place.
pub(crate) fn missing(glyphs: &[MissingGlyph], reader: &Messages) -> Vec<Finding> {
    let worded = |glyph: &MissingGlyph| Finding {
        place: glyph.heading.clone(),
        ..plain_finding(
            "missing_glyph",
            reader.msg_with(
                "finding-missing-glyph",
                &[
                    ("character", glyph.character.to_string().into()),
                    ("code", format!("U+{:04X}", u32::from(glyph.character)).into()),
                    ("near", glyph.excerpt.as_str().into()),
                ],
            ),
        )
    };
    glyphs.iter().map(worded).collect()
}

/// Parts meant for one page that go on to a second.
pub(crate) fn overflowing(titles: &[String], reader: &Messages) -> Vec<Finding> {
    let worded = |title: &String| {
        let message = reader.msg_with("finding-one-page-overflows", &[("part", title.as_str().into())]);
        Finding { place: title.clone(), ..plain_finding("one_page_overflows", message) }
    };
    titles.iter().map(worded).collect()
}

/// Pictures that are not shown, or not whole.
pub(crate) fn lost(pictures: &[LostPicture], reader: &Messages) -> Vec<Finding> {
    let worded = |lost: &LostPicture| {
        let why = match lost.fault {
            PictureFault::Absent => "absent",
            PictureFault::Kind => "kind",
            PictureFault::Damaged => "damaged",
            PictureFault::TooLarge => "too_large",
            PictureFault::Partly => "partly",
        };
        let values = [("picture", lost.picture.as_str().into()), ("why", why.into())];
        let message = reader.msg_with("finding-lost-picture", &values);
        Finding { place: lost.alt.clone(), ..plain_finding("lost_picture", message) }
    };
    pictures.iter().map(worded).collect()
}

pub(crate) fn plain_finding(code: &str, message: String) -> Finding {
    Finding { code: code.to_owned(), message, place: String::new(), kind: String::new(), record: String::new() }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
