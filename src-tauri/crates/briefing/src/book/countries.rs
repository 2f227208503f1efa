//! The two countries side by side: what one looks up before the first call, from the reference table alone.

use crate::clock::Watch;
use crate::draft::Draft;
use crate::frame::{chapter, plain};
use crate::timeline::hours;
use attache_document::{Block, Cell, Column, Row, Run, Runs, Table, Width};
use attache_domain::country::{Countries, Country};
use chrono::NaiveDate;

pub(super) fn countries(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-countries", "");
    let (home, partner) = (draft.records.home.country.clone(), draft.records.delegation.country.clone());
    let partner = Countries::bundled().get(&partner)?;
    let home = Countries::bundled().get(&home)?;
    let day = draft.first_day();
    let facts: [(&str, Fact); 5] = [
        ("country-capital", capital),
        ("country-zones", zones),
        ("country-clock", clock),
        ("country-weekend", weekend),
        ("country-dial", dial),
    ];
    let mut rows = Vec::new();
    for (label, fact) in facts {
        let cells = [home, partner].map(|country| fact(draft, country, day));
        if cells.iter().any(|cell| !cell.is_empty()) {
            let label = Cell::runs([Run::strong(draft.words.say(label))]);
            let [ours, theirs] = cells;
            rows.push(Row { keep: true, ..Row::new(vec![label, Cell::runs(ours), Cell::runs(theirs)]) });
        }
    }
    let names = [home, partner].map(|country| draft.country(&country.code));
    let [ours, theirs] = names;
    let table = Table {
        columns: vec![
            Column::new(draft.words.say("country-fact"), Width::Share(2)),
            Column::new(ours, Width::Share(3)),
            Column::new(theirs, Width::Share(3)),
        ],
        rows,
        ..Table::default()
    };
    Some(chapter(draft, "countries", "book-countries", vec![Block::Table(table)]))
}

type Fact = fn(&Draft<'_>, &Country, NaiveDate) -> Runs;

fn capital(draft: &Draft<'_>, country: &Country, _: NaiveDate) -> Runs {
    let lang = &draft.options.lang;
    match (country.capital.get(lang), country.capital(lang)) {
        (Some(name), _) => plain(name.as_str()),
        (None, Some(name)) => vec![draft.own_name(name)],
        (None, None) => Vec::new(),
    }
}

fn zones(draft: &Draft<'_>, country: &Country, _: NaiveDate) -> Runs {
    let zones = country.zones.iter().map(|zone| draft.words.held(zone.clone()));
    plain(zones.collect::<Vec<_>>().join(&draft.words.comma()))
}

/// Its distance from home at noon of the first day of the visit, which summer time moves.
fn clock(draft: &Draft<'_>, country: &Country, day: NaiveDate) -> Runs {
    let Some(watch) = country.zone().and_then(|zone| Watch::at_noon(day, zone, &draft.records.home.zone)) else {
        return Vec::new();
    };
    let key = match watch.ahead_min {
        0 => "country-clock-same",
        1.. => "country-clock-ahead",
        _ => "country-clock-behind",
    };
    let distance = hours(watch.ahead_min);
    plain(draft.words.fill(key, &[("zone", watch.zone.as_str()), ("home", watch.home.as_str()), ("hours", &distance)]))
}

fn weekend(draft: &Draft<'_>, country: &Country, _: NaiveDate) -> Runs {
    let days: Vec<String> = country.weekend.iter().map(|day| draft.words.say(&format!("date-weekday-{day}"))).collect();
    plain(draft.words.list(&days))
}

fn dial(draft: &Draft<'_>, country: &Country, _: NaiveDate) -> Runs {
    country.dial.as_ref().map_or_else(Vec::new, |dial| plain(draft.words.apart(format!("+{dial}"))))
}
