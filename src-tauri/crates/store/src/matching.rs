//! What an import asks of the records that are there, before or while it writes: rows of earlier imports, who and what is
//! known by name. The rules of matching are the caller's.

use crate::error::Result;
use crate::record::rows;
use crate::{RecordRow, Store, Writer};
use attache_domain::kind::Kind;
use attache_domain::record;
use rusqlite::{Connection, params};

/// Reads for an import; inside a write they see what it wrote so far.
#[derive(Debug, Clone, Copy)]
pub struct Matching<'conn>(&'conn Connection);

/// A row of an earlier import whose record still stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedRow {
    /// Its source note.
    pub note: String,
    /// The record that it made or changed.
    pub record: String,
    /// Identifies its content.
    pub row_key: String,
    /// Column to cell, as JSON.
    pub cells: String,
}

impl Store {
    /// Reads for an import that only looks.
    #[must_use]
    pub const fn matching(&self) -> Matching<'_> {
        Matching(&self.conn)
    }
}

impl<'conn> Writer<'conn> {
    /// Reads for an import, inside its transaction.
    #[must_use]
    pub const fn matching(&self) -> Matching<'conn> {
        Matching(self.conn())
    }
}

impl Matching<'_> {
    /// Imported rows of a kind with this number of the file's own.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn by_number(self, kind: Kind, number: &str) -> Result<Vec<ImportedRow>> {
        self.imported(kind, "n.number <> '' AND n.number = ?2", number)
    }

    /// Imported rows of a kind with this content.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn by_row_key(self, kind: Kind, row_key: &str) -> Result<Vec<ImportedRow>> {
        self.imported(kind, "n.row_key = ?2", row_key)
    }

    fn imported(self, kind: Kind, condition: &str, value: &str) -> Result<Vec<ImportedRow>> {
        let sql = format!(
            "SELECT n.id, n.record, n.row_key, n.cells FROM source_note n JOIN {} r ON r.id = n.record
             WHERE n.kind = ?1 AND {condition} AND n.deleted_at IS NULL AND r.deleted_at IS NULL ORDER BY n.id",
            kind.table()
        );
        let mut query = self.0.prepare_cached(&sql)?;
        let found = query.query_map(params![kind.name(), value], |row| {
            Ok(ImportedRow { note: row.get(0)?, record: row.get(1)?, row_key: row.get(2)?, cells: row.get(3)? })
        })?;
        Ok(found.collect::<std::result::Result<_, _>>()?)
    }

    /// Number and id of the standing records of a kind that have a number which no import gave them.
    ///
    /// # Errors
    /// When the file cannot be read; a kind without numbers has none.
    pub fn numbered_by_hand(self, kind: Kind) -> Result<Vec<(String, String)>> {
        if record::field(kind, "number").is_none() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "SELECT number, id FROM {} r WHERE number <> '' AND deleted_at IS NULL AND NOT EXISTS
             (SELECT 1 FROM source_note n WHERE n.record = r.id AND n.number = r.number AND n.deleted_at IS NULL)
             ORDER BY id",
            kind.table()
        );
        let mut query = self.0.prepare_cached(&sql)?;
        let found = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<std::result::Result<_, _>>()?)
    }

    /// Calls `visit` with the id, name as it is said and nationality of every standing person.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn people(self, visit: impl FnMut(&str, &str, &str)) -> Result<()> {
        let sql = format!(
            "SELECT id, {}, nationality FROM person WHERE deleted_at IS NULL ORDER BY id",
            crate::record::PERSON_NAME
        );
        self.each(&sql, visit)
    }

    /// Calls `visit` with the id, name and acronym of every standing organisation.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn organisations(self, visit: impl FnMut(&str, &str, &str)) -> Result<()> {
        self.each("SELECT id, name, acronym FROM organisation WHERE deleted_at IS NULL ORDER BY id", visit)
    }

    /// Calls `visit` with the id, title and organisation of every standing post.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn posts(self, visit: impl FnMut(&str, &str, &str)) -> Result<()> {
        self.each("SELECT id, title, organisation FROM post WHERE deleted_at IS NULL ORDER BY id", visit)
    }

    fn each(self, sql: &str, mut visit: impl FnMut(&str, &str, &str)) -> Result<()> {
        let mut query = self.0.prepare_cached(sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (first, second, third): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            visit(&first, &second, &third);
        }
        Ok(())
    }

    /// A record, deleted or not.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn record(self, kind: Kind, id: &str) -> Result<Option<RecordRow>> {
        Ok(rows(self.0, kind, "id = ?1", &[&id])?.pop())
    }

    /// The standing records of a kind that name another in a link field, in the order of their creation.
    ///
    /// # Errors
    /// When the file cannot be read; a field that the kind lacks finds nothing.
    pub fn linked(self, kind: Kind, link: &str, id: &str) -> Result<Vec<RecordRow>> {
        if record::field(kind, link).is_none() {
            return Ok(Vec::new());
        }
        rows(self.0, kind, &format!("\"{link}\" = ?1 AND deleted_at IS NULL ORDER BY id"), &[&id])
    }

    /// Codes of a kind that begin so, deleted records' among them.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn codes(self, kind: Kind, prefix: &str) -> Result<Vec<String>> {
        let sql = format!("SELECT code FROM {} WHERE code >= ?1 AND code < ?1 || '~'", kind.table());
        let mut query = self.0.prepare_cached(&sql)?;
        let found = query.query_map([prefix], |row| row.get(0))?;
        Ok(found.collect::<std::result::Result<_, _>>()?)
    }
}
