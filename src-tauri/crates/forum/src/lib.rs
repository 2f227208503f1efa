//! The forum of two countries: whom to match and when they meet.
//!
//! A pure crate: no files, no clock, no randomness but a seed. [`model`] is what a forum is and [`fault`] what can be wrong
//! with one; [`timetable`] places its meetings, [`matching`] suggests them, [`replan`] places them again with few changes,
//! [`explain`] says what stands in the way. [`checker`] recounts every answer and shares no code with those who made it.

pub mod checker;
pub mod dzn;
pub mod explain;
pub mod fault;
pub mod matching;
pub mod model;
pub mod replan;
pub mod timetable;

#[cfg(test)]
#[path = "../examples/forum/generated.rs"]
mod generated;
#[cfg(test)]
mod schema;
