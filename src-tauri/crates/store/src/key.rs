//! From a passphrase to the key of the database: Argon2id, one wrapped random key, and how that key is handed to the
//! cipher.
//!
//! The passphrase never touches the database: it unwraps 32 random bytes, so that a new passphrase rewraps 32 bytes
//! instead of rewriting the file.

use crate::error::{Result, StoreError};
use crate::hex;
use crate::random::Random;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

const KEY_BYTES: usize = 32;
const SALT_BYTES: usize = 16;
const NONCE_BYTES: usize = 24;
const SEALED_BYTES: usize = KEY_BYTES + 16;

/// The 32 random bytes that encrypt a database; wiped from memory when dropped.
pub struct DatabaseKey(Zeroizing<[u8; KEY_BYTES]>);

impl DatabaseKey {
    /// A new key.
    ///
    /// # Errors
    /// When `random` has no bytes to give.
    pub fn generate(random: &mut dyn Random) -> Result<Self> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        random.fill(bytes.as_mut_slice())?;
        Ok(Self(bytes))
    }

    /// The key of these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: Zeroizing<[u8; KEY_BYTES]>) -> Self {
        Self(bytes)
    }

    /// The form in which SQLCipher takes a raw key: the characters `x'` … `'` around 64 hexadecimal digits. Anything
    /// else would be taken for a passphrase and stretched by a key derivation of its own.
    pub(crate) fn cipher_form(&self) -> Zeroizing<String> {
        let mut form = Zeroizing::new(String::with_capacity(2 * KEY_BYTES + 3));
        form.push_str("x'");
        hex::encode_into(&mut form, self.0.as_slice());
        form.push('\'');
        form
    }

    /// A value that only this key has and from which it cannot be computed: 32 hexadecimal digits.
    pub(crate) fn check(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(b"attache database key check\0");
        hash.update(self.0.as_slice());
        hex::encode(hash.finalize().get(..16).unwrap_or_default())
    }
}

impl fmt::Debug for DatabaseKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DatabaseKey(…)")
    }
}

/// What a guess at the passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes of it.
    pub lanes: u32,
}

/// 64 MiB and three passes: about an eighth of a second on an office laptop.
impl Default for KdfCost {
    fn default() -> Self {
        Self { memory_kib: 65_536, passes: 3, lanes: 1 }
    }
}

impl KdfCost {
    /// The least that Argon2 allows; for tests, which protect nothing.
    pub const TRIVIAL: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };
}

/// The key derivation as `workspace.json` keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kdf {
    name: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
}

/// The largest cost that is believed: a forged file must not be able to eat the machine's memory or a day's time.
const DEAREST: KdfCost = KdfCost { memory_kib: 1_048_576, passes: 32, lanes: 16 };

impl Kdf {
    fn new(cost: KdfCost, random: &mut dyn Random) -> Result<Self> {
        let mut salt = [0; SALT_BYTES];
        random.fill(&mut salt)?;
        let KdfCost { memory_kib, passes, lanes } = cost;
        Ok(Self { name: "argon2id".to_owned(), memory_kib, passes, lanes, salt: hex::encode(&salt) })
    }

    fn derive(&self, passphrase: &str) -> Result<Zeroizing<[u8; KEY_BYTES]>> {
        let unusable = || StoreError::Damaged("the key derivation in workspace.json cannot be used".to_owned());
        let dear = self.memory_kib > DEAREST.memory_kib || self.passes > DEAREST.passes || self.lanes > DEAREST.lanes;
        if self.name != "argon2id" || dear {
            return Err(unusable());
        }
        let salt = hex::decode::<SALT_BYTES>(&self.salt).ok_or_else(unusable)?;
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(KEY_BYTES)).map_err(|_| unusable())?;
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(normalised(passphrase).as_bytes(), &salt, key.as_mut_slice())
            .map_err(|_| unusable())?;
        Ok(key)
    }
}

/// The passphrase as every keyboard gives it: ă may be typed as one character or as a with a breve.
fn normalised(passphrase: &str) -> Zeroizing<String> {
    // NFC is at most three times as long in UTF-8; with that room the text is never moved and no copy stays behind.
    let mut text = Zeroizing::new(String::with_capacity(passphrase.len() * 3));
    text.extend(passphrase.nfc());
    text
}

