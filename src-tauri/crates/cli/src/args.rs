//! What can be written on the command line (CONTRACT §4).

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Attaché without a window: import, export, check and back up a workspace.
#[derive(Debug, Parser)]
#[command(name = "attachectl", version, about, disable_help_subcommand = true)]
pub struct Args {
    /// Folder of the workspace.
    #[arg(long, global = true, value_name = "DIR")]
    pub workspace: Option<PathBuf>,
    /// File whose first line is the passphrase; asked at a terminal when left out.
    #[arg(long, global = true, value_name = "F")]
    pub passphrase_file: Option<PathBuf>,
    /// Print exactly one JSON value.
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of the messages.
    #[arg(long, global = true, value_enum)]
    pub messages: Option<MessagesLang>,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// Languages of the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MessagesLang {
    /// English.
    En,
    /// Romanian.
    Ro,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Create an empty workspace.
    Init {
        /// Home country.
        #[arg(long, default_value = "RO")]
        home: String,
        /// Home zone; the capital's when left out.
        #[arg(long, default_value = "")]
        zone: String,
        /// Name of the workspace.
        #[arg(long, default_value = "")]
        name: String,
        /// The officer who works in it.
        #[arg(long, default_value = "")]
        officer: String,
    },
    /// Create the demo workspace, or with --size the bench workspace.
    Demo {
        /// Day that it is laid around.
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
        /// Records of the bench workspace.
        #[arg(long, value_name = "N")]
        size: Option<usize>,
        /// Seed of the bench workspace.
        #[arg(long, value_name = "S", requires = "size")]
        seed: Option<u32>,
    },
    /// Check the file for damage.
    Check,
    /// Count the records.
    Stats,
    /// Write a verified backup.
    Backup {
        /// The file to write.
        out: PathBuf,
    },
    /// Make a workspace from a backup.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Import a register.
    Import {
        /// What the file is a list of.
        #[arg(long, value_enum)]
        kind: Register,
        /// The file, CSV or XLSX.
        file: PathBuf,
        /// `Column=field,…`
        #[arg(long, value_name = "MAP")]
        map: Vec<String>,
        /// Report what would happen, write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Encoding of the file.
        #[arg(long)]
        encoding: Option<String>,
        /// Sheet of the workbook.
        #[arg(long)]
        sheet: Option<String>,
    },
    /// List records.
    List {
        /// Which.
        #[arg(value_enum)]
        what: Listed,
        /// Filter, as in the window.
        #[arg(long, value_name = "QUERY", default_value = "", allow_hyphen_values = true)]
        filter: String,
        /// Most rows to print.
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
    },
    /// Find records.
    Search {
        /// Words, "phrases", -words.
        #[arg(allow_hyphen_values = true)]
        query: String,
        /// Most hits to print.
        #[arg(long, value_name = "N", default_value_t = 20)]
        limit: usize,
    },
    /// Export a document.
    Export {
        /// Which document.
        #[command(subcommand)]
        document: Document,
    },
    /// Draw a document tree; no workspace is needed.
    Render {
        /// The tree, JSON.
        tree: PathBuf,
        /// The file to write; its ending says the form.
        #[arg(long, value_name = "FILE.pdf|.docx|.md|.txt")]
        out: PathBuf,
    },
}

/// Documents that can be exported.
#[derive(Debug, Subcommand)]
pub enum Document {
    /// The briefing book of a delegation.
    Briefing {
        /// Code or id of the delegation.
        #[arg(long, value_name = "CODE|ID")]
        delegation: String,
        /// Language of the document; the home state's when left out.
        #[arg(long, value_enum)]
        lang: Option<DocumentLang>,
        /// Day from which every status, age and due date is computed.
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
        /// The file to write.
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
}

/// Languages of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DocumentLang {
    /// English.
    En,
    /// Romanian.
    Ro,
    /// French.
    Fr,
    /// Urdu.
    Ur,
}

/// Registers that can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Register {
    /// Visits.
    Delegations,
    /// Treaties and memorandums.
    Agreements,
    /// People.
    People,
}

/// What can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Listed {
    /// Delegations.
    Delegations,
    /// People.
    People,
    /// Organisations.
    Organisations,
    /// Agreements and memorandums.
    Agreements,
    /// Follow-up actions.
    Actions,
}
