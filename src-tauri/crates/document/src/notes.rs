//! Notes of the tree for forms that have no foot of the page: numbered in reading order, gathered at the end.

use crate::{Block, Link, Run, Runs};

/// Blocks whose noted runs are followed by their number as `[1]`, and the notes in order.
///
/// The number is a run of its own, which leads to [`number_of`].
pub(crate) fn numbered(blocks: &[Block]) -> (Vec<Block>, Vec<Runs>) {
    let mut blocks = blocks.to_vec();
    let mut notes = Vec::new();
    walk(&mut blocks, &mut |runs| {
        for run in std::mem::take(runs) {
            let note = run.note.clone();
            runs.push(Run { note: Vec::new(), ..run });
            if !note.is_empty() {
                notes.push(note);
                let link = Some(Link::Internal(format!("\u{2}{}", notes.len())));
                runs.push(Run { text: format!("[{}]", notes.len()), link, ..Run::default() });
            }
        }
    });
    (blocks, notes)
}

/// The number of the note that a link leads to.
pub(crate) fn number_of(link: &Link) -> Option<&str> {
    match link {
        Link::Internal(name) => name.strip_prefix('\u{2}'),
        Link::Uri(_) => None,
    }
}

fn walk(blocks: &mut [Block], change: &mut impl FnMut(&mut Runs)) {
    for block in blocks {
        match block {
            Block::Heading { runs, .. } | Block::Paragraph { runs, .. } | Block::WriteIn { label: runs, .. } => {
                change(runs);
            }
            Block::List { items, .. } => items.iter_mut().for_each(|item| walk(&mut item.blocks, change)),
            Block::Table(table) => {
                change(&mut table.caption);
                table.columns.iter_mut().for_each(|column| change(&mut column.header));
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                cells.for_each(|cell| walk(&mut cell.blocks, change));
            }
            Block::KeyValues { rows } => {
                for row in rows {
                    change(&mut row.label);
                    walk(&mut row.value, change);
                }
            }
            Block::Figure(figure) => change(&mut figure.caption),
            Block::Beside { figure, blocks } => {
                change(&mut figure.caption);
                walk(blocks, change);
            }
            Block::Section { blocks, .. }
            | Block::Aside { blocks }
            | Block::KeepTogether { blocks }
            | Block::OnePage { blocks } => walk(blocks, change),
            Block::Toc { .. } | Block::PageBreak | Block::Rule | Block::Spacer { .. } => {}
        }
    }
}
