//! What a verb answers, and how a failure is told: text, JSON and exit code (CONTRACT §4).

use attache_app::{ApiError, Code};
use attache_i18n::{Messages, Value as Arg};
use serde_json::{Value, json};

/// What a verb answers.
#[derive(Debug)]
pub struct Answer {
    /// The one JSON value.
    pub json: Value,
    /// The same for people, with its line ends.
    pub text: String,
    /// 0, or 1 when a check found damage.
    pub exit: u8,
}

impl Answer {
    /// A success.
    pub const fn new(json: Value, text: String) -> Self {
        Self { json, text, exit: 0 }
    }
}

/// Why a verb failed.
#[derive(Debug)]
pub enum Failure {
    /// The command line itself.
    Usage(String),
    /// A use case.
    Api(Box<ApiError>),
    /// Damage, met by a verb that promises a sound file: it failed (1), where for other verbs the input is refused (4).
    Damage(Box<ApiError>),
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl Failure {
    /// The same for a verb that promises a sound file.
    pub fn of_sound_file(self) -> Self {
        match self {
            Self::Api(error) if error.code == Code::Damaged => Self::Damage(error),
            other => other,
        }
    }

    /// The error of a use case.
    fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Usage(_) => None,
            Self::Api(error) | Self::Damage(error) => Some(error),
        }
    }

    /// A fault of the command line.
    pub fn usage(words: &str) -> Self {
        Self::Usage(words.trim_start_matches("error: ").to_owned())
    }

    /// The exit code.
    pub fn exit(&self) -> u8 {
        let Some(error) = self.api() else { return 2 };
        match error.code {
            Code::Damaged if matches!(self, Self::Damage(_)) => 1,
            // A filter's key is of the command line; a field of a record is input.
            Code::Invalid if error.fields.iter().any(|field| field.field == "filter") => 2,
            Code::Usage => 2,
            Code::WrongPassphrase | Code::WriterHeld | Code::ReadOnlyWindow | Code::Locked => 3,
            Code::NotAWorkspace
            | Code::FromTheFuture
            | Code::Damaged
            | Code::Exists
            | Code::UnknownCode
            | Code::AmbiguousCode
            | Code::Unreadable
            | Code::AboveCeiling
            | Code::Invalid
            | Code::NotFound => 4,
            _ => 1,
        }
    }

    /// For people: what happened, then what to do.
    pub fn text(&self, messages: &Messages) -> String {
        let (message, hint) = self.words(messages);
        let mut text = if hint.is_empty() { message } else { format!("{message}\n{hint}") };
        // The log of the command line is its stderr.
        if let Some(error) = self.api().filter(|error| error.code == Code::Internal) {
            for detail in error.args.values() {
                text.push('\n');
                text.push_str(detail);
            }
        }
        text
    }

    /// For scripts.
    pub fn json(&self, messages: &Messages) -> Value {
        let (message, hint) = self.words(messages);
        let code = match self.api() {
            None => "usage".to_owned(),
            Some(error) if error.code == Code::ReadOnlyWindow => "writer_held".to_owned(),
            // A window offers to choose another folder; to a script it is a place that cannot be written.
            Some(error) if error.code == Code::NoExportFolder => "read_only".to_owned(),
            Some(error) if self.exit() == 2 && error.code == Code::Invalid => "usage".to_owned(),
            Some(error) => error.to_string(),
        };
        json!({ "error": { "code": code, "message": message, "hint": hint } })
    }

    fn words(&self, messages: &Messages) -> (String, String) {
        match self {
            Self::Usage(words) => (words.clone(), messages.msg("cli-hint-usage")),
            Self::Api(error) | Self::Damage(error) => {
                let args: Vec<(&str, Arg<'_>)> =
                    error.args.iter().map(|(name, value)| (name.as_str(), Arg::from(value.as_str()))).collect();
                let code = error.to_string().replace('_', "-");
                let reason = error.args.get("reason").map(|reason| format!("{code}-{}", reason.replace('_', "-")));
                let key = reason.filter(|key| messages.has(&format!("error-{key}"))).unwrap_or(code);
                let hint = format!("error-{key}.hint");
                let message = messages.msg_with(&format!("error-{key}"), &args);
                (message, if messages.has(&hint) { messages.msg_with(&hint, &args) } else { String::new() })
            }
        }
    }
}
