//! A timetable that holds, and what the recount says when one thing in it is wrong.

use super::{Unread, check, check_again};
use serde_json::{Value, json};

/// Two days of three slots with a coffee in the first; every rule is used by something.
fn forum() -> Value {
    json!({
        "slots": [
            { "id": "m1", "tables": 2, "day": "mon", "session": "am" },
            { "id": "m2", "tables": 2, "day": "mon", "session": "am" },
            { "id": "coffee", "tables": 0, "day": "mon" },
            { "id": "m3", "tables": 2, "day": "mon", "session": "pm" },
            { "id": "m4", "tables": 1, "day": "mon", "session": "pm" },
            { "id": "t1", "tables": 2, "day": "tue", "session": "am" }
        ],
        "people": [
            { "id": "a1", "side": "a", "floor": 2, "longest_run": 2 },
            { "id": "a2", "side": "a", "away": ["m1"] },
            { "id": "minister", "side": "a", "protocol": true },
            { "id": "b1", "side": "b" },
            { "id": "b2", "side": "b", "floor": 3 },
            { "id": "idle", "side": "b" }
        ],
        "meetings": [
            { "id": "talks", "a": ["a1"], "b": ["b1"], "length": 2, "weight": 3, "session": "am" },
            { "id": "call", "a": ["minister"], "b": ["b2"], "status": "fixed", "slot": "m1" },
            { "id": "second", "a": ["a2"], "b": ["b2"], "interpreter": "ro-ur", "slots": ["m3", "m4"] },
            { "id": "third", "a": ["a1"], "b": ["b2"], "after": ["second"] },
            { "id": "goodbye", "a": ["minister"], "b": ["b1"], "status": "locked", "slot": "m4" },
            { "id": "never", "a": ["a2"], "b": ["b1"], "slots": ["m1"] },
            { "id": "asked", "a": ["a2"], "b": ["b1"], "status": "requested" }
        ],
        "interpreters": [{ "id": "i1", "languages": ["ro-ur"], "away": ["m4"] }, { "id": "i2", "languages": ["ro-en"] }]
    })
}

fn plan() -> Value {
    json!({
        "status": "feasible",
        "levels": [
            { "name": "placed_weight", "value": 7, "bound": 7, "proved": true },
            { "name": "below_floor", "value": 0, "bound": 0, "proved": true },
            { "name": "breaks", "value": 2, "bound": 1, "proved": false },
            { "name": "balance", "value": 2, "bound": null, "proved": false },
            { "name": "table_changes", "value": 2, "bound": null, "proved": false }
        ],
        "meetings": [
            { "id": "talks", "slot": "m1", "table": 1 },
            { "id": "call", "slot": "m1", "table": 2 },
            { "id": "second", "slot": "m3", "table": 1, "interpreters": ["i1"] },
            { "id": "third", "slot": "t1", "table": 1 },
            { "id": "goodbye", "slot": "m4", "table": 2 }
        ],
        "unplaced": [{ "id": "never", "reason": "no_common_slot" }, { "id": "asked", "reason": "requested" }]
    })
}

/// The violations of the two after a change, as JSON.
fn violations(change: impl Fn(&mut Value, &mut Value)) -> Vec<Value> {
    let (mut forum, mut plan) = (forum(), plan());
    change(&mut forum, &mut plan);
    let found = check(&forum.to_string(), &plan.to_string(), None).unwrap();
    serde_json::to_value(found.violations).unwrap().as_array().unwrap().clone()
}

/// Those of places alone: a plan whose levels are left out claims nothing of them.
fn placed(change: impl Fn(&mut Value, &mut Value)) -> Vec<Value> {
    violations(|forum, plan| {
        plan["levels"] = json!([]);
        change(forum, plan);
    })
}

