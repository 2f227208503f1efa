//! A row of a register of treaties and memoranda.

use super::cells::Cells;
use super::{date, vocabulary};
use crate::problem::Code;
use crate::register::Field;
use attache_domain::country::Countries;
use attache_domain::date::PartialDate;
use attache_domain::fold::fold;

/// An agreement as a register tells it. Texts are empty where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementRow {
    /// The file's own number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its parties, each once, in the order of the file.
    pub parties: Vec<Party>,
    /// A word of `words::AGREEMENT_NATURES`: from its column, else when the title begins with it.
    pub nature: Option<&'static str>,
    /// What it is about.
    pub subject: String,
    /// Place of signature.
    pub place: String,
    /// Day of signature.
    pub signed: Option<PartialDate>,
    /// Entry into force: the day it was done.
    pub in_force: Option<PartialDate>,
    /// Entry into force: the day from which it counts.
    pub in_force_effective: Option<PartialDate>,
    /// Provisional application.
    pub provisional: Option<PartialDate>,
    /// Termination: the day it was done.
    pub terminated: Option<PartialDate>,
    /// Termination: the day from which it counts.
    pub terminated_effective: Option<PartialDate>,
    /// Last day in force.
    pub last_day: Option<PartialDate>,
    /// Last day for giving notice.
    pub notice_by: Option<PartialDate>,
    /// A word of `words::AGREEMENT_PREPARATIONS`; only of an agreement that nothing has happened to yet.
    pub preparation: Option<&'static str>,
    /// Registration and publication references.
    pub references: String,
}

/// A party to an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// As written.
    pub text: String,
    /// Code of the country or territory, when it is one that is known; else the caller may know an organisation of that
    /// name, and drops the [`Code::UnknownParty`] with that text.
    pub country: Option<String>,
}

/// Reads a row; nothing when it is skipped, which is then reported.
pub(super) fn read(cells: &mut Cells<'_>) -> Option<AgreementRow> {
    let title = cells.text(Field::Title);
    if title.is_empty() {
        cells.skip_for_want_of(&[Field::Title]);
        return None;
    }
    let parties = parties(cells);
    let stated = cells.word(Field::Nature, Code::UnknownNature, vocabulary::nature);
    let unstated = cells.text(Field::Nature).is_empty();
    let mut row = AgreementRow {
        number: cells.text(Field::Number),
        nature: stated.or_else(|| vocabulary::nature_of_title(&title).filter(|_| unstated)),
        title,
        parties,
        subject: cells.text(Field::Subject),
        place: cells.text(Field::Place),
        signed: date::day(cells, Field::Signed),
        in_force: date::day(cells, Field::InForce),
        in_force_effective: date::day(cells, Field::InForceEffective),
        provisional: date::day(cells, Field::Provisional),
        terminated: date::day(cells, Field::Terminated),
        terminated_effective: date::day(cells, Field::TerminatedEffective),
        last_day: date::day(cells, Field::LastDay),
        notice_by: date::day(cells, Field::NoticeBy),
        preparation: None,
        references: cells.text(Field::References),
    };
    let happened = row.events().any(|event| event.is_some());
    let status = cells.word(Field::Status, Code::UnknownStatus, vocabulary::status);
    row.preparation = status.filter(|word| !happened && vocabulary::is_preparation(word));
    report_order(cells, &row);
    if !happened && row.last_day.is_none() && row.notice_by.is_none() && row.preparation.is_none() {
        cells.report(Field::Signed, Code::Undated, |mut problem| {
            problem.column = None;
            problem
        });
    }
    Some(row)
}

impl AgreementRow {
    fn events(&self) -> impl Iterator<Item = Option<PartialDate>> {
        let events = [self.signed, self.in_force, self.in_force_effective, self.provisional];
        events.into_iter().chain([self.terminated, self.terminated_effective])
    }
}

/// Splits the parties at `;` only, because names contain commas; the same party in another case is the same party.
fn parties(cells: &mut Cells<'_>) -> Vec<Party> {
    let text = cells.text(Field::Parties);
    let mut seen: Vec<String> = Vec::new();
    let mut parties = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let folded = fold(part);
        if seen.contains(&folded) {
            continue;
        }
        seen.push(folded);
        let country = Countries::bundled().find(part).map(|country| country.code.clone());
        if country.is_none() {
            cells.report(Field::Parties, Code::UnknownParty, |problem| problem.arg("text", part));
        }
        parties.push(Party { text: part.to_owned(), country });
    }
    if parties.is_empty() {
        cells.report(Field::Parties, Code::NoParties, |problem| problem);
    }
    parties
}

/// Reports dates that stand in an order that cannot be; they are kept as they stand.
fn report_order(cells: &mut Cells<'_>, row: &AgreementRow) {
    let contrary = |later: Option<PartialDate>, earlier: Option<PartialDate>| {
        later.zip(earlier).filter(|(later, earlier)| date::is_before(*later, *earlier))
    };
    let after_signature = [
        (row.in_force, Field::InForce, Code::InForceBeforeSignature, "in_force"),
        (row.provisional, Field::Provisional, Code::ProvisionalBeforeSignature, "provisional"),
        (row.terminated, Field::Terminated, Code::TerminatedBeforeSignature, "terminated"),
    ];
    for (event, field, code, name) in after_signature {
        if let Some((event, signed)) = contrary(event, row.signed) {
            cells.report(field, code, |problem| problem.arg("signed", signed).arg(name, event));
        }
    }
    let effects = [
        (row.in_force_effective, row.in_force, Field::InForceEffective),
        (row.terminated_effective, row.terminated, Field::TerminatedEffective),
    ];
    for (effective, done, field) in effects {
        if let Some((effective, done)) = contrary(effective, done) {
            cells.report(field, Code::EffectiveBeforeDone, |problem| {
                problem.arg("done", done).arg("effective", effective)
            });
        }
    }
}
