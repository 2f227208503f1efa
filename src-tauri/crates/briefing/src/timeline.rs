//! The programme as one reads it: its items in order, a day after the other, with a line wherever the clock is another.

use crate::clock::{Times, Watch};
use crate::draft::Draft;
use crate::input::ItemSheet;
use attache_domain::wall_time;
use chrono::NaiveDate;

/// One line of a programme.
pub(crate) enum Step<'a> {
    /// A day begins.
    Day(NaiveDate),
    /// What follows has no time.
    Untimed,
    /// How to set the watch.
    Clock(String),
    /// An item.
    Item(&'a ItemSheet, Option<Times>),
    /// A day is over; where one stays the night, when that is known.
    Night(NaiveDate),
}

/// The items that take place, with those without a time last.
pub(crate) fn items<'a>(draft: &Draft<'a>) -> Vec<&'a ItemSheet> {
    let mut items: Vec<&ItemSheet> = draft.records.items.iter().collect();
    items.sort_by_cached_key(|sheet| {
        let start = wall_time::instant_of(&sheet.item.start, &sheet.item.zone);
        (start.is_none(), start, sheet.item.title.clone(), sheet.item.id.clone())
    });
    items
}

/// The items that are meetings, in order: those with a format, or with something to say or to reach.
pub(crate) fn meeting_items<'a>(draft: &Draft<'a>) -> Vec<&'a ItemSheet> {
    let mut meetings = items(draft);
    meetings.retain(|sheet| {
        let item = &sheet.item;
        let substance = [&item.format, &item.purpose, &item.objectives_ours, &item.objectives_theirs];
        item.meeting_status != "cancelled"
            && (!sheet.points.is_empty() || substance.iter().any(|text| !text.trim().is_empty()))
    });
    meetings
}

/// The items as steps; an item without a time is a finding.
pub(crate) fn timeline<'s>(draft: &mut Draft<'_>, sheets: Vec<&'s ItemSheet>) -> Vec<Step<'s>> {
    let mut steps = Vec::new();
    let mut day: Option<NaiveDate> = None;
    let mut watch: Option<Watch> = None;
    for sheet in sheets {
        let times = Times::of(&sheet.item, &draft.records.home.zone);
        if let Some(times) = &times {
            if day != Some(times.day()) {
                steps.extend(day.map(Step::Night));
                day = Some(times.day());
                steps.push(Step::Day(times.day()));
            }
            steps.extend(change(draft, &mut watch, times.watch_at_start()));
        } else {
            if !steps.iter().any(|step| matches!(step, Step::Untimed)) {
                steps.extend(day.take().map(Step::Night));
                steps.push(Step::Untimed);
            }
            draft.find("no_time", &sheet.item, &[("subject", &sheet.item.title)]);
        }
        let after = times.as_ref().map(Times::watch);
        steps.push(Step::Item(sheet, times));
        steps.extend(after.and_then(|after| change(draft, &mut watch, after)));
    }
    steps.extend(day.map(Step::Night));
    steps
}

/// How to set the watch, where the local clock or its distance from home is another than before.
fn change<'a>(draft: &Draft<'_>, before: &mut Option<Watch>, now: Watch) -> Option<Step<'a>> {
    let first_at_home = before.is_none() && now.ahead_min == 0;
    let said = (before.as_ref() != Some(&now) && !first_at_home).then(|| {
        let key = match now.ahead_min {
            0 => "book-zone-same",
            1.. => "book-zone-ahead",
            _ => "book-zone-behind",
        };
        let distance = hours(now.ahead_min);
        draft.words.fill(key, &[("zone", now.zone.as_str()), ("home", now.home.as_str()), ("hours", &distance)])
    });
    *before = Some(now);
    said.map(Step::Clock)
}

/// Minutes as hours without a sign: `3`, `5:30`.
pub(crate) fn hours(minutes: i32) -> String {
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    if minutes == 0 { hours.to_string() } else { format!("{hours}:{minutes:02}") }
}
