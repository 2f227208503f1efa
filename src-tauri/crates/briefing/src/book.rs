//! The briefing book: its parts in the order in which the field uses them (DOMAIN §6). A part without content is left out.

mod actions;
mod agreements;
mod biographies;
mod cover;
mod delegation;
mod last_page;
mod ledger;
mod meetings;
mod one_page;
mod programme;
mod sectors;

use crate::ceiling::{AboveCeiling, carried};
use crate::draft::Draft;
use crate::input::{BriefingRecords, ItemSheet};
use crate::options::{BookOptions, Finding};
use crate::words::Words;
use attache_document::{Block, Document, Footer, Meta, Run};
use attache_domain::marking::Marking;
use attache_i18n::Messages;

/// A book and what to know about it before it leaves the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// The document tree.
    pub document: Document,
    /// What to put right, in the order of the book.
    pub findings: Vec<Finding>,
}

/// Makes the briefing book of a delegation.
///
/// `messages` speak the document's language (`options.lang`), `reader` the language of the person who exports: findings
/// are worded in it. The same records and options give the same tree; the as-of day moves status, age and lateness, and
/// not which records stand in the book.
///
/// # Errors
/// [`AboveCeiling`] when a record is marked above the ceiling of its scheme; it names every such record.
///
/// Source: DOMAIN.md §6, briefing book.
pub fn briefing_book(
    records: &BriefingRecords,
    options: &BookOptions,
    messages: &Messages,
    reader: &Messages,
) -> Result<Book, AboveCeiling> {
    let markings = carried(records, options)?;
    let mut draft = Draft::new(records, options, Words::new(messages), Words::new(reader));
    let draft = &mut draft;
    let mut blocks = cover::cover(draft, &markings);
    let body = [
        one_page::one_page(draft),
        delegation::delegation(draft),
        programme::programme(draft),
        scene_setter(draft),
        ledger::ledger(draft),
        meetings::meetings(draft),
        biographies::biographies(draft),
        sectors::sectors(draft),
        agreements::agreements(draft),
        actions::actions(draft),
        last_page::last_page(draft),
    ];
    let mut body = body.into_iter().flatten().collect::<Vec<Block>>();
    let contents = Block::Section {
        id: "contents".to_owned(),
        new_page: true,
        page: None,
        blocks: vec![Block::Toc { title: vec![Run::plain(draft.words.say("book-contents"))], depth: 2 }],
    };
    let after_summary = usize::from(matches!(body.first(), Some(Block::Section { id, .. }) if id == one_page::ID));
    body.insert(after_summary, contents);
    blocks.extend(body);
    let document = Document {
        meta: meta(draft),
        marking: markings.iter().map(|marking: &Marking| marking.printed().to_owned()).collect(),
        footer: Footer { text: footer(draft), page: String::new() },
        watermark: options.version.is_empty().then(|| draft.words.say("book-draft-watermark")),
        blocks,
        ..Document::default()
    };
    Ok(Book { document, findings: std::mem::take(&mut draft.findings) })
}

fn meta(draft: &Draft<'_>) -> Meta {
    let delegation = &draft.records.delegation;
    let title = draft.variant(delegation, "title").unwrap_or_else(|| delegation.title.clone());
    Meta {
        title: draft.words.fill("book-title", &[("title", &title)]),
        lang: draft.options.lang.clone(),
        author: draft.records.home.service.clone(),
        subject: draft.words.say("book-kind"),
        number: number(draft),
        version: version(draft),
        as_of: draft.options.as_of.to_string(),
        home: draft.records.home.country.clone(),
    }
}

/// The delegation's code with the letter of the kind.
fn number(draft: &Draft<'_>) -> String {
    let (chosen, code) = (&draft.options.number, draft.records.delegation.code.trim());
    match (chosen.is_empty(), code.is_empty()) {
        (false, _) => chosen.clone(),
        (true, true) => String::new(),
        (true, false) => format!("{code}-B"),
    }
}

fn version(draft: &Draft<'_>) -> String {
    let version = &draft.options.version;
    if version.is_empty() { draft.words.say("book-draft") } else { version.clone() }
}

fn footer(draft: &Draft<'_>) -> String {
    let as_of = draft.words.fill("book-as-of", &[("day", &draft.words.short_day(draft.options.as_of))]);
    let parts = [number(draft), version(draft), as_of];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn scene_setter(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-scene", "");
    let delegation = &draft.records.delegation;
    let prose = draft.prose(delegation, "scene_setter", &delegation.scene_setter);
    if prose.is_empty() { None } else { Some(chapter(draft, "scene", "book-scene", prose)) }
}

/// A part on its own pages under a heading of the first level.
fn chapter(draft: &Draft<'_>, id: &str, heading: &str, blocks: Vec<Block>) -> Block {
    let mut all = vec![Block::heading(1, draft.words.say(heading))];
    all.extend(blocks);
    Block::chapter(id, all)
}

/// The items that take place, with those without a time last.
fn items<'a>(draft: &Draft<'a>) -> Vec<&'a ItemSheet> {
    let mut items: Vec<&ItemSheet> =
        draft.records.items.iter().filter(|sheet| sheet.item.status != "dropped").collect();
    items.sort_by_cached_key(|sheet| {
        let start = attache_domain::wall_time::instant_of(&sheet.item.start, &sheet.item.zone);
        (start.is_none(), start, sheet.item.title.clone(), sheet.item.id.clone())
    });
    items
}

/// The items that are meetings, in order: those with a format, or with something to say or to reach.
fn meeting_items<'a>(draft: &Draft<'a>) -> Vec<&'a ItemSheet> {
    let mut meetings = items(draft);
    meetings.retain(|sheet| {
        let item = &sheet.item;
        let substance = [&item.format, &item.purpose, &item.objectives_ours, &item.objectives_theirs];
        item.meeting_status != "cancelled"
            && (!sheet.points.is_empty() || substance.iter().any(|text| !text.trim().is_empty()))
    });
    meetings
}

/// A heading inside a part, too small for the contents.
fn subheading(draft: &Draft<'_>, level: u8, key: &str) -> Block {
    Block::Heading { level, runs: vec![Run::plain(draft.words.say(key))], id: String::new(), in_outline: false }
}
