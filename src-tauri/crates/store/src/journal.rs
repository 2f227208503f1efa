//! History, undo and redo: everything here reads `action` and `edit` and nothing else (CONTRACT §2).

use crate::capture::{DELETED, created_by};
use crate::error::Result;
use crate::record::title;
use crate::store::Store;
use crate::writer::{Actor, Deed, Reverting, Writer, Written};
use attache_domain::kind::Kind;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;

/// A user action in a record's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// Number of the action.
    pub action: i64,
    /// UTC, RFC 3339.
    pub at: String,
    /// Officer.
    pub who: String,
    /// Officer's post then.
    pub post: String,
    /// What was done.
    pub deed: Deed,
    /// What it changed in this record and in those that belong to it.
    pub edits: Vec<EditLine>,
}

/// A changed field in the history; the field is empty for a creation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditLine {
    /// Kind of the record.
    pub kind: Kind,
    /// The record.
    pub id: String,
    /// Its title now.
    pub title: String,
    /// The field.
    pub field: String,
    /// Value before.
    pub old: String,
    /// Value after.
    pub new: String,
}

/// What an undo or redo did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reverted {
    /// The action that was undone or redone.
    pub deed: Deed,
    /// Fields that a later action had changed: they are left as they are. Title of the record, and the field.
    pub left: Vec<(String, String)>,
}

struct Edit {
    table: String,
    record: String,
    field: String,
    old: Value,
    new: Value,
}

impl Store {
    /// The action that [`Store::undo`] would undo.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn next_undo(&self) -> Result<Option<(i64, Deed)>> {
        self.top("SELECT id, verb, kind, title, count FROM action WHERE stack = 'undo' AND device = ?1 ORDER BY id DESC LIMIT 1")
    }

    /// The action that [`Store::redo`] would bring back: the one undone last.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn next_redo(&self) -> Result<Option<(i64, Deed)>> {
        self.top(
            "SELECT id, verb, kind, title, count FROM action WHERE stack = 'redo' AND device = ?1 ORDER BY id LIMIT 1",
        )
    }

    fn top(&self, sql: &str) -> Result<Option<(i64, Deed)>> {
        let mut query = self.conn.prepare_cached(sql)?;
        Ok(query.query_row([self.device()], |row| Ok((row.get(0)?, deed(row, 1)?))).optional()?)
    }

    /// Undoes the last action of this device. `progress` hears how many edits of all are done and may stop it; a stopped
    /// undo changes nothing.
    ///
    /// # Errors
    /// When the file cannot be written, or `progress` stopped it.
    pub fn undo(
        &mut self,
        actor: &Actor,
        progress: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<Option<Written<Reverted>>> {
        let Some((action, deed)) = self.next_undo()? else { return Ok(None) };
        self.revert(actor, Reverting::Undo(action), action, deed, progress).map(Some)
    }

    /// Redoes the action undone last.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn redo(
        &mut self,
        actor: &Actor,
        progress: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<Option<Written<Reverted>>> {
        let Some((action, deed)) = self.next_redo()? else { return Ok(None) };
        self.revert(actor, Reverting::Redo(action), action, deed, progress).map(Some)
    }

    fn revert(
        &mut self,
        actor: &Actor,
        reverting: Reverting,
        action: i64,
        deed: Deed,
        progress: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<Written<Reverted>> {
        let undoing = matches!(reverting, Reverting::Undo(_));
        self.write_as(actor, reverting, |writer| {
            writer.name(if undoing { "undo" } else { "redo" }, deed.kind, &deed.title, deed.count);
            // An action whose edits were all overtaken still moves on the stack.
            writer.action()?;
            let total: usize =
                writer.conn().query_row("SELECT count(*) FROM edit WHERE action = ?1", [action], |row| row.get(0))?;
            let mut left = Vec::new();
            let mut done = 0;
            let mut after = (String::new(), String::new(), String::new());
            loop {
                let page = edits_after(writer, action, &after)?;
                let Some(last) = page.last() else { break };
                after = (last.table.clone(), last.record.clone(), last.field.clone());
                for edit in &page {
                    if let Some(kept) = put_back(writer, action, edit, undoing)? {
                        left.push(kept);
                    }
                }
                done += page.len();
                progress(done, total)?;
            }
            Ok(Reverted { deed, left })
        })
    }

    /// The history of a record, of those that belong to it and of their texts in other languages, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn history(&self, kind: Kind, id: &str) -> Result<Vec<HistoryLine>> {
        let mut records = vec![(kind, id.to_owned())];
        for child in Kind::ALL {
            for (link, _) in child.owners().iter().filter(|(_, owner)| *owner == kind) {
                let sql = format!("SELECT id FROM {} WHERE \"{link}\" = ?1", child.table());
                let mut query = self.conn.prepare_cached(&sql)?;
                for found in query.query_map([id], |row| row.get(0))? {
                    records.push((child, found?));
                }
            }
        }
        let mut texts = self.conn.prepare_cached("SELECT id FROM translation WHERE record = ?1 AND kind = ?2")?;
        for (kind, id) in records.clone() {
            for found in texts.query_map(params![id, kind.name()], |row| row.get(0))? {
                records.push((Kind::Translation, found?));
            }
        }
        let mut lines: Vec<HistoryLine> = Vec::new();
        for (kind, id) in records {
            self.gather(kind, &id, &mut lines)?;
        }
        lines.sort_by_key(|line| std::cmp::Reverse(line.action));
        Ok(lines)
    }

    fn gather(&self, kind: Kind, id: &str, lines: &mut Vec<HistoryLine>) -> Result<()> {
        let sql = "SELECT a.id, a.verb, a.kind, a.title, a.count, a.at, a.who, a.post, e.field, e.old, e.new
                   FROM edit e JOIN action a ON a.id = e.action WHERE e.record = ?1 AND e.tbl = ?2 ORDER BY a.id";
        let mut query = self.conn.prepare_cached(sql)?;
        let mut rows = query.query(params![id, kind.table()])?;
        let mut shown = None;
        while let Some(row) = rows.next()? {
            let action: i64 = row.get(0)?;
            let title = match &shown {
                Some(known) => String::clone(known),
                None => shown.insert(title(&self.conn, kind, id)?).clone(),
            };
            let edit = EditLine {
                kind,
                id: id.to_owned(),
                title,
                field: row.get(8)?,
                old: shown_value(&row.get(9)?),
                new: shown_value(&row.get(10)?),
            };
            if let Some(line) = lines.iter_mut().find(|line| line.action == action) {
                line.edits.push(edit);
                continue;
            }
            let (at, who, post) = (row.get(5)?, row.get(6)?, row.get(7)?);
            lines.push(HistoryLine { action, at, who, post, deed: deed(row, 1)?, edits: vec![edit] });
        }
        Ok(())
    }
}

