//! Looking for damage: the cipher's own checks, SQLite's, and the folder around them.

use crate::connection::{self, Mode};
use crate::error::{Result, StoreError};
use crate::folder::{Folder, Sheet};
use crate::key::DatabaseKey;
use crate::migration;
use rusqlite::Connection;
use serde::Serialize;

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// A stable word: `page`, `structure`, `reference`, `unreadable`, `folder`.
    pub code: &'static str,
    /// What was found.
    pub message: String,
    /// Where, as far as that is known: a file of the workspace, or a table and its row.
    pub place: String,
}

/// The most problems that are reported of one check; a torn file has thousands.
const MOST: usize = 100;

/// Checks a whole workspace, reading only. Damage is an answer here, not an error, however deep it sits.
///
/// # Errors
/// What has nothing to do with the file's state, such as a disk that does not answer.
pub fn check_workspace(folder: &Folder, key: &DatabaseKey) -> Result<Vec<Problem>> {
    let sheet = Sheet::read(folder.dir()).and_then(|sheet| sheet.expect(key));
    let mut problems = damage_found(sheet.map(|()| Vec::new()), "folder", "workspace.json")?;
    let pages = connection::open(&folder.database(), key, Mode::ReadOnly).and_then(|conn| {
        migration::known_version(&conn)?;
        check(&conn)
    });
    problems.extend(damage_found(pages, "unreadable", "workspace.db")?);
    Ok(problems)
}

/// Turns damage met on the way into a problem.
fn damage_found(found: Result<Vec<Problem>>, code: &'static str, place: &str) -> Result<Vec<Problem>> {
    match found {
        Err(error @ (StoreError::Damaged(_) | StoreError::NotAWorkspace { .. })) => {
            Ok(vec![Problem { code, message: error.to_string(), place: place.to_owned() }])
        }
        answer => answer,
    }
}

/// Checks an open database: every page against its seal, then the structure, then the references.
///
/// # Errors
/// `Damaged` when the damage does not even let the checks run.
pub fn check(conn: &Connection) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    for message in lines(conn, "PRAGMA cipher_integrity_check")? {
        problems.push(Problem { code: "page", message, place: "workspace.db".to_owned() });
    }
    match lines(conn, "PRAGMA integrity_check(100)") {
        Ok(answers) => problems.extend(answers.into_iter().filter(|answer| answer != "ok").map(|message| Problem {
            code: "structure",
            message,
            place: "workspace.db".to_owned(),
        })),
        // The pages named above are why: they have been reported.
        Err(StoreError::Damaged(_)) if !problems.is_empty() => return Ok(problems),
        Err(error) => return Err(error),
    }
    problems.extend(references(conn)?);
    problems.truncate(MOST);
    Ok(problems)
}

/// Fails with the first problem, for a copy that must have none.
pub(crate) fn require_sound(conn: &Connection) -> Result<()> {
    check(conn)?.into_iter().next().map_or(Ok(()), |problem| Err(StoreError::Damaged(problem.message)))
}

fn lines(conn: &Connection, pragma: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare(pragma)?;
    let lines = statement.query_map([], |row| row.get(0))?.take(MOST).collect::<rusqlite::Result<_>>()?;
    Ok(lines)
}

fn references(conn: &Connection) -> Result<Vec<Problem>> {
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let found = statement.query_map([], |row| {
        let (table, row_id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let place = row_id.map_or_else(|| table.clone(), |row_id| format!("{table} {row_id}"));
        Ok(Problem { code: "reference", message: format!("a row of {table} refers to no row of {parent}"), place })
    })?;
    Ok(found.take(MOST).collect::<rusqlite::Result<_>>()?)
}
