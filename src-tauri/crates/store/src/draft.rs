//! What is being typed and not yet kept: inside the encrypted file, outside the history (CONTRACT §2).

use crate::error::Result;
use crate::store::Store;
use attache_domain::kind::Kind;
use rusqlite::params;

/// Something typed in a field and not yet kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The field.
    pub field: String,
    /// What stands in it.
    pub text: String,
    /// What stood in the record when typing began.
    pub base: String,
    /// UTC, RFC 3339.
    pub at: String,
}

impl Store {
    /// Keeps what stands in a field. `base` is what stood in the record when typing began.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save_draft(&mut self, kind: Kind, record: &str, draft: &Draft) -> Result<()> {
        let sql = "INSERT INTO draft (kind, record, field, text, base, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT (kind, record, field) DO UPDATE SET text = excluded.text, at = excluded.at";
        let row = params![kind.name(), record, draft.field, draft.text, draft.base, draft.at];
        self.conn.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }

    /// Forgets what was typed in a field.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn drop_draft(&mut self, kind: Kind, record: &str, field: &str) -> Result<()> {
        let sql = "DELETE FROM draft WHERE kind = ?1 AND record = ?2 AND field = ?3";
        self.conn.prepare_cached(sql)?.execute([kind.name(), record, field])?;
        Ok(())
    }

    /// What was typed in a record's fields and not kept.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn drafts(&self, kind: Kind, record: &str) -> Result<Vec<Draft>> {
        let sql = "SELECT field, text, base, at FROM draft WHERE kind = ?1 AND record = ?2 ORDER BY field";
        let mut query = self.conn.prepare_cached(sql)?;
        let rows = query.query_map([kind.name(), record], |row| {
            Ok(Draft { field: row.get(0)?, text: row.get(1)?, base: row.get(2)?, at: row.get(3)? })
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }
}
