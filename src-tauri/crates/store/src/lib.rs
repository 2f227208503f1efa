//! The encrypted workspace file: folder and keys, one write path, history, search, lists, backup.
//!
//! The file level ([`folder`], [`key`], [`lock`], [`connection`], [`migration`], [`backup`], [`check`]) knows nothing of
//! records. Above it stands [`Store`]: everything is read through its methods and written through [`Store::write`]. SQL is
//! written in this crate and nowhere else. Tested in `tests/` on real encrypted files.

pub mod backup;
mod briefing;
mod capture;
pub mod check;
pub mod connection;
mod country;
mod draft;
mod durable;
pub mod error;
mod fact;
mod final_copy;
pub mod folder;
mod found;
mod hex;
mod journal;
pub mod key;
mod list;
pub mod lock;
mod lookup;
mod matching;
pub mod migration;
mod narrow;
pub mod random;
mod record;
mod related;
mod store;
mod writer;

pub use briefing::Exported;
pub use country::OfCountry;
pub use draft::Draft;
pub use durable::{can_replace as can_write, replace as write_durably};
pub use error::{Result, StoreError};
pub use final_copy::{FinalCopy, Printed};
pub use found::{FOUND_END, FOUND_START, Hit};
pub use journal::{EditLine, HistoryLine, Reverted};
pub use list::{ActionRow, AgreementRow, Asked, DelegationRow, Listed, MeetingRow, OrganisationRow, Page, PersonRow};
pub use matching::{ImportedRow, Matching};
pub use record::RecordRow;
pub use store::Store;
pub use writer::{Actor, Deed, Writer, Written};
