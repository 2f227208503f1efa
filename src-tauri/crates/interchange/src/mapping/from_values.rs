//! What a column's values say about it when its header says nothing, or the wrong thing. Thresholds: CONTRACT §3 (Guess).

use super::{Because, Column};
use crate::register::{Field, Register};
use crate::survey::{Profile, Survey};
use attache_domain::date::PartialDate;

/// Fewer values than this contradict no header.
const FEW: usize = 3;

/// Whether the values of a column cannot be what its header names.
pub(super) fn contradicts(survey: &Survey, column: usize, field: Field) -> bool {
    let Some(values) = survey.column(column).filter(|values| values.filled >= FEW) else { return false };
    let dates = values.mostly(values.written_dates, 60);
    let places = values.mostly(values.countries, 60);
    let people = values.mostly(values.officers, 60);
    let known_places = values.countries + values.country_lists;
    let length = values.characters / values.filled;
    match field {
        _ if field.is_date() => !values.mostly(values.dates.max(values.written_dates), 20),
        Field::Country | Field::Parties => {
            let prose = length > 60 && !values.mostly(known_places, 10);
            dates || people || values.mostly(values.integers, 60) || (prose && field == Field::Country)
        }
        Field::Visitor | Field::Name | Field::Family | Field::Given => {
            dates || places || values.mostly(values.integers, 60) || values.mostly(values.emails, 60)
        }
        Field::Title => dates || places || values.mostly(values.bare_offices, 60) || values.mostly(values.integers, 90),
        Field::Number => dates || places || people || length > 40,
        Field::Email => !values.mostly(values.emails, 10),
        Field::Honorific => dates || places || length > 10,
        Field::Places | Field::Place | Field::Host | Field::Institution | Field::Organisation => {
            dates || (people && field != Field::Host)
        }
        Field::Remarks | Field::Notes | Field::References | Field::Purpose | Field::Post => dates || places,
        _ => dates || places || people,
    }
}

/// Gives fields to the columns whose headers said nothing.
pub(super) fn fill(columns: &mut [Column], survey: &Survey, register: Register) {
    let mut filling = Filling { columns, survey, register };
    filling.number();
    filling.dates();
    filling.countries();
    filling.people();
    filling.longest_text();
}

struct Filling<'a> {
    columns: &'a mut [Column],
    survey: &'a Survey,
    register: Register,
}

