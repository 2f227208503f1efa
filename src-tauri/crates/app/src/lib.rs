//! Use cases of Attaché: what a user can do, in one table of commands.
//!
//! The shell, the command line and the tests are thin hosts over [`App::dispatch`]. Everything that a use case takes from
//! outside (time, ids, dialogs) comes through [`ports`]; what goes out over the border is a wire type or an [`ApiError`].
//! Rules live in `domain`, SQL in `store`; here they are put together.

#![allow(
    clippy::needless_pass_by_value,
    clippy::unnecessary_wraps,
    reason = "every handler of the command table owns its arguments and answers a Result, so that the table is one shape"
)]

mod app;
mod bindings;
mod brief;
mod command;
mod demo;
mod device;
mod draft;
mod error;
mod export;
mod faces;
mod format;
pub mod forum;
mod gather;
mod history;
mod import;
mod page;
mod point;
pub mod ports;
mod record;
mod reference;
mod render;
mod session;
mod translation;
mod workspace;

pub use app::{App, Config};
pub use attache_briefing::{DocumentKind, Variant};
pub use attache_store::key::KdfCost;
pub use bindings::bindings;
pub use command::NAMES;
pub use error::{ApiError, Code, FieldProblem};
pub use render::{Drawing, render};
pub use session::Session;

/// The passphrase of the demo workspace, printed by `cargo xtask run` and shown on its unlock screen.
pub const DEMO_PASSPHRASE: &str = "forum-of-two-capitals";
