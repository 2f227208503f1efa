//! Planning again: what happened is respected, and little else changes.

use std::collections::BTreeMap;

use attache_forum::fault::Fault;
use attache_forum::model::{Aim, Forum, Meeting, Plan, Status, Verdict};
use attache_forum::replan::{Event, Replanned, Setting, replan};

use crate::forums::{Size, forum};
use crate::{EFFORT, Unwatched, checked, solved, value};

const MIDDLE: Size = Size { people: 5, slots: 7, meetings: 10 };

fn again(forum: &Forum, plan: &Plan, event: Event, setting: Setting) -> Replanned {
    let replanned = replan(forum, plan, &[event], setting, &EFFORT, &Unwatched).unwrap();
    checked(&replanned.forum, &Plan { levels: counted(&replanned.plan), ..replanned.plan.clone() });
    replanned
}

/// The levels that the forum and the plan alone tell; what moved cannot be seen from them.
fn counted(plan: &Plan) -> Vec<attache_forum::model::Level> {
    let moved = |aim| matches!(aim, Aim::Moved | Aim::MovedAndBreaks);
    plan.levels.iter().filter(|level| !moved(level.name)).cloned().collect()
}

fn planned() -> impl Iterator<Item = (usize, Forum, Plan)> {
    (0..100_usize).filter_map(|seed| {
        let forum = forum(seed as u64, &MIDDLE);
        let plan = solved(&forum);
        (plan.status == Verdict::Optimal && plan.meetings.len() > 2).then_some((seed, forum, plan))
    })
}

fn slots(plan: &Plan) -> BTreeMap<&str, &str> {
    plan.meetings.iter().map(|placed| (placed.id.as_str(), placed.slot.as_str())).collect()
}

#[test]
fn a_cancelled_meeting_moves_nothing_when_fewest_moves_are_wanted() {
    for (seed, mut forum, plan) in planned() {
        // Otherwise a meeting that had no place might take the one that became free.
        forum.meetings.retain(|meeting| slots(&plan).contains_key(meeting.id.as_str()));
        if forum.rules.fairness.is_some() || forum.meetings.iter().any(|meeting| !meeting.after.is_empty()) {
            continue;
        }
        let meeting = plan.meetings[0].id.clone();
        let replanned =
            again(&forum, &plan, Event::MeetingCancelled { meeting: meeting.clone() }, Setting::FewestMoves);
        assert_eq!(replanned.cancelled, std::slice::from_ref(&meeting), "seed {seed}");
        assert!(
            replanned.moved.is_empty() && replanned.dropped.is_empty() && replanned.added.is_empty(),
            "seed {seed}"
        );
        let met = forum.meetings.iter().find(|other| other.id == meeting).unwrap();
        let mut people: Vec<String> = met.a.iter().chain(&met.b).cloned().collect();
        people.sort();
        assert_eq!(replanned.tell, people, "seed {seed}");
    }
}

#[test]
fn each_setting_is_best_at_what_it_is_for() {
    let mut differ = 0;
    for (seed, forum, plan) in planned() {
        let Some(person) = forum.people.iter().find(|person| person.away.is_empty() && !person.protocol) else {
            continue;
        };
        let away = Event::PersonAway { person: person.id.clone(), slots: vec![forum.slots[0].id.clone()] };
        let settings = [Setting::FewestMoves, Setting::Balanced, Setting::FewestBreaks];
        let [moves, balanced, breaks] = settings.map(|setting| again(&forum, &plan, away.clone(), setting).plan);
        if moves.status != Verdict::Optimal {
            assert_eq!(balanced.status, moves.status);
            continue;
        }
        let placed = |plan: &Plan| (value(plan, Aim::PlacedWeight), value(plan, Aim::BelowFloor));
        assert!(placed(&moves) == placed(&balanced) && placed(&moves) == placed(&breaks), "seed {seed}");
        let sum = |plan: &Plan| value(plan, Aim::Moved) + value(plan, Aim::Breaks);
        let both = value(&balanced, Aim::MovedAndBreaks);
        assert!(both <= sum(&moves) && both <= sum(&breaks), "seed {seed}");
        assert!(value(&moves, Aim::Moved) <= value(&breaks, Aim::Moved), "seed {seed}");
        assert!(value(&breaks, Aim::Breaks) <= value(&moves, Aim::Breaks), "seed {seed}");
        differ += u32::from(sum(&moves) != sum(&breaks));
    }
    assert!(differ > 0);
}

