//! The engine against oracles that share nothing with it: brute force on small forums, the checker on larger ones, and
//! relations between a forum and a changed one.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that meets a surprise fails")]

mod brute;
mod explaining;
mod forums;
mod relations;
mod replanning;
mod small;

use attache_forum::checker;
use attache_forum::model::{Aim, Forum, Level, Plan, Verdict};
use attache_forum::timetable::{Effort, Watch, solve};

/// Nobody who watches.
struct Unwatched;

impl Watch for Unwatched {
    fn stopped(&self) -> bool {
        false
    }
}

/// Enough for every forum of these tests to be solved to the end.
const EFFORT: Effort = Effort::fixed(7, 3_000, 400_000);

/// Solves a forum and has the answer checked.
fn solved(forum: &Forum) -> Plan {
    let plan = solve(forum, &EFFORT, &Unwatched).unwrap();
    checked(forum, &plan);
    plan
}

/// Asserts that an answer passes the checker, and that it claims nothing of itself that the checker counts otherwise.
fn checked(forum: &Forum, plan: &Plan) {
    if plan.levels.is_empty() {
        return;
    }
    let [forum_text, plan_text] = [serde_json::to_string(forum).unwrap(), serde_json::to_string(plan).unwrap()];
    let findings = checker::check(&forum_text, &plan_text, None).unwrap();
    assert!(findings.violations.is_empty(), "{:?}", findings.violations);
}

/// The value of a level.
fn value(plan: &Plan, aim: Aim) -> u64 {
    level(plan, aim).map_or(0, |level| level.value)
}

/// A level.
fn level(plan: &Plan, aim: Aim) -> Option<&Level> {
    plan.levels.iter().find(|level| level.name == aim)
}

/// The values of all levels but that of the tables.
fn values(plan: &Plan) -> Vec<(Aim, u64)> {
    assert!(matches!(plan.status, Verdict::Optimal | Verdict::Infeasible), "{plan:?}");
    plan.levels.iter().filter(|level| level.name != Aim::TableChanges).map(|level| (level.name, level.value)).collect()
}
