//! The schema, one numbered step after another.
//!
//! A shipped step is never edited; `tests/store/migrations.rs` pins each by its hash. How far a file has come stands in
//! its `user_version`.

use crate::error::{Result, StoreError};
use rusqlite::{Connection, TransactionBehavior};

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The `user_version` after it; the first is 1.
    pub version: u32,
    /// What it is about.
    pub name: &'static str,
    /// The statements.
    pub sql: &'static str,
}

/// Every step, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, name: "records", sql: include_str!("migrations/0001_records.sql") },
    Migration { version: 2, name: "journal", sql: include_str!("migrations/0002_journal.sql") },
    Migration { version: 3, name: "documents", sql: include_str!("migrations/0003_documents.sql") },
    Migration { version: 4, name: "related", sql: include_str!("migrations/0004_related.sql") },
];

/// The newest version that is known here.
#[must_use]
pub fn latest() -> u32 {
    MIGRATIONS.last().map_or(0, |step| step.version)
}

/// The version of a file; 0 is an empty one.
///
/// # Errors
/// When the file cannot be read.
pub fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// The version of a file that is a workspace of this version or an older one.
///
/// # Errors
/// `FromTheFuture`; `Damaged` when the file is empty, as a crashed disk may leave it: a workspace never is, and filling it
/// anew would hide the loss.
pub(crate) fn known_version(conn: &Connection) -> Result<u32> {
    match (version(conn)?, latest()) {
        (0, _) => Err(StoreError::Damaged("workspace.db is empty".to_owned())),
        (found, known) if found > known => Err(StoreError::FromTheFuture { found, known }),
        (found, _) => Ok(found),
    }
}

/// Brings a file to the latest version, each step in a transaction of its own. The backup before it is the caller's.
///
/// # Errors
/// `FromTheFuture` when the file is newer; nothing is written then. A failed step leaves the version before it.
pub fn migrate(conn: &mut Connection) -> Result<()> {
    migrate_with(conn, MIGRATIONS)
}

/// Brings a file to the end of `steps`. Tests give other steps than the shipped ones.
///
/// # Errors
/// As [`migrate`].
pub fn migrate_with(conn: &mut Connection, steps: &[Migration]) -> Result<()> {
    let known = steps.last().map_or(0, |step| step.version);
    let found = version(conn)?;
    if found > known {
        return Err(StoreError::FromTheFuture { found, known });
    }
    for step in steps.iter().filter(|step| step.version > found) {
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Two windows may have come to the same old file: the second finds the step done.
        if version(&transaction)? < step.version {
            transaction.execute_batch(step.sql)?;
            transaction.pragma_update(None, "user_version", step.version)?;
        }
        transaction.commit()?;
    }
    Ok(())
}
