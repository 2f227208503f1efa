//! A new record: what it must have, the words and the code that it starts with, the dossier that it belongs to.

use super::accept::{accept, hold};
use super::reopen::{reopened, stands};
use crate::app::{App, Changed, Here};
use crate::error::{ApiError, Result};
use attache_domain::field::{Refusal, Value};
use attache_domain::kind::Kind;
use attache_domain::rule::Fields;
use attache_domain::{code, dossier, record};
use attache_store::Store;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A new record.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Create {
    #[ts(type = "Kind")]
    pub(crate) kind: Kind,
    #[ts(type = "Record<string, string | number | boolean | null>")]
    pub(crate) fields: BTreeMap<String, serde_json::Value>,
}

/// A record that was created.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Created {
    /// Its id.
    pub id: String,
}

pub(crate) fn create(app: &App, args: Create) -> Result<Changed<Created>> {
    let kind = args.kind;
    let mut fields = accept(kind, &args.fields)?;
    let lacking: Vec<(String, Refusal)> = record::fields(kind)
        .filter(|field| field.required && !fields.contains_key(field.name))
        .map(|field| (field.name.to_owned(), Refusal::Required))
        .collect();
    if !lacking.is_empty() {
        return Err(ApiError::invalid_all(lacking));
    }
    for (name, word) in starting_words(kind) {
        fields.entry((*name).to_owned()).or_insert_with(|| Value::from(*word));
    }
    let id = app.config.ids.next();
    app.acting(|open, here, actor| {
        hold(&open.store, kind, &id, &fields)?;
        if matches!(kind, Kind::Delegation | Kind::Agreement) && fields.get("code").is_none_or(Value::is_absent) {
            fields.insert("code".to_owned(), Value::from(next_code(&open.store, kind, &fields, here)?));
        }
        let dossier = dossier_of(&open.store, kind, &fields, here)?;
        let reopened = reopened(&open.store, kind, &id, &fields, None)?;
        open.store.write(actor, |writer| {
            writer.insert(kind, &id, &dossier, &fields)?;
            if let Some(brief) = reopened {
                stands(writer, &brief, "drafting")?;
            }
            let title = writer.title(kind, &id)?;
            writer.name("create", Some(kind), &title, 1);
            Ok(Created { id: id.clone() })
        })
    })
}

/// The words that a new record starts with where nothing else was said.
const fn starting_words(kind: Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Delegation => &[("status", "idea")],
        Kind::ProgrammeItem => &[("status", "tentative"), ("meeting_status", "planned")],
        Kind::Action => &[("status", "inbox"), ("side", "ours"), ("priority", "normal")],
        Kind::Brief => &[("status", "drafting"), ("profile", "internal")],
        Kind::Agreement => &[("preparation", "idea")],
        Kind::Tenure => &[("capacity", "full")],
        Kind::Member => &[("capacity", "member")],
        Kind::Participation => &[("role", "participant")],
        _ => &[],
    }
}

fn next_code(store: &Store, kind: Kind, fields: &Fields, here: &Here) -> Result<String> {
    let text = |name: &str| fields.get(name).map_or("", Value::as_str);
    let this_year = here.day();
    let year = |date: &str| date.get(..4).or(this_year.get(..4)).unwrap_or_default().to_owned();
    let prefix = match kind {
        Kind::Delegation => code::delegation_prefix(&here.home, text("country"), &year(text("start"))),
        _ => code::agreement_prefix("", &year("")),
    };
    let taken = store.codes(kind, &prefix)?;
    Ok(code::next(&prefix, taken.iter().map(String::as_str)))
}

fn dossier_of(store: &Store, kind: Kind, fields: &Fields, here: &Here) -> Result<String> {
    for (link, owner) in kind.owners() {
        let id = fields.get(*link).map_or("", Value::as_str);
        if !id.is_empty() {
            return Ok(store.dossier(*owner, id)?);
        }
    }
    if kind == Kind::Action {
        let origins = [("delegation", Kind::Delegation), ("item", Kind::ProgrammeItem), ("agreement", Kind::Agreement)];
        for (link, origin) in origins {
            let id = fields.get(link).map_or("", Value::as_str);
            if !id.is_empty() {
                return Ok(store.dossier(origin, id)?);
            }
        }
    }
    Ok(dossier::of_new(kind, fields, &here.home))
}
