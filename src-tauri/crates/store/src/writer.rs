//! The one write path (DESIGN §4, SYNC §2.2).
//!
//! [`Store::write`] runs one user action as one IMMEDIATE transaction. SQLite's session extension records which rows
//! changed, whatever SQL did it; in the same commit the net change is decoded into `action` and `edit`, each touched row's
//! revision moves on, and the search index and the agreements' facts follow. Nothing else in the product writes records.

use crate::connection::WideCache;
use crate::error::{Result, StoreError};
use crate::{capture, fact, found, store::Store};
use attache_domain::field::Value;
use attache_domain::kind::Kind;
use attache_domain::record;
use rusqlite::session::Session;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, ToSql, params};
use std::collections::{BTreeMap, BTreeSet};

/// Rows after which a long action's capture is cut, so that memory stays flat.
const CUT: usize = 1_000;

/// Who acts, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Officer's name.
    pub name: String,
    /// Officer's post.
    pub post: String,
    /// UTC, RFC 3339.
    pub at: String,
}

/// What a user action is called: the words of its toast and its line in the history.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Deed {
    /// A key of the messages: `create`, `edit`, `delete`, `import` …
    pub verb: String,
    /// Kind of the record it was done to.
    pub kind: Option<Kind>,
    /// Title of that record.
    pub title: String,
    /// How many records.
    pub count: i64,
}

/// What a write left behind.
#[derive(Debug)]
pub struct Written<R> {
    /// What the work returned.
    pub value: R,
    /// The action's number; nothing when nothing changed.
    pub action: Option<i64>,
    /// Kinds of the records that changed.
    pub touched: BTreeSet<Kind>,
}

/// How an action stands on the undo stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reverting {
    /// It is no user's own action: it stands in the history and on no stack.
    Unlisted,
    /// It is a user's own action and can be undone; what was undone before cannot be redone any more.
    Nothing,
    /// It undoes the action of this number.
    Undo(i64),
    /// It redoes the action of this number.
    Redo(i64),
}

impl Store {
    /// Runs one user action.
    ///
    /// `work` names the deed it did through [`Writer::name`]. When it fails, or its changes cannot be kept, nothing is changed.
    /// An action that changed nothing leaves no line.
    ///
    /// # Errors
    /// What `work` returns, or why the file cannot be written.
    pub fn write<R, E: From<StoreError>>(
        &mut self,
        actor: &Actor,
        work: impl FnOnce(&mut Writer<'_>) -> std::result::Result<R, E>,
    ) -> std::result::Result<Written<R>, E> {
        self.write_as(actor, Reverting::Nothing, work)
    }

    /// Runs what a user cannot undo: the filling of a new workspace. The history names it as any other action.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn write_for_good<R, E: From<StoreError>>(
        &mut self,
        actor: &Actor,
        work: impl FnOnce(&mut Writer<'_>) -> std::result::Result<R, E>,
    ) -> std::result::Result<Written<R>, E> {
        self.write_as(actor, Reverting::Unlisted, work)
    }

    pub(crate) fn write_as<R, E: From<StoreError>>(
        &mut self,
        actor: &Actor,
        reverting: Reverting,
        work: impl FnOnce(&mut Writer<'_>) -> std::result::Result<R, E>,
    ) -> std::result::Result<Written<R>, E> {
        let conn = &self.conn;
        conn.execute_batch("BEGIN IMMEDIATE").map_err(StoreError::from)?;
        let device = self.device().to_owned();
        let outcome = Writer::start(conn, actor, &device, reverting).map_err(E::from).and_then(|mut writer| {
            let value = work(&mut writer)?;
            let (action, touched) = writer.finish()?;
            Ok(Written { value, action, touched })
        });
        let kept = outcome.and_then(|written| {
            conn.execute_batch("COMMIT").map_err(StoreError::from)?;
            Ok(written)
        });
        if kept.is_err() && !conn.is_autocommit() {
            conn.execute_batch("ROLLBACK").map_err(StoreError::from)?;
        }
        kept
    }
}

/// The open transaction of one user action.
pub struct Writer<'conn> {
    conn: &'conn Connection,
    session: Option<Session<'conn>>,
    /// Of a long action.
    cache: Option<WideCache<'conn>>,
    actor: Actor,
    device: String,
    reverting: Reverting,
    deed: Deed,
    action: Option<i64>,
    pending: usize,
    touched: BTreeSet<Kind>,
}

impl std::fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("deed", &self.deed).field("action", &self.action).finish_non_exhaustive()
    }
}

