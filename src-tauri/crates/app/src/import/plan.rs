//! Decides what becomes of a row: a new record, nothing, or changes to one that is there. Reads, never writes.

use super::known::Known;
use super::seen::{Seen, hash};
use super::wanted::{Child, Link, Wanted, country_key, register_field, wanted};
use crate::app::Here;
use crate::error::Result;
use attache_domain::field::Value;
use attache_domain::fold::fold;
use attache_domain::kind::Kind;
use attache_domain::rule::Fields;
use attache_interchange::{Facts, Field, Register, Rereader, Row};
use attache_store::{ImportedRow, Matching, RecordRow};

/// What becomes of a row.
#[derive(Debug)]
pub(super) enum Plan {
    /// A new record.
    Create {
        /// Its number stands for another record.
        taken: bool,
    },
    /// It brings nothing new.
    Nothing,
    /// Changes.
    Change(Change),
}

/// Changes to a record that is there.
#[derive(Debug)]
pub(super) struct Change {
    pub record: String,
    /// The source note to renew; nothing makes a further one.
    pub note: Option<String>,
    pub steps: Vec<Step>,
    /// What a user edited since the last import: the field and what the file says.
    pub kept: Vec<(Field, String)>,
}

/// One change.
#[derive(Debug)]
pub(super) enum Step {
    Set { kind: Kind, id: String, fields: Fields },
    Insert(Child),
    Delete { kind: Kind, id: String },
}

/// The facts by which two rows of one number are held against each other, as hashes; 0 where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Marks([u64; 3]);

impl Marks {
    fn new(facts: [&str; 3]) -> Self {
        Self(facts.map(|fact| if fact.is_empty() { 0 } else { hash(fact) }))
    }

    /// Of what a row says.
    pub(super) fn of(facts: &Facts) -> Self {
        match facts {
            Facts::Delegation(row) => {
                let country = country_key(row.country.as_deref().unwrap_or_default(), &row.country_text);
                let visitor = row.visitors.first().map(|visitor| fold(&visitor.name)).unwrap_or_default();
                let start = row.start.map(|start| start.to_string()).unwrap_or_default();
                Self::new([&country, &visitor, &start])
            }
            Facts::Agreement(row) => {
                let parties = row
                    .parties
                    .iter()
                    .map(|party| country_key(party.country.as_deref().unwrap_or_default(), &party.text));
                let signed = row.signed.map(|signed| signed.to_string()).unwrap_or_default();
                Self::new([&fold(&row.title), &joined(parties.collect()), &signed])
            }
            Facts::Person(row) => Self::new([&fold(&row.name), "", ""]),
        }
    }

    /// Of a record as it stands.
    fn of_record(matching: Matching<'_>, record: &RecordRow) -> Result<Self> {
        Ok(match record.kind {
            Kind::Delegation => {
                let country = country_key(record.text("country"), record.text("country_text"));
                let members = matching.linked(Kind::Member, "delegation", &record.id)?;
                let head = members.iter().find(|member| member.text("capacity") == "head");
                let person = head.map(|head| matching.record(Kind::Person, head.text("person"))).transpose()?.flatten();
                let visitor = person.map(|person| person_name(&person)).unwrap_or_default();
                Self::new([&country, &visitor, record.text("start")])
            }
            Kind::Agreement => {
                let parties = matching.linked(Kind::AgreementParty, "agreement", &record.id)?;
                let parties = parties.iter().map(|party| country_key(party.text("country"), party.text("name")));
                let events = matching.linked(Kind::AgreementEvent, "agreement", &record.id)?;
                let signed = events.iter().find(|event| event.text("sort") == "signed");
                let signed = signed.map_or("", |event| event.text("done_on"));
                Self::new([&fold(record.text("title")), &joined(parties.collect()), signed])
            }
            _ => Self::new([&person_name(record), "", ""]),
        })
    }

    /// Whether they speak of one record (CONTRACT §3, Matching).
    pub(super) fn agree(&self, other: &Self, register: Register) -> bool {
        let same: Vec<bool> = self.0.iter().zip(other.0).map(|(one, other)| *one != 0 && *one == other).collect();
        match (register, same.as_slice()) {
            (Register::Delegations, same) => same.iter().filter(|same| **same).count() >= 2,
            (Register::Agreements, [title, parties, signed]) => *title || (*parties && *signed),
            (_, same) => same.first() == Some(&true),
        }
    }
}

fn person_name(person: &RecordRow) -> String {
    fold(&format!("{} {}", person.text("given"), person.text("family")))
}

fn joined(mut parts: Vec<String>) -> String {
    parts.sort();
    parts.join("\u{1f}")
}

/// What planning reads.
pub(super) struct Planner<'a> {
    pub matching: Matching<'a>,
    pub register: Register,
    pub kind: Kind,
    pub known: &'a Known,
    pub seen: &'a Seen,
    pub reread: &'a Rereader,
    pub here: &'a Here,
}