/// A database key sealed under a passphrase, as `workspace.json` keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WrappedKey {
    cipher: String,
    nonce: String,
    sealed: String,
}

/// Seals `key` under `passphrase`, for the workspace `id` only.
pub(crate) fn wrap(
    key: &DatabaseKey,
    passphrase: &str,
    id: &str,
    cost: KdfCost,
    random: &mut dyn Random,
) -> Result<(Kdf, WrappedKey)> {
    let kdf = Kdf::new(cost, random)?;
    let mut nonce = [0; NONCE_BYTES];
    random.fill(&mut nonce)?;
    let sealed = cipher(kdf.derive(passphrase)?.as_slice())?
        .encrypt(&XNonce::from(nonce), Payload { msg: key.0.as_slice(), aad: id.as_bytes() })
        .map_err(|_| StoreError::Damaged("the key could not be sealed".to_owned()))?;
    let cipher = "xchacha20poly1305".to_owned();
    Ok((kdf, WrappedKey { cipher, nonce: hex::encode(&nonce), sealed: hex::encode(&sealed) }))
}

/// Opens what [`wrap`] sealed.
///
/// # Errors
/// `WrongPassphrase` when the seal does not open, `Damaged` when there is no seal to open.
pub(crate) fn unwrap(wrapped: &WrappedKey, kdf: &Kdf, passphrase: &str, id: &str) -> Result<DatabaseKey> {
    let unreadable = || StoreError::Damaged("the wrapped key in workspace.json is unreadable".to_owned());
    if wrapped.cipher != "xchacha20poly1305" {
        return Err(unreadable());
    }
    let nonce = hex::decode::<NONCE_BYTES>(&wrapped.nonce).ok_or_else(unreadable)?;
    let sealed = hex::decode::<SEALED_BYTES>(&wrapped.sealed).ok_or_else(unreadable)?;
    let opened = cipher(kdf.derive(passphrase)?.as_slice())?
        .decrypt(&XNonce::from(nonce), Payload { msg: sealed.as_slice(), aad: id.as_bytes() })
        .map(Zeroizing::new)
        .map_err(|_| StoreError::WrongPassphrase)?;
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    if opened.len() != KEY_BYTES {
        return Err(unreadable());
    }
    key.copy_from_slice(&opened);
    Ok(DatabaseKey(key))
}

fn cipher(key: &[u8]) -> Result<XChaCha20Poly1305> {
    XChaCha20Poly1305::new_from_slice(key).map_err(|_| StoreError::Damaged("a key has the wrong length".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{DEAREST, DatabaseKey, Kdf, KdfCost, unwrap, wrap};
    use crate::error::StoreError;
    use zeroize::Zeroizing;

    fn key() -> DatabaseKey {
        DatabaseKey::from_bytes(Zeroizing::new([7; 32]))
    }

    fn counting() -> impl FnMut(&mut [u8]) {
        let mut next = 0;
        move |bytes| {
            bytes.fill_with(|| {
                next += 1;
                next
            });
        }
    }

    #[test]
    fn a_key_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", key()), "DatabaseKey(…)");
        assert!(!key().check().contains("0707"));
    }

    #[test]
    fn the_cipher_takes_the_key_raw() {
        assert_eq!(key().cipher_form().as_str(), format!("x'{}'", "07".repeat(32)));
    }

    #[test]
    fn a_key_wrapped_for_one_workspace_does_not_open_in_another() {
        let (kdf, wrapped) = wrap(&key(), "passphrase", "here", KdfCost::TRIVIAL, &mut counting()).unwrap();
        assert_eq!(unwrap(&wrapped, &kdf, "passphrase", "here").unwrap().check(), key().check());
        assert!(matches!(unwrap(&wrapped, &kdf, "passphrase", "there"), Err(StoreError::WrongPassphrase)));
        assert!(matches!(unwrap(&wrapped, &kdf, "Passphrase", "here"), Err(StoreError::WrongPassphrase)));
    }

    #[test]
    fn a_forged_cost_is_refused_before_it_is_paid() {
        let dear = Kdf { memory_kib: DEAREST.memory_kib + 1, ..Kdf::new(KdfCost::TRIVIAL, &mut counting()).unwrap() };
        assert!(matches!(dear.derive("passphrase"), Err(StoreError::Damaged(_))));
    }
}
