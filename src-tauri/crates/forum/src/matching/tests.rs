//! Scores by hand; choices against a linear programme and against every choice there is.

use super::{Ground, Suggestions, Why, suggest};
use crate::model::{Forum, Person, Profile, Side};
use std::collections::BTreeSet;

use crate::generated::{self, Dice};

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn person(id: &str, side: Side, profile: Profile) -> Person {
    Person { id: id.to_owned(), side, profile, ..Person::default() }
}

fn couple(a: Profile, b: Profile) -> Forum {
    Forum { people: vec![person("a", Side::A, a), person("b", Side::B, b)], ..Forum::default() }
}

#[test]
fn a_score_is_the_sum_of_its_reasons() {
    let a = Profile {
        sectors: words(&["energy", "health", "energy"]),
        offers: words(&["solar"]),
        seeks: words(&["yarn", "seeds"]),
        goals: words(&["agent"]),
        alma_mater: words(&["Polytechnic"]),
        languages: words(&["ro", "en"]),
        ..Profile::default()
    };
    let b = Profile {
        sectors: words(&["health", "energy", "tourism"]),
        offers: words(&["seeds", "yarn"]),
        seeks: words(&["solar"]),
        goals: words(&["agent", "licence"]),
        alma_mater: words(&["Polytechnic"]),
        languages: words(&["en", "ur"]),
        ..Profile::default()
    };
    let found = suggest(&couple(a, b));
    let score = found.meetings[0].suggested.clone().unwrap();
    let reasons: Vec<(Ground, i64)> = score.reasons.iter().map(|term| (term.code, term.points)).collect();
    let expected = [
        (Ground::SharedSector, 24),
        (Ground::AOffers, 10),
        (Ground::BOffers, 20),
        (Ground::SharedGoal, 7),
        (Ground::SharedAlmaMater, 9),
        (Ground::BothWays, 8),
        (Ground::CommonLanguage, 4),
    ];
    assert_eq!((reasons.as_slice(), score.points, found.points), (&expected[..], 82, 82));
    assert_eq!(score.reasons[0].words, ["energy", "health"]);
    assert_eq!(score.against, []);
}

