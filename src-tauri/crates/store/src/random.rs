//! Where keys, salts and ids come from: a value that is passed in, so that a test can know them beforehand.

use crate::error::{Result, StoreError};

/// A source of random bytes.
pub trait Random {
    /// Fills all of `bytes`.
    ///
    /// # Errors
    /// When the source has none to give.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()>;
}

/// The operating system's source, the only one fit for keys.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        getrandom::fill(bytes).map_err(|error| StoreError::NoRandomness(error.to_string()))
    }
}

impl<F: FnMut(&mut [u8])> Random for F {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<()> {
        self(bytes);
        Ok(())
    }
}
