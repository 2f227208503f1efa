//! What must be true of a forum and a changed one, at sizes that brute force cannot reach.

use attache_forum::model::{Aim, Forum, Status, Verdict};
use attache_forum::timetable::solve;

use crate::forums::{Chance, Size, forum};
use crate::{EFFORT, Unwatched, solved, value, values};

const MIDDLE: Size = Size { people: 6, slots: 8, meetings: 14 };

fn forums() -> impl Iterator<Item = (u64, Forum)> {
    (0..60).map(|seed| (seed, forum(seed, &MIDDLE)))
}

#[test]
fn other_names_and_another_order_of_people_and_meetings_change_no_optimum() {
    for (seed, forum) in forums() {
        let mut chance = Chance::new(seed + 1_000);
        let mut other = forum.clone();
        for index in (1..other.people.len()).rev() {
            other.people.swap(index, chance.below(index + 1));
        }
        for index in (1..other.meetings.len()).rev() {
            other.meetings.swap(index, chance.below(index + 1));
        }
        let renamed = |id: &mut String| *id = format!("x{}", id.chars().rev().collect::<String>());
        for person in &mut other.people {
            renamed(&mut person.id);
        }
        for meeting in &mut other.meetings {
            meeting.a.iter_mut().chain(&mut meeting.b).for_each(renamed);
        }
        assert_eq!(values(&solved(&forum)), values(&solved(&other)), "seed {seed}");
    }
}

#[test]
fn time_run_backwards_changes_no_optimum() {
    for (seed, mut forum) in forums() {
        // Orders and the beginnings of longer meetings would have to be turned round too.
        for meeting in &mut forum.meetings {
            meeting.length = 1;
            meeting.after.clear();
        }
        let mut other = forum.clone();
        other.slots.reverse();
        assert_eq!(values(&solved(&forum)), values(&solved(&other)), "seed {seed}");
    }
}

#[test]
fn one_more_table_never_makes_it_worse() {
    for (seed, forum) in forums() {
        let mut more = forum.clone();
        // A plenary stays one: with tables it would become part of everyone's day.
        for slot in more.slots.iter_mut().filter(|slot| slot.tables > 0) {
            slot.tables += 1;
        }
        let (plan, better) = (solved(&forum), solved(&more));
        let cost = |plan: &attache_forum::model::Plan| -> Vec<i64> {
            values(plan)
                .into_iter()
                .map(|(aim, value)| i64::try_from(value).unwrap() * if aim == Aim::PlacedWeight { -1 } else { 1 })
                .collect()
        };
        assert!(plan.status == Verdict::Infeasible || cost(&better) <= cost(&plan), "seed {seed}");
        assert!(plan.status == Verdict::Infeasible || better.status == Verdict::Optimal, "seed {seed}");
    }
}

#[test]
fn without_a_meeting_the_weight_of_the_others_never_falls() {
    for (seed, forum) in forums() {
        let plan = solved(&forum);
        let waited_for = |id: &String| forum.meetings.iter().any(|meeting| meeting.after.contains(id));
        let Some(last) =
            forum.meetings.iter().rposition(|meeting| meeting.status == Status::Accepted && !waited_for(&meeting.id))
        else {
            continue;
        };
        // Fairness could be kept by just this meeting.
        if plan.status == Verdict::Infeasible || forum.rules.fairness.is_some() {
            continue;
        }
        let mut fewer = forum.clone();
        let dropped = fewer.meetings.remove(last);
        let placed = plan.meetings.iter().any(|placed| placed.id == dropped.id);
        let others = value(&plan, Aim::PlacedWeight) - if placed { u64::from(dropped.weight) } else { 0 };
        assert!(value(&solved(&fewer), Aim::PlacedWeight) >= others, "seed {seed}");
    }
}

#[test]
fn a_forum_with_nothing_to_place_has_an_empty_timetable() {
    let (_, mut forum) = forums().next().unwrap();
    forum.rules.fairness = Some(0);
    for meeting in &mut forum.meetings {
        meeting.status = Status::Requested;
    }
    let plan = solve(&forum, &EFFORT, &Unwatched).unwrap();
    assert_eq!(plan.status, Verdict::Optimal);
    assert!(plan.meetings.is_empty());
    forum.meetings.clear();
    forum.people.clear();
    assert_eq!(solve(&forum, &EFFORT, &Unwatched).unwrap().status, Verdict::Optimal);
}