/// The next edits of an action, in the order of its key.
fn edits_after(writer: &Writer<'_>, action: i64, after: &(String, String, String)) -> Result<Vec<Edit>> {
    let sql = "SELECT tbl, record, field, old, new FROM edit
               WHERE action = ?1 AND (tbl, record, field) > (?2, ?3, ?4) ORDER BY tbl, record, field LIMIT 500";
    let mut query = writer.conn().prepare_cached(sql)?;
    let rows = query.query_map(params![action, after.0, after.1, after.2], |row| {
        Ok(Edit { table: row.get(0)?, record: row.get(1)?, field: row.get(2)?, old: row.get(3)?, new: row.get(4)? })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Puts one edit back, or says what was left: the title of the record and the field.
fn put_back(writer: &mut Writer<'_>, action: i64, edit: &Edit, undoing: bool) -> Result<Option<(String, String)>> {
    let conn = writer.conn();
    if edit.field.is_empty() {
        let deleted = if undoing { Value::Text(writer.at().to_owned()) } else { Value::Null };
        writer.put_back(&edit.table, &edit.record, DELETED, &deleted)?;
        return Ok(None);
    }
    let deletion = edit.field == DELETED;
    if deletion && undoing && created_by(conn, action, &edit.record)? {
        // It stays away: before the action it was not there.
        return Ok(None);
    }
    let sql = format!("SELECT \"{}\" FROM {} WHERE id = ?1", edit.field, edit.table);
    let now: Value = conn.prepare_cached(&sql)?.query_row([&edit.record], |row| row.get(0))?;
    let (expected, wanted) = if undoing { (&edit.new, &edit.old) } else { (&edit.old, &edit.new) };
    // Of a deletion the moment differs after a redo; that it is deleted is what counts.
    let same = if deletion { (now == Value::Null) == (*expected == Value::Null) } else { now == *expected };
    if same {
        writer.put_back(&edit.table, &edit.record, &edit.field, wanted)?;
        return Ok(None);
    }
    let kind = Kind::of(&edit.table);
    let title = kind.map_or(Ok(String::new()), |kind| title(conn, kind, &edit.record))?;
    Ok(Some((title, edit.field.clone())))
}

fn deed(row: &Row<'_>, at: usize) -> rusqlite::Result<Deed> {
    let kind: String = row.get(at + 1)?;
    Ok(Deed { verb: row.get(at)?, kind: Kind::of(&kind), title: row.get(at + 2)?, count: row.get(at + 3)? })
}

fn shown_value(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        _ => String::new(),
    }
}