/// A record that a row may speak of.
struct Candidate {
    record: String,
    note: Option<String>,
    before: Option<Facts>,
}

impl Planner<'_> {
    /// Decides.
    pub(super) fn plan(&self, row: &Row, facts: &Facts, wanted: &Wanted) -> Result<Plan> {
        let key = row_key(row);
        if wanted.number.is_empty() {
            let known = self.matching.by_row_key(self.kind, &key)?;
            let Some(same) = known.into_iter().next() else { return Ok(Plan::Create { taken: false }) };
            if same_cells(&same, row) {
                return Ok(Plan::Nothing);
            }
            return Ok(Plan::Change(self.change(self.candidate(same), wanted)?));
        }
        let known = self.matching.by_number(self.kind, &wanted.number)?;
        if known.iter().any(|known| known.row_key == key && same_cells(known, row)) {
            return Ok(Plan::Nothing);
        }
        let marks = Marks::of(facts);
        let by_hand = self.known.numbered_by_hand(&wanted.number);
        let passed = self.seen.rows(&wanted.number);
        let taken = !(known.is_empty() && by_hand.is_empty() && passed.is_empty());
        let by_hand = by_hand.iter().map(|id| Candidate { record: id.clone(), note: None, before: None });
        for candidate in known.into_iter().map(|known| self.candidate(known)).chain(by_hand) {
            if self.agrees(&candidate, &marks)? {
                return Ok(Plan::Change(self.change(candidate, wanted)?));
            }
        }
        if passed.iter().any(|passed| passed.agree(&marks, self.register)) {
            // Only a dry run comes here: the record does not exist, and its changes cannot be told one by one.
            let change = Change { record: String::new(), note: None, steps: Vec::new(), kept: Vec::new() };
            return Ok(Plan::Change(change));
        }
        Ok(Plan::Create { taken })
    }

    fn candidate(&self, known: ImportedRow) -> Candidate {
        let cells: Vec<(String, String)> = serde_json::from_str(&known.cells).unwrap_or_default();
        // What is kept of a row of this very run stays beside what a further row says.
        let note = Some(known.note).filter(|note| !self.seen.has_note(note));
        Candidate { record: known.record, note, before: self.reread.facts(&cells) }
    }

    fn agrees(&self, candidate: &Candidate, marks: &Marks) -> Result<bool> {
        if candidate.before.as_ref().is_some_and(|before| Marks::of(before).agree(marks, self.register)) {
            return Ok(true);
        }
        let record = self.matching.record(self.kind, &candidate.record)?.filter(|record| record.deleted_at.is_none());
        let Some(record) = record else { return Ok(false) };
        Ok(Marks::of_record(self.matching, &record)?.agree(marks, self.register))
    }

    /// What of a row differs from what the last import wrote, and may be written.
    fn change(&self, candidate: Candidate, wanted: &Wanted) -> Result<Change> {
        let mut change =
            Change { record: candidate.record.clone(), note: candidate.note, steps: Vec::new(), kept: Vec::new() };
        let before = candidate.before.map(|before| self::wanted(&before, &self.here.home, self.here.today));
        let Some(record) = self.matching.record(self.kind, &candidate.record)? else { return Ok(change) };
        let title = Field::Title;
        let from = |name: &str| register_field(self.register, name).unwrap_or(title);
        let old = before.as_ref().map(|before| &before.fields);
        let fields =
            differences(&wanted.fields, old, &record.fields, |name, text| change.kept.push((from(name), text)));
        if !fields.is_empty() {
            change.steps.push(Step::Set { kind: self.kind, id: record.id.clone(), fields });
        }
        let mut kinds: Vec<(Kind, &'static str)> = wanted
            .children
            .iter()
            .chain(before.iter().flat_map(|before| &before.children))
            .map(|child| (child.kind, child.owner))
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        for (kind, owner) in kinds {
            let standing = self.matching.linked(kind, owner, &record.id)?;
            let old = before.as_ref().map(|before| self.resolved(before, kind));
            children(&self.resolved(wanted, kind), old.as_deref(), &standing, &mut change);
        }
        Ok(change)
    }

    /// The children of a kind with their links as far as they are known.
    fn resolved(&self, wanted: &Wanted, kind: Kind) -> Vec<Child> {
        let of_kind = wanted.children.iter().filter(|child| child.kind == kind).cloned();
        of_kind.map(|child| resolve(child, self.known)).collect()
    }
}

