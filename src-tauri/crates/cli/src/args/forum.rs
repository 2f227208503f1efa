//! What can be written after `attachectl forum` (CONTRACT §6).

use clap::{Subcommand, ValueEnum};
use std::path::PathBuf;
use std::time::Duration;

/// What can be done with a forum.
#[derive(Debug, Subcommand)]
pub enum Forum {
    /// Suggest meetings, with reasons.
    Match {
        /// The forum, JSON.
        forum: PathBuf,
        /// The forum with the suggested meetings, to write.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Tell of every pair that is not suggested.
        #[arg(long)]
        all: bool,
    },
    /// Make a timetable.
    Solve {
        /// The forum: JSON, or a benchmark's .dzn.
        forum: PathBuf,
        #[command(flatten)]
        limits: Limits,
        /// By how many breaks two people may differ at most [default: the forum's own rule; 2 for a benchmark's].
        #[arg(long, value_name = "D")]
        fairness: Option<u32>,
        /// The plan to write.
        #[arg(long, value_name = "PLAN.json")]
        out: PathBuf,
    },
    /// Recount a plan; exit 1 when it does not hold.
    Check {
        /// The forum: JSON, or a benchmark's .dzn.
        forum: PathBuf,
        /// The plan.
        plan: PathBuf,
        /// By how many breaks two people may differ at most [default: the forum's own rule; 2 for a benchmark's].
        #[arg(long, value_name = "D")]
        fairness: Option<u32>,
    },
    /// Say why the meetings cannot all have a place.
    Explain {
        /// The forum: JSON, or a benchmark's .dzn.
        forum: PathBuf,
        #[command(flatten)]
        limits: Limits,
    },
    /// Place again after something has happened.
    Replan {
        /// The forum, JSON.
        forum: PathBuf,
        /// The published plan.
        plan: PathBuf,
        /// What has happened, JSON: an event or a list of events.
        events: PathBuf,
        /// What matters more.
        #[arg(long, value_enum, default_value_t = Setting::FewestMoves)]
        setting: Setting,
        #[command(flatten)]
        limits: Limits,
        /// The new plan, to write.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// The forum after what has happened, to write.
        #[arg(long, value_name = "FILE")]
        forum_out: Option<PathBuf>,
    },
}

/// What matters more when planning again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Setting {
    /// That few published meetings move.
    FewestMoves,
    /// Both alike.
    Balanced,
    /// That breaks are few.
    FewestBreaks,
}

/// How long to compute, and from where chance starts.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Limits {
    /// Seconds to compute at most.
    #[arg(long, value_name = "S", default_value = "30", value_parser = seconds)]
    pub time: Duration,
    /// What chance goes by.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "seconds are a number".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}
