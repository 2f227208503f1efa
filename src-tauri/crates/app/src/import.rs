//! Registers into records: preview, dry run and run of an import (CONTRACT §3).
//!
//! `interchange` reads the file row by row; [`wanted`] says which records a row asks for; [`plan`] decides, without
//! writing, whether they are new, there already or changed; [`keep`] writes that. A dry run stops before the last step, so
//! that it tells what a run does.

#![expect(clippy::needless_pass_by_value, reason = "the table of commands hands arguments over")]

mod keep;
mod known;
mod plan;
mod report;
mod seen;
mod wanted;
mod work;

use crate::app::{App, Changed};
use crate::command::Nothing;
use crate::error::{ApiError, Code, Result};
use attache_i18n::Messages;
use attache_interchange::mapping::Because;
use attache_interchange::source::Format;
use attache_interchange::{BadMap, Mapping, Options, Overrides, Refused, Register, Source};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::path::PathBuf;

/// A file and how it is to be read.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ImportAsk")]
pub struct Ask {
    /// The file.
    pub path: PathBuf,
    /// What it is a list of: `delegations`, `agreements` or `people`.
    pub kind: String,
    /// Field by column position; an empty field ignores the column.
    #[serde(default)]
    pub map: Vec<(usize, String)>,
    /// The same in the words of the command line: `Column=field,#3=field`.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub map_text: Vec<String>,
    /// A WHATWG label instead of the one told from the bytes.
    #[serde(default)]
    #[ts(optional)]
    pub encoding: Option<String>,
    /// The sheet of a workbook.
    #[serde(default)]
    #[ts(optional)]
    pub sheet: Option<String>,
    /// How many reported entries are answered; all beyond are counted. Left out, as many as a window shows.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<usize>,
}

/// A file as it would be read, and what importing it would do.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "ImportPreview")]
pub struct Preview {
    /// File name.
    pub file: String,
    /// `csv` or `xlsx`.
    pub format: String,
    /// Encoding of a CSV file.
    pub encoding: String,
    /// Delimiter of a CSV file.
    pub delimiter: String,
    /// Sheet of a workbook.
    pub sheet: String,
    /// Sheets of a workbook.
    pub sheets: Vec<String>,
    /// What it is a list of.
    pub kind: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
    /// How many rows it has.
    #[ts(type = "number")]
    pub total: u64,
    /// What a column can hold.
    pub fields: Vec<String>,
    /// What a run would report.
    pub dry: Report,
}

/// A column and what it holds.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
#[ts(rename = "ImportColumn")]
pub struct Column {
    /// Its header.
    pub header: String,
    /// The field; empty when it maps to nothing.
    pub field: String,
    /// `header`, `values`, `user` or nothing.
    pub guessed_by: String,
    /// What is to be said about it.
    pub note: String,
    /// Its first filled cells.
    pub samples: Vec<String>,
}

/// What an import did, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ImportReport")]
pub struct Report {
    /// Field by column.
    #[ts(type = "Record<string, string>")]
    pub mapping: BTreeMap<String, String>,
    /// Rows with anything in them.
    pub rows: usize,
    /// Records of the file's kind that were created.
    pub created: usize,
    /// Records that were changed.
    pub updated: usize,
    /// Rows that were skipped.
    pub skipped: usize,
    /// What is to be said about rows, columns and the file.
    pub reported: Vec<Reported>,
    /// How many more there are to be said.
    pub more: usize,
}

/// One thing to be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Reported {
    /// Row as a spreadsheet shows it; nothing for the whole file.
    pub row: Option<u32>,
    /// Header of the column; nothing for the whole row.
    pub column: Option<String>,
    /// Stable code.
    pub code: String,
    /// A sentence.
    pub problem: String,
    /// Whether the row was skipped for it.
    pub skipped: bool,
}

/// Rows that a preview shows, and cells of a column.
const SHOWN_ROWS: usize = 10;
const SAMPLES: usize = 3;

