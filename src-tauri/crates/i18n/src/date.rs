//! Dates as each language writes them, always with Western figures and, but for [`DateStyle::Plain`], with the weekday:
//! people plan by weekdays and notice a wrong date by them.
//!
//! Arabic as well: telephones, times, passports and references stand in Western figures in the records, and a table that
//! mixes two sets of figures is read wrong. CLDR 48 gives Arabic by itself Western figures too.

use crate::Messages;
use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentValue;

/// How a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// `Tue 15 Dec 2026`: tables and screens.
    Short,
    /// `Tue 15 December 2026`: titles and spans.
    Medium,
    /// `Tuesday, 15 December 2026`: documents.
    Long,
    /// `15 Dec 2026`: where a weekday says nothing, as in history and births.
    Plain,
}

/// The names of a language's months and weekdays, from its messages.
#[derive(Default)]
pub(crate) struct Calendar {
    months: Vec<String>,
    short_months: Vec<String>,
    weekdays: Vec<String>,
    short_weekdays: Vec<String>,
}

impl Calendar {
    pub(crate) fn read(messages: &Messages) -> Self {
        let names = |list: &str, count| (1..=count).map(|at| messages.msg(&format!("{list}-{at}"))).collect();
        Self {
            months: names("date-month", 12),
            short_months: names("date-month-short", 12),
            weekdays: names("date-weekday", 7),
            short_weekdays: names("date-weekday-short", 7),
        }
    }
}

impl Messages {
    /// A day.
    #[must_use]
    pub fn date(&self, day: NaiveDate, style: DateStyle) -> String {
        let pattern = match style {
            DateStyle::Short | DateStyle::Medium => "date-short",
            DateStyle::Long => "date-long",
            DateStyle::Plain => "date-plain",
        };
        self.msg_with(
            pattern,
            &[
                ("weekday", self.weekday(day, style)),
                ("day", self.day_of_month(day)),
                ("month", self.month(day.month(), style)),
                ("year", year(day.year())),
            ],
        )
    }

    /// A date as it is stored: `1998` and `1998-03` become a year and a month with its year; any other text stays.
    #[must_use]
    pub fn stored_date(&self, stored: &str, style: DateStyle) -> String {
        if let Ok(day) = NaiveDate::parse_from_str(stored, "%Y-%m-%d") {
            return self.date(day, style);
        }
        match NaiveDate::parse_from_str(&format!("{stored}-01"), "%Y-%m-%d") {
            Ok(day) => self
                .msg_with("date-month-year", &[("month", self.month(day.month(), style)), ("year", year(day.year()))]),
            Err(_) => stored.to_owned(),
        }
    }

    /// A span of days, saying month and year once where they are the same: `Sun 17 to Thu 21 January 2027`. A span of
    /// one day is that day.
    #[must_use]
    pub fn date_range(&self, start: NaiveDate, end: NaiveDate, style: DateStyle) -> String {
        if start == end {
            return self.date(start, style);
        }
        let pattern = match (start.year() == end.year(), start.month() == end.month(), style) {
            (true, true, DateStyle::Plain) => "date-range-in-month-plain",
            (true, true, _) => "date-range-in-month",
            (true, false, DateStyle::Plain) => "date-range-in-year-plain",
            (true, false, _) => "date-range-in-year",
            (false, ..) => {
                let day = |day| {
                    FluentValue::from(self.date(day, if style == DateStyle::Long { DateStyle::Medium } else { style }))
                };
                return self.msg_with("date-range", &[("start", day(start)), ("end", day(end))]);
            }
        };
        self.msg_with(
            pattern,
            &[
                ("start-weekday", self.weekday(start, style)),
                ("start-day", self.day_of_month(start)),
                ("start-month", self.month(start.month(), style)),
                ("end-weekday", self.weekday(end, style)),
                ("end-day", self.day_of_month(end)),
                ("end-month", self.month(end.month(), style)),
                ("year", year(end.year())),
            ],
        )
    }

    /// A span of dates as they are stored; the end may be empty, either may be imprecise.
    #[must_use]
    pub fn stored_range(&self, start: &str, end: &str, style: DateStyle) -> String {
        let day = |text| NaiveDate::parse_from_str(text, "%Y-%m-%d");
        match (day(start), day(end)) {
            (Ok(start), Ok(end)) => self.date_range(start, end, style),
            _ if end.is_empty() || start == end => self.stored_date(start, style),
            _ if start.is_empty() => self.stored_date(end, style),
            _ => {
                let text = |stored| FluentValue::from(self.stored_date(stored, style));
                self.msg_with("date-range", &[("start", text(start)), ("end", text(end))])
            }
        }
    }

    /// The name of a weekday, Monday 1 to Sunday 7.
    #[must_use]
    pub fn weekday_name(&self, weekday: u32, short: bool) -> &str {
        let names = if short { &self.calendar.short_weekdays } else { &self.calendar.weekdays };
        name(names, weekday)
    }

