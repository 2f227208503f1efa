//! Every run of a tree, wherever it stands.

use crate::{Block, Figure, Run};

/// Calls `change` with every run, in reading order.
pub fn change_runs(blocks: &mut [Block], change: &mut dyn FnMut(&mut Run)) {
    for block in blocks {
        match block {
            Block::Heading { runs, .. }
            | Block::Paragraph { runs, .. }
            | Block::WriteIn { label: runs, .. }
            | Block::Toc { title: runs, .. } => each(runs, change),
            Block::Section { blocks, .. }
            | Block::Aside { blocks }
            | Block::KeepTogether { blocks }
            | Block::OnePage { blocks } => change_runs(blocks, change),
            Block::List { items, .. } => items.iter_mut().for_each(|item| change_runs(&mut item.blocks, change)),
            Block::Table(table) => {
                each(&mut table.caption, change);
                table.columns.iter_mut().for_each(|column| each(&mut column.header, change));
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                cells.for_each(|cell| change_runs(&mut cell.blocks, change));
            }
            Block::KeyValues { rows } => {
                for row in rows {
                    each(&mut row.label, change);
                    change_runs(&mut row.value, change);
                }
            }
            Block::Figure(Figure { caption, .. }) => each(caption, change),
            Block::Beside { figure, blocks } => {
                each(&mut figure.caption, change);
                change_runs(blocks, change);
            }
            Block::PageBreak | Block::Rule | Block::Spacer { .. } => {}
        }
    }
}

fn each(runs: &mut [Run], change: &mut dyn FnMut(&mut Run)) {
    for run in runs {
        change(run);
        each(&mut run.note, change);
    }
}
