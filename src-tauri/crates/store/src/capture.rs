//! What a session captured, decoded into edits by field name.

use crate::error::{Result, StoreError};
use attache_domain::kind::Kind;
use attache_domain::record::BOOKKEEPING;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::hooks::Action;
use rusqlite::session::Changeset;
use rusqlite::types::{FromSql as _, Value, ValueRef};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The column that says that a record is deleted, the one part of the bookkeeping that undo gives back.
pub(crate) const DELETED: &str = "deleted_at";

/// A row that an action changed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub kind: Kind,
    pub id: String,
    pub created: bool,
    /// Column, old and new value; of a creation only that it is deleted already.
    pub fields: Vec<(String, Value, Value)>,
}

impl Row {
    /// Whether one of these columns changed in a row that was there before.
    pub(crate) fn changed(&self, columns: &[&str]) -> bool {
        self.fields.iter().any(|(name, _, _)| columns.contains(&name.as_str()))
    }

    /// The records to which it belonged and belongs no more.
    pub(crate) fn left(&self) -> impl Iterator<Item = (Kind, &str)> {
        self.kind.owners().iter().filter_map(|(link, owner)| {
            let (_, old, _) = self.fields.iter().find(|(name, _, _)| name == link)?;
            if let Value::Text(id) = old { Some((*owner, id.as_str())) } else { None }
        })
    }
}

/// The rows of a changeset.
///
/// # Errors
/// A hard DELETE is refused: delete is a column.
pub(crate) fn rows(conn: &Connection, changes: &Changeset) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut columns: BTreeMap<Kind, Vec<String>> = BTreeMap::new();
    let mut items = changes.iter()?;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        let kind = Kind::of(operation.table_name()).ok_or(StoreError::HardDelete)?;
        let created = operation.code() == Action::SQLITE_INSERT;
        if operation.code() == Action::SQLITE_DELETE {
            return Err(StoreError::HardDelete);
        }
        let names = match columns.entry(kind) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(names(conn, kind)?),
        };
        let id = if created { item.new_value(0)? } else { item.old_value(0)? };
        let id = id.as_str().map_err(rusqlite::Error::from)?.to_owned();
        let mut fields = Vec::new();
        for (column, name) in names.iter().enumerate().skip(1) {
            if created && name == DELETED {
                let new = owned(item.new_value(column)?)?;
                fields.extend((new != Value::Null).then(|| (name.clone(), Value::Null, new)));
            } else if !created && let (Ok(old), Ok(new)) = (item.old_value(column), item.new_value(column)) {
                fields.push((name.clone(), owned(old)?, owned(new)?));
            }
        }
        rows.push(Row { kind, id, created, fields });
    }
    Ok(rows)
}

fn owned(value: ValueRef<'_>) -> Result<Value> {
    Value::column_result(value).map_err(|error| StoreError::Shape(error.to_string()))
}

/// Writes the rows into `edit`: one line a creation, one a changed field. A field that the same action changed before keeps
/// its first old value; of a record that the same action created only the creation and a deletion are told.
pub(crate) fn keep(conn: &Connection, action: i64, rows: &[Row]) -> Result<()> {
    let sql = "INSERT INTO edit (action, tbl, record, field, old, new) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT (record, action, field) DO UPDATE SET new = excluded.new";
    let mut insert = conn.prepare_cached(sql)?;
    for row in rows {
        let table = row.kind.table();
        if row.created {
            insert.execute(params![action, table, row.id, "", None::<i64>, None::<i64>])?;
        }
        let created = row.created || created_by(conn, action, &row.id)?;
        for (name, old, new) in &row.fields {
            if name == DELETED || (!created && !BOOKKEEPING.contains(&name.as_str())) {
                insert.execute(params![action, table, row.id, name, old, new])?;
            }
        }
    }
    Ok(())
}

/// Whether the action created the record.
pub(crate) fn created_by(conn: &Connection, action: i64, record: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM edit WHERE record = ?1 AND action = ?2 AND field = ''";
    Ok(conn.prepare_cached(sql)?.exists(params![record, action])?)
}

/// The columns of a kind's table, in the order in which a changeset counts them.
fn names(conn: &Connection, kind: Kind) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = query.query_map([kind.table()], |row| row.get(0))?.collect::<std::result::Result<_, _>>()?;
    Ok(names)
}
