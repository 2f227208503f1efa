//! Tables, labelled values and pictures with text beside them: rows and columns of a word processor.

use attache_document::{Align, Block, Cell, Figure, KeyValue, Row, RowRole, Run, Table, Width, text_of};

use crate::body::Body;
use crate::contents::each;
use crate::paragraph::Spot;

/// As many columns as a word processor's table can have.
const MOST_COLUMNS: usize = 63;
/// Left and right of a cell's text together, twentieths of a point.
const PADDING: u32 = 160;
/// About the width of a letter in a cell, twentieths of a point.
const LETTER: u32 = 100;

/// One cell to write.
struct Place<'a> {
    width: u32,
    span: usize,
    text: &'static str,
    align: Align,
    keep: bool,
    blocks: &'a [&'a [Block]],
}

impl Body<'_> {
    /// Writes a table; its header row is repeated on every page.
    pub fn table(&mut self, table: &Table, spot: Spot) {
        self.mark_alone(spot);
        self.paragraph("Caption", &table.caption, Spot { keep: true, ..spot });
        let count = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let count = count.max(table.columns.len()).min(MOST_COLUMNS);
        if count == 0 {
            return;
        }
        let widths = widths(table, count, spot.width + PADDING);
        let headed = table.columns.iter().any(|column| !text_of(&column.header).trim().is_empty());
        self.open_table("RuledTable", &widths, headed, &text_of(&table.caption), spot);
        if headed {
            self.head(table, &widths);
        }
        for (at, row) in table.rows.iter().enumerate() {
            let kept = spot.keep || (spot.whole && at + 1 < table.rows.len());
            self.row(row, table, &widths, kept);
        }
        self.close_table(spot);
    }

    fn head(&mut self, table: &Table, widths: &[u32]) {
        self.open_row(true, true);
        for (at, width) in widths.iter().enumerate() {
            let column = table.columns.get(at);
            let runs: &[Run] = column.map_or(&[], |column| &column.header);
            let align = column.map_or(Align::Start, |column| column.align);
            self.open_cell(*width, 1, "bottom");
            self.in_cell(cell_spot(*width, "TableHeader", align, true), |body, spot| {
                body.paragraph("TableHeader", runs, spot);
            });
        }
        self.xml.close();
    }

    fn row(&mut self, row: &Row, table: &Table, widths: &[u32], kept: bool) {
        self.open_row(row.keep || row.role != RowRole::Body, false);
        let text = match row.role {
            RowRole::Body => "TableText",
            RowRole::Group => "TableGroup",
            RowRole::Total => "TableTotal",
        };
        let empty = Cell::default();
        let mut next = 0;
        let mut cells = row.cells.iter();
        while next < widths.len() {
            let cell = cells.next().unwrap_or(&empty);
            // A wide cell leaves a column to each that follows.
            let room = widths.len().saturating_sub(next + cells.len()).max(1);
            let span = usize::from(cell.span.max(1)).min(room);
            let mut blocks = vec![cell.blocks.as_slice()];
            if next + span >= widths.len() {
                blocks.extend(cells.by_ref().map(|cell| cell.blocks.as_slice()));
            }
            let align = match row.role {
                RowRole::Group => Align::Start,
                _ => table.columns.get(next).map_or(Align::Start, |column| column.align),
            };
            let width = widths.iter().skip(next).take(span).sum();
            let keep = kept || row.role == RowRole::Group;
            self.cell(&Place { width, span, text, align, keep, blocks: &blocks });
            next += span;
        }
        self.xml.close();
    }

    /// Writes labels with their values, one pair a row.
    pub fn key_values(&mut self, rows: &[KeyValue], spot: Spot) {
        self.mark_alone(spot);
        if rows.is_empty() {
            return;
        }
        let longest = rows.iter().map(|row| letters(&text_of(&row.label), '\n')).max().unwrap_or(0);
        let label = (longest * LETTER + PADDING).min(spot.width * 34 / 100).max(spot.width * 18 / 100);
        let widths = [label, (spot.width + PADDING).saturating_sub(label)];
        self.open_table("PairTable", &widths, false, "", spot);
        for (at, row) in rows.iter().enumerate() {
            let keep = spot.keep || (spot.whole && at + 1 < rows.len());
            self.open_row(false, false);
            self.open_cell(label, 1, "top");
            self.in_cell(cell_spot(label, "KeyLabel", Align::Start, keep), |body, spot| {
                body.paragraph("KeyLabel", &row.label, spot);
            });
            let [_, width] = widths;
            self.cell(&Place { width, span: 1, text: "KeyValue", align: Align::Start, keep, blocks: &[&row.value] });
            self.xml.close();
        }
        self.close_table(spot);
    }

    /// Writes a picture where reading begins, with blocks beside it.
    pub fn beside(&mut self, figure: &Figure, blocks: &[Block], spot: Spot) {
        self.mark_alone(spot);
        let own = figure.width_mm.map_or(spot.width / 4, |mm| u32::from(mm) * 1440 * 10 / 254);
        let picture = (own + PADDING).min(spot.width / 2);
        let widths = [picture, (spot.width + PADDING).saturating_sub(picture)];
        self.open_table("PairTable", &widths, false, "", spot);
        self.open_row(false, false);
        self.open_cell(picture, 1, "top");
        self.in_cell(cell_spot(picture, "TableText", Align::Start, false), |body, spot| body.figure(figure, spot));
        let [_, width] = widths;
        self.cell(&Place { width, span: 1, text: "BodyText", align: Align::Start, keep: false, blocks: &[blocks] });
        self.xml.close();
        self.close_table(spot);
    }

    fn open_table(&mut self, style: &str, widths: &[u32], headed: bool, caption: &str, spot: Spot) {
        self.begin(spot);
        self.xml.open("w:tbl", &[]);
        self.xml.open("w:tblPr", &[]);
        self.xml.val("w:tblStyle", style);
        if self.rtl() {
            self.xml.empty("w:bidiVisual", &[]);
        }
        let total: u32 = widths.iter().sum();
        self.xml.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
        // Text in cells begins where text outside begins.
        let indent = i64::from(spot.indent) - i64::from(PADDING / 2);
        self.xml.empty("w:tblInd", &[("w:w", &indent.to_string()), ("w:type", "dxa")]);
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        let first = if headed { "1" } else { "0" };
        let look = [("w:val", if headed { "0620" } else { "0600" }), ("w:firstRow", first), ("w:lastRow", "0")];
        let bands = [("w:firstColumn", "0"), ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1")];
        self.xml.empty("w:tblLook", &[look.as_slice(), bands.as_slice()].concat());
        if !caption.trim().is_empty() {
            self.xml.val("w:tblCaption", caption);
        }
        self.xml.close();
        self.xml.open("w:tblGrid", &[]);
        for width in widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close();
    }

    /// Ends a table. Two tables on end would become one, and a cell must not end with one, so a thin line follows.
    fn close_table(&mut self, spot: Spot) {
        self.xml.close();
        self.paragraph("Gap", &[], Spot { keep: spot.keep, ..spot });
    }

    fn open_row(&mut self, whole: bool, header: bool) {
        self.xml.open("w:tr", &[]);
        self.xml.open("w:trPr", &[]);
        if whole {
            self.xml.empty("w:cantSplit", &[]);
        }
        if header {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.xml.close();
    }

    fn open_cell(&mut self, width: u32, span: usize, stands: &str) {
        self.xml.open("w:tc", &[]);
        self.xml.open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if span > 1 {
            self.xml.val("w:gridSpan", &span.to_string());
        }
        self.xml.val("w:vAlign", stands);
        self.xml.close();
    }

    fn cell(&mut self, place: &Place<'_>) {
        self.open_cell(place.width, place.span, "top");
        self.in_cell(cell_spot(place.width, place.text, place.align, place.keep), |body, spot| {
            for blocks in place.blocks {
                body.blocks(blocks, spot);
            }
        });
    }

    /// Fills the open cell, which must hold a paragraph, and closes it.
    fn in_cell(&mut self, spot: Spot, fill: impl FnOnce(&mut Self, Spot)) {
        let before = self.paragraphs;
        fill(self, spot);
        if self.paragraphs == before {
            self.open_paragraph(spot.text, self.rtl(), spot);
            self.xml.close();
        }
        self.xml.close();
    }
}

fn cell_spot(width: u32, text: &'static str, align: Align, keep: bool) -> Spot {
    Spot { align, keep, ..Spot::cell(width.saturating_sub(PADDING), text) }
}

/// How wide each column is: what fits takes about its longest line, up to 40 % of the table; shares divide what is left, none
/// below its longest word while the others can give way.
fn widths(table: &Table, count: usize, total: u32) -> Vec<u32> {
    let asked = |at: usize| table.columns.get(at).map_or(Width::Share(1), |column| column.width);
    let room = |letters: u32| letters * LETTER + PADDING;
    let mut widths: Vec<u32> = (0..count)
        .map(|at| match asked(at) {
            Width::Fit => room(longest(table, at, '\n')).min(total * 2 / 5),
            Width::Mm(mm) => u32::from(mm) * 1440 * 10 / 254 + PADDING,
            Width::Share(_) => 0,
        })
        .collect();
    let mut left = total.saturating_sub(widths.iter().sum()).max(total / 5);
    let mut shares: Vec<(usize, u32)> = (0..count)
        .filter_map(|at| {
            if let Width::Share(parts) = asked(at) { Some((at, u32::from(parts.clamp(1, 1000)))) } else { None }
        })
        .collect();
    loop {
        let parts: u32 = shares.iter().map(|(_, parts)| parts).sum();
        let own = |share: u32| (left * share).checked_div(parts).unwrap_or(0);
        let tight =
            shares.iter().position(|(at, share)| own(*share) < room(longest(table, *at, ' ')).min(total * 2 / 5));
        let Some(tight) = tight.filter(|_| shares.len() > 1) else {
            for (at, share) in &shares {
                set(&mut widths, *at, own(*share));
            }
            break;
        };
        let (at, _) = shares.remove(tight);
        let least = room(longest(table, at, ' ')).min(total * 2 / 5);
        set(&mut widths, at, least);
        left = left.saturating_sub(least);
    }
    let sum = widths.iter().sum::<u32>().max(1);
    for width in &mut widths {
        let scaled = u64::from(*width) * u64::from(total.min(sum)) / u64::from(sum);
        *width = u32::try_from(scaled).unwrap_or(total).max(1);
    }
    widths
}

fn set(widths: &mut [u32], at: usize, width: u32) {
    if let Some(own) = widths.get_mut(at) {
        *own = width;
    }
}

/// Letters of the longest piece of a column, its header's included; rows with wide cells do not count.
fn longest(table: &Table, at: usize, parted: char) -> u32 {
    let head = table.columns.get(at).map_or(0, |column| letters(&text_of(&column.header), parted));
    let rows = table.rows.iter().filter(|row| row.role != RowRole::Group);
    let cells = rows.filter(|row| row.cells.iter().take(at + 1).all(|cell| cell.span <= 1));
    cells.filter_map(|row| row.cells.get(at)).fold(head, |mut most, cell| {
        each(&cell.blocks, &mut |block| {
            if let Block::Paragraph { runs, .. } = block {
                most = most.max(letters(&text_of(runs), parted));
            }
        });
        most
    })
}

fn letters(text: &str, parted: char) -> u32 {
    let pieces = text.split([parted, '\n']);
    pieces.map(|piece| u32::try_from(piece.chars().count()).unwrap_or(1000).min(1000)).max().unwrap_or(0)
}