    /// The name of a month, January 1 to December 12.
    #[must_use]
    pub fn month_name(&self, month: u32, short: bool) -> &str {
        let names = if short { &self.calendar.short_months } else { &self.calendar.months };
        name(names, month)
    }

    fn weekday(&self, day: NaiveDate, style: DateStyle) -> FluentValue<'_> {
        FluentValue::from(self.weekday_name(day.weekday().number_from_monday(), style != DateStyle::Long))
    }

    fn month(&self, month: u32, style: DateStyle) -> FluentValue<'_> {
        FluentValue::from(self.month_name(month, matches!(style, DateStyle::Short | DateStyle::Plain)))
    }

    fn day_of_month(&self, day: NaiveDate) -> FluentValue<'static> {
        FluentValue::from(self.msg_with("date-day", &[("day", day.day().into())]))
    }
}

fn name(names: &[String], at: u32) -> &str {
    let at = usize::try_from(at).unwrap_or_default();
    names.get(at.wrapping_sub(1)).map_or("", String::as_str)
}

/// A year as text, which no number format touches.
fn year(year: i32) -> FluentValue<'static> {
    FluentValue::from(year.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_written_as_each_language_writes_it() {
        let written = |locale, style| Messages::of(locale).date(day("2026-12-15"), style);
        assert_eq!(written(Locale::En, DateStyle::Short), "Tue 15 Dec 2026");
        assert_eq!(written(Locale::En, DateStyle::Medium), "Tue 15 December 2026");
        assert_eq!(written(Locale::En, DateStyle::Long), "Tuesday, 15 December 2026");
        assert_eq!(written(Locale::En, DateStyle::Plain), "15 Dec 2026");
        assert_eq!(written(Locale::Ro, DateStyle::Short), "mar. 15 dec. 2026");
        assert_eq!(written(Locale::Ro, DateStyle::Long), "marți, 15 decembrie 2026");
        assert_eq!(written(Locale::Fr, DateStyle::Long), "mardi 15 décembre 2026");
        assert_eq!(written(Locale::Ur, DateStyle::Long), "منگل، 15 دسمبر 2026");
        assert_eq!(written(Locale::Ar, DateStyle::Long), "الثلاثاء، 15 ديسمبر 2026");
        assert_eq!(Messages::of(Locale::Fr).date(day("2027-01-01"), DateStyle::Long), "vendredi 1er janvier 2027");
    }

    #[test]
    fn a_span_says_month_and_year_once() {
        let en = Messages::of(Locale::En);
        let span = |start, end, style| en.date_range(day(start), day(end), style);
        assert_eq!(span("2027-01-17", "2027-01-21", DateStyle::Medium), "Sun 17 to Thu 21 January 2027");
        assert_eq!(span("2027-01-30", "2027-02-02", DateStyle::Short), "Sat 30 Jan to Tue 2 Feb 2027");
        assert_eq!(span("2026-12-30", "2027-01-02", DateStyle::Long), "Wed 30 December 2026 to Sat 2 January 2027");
        assert_eq!(span("2027-01-17", "2027-01-21", DateStyle::Plain), "17–21 Jan 2027");
        assert_eq!(span("2027-01-17", "2027-01-17", DateStyle::Short), "Sun 17 Jan 2027");
        let other = |locale| Messages::of(locale).date_range(day("2027-01-17"), day("2027-01-21"), DateStyle::Long);
        assert_eq!(other(Locale::Ro), "duminică 17 – joi 21 ianuarie 2027");
        assert_eq!(other(Locale::Fr), "du dimanche 17 au jeudi 21 janvier 2027");
        assert_eq!(other(Locale::Ur), "اتوار 17 تا جمعرات 21 جنوری 2027");
        assert_eq!(other(Locale::Ar), "الأحد 17 إلى الخميس 21 يناير 2027");
    }

    #[test]
    fn an_imprecise_date_claims_no_more_than_is_known() {
        let (en, ro) = (Messages::of(Locale::En), Messages::of(Locale::Ro));
        assert_eq!(en.stored_date("1998", DateStyle::Long), "1998");
        assert_eq!(en.stored_date("1998-03", DateStyle::Long), "March 1998");
        assert_eq!(ro.stored_date("1998-03", DateStyle::Short), "mar. 1998");
        assert_eq!(en.stored_date("1998-03-12", DateStyle::Short), "Thu 12 Mar 1998");
        assert_eq!(en.stored_date("", DateStyle::Short), "");
        assert_eq!(en.stored_date("soon", DateStyle::Short), "soon");
        assert_eq!(en.stored_range("1998", "2001-05", DateStyle::Long), "1998 to May 2001");
        assert_eq!(en.stored_range("2027-01-17", "", DateStyle::Short), "Sun 17 Jan 2027");
    }

    #[test]
    fn weekdays_and_months_count_from_monday_and_january() {
        let ro = Messages::of(Locale::Ro);
        assert_eq!((ro.weekday_name(7, false), ro.month_name(1, false)), ("duminică", "ianuarie"));
        assert_eq!((ro.weekday_name(0, false), ro.month_name(13, true)), ("", ""));
    }
}
