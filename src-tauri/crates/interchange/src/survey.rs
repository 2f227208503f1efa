//! What the values of each column look like: the ground on which columns are mapped and dates are read.
//!
//! A sample of the first rows is looked at closely; the order of day and month is watched in every row, because one cell
//! proves it.

use crate::source::RawRow;
use attache_domain::country::Countries;
use attache_domain::date::{DayOrder, PartialDate, read_dates};
use attache_domain::fold::fold;
use attache_domain::visitor::Visitor;
use std::collections::BTreeSet;

/// How many rows are looked at closely.
const SAMPLE: usize = 1000;

/// What is known about a file's columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Survey {
    rows: u64,
    sampled: usize,
    columns: Vec<Profile>,
    orders: Vec<DayOrder>,
    proven: Vec<usize>,
}

/// What the sampled values of one column look like; counts of cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Profile {
    /// Cells with anything in them.
    pub(crate) filled: usize,
    /// Readable as a date, also as a year.
    pub(crate) dates: usize,
    /// Written like a date, readable or not, but not a bare number.
    pub(crate) written_dates: usize,
    /// A known country or territory.
    pub(crate) countries: usize,
    /// Two or more parts between `;`, of which one at least is a known country.
    pub(crate) country_lists: usize,
    /// Whole numbers.
    pub(crate) integers: usize,
    /// Whole numbers that may be years.
    pub(crate) years: usize,
    /// An office leads and a name follows.
    pub(crate) officers: usize,
    /// An office and nothing else.
    pub(crate) bare_offices: usize,
    /// Two to six words that begin with a capital, without figures.
    pub(crate) names: usize,
    /// An e-mail address.
    pub(crate) emails: usize,
    /// A telephone number.
    pub(crate) phones: usize,
    /// Different values.
    pub(crate) distinct: usize,
    /// Characters of all cells together.
    pub(crate) characters: usize,
    /// The dates, row by row.
    pub(crate) days: Vec<Option<PartialDate>>,
}

impl Profile {
    /// Whether a count is at least this many hundredths of the filled cells.
    pub(crate) fn mostly(&self, count: usize, percent: usize) -> bool {
        self.filled > 0 && count * 100 >= self.filled * percent
    }
}

impl Survey {
    /// Begins the survey of so many columns.
    pub(crate) fn of(width: usize) -> Surveyor {
        Surveyor { rows: 0, sample: Vec::new(), proofs: vec![Proof::default(); width] }
    }

    pub(crate) fn rows(&self) -> u64 {
        self.rows
    }

    /// How many rows the profiles are made from.
    pub(crate) fn sampled(&self) -> usize {
        self.sampled
    }

    pub(crate) fn column(&self, index: usize) -> Option<&Profile> {
        self.columns.get(index)
    }

    /// In which order a column writes day and month.
    pub(crate) fn order(&self, index: usize) -> DayOrder {
        self.orders.get(index).copied().unwrap_or(DayOrder::DayFirst)
    }

    /// The columns that prove month before day.
    pub(crate) fn month_first_columns(&self) -> impl Iterator<Item = usize> {
        self.proven.iter().copied()
    }
}

/// What the figures of a column's dates prove.
#[derive(Debug, Clone, Copy, Default)]
struct Proof {
    day_first: bool,
    month_first: bool,
}

/// A survey being made.
pub(crate) struct Surveyor {
    rows: u64,
    sample: Vec<RawRow>,
    proofs: Vec<Proof>,
}

impl Surveyor {
    pub(crate) fn row(&mut self, row: &RawRow) {
        self.rows += 1;
        if self.sample.len() < SAMPLE {
            self.sample.push(row.clone());
        }
        for (proof, cell) in self.proofs.iter_mut().zip(&row.cells) {
            if let Some((first, second)) = figures(cell) {
                proof.day_first |= first > 12 && second <= 12;
                proof.month_first |= second > 12 && first <= 12;
            }
        }
    }

    pub(crate) fn finish(self) -> Survey {
        let is_month_first = |proof: &Proof| proof.month_first && !proof.day_first;
        // One column that proves month before day speaks for the others, unless they prove the contrary.
        let file_is_month_first =
            self.proofs.iter().any(is_month_first) && !self.proofs.iter().any(|proof| proof.day_first);
        let order = |proof: &Proof| {
            if is_month_first(proof) || (file_is_month_first && !proof.day_first) {
                DayOrder::MonthFirst
            } else {
                DayOrder::DayFirst
            }
        };
        let orders: Vec<DayOrder> = self.proofs.iter().map(order).collect();
        let proven =
            self.proofs.iter().enumerate().filter(|(_, proof)| is_month_first(proof)).map(|(index, _)| index).collect();
        let columns = orders.iter().enumerate().map(|(index, order)| profile(&self.sample, index, *order)).collect();
        Survey { rows: self.rows, sampled: self.sample.len(), columns, orders, proven }
    }
}

