//! The one error that crosses the border. Its wording is in the messages by code; details stay in the log.

use attache_domain::field::Refusal;
use attache_store::StoreError;
use attache_store::lock::Holder;
use serde::Serialize;
use std::collections::BTreeMap;

/// Why a command did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ApiError {
    /// What it is.
    pub code: Code,
    /// Fields that were refused.
    pub fields: Vec<FieldProblem>,
    /// What its sentence needs.
    pub args: BTreeMap<String, String>,
}

/// A refused field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct FieldProblem {
    /// The field.
    pub field: String,
    /// Why, a key of the messages.
    pub problem: String,
}

/// What an error is; stable (CONTRACT §4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// No such command, or its arguments are off.
    Usage,
    /// The workspace is locked, or none is open.
    Locked,
    /// This window only reads.
    ReadOnlyWindow,
    /// The passphrase does not open it.
    WrongPassphrase,
    /// Another program writes in it.
    WriterHeld,
    /// No workspace there.
    NotAWorkspace,
    /// A newer version made it.
    FromTheFuture,
    /// It is damaged.
    Damaged,
    /// Something is there already.
    Exists,
    /// No record has this code.
    UnknownCode,
    /// Several records have this code.
    AmbiguousCode,
    /// The file cannot be imported or restored.
    Unreadable,
    /// A record's marking is above the ceiling.
    AboveCeiling,
    /// The disk is full.
    DiskFull,
    /// The place cannot be written.
    ReadOnly,
    /// Fields are refused.
    Invalid,
    /// Someone else changed the field meanwhile.
    Conflict,
    /// No such record.
    NotFound,
    /// The passphrase is too weak.
    WeakPassphrase,
    /// The export folder is gone.
    NoExportFolder,
    /// Something has to be put right before a final copy.
    NotFinal,
    /// The desktop has no print dialog.
    NoPrinting,
    /// The user stopped it.
    Cancelled,
    /// Long work is going on.
    Busy,
    /// A fault of the product.
    Internal,
}

/// The result of a use case.
pub type Result<T, E = ApiError> = std::result::Result<T, E>;

impl ApiError {
    /// An error of this code.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self { code, fields: Vec::new(), args: BTreeMap::new() }
    }

    /// With something that its sentence needs.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// A refused field.
    #[must_use]
    pub fn invalid(field: &str, refusal: Refusal) -> Self {
        Self::invalid_all(vec![(field.to_owned(), refusal)])
    }

    /// Refused fields.
    #[must_use]
    pub fn invalid_all(broken: Vec<(String, Refusal)>) -> Self {
        let fields =
            broken.into_iter().map(|(field, refusal)| FieldProblem { field, problem: word(refusal) }).collect();
        Self { fields, ..Self::new(Code::Invalid) }
    }
}

/// The stable word of a refusal, as serde writes it.
fn word(refusal: Refusal) -> String {
    serde_json::to_value(refusal).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let code = serde_json::to_value(self.code).ok().and_then(|value| value.as_str().map(str::to_owned));
        write!(f, "{}", code.unwrap_or_default())
    }
}

impl std::error::Error for ApiError {}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let code = match error.code() {
            "wrong_passphrase" => Code::WrongPassphrase,
            "writer_held" => Code::WriterHeld,
            "not_a_workspace" => Code::NotAWorkspace,
            "unreadable" => Code::Unreadable,
            "from_the_future" => Code::FromTheFuture,
            "damaged" => Code::Damaged,
            "exists" => Code::Exists,
            "disk_full" => Code::DiskFull,
            "read_only" => Code::ReadOnly,
            "cancelled" => Code::Cancelled,
            _ => Code::Internal,
        };
        let answer = Self::new(code);
        match &error {
            StoreError::NoSuchRecord { kind, .. } => Self::new(Code::NotFound).with("kind", kind),
            StoreError::WriterHeld(holder) => {
                // A lock whose text cannot be read still holds; its sentence says so with a question mark.
                let said = |of: fn(&Holder) -> String| holder.as_ref().map_or_else(|| "?".to_owned(), of);
                answer
                    .with("user", said(|holder| holder.user.clone()))
                    .with("host", said(|holder| holder.host.clone()))
                    .with("pid", said(|holder| holder.pid.to_string()))
                    .with("since", said(|holder| holder.since.to_rfc3339()))
            }
            StoreError::Exists(path) => answer.with("path", path.display()),
            StoreError::NotAWorkspace { dir } => answer.with("path", dir.display()),
            StoreError::NotABackup { file, .. } => answer.with("path", file.display()).with("reason", "not_a_backup"),
            // Names of files may stand in SQLite's words; names of people never do. Still only the log sees them.
            StoreError::Sqlite(_) | StoreError::Io { .. } | StoreError::Shape(_) => answer.with("detail", &error),
            _ => answer,
        }
    }
}
