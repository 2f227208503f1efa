//! Dates that may be imprecise, and the reading of the many ways in which registers write them.
//!
//! [`PartialDate`] is what is stored; [`read_dates`] turns a cell into one or two of them. No clock: whether a date lies
//! in the past is asked elsewhere.

mod reading;

pub use reading::{DateReading, DayOrder, NotADate, read_dates};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// A year, a month of a year or a day: `1998`, `1998-03`, `1998-03-12`.
///
/// Sorted as its text is: a year before its months, a month before its days. Years run from 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// Only the year.
    Year,
    /// The month of a year.
    Month,
    /// The day.
    Day,
}

impl PartialDate {
    /// A year, or nothing outside 1–9999.
    #[must_use]
    pub fn of_year(year: i32) -> Option<Self> {
        Self::new(year, None, None)
    }

    /// A month of a year, or nothing where there is none such.
    #[must_use]
    pub fn of_month(year: i32, month: u32) -> Option<Self> {
        Self::new(year, Some(month), None)
    }

    /// A day, or nothing outside the years 1–9999.
    #[must_use]
    pub fn of_day(day: NaiveDate) -> Option<Self> {
        Self::new(day.year(), Some(day.month()), Some(day.day()))
    }

    /// A date of these parts, or nothing where the calendar has none such.
    #[must_use]
    pub fn new(year: i32, month: Option<u32>, day: Option<u32>) -> Option<Self> {
        let year = u16::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
        if day.is_some() && month.is_none() {
            return None;
        }
        NaiveDate::from_ymd_opt(i32::from(year), month.unwrap_or(1), day.unwrap_or(1))?;
        let small = |part: u32| u8::try_from(part).ok();
        Some(Self { year, month: month.and_then(small), day: day.and_then(small) })
    }

    /// Reads the stored form, and only that.
    #[must_use]
    pub fn parse_iso(text: &str) -> Option<Self> {
        let part = |text: &str, digits: usize| {
            (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse::<u32>().ok())?
        };
        let mut parts = text.split('-');
        let year = i32::try_from(part(parts.next()?, 4)?).ok()?;
        let month = parts.next().map(|month| part(month, 2).ok_or(())).transpose().ok()?;
        let day = parts.next().map(|day| part(day, 2).ok_or(())).transpose().ok()?;
        if parts.next().is_some() { None } else { Self::new(year, month, day) }
    }

    /// Its year.
    #[must_use]
    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// Its month, when known.
    #[must_use]
    pub fn month(self) -> Option<u32> {
        self.month.map(u32::from)
    }

    /// Its day of the month, when known.
    #[must_use]
    pub fn day(self) -> Option<u32> {
        self.day.map(u32::from)
    }

    /// How exactly it is known.
    #[must_use]
    pub fn precision(self) -> Precision {
        match (self.month, self.day) {
            (None, _) => Precision::Year,
            (_, None) => Precision::Month,
            _ => Precision::Day,
        }
    }

    /// The day itself, when it is known.
    #[must_use]
    pub fn exact_day(self) -> Option<NaiveDate> {
        (self.precision() == Precision::Day).then(|| self.first_day())
    }

    /// The first day that it may mean.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year(), self.month().unwrap_or(1), self.day().unwrap_or(1)).unwrap_or_default()
    }

    /// The last day that it may mean.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        if self.day.is_some() {
            return self.first_day();
        }
        let next = match self.month() {
            Some(month) if month < 12 => NaiveDate::from_ymd_opt(self.year(), month + 1, 1),
            _ => NaiveDate::from_ymd_opt(self.year() + 1, 1, 1),
        };
        next.and_then(|day| day.pred_opt()).unwrap_or_default()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        Self::parse_iso(text).ok_or(NotADate::Unreadable)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse_iso(&text).ok_or_else(|| de::Error::custom(format!("not a date: {text}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> PartialDate {
        PartialDate::parse_iso(text).unwrap()
    }

    #[test]
    fn a_year_spans_from_its_first_day_to_its_last() {
        assert_eq!(date("1998").first_day().to_string(), "1998-01-01");
        assert_eq!(date("1998").last_day().to_string(), "1998-12-31");
        assert_eq!(date("2024-02").last_day().to_string(), "2024-02-29");
        assert_eq!(date("1998-12").last_day().to_string(), "1998-12-31");
        assert_eq!(date("9999").last_day().to_string(), "9999-12-31");
        assert_eq!(date("1998-03-12").exact_day(), NaiveDate::from_ymd_opt(1998, 3, 12));
        assert_eq!(date("1998-03").exact_day(), None);
    }

    #[test]
    fn only_the_stored_form_is_stored() {
        for wrong in ["", "98", "1998-3", "1998-13", "1998-02-30", "1998-03-12-1", "0000", "+998", "1998-03-", " 1998"]
        {
            assert_eq!(PartialDate::parse_iso(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_date_is_its_text_in_json() {
        assert_eq!(serde_json::to_string(&date("1998-03")).unwrap(), "\"1998-03\"");
        assert!(serde_json::from_str::<PartialDate>("\"1998-3\"").is_err());
    }

    proptest! {
        #[test]
        fn dates_sort_as_their_text_does(a in any_date(), b in any_date()) {
            prop_assert_eq!(a.cmp(&b), a.to_string().cmp(&b.to_string()));
        }

        #[test]
        fn a_date_is_read_back_from_its_text(a in any_date()) {
            prop_assert_eq!(PartialDate::parse_iso(&a.to_string()), Some(a));
        }
    }

    fn any_date() -> impl Strategy<Value = PartialDate> {
        (1..=9999i32, proptest::option::of((1..=12u32, proptest::option::of(1..=28u32)))).prop_map(|(year, rest)| {
            PartialDate::new(year, rest.map(|(month, _)| month), rest.and_then(|(_, day)| day)).unwrap()
        })
    }
}