impl Filling<'_> {
    fn lacks(&self, field: Field) -> bool {
        self.register.fields().contains(&field) && !self.columns.iter().any(|column| column.field == Some(field))
    }

    /// The columns without a field and with values, in the order of the file.
    fn free(&self) -> Vec<(usize, &Profile)> {
        let free = self.columns.iter().filter(|column| column.field.is_none());
        free.filter_map(|column| Some((column.index, self.survey.column(column.index)?)))
            .filter(|(_, values)| values.filled > 0)
            .collect()
    }

    fn give(&mut self, index: usize, field: Field) {
        if let Some(column) = self.columns.get_mut(index) {
            column.field = Some(field);
            if column.because == Because::Nothing {
                column.because = Because::Values;
            }
        }
    }

    /// Gives a field to the column with the most of something, if that is enough.
    fn give_to_best(&mut self, field: Field, percent: usize, count: impl Fn(&Profile) -> usize) {
        if !self.lacks(field) {
            return;
        }
        let best = self
            .free()
            .into_iter()
            .filter(|(_, values)| values.mostly(count(values), percent))
            .max_by_key(|(index, values)| (count(values), values.distinct, usize::MAX - index))
            .map(|(index, _)| index);
        if let Some(index) = best {
            self.give(index, field);
        }
    }

    /// Unique whole numbers are the file's own number, unless they are its only dates.
    fn number(&mut self) {
        if !self.lacks(Field::Number) {
            return;
        }
        let dated = self.columns.iter().any(|column| column.field.is_some_and(Field::is_date))
            || self.free().iter().any(|(_, values)| values.mostly(values.written_dates, 90));
        let unique = |values: &Profile| {
            values.filled >= FEW
                && values.mostly(values.integers, 95)
                && values.distinct == values.filled
                && values.filled * 10 >= self.survey.sampled() * 9
        };
        let number = self
            .free()
            .into_iter()
            .find(|(_, values)| unique(values) && (dated || !values.mostly(values.years, 90)))
            .map(|(index, _)| index);
        if let Some(index) = number {
            self.give(index, Field::Number);
        }
    }

    fn dates(&mut self) {
        let mut dated: Vec<(usize, usize)> = self
            .free()
            .into_iter()
            .filter(|(_, values)| values.mostly(values.dates, 90))
            .filter(|(_, values)| values.mostly(values.written_dates + values.years, 90))
            .map(|(index, values)| (index, values.filled))
            .collect();
        // The fullest first; of equals the first in the file.
        dated.sort_by_key(|(index, filled)| (usize::MAX - filled, *index));
        let dated: Vec<usize> = dated.into_iter().map(|(index, _)| index).collect();
        match self.register {
            Register::Delegations => self.span(&dated),
            Register::Agreements => self.events(&dated),
            Register::People => {
                if let ([only], true) = (dated.as_slice(), self.lacks(Field::BirthDate)) {
                    self.give(*only, Field::BirthDate);
                }
            }
        }
    }

    /// Of two date columns the one that is never later is the start.
    fn span(&mut self, dated: &[usize]) {
        let holding =
            |field: Field| self.columns.iter().find(|column| column.field == Some(field)).map(|held| held.index);
        let (start, end) = (holding(Field::Start), holding(Field::End));
        match (start, end, dated) {
            (None, None, [only]) => self.give(*only, Field::Start),
            (None, None, [first, second, ..]) => {
                let (one, other) = (*first.min(second), *first.max(second));
                let swapped = self.later_share(other, one) < self.later_share(one, other);
                let (start, end) = if swapped { (other, one) } else { (one, other) };
                self.give(start, Field::Start);
                self.give(end, Field::End);
            }
            (Some(start), None, dated) => {
                if let Some(end) = dated.iter().copied().find(|end| self.later_share(start, *end) <= 5) {
                    self.give(end, Field::End);
                }
            }
            (None, Some(end), dated) => {
                if let Some(start) = dated.iter().copied().find(|start| self.later_share(*start, end) <= 5) {
                    self.give(start, Field::Start);
                }
            }
            _ => {}
        }
    }

    /// The fullest date column is the signature; the next is the entry into force when it follows within three years.
    fn events(&mut self, dated: &[usize]) {
        let mut rest = dated.iter().copied();
        let held = self.columns.iter().find(|column| column.field == Some(Field::Signed)).map(|held| held.index);
        let signed = held.or_else(|| rest.next());
        let Some(signed) = signed else { return };
        if held.is_none() {
            self.give(signed, Field::Signed);
        }
        let Some(next) = rest.next().filter(|_| self.lacks(Field::InForce)) else { return };
        let pairs = self.pairs(signed, next);
        let soon = pairs.iter().filter(|(signed, force)| {
            let days = (force.first_day() - signed.first_day()).num_days();
            (0..=1096).contains(&days)
        });
        if pairs.len() >= FEW && soon.count() * 10 >= pairs.len() * 7 {
            self.give(next, Field::InForce);
        }
    }

    /// The rows in which two columns both hold a date.
    fn pairs(&self, one: usize, other: usize) -> Vec<(PartialDate, PartialDate)> {
        let days = |index: usize| self.survey.column(index).map(|values| values.days.as_slice()).unwrap_or_default();
        days(one).iter().zip(days(other)).filter_map(|(one, other)| Some(((*one)?, (*other)?))).collect()
    }

    /// In how many hundredths of the rows the first column is later than the second.
    fn later_share(&self, one: usize, other: usize) -> usize {
        let pairs = self.pairs(one, other);
        let later = pairs.iter().filter(|(one, other)| one.first_day() > other.last_day()).count();
        if pairs.is_empty() { 100 } else { later * 100 / pairs.len() }
    }

    fn countries(&mut self) {
        if self.register == Register::Agreements {
            if self.lacks(Field::Parties) {
                let parties: Vec<usize> = self
                    .free()
                    .into_iter()
                    .filter(|(_, values)| values.mostly(values.countries + values.country_lists, 60))
                    .map(|(index, _)| index)
                    .collect();
                for index in parties {
                    self.give(index, Field::Parties);
                }
            }
        } else {
            self.give_to_best(Field::Country, 60, |values| values.countries + values.country_lists);
        }
    }

    fn people(&mut self) {
        self.give_to_best(Field::Email, 60, |values| values.emails);
        self.give_to_best(Field::Phone, 60, |values| values.phones);
        let by_parts = !self.lacks(Field::Family) || !self.lacks(Field::Given);
        if self.register == Register::People {
            if !by_parts {
                self.give_to_best(Field::Name, 60, |values| values.names.max(values.officers));
            }
            self.give_to_best(Field::Post, 60, |values| values.bare_offices);
            let titles = self.columns.iter().find(|column| column.because == Because::Contradiction);
            let titles = titles.filter(|column| column.field.is_none()).map(|column| column.index);
            if let Some(index) = titles.filter(|_| self.lacks(Field::Post)) {
                let worded =
                    |values: &Profile| values.dates * 2 < values.filled && values.countries * 2 < values.filled;
                if self.survey.column(index).is_some_and(worded) {
                    self.give(index, Field::Post);
                }
            }
        } else {
            self.give_to_best(Field::Visitor, 60, |values| values.officers);
            self.give_to_best(Field::Visitor, 60, |values| values.names);
            // "Title" and "Name" beside each other: the office is part of whom it names.
            let office = self.free().into_iter().find(|(_, values)| values.mostly(values.bare_offices, 60));
            if let Some((index, _)) = office.filter(|_| self.register == Register::Delegations) {
                self.give(index, Field::Visitor);
            }
        }
    }

    fn longest_text(&mut self) {
        let (field, shortest) = match self.register {
            Register::Agreements => (Field::Title, 8),
            Register::Delegations => (Field::Remarks, 15),
            Register::People => (Field::Notes, 30),
        };
        if !self.lacks(field) {
            return;
        }
        let longest = self
            .free()
            .into_iter()
            .filter(|(_, values)| !values.mostly(values.written_dates, 60) && !values.mostly(values.countries, 60))
            .filter(|(_, values)| values.characters >= shortest * values.filled)
            .max_by_key(|(index, values)| (values.characters, usize::MAX - index))
            .map(|(index, _)| index);
        if let Some(index) = longest {
            self.give(index, field);
        }
    }
}
