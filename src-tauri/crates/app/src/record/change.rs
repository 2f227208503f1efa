//! A record that stands: its fields edited, deleted, restored.

use super::accept::{accept, hold, keep_head};
use super::reopen::{reopened, stands};
use super::{RecordView, Which, standing, view};
use crate::app::{App, Changed};
use crate::error::{ApiError, Code, Result};
use attache_domain::field::Value;
use attache_domain::kind::Kind;
use attache_domain::record;
use attache_domain::rule::Fields;
use attache_store::{RecordRow, Store};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Fields to change. `seen` holds what stood in them when editing began; a field that was changed meanwhile is a conflict.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    #[ts(type = "Kind")]
    kind: Kind,
    id: String,
    #[ts(type = "Record<string, string | number | boolean | null>")]
    fields: BTreeMap<String, serde_json::Value>,
    #[serde(default)]
    #[ts(optional, type = "Record<string, string | number | null>")]
    seen: Option<BTreeMap<String, serde_json::Value>>,
}

pub(crate) fn edit(app: &App, args: Edit) -> Result<Changed<RecordView>> {
    let (kind, id) = (args.kind, args.id);
    let new = accept(kind, &args.fields)?;
    let changed = app.acting(|open, _, actor| {
        let row = standing(&open.store, kind, &id)?;
        for (name, seen) in args.seen.iter().flatten() {
            let Some(field) = record::field(kind, name) else { continue };
            let current = row.fields.get(name).cloned().unwrap_or_else(|| field.absent());
            let seen = field.accept(seen).unwrap_or_else(|_| field.absent());
            let wanted = new.get(name);
            if seen != current && wanted != Some(&current) {
                return Err(conflict(&open.store, &row, name, &seen, &current));
            }
        }
        let mut fields: Fields = row.fields.clone();
        fields.extend(new.clone());
        hold(&open.store, kind, &id, &fields)?;
        let different: Fields = new.into_iter().filter(|(name, value)| row.fields.get(name) != Some(value)).collect();
        let reopened = reopened(&open.store, kind, &id, &row.fields, Some(&different))?;
        open.store.write(actor, |writer| {
            writer.set(kind, &id, &different)?;
            if let Some(brief) = reopened.filter(|_| !different.contains_key("status")) {
                stands(writer, &brief, "drafting")?;
            }
            let title = writer.title(kind, &id)?;
            writer.name("edit", Some(kind), &title, 1);
            Ok(())
        })
    })?;
    let value = app.reading(|open, _| view(&open.store, kind, &id))?;
    Ok(Changed { value, touched: changed.touched, action: changed.action })
}

pub(crate) fn delete(app: &App, which: Which) -> Result<Changed<()>> {
    app.acting(|open, _, actor| {
        let row = standing(&open.store, which.kind, &which.id)?;
        if which.kind == Kind::Member && row.text("capacity") == "head" {
            keep_head(&open.store, row.text("delegation"))?;
        }
        let title = open.store.title(which.kind, &which.id)?;
        let reopened = reopened(&open.store, which.kind, &which.id, &row.fields, None)?;
        open.store.write(actor, |writer| {
            writer.name("delete", Some(which.kind), &title, 1);
            if let Some(brief) = reopened {
                stands(writer, &brief, "drafting")?;
            }
            Ok(writer.delete(which.kind, &which.id)?)
        })
    })
}

pub(crate) fn restore(app: &App, which: Which) -> Result<Changed<()>> {
    app.acting(|open, _, actor| {
        let title = open.store.title(which.kind, &which.id)?;
        open.store.write(actor, |writer| {
            writer.name("restore", Some(which.kind), &title, 1);
            Ok(writer.restore(which.kind, &which.id)?)
        })
    })
}

pub(crate) fn conflict(store: &Store, row: &RecordRow, field: &str, seen: &Value, current: &Value) -> ApiError {
    let text = |value: &Value| match value {
        Value::Integer(number) => number.to_string(),
        other => other.as_str().to_owned(),
    };
    let last = store
        .history(row.kind, &row.id)
        .unwrap_or_default()
        .into_iter()
        .find(|line| line.edits.iter().any(|edit| edit.id == row.id && edit.field == field));
    let (who, at) = last.map_or((row.updated_by.clone(), row.updated_at.clone()), |line| (line.who, line.at));
    ApiError::new(Code::Conflict)
        .with("field", field)
        .with("seen", text(seen))
        .with("current", text(current))
        .with("who", who)
        .with("at", at)
}
