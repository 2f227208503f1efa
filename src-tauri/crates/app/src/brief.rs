//! Compositions: a document as its officer arranges it, the pages it would have now, and the final copies made of it.

use crate::app::{App, Changed};
use crate::error::{ApiError, Code, Result};
use crate::export::finding::Finding;
use crate::export::{self, Set};
use crate::page::Of;
use crate::record::{self, RecordView, Ref, create};
use attache_briefing::{DocumentKind, Section};
use attache_domain::kind::Kind;
use attache_domain::record::{Brief, BriefNote};
use attache_store::{FinalCopy, write_durably};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A document to compose.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "BriefWanted")]
pub struct Wanted {
    #[ts(type = "DocumentKind")]
    document: DocumentKind,
    /// The delegation; empty for a document about the whole workspace.
    delegation: String,
}

/// A composition with what was made of it.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct BriefPage {
    /// The composition.
    pub record: RecordView,
    /// The delegation that it is about.
    pub delegation: Option<Ref>,
    /// Final copies about the same delegation, or about the whole workspace, of this kind; the newest first.
    pub copies: Vec<Copy>,
}

/// A final copy.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "FinalCopy")]
pub struct Copy {
    /// Its number in the workspace.
    pub id: i64,
    /// When it was made, UTC.
    pub at: String,
    /// By whom.
    pub who: String,
    /// Kind of document.
    pub document: String,
    /// Document number.
    pub number: String,
    /// Version of that number.
    pub version: i64,
    /// Language.
    pub lang: String,
    /// Profile.
    pub profile: String,
    /// Markings printed.
    pub marking: String,
    /// Pages.
    pub pages: i64,
    /// Hash of its bytes.
    pub sha256: String,
}

/// A final copy by its number.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct CopyOf {
    id: i64,
}

/// The pages as they would be printed now.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "BriefPreview")]
pub struct Preview {
    /// The PDF, in Base64.
    pub pdf: String,
    /// Its sheets, page by page.
    pub sheets: Vec<Sheet>,
    /// Language of the pages and of the names of the sections.
    pub lang: String,
    /// Document number.
    pub number: String,
    /// Version as printed.
    pub version: String,
    /// Markings printed.
    pub marking: Vec<String>,
    /// The sections in order, those left out in their places.
    pub sections: Vec<PreviewSection>,
    /// Where sections begin and records stand, in the order of the pages.
    pub spots: Vec<Spot>,
    /// What to put right.
    pub findings: Vec<Finding>,
}

/// Width and height of a page, in points.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Sheet {
    /// From the left edge to the right.
    pub width: f32,
    /// From the top edge to the bottom.
    pub height: f32,
}

/// A section of the document.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct PreviewSection {
    /// Its name.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// It is left out.
    pub out: bool,
    /// It can be neither moved nor left out.
    pub fixed: bool,
    /// Its first page, from 0; nothing when it is left out.
    pub page: Option<usize>,
    /// Where it begins on that page, as a share of its height.
    pub top: f32,
    /// How many pages it takes part in.
    pub pages: usize,
    /// The note at its head.
    pub note: Option<RecordView>,
}

/// A record on a page.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Spot {
    /// Page, from 0.
    pub page: usize,
    /// Where it begins, as a share of the page's height.
    pub top: f32,
    /// Where it ends on the page; nothing where it holds until the next one begins.
    pub bottom: Option<f32>,
    /// Section that it stands in.
    pub section: String,
    /// Kind of the record; empty for the section itself.
    pub kind: String,
    /// Its id.
    pub record: String,
}

/// The composition of a document: the one that is there, else a new one.
pub(crate) fn open(app: &App, wanted: Wanted) -> Result<Changed<Ref>> {
    let kind = wanted.document.name();
    let there = app.reading(|open, _| {
        let briefs = open.store.all_linked::<Brief>("delegation", &wanted.delegation)?;
        let there = briefs.into_iter().find(|brief| brief.document == kind);
        there.map(|brief| record::reference(open, Kind::Brief, &brief.id)).transpose()
    })?;
    if let Some(value) = there {
        return Ok(Changed { value, touched: Vec::new(), action: None });
    }
    let fields = BTreeMap::from([
        ("document".to_owned(), kind.into()),
        ("delegation".to_owned(), wanted.delegation.as_str().into()),
    ]);
    let made = create::create(app, create::Create { kind: Kind::Brief, fields })?;
    let value = app.reading(|open, _| record::reference(open, Kind::Brief, &made.value.id))?;
    Ok(Changed { value, touched: made.touched, action: made.action })
}

