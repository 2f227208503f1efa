//! When an item of the programme is, on the local clock and on the home clock (DOMAIN §4, invariant 1).

use crate::words::Words;
use attache_document::{Run, Runs};
use attache_domain::record::ProgrammeItem;
use attache_domain::wall_time;
use chrono::{DateTime, NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;

/// An item's times on both clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Times {
    /// Start on the local clock.
    pub(crate) start: DateTime<Tz>,
    /// End on the clock of the place where it ends.
    pub(crate) end: Option<DateTime<Tz>>,
    home: Tz,
}

impl Times {
    /// Reads an item's times; nothing without a start and a zone that is known.
    pub(crate) fn of(item: &ProgrammeItem, home: &str) -> Option<Self> {
        let zone: Tz = item.zone.parse().ok()?;
        let end_zone: Tz = item.end_zone.parse().unwrap_or(zone);
        let at =
            |stored: &str, zone: Tz| Some(wall_time::instant(wall_time::parse(stored)?, zone).with_timezone(&zone));
        Some(Self { start: at(&item.start, zone)?, end: at(&item.end, end_zone), home: home.parse().unwrap_or(zone) })
    }

    /// The local day on which it begins.
    pub(crate) fn day(&self) -> NaiveDate {
        self.start.date_naive()
    }

    /// `10:00–10:45 PKT`, with the day of the end when it is another one.
    pub(crate) fn local(&self, words: Words<'_>) -> String {
        words.held(span(&self.start, self.end.as_ref(), self.day(), words))
    }

    /// The same on the home clock, with its day when that is another one; nothing where both clocks agree.
    pub(crate) fn at_home(&self, words: Words<'_>) -> Option<String> {
        let start = self.start.with_timezone(&self.home);
        let end = self.end.map(|end| end.with_timezone(&self.home));
        let agree = |at: &DateTime<Tz>| offset(at) == offset(&at.with_timezone(&self.home));
        if agree(&self.start) && self.end.as_ref().is_none_or(agree) {
            return None;
        }
        Some(words.held(span(&start, end.as_ref(), self.day(), words)))
    }

    /// Both clocks in one line: local in ink, home in grey.
    pub(crate) fn both(&self, words: Words<'_>) -> Runs {
        let mut runs = vec![Run::plain(self.local(words))];
        runs.extend(self.at_home(words).map(|home| Run::muted(format!(" ({home})"))));
        runs
    }

    /// Minutes from the end of this to the start of another; nothing when they overlap or an end is not known.
    pub(crate) fn minutes_until(&self, next: &Self) -> Option<i64> {
        let gap = (next.start.to_utc() - self.end?.to_utc()).num_minutes();
        (gap >= 0).then_some(gap)
    }

    /// The start alone on the local clock: `10:00 PKT`.
    pub(crate) fn hour(&self, words: Words<'_>) -> String {
        words.held(format!("{} {}", self.start.format("%H:%M"), zone_name(&self.start)))
    }

    /// The local day on which it ends, or begins when no end is known.
    pub(crate) fn last_day(&self) -> NaiveDate {
        self.end.map_or_else(|| self.day(), |end| end.date_naive())
    }

    /// What a reader sets the watch by: the local zone and minutes ahead of home when the item ends.
    pub(crate) fn watch(&self) -> Watch {
        let at = self.end.unwrap_or(self.start);
        Self::watch_at(&at, self.home)
    }

    /// The same when it begins.
    pub(crate) fn watch_at_start(&self) -> Watch {
        Self::watch_at(&self.start, self.home)
    }

    fn watch_at(at: &DateTime<Tz>, home: Tz) -> Watch {
        let at_home = at.with_timezone(&home);
        Watch { zone: zone_name(at), home: zone_name(&at_home), ahead_min: (offset(at) - offset(&at_home)) / 60 }
    }
}

/// The clock in force at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Watch {
    /// Local zone as printed.
    pub(crate) zone: String,
    /// Home zone as printed.
    pub(crate) home: String,
    /// Minutes that local time is ahead of home; negative behind.
    pub(crate) ahead_min: i32,
}

impl Watch {
    /// The clock of a zone at noon of a day, beside that of home; nothing for zones that are not known.
    pub(crate) fn at_noon(day: NaiveDate, zone: &str, home: &str) -> Option<Self> {
        let (zone, home): (Tz, Tz) = (zone.parse().ok()?, home.parse().ok()?);
        let noon = day.and_hms_opt(12, 0, 0)?;
        Some(Times::watch_at(&wall_time::instant(noon, zone).with_timezone(&zone), home))
    }
}

fn offset(at: &DateTime<Tz>) -> i32 {
    at.timezone().offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// `PKT`, or `UTC+03:30` where the zone has no letters of its own.
fn zone_name(at: &DateTime<Tz>) -> String {
    let letters = at.format("%Z").to_string();
    if letters.starts_with(['+', '-']) { format!("UTC{}", at.format("%:z")) } else { letters }
}

fn span(start: &DateTime<Tz>, end: Option<&DateTime<Tz>>, day: NaiveDate, words: Words<'_>) -> String {
    let moment = |at: &DateTime<Tz>, known: NaiveDate| {
        let time = at.format("%H:%M").to_string();
        if at.date_naive() == known {
            time
        } else {
            format!("{} {time}", words.apart(words.short_day(at.date_naive())))
        }
    };
    let first = moment(start, day);
    let Some(end) = end.filter(|end| *end != start) else { return format!("{first} {}", zone_name(start)) };
    let last = moment(end, start.date_naive());
    let zones = (zone_name(start), zone_name(end));
    if zones.0 != zones.1 {
        return format!("{first} {} – {last} {}", zones.0, zones.1);
    }
    let dash = if start.date_naive() == end.date_naive() { "–" } else { " – " };
    format!("{first}{dash}{last} {}", zones.0)
}