#[test]
fn a_timetable_that_holds_is_counted_and_nothing_is_said_against_it() {
    let found = check(&forum().to_string(), &plan().to_string(), None).unwrap();
    assert_eq!(found.violations, []);
    let breaks: Vec<(&str, u64)> = found.people.iter().map(|person| (person.id.as_str(), person.breaks)).collect();
    // b1 sits in m1, m2 and m4: m3 between them is a break, the coffee is not. b2 sits in m1, m3 and, a night later, in t1:
    // m2 is one. The minister's two idle slots are one break too, which costs nothing.
    assert_eq!(breaks, [("a1", 0), ("a2", 0), ("minister", 1), ("b1", 1), ("b2", 1), ("idle", 0)]);
    assert_eq!((found.breaks, found.gap), (2, 1));
    let levels: Vec<(&str, u64)> = found.levels.iter().map(|level| (level.name, level.value)).collect();
    // Tables change for b1 and b2 within Monday; the minister stays at table 2.
    let expected = [("placed_weight", 7), ("below_floor", 0), ("breaks", 2), ("balance", 2), ("table_changes", 2)];
    assert_eq!(levels, expected);
}

#[test]
fn each_rule_that_is_broken_is_named() {
    type Change = fn(&mut Value, &mut Value);
    let cases: [(Change, Value); 25] = [
        (
            |_, plan| plan["meetings"][0]["slot"] = json!("m9"),
            json!({ "code": "unknown_slot", "meeting": "talks", "slot": "m9" }),
        ),
        (|_, plan| plan["meetings"][0]["id"] = json!("x"), json!({ "code": "unknown_meeting", "meeting": "x" })),
        (|_, plan| plan["unplaced"][0]["id"] = json!("y"), json!({ "code": "unknown_meeting", "meeting": "y" })),
        (|_, plan| plan["unplaced"][0]["id"] = json!("talks"), json!({ "code": "twice", "meeting": "talks" })),
        (|_, plan| plan["unplaced"] = json!([]), json!({ "code": "missing", "meeting": "never" })),
        (|forum, _| forum["rules"] = json!({ "place_all": true }), json!({ "code": "not_placed", "meeting": "never" })),
        (
            |forum, _| forum["meetings"][3]["status"] = json!("requested"),
            json!({ "code": "not_accepted", "meeting": "third" }),
        ),
        (
            |forum, _| forum["meetings"][5]["slots"] = json!(["t1"]),
            json!({ "code": "wrong_reason", "meeting": "never", "reason": "no_common_slot" }),
        ),
        (
            |_, plan| plan["unplaced"][1]["reason"] = json!("outweighed"),
            json!({ "code": "wrong_reason", "meeting": "asked", "reason": "outweighed" }),
        ),
        (
            |_, plan| plan["meetings"][3]["slot"] = json!("m1"),
            json!({ "code": "clash", "person": "b2", "slot": "m1", "meetings": ["call", "third"] }),
        ),
        (
            |forum, _| forum["people"][0]["away"] = json!(["m2"]),
            json!({ "code": "away", "person": "a1", "slot": "m2", "meeting": "talks" }),
        ),
        (
            |forum, _| forum["slots"][0]["tables"] = json!(1),
            json!({ "code": "too_many_meetings", "slot": "m1", "meetings": 2, "tables": 1 }),
        ),
        (
            |_, plan| plan["meetings"][2]["table"] = json!(3),
            json!({ "code": "unknown_table", "meeting": "second", "table": 3, "tables": 2 }),
        ),
        (
            |_, plan| plan["meetings"][2]["table"] = json!(0),
            json!({ "code": "unknown_table", "meeting": "second", "table": 0, "tables": 2 }),
        ),
        (
            |_, plan| plan["meetings"][1]["table"] = json!(1),
            json!({ "code": "table_twice", "slot": "m1", "table": 1, "meetings": ["talks", "call"] }),
        ),
        (
            |_, plan| plan["meetings"][4]["slot"] = json!("t1"),
            json!({ "code": "moved", "meeting": "goodbye", "slot": "t1", "wanted_slot": "m4" }),
        ),
        (
            |_, plan| plan["meetings"][2]["slot"] = json!("m2"),
            json!({ "code": "slot_not_allowed", "meeting": "second", "slot": "m2" }),
        ),
        (
            |forum, _| forum["meetings"][0]["session"] = json!("pm"),
            json!({ "code": "wrong_session", "meeting": "talks", "slot": "m2", "session": "pm" }),
        ),
        (
            |_, plan| plan["meetings"][0]["slot"] = json!("m2"),
            json!({ "code": "too_long", "meeting": "talks", "slot": "m2", "length": 2 }),
        ),
        (
            |_, plan| plan["meetings"][3]["slot"] = json!("m3"),
            json!({ "code": "order", "earlier": "second", "meeting": "third" }),
        ),
        (
            |forum, _| forum["meetings"][3]["after"] = json!(["never"]),
            json!({ "code": "earlier_missing", "earlier": "never", "meeting": "third" }),
        ),
        (
            |_, plan| plan["meetings"][2]["interpreters"] = json!([]),
            json!({ "code": "interpreter_count", "meeting": "second", "given": 0, "needed": 1 }),
        ),
        (
            |_, plan| plan["meetings"][2]["interpreters"] = json!(["i3"]),
            json!({ "code": "unknown_interpreter", "meeting": "second", "interpreter": "i3" }),
        ),
        (
            |_, plan| plan["meetings"][2]["slot"] = json!("m4"),
            json!({ "code": "interpreter_away", "meeting": "second", "interpreter": "i1", "slot": "m4" }),
        ),
        (
            |_, plan| plan["meetings"][2]["interpreters"] = json!(["i2"]),
            json!({ "code": "interpreter_languages", "meeting": "second", "interpreter": "i2", "languages": "ro-ur" }),
        ),
    ];
    for (change, expected) in cases {
        let found = placed(change);
        assert!(found.contains(&expected), "{expected} is not among {found:?}");
    }
}