#[test]
fn what_speaks_against_a_meeting_is_said_too() {
    let a = Profile { offers: words(&["solar"]), languages: words(&["ro"]), ..Profile::default() };
    let b = Profile { seeks: words(&["solar"]), languages: words(&["ur"]), ..Profile::default() };
    let mut forum = couple(a, b);
    let suggested = |forum: &Forum| suggest(forum).meetings[0].clone();
    let score = suggested(&forum).suggested.unwrap();
    let against: Vec<(Ground, i64)> = score.against.iter().map(|term| (term.code, term.points)).collect();
    assert_eq!((score.points, against), (5, vec![(Ground::NoCommonLanguage, -5), (Ground::OneWay, 0)]));
    assert_eq!(suggested(&forum).interpreter.as_deref(), Some("ro-ur"));
    // Interpreters of the forum are asked for by their own words; where none can help, nobody is suggested.
    forum.interpreters = serde_json::from_str(r#"[{ "id": "i", "languages": ["ur-ro"] }]"#).unwrap();
    assert_eq!(suggested(&forum).interpreter.as_deref(), Some("ur-ro"));
    forum.interpreters[0].languages = words(&["en-ur"]);
    assert_eq!(suggest(&forum).passed[0].why, Why::NoInterpreter);
    // A language that is not told is not held against anyone.
    forum.people[1].profile.languages.clear();
    assert_eq!((suggested(&forum).suggested.unwrap().points, suggested(&forum).interpreter), (10, None));
    forum.weights.offer_sought = 50;
    assert_eq!(suggest(&forum).points, 50);
}

#[test]
fn why_a_pair_is_not_suggested() {
    let energy = || Profile { sectors: words(&["energy"]), ..Profile::default() };
    let of = |change: fn(&mut Forum)| {
        let mut forum = couple(energy(), energy());
        change(&mut forum);
        let found = suggest(&forum);
        assert_eq!(found.meetings.len() + found.passed.len(), 1);
        found.passed.first().map(|passed| passed.why.clone())
    };
    assert_eq!(of(|_| ()), None);
    let no_thanks = of(|forum| forum.people[1].profile.no_thanks = words(&["a"]));
    assert_eq!(no_thanks, Some(Why::NoThanks { by: "b".to_owned() }));
    let spoken = of(|forum| {
        forum.people.iter_mut().for_each(|person| {
            person.profile.sectors.clear();
            person.profile.languages = words(&["en"]);
        });
    });
    assert_eq!(spoken, Some(Why::NothingShared));
    let meets = of(|forum| {
        forum.meetings = serde_json::from_str(r#"[{ "id": "m", "a": ["b"], "b": ["a"] }]"#).unwrap();
    });
    assert_eq!(meets, Some(Why::AlreadyMeet { meeting: "m".to_owned() }));
    let apart = of(|forum| {
        forum.slots = serde_json::from_str(
            r#"[{ "id": "1", "tables": 1 }, { "id": "2", "tables": 1 }, { "id": "plenary", "tables": 0 }]"#,
        )
        .unwrap();
        forum.people[0].away = words(&["1"]);
        forum.people[1].away = words(&["2"]);
    });
    assert_eq!(apart, Some(Why::NoCommonSlot));
    assert_eq!(of(|forum| forum.weights.shared_sector = 0), Some(Why::NotWorth));
    assert_eq!(of(|forum| forum.people[0].profile.quota = Some(0)), Some(Why::Full { people: words(&["a"]) }));
}

#[test]
fn a_floor_comes_before_points_and_what_cannot_be_is_reported() {
    let profile = |sectors: &[&str], quota| Profile { sectors: words(sectors), quota, ..Profile::default() };
    let mut forum = Forum {
        people: vec![
            person("a1", Side::A, profile(&["energy", "health"], Some(1))),
            person("b1", Side::B, profile(&["energy", "health"], None)),
            person("b2", Side::B, profile(&["energy"], None)),
            person("b3", Side::B, profile(&["tourism"], None)),
        ],
        ..Forum::default()
    };
    let chosen = |forum: &Forum| suggest(forum).meetings.iter().map(|meeting| meeting.b[0].clone()).collect::<Vec<_>>();
    assert_eq!(chosen(&forum), ["b1"]);
    forum.people[2].floor = 1;
    forum.people[3].floor = 2;
    assert_eq!(chosen(&forum), ["b2"]);
    let lacking = suggest(&forum).lacking;
    assert_eq!(lacking.iter().map(|who| (who.id.as_str(), who.floor, who.has)).collect::<Vec<_>>(), [("b3", 2, 0)]);
}

#[test]
fn suggestions_are_meetings_that_a_forum_takes() {
    let mut forum: Forum = serde_json::from_value(generated::forum(12, 3)).unwrap();
    let found = suggest(&forum);
    assert!(!found.meetings.is_empty());
    let ids: BTreeSet<&String> = found.meetings.iter().chain(&forum.meetings).map(|meeting| &meeting.id).collect();
    assert_eq!(ids.len(), found.meetings.len() + forum.meetings.len());
    assert!(found.meetings.iter().all(|meeting| (1..=5).contains(&meeting.weight)));
    assert_eq!(found.meetings[0].weight, 5);
    assert_eq!(suggest(&forum), found, "the same forum, the same suggestions");
    // Those who now have their meetings are not suggested again.
    forum.meetings.extend(found.meetings.clone());
    let read: Forum = serde_json::from_str(&serde_json::to_string(&forum).unwrap()).unwrap();
    assert_eq!(read, forum);
    assert_eq!(suggest(&forum).meetings, []);
}

/// A forum without meetings whose people have random profiles, quotas, floors and dislikes.
fn random(dice: &mut Dice, a: usize, b: usize) -> Forum {
    let mut forum: Forum = serde_json::from_value(generated::forum(a.max(b), dice.below(1 << 30) as u64)).unwrap();
    forum.meetings.clear();
    let limit = |person: &Person| {
        let at: usize = person.id[1..].parse().unwrap();
        at < if person.side == Side::A { a } else { b }
    };
    forum.people.retain(limit);
    for at in 0..forum.people.len() {
        forum.people[at].floor = u32::try_from(dice.below(4)).unwrap();
        forum.people[at].profile.quota = Some(u32::try_from(dice.below(5)).unwrap());
        if dice.below(3) == 0 {
            forum.people[at].profile.no_thanks = vec![format!("b{}", dice.below(b)), format!("a{}", dice.below(a))];
        }
    }
    forum
}

/// The pairs that may be suggested with their points, counted anew; by places in the list of people.
fn pairs(forum: &Forum) -> Vec<(usize, usize, i64)> {
    let mut pairs = Vec::new();
    let both = |one: &[String], other: &[String]| {
        i64::try_from(one.iter().filter(|word| other.contains(word)).count()).unwrap()
    };
    for (i, a) in forum.people.iter().enumerate().filter(|(_, person)| person.side == Side::A) {
        for (j, b) in forum.people.iter().enumerate().filter(|(_, person)| person.side == Side::B) {
            let (p, q) = (&a.profile, &b.profile);
            let (there, back) = (both(&p.offers, &q.seeks), both(&q.offers, &p.seeks));
            let grounds = 12 * both(&p.sectors, &q.sectors)
                + 10 * (there + back)
                + if there > 0 && back > 0 { 8 } else { 0 }
                + 7 * both(&p.goals, &q.goals)
                + 9 * both(&p.alma_mater, &q.alma_mater);
            let language = if both(&p.languages, &q.languages) > 0 { 4 } else { -5 };
            let is_unwanted = p.no_thanks.contains(&b.id) || q.no_thanks.contains(&a.id);
            let meet = |slot: &&crate::model::Slot| {
                slot.tables > 0 && !a.away.contains(&slot.id) && !b.away.contains(&slot.id)
            };
            if grounds > 0 && !is_unwanted && forum.slots.iter().any(|slot| meet(&slot)) {
                pairs.push((i, j, grounds + language));
            }
        }
    }
    pairs
}

/// How much people lack to their floors, and the points, of a choice; none when it breaks a quota.
fn worth(forum: &Forum, chosen: &[(usize, usize, i64)]) -> Option<(u32, i64)> {
    let mut lacking = 0;
    for (at, person) in forum.people.iter().enumerate() {
        let has = u32::try_from(chosen.iter().filter(|(i, j, _)| *i == at || *j == at).count()).unwrap();
        let quota = person.profile.quota.unwrap();
        if has > quota {
            return None;
        }
        // A floor above the quota cannot be met by more than the quota.
        lacking += person.floor.min(quota).saturating_sub(has);
    }
    Some((lacking, chosen.iter().map(|(.., points)| points).sum()))
}

fn chosen(forum: &Forum, found: &Suggestions) -> Vec<(usize, usize, i64)> {
    let at = |id: &String| forum.people.iter().position(|person| person.id == *id).unwrap();
    let all = pairs(forum);
    let find = |i, j| all.iter().copied().find(|(a, b, _)| (*a, *b) == (i, j)).unwrap();
    found.meetings.iter().map(|meeting| find(at(&meeting.a[0]), at(&meeting.b[0]))).collect()
}

#[test]
fn no_choice_of_a_tiny_forum_is_better() {
    let mut dice = Dice::new(5);
    for _ in 0..60 {
        let (a, b) = (2 + dice.below(2), 2 + dice.below(2));
        let forum = random(&mut dice, a, b);
        let pairs = pairs(&forum);
        let best = (0..1_u32 << pairs.len())
            .filter_map(|set| {
                let chosen: Vec<_> =
                    pairs.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, pair)| *pair).collect();
                worth(&forum, &chosen)
            })
            .min_by_key(|(lacking, points)| (*lacking, -points));
        let found = suggest(&forum);
        assert_eq!(worth(&forum, &chosen(&forum, &found)), best);
        assert_eq!(found.points, best.unwrap().1);
    }
}

