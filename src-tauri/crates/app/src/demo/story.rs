//! Reads `assets/demo` into records.

use super::HOME;
use super::day::laid;
use super::ids::Ids;
use crate::error::{ApiError, Code, Result};
use attache_domain::field::{Form, Value};
use attache_domain::kind::Kind;
use attache_domain::rule::Fields;
use attache_domain::{code, dossier, record};
use attache_store::Writer;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

const FILES: [&str; 6] = [
    include_str!("../../../../../assets/demo/people.json"),
    include_str!("../../../../../assets/demo/delegations.json"),
    include_str!("../../../../../assets/demo/programme.json"),
    include_str!("../../../../../assets/demo/agreements.json"),
    include_str!("../../../../../assets/demo/actions.json"),
    include_str!("../../../../../assets/demo/strengths.json"),
];

const SEED: u64 = 0x0041_7474_6163_6865;

/// A record of the story.
#[derive(Debug, Deserialize)]
struct Entry {
    kind: Kind,
    /// By which others name it, after `@`.
    key: String,
    fields: serde_json::Map<String, serde_json::Value>,
    /// Text by field and language.
    #[serde(default)]
    translations: BTreeMap<String, BTreeMap<String, String>>,
}

/// Writes the story.
pub(super) fn tell(writer: &mut Writer<'_>, as_of: NaiveDate) -> Result<()> {
    let mut ids = Ids::new(as_of, SEED);
    let entries = entries()?;
    let by_key: BTreeMap<&str, String> = entries.iter().map(|entry| (entry.key.as_str(), ids.next())).collect();
    let mut told = Told { as_of, by_key, dossiers: BTreeMap::new(), codes: BTreeMap::new() };
    for entry in &entries {
        let mut fields = told.fields(entry)?;
        if let Some(prefix) = told.code_prefix(entry, &entries, &fields) {
            fields.insert("code".to_owned(), Value::from(told.next_code(&prefix)));
        }
        let id = told.id(&entry.key)?;
        let dossier = told.dossier(entry.kind, &fields);
        writer.insert(entry.kind, &id, &dossier, &fields)?;
        for (field, texts) in &entry.translations {
            for (lang, text) in texts {
                let texts = [
                    ("kind", entry.kind.name()),
                    ("record", id.as_str()),
                    ("field", field.as_str()),
                    ("lang", lang.as_str()),
                    ("text", text.as_str()),
                ];
                let texts = texts.map(|(name, value)| (name.to_owned(), Value::from(value))).into();
                writer.insert(Kind::Translation, &ids.next(), &dossier, &texts)?;
            }
        }
        told.dossiers.insert(id, dossier);
    }
    writer.name("demo", None, "", i64::try_from(entries.len()).unwrap_or(0));
    Ok(())
}

fn entries() -> Result<Vec<Entry>> {
    let mut all = Vec::new();
    for text in FILES {
        let entries: Vec<Entry> = serde_json::from_str(text).map_err(|error| fault(&error.to_string()))?;
        all.extend(entries);
    }
    Ok(all)
}

/// The story is part of the program and a test reads it; a fault in it never reaches a user.
fn fault(what: &str) -> ApiError {
    ApiError::new(Code::Internal).with("detail", what)
}

struct Told<'a> {
    as_of: NaiveDate,
    by_key: BTreeMap<&'a str, String>,
    /// Dossier by id of what is told.
    dossiers: BTreeMap<String, String>,
    /// Last number by prefix.
    codes: BTreeMap<String, String>,
}

impl Told<'_> {
    fn id(&self, key: &str) -> Result<String> {
        self.by_key.get(key).cloned().ok_or_else(|| fault(&format!("@{key}")))
    }

    fn fields(&self, entry: &Entry) -> Result<Fields> {
        let mut fields = Fields::new();
        for (name, given) in &entry.fields {
            let place = || format!("{}.{name}", entry.key);
            let field = record::field(entry.kind, name).ok_or_else(|| fault(&place()))?;
            let given = match (field.form, given.as_str()) {
                (Form::Link(_), Some(link)) => self.id(link.trim_start_matches('@'))?.into(),
                (Form::Date | Form::WallTime, Some(date)) => laid(date, field.form, self.as_of).into(),
                _ => given.clone(),
            };
            let value = field.accept(&given).map_err(|refusal| fault(&format!("{}: {refusal:?}", place())))?;
            fields.insert(name.clone(), value);
        }
        Ok(fields)
    }

    fn dossier(&self, kind: Kind, fields: &Fields) -> String {
        let origins: &[&str] = &["delegation", "item", "agreement"];
        let owners = kind.owners().iter().map(|(link, _)| *link);
        let links = owners.chain(origins.iter().copied().filter(|_| kind == Kind::Action));
        let mut ids = links.map(|link| fields.get(link).map_or("", Value::as_str)).filter(|id| !id.is_empty());
        let of_owner = ids.next().and_then(|id| self.dossiers.get(id)).cloned();
        of_owner.unwrap_or_else(|| dossier::of_new(kind, fields, HOME))
    }

    /// With what a code begins; nothing for what has none.
    fn code_prefix(&self, entry: &Entry, entries: &[Entry], fields: &Fields) -> Option<String> {
        let year = |date: &str| date.get(..4).map_or_else(|| self.as_of.format("%Y").to_string(), str::to_owned);
        let text = |name: &str| fields.get(name).map_or("", Value::as_str);
        match entry.kind {
            Kind::Delegation => Some(code::delegation_prefix(HOME, text("country"), &year(text("start")))),
            Kind::Agreement => {
                let link = format!("@{}", entry.key);
                let of = |kind: Kind| {
                    let link = link.clone();
                    entries.iter().filter(move |other| other.kind == kind && held(other, "agreement") == link)
                };
                let mut partners = of(Kind::AgreementParty).map(|party| held(party, "country"));
                let partner = partners.find(|country| !country.is_empty() && *country != HOME).unwrap_or("PK");
                let signed = of(Kind::AgreementEvent).find(|event| held(event, "sort") == "signed");
                let signed = signed.map(|event| laid(held(event, "done_on"), Form::Date, self.as_of));
                Some(code::agreement_prefix(partner, &year(&signed.unwrap_or_default())))
            }
            _ => None,
        }
    }

    fn next_code(&mut self, prefix: &str) -> String {
        let code = code::next(prefix, self.codes.get(prefix).map(String::as_str).into_iter());
        self.codes.insert(prefix.to_owned(), code.clone());
        code
    }
}

fn held<'a>(entry: &'a Entry, field: &str) -> &'a str {
    entry.fields.get(field).and_then(serde_json::Value::as_str).unwrap_or_default()
}
