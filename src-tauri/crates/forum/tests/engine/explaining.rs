//! What is said to stand in the way does, and nothing of it could be left out.

use std::collections::BTreeSet;

use attache_forum::explain::{Cause, Explanation, blocking_set, explain};
use attache_forum::model::{Forum, Meeting, Person, Side, Slot, Status};

use crate::forums::small;
use crate::{EFFORT, Unwatched, brute};

/// The forum in which no rule holds but those of the set, and the meetings of which the set says that they are wanted.
fn only(forum: &Forum, causes: &[Cause]) -> (Forum, BTreeSet<String>) {
    let asked: BTreeSet<&Cause> = causes.iter().collect();
    let is = |cause: Cause| asked.contains(&cause);
    let mut only = forum.clone();
    only.rules.place_all = false;
    for meeting in &mut only.meetings {
        let id = meeting.id.clone();
        if let Some(slot) = meeting.slot.clone().filter(|_| meeting.is_pinned())
            && !is(Cause::Pinned { meeting: id.clone(), slot })
        {
            (meeting.status, meeting.slot) = (Status::Accepted, None);
        }
        if !is(Cause::OnlyIn { meeting: id.clone(), slots: meeting.slots.clone() }) {
            meeting.slots.clear();
        }
        meeting.session = meeting
            .session
            .take()
            .filter(|session| is(Cause::Session { meeting: id.clone(), session: session.clone() }));
        meeting.after.retain(|earlier| is(Cause::After { meeting: id.clone(), earlier: earlier.clone() }));
    }
    for person in &mut only.people {
        if !is(Cause::Away { person: person.id.clone(), slots: person.away.clone() }) {
            person.away.clear();
        }
        person.longest_run =
            person.longest_run.filter(|&slots| is(Cause::LongestRun { person: person.id.clone(), slots }));
    }
    for slot in only.slots.iter_mut().filter(|slot| slot.tables > 0) {
        if !is(Cause::Tables { slot: slot.id.clone(), tables: slot.tables }) {
            slot.tables = 100;
        }
    }
    only.rules.fairness = only.rules.fairness.filter(|&limit| is(Cause::Fairness { limit }));
    let wanted = |cause: &Cause| if let Cause::Wanted { meeting } = cause { Some(meeting.clone()) } else { None };
    (only, causes.iter().filter_map(wanted).collect())
}

/// Whether all wanted meetings can be placed, the others if there is room: by brute force, with weights that tell.
fn possible((mut forum, wanted): (Forum, BTreeSet<String>)) -> bool {
    const MUCH: u64 = 1_000;
    for meeting in &mut forum.meetings {
        meeting.weight = if wanted.contains(&meeting.id) { 1_000 } else { 1 };
    }
    brute::best(&forum).is_some_and(|levels| levels[0].1 / MUCH >= wanted.len() as u64)
}

#[test]
fn a_blocking_set_blocks_and_none_of_it_can_be_left_out() {
    let mut sets = 0;
    for seed in 0..400 {
        let mut forum = small(seed);
        for meeting in &mut forum.meetings {
            // Pools are counted by slot and languages: leaving one out cannot be said in a forum.
            meeting.interpreter = None;
            if meeting.status == Status::Requested {
                meeting.status = Status::Accepted;
            }
        }
        let Explanation::Blocked { causes, minimal } = blocking_set(&forum, &EFFORT, &Unwatched) else { continue };
        sets += 1;
        assert!(minimal, "seed {seed}");
        assert!(!possible(only(&forum, &causes)), "seed {seed}: {causes:?}");
        for left_out in 0..causes.len() {
            let mut fewer = causes.clone();
            fewer.remove(left_out);
            assert!(possible(only(&forum, &fewer)), "seed {seed}: {causes:?} without {left_out}");
        }
    }
    assert!(sets > 100, "{sets}");
}

#[test]
fn an_explanation_blocks_exactly_where_not_everything_can_be_placed() {
    for seed in 0..400 {
        let forum = small(seed);
        let mut all = forum.clone();
        all.rules.place_all = true;
        let explained = explain(&forum, &EFFORT, &Unwatched).unwrap();
        assert_eq!(explained == Explanation::Possible, brute::best(&all).is_some(), "seed {seed}: {explained:?}");
    }
}

#[test]
fn a_person_with_more_meetings_than_free_slots_is_named_with_both_counts() {
    let mut forum = Forum::default();
    for slot in ["1", "2", "3"] {
        forum.slots.push(Slot { id: slot.to_owned(), tables: 5, ..Slot::default() });
    }
    forum.people.push(Person { id: "a".to_owned(), away: vec!["3".to_owned()], ..Person::default() });
    for person in ["x", "y", "z"] {
        forum.people.push(Person { id: person.to_owned(), side: Side::B, ..Person::default() });
        forum.meetings.push(Meeting::between(format!("a-{person}"), vec!["a".to_owned()], vec![person.to_owned()]));
    }
    let slots = ["1", "2", "3"].map(str::to_owned).to_vec();
    let cause = Cause::TooManyForPerson { person: "a".to_owned(), needed: 3, available: 2, slots };
    assert_eq!(
        explain(&forum, &EFFORT, &Unwatched).unwrap(),
        Explanation::Blocked { causes: vec![cause], minimal: true }
    );
}
