//! Lines that reach both edges.

use attache_document::{Block, Cell, Column, Role, Row, Run, Table, Width};
use attache_typeset::{Fonts, Layer, Layout, Line, Op, Shaper};

use crate::{SIDE, document, set, shaped};

fn body(layout: &Layout) -> Vec<(f32, Line)> {
    let ops = layout.pages.iter().flat_map(|page| &page.ops);
    let lines = ops.filter_map(|op| match op {
        Op::Text { x, line, layer: Layer::Content(_), .. } => Some((*x, Line::clone(line))),
        _ => None,
    });
    lines.collect()
}

const TEXT: &str = "The delegation will examine the implementation of the memorandum on interoperability, the exchange of \
    specialists and the opening of a joint laboratory, and it will prepare the session of the intergovernmental committee.";

#[test]
fn running_text_of_the_column_reaches_both_edges_except_its_last_line() {
    let layout = set(&document(vec![Block::body(TEXT.repeat(4)), Block::body("Short.\nForced break.")]));
    let lines = body(&layout);
    let full = layout.pages[0].sheet.0 - 2.0 * SIDE;
    let (whole, rest) = lines.split_at(lines.len() - 3);
    assert!(whole.len() > 5);
    let reaching = whole.iter().filter(|(_, line)| (line.width - full).abs() < 0.5).count();
    assert!(reaching * 10 >= whole.len() * 9, "{reaching} of {}", whole.len());
    assert!(whole.iter().all(|(x, line)| (x - SIDE).abs() < 0.01 && line.width <= full + 0.01));
    assert!(rest.iter().all(|(_, line)| line.width < full - 5.0), "a last line and lines ended on purpose stay short");
}

#[test]
fn only_blanks_grow_and_never_so_far_that_the_line_falls_apart() {
    let shaper = Shaper::new(Fonts::bundled());
    let paragraph = shaped(TEXT, *b"en\0\0", false);
    let blank = shaper
        .fonts()
        .face(attache_typeset::FaceId::Sans)
        .advance(shaper.fonts().face(attache_typeset::FaceId::Sans).glyph(' '));
    for measure in (80..500).step_by(7) {
        for (spread, plain) in
            paragraph.justified(&shaper, measure as f32).iter().zip(paragraph.lines(&shaper, measure as f32))
        {
            if (spread.start, spread.end) != (plain.start, plain.end) {
                break;
            }
            let glyphs = spread.runs.iter().flat_map(|run| &run.glyphs);
            for (wide, own) in glyphs.zip(plain.runs.iter().flat_map(|run| &run.glyphs)) {
                if wide.advance != own.advance {
                    assert_eq!(TEXT.as_bytes()[wide.cluster as usize], b' ');
                    assert!(wide.advance <= blank + 300);
                }
            }
        }
    }
}

#[test]
fn cells_headings_and_nastaliq_are_not_spread() {
    let urdu = "وفد اسلام آباد میں تعاون کے معاہدے پر ملاقات کرے گا ".repeat(8);
    let row = Row::new(vec![Cell::text(TEXT)]);
    let columns = vec![Column::new("A", Width::Share(1))];
    let layout = set(&document(vec![
        Block::heading(1, TEXT),
        Block::para(Role::Meta, TEXT),
        Block::body(Run::plain(urdu).in_lang("ur")),
        Block::Table(Table { columns, rows: vec![row], ..Table::default() }),
    ]));
    let right = layout.pages[0].sheet.0 - SIDE;
    let exact = body(&layout).iter().filter(|(x, line)| (x + line.width - right).abs() < 0.05).count();
    assert!(exact <= 1, "{exact} lines end exactly at the edge");
}

#[test]
fn arabic_in_naskh_is_spread_to_both_edges() {
    let text = "يبحث الوفد تنفيذ مذكرة التفاهم وفتح مختبر مشترك وإعداد اجتماع اللجنة ".repeat(6);
    let mut document = document(vec![Block::body(text)]);
    document.meta.lang = "ar".into();
    let layout = set(&document);
    let lines = body(&layout);
    let full = layout.pages[0].sheet.0 - 2.0 * SIDE;
    assert!(lines.len() > 3 && lines.iter().rev().skip(1).all(|(_, line)| (line.width - full).abs() < 0.5));
}
