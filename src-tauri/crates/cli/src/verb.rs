//! The verbs: each a few commands of the table, and the answer put in the contract's words.

#![expect(clippy::indexing_slicing, reason = "a JSON value indexed by a key that it lacks is null")]

use crate::answer::{Answer, Failure};
use crate::args::{self, Args, DocumentLang, Export, Format, Forum, Listed, Register, Setting, Verb};
use crate::passphrase;
use attache_app::App;
use attache_app::forum::{self, Limits};
use attache_i18n::Messages;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

type Outcome = Result<Answer, Failure>;

/// Runs the verb of the command line.
///
/// # Errors
/// What the command line or the use case refuses.
pub fn run(app: &App, args: Args, messages: &Messages) -> Outcome {
    let at = Place { app, workspace: args.workspace, passphrase_file: args.passphrase_file };
    match args.verb {
        Verb::Init { home, zone, name, officer } => init(&at, &home, &zone, &name, &officer),
        Verb::Demo { as_of, size, seed } => demo(&at, as_of.as_deref(), size, seed),
        Verb::Check => check(&at),
        Verb::Stats => {
            at.open(true)?;
            let stats = at.ask("stats", json!({}))?;
            let text = pairs(&stats);
            Ok(Answer::new(stats, text))
        }
        Verb::Backup { out } => {
            at.open(true).map_err(Failure::of_sound_file)?;
            let done = at.ask("backup_now", json!({ "out": absolute(&out) })).map_err(Failure::of_sound_file)?;
            let text = format!("{}\n", word(&done, "file"));
            Ok(Answer::new(done, text))
        }
        Verb::Restore { file } => {
            let restored = json!({ "file": absolute(&file), "path": at.dir()?, "passphrase": at.passphrase()? });
            Ok(opened(&at.ask("workspace_restore", restored)?))
        }
        Verb::Import { kind, file, map, dry_run, encoding, sheet } => {
            // A dry run needs no writer.
            at.open(dry_run)?;
            let kind = match kind {
                Register::Delegations => "delegations",
                Register::Agreements => "agreements",
                Register::People => "people",
            };
            let ask = json!({ "path": absolute(&file), "kind": kind, "map": [], "map_text": map, "encoding": encoding, "sheet": sheet, "limit": u32::MAX });
            let report =
                if dry_run { at.ask("import_dry_run", ask)? } else { at.ask("import_run", ask)?["value"].take() };
            Ok(Answer::new(imported(&report), report_text(&report, messages)))
        }
        Verb::List { what, filter, limit } => list(&at, what, &filter, limit),
        Verb::Search { query, limit } => {
            at.open(true)?;
            let hits = at.ask("search", json!({ "query": query, "limit": limit }))?;
            let hits: Vec<Value> = rows(hits).into_iter().map(plain_hit).collect();
            let text = hits.iter().fold(String::new(), |text, hit| {
                text + &format!("{:<13} {}  {}\n", word(hit, "kind"), word(hit, "title"), word(hit, "snippet"))
            });
            Ok(Answer::new(hits.into(), text))
        }
        Verb::Export(asked) => export(&at, &asked),
        Verb::Render { tree, out, faces } => {
            let font = faces.chinese_font.as_deref();
            let drawing = attache_app::render(&absolute(&tree), &absolute(&out), font, messages)?;
            Ok(written(json!(drawing)))
        }
        Verb::Forum(asked) => forum(&asked, messages),
    }
}

/// The workspace that the command line names.
struct Place<'app> {
    app: &'app App,
    workspace: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
}

impl Place<'_> {
    fn ask(&self, command: &str, args: Value) -> Result<Value, Failure> {
        Ok(self.app.dispatch(command, args)?)
    }

    fn dir(&self) -> Result<PathBuf, Failure> {
        self.workspace.as_deref().map(absolute).ok_or_else(|| Failure::usage("--workspace DIR is needed"))
    }

    fn passphrase(&self) -> Result<String, Failure> {
        passphrase::read(self.passphrase_file.as_deref())
    }

    /// Opens the workspace, to read or to write.
    fn open(&self, read_only: bool) -> Result<Value, Failure> {
        self.ask("workspace_choose", json!({ "path": self.dir()? }))?;
        self.ask("workspace_unlock", json!({ "passphrase": self.passphrase()?, "read_only": read_only }))
    }

    /// Opens the workspace to write when it can be had, else to read.
    fn open_to_log(&self) -> Result<Value, Failure> {
        self.ask("workspace_choose", json!({ "path": self.dir()? }))?;
        self.ask("workspace_unlock", json!({ "passphrase": self.passphrase()? }))
    }
}

