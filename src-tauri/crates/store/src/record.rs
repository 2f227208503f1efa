//! Records as they are read: typed ([`load`]) for rules and documents, or field by field ([`RecordRow`]) for a form.

use crate::error::{Result, StoreError};
use crate::store::Store;
use crate::writer::Writer;
use attache_domain::field::{Form, Value};
use attache_domain::kind::Kind;
use attache_domain::record::{self, Record};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};
use serde::Serialize;
use std::collections::BTreeMap;

/// A record with its bookkeeping.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecordRow {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its fields by name.
    pub fields: BTreeMap<String, Value>,
    /// Grows with every change.
    pub revision: i64,
    /// When it was deleted; nothing while it stands.
    pub deleted_at: Option<String>,
    /// UTC, RFC 3339.
    pub created_at: String,
    /// Officer.
    pub created_by: String,
    /// UTC, RFC 3339.
    pub updated_at: String,
    /// Officer.
    pub updated_by: String,
}

impl RecordRow {
    /// A field's text, or `""`.
    #[must_use]
    pub fn text(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", Value::as_str)
    }
}

impl Store {
    /// A record, deleted or not.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn record(&self, kind: Kind, id: &str) -> Result<Option<RecordRow>> {
        Ok(rows(&self.conn, kind, "id = ?1", &[&id])?.pop())
    }

    /// The standing records of a kind that name another in a link field, in the order of their creation.
    ///
    /// # Errors
    /// When the file cannot be read; a field that the kind lacks finds nothing.
    pub fn linked(&self, kind: Kind, link: &str, id: &str) -> Result<Vec<RecordRow>> {
        if record::field(kind, link).is_none() {
            return Ok(Vec::new());
        }
        rows(&self.conn, kind, &format!("\"{link}\" = ?1 AND deleted_at IS NULL ORDER BY id"), &[&id])
    }

    /// A record as its type, deleted or not.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn get<T: Record>(&self, id: &str) -> Result<Option<T>> {
        load(&self.conn, id)
    }

    /// The standing records of a type that name another in a link field.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn all_linked<T: Record>(&self, link: &str, id: &str) -> Result<Vec<T>> {
        load_where(&self.conn, &format!("\"{link}\" = ?1 AND deleted_at IS NULL ORDER BY id"), &[&id])
    }

    /// The title by which a record goes; empty when there is no such record.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn title(&self, kind: Kind, id: &str) -> Result<String> {
        title(&self.conn, kind, id)
    }
}

impl Store {
    /// The dossier of a record; the common one when there is no such record.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn dossier(&self, kind: Kind, id: &str) -> Result<String> {
        dossier(&self.conn, kind, id)
    }
}

impl Writer<'_> {
    /// The title of a record as it stands in the open transaction.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn title(&self, kind: Kind, id: &str) -> Result<String> {
        title(self.conn(), kind, id)
    }

    /// The dossier of a record as it stands in the open transaction.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn dossier(&self, kind: Kind, id: &str) -> Result<String> {
        dossier(self.conn(), kind, id)
    }
}

fn dossier(conn: &Connection, kind: Kind, id: &str) -> Result<String> {
    let sql = format!("SELECT dossier FROM {} WHERE id = ?1", kind.table());
    Ok(conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0)).optional()?.unwrap_or_default())
}

pub(crate) fn rows(conn: &Connection, kind: Kind, condition: &str, values: &[&dyn ToSql]) -> Result<Vec<RecordRow>> {
    let sql = format!(
        "SELECT id, revision, deleted_at, created_at, created_by, updated_at, updated_by{} FROM {} WHERE {condition}",
        columns(kind),
        kind.table()
    );
    let mut query = conn.prepare_cached(&sql)?;
    let found = query.query_map(values, |row| {
        let mut fields = BTreeMap::new();
        for (at, field) in record::fields(kind).enumerate() {
            fields.insert(field.name.to_owned(), value(row, at + 7, field.form)?);
        }
        Ok(RecordRow {
            kind,
            id: row.get(0)?,
            revision: row.get(1)?,
            deleted_at: row.get(2)?,
            created_at: row.get(3)?,
            created_by: row.get(4)?,
            updated_at: row.get(5)?,
            updated_by: row.get(6)?,
            fields,
        })
    })?;
    Ok(found.collect::<std::result::Result<_, _>>()?)
}

