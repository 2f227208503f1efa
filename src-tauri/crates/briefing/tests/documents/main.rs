//! What a reader of the documents reads, and what whoever exports them is told before.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used, missing_docs, reason = "tests")]

mod agreements;
mod book;
mod fixture;
mod lists;
mod meetings;
mod programme;
mod whole;

use attache_briefing::{Composed, DocumentKind, DocumentOptions, Records, TextKey, compose};
use attache_document::{Block, Run, text_of, to_text};
use attache_i18n::{Locale, Messages};
use fixture::options;

fn messages(lang: &str) -> &'static Messages {
    Messages::of(Locale::of_tag(lang).unwrap())
}

/// A document with its findings in English.
fn made(kind: DocumentKind, records: &Records, options: &DocumentOptions) -> Composed {
    compose(kind, records, options, messages(&options.lang), messages("en")).unwrap()
}

/// A document as one reads it.
fn read(kind: DocumentKind, records: &Records, options: &DocumentOptions) -> String {
    to_text(&made(kind, records, options).document)
}

fn book_of(records: &Records, options: &DocumentOptions) -> Composed {
    made(DocumentKind::Briefing, records, options)
}

fn text(records: &Records, options: &DocumentOptions) -> String {
    to_text(&book_of(records, options).document)
}

fn english(records: &Records) -> String {
    text(records, &options("en"))
}

fn walk<'a>(blocks: &'a [Block], seen: &mut Vec<&'a Block>) {
    for block in blocks {
        seen.push(block);
        match block {
            Block::Section { blocks, .. }
            | Block::KeepTogether { blocks }
            | Block::OnePage { blocks }
            | Block::Aside { blocks } => walk(blocks, seen),
            Block::List { items, .. } => items.iter().for_each(|item| walk(&item.blocks, seen)),
            Block::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| walk(&cell.blocks, seen));
            }
            Block::KeyValues { rows } => rows.iter().for_each(|row| walk(&row.value, seen)),
            _ => {}
        }
    }
}

fn all_blocks(book: &Composed) -> Vec<&Block> {
    let mut seen = Vec::new();
    walk(&book.document.blocks, &mut seen);
    seen
}

fn chapters(book: &Composed) -> Vec<String> {
    let headings = all_blocks(book).into_iter().filter_map(|block| match block {
        Block::Heading { level: 1, runs, .. } => Some(text_of(runs)),
        Block::Toc { title, .. } => Some(text_of(title)),
        _ => None,
    });
    headings.collect()
}

fn runs(book: &Composed) -> Vec<Run> {
    let blocks = all_blocks(book).into_iter().filter_map(|block| match block {
        Block::Heading { runs, .. } | Block::Paragraph { runs, .. } => Some(runs.clone()),
        _ => None,
    });
    blocks.flatten().collect()
}

fn codes(book: &Composed) -> Vec<&str> {
    book.findings.iter().map(|finding| finding.code.as_str()).collect()
}

fn translate(records: &mut Records, kind: &str, record: &str, field: &str, lang: &str, to: &str) {
    let key = TextKey { kind: kind.into(), record: record.into(), field: field.into(), lang: lang.into() };
    records.translations.insert(key, to.into());
}
