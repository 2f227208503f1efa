//! Records one at a time: read here; created, changed and held to the rules in the modules below.

mod accept;
pub(crate) mod change;
pub(crate) mod create;
pub(crate) mod reopen;

use crate::app::{App, Open};
use crate::error::{ApiError, Code, Result};
use attache_domain::field::{Form, Value};
use attache_domain::kind::Kind;
use attache_domain::record;
use attache_store::{RecordRow, Store};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A record by kind and id.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Which {
    #[ts(type = "Kind")]
    pub(crate) kind: Kind,
    pub(crate) id: String,
}

/// The records of a kind that belong to another.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ChildrenOf {
    #[ts(type = "Kind")]
    kind: Kind,
    /// The link field that names the owner.
    link: String,
    id: String,
}

/// What a link field offers.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Options {
    #[ts(type = "Kind")]
    kind: Kind,
    text: String,
    limit: usize,
}

/// A record on a screen, with its kind and title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Ref {
    /// Its kind.
    #[ts(type = "Kind")]
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A record with its fields.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct RecordView {
    /// Its kind.
    #[ts(type = "Kind")]
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its fields by name.
    #[ts(type = "Record<string, string | number | null>")]
    pub fields: BTreeMap<String, Value>,
    /// The records that its link fields name.
    pub refs: BTreeMap<String, Ref>,
    /// Grows with every change.
    pub revision: i64,
    /// It is deleted.
    pub deleted: bool,
    /// UTC, RFC 3339.
    pub created_at: String,
    /// Officer.
    pub created_by: String,
    /// UTC, RFC 3339.
    pub updated_at: String,
    /// Officer.
    pub updated_by: String,
}

pub(crate) fn get(app: &App, which: Which) -> Result<RecordView> {
    app.reading(|open, _| view(&open.store, which.kind, &which.id))
}

pub(crate) fn children(app: &App, of: ChildrenOf) -> Result<Vec<RecordView>> {
    app.reading(|open, _| {
        let rows = open.store.linked(of.kind, &of.link, &of.id)?;
        rows.into_iter().map(|row| shown(&open.store, row)).collect()
    })
}

pub(crate) fn options(app: &App, asked: Options) -> Result<Vec<Ref>> {
    app.reading(|open, _| {
        let found = open.store.options(asked.kind, &asked.text, asked.limit.min(200))?;
        Ok(found.into_iter().map(|(id, title)| Ref { kind: asked.kind, id, title }).collect())
    })
}

/// A record's view.
pub(crate) fn view(store: &Store, kind: Kind, id: &str) -> Result<RecordView> {
    let row = store.record(kind, id)?.ok_or_else(|| ApiError::new(Code::NotFound).with("kind", kind.name()))?;
    shown(store, row)
}

/// A row as a screen shows it: link fields with the titles of what they name.
pub(crate) fn shown(store: &Store, row: RecordRow) -> Result<RecordView> {
    let mut refs = BTreeMap::new();
    for field in record::fields(row.kind) {
        if let Form::Link(kind) = field.form {
            let id = row.text(field.name);
            if !id.is_empty() {
                let title = store.title(kind, id)?;
                refs.insert(field.name.to_owned(), Ref { kind, id: id.to_owned(), title });
            }
        }
    }
    Ok(RecordView {
        title: store.title(row.kind, &row.id)?,
        refs,
        kind: row.kind,
        id: row.id,
        fields: row.fields,
        revision: row.revision,
        deleted: row.deleted_at.is_some(),
        created_at: row.created_at,
        created_by: row.created_by,
        updated_at: row.updated_at,
        updated_by: row.updated_by,
    })
}

/// A record that is not deleted.
pub(crate) fn standing(store: &Store, kind: Kind, id: &str) -> Result<RecordRow> {
    let row = store.record(kind, id)?.filter(|row| row.deleted_at.is_none());
    row.ok_or_else(|| ApiError::new(Code::NotFound).with("kind", kind.name()))
}

/// A record as another names it.
pub(crate) fn reference(open: &Open, kind: Kind, id: &str) -> Result<Ref> {
    Ok(Ref { kind, id: id.to_owned(), title: open.store.title(kind, id)? })
}
