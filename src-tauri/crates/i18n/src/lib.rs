//! Messages of the assets folder for Rust: Fluent bundles, dates, plurals.
//!
//! What is said stands in `assets/i18n/<locale>/*.ftl`, which are part of the program; here is only how it is found and
//! filled in. No clock and no locale of the computer: both are the caller's.

mod date;
mod locale;
mod messages;

pub use date::DateStyle;
pub use fluent_bundle::FluentValue as Value;
pub use locale::Locale;
pub use messages::{Messages, sources};

#[cfg(test)]
mod parity;
