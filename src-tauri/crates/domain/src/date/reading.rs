//! Reading a written date or span. The text is folded, cut into [`Token`]s and tried as one date, then as two at every
//! place where a dash, a stroke or a word may part them.

use super::{PartialDate, Precision};
use crate::fold::fold;
use tokens::{Token, tokens};

mod tokens;

/// In which order a column writes day and month in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum DayOrder {
    /// `12/03/2024` is the twelfth of March.
    #[default]
    DayFirst,
    /// `03/12/2024` is the twelfth of March.
    MonthFirst,
}

/// What a cell says: a date, or a span of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateReading {
    /// The date, or the first of the span.
    pub start: PartialDate,
    /// The last of the span; not before the start.
    pub end: Option<PartialDate>,
    /// A year had two figures: 00–49 was taken for 2000–2049, 50–99 for 1950–1999.
    pub two_digit_year: bool,
}

/// Why a cell is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NotADate {
    /// Written as a date, but the calendar has none such, or the span ends before it starts.
    #[error("there is no such day")]
    Impossible,
    /// Not written as a date.
    #[error("this is not a date")]
    Unreadable,
}

impl NotADate {
    /// Whether it is written as a date that the calendar does not have.
    #[must_use]
    pub const fn is_impossible(self) -> bool {
        matches!(self, Self::Impossible)
    }
}

/// Longer cells are prose; no span of two written dates comes near.
const LONGEST: usize = 120;

/// Reads a date or a span: ISO, figures with `/`, `.` or `-`, month names in English and Romanian, a month with its
/// year, a year; a weekday before and a time of day after are passed over.
///
/// Of a span, the first date takes what it lacks from the second (`12–14.03.2024`, `28 feb. – 2 martie 2024`). A year
/// alone or after a month must have four figures. `order` decides only where both figures stand before the year.
///
/// # Errors
/// [`NotADate::Impossible`] for 31/02/2026 and for a span that ends before it starts, else [`NotADate::Unreadable`].
///
/// Source: CONTRACT §3.
pub fn read_dates(text: &str, order: DayOrder) -> Result<DateReading, NotADate> {
    let trimmed = text.trim();
    if trimmed.len() > LONGEST || !trimmed.bytes().any(|b| b.is_ascii_digit() || b >= 0x80) {
        return Err(NotADate::Unreadable);
    }
    let folded = fold(trimmed);
    let tokens = tokens(without_time(&folded)).ok_or(NotADate::Unreadable)?;
    match single(&tokens, order) {
        Ok(whole) => return Ok(whole),
        Err(NotADate::Impossible) => return Err(NotADate::Impossible),
        Err(NotADate::Unreadable) => {}
    }
    // A word parts more surely than a dash, a dash more surely than a stroke.
    let mut worst = NotADate::Unreadable;
    for part in [Token::To, Token::Mark('-'), Token::Mark('/')] {
        for (at, _) in tokens.iter().enumerate().filter(|(_, token)| **token == part) {
            let (left, right) = tokens.split_at(at);
            match span(left, right.get(1..).unwrap_or_default(), order) {
                Ok(reading) => return Ok(reading),
                Err(NotADate::Impossible) => worst = NotADate::Impossible,
                Err(NotADate::Unreadable) => {}
            }
        }
    }
    Err(worst)
}

/// The text before a time of day: `2024-03-12T10:00:00Z`, `12.03.2024 10:30`.
fn without_time(text: &str) -> &str {
    let Some((before, after)) = text.split_once(':') else { return text };
    let is_time =
        after.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | 'z' | 'a' | 'p' | 'm' | '+' | ' '));
    let hour = before.trim_end_matches(|c: char| c.is_ascii_digit());
    match before.len() - hour.len() {
        1 | 2 if is_time => {
            let day = hour.strip_suffix('t').unwrap_or(hour).trim_end_matches([' ', ',']);
            if day.len() < hour.len() { day } else { text }
        }
        _ => text,
    }
}

fn single(tokens: &[Token], order: DayOrder) -> Result<DateReading, NotADate> {
    let parts = Parts::read(tokens, order).ok_or(NotADate::Unreadable)?;
    Ok(DateReading { start: parts.date()?, end: None, two_digit_year: parts.two_digit_year })
}

fn span(left: &[Token], right: &[Token], order: DayOrder) -> Result<DateReading, NotADate> {
    let read = |tokens| Parts::read(tokens, order).ok_or(NotADate::Unreadable);
    let (mut first, mut last) = (read(left)?, read(right)?);
    last.month = last.month.or(first.month);
    // A bare figure is what the second date ends in: the day of `12–14.03.2024`, the month of `3–5.2024`.
    if let Some(figure) = first.figure.take() {
        if last.day.is_some() {
            first.day = Some(figure);
        } else {
            first.month = Some(figure);
        }
    }
    if let Some(figure) = last.figure.take() {
        last.day = Some(figure);
    }
    let inherits_year = first.year.is_none();
    first.year = first.year.or(last.year);
    if first.day.is_some() {
        first.month = first.month.or(last.month);
    }
    let end = last.date()?;
    let mut start = first.date()?;
    if inherits_year && start.first_day() > end.last_day() {
        // `28 Dec – 2 Jan 2024` began in the year before.
        first.year = first.year.map(|year| year - 1);
        start = first.date()?;
    }
    if start.first_day() > end.last_day()
        || (start.precision() == Precision::Year) != (end.precision() == Precision::Year)
    {
        return Err(NotADate::Impossible);
    }
    let two_digit_year = first.two_digit_year || last.two_digit_year;
    Ok(DateReading { start, end: (start != end).then_some(end), two_digit_year })
}

