//! A row of a register of visits.

use super::cells::Cells;
use super::{date, vocabulary};
use crate::problem::Code;
use crate::register::Field;
use attache_domain::date::PartialDate;
use attache_domain::visitor::Visitor;

/// A visit as a register tells it. Texts are empty where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DelegationRow {
    /// The file's own number.
    pub number: String,
    /// As given, else composed: `Visitor, Country, year`.
    pub title: String,
    /// Whether the title was composed.
    pub title_composed: bool,
    /// Code of the partner country, when it is known.
    pub country: Option<String>,
    /// The partner country as written.
    pub country_text: String,
    /// Who came; the first is head.
    pub visitors: Vec<Visitor>,
    /// Who came, as written.
    pub visitor_text: String,
    /// First day; one of the two dates is always there.
    pub start: Option<PartialDate>,
    /// Last day.
    pub end: Option<PartialDate>,
    /// A word of `words::DIRECTIONS`.
    pub direction: Option<&'static str>,
    /// A word of `words::VISIT_TYPES`, from its column, else from the start of the remarks.
    pub visit_type: Option<&'static str>,
    /// Why.
    pub purpose: String,
    /// Where.
    pub places: String,
    /// Who receives.
    pub host: String,
    /// Everything else, whole.
    pub remarks: String,
}

/// Reads a row; nothing when it is skipped, which is then reported.
pub(super) fn read(cells: &mut Cells<'_>) -> Option<DelegationRow> {
    let visitor_text = cells.text(Field::Visitor);
    let (country, country_text) = cells.country(Field::Country);
    let (start, end) = days(cells);
    if visitor_text.is_empty() && country_text.is_empty() {
        cells.skip_for_want_of(&[Field::Country, Field::Visitor]);
        return None;
    }
    let Some(dated) = start.or(end) else {
        cells.skip_for_want_of(&[Field::Start, Field::End]);
        return None;
    };
    let given = cells.text(Field::Title);
    let title_composed = given.is_empty();
    let title = if title_composed { compose_title(&visitor_text, &country_text, dated) } else { given };
    let remarks = cells.text(Field::Remarks);
    let stated = cells.word(Field::Type, Code::UnknownType, vocabulary::visit_type);
    let unstated = cells.text(Field::Type).is_empty();
    Some(DelegationRow {
        number: cells.text(Field::Number),
        title,
        title_composed,
        country,
        country_text,
        visitors: Visitor::read_all(&visitor_text),
        visitor_text,
        start,
        end,
        direction: cells.word(Field::Direction, Code::UnknownDirection, vocabulary::direction),
        visit_type: stated.or_else(|| vocabulary::visit_type_at_start(&remarks).filter(|_| unstated)),
        purpose: cells.text(Field::Purpose),
        places: cells.text(Field::Places),
        host: cells.text(Field::Host),
        remarks,
    })
}

/// First and last day. A span in either cell gives what the other cell lacks.
fn days(cells: &mut Cells<'_>) -> (Option<PartialDate>, Option<PartialDate>) {
    let first = date::span(cells, Field::Start);
    let last = date::span(cells, Field::End);
    let start = first.map(|reading| reading.start).or_else(|| last.and_then(|last| last.end.map(|_| last.start)));
    let end =
        last.map(|reading| reading.end.unwrap_or(reading.start)).or_else(|| first.and_then(|reading| reading.end));
    if let (Some(start), Some(end)) = (start, end)
        && date::is_before(end, start)
    {
        cells.report(Field::End, Code::EndBeforeStart, |problem| problem.arg("start", start).arg("end", end));
    }
    (start, end)
}

fn compose_title(visitor: &str, country: &str, dated: PartialDate) -> String {
    let visitor = visitor.split_whitespace().collect::<Vec<_>>().join(" ");
    let year = dated.year().to_string();
    [visitor.as_str(), country, year.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}
