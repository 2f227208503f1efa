//! Several sheets in one document.

use attache_document::{Block, Cell, Column, Margins, Orientation, PageSetup, PageSize, Row, Table, Width};
use attache_typeset::{Layer, Op, Target};

use crate::{content, document, place_of, set};

fn on(page: PageSetup, blocks: Vec<Block>) -> Block {
    Block::Section { id: String::new(), new_page: true, page: Some(page), blocks }
}

fn landscape() -> PageSetup {
    PageSetup { orientation: Orientation::Landscape, ..PageSetup::default() }
}

fn sized(size: PageSize) -> PageSetup {
    PageSetup { size, ..PageSetup::default() }
}

#[test]
fn a_wide_register_lies_across_between_upright_pages_and_no_page_is_empty() {
    let cells = (0..9).map(|n| Cell::text(format!("cell{n}"))).collect();
    let columns = (0..9).map(|n| Column::new(format!("column {n}"), Width::Share(1))).collect();
    let table = Block::Table(Table { columns, rows: vec![Row::new(cells); 60], ..Table::default() });
    let layout = set(&document(vec![
        Block::Toc { title: vec![], depth: 1 },
        Block::chapter("a", vec![Block::heading(1, "Before"), Block::body("text")]),
        on(landscape(), vec![Block::heading(1, "Register"), table]),
        Block::heading(1, "After"),
        on(landscape(), vec![Block::body("last")]),
    ]));
    let wide: Vec<bool> = layout.pages.iter().map(|page| page.sheet.0 > page.sheet.1).collect();
    assert_eq!(wide, [false, false, true, true, true, false, true]);
    assert!((0..layout.pages.len()).all(|page| !content(&layout, page).is_empty()));
    assert_eq!(content(&layout, 0), ["Before", "2", "Register", "3", "After", "6"]);
    for page in &layout.pages {
        for op in &page.ops {
            if let Op::Text { x, line, layer, .. } = op {
                assert!(*x > 0.0 && x + line.width < page.sheet.0);
                let centred = (x + line.width / 2.0 - page.sheet.0 / 2.0).abs() < 0.5;
                assert!(line.text.as_ref() != "OFFICIAL" || (centred && matches!(layer, Layer::Artifact(_))));
            }
        }
    }
    let right = layout.pages[2].ops.iter().filter_map(|op| match op {
        Op::Text { x, line, layer: Layer::Content(_), .. } => Some(x + line.width),
        _ => None,
    });
    assert!(right.fold(0.0, f32::max) > layout.pages[0].sheet.0, "the register uses the width");
}

#[test]
fn four_sizes_of_sheet_stand_in_one_file_each_with_its_own_margins_and_watermark() {
    let sizes = [PageSize::A4, PageSize::A5, PageSize::A6, PageSize::Letter];
    let mut document =
        document(sizes.iter().map(|size| on(sized(*size), vec![Block::body(format!("{size:?}"))])).collect());
    document.watermark = Some("DRAFT".into());
    document.page = sized(PageSize::A5);
    let layout = set(&document);
    let sheets: Vec<(u32, u32)> =
        layout.pages.iter().map(|page| (page.sheet.0.round() as u32, page.sheet.1.round() as u32)).collect();
    assert_eq!(sheets, [(595, 842), (420, 595), (298, 420), (612, 792)]);
    assert!((place_of(&layout, "A6").2 - 8.2).abs() < 0.01, "a pocket card is set smaller");
    assert!((place_of(&layout, "Letter").2 - 10.0).abs() < 0.01);
    for page in &layout.pages {
        assert!(!page.watermark.is_empty());
        assert!(page.watermark.iter().all(|contour| contour.start[0] > 0.0 && contour.start[0] < page.sheet.0));
    }
}

#[test]
fn a_link_over_to_another_sheet_leads_to_its_page_and_its_height() {
    let layout = set(&document(vec![
        Block::body(attache_document::Run::plain("there").to("far")),
        on(landscape(), vec![Block::heading_at(1, "far", "Far")]),
    ]));
    let target = layout.pages[0].ops.iter().find_map(|op| match op {
        Op::Link { target: Target::Place { page, y }, .. } => Some((*page, *y)),
        _ => None,
    });
    let (page, y) = target.unwrap();
    assert!(page == 1 && y < layout.pages[1].sheet.1 / 2.0);
}

#[test]
fn margins_that_leave_no_room_in_any_part_are_refused() {
    let margins = Some(Margins { top: 10, bottom: 10, inside: 100, outside: 100 });
    let document = document(vec![on(PageSetup { margins, ..PageSetup::default() }, vec![Block::body("a")])]);
    let refused = attache_typeset::layout(&document, attache_typeset::Fonts::bundled(), &mut |_, _| {
        std::ops::ControlFlow::Continue(())
    });
    assert_eq!(refused.err(), Some(attache_typeset::LayoutError::NoRoom));
}