pub(crate) fn load<T: Record>(conn: &Connection, id: &str) -> Result<Option<T>> {
    Ok(load_where(conn, "id = ?1", &[&id])?.pop())
}

pub(crate) fn load_where<T: Record>(conn: &Connection, condition: &str, values: &[&dyn ToSql]) -> Result<Vec<T>> {
    let sql = format!("SELECT id{} FROM {} WHERE {condition}", columns(T::KIND), T::KIND.table());
    let mut query = conn.prepare_cached(&sql)?;
    let mut found = query.query(values)?;
    let mut records = Vec::new();
    while let Some(row) = found.next()? {
        let mut object = serde_json::Map::new();
        object.insert("id".to_owned(), row.get::<_, String>(0)?.into());
        for (at, field) in record::fields(T::KIND).enumerate() {
            let json = match value(row, at + 1, field.form)? {
                Value::Nothing => serde_json::Value::Null,
                Value::Text(text) => text.into(),
                Value::Integer(number) => number.into(),
            };
            object.insert(field.name.to_owned(), json);
        }
        let record = serde_json::from_value(object.into()).map_err(|error| StoreError::Shape(error.to_string()))?;
        records.push(record);
    }
    Ok(records)
}

fn columns(kind: Kind) -> String {
    record::fields(kind).fold(String::new(), |sql, field| sql + ", \"" + field.name + "\"")
}

fn value(row: &Row<'_>, at: usize, form: Form) -> rusqlite::Result<Value> {
    Ok(match (row.get_ref(at)?, form) {
        (ValueRef::Integer(number), _) => Value::Integer(number),
        (ValueRef::Text(text), _) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        (_, Form::Integer) => Value::Nothing,
        (_, Form::Flag) => Value::Integer(0),
        _ => Value::Text(String::new()),
    })
}

/// The title of a record in SQL, as an expression over its table's columns.
pub(crate) const fn title_sql(kind: Kind) -> &'static str {
    match kind {
        Kind::Organisation => "name",
        Kind::Person => PERSON_NAME,
        Kind::Post | Kind::Delegation | Kind::ProgrammeItem | Kind::Agreement | Kind::Action => "title",
        Kind::Tenure => "(SELECT title FROM post WHERE post.id = tenure.post)",
        Kind::Education => {
            "coalesce((SELECT name FROM organisation WHERE organisation.id = education.institution), institution_name)"
        }
        Kind::ContactPoint => "value",
        Kind::Member => "(SELECT trim(given || ' ' || family) FROM person WHERE person.id = member.person)",
        Kind::Participation => {
            "(SELECT trim(given || ' ' || family) FROM person WHERE person.id = participation.person)"
        }
        Kind::Point | Kind::BriefNote => "substr(text, 1, 80)",
        Kind::AgreementParty => "coalesce(nullif(name, ''), country)",
        Kind::AgreementEvent => "sort",
        Kind::Strength => "sector",
        Kind::Translation => "lang",
        Kind::SourceNote => "file",
        Kind::Brief => "coalesce((SELECT title FROM delegation WHERE delegation.id = brief.delegation), document)",
    }
}

/// A person's name in SQL, in the order in which it is said.
pub(crate) const PERSON_NAME: &str =
    "trim(CASE name_order WHEN 'family_first' THEN family || ' ' || given ELSE given || ' ' || family END)";

pub(crate) fn title(conn: &Connection, kind: Kind, id: &str) -> Result<String> {
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", title_sql(kind), kind.table());
    let title: Option<Option<String>> = conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0)).optional()?;
    Ok(title.flatten().unwrap_or_default())
}