fn profile(sample: &[RawRow], column: usize, order: DayOrder) -> Profile {
    let mut profile = Profile::default();
    let mut different: BTreeSet<&str> = BTreeSet::new();
    for row in sample {
        let cell = row.cells.get(column).map_or("", |cell| cell.trim());
        if cell.is_empty() {
            profile.days.push(None);
            continue;
        }
        profile.filled += 1;
        profile.characters += cell.chars().count();
        different.insert(cell);
        let date = read_day(cell, order);
        profile.days.push(date);
        profile.dates += usize::from(date.is_some());
        let integer = cell.len() <= 12 && cell.bytes().all(|byte| byte.is_ascii_digit());
        profile.integers += usize::from(integer);
        profile.years += usize::from(integer && cell.len() == 4 && date.is_some());
        profile.written_dates += usize::from(!integer && (date.is_some() || figures(cell).is_some()));
        if date.is_some() || integer {
            continue;
        }
        count_text(&mut profile, cell);
    }
    profile.distinct = different.len();
    profile
}

fn count_text(profile: &mut Profile, cell: &str) {
    let countries = Countries::bundled();
    profile.countries += usize::from(countries.find(cell).is_some());
    let mut parts = cell.split(';').map(str::trim).filter(|part| !part.is_empty());
    let listed = cell.contains(';') && parts.any(|part| countries.find(part).is_some());
    profile.country_lists += usize::from(listed && parts_of(cell) > 1);
    let visitor = Visitor::read(cell);
    let short = cell.chars().count() <= 80;
    profile.officers += usize::from(short && visitor.is_complete());
    profile.bare_offices += usize::from(!visitor.office.is_empty() && visitor.name.is_empty());
    profile.names += usize::from(is_name(cell));
    profile.emails += usize::from(cell.contains('@') && !cell.contains(char::is_whitespace));
    profile.phones += usize::from(is_phone(cell));
}

fn parts_of(cell: &str) -> usize {
    cell.split(';').filter(|part| !part.trim().is_empty()).count()
}

/// The first day that a cell tells, when it tells one.
fn read_day(cell: &str, order: DayOrder) -> Option<PartialDate> {
    // Dates are short, and hold a figure; most cells of a register are excused at once.
    if cell.len() > 48 || !cell.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    read_dates(cell, order).ok().map(|reading| reading.start)
}

/// The first two figures of `12/03/2024`, in whatever order they stand.
fn figures(cell: &str) -> Option<(u32, u32)> {
    let cell = cell.trim();
    if cell.len() > 10 || !cell.as_bytes().first()?.is_ascii_digit() {
        return None;
    }
    let mut parts = cell.split(['/', '.', '-']);
    let mut figure = |longest: usize| {
        let part = parts.next()?;
        (!part.is_empty() && part.len() <= longest).then(|| part.parse::<u32>().ok()).flatten()
    };
    let (first, second, _year) = (figure(2)?, figure(2)?, figure(4)?);
    parts.next().is_none().then_some((first, second))
}

fn is_name(cell: &str) -> bool {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    (2..=6).contains(&words.len())
        && words.iter().filter(|word| capital(word)).count() >= 2
        && !cell.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ';' | ':' | '@' | '/'))
}

fn is_phone(cell: &str) -> bool {
    let figures = cell.bytes().filter(u8::is_ascii_digit).count();
    (7..=40).contains(&figures)
        && cell.chars().all(|letter| letter.is_ascii_digit() || " +-()./,;".contains(letter))
        && (cell.starts_with(['+', '0', '(']))
}

/// Whether a cell is plainly a value and no header: a day, a number of some length, an address.
pub(crate) fn looks_like_a_value(cell: &str) -> bool {
    let cell = cell.trim();
    let number = cell.len() >= 3 && cell.bytes().all(|byte| byte.is_ascii_digit());
    let year = number && cell.len() == 4;
    let day =
        figures(cell).is_some() || read_day(cell, DayOrder::DayFirst).is_some_and(|date| date.exact_day().is_some());
    day || (number && !year) || (fold(cell).contains('@') && cell.contains('.'))
}
