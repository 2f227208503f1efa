//! A forum in a file: whom to match, when they meet, and whether a timetable holds. Needs no workspace.
//!
//! Each use case reads its files, asks the engine and words what it answers for the reader. Time is measured here, the engine
//! knows none. A timetable that the independent checker does not accept is never handed out.

use crate::error::{ApiError, Code, Result};
use attache_forum::checker::{self, Findings, Unread};
use attache_forum::explain;
use attache_forum::fault::{self, Fault};
use attache_forum::matching;
use attache_forum::model::{Aim, Forum, Plan, Verdict};
use attache_forum::replan::{self, Event};
use attache_forum::timetable::{self, Effort, Watch};
use attache_i18n::Messages;
use attache_store::{can_write, write_durably};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

mod voice;

pub use attache_forum::replan::Setting;

use voice::Voice;

/// What a use case answers: the value for scripts, and its sentences for people.
#[derive(Debug)]
pub struct Answer {
    /// For scripts.
    pub json: Value,
    /// For people, a line each.
    pub lines: Vec<String>,
    /// What was asked holds: false when a check found violations.
    pub holds: bool,
}

/// How long to compute, and from where chance starts.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The time from the first read to the answer.
    pub time: Duration,
    /// What chance goes by.
    pub seed: u64,
}

/// How many pairs that are not suggested are told of, unless all are asked for.
const PASSED: usize = 20;

/// How many faults of a file are told of.
const FAULTS: usize = 10;

/// Tells the engine when its time is over.
struct Deadline(Option<Instant>);

impl Watch for Deadline {
    fn stopped(&self) -> bool {
        self.0.is_some_and(|end| Instant::now() >= end)
    }
}

impl Limits {
    /// The moment at which computing ends; none when it lies farther away than time can be told.
    fn deadline(self, begin: Instant) -> Deadline {
        Deadline(begin.checked_add(self.time))
    }
}

/// A forum and where it came from.
struct Asked {
    path: PathBuf,
    text: String,
    forum: Forum,
    /// From the benchmark's format.
    is_benchmark: bool,
}

/// Suggests meetings for the people of a forum; `out` is written as the forum with them.
///
/// # Errors
/// [`Code::Unreadable`] for what is no forum, and what writing a file may meet.
pub fn suggest(file: &Path, out: Option<&Path>, all: bool, reader: &Messages) -> Result<Answer> {
    let mut asked = Asked::read(file, reader)?;
    // Whom to bring together can be asked before there are slots.
    asked.refuse(|fault| !matches!(fault, Fault::NoTables), reader)?;
    let mut found = matching::suggest(&asked.forum);
    let passed = found.passed.len();
    if !all {
        found.passed.truncate(PASSED);
    }
    if let Some(out) = out {
        asked.forum.meetings.extend(found.meetings.iter().cloned());
        write(out, &json!(asked.forum))?;
    }
    let lines = voice::suggestions(&Voice::new(reader, &asked.forum), &found, passed);
    Ok(Answer { json: json!(found), lines, holds: true })
}

/// Places the meetings of a forum and writes the timetable to `out`: a plan, or for a benchmark's instance its schedule.
///
/// # Errors
/// [`Code::Unreadable`] for what is no forum, [`Code::Internal`] for a timetable that the checker does not accept, and what
/// the disk says of a place that takes no file, before any work.
pub fn solve(file: &Path, out: &Path, limits: Limits, fairness: Option<u32>, reader: &Messages) -> Result<Answer> {
    let begin = Instant::now();
    can_write(out)?;
    let mut asked = Asked::read(file, reader)?;
    asked.refuse(|fault| !asked.is_benchmark || !fault.is_contradiction(), reader)?;
    asked.forum.rules.fairness = fairness.or(asked.forum.rules.fairness);
    let effort = Effort::until_stopped(limits.seed);
    let plan = timetable::solve(&asked.forum, &effort, &limits.deadline(begin))
        .map_err(|faults| asked.refused(&faults, reader))?;
    let seconds = begin.elapsed().as_secs_f64();
    let answer = if asked.is_benchmark { schedule(&asked.forum, &plan, seconds) } else { json!(plan) };
    accept(&plan, |_| checker::check(&asked.text, &answer.to_string(), fairness.map(u64::from)))?;
    write(out, &answer)?;
    let lines = if asked.is_benchmark {
        vec![answer.to_string()]
    } else {
        voice::plan(&Voice::new(reader, &asked.forum), &asked.forum, &plan)
    };
    Ok(Answer { json: answer, lines, holds: true })
}

