//! How wide each column is.

use attache_document::{Block, Role, RowRole, Table, Width};

use super::cell_place;
use crate::galley::{Galley, Spot};
use crate::look::{Look, gap};

/// Where a column stands: from the table's start edge, without the gutter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Place {
    pub x: f32,
    pub width: f32,
}

/// What a column asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ask {
    pub width: Width,
    /// Its longest word.
    pub least: f32,
    /// Its longest line.
    pub natural: f32,
}

impl Galley<'_> {
    pub(super) fn columns(&mut self, table: &Table, spot: Spot) -> Vec<Place> {
        let mut asks = Vec::with_capacity(table.columns.len());
        for (at, column) in table.columns.iter().enumerate() {
            let head = self.measured(&column.header, Look::column_header(spot.place));
            let (mut least, mut natural) = (head.least_width(), head.natural_width());
            for row in table.rows.iter().filter(|row| row.role != RowRole::Group) {
                // Only rows whose cells before this one cover one column each have their cell at this index.
                let Some(cells) = row.cells.get(..=at) else { continue };
                if cells.iter().any(|cell| cell.span > 1) {
                    continue;
                }
                let look = Look::of(Role::Body, cell_place(spot.place));
                let look = if row.role == RowRole::Body { look } else { look.bolder() };
                let (low, high) = cells.last().map_or((0.0, 0.0), |cell| self.widths(&cell.blocks, look, spot));
                least = least.max(low);
                natural = natural.max(high);
            }
            asks.push(Ask { width: column.width, least: least + 0.5, natural: natural + 0.5 });
        }
        places(&asks, spot.width)
    }

    /// Width of the longest word and of the longest line in blocks.
    fn widths(&mut self, blocks: &[Block], look: Look, spot: Spot) -> (f32, f32) {
        let mut both = (0f32, 0f32);
        for block in blocks {
            let (indent, inner) = match block {
                Block::Paragraph { role, runs } => {
                    let look = if *role == Role::Body { look } else { Look::of(*role, cell_place(spot.place)) };
                    let shaped = self.measured(runs, look);
                    (0.0, (shaped.least_width(), shaped.natural_width()))
                }
                Block::List { ordered, items } => {
                    let indent = if *ordered { gap::NUMBER } else { gap::BULLET };
                    let widths = items.iter().map(|item| self.widths(&item.blocks, look, spot));
                    (indent, widths.fold((0f32, 0f32), |most, next| (most.0.max(next.0), most.1.max(next.1))))
                }
                Block::Aside { blocks } => (gap::ASIDE, self.widths(blocks, look, spot)),
                Block::KeepTogether { blocks } | Block::OnePage { blocks } | Block::Section { blocks, .. } => {
                    (0.0, self.widths(blocks, look, spot))
                }
                _ => continue,
            };
            both = (both.0.max(inner.0 + indent), both.1.max(inner.1 + indent));
        }
        both
    }
}

/// Places columns in a table of the given width, in reading order from its start edge.
///
/// A column that fits takes its longest line, up to 40 % of the table; the shares divide what is left, none below its longest
/// word while the others can give way. When even the longest words do not fit, all shrink alike.
pub(super) fn places(asks: &[Ask], width: f32) -> Vec<Place> {
    let gutters = gap::GUTTER * asks.len().saturating_sub(1) as f32;
    let room = (width - gutters).max(1.0);
    let mut widths: Vec<f32> = asks
        .iter()
        .map(|ask| match ask.width {
            Width::Fit => ask.natural.min((room * 0.4).max(ask.least.min(room * 0.6))),
            Width::Mm(mm) => f32::from(mm) * 72.0 / 25.4,
            Width::Share(_) => 0.0,
        })
        .collect();
    let parts: f32 = asks.iter().map(share).sum();
    if parts > 0.0 {
        let left = (room - widths.iter().sum::<f32>()).max(room * 0.2);
        divide(asks, &mut widths, left);
    }
    let total: f32 = widths.iter().sum();
    // Fixed columns may ask for more than there is; a table without shares may be narrower than the column.
    let scale = if total > room { room / total } else { 1.0 };
    let mut x = 0.0;
    let place = |own: f32| {
        let place = Place { x, width: own * scale };
        x += place.width + gap::GUTTER;
        place
    };
    widths.into_iter().map(place).collect()
}

fn share(ask: &Ask) -> f32 {
    match ask.width {
        Width::Share(parts) => f32::from(parts.max(1)),
        Width::Fit | Width::Mm(_) => 0.0,
    }
}

/// Divides `left` among the shares; those below their longest word are raised to it first.
fn divide(asks: &[Ask], widths: &mut [f32], left: f32) {
    let mut raised = vec![false; asks.len()];
    loop {
        let fixed: f32 = asks.iter().zip(&raised).filter(|(_, up)| **up).map(|(ask, _)| ask.least).sum();
        let parts: f32 = asks.iter().zip(&raised).filter(|(_, up)| !**up).map(|(ask, _)| share(ask)).sum();
        let unit = if parts > 0.0 { (left - fixed).max(0.0) / parts } else { 0.0 };
        let mut changed = false;
        for ((ask, width), up) in asks.iter().zip(widths.iter_mut()).zip(&mut raised) {
            if share(ask) > 0.0 && !*up {
                *width = unit * share(ask);
                if *width < ask.least {
                    *up = true;
                    *width = ask.least;
                    changed = true;
                }
            }
        }
        if !changed {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(width: Width, least: f32, natural: f32) -> Ask {
        Ask { width, least, natural }
    }

    #[test]
    fn a_time_column_is_as_wide_as_its_times_and_the_rest_is_shared() {
        let places = places(
            &[ask(Width::Fit, 30.0, 60.0), ask(Width::Share(1), 40.0, 900.0), ask(Width::Share(2), 40.0, 900.0)],
            480.0,
        );
        let widths: Vec<f32> = places.iter().map(|place| place.width.round()).collect();
        assert_eq!(widths, [60.0, 133.0, 267.0]);
        assert_eq!(places.last().map(|place| (place.x + place.width).round()), Some(480.0));
    }

    #[test]
    fn no_share_is_narrower_than_its_longest_word_while_others_can_give_way() {
        let places = places(&[ask(Width::Share(1), 150.0, 200.0), ask(Width::Share(9), 40.0, 900.0)], 410.0);
        assert_eq!(places.iter().map(|place| place.width.round()).collect::<Vec<_>>(), [150.0, 250.0]);
    }

    #[test]
    fn columns_never_pass_the_edge_of_the_table() {
        let places = places(
            &[ask(Width::Mm(200), 10.0, 10.0), ask(Width::Fit, 500.0, 800.0), ask(Width::Share(1), 300.0, 900.0)],
            400.0,
        );
        assert!(places.iter().all(|place| place.x + place.width <= 400.1), "{places:?}");
    }
}
