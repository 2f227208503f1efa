//! Search: what finds a record ([`follow`], in the same transaction as its change) and how it is found ([`Store::search`]).
//!
//! Text is folded by `domain::fold` on both sides, so that ș, ş and s or ک and ك are one letter.

use crate::capture::Row;
use crate::error::Result;
use crate::store::Store;
use attache_domain::country::Countries;
use attache_domain::filter::{Filter, Word};
use attache_domain::fold::fold;
use attache_domain::kind::Kind;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use std::collections::BTreeSet;

/// A query that more records answer is not ranked: the newest come first. Ranking a word that a quarter of 100,000
/// records contain takes longer than one waits for a keystroke.
const RANKED: i64 = 8_000;

/// Words shown before and after the first one that was found.
const SNIPPET: (usize, usize) = (5, 11);

/// Marks the start of a found word in a snippet.
pub const FOUND_START: char = '\u{2}';
/// Marks the end of a found word in a snippet.
pub const FOUND_END: char = '\u{3}';

/// A record that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Hit {
    /// Its kind; a programme item with a format is a `meeting`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its codes and other names.
    pub code: String,
    /// Where it was found, the found words between [`FOUND_START`] and [`FOUND_END`].
    pub snippet: String,
}

impl Store {
    /// Finds records by words, `"phrases"` and `-words`; the last word may be a beginning. Deleted records are not found.
    ///
    /// Titles and codes count more than texts; among equals the newest created comes first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn search(&self, filter: &Filter, limit: usize) -> Result<Vec<Hit>> {
        let Some(query) = match_expression(&filter.words) else { return Ok(Vec::new()) };
        let sql =
            format!("SELECT count(*) FROM (SELECT 1 FROM found_text WHERE found_text MATCH ?1 LIMIT {})", RANKED + 1);
        let answers: i64 = self.conn.prepare_cached(&sql)?.query_row([&query], |row| row.get(0))?;
        let order = if answers > RANKED { "rowid DESC" } else { "bm25(found_text, 10.0, 8.0, 1.0), rowid DESC" };
        let sql = format!(
            "SELECT f.kind, f.record, f.title, f.code, f.body
             FROM (SELECT rowid AS id, row_number() OVER () AS place FROM
                   (SELECT rowid FROM found_text WHERE found_text MATCH ?1 ORDER BY {order} LIMIT ?2)) hit
             JOIN found f ON f.id = hit.id ORDER BY hit.place"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let terms = terms(&filter.words);
        let hits = statement.query_map(params![query, i64::try_from(limit).unwrap_or(i64::MAX)], |row| {
            let (title, code, body): (String, String, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
            let snippet = snippet(&body, &terms);
            Ok(Hit { kind: row.get(0)?, id: row.get(1)?, title, code: code.trim().to_owned(), snippet })
        })?;
        Ok(hits.collect::<std::result::Result<_, _>>()?)
    }
}

/// The FTS5 expression of the words; nothing when none of them asks for anything.
pub(crate) fn match_expression(words: &[Word]) -> Option<String> {
    let last = words.iter().rposition(|word| !word.excluded && !word.phrase);
    let (mut wanted, mut barred) = (Vec::new(), Vec::new());
    for (at, word) in words.iter().enumerate() {
        let tokens = tokens(&word.text);
        if tokens.is_empty() {
            continue;
        }
        // One Latin letter begins a third of all words: it stands for itself.
        let long_enough = tokens.last().is_some_and(|token| token.len() > 1);
        let beginning = if Some(at) == last && long_enough { "*" } else { "" };
        let phrase = format!("\"{}\"{beginning}", tokens.join(" "));
        if word.excluded { barred.push(phrase) } else { wanted.push(phrase) }
    }
    if wanted.is_empty() {
        return None;
    }
    let wanted = wanted.join(" AND ");
    Some(if barred.is_empty() { wanted } else { format!("({wanted}) NOT ({})", barred.join(" OR ")) })
}

/// The folded words of a text as the index's tokenizer cuts them.
fn tokens(text: &str) -> Vec<String> {
    fold(text).split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).map(str::to_owned).collect()
}

fn terms(words: &[Word]) -> Vec<String> {
    words.iter().filter(|word| !word.excluded).flat_map(|word| tokens(&word.text)).collect()
}