/// Recounts a plan against its forum. `fairness` is by how many breaks two people may differ, in place of the forum's rule.
///
/// # Errors
/// [`Code::Unreadable`] for a file that holds no forum or no plan. A plan that does not hold is an answer.
pub fn check(file: &Path, plan: &Path, fairness: Option<u32>, reader: &Messages) -> Result<Answer> {
    let (forum, answer) = (text(file)?, text(plan)?);
    let found = checker::check(&forum, &answer, fairness.map(u64::from)).map_err(|unread| {
        let of_plan = matches!(unread, Unread::Json { file: checker::File::Plan, .. });
        unreadable("forum", if of_plan { plan } else { file })
            .with("detail", Voice::bare(reader).say("unread", &unread))
    })?;
    // Names make sentences better, and ids do where the model reads the forum otherwise than the checker.
    let named = serde_json::from_str::<Forum>(&forum).unwrap_or_default();
    Ok(voice::findings(&Voice::new(reader, &named), &found))
}

/// Says what keeps the meetings of a forum from all having a place.
///
/// # Errors
/// [`Code::Unreadable`] for what is no forum.
pub fn explain(file: &Path, limits: Limits, reader: &Messages) -> Result<Answer> {
    let begin = Instant::now();
    let asked = Asked::read(file, reader)?;
    asked.refuse(|fault| !fault.is_contradiction(), reader)?;
    let found = explain::explain(&asked.forum, &Effort::until_stopped(limits.seed), &limits.deadline(begin))
        .map_err(|faults| asked.refused(&faults, reader))?;
    let lines = voice::explanation(&Voice::new(reader, &asked.forum), &found);
    Ok(Answer { json: json!(found), lines, holds: true })
}

/// What to plan again, and where to write it.
#[derive(Debug)]
pub struct Again {
    /// The forum.
    pub forum: PathBuf,
    /// The published plan.
    pub plan: PathBuf,
    /// What has happened: an event or a list of them.
    pub events: PathBuf,
    /// What matters more.
    pub setting: Setting,
    /// The new plan, to write.
    pub out: Option<PathBuf>,
    /// The forum after what has happened, to write.
    pub forum_out: Option<PathBuf>,
}

/// Places the meetings of a forum again after something has happened.
///
/// # Errors
/// [`Code::Unreadable`] for what is no forum, plan or event; [`Code::Internal`] for a timetable that the checker does not accept.
pub fn replan(again: &Again, limits: Limits, reader: &Messages) -> Result<Answer> {
    let begin = Instant::now();
    for out in [&again.out, &again.forum_out].into_iter().flatten() {
        can_write(out)?;
    }
    let asked = Asked::read(&again.forum, reader)?;
    if asked.is_benchmark {
        let detail = reader.msg("forum-replan-benchmark");
        return Err(unreadable("forum", &again.forum).with("detail", detail));
    }
    asked.refuse(|_| true, reader)?;
    let published_text = text(&again.plan)?;
    let published: Plan = parsed(&published_text, &again.plan)?;
    let events = text(&again.events)?;
    let events: Vec<Event> = if events.trim_start().starts_with('[') {
        parsed(&events, &again.events)?
    } else {
        vec![parsed(&events, &again.events)?]
    };
    let refused = |faults: &[Fault]| asked.refused(faults, reader).with("path", again.events.display());
    let after = replan::after(&asked.forum, &events).map_err(|faults| refused(&faults))?;
    let faults = fault::check(&after);
    if !faults.is_empty() {
        return Err(refused(&faults));
    }
    let effort = Effort::until_stopped(limits.seed);
    let watch = limits.deadline(begin);
    let new = replan::replan(&asked.forum, &published, &events, again.setting, &effort, &watch)
        .map_err(|faults| refused(&faults))?;
    accept(&new.plan, |plan| checker::check_again(&json!(new.forum).to_string(), plan, &published_text, None))?;
    if let Some(out) = &again.out {
        write(out, &json!(new.plan))?;
    }
    if let Some(out) = &again.forum_out {
        write(out, &json!(new.forum))?;
    }
    let lines = voice::replanned(&Voice::new(reader, &asked.forum), &new);
    Ok(Answer { json: json!(new), lines, holds: true })
}

