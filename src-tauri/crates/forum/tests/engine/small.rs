//! Small forums against brute force.

use attache_forum::fault;
use attache_forum::model::{Aim, Reason, Verdict};
use attache_forum::timetable::{Effort, solve};

use crate::forums::{small, tight};
use crate::{EFFORT, Unwatched, brute, checked, level, solved, values};

const FORUMS: u64 = 400;

#[test]
fn the_best_of_all_timetables_is_found_and_proved_and_none_where_there_is_none() {
    let (mut infeasible, mut partial) = (0, 0);
    for seed in 0..FORUMS {
        let forum = small(seed);
        let plan = solved(&forum);
        match brute::best(&forum) {
            None => {
                infeasible += 1;
                assert_eq!(plan.status, Verdict::Infeasible, "seed {seed}");
            }
            Some(best) => {
                partial += u32::from(plan.unplaced.iter().any(|left| left.reason == Reason::Outweighed));
                assert_eq!(plan.status, Verdict::Optimal, "seed {seed}");
                assert_eq!(values(&plan), best, "seed {seed}");
            }
        }
    }
    // The forums are worth the trouble: enough of them have no timetable, or none for all meetings.
    assert!(infeasible > 20 && partial > 20, "{infeasible} infeasible, {partial} partial");
}

#[test]
fn breaks_that_cannot_be_helped_are_proved_to_be_so() {
    let mut broken = 0;
    for seed in 0..600 {
        let forum = tight(seed);
        let Some(best) = brute::best(&forum) else { continue };
        let plan = solved(&forum);
        assert_eq!(values(&plan), best, "seed {seed}");
        broken += u32::from(plan.unplaced.is_empty() && best.contains(&(Aim::Breaks, 1)));
    }
    assert!(broken > 20, "{broken}");
}

#[test]
fn until_it_is_stopped_it_finds_the_same_worth_on_two_threads() {
    for seed in 0..60 {
        let forum = small(seed);
        let plan = solve(&forum, &Effort::until_stopped(seed), &Unwatched).unwrap();
        checked(&forum, &plan);
        assert_eq!(values(&plan), values(&solved(&forum)), "seed {seed}");
    }
}

#[test]
fn a_search_without_proofs_claims_nothing_and_what_is_proved_is_never_above_what_is_found() {
    for seed in 0..FORUMS {
        let forum = small(seed);
        let best = brute::best(&forum);
        let plan = solve(&forum, &Effort::fixed(seed, 500, 3), &Unwatched).unwrap();
        checked(&forum, &plan);
        let Some(best) = best else {
            assert!(plan.levels.is_empty(), "seed {seed}");
            continue;
        };
        assert_ne!(plan.status, Verdict::Infeasible, "seed {seed}");
        let mut as_good = true;
        for (aim, optimum) in best {
            let Some(found) = level(&plan, aim).filter(|_| as_good) else { break };
            match (aim, found.bound) {
                (_, None) => {}
                (Aim::PlacedWeight, Some(bound)) => assert!(bound >= optimum, "seed {seed}"),
                (_, Some(bound)) => assert!(bound <= optimum, "seed {seed}: {aim:?}"),
            }
            as_good = found.value == optimum;
            assert!(as_good || !found.proved, "seed {seed}: {aim:?}");
        }
    }
}

#[test]
fn the_same_forum_and_effort_give_the_same_timetable() {
    for seed in 0..60 {
        let forum = small(seed);
        assert_eq!(solve(&forum, &EFFORT, &Unwatched), solve(&forum, &EFFORT, &Unwatched));
    }
}

#[test]
fn small_forums_by_chance_have_no_faults_but_contradictions() {
    for seed in 0..FORUMS {
        let faults = fault::check(&small(seed));
        assert!(faults.iter().all(fault::Fault::is_contradiction), "seed {seed}: {faults:?}");
    }
}