pub(crate) fn page(app: &App, of: Of) -> Result<BriefPage> {
    app.reading(|open, _| {
        let record = record::view(&open.store, Kind::Brief, &of.id)?;
        let brief = open.store.get::<Brief>(&of.id)?.unwrap_or_default();
        let mut copies = open.store.final_copies(&brief.delegation)?;
        copies.retain(|copy| copy.printed.document == brief.document);
        let delegation = record.refs.get("delegation").cloned();
        Ok(BriefPage { record, delegation, copies: copies.into_iter().map(shown).collect() })
    })
}

/// Makes the document as it stands and tells where its records are.
pub(crate) fn preview(app: &App, of: Of) -> Result<Preview> {
    let set = export::set(app, of.id.clone())?;
    let notes = app.reading(|open, _| {
        let notes = open.store.all_linked::<BriefNote>("brief", &of.id)?;
        notes
            .into_iter()
            .map(|note| Ok((note.section, record::view(&open.store, Kind::BriefNote, &note.id)?)))
            .collect::<Result<BTreeMap<_, _>>>()
    })?;
    Ok(Preview {
        sections: sections(&set, notes),
        spots: spots(&set),
        pdf: STANDARD.encode(&set.bytes),
        sheets: set.sheets.iter().map(|&(width, height)| Sheet { width, height }).collect(),
        lang: set.lang,
        number: set.number,
        version: set.version,
        marking: set.marking,
        findings: set.findings,
    })
}

pub(crate) fn print(app: &App, of: Of) -> Result<()> {
    let Set { title, bytes, .. } = export::set(app, of.id)?;
    app.config.host.print(&title, &bytes).map_err(|_| ApiError::new(Code::NoPrinting))
}

/// Writes a final copy into the export folder, unless it is there, and opens it.
pub(crate) fn copy_open(app: &App, of: CopyOf) -> Result<()> {
    let (copy, bytes) = kept(app, &of)?;
    let file = export::put(app, &copy.printed.name, &bytes)?;
    app.config.host.open(&file).map_err(|_| ApiError::new(Code::NotFound).with("path", file.display()))
}

pub(crate) fn copy_save_as(app: &App, of: CopyOf) -> Result<Option<String>> {
    let (copy, bytes) = kept(app, &of)?;
    let Some(to) = app.config.host.save_as(&copy.printed.name) else { return Ok(None) };
    write_durably(&to, &bytes)?;
    Ok(Some(to.display().to_string()))
}

fn kept(app: &App, of: &CopyOf) -> Result<(FinalCopy, Vec<u8>)> {
    let found = app.reading(|open, _| Ok(open.store.final_copy(of.id)?))?;
    found.ok_or_else(|| ApiError::new(Code::NotFound).with("path", of.id))
}

fn shown(copy: FinalCopy) -> Copy {
    let FinalCopy { id, at, who, printed, .. } = copy;
    Copy {
        id,
        at,
        who,
        document: printed.document,
        number: printed.number,
        version: printed.version,
        lang: printed.lang,
        profile: printed.profile,
        marking: printed.marking,
        pages: printed.pages,
        sha256: printed.sha256,
    }
}

fn sections(set: &Set, mut notes: BTreeMap<String, RecordView>) -> Vec<PreviewSection> {
    let mut next = set.sheets.len();
    let mut shown: Vec<PreviewSection> = Vec::with_capacity(set.sections.len());
    for Section { id, title, out, fixed } in set.sections.iter().rev().cloned() {
        let at = set.places.get(&id).copied().filter(|_| !out);
        let pages = at.map_or(0, |(page, _)| next.saturating_sub(page).max(1));
        next = at.map_or(next, |(page, _)| page);
        let note = notes.remove(&id);
        let (page, top) = (at.map(|(page, _)| page), at.map_or(0.0, |(_, top)| top));
        shown.push(PreviewSection { id, title, out, fixed, page, top, pages, note });
    }
    shown.reverse();
    shown
}

/// Where the sections begin and where records stand, in the order of the pages.
fn spots(set: &Set) -> Vec<Spot> {
    let sections = set.sections.iter().filter_map(|section| {
        let (page, top) = *set.places.get(&section.id)?;
        let (kind, record) = (String::new(), String::new());
        Some(Spot { page, top, bottom: None, section: section.id.clone(), kind, record })
    });
    let records = set.about.iter().filter_map(|about| {
        let (kind, record) = about.about.split_once('/')?;
        let (kind, record) = (Kind::of(kind)?.name().to_owned(), record.to_owned());
        Some(Spot { page: about.page, top: about.top, bottom: about.bottom, section: String::new(), kind, record })
    });
    let mut spots: Vec<Spot> = sections.chain(records).collect();
    spots.sort_by(|a, b| a.page.cmp(&b.page).then(a.top.total_cmp(&b.top)).then(a.kind.cmp(&b.kind)));
    let mut here = String::new();
    for spot in &mut spots {
        if spot.section.is_empty() {
            spot.section.clone_from(&here);
        } else {
            here.clone_from(&spot.section);
        }
    }
    spots
}
