//! Working days of a country, as far as its weekend tells; public holidays are no reference data yet.

use super::Country;
use chrono::{Datelike, NaiveDate};

impl Country {
    /// The last working day that is not after a day.
    ///
    /// Source: the design's rule for decision dates. A place without a weekend, or with nothing but one, works every day.
    #[must_use]
    pub fn working_day_until(&self, day: NaiveDate) -> NaiveDate {
        let works = |day: &NaiveDate| {
            let number = day.weekday().number_from_monday();
            !self.weekend.iter().any(|off| u32::from(*off) == number)
        };
        std::iter::successors(Some(day), NaiveDate::pred_opt).take(7).find(works).unwrap_or(day)
    }
}

#[cfg(test)]
mod tests {
    use crate::country::Countries;

    /// The weekdays are those of a printed calendar of 2026: 12 December is a Saturday.
    fn until(country: &str, day: &str) -> String {
        Countries::bundled().get(country).unwrap().working_day_until(day.parse().unwrap()).to_string()
    }

    #[test]
    fn a_day_at_the_weekend_becomes_the_working_day_before_it() {
        assert_eq!(until("RO", "2026-12-12"), "2026-12-11");
        assert_eq!(until("RO", "2026-12-13"), "2026-12-11");
        assert_eq!(until("RO", "2026-12-14"), "2026-12-14");
    }

    #[test]
    fn each_country_has_its_own_weekend() {
        assert_eq!(until("SA", "2026-12-12"), "2026-12-10", "Friday and Saturday are off");
        assert_eq!(until("SA", "2026-12-13"), "2026-12-13", "a Sunday is worked");
        assert_eq!(until("IR", "2026-12-11"), "2026-12-10", "only Friday is off");
    }

    #[test]
    fn it_crosses_months_and_years() {
        assert_eq!(until("RO", "2028-01-01"), "2027-12-31");
        assert_eq!(until("RO", "2026-02-01"), "2026-01-30");
    }
}