fn init(at: &Place<'_>, home: &str, zone: &str, name: &str, officer: &str) -> Outcome {
    let dir = at.dir()?;
    let passphrase = at.passphrase()?;
    let weighed = at.ask("passphrase_strength", json!({ "passphrase": passphrase }))?;
    if weighed["accepted"] == json!(false) {
        eprintln!("weak passphrase: choose at least 12 characters");
    }
    let folder = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = if name.is_empty() { folder.as_str() } else { name };
    Ok(opened(&at.ask(
        "workspace_create",
        json!({ "path": dir, "name": name, "home": home, "zone": zone, "officer_name": officer, "officer_post": "",
                "passphrase": passphrase, "allow_weak": true }),
    )?))
}

fn demo(at: &Place<'_>, as_of: Option<&str>, size: Option<usize>, seed: Option<u32>) -> Outcome {
    let passphrase = at.passphrase_file.is_some().then(|| at.passphrase()).transpose()?;
    let made = json!({ "path": at.dir()?, "passphrase": passphrase, "as_of": day("--as-of", as_of)?, "size": size, "seed": seed });
    Ok(opened(&at.ask("workspace_demo", made)?))
}

fn export(at: &Place<'_>, asked: &Export) -> Outcome {
    at.open_to_log()?;
    let ending = || {
        asked.out.extension().and_then(|ending| ending.to_str()).and_then(|ending| Format::from_str(ending, true).ok())
    };
    let format = asked.format.or_else(ending).unwrap_or(Format::Pdf);
    let ask = json!({
        "document": asked.document, "delegation": asked.delegation, "meeting": asked.meeting, "lang": asked.lang.map(name),
        "as_of": day("--as-of", asked.as_of.as_deref())?, "profile": asked.profile, "variant": asked.variant,
        "restricted": asked.restricted, "since": day("--since", asked.since.as_deref())?, "ceiling": asked.ceiling,
        "page": asked.page, "format": format.to_possible_value().map(|value| value.get_name().to_owned()), "file": absolute(&asked.out),
    });
    Ok(written(at.ask("export_document", ask)?))
}

/// Damage is an answer here, not a failure: exit 1 and the problems.
fn check(at: &Place<'_>) -> Outcome {
    let checked = at.open(true).and_then(|_| at.ask("workspace_check", json!({})));
    let checked = match checked {
        Err(Failure::Api(error)) if error.code == attache_app::Code::Damaged => {
            json!({ "ok": false, "problems": [{ "code": "damaged", "message": error.args.get("detail").cloned().unwrap_or_default(),
                                                "place": "workspace.db" }] })
        }
        other => other?,
    };
    let sound = checked["ok"] == json!(true);
    let mut text = if sound { "ok\n".to_owned() } else { String::new() };
    for problem in checked["problems"].as_array().into_iter().flatten() {
        let _ = writeln!(text, "{}: {} ({})", word(problem, "place"), word(problem, "message"), word(problem, "code"));
    }
    Ok(Answer { exit: u8::from(!sound), ..Answer::new(checked, text) })
}

fn list(at: &Place<'_>, what: Listed, filter: &str, limit: Option<usize>) -> Outcome {
    at.open(true)?;
    let (command, columns): (_, &[&str]) = match what {
        Listed::Delegations => ("delegation_list", &["code", "start", "status", "title"]),
        Listed::People => ("person_list", &["name", "post", "organisation"]),
        Listed::Organisations => ("organisation_list", &["name", "country"]),
        Listed::Agreements => ("agreement_list", &["code", "signed", "status", "title"]),
        Listed::Actions => ("action_list", &["due", "status", "title"]),
    };
    let ask = json!({ "filter": filter, "sort": "", "descending": false, "offset": 0, "limit": limit });
    let rows = rows(at.ask(command, ask)?["rows"].take());
    let text = rows.iter().fold(String::new(), |text, row| {
        let cells: Vec<String> = columns.iter().map(|column| word(row, column)).collect();
        text + cells.join("  ").as_str() + "\n"
    });
    Ok(Answer::new(rows.into(), text))
}