impl<'conn> Writer<'conn> {
    fn start(conn: &'conn Connection, actor: &Actor, device: &str, reverting: Reverting) -> Result<Self> {
        let mut writer = Self {
            conn,
            session: None,
            cache: None,
            actor: actor.clone(),
            device: device.to_owned(),
            reverting,
            deed: Deed { count: 1, ..Deed::default() },
            action: None,
            pending: 0,
            touched: BTreeSet::new(),
        };
        writer.watch()?;
        Ok(writer)
    }

    /// Names the deed for the history and the toast.
    pub fn name(&mut self, verb: &str, kind: Option<Kind>, title: &str, count: i64) {
        self.deed = Deed { verb: verb.to_owned(), kind, title: title.to_owned(), count };
    }

    /// The connection, for reads inside the transaction.
    pub(crate) const fn conn(&self) -> &'conn Connection {
        self.conn
    }

    /// Who acts, when.
    pub(crate) const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The moment of the action.
    pub(crate) fn at(&self) -> &str {
        &self.actor.at
    }

    /// Inserts a record. Fields that are not named are absent.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn insert(&mut self, kind: Kind, id: &str, dossier: &str, fields: &BTreeMap<String, Value>) -> Result<()> {
        let known: Vec<(&str, &Value)> =
            record::fields(kind).filter_map(|field| Some((field.name, fields.get(field.name)?))).collect();
        let columns: String = known.iter().fold(String::new(), |sql, (name, _)| sql + ", \"" + name + "\"");
        let marks = ", ?".repeat(known.len());
        let sql = format!(
            "INSERT INTO {} (id, dossier, created_at, created_by, updated_at, updated_by{columns}) VALUES (?, ?, ?, ?, ?, ?{marks})",
            kind.table()
        );
        let values: Vec<Bound<'_>> = known.iter().map(|(_, value)| Bound(value)).collect();
        let (at, by) = (&self.actor.at, &self.actor.name);
        let mut all: Vec<&dyn ToSql> = vec![&id, &dossier, at, by, at, by];
        all.extend(values.iter().map(|value| value as &dyn ToSql));
        self.conn.prepare_cached(&sql)?.execute(all.as_slice())?;
        self.count_row()
    }

    /// Changes fields of a record.
    ///
    /// # Errors
    /// When the file cannot be written, or there is no such record.
    pub fn set(&mut self, kind: Kind, id: &str, fields: &BTreeMap<String, Value>) -> Result<()> {
        for (name, value) in fields {
            if record::field(kind, name).is_none() {
                return Err(StoreError::NoSuchRecord { kind: kind.name(), id: format!("{id}.{name}") });
            }
            let sql = format!("UPDATE {} SET \"{name}\" = ?2 WHERE id = ?1", kind.table());
            let changed = self.conn.prepare_cached(&sql)?.execute(params![id, Bound(value)])?;
            if changed == 0 {
                return Err(StoreError::NoSuchRecord { kind: kind.name(), id: id.to_owned() });
            }
        }
        self.count_row()
    }

    /// Deletes a record and what belongs to it: they bear the same moment, by which [`Writer::restore`] knows them.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn delete(&mut self, kind: Kind, id: &str) -> Result<()> {
        let at = self.actor.at.clone();
        self.mark_deleted(kind, id, None, Some(&at))
    }

    /// Restores a deleted record and what was deleted with it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn restore(&mut self, kind: Kind, id: &str) -> Result<()> {
        let sql = format!("SELECT deleted_at FROM {} WHERE id = ?1", kind.table());
        let at: Option<String> = self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?;
        match at {
            Some(at) => self.mark_deleted(kind, id, Some(&at), None),
            None => Ok(()),
        }
    }

    fn mark_deleted(&mut self, kind: Kind, id: &str, from: Option<&str>, to: Option<&str>) -> Result<()> {
        let sql = format!("UPDATE {} SET deleted_at = ?3 WHERE id = ?1 AND deleted_at IS ?2", kind.table());
        if self.conn.prepare_cached(&sql)?.execute(params![id, from, to])? == 0 {
            return Ok(());
        }
        self.count_row()?;
        for child in Kind::ALL {
            for (link, owner) in child.owners() {
                if *owner != kind {
                    continue;
                }
                let sql = format!("SELECT id FROM {} WHERE \"{link}\" = ?1 AND deleted_at IS ?2", child.table());
                let mut query = self.conn.prepare_cached(&sql)?;
                let ids: Vec<String> =
                    query.query_map(params![id, from], |row| row.get(0))?.collect::<std::result::Result<_, _>>()?;
                for id in ids {
                    self.mark_deleted(child, &id, from, to)?;
                }
            }
        }
        Ok(())
    }

    /// Writes one column as it was or became, for undo and redo; `deleted_at` among them.
    pub(crate) fn put_back(
        &mut self,
        table: &str,
        id: &str,
        column: &str,
        value: &rusqlite::types::Value,
    ) -> Result<()> {
        let sql = format!("UPDATE {table} SET \"{column}\" = ?2 WHERE id = ?1");
        self.conn.prepare_cached(&sql)?.execute(params![id, value])?;
        self.count_row()
    }

    /// The number of the action, given when it is first asked for or something has changed.
    pub(crate) fn action(&mut self) -> Result<i64> {
        if let Some(action) = self.action {
            return Ok(action);
        }
        let (stack, reverts) = match self.reverting {
            Reverting::Nothing => ("undo", None),
            Reverting::Unlisted => ("none", None),
            Reverting::Undo(action) | Reverting::Redo(action) => ("none", Some(action)),
        };
        let sql =
            "INSERT INTO action (device, at, who, post, verb, stack, reverts) VALUES (?1, ?2, ?3, ?4, '', ?5, ?6)";
        let row = params![self.device, self.actor.at, self.actor.name, self.actor.post, stack, reverts];
        self.conn.prepare_cached(sql)?.execute(row)?;
        let action = self.conn.last_insert_rowid();
        self.action = Some(action);
        Ok(action)
    }

    fn watch(&mut self) -> Result<()> {
        let mut session = Session::new(self.conn)?;
        for kind in Kind::ALL {
            session.attach(Some(kind.table()))?;
        }
        self.session = Some(session);
        Ok(())
    }

    fn count_row(&mut self) -> Result<()> {
        self.pending += 1;
        if self.pending >= CUT {
            if self.cache.is_none() {
                self.cache = Some(WideCache::of(self.conn)?);
            }
            self.decode()?;
            self.watch()?;
        }
        Ok(())
    }

    /// Ends the capture and writes what it holds into the journal and the index.
    fn decode(&mut self) -> Result<()> {
        self.pending = 0;
        let Some(mut session) = self.session.take() else { return Ok(()) };
        let changes = session.changeset()?;
        drop(session);
        let rows = capture::rows(self.conn, &changes)?;
        if rows.is_empty() {
            return Ok(());
        }
        let action = self.action()?;
        capture::keep(self.conn, action, &rows)?;
        for row in &rows {
            self.touched.insert(row.kind);
            if !row.created {
                let sql = format!(
                    "UPDATE {} SET revision = revision + 1, updated_at = ?2, updated_by = ?3 WHERE id = ?1",
                    row.kind.table()
                );
                self.conn.prepare_cached(&sql)?.execute(params![row.id, self.actor.at, self.actor.name])?;
            }
        }
        fact::follow(self.conn, &rows)?;
        found::follow(self.conn, &rows)
    }

    fn finish(mut self) -> Result<(Option<i64>, BTreeSet<Kind>)> {
        self.decode()?;
        let Some(action) = self.action else { return Ok((None, self.touched)) };
        let deed = &self.deed;
        let kind = deed.kind.map_or("", Kind::name);
        let sql = "UPDATE action SET verb = ?2, kind = ?3, title = ?4, count = ?5 WHERE id = ?1";
        self.conn.prepare_cached(sql)?.execute(params![action, deed.verb, kind, deed.title, deed.count])?;
        let mut stack = self.conn.prepare_cached("UPDATE action SET stack = ?2 WHERE id = ?1")?;
        match self.reverting {
            Reverting::Unlisted => {}
            Reverting::Nothing => {
                self.conn
                    .execute("UPDATE action SET stack = 'none' WHERE stack = 'redo' AND device = ?1", [&self.device])?;
            }
            Reverting::Undo(undone) => {
                stack.execute(params![undone, "redo"])?;
            }
            Reverting::Redo(redone) => {
                stack.execute(params![redone, "undo"])?;
            }
        }
        Ok((Some(action), self.touched))
    }
}

/// A domain value as SQLite takes it.
pub(crate) struct Bound<'value>(pub &'value Value);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Value::Nothing => ToSqlOutput::from(rusqlite::types::Null),
            Value::Text(text) => ToSqlOutput::from(text.as_str()),
            Value::Integer(number) => ToSqlOutput::from(*number),
        })
    }
}

#[cfg(test)]
mod tests;
