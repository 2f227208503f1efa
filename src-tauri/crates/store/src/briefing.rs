//! What documents gather besides the records that belong to its delegation, and the log of what left the workspace.

use crate::error::Result;
use crate::record::load_where;
use crate::store::Store;
use crate::writer::Actor;
use attache_domain::record::{Action, Delegation, Point, ProgrammeItem, Record, Strength, Translation};
use attache_domain::words::DELEGATION_OVER;
use rusqlite::params;

/// An export, as the log keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// Kind of document.
    pub document: String,
    /// Record that it is about.
    pub record: String,
    /// Where it was written.
    pub file: String,
    /// Profile.
    pub profile: String,
    /// Markings printed.
    pub marking: String,
    /// Day that it speaks of, ISO.
    pub as_of: String,
    /// Hash of the bytes.
    pub sha256: String,
}

impl Store {
    /// Other delegations with the same partner, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn other_visits(&self, delegation: &Delegation) -> Result<Vec<Delegation>> {
        let condition = "country = ?1 AND ?1 <> '' AND id <> ?2 AND deleted_at IS NULL
                         ORDER BY \"start\" DESC, id DESC LIMIT 12";
        load_where(&self.conn, condition, &[&delegation.country, &delegation.id])
    }

    /// Actions that came from a delegation, its meetings and points.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn actions_from(&self, delegation: &str) -> Result<Vec<Action>> {
        let condition = "deleted_at IS NULL AND (delegation = ?1
                         OR item IN (SELECT id FROM programme_item WHERE delegation = ?1)) ORDER BY id";
        load_where(&self.conn, condition, &[&delegation])
    }

    /// Actions that came from an agreement.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn actions_from_agreement(&self, agreement: &str) -> Result<Vec<Action>> {
        load_where(&self.conn, "deleted_at IS NULL AND agreement = ?1 ORDER BY id", &[&agreement])
    }

    /// Strengths of a country and of the bodies seated there.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn strengths_of(&self, country: &str) -> Result<Vec<Strength>> {
        let condition = "deleted_at IS NULL AND ?1 <> '' AND (country = ?1
                         OR organisation IN (SELECT id FROM organisation WHERE country = ?1)) ORDER BY sector, id";
        load_where(&self.conn, condition, &[&country])
    }

    /// The texts of a record in other languages.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn translations_of(&self, record: &str) -> Result<Vec<Translation>> {
        load_where(&self.conn, "deleted_at IS NULL AND record = ?1 ORDER BY field, lang, id", &[&record])
    }

    /// Meetings at which a person sat, without those of one delegation (empty: of none), the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn encounters(&self, person: &str, delegation: &str) -> Result<Vec<ProgrammeItem>> {
        let condition = "delegation <> ?2 AND \"start\" <> '' AND deleted_at IS NULL
                         AND id IN (SELECT item FROM participation
                                    WHERE person = ?1 AND deleted_at IS NULL AND attended <> 'no')
                         ORDER BY \"start\" DESC, id LIMIT 5";
        load_where(&self.conn, condition, &[&person, &delegation])
    }

    /// Points that were planned for earlier meetings with the same people across the table and not raised, the latest
    /// meeting first; a dropped or cancelled meeting counts, its points were not raised either.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn carried_to(&self, item: &ProgrammeItem) -> Result<Vec<Point>> {
        let condition = "result IN ('not_raised', 'deferred') AND deleted_at IS NULL AND item IN (
                             SELECT i.id FROM programme_item i JOIN participation p ON p.item = i.id
                             WHERE i.id <> ?1 AND i.\"start\" < ?2 AND i.\"start\" <> '' AND i.deleted_at IS NULL
                               AND p.side = 'theirs' AND p.role <> 'interpreter' AND p.deleted_at IS NULL AND p.person IN (
                                   SELECT person FROM participation
                                   WHERE item = ?1 AND side = 'theirs' AND role <> 'interpreter' AND deleted_at IS NULL))
                         ORDER BY (SELECT \"start\" FROM programme_item WHERE id = point.item) DESC, priority IS NULL, priority, id
                         LIMIT 12";
        load_where(&self.conn, condition, &[&item.id, &item.start])
    }

    /// All standing records of a kind, for documents about the whole workspace.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn all<T: Record>(&self) -> Result<Vec<T>> {
        load_where(&self.conn, "deleted_at IS NULL ORDER BY id", &[])
    }

    /// Delegations that are not over by their status, the next first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn visits_ahead(&self) -> Result<Vec<Delegation>> {
        let over = DELEGATION_OVER.map(|word| format!("'{word}'")).join(", ");
        let condition =
            format!("deleted_at IS NULL AND status NOT IN ({over}) ORDER BY \"start\" = '', \"start\", id LIMIT 200");
        load_where(&self.conn, &condition, &[])
    }

    /// People across the table whom one has met, the last met first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_met(&self, most: usize) -> Result<Vec<String>> {
        let sql = "SELECT p.person FROM participation p JOIN programme_item i ON i.id = p.item
                   WHERE p.side = 'theirs' AND p.deleted_at IS NULL AND i.deleted_at IS NULL AND i.\"start\" <> ''
                     AND p.attended <> 'no' GROUP BY p.person ORDER BY max(i.\"start\") DESC, p.person LIMIT ?1";
        let mut query = self.conn.prepare_cached(sql)?;
        let rows = query.query_map([i64::try_from(most).unwrap_or(i64::MAX)], |row| row.get(0))?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// Logs an export. It is no user action: no history, no undo.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn log_export(&mut self, actor: &Actor, export: &Exported) -> Result<()> {
        let sql = "INSERT INTO export_log (at, who, document, record, file, profile, marking, as_of, sha256)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        let Exported { document, record, file, profile, marking, as_of, sha256 } = export;
        let row = params![actor.at, actor.name, document, record, file, profile, marking, as_of, sha256];
        self.conn.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }

    /// Whether anything was exported before.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn has_exported(&self) -> Result<bool> {
        Ok(self.conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM export_log)")?.query_row([], |row| row.get(0))?)
    }

    /// Whether a file of this path was written by an export.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn was_exported(&self, file: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM export_log WHERE file = ?1)";
        Ok(self.conn.prepare_cached(sql)?.query_row([file], |row| row.get(0))?)
    }
}