/// What becomes of the children of one kind: as the row wants them, as the last import wrote them, and as they stand.
fn children(new: &[Child], old: Option<&[Child]>, standing: &[RecordRow], change: &mut Change) {
    let settled = |child: &&Child| child.links.is_empty();
    let old = || old.into_iter().flatten().filter(settled);
    let same = |one: &Child, other: &Child| key(one.kind, &one.fields) == key(other.kind, &other.fields);
    let find = |child: &Child| standing.iter().find(|row| key(row.kind, &row.fields) == key(child.kind, &child.fields));
    for child in new {
        // A link that is still open names someone who is not there yet, so the child is not there either.
        let before = old().find(|old| settled(&child) && same(old, child));
        match find(child).filter(|_| settled(&child)) {
            Some(row) => {
                let kept = &mut change.kept;
                let keep = |_: &str, text| kept.push((child.from, text));
                let fields = differences(&child.fields, before.map(|old| &old.fields), &row.fields, keep);
                if !fields.is_empty() {
                    change.steps.push(Step::Set { kind: child.kind, id: row.id.clone(), fields });
                }
            }
            // It was brought before and stands no more: a user took it away.
            None if before.is_some() => change.kept.push((child.from, label(&child.fields))),
            None => change.steps.push(Step::Insert(child.clone())),
        }
    }
    for gone in old().filter(|gone| !new.iter().filter(settled).any(|new| same(new, gone))) {
        let Some(row) = find(gone) else { continue };
        if gone.fields.iter().all(|(name, value)| row.fields.get(name) == Some(value)) {
            change.steps.push(Step::Delete { kind: gone.kind, id: row.id.clone() });
        } else {
            change.kept.push((gone.from, String::new()));
        }
    }
}

/// Puts known ids in the place of links; an unknown organisation stays text.
pub(super) fn resolve(mut child: Child, known: &Known) -> Child {
    let fields = &mut child.fields;
    child.links.retain(|(field, link)| {
        let id = match link {
            Link::Person { name, country, country_text } => known.person(name, country, country_text),
            Link::Post { title, organisation } if organisation.is_empty() => known.post(title, ""),
            Link::Post { title, organisation } => {
                known.organisation(organisation).and_then(|organisation| known.post(title, &organisation))
            }
            Link::Organisation { name, or_text } => {
                let id = known.organisation(name);
                let text = if id.is_some() { "" } else { name };
                fields.insert((*or_text).to_owned(), Value::from(text));
                Some(id.unwrap_or_default())
            }
        };
        match id {
            Some(id) => {
                fields.insert((*field).to_owned(), Value::from(id));
                false
            }
            None => true,
        }
    });
    child
}

/// The fields to write: those that differ from what the last import wrote and that no user has touched since. Where the last
/// import is not known, only what is empty is filled.
fn differences(new: &Fields, old: Option<&Fields>, now: &Fields, mut keep: impl FnMut(&str, String)) -> Fields {
    let mut write = Fields::new();
    for (name, new) in new {
        let stands = now.get(name);
        if stands == Some(new) {
            continue;
        }
        match old.and_then(|old| old.get(name)) {
            Some(old) if old == new => {}
            Some(old) if stands == Some(old) => {
                write.insert(name.clone(), new.clone());
            }
            None if stands.is_none_or(Value::is_absent) => {
                write.insert(name.clone(), new.clone());
            }
            None if new.is_absent() => {}
            _ => keep(name, new.as_str().to_owned()),
        }
    }
    write
}

/// By what one child of a record is told from another of its kind.
fn key(kind: Kind, fields: &Fields) -> String {
    let text = |name: &str| fields.get(name).map_or("", Value::as_str);
    match kind {
        Kind::Member => text("person").to_owned(),
        Kind::AgreementParty if text("organisation").is_empty() => country_key(text("country"), text("name")),
        Kind::AgreementParty => text("organisation").to_owned(),
        Kind::AgreementEvent => text("sort").to_owned(),
        Kind::Tenure => text("post").to_owned(),
        Kind::Education => format!("{}\u{1f}{}", text("institution"), fold(text("institution_name"))),
        _ => fold(text("value")),
    }
}

fn label(fields: &Fields) -> String {
    let shown = ["name", "post_text", "done_on", "effective_on", "value", "institution_name", "country"];
    shown
        .iter()
        .filter_map(|name| fields.get(*name))
        .find(|value| !value.is_absent())
        .map_or("", Value::as_str)
        .to_owned()
}

/// What a row is kept under: its content, and which of those that differ only in case or diacritics.
pub(super) fn row_key(row: &Row) -> String {
    if row.occurrence == 0 { row.key.to_string() } else { format!("{}-{}", row.key, row.occurrence) }
}

/// Whether the cells are the same whatever their columns are called now.
fn same_cells(known: &ImportedRow, row: &Row) -> bool {
    let cells: Vec<(String, String)> = serde_json::from_str(&known.cells).unwrap_or_default();
    cells.len() == row.cells.len() && cells.iter().zip(&row.cells).all(|((_, one), (_, other))| one == other)
}
