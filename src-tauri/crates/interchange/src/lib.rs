//! Foreign bytes to domain values: registers of visits, agreements and people, as CSV or XLSX.
//!
//! Pure apart from reading the file it is given: no database, clock or ids. Matching rows with records and writing them is
//! the caller's, from what [`read`] hands over. A reading has three steps:
//!
//! 1. [`Source::open`] tells the format, encoding, delimiter and header, and surveys the columns;
//! 2. [`Mapping::guess`] says which column holds which field, corrected by [`Overrides`];
//! 3. [`read`] walks the rows and gives each as typed facts with what is to be reported about it.
//!
//! A file is read several times rather than kept: memory stays flat at 10⁶ rows, but for 40 bytes a row against repeats.
//! Nothing is dropped in silence: each row that is skipped, each cell that is not understood and each column that maps to
//! nothing is a [`Problem`] with a stable [`Code`].

pub mod mapping;
mod problem;
pub mod reading;
mod refused;
mod register;
pub mod source;
mod survey;

pub use mapping::{Mapping, Overrides};
pub use problem::{Code, Problem};
pub use reading::{
    AgreementRow, DelegationRow, Facts, Party, PersonRow, Rereader, Row, RowKey, Summary, preview, read,
};
pub use refused::{BadMap, Refused};
pub use register::{Field, Register};
pub use source::{Options, Source};
