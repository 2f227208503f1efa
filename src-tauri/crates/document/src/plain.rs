//! The tree as plain text: for search, for mail, for a test that asks what the reader reads.

use crate::notes::numbered;
use crate::{Block, Cell, Document, Figure, Role, Run, Table, text_of};

/// Writes the document as plain text, in reading order, blocks apart by an empty line.
///
/// The marking stands first and last, notes at the end. Tables have a row a line, cells apart by ` | `.
#[must_use]
pub fn to_text(document: &Document) -> String {
    let marking = document.marking.join(" · ");
    let mut out = Vec::new();
    out.push(marking.clone());
    let (numbered, notes) = numbered(&document.blocks);
    blocks(&mut out, &numbered, "");
    let notes = notes.iter().enumerate().map(|(at, note)| format!("[{}] {}", at + 1, text_of(note)));
    out.push(notes.collect::<Vec<_>>().join("\n"));
    if !document.footer.text.is_empty() {
        out.push(document.footer.text.clone());
    }
    out.push(marking);
    out.retain(|part| !part.trim().is_empty());
    let mut text = out.join("\n\n");
    text.push('\n');
    text
}

fn blocks(out: &mut Vec<String>, blocks: &[Block], indent: &str) {
    for block in blocks {
        one(out, block, indent);
    }
}

fn one(out: &mut Vec<String>, block: &Block, indent: &str) {
    let line = |runs: &[Run]| format!("{indent}{}", text_of(runs).replace('\n', &format!("\n{indent}")));
    match block {
        Block::Section { blocks: inner, .. }
        | Block::KeepTogether { blocks: inner }
        | Block::OnePage { blocks: inner } => blocks(out, inner, indent),
        Block::Figure(figure) => out.push(picture(figure, indent)),
        Block::Beside { figure, blocks: inner } => {
            out.push(picture(figure, indent));
            blocks(out, inner, indent);
        }
        Block::Aside { blocks: inner } => blocks(out, inner, &format!("{indent}    ")),
        Block::Heading { level, runs, .. } => {
            let words = text_of(runs);
            if *level == 1 {
                out.push(format!("{words}\n{}", "=".repeat(words.chars().count())));
            } else {
                out.push(words);
            }
        }
        Block::Paragraph { role: Role::Eyebrow, runs } => out.push(line(runs).to_uppercase()),
        Block::Paragraph { runs, .. } => out.push(line(runs)),
        Block::List { ordered, items } => {
            let points: Vec<String> = items
                .iter()
                .enumerate()
                .map(|(at, item)| {
                    let mark = if *ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                    let mut inner = Vec::new();
                    blocks(&mut inner, &item.blocks, "");
                    let pad = format!("\n{indent}{}", " ".repeat(mark.len()));
                    format!("{indent}{mark}{}", inner.join("\n").replace('\n', &pad))
                })
                .collect();
            out.push(points.join("\n"));
        }
        Block::Table(table) => out.push(rows(table, indent)),
        Block::KeyValues { rows } => {
            let pairs: Vec<String> =
                rows.iter().map(|row| format!("{indent}{}: {}", text_of(&row.label), flat(&row.value))).collect();
            out.push(pairs.join("\n"));
        }
        Block::WriteIn { label, lines } => {
            let rule = format!("{indent}{}", "_".repeat(40));
            out.push(format!("{}\n{}", vec![rule; usize::from(*lines).max(1)].join("\n"), line(label)));
        }
        Block::Rule => out.push(format!("{indent}{}", "-".repeat(40))),
        Block::Toc { .. } | Block::PageBreak | Block::Spacer { .. } => {}
    }
}

/// What a picture shows, and its caption.
fn picture(figure: &Figure, indent: &str) -> String {
    let caption = text_of(&figure.caption);
    let shows = format!("{indent}[{}]", figure.alt.trim());
    if caption.trim().is_empty() { shows } else { format!("{shows}\n{indent}{caption}") }
}

fn rows(table: &Table, indent: &str) -> String {
    let mut lines = Vec::new();
    if !table.caption.is_empty() {
        lines.push(format!("{indent}{}", text_of(&table.caption)));
    }
    if table.columns.iter().any(|column| !column.header.is_empty()) {
        let heads: Vec<String> = table.columns.iter().map(|column| text_of(&column.header)).collect();
        lines.push(format!("{indent}{}", heads.join(" | ")));
    }
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(|cell: &Cell| flat(&cell.blocks)).collect();
        lines.push(format!("{indent}{}", cells.join(" | ")));
    }
    lines.join("\n")
}

/// The words of blocks on one line.
pub(crate) fn flat(inner: &[Block]) -> String {
    let mut out = Vec::new();
    blocks(&mut out, inner, "");
    out.join("; ").split_whitespace().collect::<Vec<_>>().join(" ")
}
