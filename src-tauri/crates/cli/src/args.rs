//! What can be written on the command line (CONTRACT §4).

use attache_app::{DocumentKind, Variant};
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand, ValueEnum};
use std::path::{Path, PathBuf};

mod forum;

pub use forum::{Forum, Limits, Setting};

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
    Export(Export),
    /// Draw a document tree; no workspace is needed.
    Render {
        /// The tree, JSON.
        tree: PathBuf,
        /// The file to write; its ending says the form.
        #[arg(long, value_name = "FILE.pdf|.docx|.md|.txt")]
        out: PathBuf,
        /// Faces beyond the bundled ones.
        #[command(flatten)]
        faces: Faces,
    },
    /// Match and schedule a forum from a file; no workspace is needed.
    #[command(subcommand)]
    Forum(Forum),
}

impl Verb {
    /// The font file for Chinese that it names.
    pub fn chinese_font(&self) -> Option<&Path> {
        match self {
            Self::Export(Export { faces, .. }) | Self::Render { faces, .. } => faces.chinese_font.as_deref(),
            _ => None,
        }
    }
}

/// Faces beyond the bundled ones.
#[derive(Debug, clap::Args)]
pub struct Faces {
    /// Font to set Chinese in: .ttf, .otf or .ttc; export knows the one chosen in the window.
    #[arg(long, value_name = "FILE")]
    pub chinese_font: Option<PathBuf>,
}

/// What to export, and how.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// Which document.
    #[arg(value_parser = documents())]
    pub document: String,
    /// Code or id of the delegation; register, tracker and handover take none.
    #[arg(long, value_name = "CODE|ID")]
    pub delegation: Option<String>,
    /// One meeting of it, for its record or readout; all when left out.
    #[arg(long, value_name = "ID")]
    pub meeting: Option<String>,
    /// Language of the document; the home state's when left out.
    #[arg(long, value_enum)]
    pub lang: Option<DocumentLang>,
    /// Day from which every status, age and due date is computed.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<String>,
    /// Who it is for.
    #[arg(long, value_parser = ["internal", "counterpart", "public"])]
    pub profile: Option<String>,
    /// For whom a programme is.
    #[arg(long, value_parser = variants())]
    pub variant: Option<String>,
    /// The delegation list with passports and travel.
    #[arg(long)]
    pub restricted: bool,
    /// Day after which a tracker lists what was done.
    #[arg(long, value_name = "DATE")]
    pub since: Option<String>,
    /// Highest marking allowed of a scheme, such as RO/secret-de-serviciu.
    #[arg(long, value_name = "MARKING")]
    pub ceiling: Vec<String>,
    /// Sheet; the usual one of the document when left out.
    #[arg(long, value_parser = ["a4", "a5", "a6", "letter"])]
    pub page: Option<String>,
    /// Format; told from the file's name when left out.
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Faces beyond the bundled ones.
    #[command(flatten)]
    pub faces: Faces,
}

fn documents() -> PossibleValuesParser {
    PossibleValuesParser::new(DocumentKind::ALL.map(DocumentKind::name))
}

fn variants() -> PossibleValuesParser {
    PossibleValuesParser::new(Variant::ALL.map(Variant::name))
}

/// Formats of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Pages.
    Pdf,
    /// A word processor's file.
    Docx,
    /// Plain text.
    Txt,
    /// Markdown.
    Md,
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
    /// Arabic.
    Ar,
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
