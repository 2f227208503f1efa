//! Which records a row asks for: one of the file's kind, and those that belong to it. Pure.

use attache_domain::country::{Countries, Country};
use attache_domain::date::PartialDate;
use attache_domain::field::Value;
use attache_domain::kind::Kind;
use attache_domain::rule::Fields;
use attache_interchange::{AgreementRow, DelegationRow, Facts, Field, PersonRow, Register};
use chrono::NaiveDate;

/// A record as a row wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub kind: Kind,
    /// The file's own number.
    pub number: String,
    /// Its fields, absent ones too: a cell that was emptied empties its field.
    pub fields: Fields,
    /// What only a new record gets.
    pub starting: Fields,
    /// What its code begins with comes from these: partner country and year.
    pub code: Option<(String, String)>,
    /// What belongs to it.
    pub children: Vec<Child>,
}

/// A record that belongs to the wanted one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Child {
    pub kind: Kind,
    /// Its field that names the owner.
    pub owner: &'static str,
    pub fields: Fields,
    /// Its fields that name records which are found or made by name.
    pub links: Vec<(&'static str, Link)>,
    /// The register's field that it comes from.
    pub from: Field,
}

/// A record by what a register says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Link {
    /// Made when unknown.
    Person { name: String, country: String, country_text: String },
    /// Made when unknown, its organisation too.
    Post { title: String, organisation: String },
    /// Left as text in the other field when unknown.
    Organisation { name: String, or_text: &'static str },
}

/// The kind of record that a register's rows make.
pub(super) const fn kind_of(register: Register) -> Kind {
    match register {
        Register::Delegations => Kind::Delegation,
        Register::Agreements => Kind::Agreement,
        Register::People => Kind::Person,
    }
}

/// What a row asks for in a workspace of this home, on this day.
pub(super) fn wanted(facts: &Facts, home: &str, today: NaiveDate) -> Wanted {
    match facts {
        Facts::Delegation(row) => delegation(row, home, today),
        Facts::Agreement(row) => agreement(row, home, today),
        Facts::Person(row) => person(row),
    }
}

fn delegation(row: &DelegationRow, home: &str, today: NaiveDate) -> Wanted {
    let country = row.country.clone().unwrap_or_default();
    let unknown = if country.is_empty() { row.country_text.as_str() } else { "" };
    let fields = fields(&[
        ("number", &row.number),
        ("title", &row.title),
        ("direction", row.direction.unwrap_or_default()),
        ("visit_type", row.visit_type.unwrap_or_default()),
        ("country", &country),
        ("country_text", unknown),
        ("host_text", &row.host),
        ("purpose", &row.purpose),
        ("start", &iso(row.start)),
        ("end", &iso(row.end)),
        ("places", &row.places),
        ("remarks", &row.remarks),
    ]);
    let year = row.start.or(row.end).map_or(String::new(), |date| format!("{:04}", date.year()));
    // Those who travel out are of the home side; else they are the partner's.
    let (side, side_text) = if row.direction == Some("outbound") { (home, "") } else { (country.as_str(), unknown) };
    let named = row.visitors.iter().filter(|visitor| visitor.name.chars().any(char::is_alphabetic));
    let members = named.enumerate().map(|(at, visitor)| Child {
        kind: Kind::Member,
        owner: "delegation",
        fields: self::fields(&[("post_text", &visitor.office), ("capacity", if at == 0 { "head" } else { "member" })]),
        links: vec![(
            "person",
            Link::Person { name: visitor.name.clone(), country: side.to_owned(), country_text: side_text.to_owned() },
        )],
        from: Field::Visitor,
    });
    Wanted {
        kind: Kind::Delegation,
        number: row.number.clone(),
        fields,
        starting: self::fields(&[("status", status(row, today))]),
        children: members.collect(),
        code: Some((country, year)),
    }
}

/// Past visits are history and arrive completed.
fn status(row: &DelegationRow, today: NaiveDate) -> &'static str {
    let last = row.end.or(row.start).map(PartialDate::last_day);
    let first = row.start.or(row.end).map(PartialDate::first_day);
    if last.is_some_and(|last| last < today) {
        "completed"
    } else if first.is_some_and(|first| first <= today) && row.start.is_some() {
        "in_progress"
    } else {
        "proposed"
    }
}

