//! Tables and labelled values: columns sized to what they hold, rows that part only when they must.

mod columns;
mod row;

use std::sync::Arc;

use attache_document::{Align, Cell, Column, KeyValue, Role, RowRole, Table, text_of};

use crate::galley::{Body, Galley, Mark, Slab, Spot, TableHead, What, keep_with_next};
use crate::layout::{NodeId, Scope, Tag};
use crate::look::{Ink, Look, Place, gap};
use columns::Place as At;
pub(crate) use row::Row;

impl Galley<'_> {
    pub fn table(&mut self, table: &Table, spot: Spot) {
        let width = spot.width;
        let at = self.columns(table, spot);
        let node = self.node(Tag::Table, spot.node);
        let mut slabs = Vec::new();
        if !text_of(&table.caption).trim().is_empty() {
            let caption = self.node(Tag::Caption, node);
            let look = Look::of(Role::Label, spot.place);
            slabs.extend(self.paragraph(&table.caption, look, spot, caption, Align::Start.into()));
            keep_with_next(&mut slabs);
            if let Some(last) = slabs.last_mut() {
                last.height += look.after;
            }
        }
        let top = What::Rule { width, height: gap::HEAD_RULE, ink: Ink::Black, joins: false };
        let top = Mark { x: spot.x, y: 0.0, what: top };
        let headed = table.columns.iter().any(|column| !text_of(&column.header).trim().is_empty());
        let mut above = None;
        if headed {
            let (marks, height) = self.head_row(table, &at, spot, node, top);
            let head = TableHead { height, marks: marks.clone() };
            slabs.push(Slab { before: 0.0, height, keep: true, body: Body::Marks(marks) });
            if !spot.nested {
                slabs.push(Slab { before: 0.0, height: 0.0, keep: true, body: Body::HeadOn(Arc::new(head)) });
            }
        } else {
            above = Some((Ink::Black, gap::HEAD_RULE));
        }
        let body = self.node(Tag::TableBody, node);
        for source in &table.rows {
            let mut row = self.row(source, table, &at, spot, body);
            if source.role == RowRole::Total {
                row.above = Some((Ink::Black, gap::HAIRLINE + 0.2));
            }
            row.above = above.take().or(row.above);
            let keep = source.role == RowRole::Group;
            slabs.extend(row.into_slabs(keep, spot.nested));
        }
        if headed && !spot.nested {
            slabs.push(Slab { before: 0.0, height: 0.0, keep: false, body: Body::HeadOff });
        }
        self.extend(4.0, slabs, gap::TABLE);
    }

    fn head_row(&mut self, table: &Table, at: &[At], spot: Spot, node: NodeId, top: Mark) -> (Vec<Mark>, f32) {
        let head = self.node(Tag::TableHead, node);
        let line = self.node(Tag::Row, head);
        let mut row = Row::new(spot.x, spot.width);
        for (column, place) in table.columns.iter().zip(at) {
            let id = self.node(Tag::HeaderCell { scope: Scope::Column, span: 1 }, line);
            let inner = Spot { x: spot.x + place.x, width: place.width, node: id, ..spot };
            let slabs = self.paragraph(&column.header, Look::column_header(spot.place), inner, id, column.align.into());
            row.columns.push(slabs);
        }
        // Headers stand on the line above their columns: short ones beside long ones sit at the bottom.
        row.sink();
        row.below = Some((Ink::Black, gap::HAIRLINE));
        let height = row.height();
        let mut marks = row.bake();
        marks.push(top);
        (marks, height)
    }

    fn row(&mut self, source: &attache_document::Row, table: &Table, at: &[At], spot: Spot, body: NodeId) -> Row {
        let line = self.node(Tag::Row, body);
        let mut row = Row::new(spot.x, spot.width);
        row.keep = source.keep;
        row.about.clone_from(&source.about);
        let look = Look::of(Role::Body, cell_place(spot.place));
        let mut next = 0;
        let empty = Cell::default();
        let mut cells = source.cells.iter();
        while next < table.columns.len() {
            let cell = cells.next().unwrap_or(&empty);
            let span = usize::from(cell.span.max(1)).min(table.columns.len() - next);
            let (Some(first), Some(last)) = (at.get(next), at.get(next + span - 1)) else { break };
            let width = last.x + last.width - first.x;
            let group = source.role == RowRole::Group;
            // A group's title is a cell across its columns: readers aloud take header cells amid a table for a new one.
            let tag = Tag::Cell { span: span.min(255) as u8 };
            let id = self.node(tag, line);
            let look = if source.role == RowRole::Body { look } else { look.bolder() };
            let inner = Spot {
                x: spot.x + first.x,
                width,
                place: cell_place(spot.place),
                node: id,
                nested: true,
                free: false,
                depth: 0,
            };
            let align = table.columns.get(next).map_or(Align::Start, |column: &Column| column.align);
            let align = if group { Align::Start } else { align };
            let slabs = self.cell_blocks(&cell.blocks, inner, look, align);
            row.columns.push(slabs);
            next += span;
        }
        row.level();
        if source.role == RowRole::Group {
            row.pad_top += 5.0;
        }
        row.below = Some((Ink::Hairline, gap::HAIRLINE));
        row
    }

    pub fn key_values(&mut self, rows: &[KeyValue], spot: Spot) {
        let look = Look::key(spot.place);
        let widest = rows.iter().map(|row| self.measured(&row.label, look).natural_width()).fold(0.0, f32::max);
        let label_width = (widest + 1.0).min(spot.width * 0.34).max(spot.width * 0.18);
        let table = self.node(Tag::Table, spot.node);
        let body = self.node(Tag::TableBody, table);
        let value_look = Look::of(Role::Body, spot.place);
        let mut slabs = Vec::with_capacity(rows.len());
        for source in rows {
            let line = self.node(Tag::Row, body);
            let mut row = Row::new(spot.x, spot.width);
            (row.pad_top, row.pad_bottom) = (0.0, 2.4);
            let label = self.node(Tag::HeaderCell { scope: Scope::Row, span: 1 }, line);
            let label_spot = Spot { width: label_width, node: label, ..spot };
            row.columns.push(self.paragraph(&source.label, look, label_spot, label, Align::Start.into()));
            let value = self.node(Tag::Cell { span: 1 }, line);
            let x = label_width + gap::GUTTER;
            let inner = Spot {
                x: spot.x + x,
                width: (spot.width - x).max(1.0),
                node: value,
                nested: true,
                free: false,
                ..spot
            };
            row.columns.push(self.cell_blocks(&source.value, inner, value_look, Align::Start));
            row.level();
            slabs.extend(row.into_slabs(false, spot.nested));
        }
        self.extend(0.0, slabs, 8.0);
    }
}

fn cell_place(place: Place) -> Place {
    if place == Place::Pocket { Place::Pocket } else { Place::Cell }
}
