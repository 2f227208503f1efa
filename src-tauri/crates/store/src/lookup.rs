//! Small questions: how many, which code, which record by the first letters of its name.

use crate::error::Result;
use crate::found::match_expression;
use crate::list::over;
use crate::record::title_sql;
use crate::store::Store;
use attache_domain::code;
use attache_domain::filter::Word;
use attache_domain::fold::fold;
use attache_domain::kind::Kind;
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeMap;

impl Store {
    /// Standing records by list; of actions and agreements those that are open.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn counts(&self, today: &str) -> Result<BTreeMap<String, i64>> {
        let open = "SELECT count(*) FROM agreement_fact
                    WHERE standing = 1 AND ended_undated = 0 AND (ended = '' OR ended > ?1)";
        let coming = format!(
            "SELECT count(*) FROM delegation WHERE deleted_at IS NULL AND coalesce(nullif(\"end\", ''), \"start\") >= ?1
             AND status NOT IN ({})",
            over()
        );
        let queries = [
            ("delegations", coming.as_str()),
            (
                "meetings",
                "SELECT count(*) FROM programme_item WHERE deleted_at IS NULL AND format <> '' AND \"start\" >= ?1",
            ),
            ("agreements", open),
            (
                "actions",
                "SELECT count(*) FROM follow_up WHERE deleted_at IS NULL AND status NOT IN ('done', 'dropped')",
            ),
            ("people", "SELECT count(*) FROM found WHERE kind = 'person' AND standing = 1"),
            ("organisations", "SELECT count(*) FROM found WHERE kind = 'organisation' AND standing = 1"),
        ];
        let mut counts = BTreeMap::new();
        for (name, sql) in queries {
            let mut query = self.conn.prepare_cached(sql)?;
            let day: &[&dyn rusqlite::ToSql] = if query.parameter_count() == 1 { &[&today] } else { &[] };
            counts.insert(name.to_owned(), query.query_row(day, |row| row.get(0))?);
        }
        Ok(counts)
    }

    /// Standing records of each kind that a script counts.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn totals(&self) -> Result<BTreeMap<String, i64>> {
        let names = [
            ("delegation", "delegations"),
            ("person", "people"),
            ("organisation", "organisations"),
            ("agreement", "agreements"),
            ("action", "actions"),
            ("meeting", "meetings"),
            ("point", "points"),
        ];
        let mut query = self.conn.prepare_cached("SELECT count(*) FROM found WHERE kind = ?1 AND standing = 1")?;
        let mut totals = BTreeMap::new();
        for (kind, name) in names {
            totals.insert(name.to_owned(), query.query_row([kind], |row| row.get(0))?);
        }
        Ok(totals)
    }

    /// Partner country of the running or next delegation.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn next_partner(&self, today: &str) -> Result<Option<String>> {
        let sql = format!(
            "SELECT country FROM delegation WHERE deleted_at IS NULL AND country <> ''
             AND coalesce(nullif(\"end\", ''), \"start\") >= ?1 AND status NOT IN ({}) ORDER BY \"start\", id LIMIT 1",
            over()
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row([today], |row| row.get(0)).optional()?)
    }

    /// Records of a kind whose title or other names hold words that begin so; all by title for an empty text.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn options(&self, kind: Kind, text: &str, limit: usize) -> Result<Vec<(String, String)>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let pair = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let searched =
            matches!(kind, Kind::Organisation | Kind::Person | Kind::Delegation | Kind::Agreement | Kind::Action);
        if !searched {
            let sql = format!(
                "SELECT id, {0} FROM {1} WHERE deleted_at IS NULL AND (?1 = '' OR instr(fold({0}), ?1) > 0) ORDER BY {0} LIMIT ?2",
                title_sql(kind),
                kind.table()
            );
            let mut query = self.conn.prepare_cached(&sql)?;
            let found = query.query_map(params![fold(text), limit], pair)?;
            return Ok(found.collect::<std::result::Result<_, _>>()?);
        }
        let words: Vec<Word> = text
            .split_whitespace()
            .map(|text| Word { text: text.to_owned(), phrase: false, excluded: false })
            .collect();
        let Some(query) = match_expression(&words) else {
            let sql =
                "SELECT record, title FROM found WHERE kind = ?1 AND standing = 1 ORDER BY sort_key, record LIMIT ?2";
            let mut query = self.conn.prepare_cached(sql)?;
            let found = query.query_map(params![kind.name(), limit], pair)?;
            return Ok(found.collect::<std::result::Result<_, _>>()?);
        };
        let sql = "SELECT record, title FROM found WHERE kind = ?1 AND id IN
                   (SELECT rowid FROM found_text WHERE found_text MATCH ?2) ORDER BY sort_key, record LIMIT ?3";
        let mut statement = self.conn.prepare_cached(sql)?;
        let found = statement.query_map(params![kind.name(), format!("{{title code}} : ({query})"), limit], pair)?;
        Ok(found.collect::<std::result::Result<_, _>>()?)
    }

    /// Codes of a kind that begin so, deleted records' among them: a code is given once.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn codes(&self, kind: Kind, prefix: &str) -> Result<Vec<String>> {
        let sql = format!("SELECT code FROM {} WHERE code >= ?1 AND code < ?1 || '~'", kind.table());
        let mut query = self.conn.prepare_cached(&sql)?;
        let found = query.query_map([prefix], |row| row.get(0))?;
        Ok(found.collect::<std::result::Result<_, _>>()?)
    }

    /// Ids of the standing records with a code, however it is typed, or of the one with this id.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn by_code(&self, kind: Kind, text: &str) -> Result<Vec<String>> {
        let table = kind.table();
        let by_id = format!("SELECT id FROM {table} WHERE id = ?1 AND deleted_at IS NULL");
        if let Some(id) = self.conn.prepare_cached(&by_id)?.query_row([text.trim()], |row| row.get(0)).optional()? {
            return Ok(vec![id]);
        }
        let sql = format!(
            "SELECT id FROM {table} WHERE deleted_at IS NULL AND replace(replace(upper(code), ' ', '-'), '/', '-') = ?1"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let found = query.query_map([&code::folded(text)], |row| row.get(0))?;
        Ok(found.collect::<std::result::Result<_, _>>()?)
    }
}
