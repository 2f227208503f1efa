//! The open workspace file: one connection, read by everyone, written through [`Store::write`] alone.

use crate::error::Result;
use attache_domain::fold::fold;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OptionalExtension};

/// An open, unlocked workspace file.
///
/// Reads take `&self`; a write takes `&mut self`, so that a use case cannot read a half-written state of its own.
#[derive(Debug)]
pub struct Store {
    pub(crate) conn: Connection,
    device: String,
}

impl Store {
    /// Wraps a connection whose schema is of this version. `fresh_device` is taken when the file has no device yet.
    ///
    /// # Errors
    /// When the file cannot be read or, for a new device, written.
    pub fn new(conn: Connection, fresh_device: &str) -> Result<Self> {
        conn.set_prepared_statement_cache_capacity(256);
        let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
        conn.create_scalar_function("fold", 1, pure, |call| {
            Ok(fold(call.get_raw(0).as_str_or_null().ok().flatten().unwrap_or_default()))
        })?;
        let mut store = Self { conn, device: String::new() };
        store.device = if let Some(device) = store.setting("device")? {
            device
        } else {
            if !store.conn.is_readonly("main")? {
                store.set_setting("device", fresh_device)?;
            }
            fresh_device.to_owned()
        };
        Ok(store)
    }

    /// The id of this copy of the file.
    #[must_use]
    pub fn device(&self) -> &str {
        &self.device
    }

    /// The connection, for the backup and the checks of this crate.
    #[must_use]
    pub const fn connection(&self) -> &Connection {
        &self.conn
    }

    /// A setting of this workspace on this device.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        let mut query = self.conn.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        Ok(query.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Keeps a setting. Settings are on no undo stack.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_setting(&self, name: &str, value: &str) -> Result<()> {
        let sql =
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        self.conn.prepare_cached(sql)?.execute([name, value])?;
        Ok(())
    }
}