#[test]
fn one_interpreter_is_not_in_two_rooms() {
    let found = placed(|forum, plan| {
        forum["meetings"][4] = json!({ "id": "goodbye", "a": ["a1"], "b": ["b1"], "interpreter": "ro-ur" });
        plan["meetings"][4] = json!({ "id": "goodbye", "slot": "m3", "table": 2, "interpreters": ["i1"] });
    });
    let expected =
        json!({ "code": "interpreter_twice", "interpreter": "i1", "slot": "m3", "meetings": ["second", "goodbye"] });
    assert_eq!(found, [expected]);
}

#[test]
fn a_run_ends_with_a_pause_a_plenary_or_the_day() {
    let run = |slot: &'static str, longest: u32| {
        placed(move |forum, plan| {
            forum["people"][0]["longest_run"] = json!(longest);
            forum["meetings"][3]["after"] = json!([]);
            plan["meetings"][3]["slot"] = json!(slot);
            plan["meetings"][3]["table"] = json!(2);
            plan["meetings"][2]["slot"] = json!("m4");
            plan["meetings"][2]["interpreters"] = json!(["i1"]);
            forum["interpreters"][0]["away"] = json!([]);
            forum["slots"][4]["tables"] = json!(2);
        })
    };
    assert_eq!(run("m3", 2), Vec::<Value>::new(), "the coffee is a pause");
    assert_eq!(run("t1", 2), Vec::<Value>::new(), "so is the night");
    assert_eq!(run("m3", 1), [json!({ "code": "long_run", "person": "a1", "slot": "m2", "slots": 2, "longest": 1 })]);
}

#[test]
fn claims_are_held_against_the_count() {
    let levels = |at: usize, level: Value| {
        violations(move |_, plan| {
            for (key, value) in level.as_object().unwrap() {
                plan["levels"][at][key] = value.clone();
            }
        })
    };
    assert_eq!(
        levels(2, json!({ "value": 1 })),
        [json!({ "code": "wrong_value", "level": "breaks", "said": 1, "counted": 2 })]
    );
    assert_eq!(
        levels(0, json!({ "bound": 6, "proved": false })),
        [json!({ "code": "beyond_bound", "level": "placed_weight", "value": 7, "bound": 6 })]
    );
    assert_eq!(
        levels(2, json!({ "bound": 3 })),
        [json!({ "code": "beyond_bound", "level": "breaks", "value": 2, "bound": 3 })]
    );
    assert_eq!(levels(2, json!({ "proved": true })), [json!({ "code": "not_proved", "level": "breaks" })]);
    let best = violations(|_, plan| plan["status"] = json!("optimal"));
    assert_eq!(best.len(), 2, "breaks and balance are not proved: {best:?}");
}

