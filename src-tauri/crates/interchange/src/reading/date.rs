//! The dates of a row, with what is wrong about them.

use super::cells::Cells;
use crate::problem::Code;
use crate::register::Field;
use attache_domain::date::{DateReading, PartialDate, read_dates};

/// Reads a date or a span; reports what cannot be read and a guessed century.
pub(super) fn span(cells: &mut Cells<'_>, field: Field) -> Option<DateReading> {
    let (text, order) = cells.dated(field)?;
    match read_dates(text, order) {
        Ok(reading) => {
            if reading.two_digit_year {
                cells.report(field, Code::TwoDigitYear, |problem| problem.arg("text", text).arg("date", reading.start));
            }
            Some(reading)
        }
        Err(error) => {
            let reason = if error.is_impossible() { "impossible" } else { "unreadable" };
            cells.report(field, Code::BadDate, |problem| problem.arg("text", text).arg("reason", reason));
            None
        }
    }
}

/// Reads one date; of a span the first day is taken, and that is reported.
pub(super) fn day(cells: &mut Cells<'_>, field: Field) -> Option<PartialDate> {
    let reading = span(cells, field)?;
    if reading.end.is_some() {
        let text = cells.text(field);
        cells.report(field, Code::SpanInOneDay, |problem| problem.arg("text", text).arg("date", reading.start));
    }
    Some(reading.start)
}

/// Whether one date certainly lies before another; an imprecise one only when all its days do.
pub(super) fn is_before(one: PartialDate, other: PartialDate) -> bool {
    one.last_day() < other.first_day()
}
