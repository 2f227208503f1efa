//! `attachectl`: Attaché on the command line. A thin host over the same commands as the window.
//!
//! Without `--json` the answer is text for people on stdout; with it exactly one JSON value, on failure too, and all else
//! is on stderr. Without a terminal nothing prompts.

mod answer;
mod args;
mod passphrase;
mod verb;

use answer::{Answer, Failure};
use args::{Args, MessagesLang};
use attache_app::ports::{Headless, SystemClock, SystemIds};
use attache_app::{App, Config};
use attache_i18n::{Locale, Messages};
use clap::Parser;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let given: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let wants_json = given.iter().skip(1).any(|argument| argument == "--json");
    let args = match Args::try_parse_from(given) {
        Ok(args) => args,
        Err(error) if !error.use_stderr() => {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            let words = error.render().to_string();
            return finish(&Err(Failure::usage(words.trim())), wants_json, Messages::of(locale(None)));
        }
    };
    let locale = locale(args.messages);
    let json = args.json;
    let chinese_font = args.verb.chinese_font().map(std::path::Path::to_owned);
    let app = App::new(Config {
        folder: config_folder(),
        documents: PathBuf::from("."),
        user: user(),
        computer: rustix::system::uname().nodename().to_string_lossy().into_owned(),
        clock: Arc::new(SystemClock),
        ids: Arc::new(SystemIds::default()),
        host: Arc::new(Headless),
        cost: attache_app::KdfCost::default(),
        messages: Some(locale),
        chinese_font,
    });
    let outcome = verb::run(&app, args, Messages::of(locale));
    // Gives the writer's lock back and makes no backup: that is the window's.
    finish(&outcome, json, Messages::of(locale))
}

/// Prints the outcome and says it by the exit code.
fn finish(outcome: &Result<Answer, Failure>, json: bool, messages: &Messages) -> ExitCode {
    let mut stdout = std::io::stdout().lock();
    let (value, text, code) = match outcome {
        Ok(answer) => (answer.json.clone(), answer.text.clone(), answer.exit),
        Err(failure) => (failure.json(messages), String::new(), failure.exit()),
    };
    if let Err(failure) = outcome {
        eprintln!("{}", failure.text(messages));
    }
    // A reader that went away, as `head` does, is no failure of ours.
    let _ = if json { writeln!(stdout, "{value}") } else { write!(stdout, "{text}") };
    ExitCode::from(code)
}

fn locale(asked: Option<MessagesLang>) -> Locale {
    match asked {
        Some(MessagesLang::En) => Locale::En,
        Some(MessagesLang::Ro) => Locale::Ro,
        None => {
            let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
                .into_iter()
                .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
            said.and_then(|tag| Locale::of_tag(&tag)).filter(|locale| locale.is_complete()).unwrap_or(Locale::En)
        }
    }
}

/// The account's settings: `ATTACHE_CONFIG_DIR`, else the system's place for them.
fn config_folder() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("ATTACHE_CONFIG_DIR")
        .or_else(|| set("XDG_CONFIG_HOME").map(|folder| folder.join("attache")))
        .or_else(|| set("HOME").map(|home| home.join(".config/attache")))
        .unwrap_or_else(|| PathBuf::from(".attache"))
}

fn user() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok())
        .unwrap_or_else(|| "attachectl".to_owned())
}