fn forum(asked: &Forum, messages: &Messages) -> Outcome {
    let limits = |limits: &args::Limits| Limits { time: limits.time, seed: limits.seed };
    let optional = |path: &Option<PathBuf>| path.as_deref().map(absolute);
    let answer = match asked {
        Forum::Match { forum, out, all } => forum::suggest(&absolute(forum), optional(out).as_deref(), *all, messages)?,
        Forum::Solve { forum, limits: given, fairness, out } => {
            forum::solve(&absolute(forum), &absolute(out), limits(given), *fairness, messages)?
        }
        Forum::Check { forum, plan, fairness } => forum::check(&absolute(forum), &absolute(plan), *fairness, messages)?,
        Forum::Explain { forum, limits: given } => forum::explain(&absolute(forum), limits(given), messages)?,
        Forum::Replan { forum, plan, events, setting, limits: given, out, forum_out } => {
            let again = forum::Again {
                forum: absolute(forum),
                plan: absolute(plan),
                events: absolute(events),
                setting: match setting {
                    Setting::FewestMoves => forum::Setting::FewestMoves,
                    Setting::Balanced => forum::Setting::Balanced,
                    Setting::FewestBreaks => forum::Setting::FewestBreaks,
                },
                out: optional(out),
                forum_out: optional(forum_out),
            };
            forum::replan(&again, limits(given), messages)?
        }
    };
    let text = answer.lines.iter().fold(String::new(), |text, line| text + line + "\n");
    Ok(Answer { exit: u8::from(!answer.holds), ..Answer::new(answer.json, text) })
}

/// A document that was written; its findings go where they disturb no script.
fn written(done: Value) -> Answer {
    for finding in done["findings"].as_array().into_iter().flatten() {
        let (place, message) = (word(finding, "place"), word(finding, "message"));
        eprintln!("{}", if place.is_empty() { message } else { format!("{place}: {message}") });
    }
    let text = format!("{}\n", word(&done, "file"));
    Answer::new(done, text)
}

fn opened(session: &Value) -> Answer {
    let workspace = &session["workspace"];
    let json = json!({ "workspace": workspace["path"], "id": workspace["id"] });
    Answer::new(json, format!("{}\n", word(workspace, "path")))
}

fn plain_hit(mut hit: Value) -> Value {
    let plain = word(&hit, "snippet").replace(['\u{2}', '\u{3}'], "");
    hit["snippet"] = plain.into();
    hit
}

/// The report in the contract's keys.
fn imported(report: &Value) -> Value {
    let keys = ["mapping", "rows", "created", "updated", "skipped", "reported"];
    keys.iter().map(|key| ((*key).to_owned(), report[*key].clone())).collect::<serde_json::Map<_, _>>().into()
}

fn report_text(report: &Value, messages: &Messages) -> String {
    let mut text = String::new();
    for entry in report["reported"].as_array().into_iter().flatten() {
        let place = match (&entry["row"], &entry["column"]) {
            (Value::Null, Value::Null) => String::new(),
            (Value::Null, column) => format!("{}: ", column.as_str().unwrap_or_default()),
            (row, Value::Null) => format!("{row}: "),
            (row, column) => format!("{row}, {}: ", column.as_str().unwrap_or_default()),
        };
        let _ = writeln!(text, "{place}{}", word(entry, "problem"));
    }
    let count = |key: &str| report[key].as_i64().unwrap_or(0);
    let values = ["rows", "created", "updated", "skipped"].map(|key| (key, count(key).into()));
    text + &messages.msg_with("cli-imported", &values) + "\n"
}

fn pairs(object: &Value) -> String {
    object
        .as_object()
        .into_iter()
        .flatten()
        .fold(String::new(), |text, (key, value)| text + &format!("{key}  {value}\n"))
}

fn rows(value: Value) -> Vec<Value> {
    if let Value::Array(rows) = value { rows } else { Vec::new() }
}

fn word(value: &Value, key: &str) -> String {
    value[key].as_str().map(str::to_owned).unwrap_or_default()
}

fn day(option: &str, given: Option<&str>) -> Result<Option<String>, Failure> {
    match given {
        None => Ok(None),
        Some(text) if text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok() => Ok(Some(text.to_owned())),
        Some(text) => Err(Failure::usage(&format!("{option} {text}: a day is written YYYY-MM-DD"))),
    }
}

const fn name(lang: DocumentLang) -> &'static str {
    match lang {
        DocumentLang::En => "en",
        DocumentLang::Ro => "ro",
        DocumentLang::Fr => "fr",
        DocumentLang::Ur => "ur",
        DocumentLang::Ar => "ar",
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