#[test]
fn locked_meetings_stay_and_confirmed_ones_move_last() {
    for (seed, mut forum, plan) in planned() {
        let place: BTreeMap<String, String> =
            plan.meetings.iter().map(|placed| (placed.id.clone(), placed.slot.clone())).collect();
        for (index, meeting) in forum.meetings.iter_mut().enumerate().filter(|(_, one)| one.status == Status::Accepted)
        {
            if let Some(slot) = place.get(&meeting.id).filter(|_| index % 3 == 0) {
                (meeting.status, meeting.slot) = (Status::Locked, Some(slot.clone()));
            }
        }
        let Some(slot) = forum.slots.iter().find(|slot| slot.tables > 0) else { continue };
        let lost = Event::TablesLost { slot: slot.id.clone(), tables: 1 };
        let replanned = replan(&forum, &plan, &[lost], Setting::FewestBreaks, &EFFORT, &Unwatched);
        // Losing the only table of a forum is told as a fault.
        let Ok(replanned) = replanned else { continue };
        for meeting in replanned.forum.meetings.iter().filter(|meeting| meeting.status == Status::Locked) {
            if replanned.plan.status == Verdict::Optimal {
                let now = slots(&replanned.plan);
                assert_eq!(now.get(meeting.id.as_str()).copied(), meeting.slot.as_deref(), "seed {seed}");
            }
        }
    }
}

#[test]
fn somebody_who_does_not_come_meets_nobody() {
    for (seed, forum, plan) in planned() {
        let person = forum.people[0].id.clone();
        let replanned = again(&forum, &plan, Event::PersonCancelled { person: person.clone() }, Setting::FewestMoves);
        assert!(!replanned.tell.contains(&person), "seed {seed}");
        let sits = |meeting: &Meeting| meeting.a.contains(&person) || meeting.b.contains(&person);
        assert!(!replanned.forum.meetings.iter().any(sits), "seed {seed}");
    }
}

#[test]
fn a_meeting_that_is_new_is_placed_and_told() {
    for (seed, mut forum, plan) in planned() {
        forum.slots.iter_mut().for_each(|slot| slot.tables += 3);
        forum.people.iter_mut().for_each(|person| person.away.clear());
        let [a, b] = ["a9", "b9"].map(str::to_owned);
        for (id, side) in [(&a, attache_forum::model::Side::A), (&b, attache_forum::model::Side::B)] {
            forum.people.push(attache_forum::model::Person { id: id.clone(), side, ..Default::default() });
        }
        let meeting = Meeting::between("new".to_owned(), vec![a.clone()], vec![b.clone()]);
        let replanned = again(&forum, &plan, Event::MeetingAdded { meeting: Box::new(meeting) }, Setting::FewestMoves);
        assert!(replanned.added.contains(&"new".to_owned()), "seed {seed}");
        assert!(replanned.tell.contains(&a) && replanned.tell.contains(&b), "seed {seed}");
    }
}

#[test]
fn an_event_about_something_unknown_is_refused() {
    let (_, forum, plan) = planned().next().unwrap();
    let event = Event::PersonAway { person: "nobody".to_owned(), slots: Vec::new() };
    let refused = replan(&forum, &plan, &[event], Setting::Balanced, &EFFORT, &Unwatched).unwrap_err();
    assert!(matches!(refused.as_slice(), [Fault::UnknownId { unknown, .. }] if unknown == "nobody"));
}
