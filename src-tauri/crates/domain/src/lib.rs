//! Records, rules and derived facts of bilateral delegation planning.
//!
//! Everything here is pure: no files, clock or SQL; time and reference data are values. What a record is stands in
//! [`record`]; what must hold of it in [`rule`]; what follows from it in the modules named after the noun. Tested by
//! themselves, beside the code.

pub mod agreement;
pub mod code;
pub mod country;
pub mod date;
pub mod dossier;
pub mod field;
pub mod filter;
pub mod fold;
pub mod kind;
pub mod marking;
mod person_name;
pub mod precedence;
pub mod record;
pub mod rule;
pub mod sector;
pub mod strength;
pub mod tie;
pub mod visitor;
pub mod wall_time;
pub mod words;