#[test]
fn moving_what_was_published_is_counted() {
    let mut published = plan();
    published["meetings"][3]["slot"] = json!("m4");
    published["meetings"][2]["table"] = json!(2);
    published["meetings"][0]["slot"] = json!("m3");
    // Of a meeting that is off and one that nobody has accepted nothing has moved; another has lost its place.
    for id in ["off", "asked", "never"] {
        published["meetings"].as_array_mut().unwrap().push(json!({ "id": id, "slot": "t1", "table": 1 }));
    }
    let mut forum = forum();
    forum["meetings"][0]["confirmed"] = json!(true);
    let again = |level: &str, value: u64| {
        let mut plan = plan();
        plan["levels"] = json!([{ "name": level, "value": value, "bound": null, "proved": false }]);
        check_again(&forum.to_string(), &plan.to_string(), &published.to_string(), None).unwrap().violations
    };
    // "talks" costs 3, "third" and "never" 1 each; the breaks cost 2.
    assert_eq!((again("moved", 5), again("moved_and_breaks", 7)), (vec![], vec![]));
    assert_eq!((again("moved", 4).len(), again("moved_and_breaks", 5).len()), (1, 1));
}

#[test]
fn a_plan_without_a_timetable_is_not_valid() {
    let none = [json!({ "code": "no_timetable" })];
    assert_eq!(
        violations(|_, plan| *plan = json!({ "status": "infeasible", "levels": [], "meetings": [], "unplaced": [] })),
        none
    );
    assert_eq!(violations(|_, plan| *plan = json!({ "status": "optimal" })), none);
}

#[test]
fn under_fairness_breaks_are_counted_and_the_gap_is_bounded() {
    let fair = |allowed: u64, breaks: u64| {
        violations(move |forum, plan| {
            // Three breaks for b1: the price would be 1 + 1 + 3, the number is 3.
            forum["slots"] = (0..8).map(|at| json!({ "id": format!("s{at}"), "tables": 1 })).collect();
            forum["people"] = json!([{ "id": "a1" }, { "id": "b1", "side": "b" }, { "id": "b2", "side": "b" }]);
            let meeting = |at: usize| json!({ "id": at.to_string(), "a": ["a1"], "b": ["b1"] });
            forum["meetings"] = (0..4).map(meeting).collect();
            forum["interpreters"] = json!([]);
            forum["rules"] = json!({ "fairness": allowed });
            plan["meetings"] =
                (0..4).map(|at| json!({ "id": at.to_string(), "slot": format!("s{}", 2 * at), "table": 1 })).collect();
            plan["unplaced"] = json!([]);
            plan["levels"] = json!([{ "name": "breaks", "value": breaks, "bound": null, "proved": false }]);
        })
    };
    assert_eq!(fair(3, 6), Vec::<Value>::new());
    assert_eq!(fair(2, 6), [json!({ "code": "unfair", "gap": 3, "allowed": 2, "most": "b1", "least": "b2" })]);
    assert_eq!(fair(3, 10), [json!({ "code": "wrong_value", "level": "breaks", "said": 10, "counted": 6 })]);
}

const INSTANCE: &str = "% two companies too many\n\
    nBusiness = 4;\nnMeetings = 3;\nnTables = 1;\nnTotalSlots = 4;\nnMorningSlots = 2;\n\
    requested = [|1, 2,1,\n|1, 3,3,\n|2, 3,2|];\n\
    meetingsxBusiness = [{1,2,3},{1,2,4},{1,3,4},{1}];\nnMeetingsBusiness = [2,2,2,0];\n\
    forbidden = [{0},{0},{3},{0}];\nfixed = [0,2,0];\nprecedences = [{},{1},{}];\n";

