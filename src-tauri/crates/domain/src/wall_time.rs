//! Local wall times and the instants they mean.

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// Reads a stored wall time, `2026-11-24T10:00`.
#[must_use]
pub fn parse(stored: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(stored, "%Y-%m-%dT%H:%M").ok()
}

/// The instant of a wall time in a zone.
///
/// A time that the clocks skip in spring means the instant one gap later; of a time that comes twice in autumn the
/// earlier is meant: both as most calendars read them (RFC 5545 §3.3.5).
#[must_use]
pub fn instant(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.to_utc(),
        LocalResult::None => {
            let before = zone.from_local_datetime(&(wall - TimeDelta::hours(3))).earliest();
            before.map_or_else(|| wall.and_utc(), |at| (at + TimeDelta::hours(3)).to_utc())
        }
    }
}

/// The instant of a stored wall time in a zone by name; nothing where either does not read.
#[must_use]
pub fn instant_of(stored: &str, zone: &str) -> Option<DateTime<Utc>> {
    Some(instant(parse(stored)?, zone.parse().ok()?))
}

/// The same instant as wall time in another zone, stored form; empty where it does not read.
#[must_use]
pub fn elsewhere(stored: &str, zone: &str, other: &str) -> String {
    let at = instant_of(stored, zone).zip(other.parse::<Tz>().ok());
    at.map(|(at, other)| at.with_timezone(&other).format("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_instant_stands_on_both_clocks() {
        assert_eq!(elsewhere("2026-11-24T10:00", "Asia/Karachi", "Europe/Bucharest"), "2026-11-24T07:00");
        // Summer time in Romania, none in Pakistan.
        assert_eq!(elsewhere("2026-06-24T10:00", "Asia/Karachi", "Europe/Bucharest"), "2026-06-24T08:00");
    }

    #[test]
    fn a_skipped_hour_is_read_one_gap_later() {
        assert_eq!(elsewhere("2026-03-29T03:30", "Europe/Bucharest", "UTC"), "2026-03-29T01:30");
    }
}