fn agreement(row: &AgreementRow, home: &str, today: NaiveDate) -> Wanted {
    let fields = fields(&[
        ("number", &row.number),
        ("title", &row.title),
        ("nature", row.nature.unwrap_or_default()),
        ("subject", &row.subject),
        ("place", &row.place),
        ("last_day", &iso(row.last_day)),
        ("notice_by", &iso(row.notice_by)),
        ("references", &row.references),
        ("preparation", row.preparation.unwrap_or_default()),
    ]);
    let parties = row.parties.iter().map(|party| {
        let country = party.country.clone().unwrap_or_default();
        let name = if country.is_empty() { party.text.as_str() } else { "" };
        let side = if country == home { "ours" } else { "theirs" };
        let link = Link::Organisation { name: party.text.clone(), or_text: "name" };
        Child {
            kind: Kind::AgreementParty,
            owner: "agreement",
            fields: self::fields(&[("country", &country), ("name", name), ("side", side)]),
            links: if country.is_empty() { vec![("organisation", link)] } else { Vec::new() },
            from: Field::Parties,
        }
    });
    let events = [
        ("signed", row.signed, None, Field::Signed),
        ("in_force", row.in_force, row.in_force_effective, Field::InForce),
        ("provisionally_applied", row.provisional, None, Field::Provisional),
        ("terminated", row.terminated, row.terminated_effective, Field::Terminated),
    ];
    let events = events.into_iter().filter(|(_, done, effective, _)| done.is_some() || effective.is_some());
    let events = events.map(|(sort, done, effective, from)| Child {
        kind: Kind::AgreementEvent,
        owner: "agreement",
        fields: self::fields(&[("sort", sort), ("done_on", &iso(done)), ("effective_on", &iso(effective))]),
        links: Vec::new(),
        from,
    });
    let year = row.signed.map_or_else(|| today.format("%Y").to_string(), |date| format!("{:04}", date.year()));
    Wanted {
        kind: Kind::Agreement,
        number: row.number.clone(),
        fields,
        starting: Fields::new(),
        code: Some((partner(row, home), year)),
        children: parties.chain(events).collect(),
    }
}

/// The one partner: the only country besides home, and no unknown party beside it.
fn partner(row: &AgreementRow, home: &str) -> String {
    let mut others = row.parties.iter().filter(|party| party.country.as_deref() != Some(home));
    match (others.next(), others.next()) {
        (Some(only), None) => only.country.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

fn person(row: &PersonRow) -> Wanted {
    // Where the writing does not tell the names apart, the whole stands as the one name there is.
    let (family, given) = match (row.family.as_str(), row.given.as_str()) {
        ("", "") => (row.name.as_str(), ""),
        ("", given) => (given, ""),
        both => both,
    };
    let fields = fields(&[
        ("family", family),
        ("given", given),
        ("honorific", &row.honorific),
        ("nationality", row.country.as_deref().unwrap_or_default()),
        ("languages", &row.languages),
        ("birth_date", &iso(row.birth_date)),
        ("notes", &row.notes),
    ]);
    let mut children = Vec::new();
    let mut child = |kind, from, fields: &[(&str, &str)], links| {
        children.push(Child { kind, owner: "person", fields: self::fields(fields), links, from });
    };
    if !row.post.is_empty() || !row.organisation.is_empty() {
        // A list that names only the body still says where someone belongs.
        let title = if row.post.is_empty() { &row.organisation } else { &row.post };
        let post = Link::Post { title: title.clone(), organisation: row.organisation.clone() };
        child(Kind::Tenure, Field::Post, &[("capacity", "full")], vec![("post", post)]);
    }
    if !row.institution.is_empty() {
        let institution = Link::Organisation { name: row.institution.clone(), or_text: "institution_name" };
        child(
            Kind::Education,
            Field::Institution,
            &[("degree", &row.degree), ("institution_name", &row.institution)],
            vec![("institution", institution)],
        );
    }
    for (sort, values, from) in [("email", &row.emails, Field::Email), ("phone", &row.phones, Field::Phone)] {
        for value in values {
            child(Kind::ContactPoint, from, &[("sort", sort), ("value", value)], Vec::new());
        }
    }
    let number = row.number.clone();
    Wanted { kind: Kind::Person, number, fields, starting: Fields::new(), code: None, children }
}

/// The register's field that a record's field comes from.
pub(super) fn register_field(register: Register, name: &str) -> Option<Field> {
    let name = match name {
        "country_text" | "nationality" => "country",
        "host_text" => "host",
        "visit_type" => "type",
        "preparation" => "status",
        other => other,
    };
    register.field(name)
}

/// A country or what stands for it, as two of them are compared.
pub(super) fn country_key(code: &str, text: &str) -> String {
    if code.is_empty() { attache_domain::fold::fold(text) } else { code.to_owned() }
}

/// The codes under which someone of this country may stand: it, all that came before it and all that came after.
///
/// What came before and then after (another heir of the same state) is another country.
pub(super) fn related(code: &str) -> Vec<&str> {
    let mut codes = vec![code];
    line(code, |country| &country.predecessors, &mut codes);
    line(code, |country| &country.successors, &mut codes);
    codes
}

fn line<'a>(code: &'a str, next: fn(&'a Country) -> &'a [String], codes: &mut Vec<&'a str>) {
    let Some(country) = Countries::bundled().get(code) else { return };
    for other in next(country) {
        if !codes.contains(&other.as_str()) {
            codes.push(other);
            line(other, next, codes);
        }
    }
}

pub(super) fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect()
}

fn iso(date: Option<PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::related;

    #[test]
    fn a_country_is_related_to_its_line_and_not_to_other_heirs() {
        assert!(related("RS").contains(&"YUCS"));
        assert!(related("YUCS").contains(&"RS"));
        assert!(!related("RS").contains(&"HR"));
        assert_eq!(related("FR"), ["FR"]);
    }
}