fn schedule(instance: &str, plan: &Value, fairness: Option<u64>) -> (Vec<Value>, u64, u64) {
    let found = check(instance, &plan.to_string(), fairness).unwrap();
    let violations = serde_json::to_value(found.violations).unwrap();
    (violations.as_array().unwrap().clone(), found.breaks, found.gap)
}

#[test]
fn a_benchmark_s_schedule_is_recounted() {
    let plan = |schedule: [u8; 3]| json!({ "status": "feasible", "breaks": null, "bound": null, "seconds": 0.1, "schedule": schedule });
    // 2 sits in slots 1 and 4, 3 in 2 and 4; 1 in 1 and 2; 4 nowhere, which is no break.
    assert_eq!(schedule(INSTANCE, &plan([1, 2, 4]), None), (vec![], 2, 1));
    let unfair = json!({ "code": "unfair", "gap": 1, "allowed": 0, "most": "3", "least": "1" });
    assert_eq!(schedule(INSTANCE, &plan([1, 2, 4]), Some(0)).0, [unfair]);
    for (places, code) in [
        ([3, 2, 4], "wrong_session"),
        ([1, 2, 3], "away"),
        ([1, 3, 4], "moved"),
        ([2, 2, 4], "too_many_meetings"),
        ([2, 2, 4], "order"),
        ([2, 2, 4], "clash"),
        ([1, 2, 5], "unknown_slot"),
        ([1, 2, 0], "not_placed"),
    ] {
        let (found, ..) = schedule(INSTANCE, &plan(places), None);
        assert!(found.iter().any(|found| found["code"] == code), "{places:?} is {code}: {found:?}");
    }
    let without = json!({ "status": "infeasible", "breaks": null, "bound": null, "seconds": 0.1, "schedule": null });
    assert_eq!(schedule(INSTANCE, &without, None).0, [json!({ "code": "no_timetable" })]);
    let short = json!({ "schedule": [1, 2] });
    assert!(
        schedule(INSTANCE, &short, None).0.contains(&json!({ "code": "schedule_length", "entries": 2, "meetings": 3 }))
    );
    let proud = json!({ "status": "optimal", "breaks": 1, "bound": 1, "schedule": [1, 2, 4] });
    let expected = json!({ "code": "wrong_value", "level": "breaks", "said": 1, "counted": 2 });
    assert_eq!(schedule(INSTANCE, &proud, None).0, [expected]);
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let plan = json!({ "schedule": [1, 2, 4] }).to_string();
    for (from, to, line) in [
        ("nTables = 1;", "nTables = one;", 4),
        ("nTables = 1;\n", "", 13),
        ("|1, 3,3", "|1, 3,4", 7),
        ("|1, 3,3", "|1, 3", 7),
        ("|1, 3,3", "|1, 9,3", 7),
        ("{3},{0}]", "{9},{0}]", 12),
        ("fixed = [0,2,0]", "fixed = [0,2]", 13),
        ("fixed = [0,2,0]", "fixed = [0,?,0]", 13),
        ("fixed = [0,2,0]", "fixed = [0,2,0", 13),
        ("{1},{}]", "{1},{]", 14),
    ] {
        let text = INSTANCE.replacen(from, to, 1);
        assert_ne!(text, INSTANCE);
        let error = check(&text, &plan, None).unwrap_err();
        assert!(matches!(error, Unread::Dzn { line: at, .. } if at == line), "{from} → {to}: {error:?}");
    }
    let mut twice = forum();
    twice["people"][1]["id"] = json!("a1");
    assert_eq!(check(&twice.to_string(), "{}", None), Err(Unread::IdTwice { id: "a1".to_owned() }));
    let mut unknown = forum();
    unknown["meetings"][0]["b"] = json!(["b9"]);
    let expected = Unread::UnknownId { by: "talks".to_owned(), id: "b9".to_owned() };
    assert_eq!(check(&unknown.to_string(), "{}", None), Err(expected));
    for (forum, plan) in [("{", "{}"), (&*forum().to_string(), "{"), (INSTANCE, "{ \"schedule\": [\"one\"] }")] {
        assert!(matches!(check(forum, plan, None), Err(Unread::Json { .. })));
    }
}
