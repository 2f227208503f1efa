//! What every document has around its content: title, number, version, footer, marking, sheet, and the small parts that
//! content is put together from.

use crate::draft::{Draft, joined};
use crate::input::Records;
use crate::kind::{DocumentKind, Subject};
use crate::options::{DocumentOptions, Matter};
use attache_document::{Block, Document, Footer, KeyValue, Meta, Orientation, PageSetup, PageSize, Role, Run, Runs};
use attache_domain::marking::Marking;

/// The document around its blocks.
pub(crate) fn document(draft: &Draft<'_>, markings: &[Marking], blocks: Vec<Block>) -> Document {
    Document {
        meta: meta(draft),
        marking: markings.iter().map(|marking| marking.printed().to_owned()).collect(),
        footer: Footer { text: footer(draft), page: String::new() },
        watermark: draft.options.draft.then(|| draft.words.say("book-draft-watermark")),
        page: sheet(draft),
        blocks,
        ..Document::default()
    }
}

fn sheet(draft: &Draft<'_>) -> PageSetup {
    let usual = if draft.kind == DocumentKind::Pocket { PageSize::A6 } else { PageSize::A4 };
    let wide =
        draft.kind == DocumentKind::Register || draft.kind == DocumentKind::DelegationList && draft.is_restricted();
    let orientation = if wide { Orientation::Landscape } else { Orientation::Portrait };
    PageSetup { size: draft.options.page.unwrap_or(usual), orientation, margins: None }
}

/// The kind in words.
pub(crate) fn kind(draft: &Draft<'_>) -> String {
    let name = draft.kind.name();
    if draft.kind == DocumentKind::DelegationList && draft.is_restricted() {
        return draft.words.say("document-kind-delegation-list-restricted");
    }
    draft.words.say(&format!("document-kind-{name}"))
}

fn meta(draft: &Draft<'_>) -> Meta {
    let delegation = &draft.records.delegation;
    let subject = draft.variant(delegation, "title").unwrap_or_else(|| delegation.title.clone());
    let kind = kind(draft);
    let title = if subject.is_empty() { kind.clone() } else { format!("{kind}{}{subject}", draft.words.colon()) };
    Meta {
        title,
        lang: draft.options.lang.clone(),
        author: draft.records.home.service.clone(),
        subject: kind,
        number: number(draft),
        version: version(draft),
        as_of: draft.options.as_of.to_string(),
        home: draft.records.home.country.clone(),
    }
}

pub(crate) fn number(draft: &Draft<'_>) -> String {
    document_number(draft.kind, draft.records, draft.options)
}

/// The number of a document: the delegation's code, or that of the home country, with the letter of the kind.
#[must_use]
pub fn document_number(kind: DocumentKind, records: &Records, options: &DocumentOptions) -> String {
    let chosen = &options.number;
    let code = match kind.subject() {
        Subject::Workspace => records.home.country.trim(),
        Subject::Delegation | Subject::Meetings => records.delegation.code.trim(),
    };
    let restricted =
        kind == DocumentKind::DelegationList && options.restricted && options.profile.holds(Matter::Personal);
    match (chosen.is_empty(), code.is_empty()) {
        (false, _) => chosen.clone(),
        (true, true) => String::new(),
        (true, false) => format!("{code}-{}{}", kind.letter(), if restricted { "X" } else { "" }),
    }
}

/// The number of the last final copy, or the word for a draft.
pub(crate) fn version(draft: &Draft<'_>) -> String {
    let version = &draft.options.version;
    if version.is_empty() { draft.words.say("book-draft") } else { version.clone() }
}

