//! `workspace.json`: the id and the wrapped key of a workspace, and nobody's name.

use super::{NewWorkspace, SHEET};
use crate::durable;
use crate::error::{Result, StoreError};
use crate::hex;
use crate::key::{self, DatabaseKey, Kdf, KdfCost, WrappedKey};
use crate::random::Random;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The format of the folder that this version knows.
const FORMAT: u32 = 1;

/// More than any `workspace.json` of this format.
const LARGEST_SHEET: u64 = 65_536;

/// The format that a JSON object says it has, whatever else is in it.
pub(crate) fn format_of(bytes: &[u8]) -> Option<u32> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(bytes).ok()?;
    object.get("format")?.as_u64()?.try_into().ok()
}

/// The content of `workspace.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sheet {
    format: u32,
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) demo: bool,
    kdf: Kdf,
    wrapped_key: WrappedKey,
    key_check: String,
    /// Over all the rest: a single false digit in the salt would otherwise look like a wrong passphrase.
    checksum: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Sheet {
    pub(crate) fn new(key: &DatabaseKey, new: &NewWorkspace<'_>, random: &mut dyn Random) -> Result<Self> {
        let mut bytes = [0; 16];
        random.fill(&mut bytes)?;
        let id = uuid::Builder::from_random_bytes(bytes).into_uuid().to_string();
        let (kdf, wrapped_key) = key::wrap(key, new.passphrase, &id, new.cost, random)?;
        Self { format: FORMAT, id, demo: new.demo, kdf, wrapped_key, key_check: key.check(), checksum: String::new() }
            .summed()
    }

    /// The sheet of the workspace in `dir`.
    ///
    /// # Errors
    /// `NotAWorkspace`, `FromTheFuture`, `Damaged`; what the disk answers when it cannot be read.
    pub(crate) fn read(dir: &Path) -> Result<Self> {
        let path = dir.join(SHEET);
        let not_one = || StoreError::NotAWorkspace { dir: dir.to_owned() };
        // A folder that may not be looked into is, to this user, not a workspace either.
        let length = fs::metadata(&path).map_err(|_| not_one())?.len();
        if length > LARGEST_SHEET {
            return Err(not_one());
        }
        let bytes = fs::read(&path).map_err(|_| not_one())?;
        Self::parse(&bytes)?.ok_or_else(not_one)
    }

    /// The sheet in `bytes`; `None` when there is none.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Option<Self>> {
        let Some(found) = format_of(bytes) else { return Ok(None) };
        if found > FORMAT {
            return Err(StoreError::FromTheFuture { found, known: FORMAT });
        }
        let damaged = || StoreError::Damaged("workspace.json does not fit together".to_owned());
        let sheet: Self = serde_json::from_slice(bytes).map_err(|_| damaged())?;
        if sheet.clone().summed()? != sheet {
            return Err(damaged());
        }
        Ok(Some(sheet))
    }

    /// Puts this sheet in the place of the one in `dir`.
    pub(crate) fn write(&self, dir: &Path) -> Result<()> {
        durable::replace(&dir.join(SHEET), &self.bytes()?)
    }

    /// The text of the file.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|error| StoreError::Shape(error.to_string()))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    pub(crate) fn unlock(&self, passphrase: &str) -> Result<DatabaseKey> {
        let key = key::unwrap(&self.wrapped_key, &self.kdf, passphrase, &self.id)?;
        self.expect(&key)?;
        Ok(key)
    }

    /// Fails unless `key` is the one wrapped here.
    pub(crate) fn expect(&self, key: &DatabaseKey) -> Result<()> {
        if key.check() == self.key_check {
            Ok(())
        } else {
            Err(StoreError::Damaged("workspace.json holds the key of another workspace".to_owned()))
        }
    }

    /// The same key under another passphrase.
    pub(crate) fn rewrapped(
        &self,
        key: &DatabaseKey,
        passphrase: &str,
        cost: KdfCost,
        random: &mut dyn Random,
    ) -> Result<Self> {
        let (kdf, wrapped_key) = key::wrap(key, passphrase, &self.id, cost, random)?;
        // The published passphrase is the demo's no longer.
        Self { demo: false, kdf, wrapped_key, ..self.clone() }.summed()
    }

    fn summed(mut self) -> Result<Self> {
        self.checksum.clear();
        self.checksum = hex::encode(&Sha256::digest(self.bytes()?));
        Ok(self)
    }
}