/// A dozen words around the first that begins with a term.
fn snippet(body: &str, terms: &[String]) -> String {
    let words: Vec<&str> = body.split_whitespace().collect();
    let hit = |word: &str| tokens(word).iter().any(|token| terms.iter().any(|term| token.starts_with(term.as_str())));
    let Some(first) = words.iter().position(|word| hit(word)) else { return String::new() };
    let from = first.saturating_sub(SNIPPET.0);
    let mut text = String::new();
    if from > 0 {
        text.push('…');
    }
    for word in words.iter().skip(from).take(SNIPPET.0 + SNIPPET.1) {
        if !text.is_empty() && !text.ends_with('…') {
            text.push(' ');
        }
        if hit(word) {
            text.push(FOUND_START);
            text.push_str(word);
            text.push(FOUND_END);
        } else {
            text.push_str(word);
        }
    }
    if words.len() > from + SNIPPET.0 + SNIPPET.1 {
        text.push('…');
    }
    text
}

/// Writes again what finds each record that the rows belong to or whose words they lend.
pub(crate) fn follow(conn: &Connection, rows: &[Row]) -> Result<()> {
    let mut records = BTreeSet::new();
    for row in rows {
        dependants(conn, row, &mut records)?;
    }
    records.iter().try_for_each(|(kind, id)| refresh(conn, *kind, id))
}

fn dependants(conn: &Connection, row: &Row, records: &mut BTreeSet<(Kind, String)>) -> Result<()> {
    records.extend(row.left().map(|(owner, id)| (owner, id.to_owned())));
    records.insert((row.kind, row.id.clone()));
    for (kind, sql) in lends(row) {
        let mut query = conn.prepare_cached(sql)?;
        for id in query.query_map([&row.id], |found| found.get::<_, String>(0))? {
            records.insert((*kind, id?));
        }
    }
    if row.kind == Kind::Translation {
        let mut query = conn.prepare_cached("SELECT kind, record FROM translation WHERE id = ?1")?;
        for owner in query.query_map([&row.id], |found| Ok((found.get::<_, String>(0)?, found.get(1)?)))? {
            let (name, id) = owner?;
            records.extend(Kind::of(&name).map(|kind| (kind, id)));
        }
    }
    Ok(())
}

/// Whom a row lends its words, as the queries of [`source`] take them: kind, and the ids by the row's own. What belongs to
/// a record lends with every change; a record that others link lends its name.
fn lends(row: &Row) -> &'static [(Kind, &'static str)] {
    match row.kind {
        Kind::Tenure => &[(Kind::Person, "SELECT person FROM tenure WHERE id = ?1")],
        Kind::Education => &[(Kind::Person, "SELECT person FROM education WHERE id = ?1")],
        Kind::ContactPoint => &[(Kind::Person, "SELECT person FROM contact_point WHERE id = ?1")],
        Kind::Member => &[(Kind::Delegation, "SELECT delegation FROM member WHERE id = ?1")],
        Kind::Participation => &[(Kind::ProgrammeItem, "SELECT item FROM participation WHERE id = ?1")],
        Kind::AgreementParty => &[(Kind::Agreement, "SELECT agreement FROM agreement_party WHERE id = ?1")],
        Kind::Post if row.changed(&["title", "organisation"]) => {
            &[(Kind::Person, "SELECT person FROM tenure WHERE post = ?1")]
        }
        Kind::Person if row.changed(&["family", "given", "variants"]) => &[
            (Kind::Delegation, "SELECT delegation FROM member WHERE person = ?1"),
            (Kind::ProgrammeItem, "SELECT item FROM participation WHERE person = ?1"),
            (Kind::Point, "SELECT id FROM point WHERE addressee = ?1"),
            (Kind::Action, "SELECT id FROM follow_up WHERE owner = ?1 OR counterpart = ?1"),
        ],
        Kind::Organisation if row.changed(&["name", "acronym"]) => &[
            (
                Kind::Person,
                "SELECT tenure.person FROM post JOIN tenure ON tenure.post = post.id WHERE post.organisation = ?1",
            ),
            (Kind::Person, "SELECT person FROM education WHERE institution = ?1"),
            (Kind::Delegation, "SELECT id FROM delegation WHERE host = ?1"),
            (Kind::Agreement, "SELECT agreement FROM agreement_party WHERE organisation = ?1"),
        ],
        Kind::Delegation if row.changed(&["country"]) => &[
            (Kind::ProgrammeItem, "SELECT id FROM programme_item WHERE delegation = ?1"),
            (Kind::Action, "SELECT id FROM follow_up WHERE delegation = ?1"),
        ],
        _ => &[],
    }
}

