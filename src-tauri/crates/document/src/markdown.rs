//! The tree as Markdown (`CommonMark` with pipe tables).

use crate::notes::{number_of, numbered};
use crate::plain::flat;
use crate::{Block, Document, Figure, Link, Role, Run, RunStyle, Table, text_of};

/// Writes the document as Markdown; characters that Markdown would take for markup are escaped.
#[must_use]
pub fn to_markdown(document: &Document) -> String {
    let marking = format!("**{}**", escape(&document.marking.join(" · ")));
    let mut out = vec![marking.clone()];
    let (numbered, notes) = numbered(&document.blocks);
    blocks(&mut out, &numbered);
    out.extend(
        notes.iter().enumerate().map(|(at, note)| format!("[^{}]: {}", at + 1, inline(note).replace('\n', " "))),
    );
    if !document.footer.text.is_empty() {
        out.push(escape(&document.footer.text));
    }
    out.push(marking);
    out.retain(|part| !part.trim().is_empty());
    let mut text = out.join("\n\n");
    text.push('\n');
    text
}

fn blocks(out: &mut Vec<String>, inner: &[Block]) {
    for block in inner {
        one(out, block);
    }
}

fn one(out: &mut Vec<String>, block: &Block) {
    match block {
        Block::Section { blocks: inner, .. }
        | Block::KeepTogether { blocks: inner }
        | Block::OnePage { blocks: inner } => blocks(out, inner),
        Block::Figure(figure) => picture(out, figure),
        Block::Beside { figure, blocks: inner } => {
            picture(out, figure);
            blocks(out, inner);
        }
        Block::Aside { blocks: inner } => {
            let mut quoted = Vec::new();
            blocks(&mut quoted, inner);
            out.push(format!("> {}", quoted.join("\n\n").replace('\n', "\n> ")));
        }
        // Level 1 of the tree is a part; `#` itself is the title's.
        Block::Heading { level, runs, .. } => {
            out.push(format!(
                "{} {}",
                "#".repeat(usize::from((*level).clamp(1, 5)) + 1),
                inline(runs).replace('\n', " ")
            ));
        }
        Block::Paragraph { role, runs } => out.push(match role {
            Role::Title => format!("# {}", inline(runs).replace('\n', " ")),
            Role::Label => format!("**{}**", escape(&text_of(runs))),
            Role::Spoken => format!("> {}", inline(runs)),
            _ => inline(runs),
        }),
        Block::List { ordered, items } => {
            let points: Vec<String> = items
                .iter()
                .enumerate()
                .map(|(at, item)| {
                    let mark = if *ordered { format!("{}. ", at + 1) } else { "- ".to_owned() };
                    let mut inner = Vec::new();
                    blocks(&mut inner, &item.blocks);
                    format!("{mark}{}", inner.join("\n\n").replace('\n', &format!("\n{}", " ".repeat(mark.len()))))
                })
                .collect();
            out.push(points.join("\n"));
        }
        Block::Table(table) => out.push(pipes(table)),
        Block::KeyValues { rows } => {
            let pairs: Vec<String> = rows
                .iter()
                .map(|row| format!("- **{}:** {}", escape(&text_of(&row.label)), escape(&flat(&row.value))))
                .collect();
            out.push(pairs.join("\n"));
        }
        Block::WriteIn { label, .. } => out.push(format!("{} \\_\\_\\_\\_\\_\\_\\_\\_", inline(label))),
        Block::Rule => out.push("---".to_owned()),
        Block::Toc { .. } | Block::PageBreak | Block::Spacer { .. } => {}
    }
}

/// A picture by its name, and its caption below it.
fn picture(out: &mut Vec<String>, figure: &Figure) {
    let name: String = figure.picture.chars().filter(|c| !matches!(c, '<' | '>' | '\n')).collect();
    out.push(format!("![{}](<{name}>)", escape(&figure.alt.replace('\n', " "))));
    out.push(inline(&figure.caption));
}

fn pipes(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = Vec::new();
    if !table.caption.is_empty() {
        lines.push(format!("**{}**\n", escape(&text_of(&table.caption))));
    }
    lines.push(row(table.columns.iter().map(|column| escape(&text_of(&column.header))).collect()));
    lines.push(row(vec!["---".to_owned(); table.columns.len()]));
    for line in &table.rows {
        let mut cells: Vec<String> = Vec::new();
        for cell in &line.cells {
            cells.push(escape(&flat(&cell.blocks)));
            let covered = usize::from(cell.span.max(1)).min(table.columns.len()) - 1;
            cells.extend(std::iter::repeat_n(String::new(), covered));
        }
        cells.truncate(table.columns.len());
        cells.resize(table.columns.len(), String::new());
        lines.push(row(cells));
    }
    lines.join("\n")
}

fn inline(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| {
            if let Some(number) = run.link.as_ref().and_then(number_of) {
                return format!("[^{number}]");
            }
            let words = escape(&run.text).replace('\n', "\\\n");
            let styled = match run.style {
                _ if words.trim().is_empty() => words,
                RunStyle::Strong => around("**", &words),
                RunStyle::Emphasis => around("*", &words),
                RunStyle::Regular | RunStyle::Muted => words,
            };
            match &run.link {
                Some(Link::Uri(uri)) => format!("[{styled}](<{uri}>)"),
                Some(Link::Internal(_)) | None => styled,
            }
        })
        .collect()
}

/// Puts marks around the words but inside their outer blanks: `** a**` would not be bold.
fn around(mark: &str, words: &str) -> String {
    let inner = words.trim();
    words.replacen(inner, &format!("{mark}{inner}{mark}"), 1)
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fresh = true;
    for c in text.chars() {
        let opens = fresh && matches!(c, '#' | '>' | '-' | '+' | '=');
        if opens || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~') {
            out.push('\\');
        }
        out.push(c);
        fresh = c == '\n' || (fresh && c == ' ');
    }
    out
}