#[test]
fn no_choice_of_a_larger_forum_is_better_than_a_linear_programme_s() {
    use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome};
    let mut dice = Dice::new(11);
    for _ in 0..12 {
        let (a, b) = (4 + dice.below(12), 4 + dice.below(12));
        let forum = random(&mut dice, a, b);
        let pairs = pairs(&forum);
        let above_all: i64 = pairs.iter().map(|(.., points)| points.abs()).sum::<i64>() + 1;
        let mut programme = Problem::new(OptimizationDirection::Maximize);
        #[expect(clippy::cast_precision_loss, reason = "points are small")]
        let float = |number: i64| number as f64;
        let takes: Vec<_> = pairs.iter().map(|(.., points)| programme.add_var(float(*points), (0.0, 1.0))).collect();
        for (at, person) in forum.people.iter().enumerate() {
            let theirs =
                || pairs.iter().zip(&takes).filter(|((i, j, _), _)| *i == at || *j == at).map(|(_, take)| (*take, 1.0));
            let quota = person.profile.quota.unwrap();
            programme.add_constraint(theirs(), ComparisonOp::Le, f64::from(quota));
            let floor = f64::from(person.floor.min(quota));
            let lacking = programme.add_var(-float(above_all), (0.0, floor));
            programme.add_constraint(theirs().chain([(lacking, 1.0)]), ComparisonOp::Ge, floor);
        }
        let SolveOutcome::Solution(solution) = programme.solve().unwrap() else { panic!("not solved") };
        let best = solution.objective();
        let found = suggest(&forum);
        let (lacking, points) = worth(&forum, &chosen(&forum, &found)).unwrap();
        let ours = float(points - i64::from(lacking) * above_all);
        assert!((ours - best).abs() < 1e-3, "{ours} is not {best}");
    }
}

#[test]
fn two_hundred_people_a_side_are_matched() {
    let mut forum: Forum = serde_json::from_value(generated::forum(200, 1)).unwrap();
    forum.meetings.clear();
    let found = suggest(&forum);
    assert_eq!(found.lacking, []);
    for person in &forum.people {
        let has =
            found.meetings.iter().filter(|meeting| meeting.a[0] == person.id || meeting.b[0] == person.id).count();
        assert!(has <= person.profile.quota.unwrap() as usize && has >= person.floor as usize);
    }
}
