//! A filter turned into SQL conditions over one kind's table, which every query here calls `r`. Of agreements the facts `f`
//! come first: they are narrow, and hold what lists mostly ask for.

use crate::found::match_expression;
use attache_domain::filter::{Filter, Term, Word};
use attache_domain::fold::fold;
use attache_domain::kind::Kind;
use rusqlite::types::Value;

/// Conditions joined by AND, with their values in order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Narrowed {
    pub condition: String,
    pub values: Vec<Value>,
    /// Deleted records are asked for.
    pub deleted: bool,
    /// Every standing record is asked for.
    pub everything: bool,
}

/// What a key means for a kind: SQL with one `?` for the value, and how the value is compared.
enum Meaning {
    /// `column = ?`
    Is(&'static str),
    /// The folded text contains the folded value.
    Has(&'static str),
    /// Dates; takes ranges.
    Dates(&'static str),
    /// A condition with one `?`.
    Where(&'static str),
    /// The kind knows nothing of it: nothing matches.
    Nothing,
}

/// Narrows a list. `today` is the day from which *overdue* and statuses are computed.
pub(crate) fn narrow(kind: Kind, filter: &Filter, today: &str) -> Narrowed {
    let is_deleted = |term: &&Term| term.key == "status" && term.value == "deleted";
    let deleted = filter.terms.iter().filter(is_deleted).any(|term| !term.excluded);
    let mut narrowed = Narrowed { condition: String::new(), values: Vec::new(), deleted, everything: false };
    let mut conditions = Vec::new();
    let id = id_of(kind);
    for (condition, value) in if deleted { words_in_text(id, &filter.words) } else { words_in_index(id, &filter.words) }
    {
        conditions.push(condition);
        narrowed.values.push(value);
    }
    for term in filter.terms.iter().filter(|term| !is_deleted(term)) {
        let (condition, values) = condition(kind, term, today);
        conditions.push(if term.excluded { format!("NOT ({condition})") } else { condition });
        narrowed.values.extend(values);
    }
    narrowed.everything = conditions.is_empty() && !deleted;
    let standing = match (kind, deleted) {
        (Kind::Agreement, false) => "f.standing = 1",
        (Kind::Agreement, true) => "f.standing = 0",
        (_, false) => "r.deleted_at IS NULL",
        (_, true) => "r.deleted_at IS NOT NULL",
    };
    conditions.insert(0, standing.to_owned());
    if kind == Kind::ProgrammeItem {
        conditions.push("r.format <> ''".to_owned());
    }
    narrowed.condition = conditions.join(" AND ");
    narrowed
}

/// The column that holds a record's id in a list of its kind.
pub(crate) const fn id_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Agreement => "f.agreement",
        _ => "r.id",
    }
}

/// The words through the search index: those that are wanted together, each that is barred by itself.
fn words_in_index(id: &str, words: &[Word]) -> Vec<(String, Value)> {
    let found = "SELECT record FROM found WHERE id IN (SELECT rowid FROM found_text WHERE found_text MATCH ?)";
    let (barred, wanted): (Vec<_>, Vec<_>) = words.iter().cloned().partition(|word| word.excluded);
    let wanted = match_expression(&wanted).map(|query| (format!("{id} IN ({found})"), query.into()));
    let barred = barred.into_iter().filter_map(|word| {
        let query = match_expression(&[Word { excluded: false, ..word }])?;
        Some((format!("{id} NOT IN ({found})"), query.into()))
    });
    wanted.into_iter().chain(barred).collect()
}

/// The words in the texts themselves: a deleted record stands in no index.
fn words_in_text(id: &str, words: &[Word]) -> Vec<(String, Value)> {
    let text = format!(
        "coalesce((SELECT fold(t.title || ' ' || t.code || ' ' || t.body) FROM found t WHERE t.record = {id}), '')"
    );
    let condition = |word: &Word| {
        let way = if word.excluded { "= 0" } else { "> 0" };
        (format!("instr({text}, ?) {way}"), fold(&word.text).into())
    };
    words.iter().map(condition).collect()
}

fn condition(kind: Kind, term: &Term, today: &str) -> (String, Vec<Value>) {
    if term.key == "status" && term.value == "overdue" {
        let late = match kind {
            Kind::Action => "r.due <> '' AND r.due < ? AND r.status NOT IN ('done', 'dropped')",
            _ => "0 AND ? IS NULL",
        };
        return (late.to_owned(), vec![today.to_owned().into()]);
    }
    let value = || vec![Value::from(term.value.clone())];
    match meaning(kind, term.key) {
        Meaning::Is(column) => (format!("{column} = ?"), value()),
        Meaning::Has(text) => (format!("instr(fold({text}), ?) > 0"), vec![fold(&term.value).into()]),
        Meaning::Where(condition) => (condition.to_owned(), value()),
        Meaning::Nothing => ("0".to_owned(), Vec::new()),
        Meaning::Dates(column) => dates(column, term),
    }
}

/// `key:2024` is the year or day that begins so; `key:a..b` takes both ends in; `from:` and `to:` are one end.
fn dates(column: &str, term: &Term) -> (String, Vec<Value>) {
    let (from, until) = match (term.key, &term.until) {
        ("from", None) => (term.value.clone(), String::new()),
        ("to", None) => (String::new(), term.value.clone()),
        (_, None) => (term.value.clone(), term.value.clone()),
        (_, Some(until)) => (term.value.clone(), until.clone()),
    };
    let mut conditions = vec![format!("{column} <> ''")];
    let mut values = Vec::new();
    if !from.is_empty() {
        conditions.push(format!("{column} >= ?"));
        values.push(from.into());
    }
    if !until.is_empty() {
        conditions.push(format!("{column} < ?"));
        values.push(format!("{until}~").into());
    }
    (conditions.join(" AND "), values)
}

fn meaning(kind: Kind, key: &str) -> Meaning {
    use Meaning::{Dates, Has, Is, Nothing, Where};
    match (kind, key) {
        (_, "marking") => Is("r.marking"),
        (Kind::Delegation | Kind::Organisation, "country") => Is("r.country"),
        (Kind::Person, "country") => Is("r.nationality"),
        (Kind::Agreement, "country") => Where(
            "EXISTS (SELECT 1 FROM agreement_party p WHERE p.agreement = f.agreement AND p.country = ? AND p.deleted_at IS NULL)",
        ),
        (Kind::Action | Kind::ProgrammeItem, "country") => {
            Where("EXISTS (SELECT 1 FROM delegation d WHERE d.id = r.delegation AND d.country = ?)")
        }
        (Kind::Delegation | Kind::Action, "status") => Is("r.status"),
        (Kind::ProgrammeItem, "status") => Is("r.meeting_status"),
        (Kind::Agreement, "status") => Where(AGREEMENT_STATUS_IS),
        (Kind::Delegation, "to") => Dates("coalesce(nullif(r.\"end\", ''), r.\"start\")"),
        (Kind::Delegation | Kind::ProgrammeItem, "year" | "from" | "to") => Dates("r.\"start\""),
        (Kind::Agreement, "year" | "from" | "to") => {
            Dates("f.signed")
        }
        (Kind::Action, "year" | "from" | "to" | "due") => Dates("r.due"),
        (Kind::Agreement, "due") => {
            Dates("coalesce(nullif(f.notice_by, ''), f.last_day)")
        }
        (Kind::Delegation, "type") => Is("r.visit_type"),
        (Kind::ProgrammeItem, "type") => Is("r.format"),
        (Kind::Organisation, "type") => Is("r.sort"),
        (Kind::Agreement, "type" | "nature") => Is("r.nature"),
        (Kind::Delegation, "direction") => Is("r.direction"),
        (Kind::Delegation, "head") => {
            Has("(SELECT group_concat(p.given || ' ' || p.family) FROM member m JOIN person p ON p.id = m.person
              WHERE m.delegation = r.id AND m.capacity = 'head' AND m.deleted_at IS NULL)")
        }
        (Kind::Delegation, "organisation") => Has(
            "r.host_text || ' ' || coalesce((SELECT name || ' ' || acronym FROM organisation o WHERE o.id = r.host), '')",
        ),
        (Kind::Person, "organisation") => {
            Has("(SELECT group_concat(o.name || ' ' || o.acronym) FROM tenure t JOIN post s ON s.id = t.post
              JOIN organisation o ON o.id = s.organisation WHERE t.person = r.id AND t.deleted_at IS NULL)")
        }
        (Kind::Organisation, "organisation") => Has("r.name || ' ' || r.acronym"),
        (Kind::Agreement, "organisation") => {
            Has("(SELECT group_concat(p.name || ' ' || coalesce(o.name, '')) FROM agreement_party p
              LEFT JOIN organisation o ON o.id = p.organisation WHERE p.agreement = f.agreement AND p.deleted_at IS NULL)")
        }
        (Kind::Agreement | Kind::Organisation, "sector") => Where("' ' || r.sectors || ' ' LIKE '% ' || ? || ' %'"),
        (Kind::Delegation, "owner") => {
            Has("(SELECT given || ' ' || family FROM person p WHERE p.id = r.control_officer)")
        }
        (Kind::Action, "owner") => Has(
            "r.owner_text || ' ' || coalesce((SELECT given || ' ' || family FROM person p WHERE p.id = r.owner), '')",
        ),
        (Kind::Action, "side") => Is("r.side"),
        _ => Nothing,
    }
}

/// The derived status in SQL is the same function as `domain::agreement::Facts::status`, and tested against it. `:today` is
/// bound by name where a list of agreements is read.
const AGREEMENT_STATUS_IS: &str = concat!("(", include_str!("fact/status.sql"), ") = ?");
