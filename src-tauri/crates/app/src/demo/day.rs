//! Dates of the story: `T-30` is thirty days before the day it is laid around, `V+1` the second day of the visit.

use attache_domain::field::Form;
use chrono::{Datelike, Days, NaiveDate, TimeDelta};

/// Days until the visit, at least: a book is due, and its last meeting is not yet firm.
const AHEAD: Days = Days::new(21);

/// The first day of the visit: the first Tuesday from three weeks ahead on.
pub(super) fn visit(as_of: NaiveDate) -> NaiveDate {
    let earliest = as_of.checked_add_days(AHEAD).unwrap_or(as_of);
    let to_tuesday = (8 - earliest.weekday().num_days_from_monday()) % 7;
    earliest.checked_add_days(Days::new(u64::from(to_tuesday))).unwrap_or(earliest)
}

/// A value of a date or time field as it is stored; what is no date of the story stays.
pub(super) fn laid(text: &str, form: Form, as_of: NaiveDate) -> String {
    let (day, time) = text.split_once(' ').unwrap_or((text, ""));
    let from = match day.get(..1) {
        Some("T") => as_of,
        Some("V") => visit(as_of),
        _ => return text.to_owned(),
    };
    let Some(offset) = day.get(1..).and_then(|offset| offset.parse::<i64>().ok()) else { return text.to_owned() };
    let Some(day) = TimeDelta::try_days(offset).and_then(|offset| from.checked_add_signed(offset)) else {
        return text.to_owned();
    };
    match form {
        Form::WallTime => format!("{day}T{}", if time.is_empty() { "09:00" } else { time }),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    #[test]
    fn the_visit_begins_on_a_tuesday_three_to_four_weeks_ahead() {
        for offset in 0..14 {
            let as_of = day("2026-11-20") + Days::new(offset);
            let visit = visit(as_of);
            assert_eq!(visit.weekday(), chrono::Weekday::Tue);
            assert!((21..=27).contains(&(visit - as_of).num_days()), "{as_of}: {visit}");
        }
    }

    #[test]
    fn a_date_of_the_story_is_laid_around_the_day_and_others_stay() {
        let as_of = day("2026-11-24");
        assert_eq!(laid("T-30", Form::Date, as_of), "2026-10-25");
        assert_eq!(laid("V+1 10:30", Form::WallTime, as_of), "2026-12-16T10:30");
        assert_eq!(laid("1998-03", Form::Date, as_of), "1998-03");
        assert_eq!(laid("Timișoara", Form::Date, as_of), "Timișoara");
    }
}