/// What one written date says of itself; a date of a span may lack parts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Parts {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
    /// One or two figures alone, whose meaning the other date decides.
    figure: Option<u32>,
    two_digit_year: bool,
}

/// A run of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Figures {
    value: u32,
    digits: usize,
}

impl Figures {
    fn is_year(self) -> bool {
        self.digits == 4 && (1000..=2999).contains(&self.value)
    }

    fn is_small(self) -> bool {
        self.digits <= 2
    }
}

impl Parts {
    fn read(tokens: &[Token], order: DayOrder) -> Option<Self> {
        let tokens = trimmed(tokens);
        let named: Vec<u32> =
            tokens.iter().filter_map(|token| if let Token::Month(m) = token { Some(*m) } else { None }).collect();
        let figures: Vec<Figures> = tokens
            .iter()
            .filter_map(|token| match token {
                Token::Number { value, digits } => Some(Figures { value: *value, digits: *digits }),
                _ => None,
            })
            .collect();
        if tokens.contains(&Token::To) {
            return None;
        }
        match named.as_slice() {
            [] => Self::of_figures(&figures, tokens, order),
            [month] => Self::of_named(*month, &figures, tokens),
            // `mar, 12 martie 2024`: Romanian Tuesday is short like March. A dash would part two months.
            [3, month] if tokens.first() == Some(&Token::Month(3)) && !tokens.contains(&Token::Mark('-')) => {
                Self::of_named(*month, &figures, tokens)
            }
            _ => None,
        }
    }

    fn of_figures(figures: &[Figures], tokens: &[Token], order: DayOrder) -> Option<Self> {
        let marks: Vec<char> =
            tokens.iter().filter_map(|token| if let Token::Mark(mark) = token { Some(*mark) } else { None }).collect();
        let regular = marks.len() + 1 == figures.len()
            && marks.windows(2).all(|pair| pair.first() == pair.last())
            && !marks.contains(&',');
        if !regular {
            // The end of `March 12–14, 2024`, whose month stands before the start.
            return match *figures {
                [a, b] if a.is_small() && b.is_year() && matches!(marks.as_slice(), [] | [',']) => {
                    Some(Self { year: Some(year(b)), day: Some(a.value), ..Self::default() })
                }
                _ => None,
            };
        }
        let day_month = |a: Figures, b: Figures| match order {
            DayOrder::DayFirst => (Some(a.value), Some(b.value)),
            DayOrder::MonthFirst => (Some(b.value), Some(a.value)),
        };
        match *figures {
            [a] if a.is_year() => Some(Self { year: Some(year(a)), ..Self::default() }),
            [a] if a.is_small() => Some(Self { figure: Some(a.value), ..Self::default() }),
            [a, b] if a.is_year() && b.digits == 2 => {
                Some(Self { year: Some(year(a)), month: Some(b.value), ..Self::default() })
            }
            [a, b] if a.is_small() && b.is_year() => {
                Some(Self { year: Some(year(b)), month: Some(a.value), ..Self::default() })
            }
            [a, b] if a.is_small() && b.is_small() => {
                let (day, month) = day_month(a, b);
                Some(Self { month, day, ..Self::default() })
            }
            [a, b, c] if a.is_year() && b.is_small() && c.is_small() => {
                Some(Self { year: Some(year(a)), month: Some(b.value), day: Some(c.value), ..Self::default() })
            }
            [a, b, c] if a.is_small() && b.is_small() && (c.is_year() || c.digits == 2) => {
                let (day, month) = day_month(a, b);
                Some(Self { year: Some(year(c)), month, day, figure: None, two_digit_year: c.digits == 2 })
            }
            _ => None,
        }
    }

    fn of_named(month: u32, figures: &[Figures], tokens: &[Token]) -> Option<Self> {
        let month_first = !matches!(tokens.first(), Some(Token::Number { .. }));
        let named = Self { month: Some(month), ..Self::default() };
        match *figures {
            [] => Some(named),
            [a] if a.is_year() => Some(Self { year: Some(year(a)), ..named }),
            [a] if a.is_small() => Some(Self { day: Some(a.value), ..named }),
            [a, b] if a.is_year() && b.is_small() && !month_first => {
                Some(Self { year: Some(year(a)), day: Some(b.value), ..named })
            }
            [a, b] if a.is_small() && (b.is_year() || b.digits == 2) => {
                Some(Self { year: Some(year(b)), day: Some(a.value), two_digit_year: b.digits == 2, ..named })
            }
            _ => None,
        }
    }

    fn date(self) -> Result<PartialDate, NotADate> {
        let year = self.year.ok_or(NotADate::Unreadable)?;
        if self.figure.is_some() || (self.day.is_some() && self.month.is_none()) {
            return Err(NotADate::Unreadable);
        }
        PartialDate::new(year, self.month, self.day).ok_or(NotADate::Impossible)
    }
}

/// Without marks at the ends: `28 feb.`, `Tue, `.
fn trimmed(mut tokens: &[Token]) -> &[Token] {
    while let [Token::Mark(_), rest @ ..] | [rest @ .., Token::Mark(_)] = tokens {
        tokens = rest;
    }
    tokens
}

fn year(figures: Figures) -> i32 {
    let value = i32::try_from(figures.value).unwrap_or_default();
    match figures.digits {
        2 if value < 50 => value + 2000,
        2 => value + 1900,
        _ => value,
    }
}

#[cfg(test)]
mod tests;
