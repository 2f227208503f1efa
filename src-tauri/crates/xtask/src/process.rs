//! Runs programs and says what it runs.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::tally::Tally;

/// What went wrong, in words for the terminal.
pub type Result<T = ()> = std::result::Result<T, String>;

/// A program with its arguments, to be started in the repository's root.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(crate::tree::root());
    command
}

/// The cargo that runs this script.
pub fn cargo(arguments: &[&str]) -> Command {
    program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), arguments)
}

/// npm, in the folder of the window's pages.
pub fn npm(arguments: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    command.current_dir(crate::tree::root().join("ui"));
    command
}

/// Announces what happens next.
pub fn say(what: &str) {
    println!("── {what}");
}

/// Runs to the end; anything but success is an error.
pub fn run(mut command: Command) -> Result {
    println!("   $ {}", shown(&command));
    let ended = command.status().map_err(|problem| cannot_start(&command, &problem))?;
    if ended.success() { Ok(()) } else { Err(format!("{} ended with {ended}", shown(&command))) }
}

/// Runs to the end and returns what the program printed on stdout; stderr goes to the terminal.
pub fn output(mut command: Command) -> Result<String> {
    println!("   $ {}", shown(&command));
    let done = command.stderr(Stdio::inherit()).output().map_err(|problem| cannot_start(&command, &problem))?;
    if done.status.success() {
        Ok(String::from_utf8_lossy(&done.stdout).into_owned())
    } else {
        Err(format!("{} ended with {}", shown(&command), done.status))
    }
}

/// What a program prints when asked quietly; none when it is missing or fails.
pub fn ask(name: &str, arguments: &[&str]) -> Option<String> {
    let done = Command::new(name).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

/// Runs a test runner, shows what it prints, and adds up the summary lines that go by.
pub fn run_tests(mut command: Command, tally: &mut Tally) -> Result {
    println!("   $ {}", shown(&command));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|problem| cannot_start(&command, &problem))?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let (seen_out, seen_err) = std::thread::scope(|scope| {
        let out = scope.spawn(|| forward(out, &mut std::io::stdout()));
        let err = scope.spawn(|| forward(err, &mut std::io::stderr()));
        (out.join().unwrap_or_default(), err.join().unwrap_or_default())
    });
    tally.add(seen_out);
    tally.add(seen_err);
    let ended = child.wait().map_err(|problem| cannot_start(&command, &problem))?;
    if ended.success() { Ok(()) } else { Err(format!("{} ended with {ended}", shown(&command))) }
}

fn forward(source: Option<impl Read>, sink: &mut impl Write) -> Tally {
    let mut tally = Tally::default();
    let Some(source) = source else { return tally };
    let mut lines = BufReader::new(source);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        // A closed terminal must not stop the tests.
        let _ = sink.write_all(&line);
        let _ = sink.flush();
        tally.read_line(&String::from_utf8_lossy(&line));
        line.clear();
    }
    tally
}

fn shown(command: &Command) -> String {
    let short = |word: &std::ffi::OsStr| Path::new(word).file_name().unwrap_or(word).display().to_string();
    let arguments = command.get_args().map(|argument| argument.display().to_string());
    std::iter::once(short(command.get_program())).chain(arguments).collect::<Vec<_>>().join(" ")
}

fn cannot_start(command: &Command, problem: &std::io::Error) -> String {
    format!("{} cannot be started: {problem}", shown(command))
}