pub(crate) fn preview(app: &App, ask: Ask) -> Result<Preview> {
    let messages = app.messages(&app.state()?.device);
    app.begin_long_work();
    app.reading(|open, here| {
        let mut opened = Opened::open(&ask, &here.home)?;
        let rows = attache_interchange::reading::preview(&mut opened.source, SHOWN_ROWS)?;
        let rows: Vec<Vec<String>> = rows.into_iter().map(|(_, cells)| cells).collect();
        let columns = columns(&opened.mapping, &rows, messages);
        let register = opened.mapping.register;
        let mut preview = Preview {
            file: opened.name.clone(),
            format: String::new(),
            encoding: String::new(),
            delimiter: String::new(),
            sheet: String::new(),
            sheets: Vec::new(),
            kind: register.name().to_owned(),
            columns,
            total: opened.source.rows(),
            fields: register.fields().iter().map(|field| field.name().to_owned()).collect(),
            dry: Report::empty(&opened.mapping),
            rows,
        };
        match opened.source.format().clone() {
            Format::Csv { encoding, delimiter } => {
                "csv".clone_into(&mut preview.format);
                encoding.clone_into(&mut preview.encoding);
                preview.delimiter = delimiter.map(String::from).unwrap_or_default();
            }
            Format::Xlsx { sheet, sheets } => {
                "xlsx".clone_into(&mut preview.format);
                (preview.sheet, preview.sheets) = (sheet, sheets);
            }
        }
        // A mapping that lacks a column is shown all the same: the user is about to correct it.
        if opened.mapping.check().is_ok() {
            preview.dry = work::dry_run(app, &open.store, here, opened, &ask, messages)?;
        }
        Ok(preview)
    })
}

pub(crate) fn dry_run(app: &App, ask: Ask) -> Result<Report> {
    let messages = app.messages(&app.state()?.device);
    app.begin_long_work();
    app.reading(|open, here| {
        let opened = Opened::open(&ask, &here.home)?;
        work::dry_run(app, &open.store, here, opened, &ask, messages)
    })
}

pub(crate) fn run(app: &App, ask: Ask) -> Result<Changed<Report>> {
    let messages = app.messages(&app.state()?.device);
    app.begin_long_work();
    app.acting(|open, here, actor| {
        let opened = Opened::open(&ask, &here.home)?;
        open.store.write(actor, |writer| work::run(app, writer, here, opened, &ask, messages))
    })
}

#[expect(clippy::unnecessary_wraps, reason = "the table of commands has one shape")]
pub(crate) fn cancel(app: &App, _: Nothing) -> Result<()> {
    app.ask_to_stop();
    Ok(())
}

/// A file with its mapping.
struct Opened {
    name: String,
    source: Source,
    mapping: Mapping,
}

impl Opened {
    fn open(ask: &Ask, home: &str) -> Result<Self> {
        let register = Register::of(&ask.kind);
        let register = register.ok_or_else(|| ApiError::new(Code::Usage).with("kind", &ask.kind))?;
        let by_position = ask.map.iter().map(|(column, field)| format!("#{}={field}", column + 1)).collect::<Vec<_>>();
        let words: Vec<&String> = ask.map_text.iter().chain(&by_position).collect();
        let overrides = Overrides::parse(register, &words)?;
        let options = Options { encoding: ask.encoding.clone(), sheet: ask.sheet.clone(), home: Some(home.to_owned()) };
        let file = File::open(&ask.path).map_err(Refused::from)?;
        let source = Source::open(file, &options)?;
        let mapping = Mapping::guess(&source, register).with(&overrides)?;
        let name = ask.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self { name, source, mapping })
    }
}

fn columns(mapping: &Mapping, rows: &[Vec<String>], messages: &Messages) -> Vec<Column> {
    let problems = mapping.problems();
    let shown = |column: &attache_interchange::mapping::Column| {
        let about = problems.iter().filter(|problem| problem.column.as_deref() == Some(column.name.as_str()));
        let cells = rows.iter().filter_map(|row| row.get(column.index)).filter(|cell| !cell.trim().is_empty());
        Column {
            header: column.name.clone(),
            field: column.field.map_or("", attache_interchange::Field::name).to_owned(),
            guessed_by: match column.because {
                Because::Header => "header",
                Because::Values => "values",
                Because::User => "user",
                Because::Contradiction if column.field.is_some() => "values",
                Because::Contradiction | Because::Nothing => "",
            }
            .to_owned(),
            note: about.map(|problem| report::sentence(problem, messages)).collect::<Vec<_>>().join(" "),
            samples: cells.take(SAMPLES).cloned().collect(),
        }
    };
    mapping.columns.iter().map(shown).collect()
}

impl From<Refused> for ApiError {
    fn from(refused: Refused) -> Self {
        let answer = Self::new(Code::Unreadable).with("reason", refused.code());
        refused.args().into_iter().fold(answer, |answer, (name, value)| answer.with(name, value))
    }
}

impl From<BadMap> for ApiError {
    fn from(bad: BadMap) -> Self {
        let usage = |reason: &str| Self::new(Code::Usage).with("reason", reason);
        match bad {
            BadMap::NoField { part } => usage("no_field").with("part", part),
            BadMap::UnknownField { field, known } => {
                usage("unknown_field").with("field", field).with("known", known.join(", "))
            }
            BadMap::FieldTwice { field } => usage("field_twice").with("field", field),
        }
    }
}