impl Asked {
    fn read(file: &Path, reader: &Messages) -> Result<Self> {
        let text = text(file)?;
        let is_benchmark = !text.trim_start().starts_with(['{', '[']);
        let mut asked = Self { path: file.to_owned(), text, forum: Forum::default(), is_benchmark };
        asked.forum = if is_benchmark {
            attache_forum::dzn::read(&asked.text).map_err(|fault| asked.refused(&[fault], reader))?
        } else {
            parsed(&asked.text, file)?
        };
        Ok(asked)
    }

    /// Refuses a forum with faults that count.
    fn refuse(&self, counts: impl Fn(&Fault) -> bool, reader: &Messages) -> Result<()> {
        let mut faults = fault::check(&self.forum);
        faults.retain(counts);
        if faults.is_empty() { Ok(()) } else { Err(self.refused(&faults, reader)) }
    }

    fn refused(&self, faults: &[Fault], reader: &Messages) -> ApiError {
        let voice = Voice::new(reader, &self.forum);
        let mut said: Vec<String> = faults.iter().take(FAULTS).map(|fault| voice.say("fault", fault)).collect();
        let more = faults.len().saturating_sub(FAULTS);
        if more > 0 {
            said.push(voice.count("forum-more-faults", more));
        }
        unreadable("forum", &self.path).with("detail", said.join("\n"))
    }
}

/// The text of a file, without a byte-order mark.
fn text(file: &Path) -> Result<String> {
    let bytes = std::fs::read(file).map_err(|error| unreadable("io", file).with("detail", error))?;
    let text = String::from_utf8(bytes).map_err(|error| unreadable("json", file).with("detail", error.utf8_error()))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn parsed<T: DeserializeOwned>(text: &str, file: &Path) -> Result<T> {
    serde_json::from_str(text).map_err(|error| unreadable("json", file).with("detail", error))
}

fn unreadable(reason: &str, file: &Path) -> ApiError {
    ApiError::new(Code::Unreadable).with("reason", reason).with("path", file.display())
}

fn write(out: &Path, value: &Value) -> Result<()> {
    write_durably(out, format!("{value:#}\n").as_bytes())?;
    Ok(())
}

/// Holds a timetable against the independent recount before anyone sees it.
fn accept(plan: &Plan, recount: impl Fn(&str) -> Result<Findings, Unread>) -> Result<()> {
    if !has_timetable(plan) {
        return Ok(());
    }
    let internal = |detail: &dyn std::fmt::Debug| ApiError::new(Code::Internal).with("detail", format!("{detail:?}"));
    let found = recount(&json!(plan).to_string()).map_err(|unread| internal(&unread))?;
    if found.violations.is_empty() { Ok(()) } else { Err(internal(&found.violations)) }
}

const fn has_timetable(plan: &Plan) -> bool {
    matches!(plan.status, Verdict::Optimal | Verdict::Feasible)
}

/// A plan as the benchmark's users write it: the slot of each meeting, from 1.
fn schedule(forum: &Forum, plan: &Plan, seconds: f64) -> Value {
    let breaks = plan.levels.iter().find(|level| level.name == Aim::Breaks);
    let slot = |id: &str| forum.slots.iter().position(|slot| slot.id == id).map_or(0, |at| at + 1);
    let place = |id: &str| plan.meetings.iter().find(|placed| placed.id == id).map_or(0, |placed| slot(&placed.slot));
    let places = || forum.meetings.iter().map(|meeting| place(&meeting.id)).collect::<Vec<_>>();
    json!({
        "status": plan.status,
        "breaks": breaks.map(|level| level.value),
        "bound": breaks.and_then(|level| level.bound),
        "seconds": (seconds * 1000.0).round() / 1000.0,
        "schedule": has_timetable(plan).then(places),
    })
}