fn footer(draft: &Draft<'_>) -> String {
    let as_of = draft.words.fill("book-as-of", &[("day", &draft.words.short_day(draft.options.as_of))]);
    let parts = [number(draft), version(draft), as_of];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The head of a document that has no cover: kind, what it is about, and that it holds personal data (invariant 9).
pub(crate) fn head(draft: &mut Draft<'_>, note: &str) -> Vec<Block> {
    let delegation = &draft.records.delegation;
    draft.cite(&delegation.source);
    let mut eyebrow = kind(draft);
    if !note.is_empty() {
        eyebrow = format!("{eyebrow} · {note}");
    }
    let title = draft.text(delegation, "title", &delegation.title);
    let mut blocks = Vec::new();
    if title.is_empty() {
        blocks.push(Block::para(Role::Title, kind(draft)));
        let as_of = draft.words.fill("book-as-of", &[("day", &draft.words.long_day(draft.options.as_of))]);
        let parts = [draft.records.home.service.trim().to_owned(), note.to_owned(), as_of];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        blocks.push(Block::para(Role::Subtitle, parts.join(" · ")));
    } else {
        blocks.push(Block::para(Role::Eyebrow, eyebrow));
        blocks.push(Block::runs(Role::Title, title));
        let where_and_when = [partner(draft), draft.words.span(&delegation.start, &delegation.end)];
        let parts: Vec<String> = where_and_when.into_iter().filter(|part| !part.is_empty()).collect();
        if !parts.is_empty() {
            blocks.push(Block::para(Role::Subtitle, parts.join(" · ")));
        }
    }
    blocks
}

/// The notice of personal data, where the document holds any.
pub(crate) fn personal_notice(draft: &Draft<'_>) -> Option<Block> {
    let holds = draft.holds(Matter::Personal) && !draft.records.people.is_empty();
    holds.then(|| Block::runs(Role::Note, [Run::strong(draft.words.say("book-personal-data"))]))
}

/// The partner country as printed, or as a register wrote it.
pub(crate) fn partner(draft: &mut Draft<'_>) -> String {
    let delegation = &draft.records.delegation;
    if delegation.country.is_empty() { delegation.country_text.clone() } else { draft.country(&delegation.country) }
}

/// A part on its own pages under a heading of the first level.
pub(crate) fn chapter(draft: &Draft<'_>, id: &str, heading: &str, blocks: Vec<Block>) -> Block {
    let mut all = vec![Block::heading(1, draft.words.say(heading))];
    all.extend(blocks);
    Block::chapter(id, all)
}

/// A part under a heading of the first level that goes on where the one before it ends.
pub(crate) fn part(draft: &Draft<'_>, id: &str, heading: &str, blocks: Vec<Block>) -> Block {
    let mut all = vec![Block::heading(1, draft.words.say(heading))];
    all.extend(blocks);
    Block::Section { id: id.to_owned(), new_page: false, page: None, blocks: all }
}

/// A heading inside a part, too small for the contents.
pub(crate) fn subheading(draft: &Draft<'_>, level: u8, key: &str) -> Block {
    Block::Heading {
        level,
        runs: vec![Run::plain(draft.words.say(key))],
        id: String::new(),
        in_outline: false,
        about: String::new(),
    }
}

/// Labels with their values, without those that are empty; nothing when all are.
pub(crate) fn facts<'k>(draft: &Draft<'_>, rows: impl IntoIterator<Item = (&'k str, Runs)>) -> Option<Block> {
    let rows = rows.into_iter().filter(|(_, value)| value.iter().any(|run| !run.text.is_empty()));
    let rows: Vec<KeyValue> = rows.map(|(label, value)| KeyValue::runs(draft.words.say(label), value)).collect();
    if rows.is_empty() { None } else { Some(Block::KeyValues { rows }) }
}

/// A value after its label in grey, in one line; nothing for an empty value.
pub(crate) fn labelled(draft: &Draft<'_>, label: &str, value: Runs) -> Runs {
    if value.iter().all(|run| run.text.is_empty()) {
        return Vec::new();
    }
    let label = Run::muted(format!("{}{}", draft.words.say(label), draft.words.colon()));
    joined([vec![label], value], "")
}

/// Text as runs; none for empty text.
pub(crate) fn plain(text: impl Into<String>) -> Runs {
    let text = text.into();
    if text.is_empty() { Vec::new() } else { vec![Run::plain(text)] }
}

/// A line to write on for each label.
pub(crate) fn blanks(draft: &Draft<'_>, labels: &[&str], lines: u8) -> Vec<Block> {
    labels.iter().map(|label| Block::WriteIn { label: plain(draft.words.say(label)), lines }).collect()
}
