//! Final copies: the bytes of a document as it left the house, inside the encrypted file, numbered and never changed. They
//! stand outside the history: nothing undoes a paper that somebody has in hand.

use crate::error::Result;
use crate::store::Store;
use crate::writer::Writer;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// What is known of a final copy without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinalCopy {
    /// Its place in the order in which copies were made.
    pub id: i64,
    /// When, in UTC, RFC 3339.
    pub at: String,
    /// Officer who made it.
    pub who: String,
    /// The officer's post then.
    pub post: String,
    /// What was printed.
    pub printed: Printed,
}

/// What a final copy says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printed {
    /// Kind of document.
    pub document: String,
    /// Record that it is about; empty when it is about all of a kind.
    pub record: String,
    /// The composition that it was made from; empty for none.
    pub brief: String,
    /// Document number.
    pub number: String,
    /// 1, 2 … of that number.
    pub version: i64,
    /// Title.
    pub title: String,
    /// Language.
    pub lang: String,
    /// Profile.
    pub profile: String,
    /// Markings.
    pub marking: String,
    /// Day that it speaks of, ISO.
    pub as_of: String,
    /// How many pages.
    pub pages: i64,
    /// Hash of the bytes, in hexadecimal.
    pub sha256: String,
    /// File name.
    pub name: String,
}

const COLUMNS: &str =
    "id, at, who, post, document, record, brief, number, version, title, lang, profile, marking, as_of,
                       pages, sha256, name";

impl Store {
    /// The version of the last final copy under a document number; 0 when there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_version(&self, number: &str) -> Result<i64> {
        last_version(&self.conn, number)
    }

    /// The final copies about a record, or with `""` those about all of a kind, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn final_copies(&self, record: &str) -> Result<Vec<FinalCopy>> {
        let sql = format!("SELECT {COLUMNS} FROM final_copy WHERE record = ?1 ORDER BY id DESC");
        let mut query = self.conn.prepare_cached(&sql)?;
        let copies = query.query_map([record], read)?;
        Ok(copies.collect::<std::result::Result<_, _>>()?)
    }

    /// A final copy with its bytes.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn final_copy(&self, id: i64) -> Result<Option<(FinalCopy, Vec<u8>)>> {
        let sql = format!("SELECT {COLUMNS}, bytes FROM final_copy WHERE id = ?1");
        let mut query = self.conn.prepare_cached(&sql)?;
        Ok(query.query_row([id], |row| Ok((read(row)?, row.get("bytes")?))).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps a final copy with its bytes, in the transaction of the action; its id, or nothing when its version is not the
    /// next one of its number. Undoing the action leaves the copy.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_final_copy(&mut self, printed: &Printed, bytes: &[u8]) -> Result<Option<i64>> {
        if printed.version != last_version(self.conn(), &printed.number)? + 1 {
            return Ok(None);
        }
        let sql =
            "INSERT INTO final_copy (at, who, post, document, record, brief, number, version, title, lang, profile,
                   marking, as_of, pages, sha256, name, bytes)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";
        let Printed {
            document,
            record,
            brief,
            number,
            version,
            title,
            lang,
            profile,
            marking,
            as_of,
            pages,
            sha256,
            name,
        } = printed;
        let actor = self.actor();
        self.conn().execute(
            sql,
            params![
                actor.at, actor.name, actor.post, document, record, brief, number, version, title, lang, profile,
                marking, as_of, pages, sha256, name, bytes
            ],
        )?;
        Ok(Some(self.conn().last_insert_rowid()))
    }
}

fn last_version(conn: &Connection, number: &str) -> Result<i64> {
    let sql = "SELECT coalesce(max(version), 0) FROM final_copy WHERE number = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([number], |row| row.get(0))?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<FinalCopy> {
    Ok(FinalCopy {
        id: row.get("id")?,
        at: row.get("at")?,
        who: row.get("who")?,
        post: row.get("post")?,
        printed: Printed {
            document: row.get("document")?,
            record: row.get("record")?,
            brief: row.get("brief")?,
            number: row.get("number")?,
            version: row.get("version")?,
            title: row.get("title")?,
            lang: row.get("lang")?,
            profile: row.get("profile")?,
            marking: row.get("marking")?,
            as_of: row.get("as_of")?,
            pages: row.get("pages")?,
            sha256: row.get("sha256")?,
            name: row.get("name")?,
        },
    })
}
