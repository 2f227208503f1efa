//! A record's printed texts in the languages that documents speak.
//!
//! Which fields are printed stands in `attache_domain::record`; the column of a record holds the language in which the
//! workspace is written, a [`Translation`] any other.

use crate::app::{App, Changed};
use crate::error::{ApiError, Code, Result};
use crate::gather::RECORDS_LANG;
use crate::page::Of;
use crate::record::change::conflict;
use crate::record::{self, Ref, Which};
use attache_domain::field::{Printed, Refusal, Value};
use attache_domain::kind::Kind;
use attache_domain::record::Translation;
use attache_i18n::Locale;
use attache_store::{RecordRow, Store};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The printed texts of a record and of what belongs to it.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Texts {
    /// Language in which the records are written (BCP 47).
    pub own: String,
    /// The other languages of documents.
    pub languages: Vec<String>,
    /// The record, then what belongs to it; only those in which something is written.
    pub records: Vec<RecordTexts>,
}

/// The printed texts of one record.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct RecordTexts {
    /// The record.
    pub of: Ref,
    /// Its texts, in the order of its fields.
    pub texts: Vec<Text>,
}

/// A text in its own language and in others.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Text {
    /// The field.
    pub field: String,
    /// What stands in the record.
    pub own: String,
    /// What was written in other languages, by language.
    pub others: BTreeMap<String, String>,
}

/// A text to keep in another language; empty takes it away.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Translate {
    #[ts(type = "Kind")]
    kind: Kind,
    id: String,
    field: String,
    lang: String,
    text: String,
    /// What stood there when editing began; a text that was changed meanwhile is a conflict.
    #[serde(default)]
    #[ts(optional)]
    seen: Option<String>,
}

pub(crate) fn of_record(app: &App, which: Which) -> Result<Texts> {
    app.reading(|open, _| {
        let store = &open.store;
        let row = store.record(which.kind, &which.id)?;
        let mut rows = vec![row.ok_or_else(|| ApiError::new(Code::NotFound).with("kind", which.kind.name()))?];
        // What belongs to what belongs to it comes in as well: of a delegation the points of its meetings.
        let mut at = 0;
        while let Some((kind, id)) = rows.get(at).map(|row| (row.kind, row.id.clone())) {
            rows.extend(belonging(store, kind, &id)?);
            at += 1;
        }
        texts(store, rows)
    })
}

/// The texts of a country's strengths: all that a country prints and that somebody wrote.
pub(crate) fn of_country(app: &App, of: Of) -> Result<Texts> {
    app.reading(|open, _| texts(&open.store, open.store.linked(Kind::Strength, "country", &of.id)?))
}

pub(crate) fn set(app: &App, args: Translate) -> Result<Changed<()>> {
    let field = attache_domain::record::field(args.kind, &args.field);
    let field = field.filter(|field| field.printed != Printed::Alike);
    let field = field.ok_or_else(|| ApiError::invalid(&args.field, Refusal::UnknownField))?;
    if !others().any(|lang| lang == args.lang) {
        return Err(ApiError::invalid("lang", Refusal::UnknownChoice));
    }
    let wanted = match attache_domain::record::field(Kind::Translation, "text") {
        Some(text) => text.accept(&args.text.into()).map_err(|refusal| ApiError::invalid(field.name, refusal))?,
        None => Value::Nothing,
    };
    let fresh = app.config.ids.next();
    app.acting(|open, _, actor| {
        let store = &open.store;
        let row = record::standing(store, args.kind, &args.id)?;
        let known = store.linked(Kind::Translation, "record", &row.id)?.into_iter().find(|known| {
            known.text("kind") == args.kind.name()
                && known.text("field") == args.field
                && known.text("lang") == args.lang
        });
        let current = Value::from(known.as_ref().map_or("", |known| known.text("text")));
        let seen = args.seen.as_deref().map(Value::from);
        if let Some(seen) = seen.filter(|seen| *seen != current && wanted != current) {
            return Err(conflict(store, known.as_ref().unwrap_or(&row), "text", &seen, &current));
        }
        let title = store.title(args.kind, &row.id)?;
        open.store.write(actor, |writer| {
            writer.name("translate", Some(args.kind), &title, 1);
            if wanted == current {
                return Ok(());
            }
            if let Some(known) = known {
                let fields = BTreeMap::from([("text".to_owned(), wanted)]);
                return Ok(writer.set(Kind::Translation, &known.id, &fields)?);
            }
            let place = [("kind", args.kind.name()), ("record", &row.id), ("field", field.name), ("lang", &args.lang)];
            let mut fields: BTreeMap<_, _> = place.map(|(name, value)| (name.to_owned(), Value::from(value))).into();
            fields.insert("text".to_owned(), wanted);
            let dossier = writer.dossier(args.kind, &row.id)?;
            Ok(writer.insert(Kind::Translation, &fresh, &dossier, &fields)?)
        })
    })
}

/// The languages of documents besides the one in which the records are written.
fn others() -> impl Iterator<Item = &'static str> {
    Locale::ALL.into_iter().map(Locale::tag).filter(|lang| *lang != RECORDS_LANG)
}

/// The record that a record belongs to: the first link that is filled.
fn owner(row: &RecordRow) -> Option<(Kind, &'static str)> {
    row.kind.owners().iter().find(|(link, _)| !row.text(link).is_empty()).map(|(link, above)| (*above, *link))
}

/// The standing records that belong to a record, kind by kind.
fn belonging(store: &Store, kind: Kind, id: &str) -> Result<Vec<RecordRow>> {
    let mut rows = Vec::new();
    for child in Kind::ALL {
        for (link, _) in child.owners().iter().filter(|(_, above)| *above == kind) {
            let linked = store.linked(child, link, id)?;
            rows.extend(linked.into_iter().filter(|row| owner(row) == Some((kind, *link))));
        }
    }
    Ok(rows)
}

fn texts(store: &Store, rows: Vec<RecordRow>) -> Result<Texts> {
    let mut records = Vec::new();
    for row in rows {
        let written = store.all_linked::<Translation>("record", &row.id)?;
        let others = |field: &str| {
            let of = written.iter().filter(|text| text.kind == row.kind.name() && text.field == field);
            of.filter(|text| !text.text.is_empty()).map(|text| (text.lang.clone(), text.text.clone())).collect()
        };
        let fields = attache_domain::record::fields(row.kind);
        let texts: Vec<Text> = fields
            .filter(|field| field.printed != Printed::Alike && !row.text(field.name).trim().is_empty())
            .map(|field| Text {
                field: field.name.to_owned(),
                own: row.text(field.name).to_owned(),
                others: others(field.name),
            })
            .collect();
        if !texts.is_empty() {
            let title = store.title(row.kind, &row.id)?;
            records.push(RecordTexts { of: Ref { kind: row.kind, id: row.id, title }, texts });
        }
    }
    Ok(Texts { own: RECORDS_LANG.to_owned(), languages: others().map(str::to_owned).collect(), records })
}