/// The query that gathers what finds a record of the kind: title, codes, texts, country codes, sort key, standing.
const fn source(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Organisation => include_str!("found/organisation.sql"),
        Kind::Person => include_str!("found/person.sql"),
        Kind::Delegation => include_str!("found/delegation.sql"),
        Kind::ProgrammeItem => include_str!("found/programme_item.sql"),
        Kind::Point => include_str!("found/point.sql"),
        Kind::Agreement => include_str!("found/agreement.sql"),
        Kind::Action => include_str!("found/action.sql"),
        _ => return None,
    })
}

struct Entry {
    title: String,
    code: String,
    body: String,
    sort_key: String,
    standing: bool,
}

fn refresh(conn: &Connection, kind: Kind, id: &str) -> Result<()> {
    let Some(entry) = gather(conn, kind, id)? else { return Ok(()) };
    let known: Option<i64> =
        conn.prepare_cached("SELECT id FROM found WHERE record = ?1")?.query_row([id], |row| row.get(0)).optional()?;
    let name = shown_kind(conn, kind, id)?;
    let rowid = if let Some(rowid) = known {
        conn.prepare_cached("DELETE FROM found_text WHERE rowid = ?1")?.execute([rowid])?;
        let sql =
            "UPDATE found SET kind = ?2, standing = ?3, title = ?4, sort_key = ?5, code = ?6, body = ?7 WHERE id = ?1";
        let row = params![rowid, name, entry.standing, entry.title, entry.sort_key, entry.code, entry.body];
        conn.prepare_cached(sql)?.execute(row)?;
        rowid
    } else {
        let sql = "INSERT INTO found (kind, record, standing, title, sort_key, code, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let row = params![name, id, entry.standing, entry.title, entry.sort_key, entry.code, entry.body];
        conn.prepare_cached(sql)?.execute(row)?;
        conn.last_insert_rowid()
    };
    if entry.standing {
        let sql = "INSERT INTO found_text (rowid, title, code, body) VALUES (?1, ?2, ?3, ?4)";
        conn.prepare_cached(sql)?.execute(params![rowid, fold(&entry.title), fold(&entry.code), fold(&entry.body)])?;
    }
    Ok(())
}

fn shown_kind(conn: &Connection, kind: Kind, id: &str) -> Result<&'static str> {
    if kind != Kind::ProgrammeItem {
        return Ok(kind.name());
    }
    let format: String =
        conn.prepare_cached("SELECT format FROM programme_item WHERE id = ?1")?.query_row([id], |row| row.get(0))?;
    Ok(if format.is_empty() { kind.name() } else { "meeting" })
}

fn gather(conn: &Connection, kind: Kind, id: &str) -> Result<Option<Entry>> {
    let Some(sql) = source(kind) else { return Ok(None) };
    let row = conn.prepare_cached(sql)?.query_row([id], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, String>(3)?, row.get::<_, String>(4)?, row.get(5)?))
    });
    let Some((title, code, texts, countries, sort_name, standing)): Option<(
        String,
        String,
        String,
        String,
        String,
        bool,
    )> = row.optional()?
    else {
        return Ok(None);
    };
    let mut body: Vec<String> = countries.split_whitespace().map(country_words).collect();
    body.push(texts.split_whitespace().collect::<Vec<_>>().join(" "));
    let sql =
        "SELECT text FROM translation WHERE record = ?1 AND deleted_at IS NULL AND text <> '' ORDER BY field, lang";
    let mut translations = conn.prepare_cached(sql)?;
    for text in translations.query_map([id], |row| row.get(0))? {
        body.push(text?);
    }
    let sort_key = fold(if sort_name.is_empty() { &title } else { &sort_name });
    Ok(Some(Entry { title, code, body: body.join(" ").trim().to_owned(), sort_key, standing }))
}

/// A country's names in both languages of the window, so that either finds it.
fn country_words(code: &str) -> String {
    let countries = Countries::bundled();
    format!("{} {}", countries.name(code, "en"), countries.name(code, "ro"))
}
