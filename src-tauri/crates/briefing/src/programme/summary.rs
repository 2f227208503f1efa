//! The summary: a line an item, a day after the other, and where one stays the night.

use super::variant::{Fact, tells};
use super::{aside, clocks, kind};
use crate::draft::{Draft, about, joined};
use crate::frame::part;
use crate::input::ItemSheet;
use crate::timeline::{Step, timeline};
use attache_document::{Block, Cell, Column, Role, Row, Run, Table, Width, text_of};
use attache_domain::kind::Kind;
use chrono::NaiveDate;

pub(super) fn summary(draft: &mut Draft<'_>, shown: Vec<&ItemSheet>) -> Block {
    let dressed = tells(draft, Fact::Dress);
    let mut rows = Vec::new();
    let mut night = Night::default();
    for step in timeline(draft, shown) {
        rows.push(match step {
            Step::Day(day) => Row::group(draft.words.long_day(day)),
            Step::Untimed => Row::group(draft.words.say("book-no-time")),
            Step::Clock(said) => aside(said),
            Step::Item(sheet, times) => {
                night.hear(draft, sheet, times.as_ref().map(|times| (times.day(), times.last_day())));
                let item = &sheet.item;
                draft.cite(&item.source);
                let mut event = vec![Block::runs(Role::Body, draft.text(item, "title", &item.title))];
                let kind = kind(draft, sheet);
                if !kind.is_empty() {
                    event.push(Block::runs(Role::Body, [Run::muted(kind)]));
                }
                let place = draft.name(item, "place", &item.place);
                let room = if tells(draft, Fact::Room) { draft.name(item, "room", &item.room) } else { Vec::new() };
                let place = joined([place, room], &draft.words.comma());
                let mut cells = vec![clocks(draft, times.as_ref()), Cell::blocks(event), Cell::runs(place)];
                if dressed {
                    cells.push(Cell::runs(draft.name(item, "dress", &item.dress)));
                }
                Row { keep: true, about: about(Kind::ProgrammeItem, &item.id), ..Row::new(cells) }
            }
            Step::Night(day) => match night.of(day) {
                Some(place) => {
                    aside(format!("{}{}{place}", draft.words.say("programme-overnight"), draft.words.colon()))
                }
                None => continue,
            },
        });
    }
    let words = &draft.words;
    let mut columns = vec![
        Column::new(words.say("book-time"), Width::Mm(36)),
        Column::new(words.say("book-event"), Width::Share(4)),
        Column::new(words.say("book-place"), Width::Share(4)),
    ];
    if dressed {
        columns.push(Column::new(words.say("book-dress"), Width::Share(2)));
    }
    let note = Block::para(Role::Meta, words.say("book-clocks-note"));
    let table = Block::Table(Table { columns, rows, ..Table::default() });
    part(draft, "summary", "programme-summary", vec![note, table])
}

/// Where one sleeps, as far as the programme says: on the way, or where one last rested without moving on.
#[derive(Default)]
struct Night {
    rested: String,
    on_the_way: Option<(NaiveDate, String)>,
}

impl Night {
    fn hear(&mut self, draft: &mut Draft<'_>, sheet: &ItemSheet, days: Option<(NaiveDate, NaiveDate)>) {
        let item = &sheet.item;
        match (item.sort.as_str(), days) {
            ("movement", Some((first, last))) => {
                self.rested.clear();
                if last > first {
                    self.on_the_way = Some((first, text_of(&draft.text(item, "title", &item.title))));
                }
            }
            ("movement", None) => self.rested.clear(),
            ("rest", _) => self.rested = text_of(&draft.name(item, "place", &item.place)),
            _ => {}
        }
    }

    fn of(&self, day: NaiveDate) -> Option<String> {
        let way = self.on_the_way.as_ref().filter(|(first, _)| *first == day).map(|(_, title)| title.clone());
        way.or_else(|| Some(self.rested.clone()).filter(|place| !place.is_empty()))
    }
}
