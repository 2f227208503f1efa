//! `attachectl forum`: whom to match, when they meet, whether it holds. Without a workspace and without a passphrase.

use super::{Run, attachectl};
use serde_json::{Value, json};
use std::process::Stdio;
use tempfile::TempDir;

#[path = "../../../src-tauri/crates/forum/examples/forum/generated.rs"]
mod generated;

/// A folder with files of a forum.
struct Hall(TempDir);

impl Hall {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.path().join(name), text).unwrap();
    }

    fn read(&self, name: &str) -> Value {
        serde_json::from_slice(&std::fs::read(self.0.path().join(name)).unwrap()).unwrap()
    }

    fn run_in(&self, language: &str, arguments: &[&str]) -> Run {
        let mut command = attachectl();
        command
            .arg("forum")
            .args(arguments)
            .args(["--json", "--messages", language])
            .env("ATTACHE_CONFIG_DIR", self.0.path().join("account"))
            .current_dir(self.0.path())
            .stdin(Stdio::null());
        Run::of(command, arguments)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("en", arguments)
    }

    fn ok(&self, arguments: &[&str]) -> Value {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {} {}", run.json, run.stderr);
        run.json
    }

    /// Wants a refusal of input whose sentence holds these words, in both languages.
    fn refused(&self, arguments: &[&str], words: &[&str]) {
        let message = |language: &str| {
            let run = self.run_in(language, arguments).failed(4, "unreadable");
            run.json["error"]["message"].as_str().unwrap().to_owned()
        };
        let (english, romanian) = (message("en"), message("ro"));
        for text in [&english, &romanian] {
            assert!(!text.contains("forum-"), "a sentence is missing: {text}");
            for word in words {
                assert!(text.contains(word), "{word} is not in {text}");
            }
        }
        assert_ne!(english, romanian);
    }
}

fn small() -> Value {
    json!({
        "slots": [
            { "id": "m1", "tables": 2, "day": "mon", "session": "am", "label": "Monday 09:00" },
            { "id": "coffee", "tables": 0, "day": "mon" },
            { "id": "m2", "tables": 2, "day": "mon", "session": "am" },
            { "id": "m3", "tables": 1, "day": "mon", "session": "pm" }
        ],
        "people": [
            { "id": "a1", "name": "Ana Pop", "side": "a", "floor": 1, "profile": { "sectors": ["energy"], "offers": ["solar"], "languages": ["en"] } },
            { "id": "a2", "side": "a", "profile": { "sectors": ["health"], "languages": ["ro"] } },
            { "id": "b1", "side": "b", "profile": { "sectors": ["energy"], "seeks": ["solar"], "languages": ["en"] } },
            { "id": "b2", "side": "b", "away": ["m3"], "profile": { "sectors": ["health", "energy"], "languages": ["ur"] } }
        ],
        "interpreters": [{ "id": "i1", "languages": ["ro-ur"] }]
    })
}

#[test]
fn people_are_matched_placed_and_the_timetable_is_recounted() {
    let hall = Hall::new();
    hall.write("forum.json", &small().to_string());
    let found = hall.ok(&["match", "forum.json", "--out", "matched.json"]);
    let best = &found["meetings"][0];
    assert_eq!((&best["a"], &best["b"], &best["status"]), (&json!(["a1"]), &json!(["b1"]), &json!("requested")));
    // Energy 12, solar 10, a common language 4.
    assert_eq!((&best["suggested"]["points"], &best["weight"]), (&json!(26), &json!(5)));
    assert_eq!(best["suggested"]["reasons"][0], json!({ "code": "shared_sector", "words": ["energy"], "points": 12 }));
    let passed = found["passed"].as_array().unwrap();
    assert!(
        passed.iter().any(|pair| pair["a"] == "a2" && pair["b"] == "b1" && pair["why"]["code"] == "nothing_shared")
    );

    // Nobody has accepted yet: nothing is placed, and it is said why.
    let nothing = hall.ok(&["solve", "matched.json", "--time", "5", "--out", "plan.json"]);
    assert_eq!(nothing["meetings"], json!([]));
    assert_eq!(nothing["unplaced"].as_array().unwrap().len(), found["meetings"].as_array().unwrap().len());
    assert_eq!(nothing["unplaced"][0]["reason"], "requested");

    let mut matched = hall.read("matched.json");
    for meeting in matched["meetings"].as_array_mut().unwrap() {
        meeting["status"] = json!("accepted");
    }
    hall.write("matched.json", &matched.to_string());
    let plan = hall.ok(&["solve", "matched.json", "--time", "5", "--out", "plan.json"]);
    assert_eq!(plan, hall.read("plan.json"));
    assert_eq!((&plan["status"], &plan["unplaced"]), (&json!("optimal"), &json!([])));
    assert_eq!(plan["levels"][0]["name"], "placed_weight");
    assert!(plan["levels"].as_array().unwrap().iter().all(|level| level["value"].is_u64()));

    let checked = hall.ok(&["check", "matched.json", "plan.json"]);
    assert_eq!((&checked["ok"], &checked["problems"]), (&json!(true), &json!([])));
    assert_eq!(checked["people"].as_array().unwrap().len(), 4);
    // Two meetings of different pairs leave nobody waiting.
    assert_eq!((&checked["breaks"], &checked["gap"]), (&json!(0), &json!(0)));
}

/// What the guide tells officers to write and to run.
#[test]
fn the_guide_s_example_goes_from_the_first_verb_to_the_last() {
    let guide = include_str!("../../../docs/guide/forum.md");
    let written: Vec<&str> = guide.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let hall = Hall::new();
    hall.write("forum.json", written[0]);
    hall.write("event.json", written[1]);
    let verbs: Vec<&str> = guide.lines().filter_map(|line| line.strip_prefix("attachectl forum ")).collect();
    assert_eq!(verbs.len(), 5);
    for verb in verbs {
        hall.ok(&verb.split(' ').collect::<Vec<_>>());
        // Both sides want what was suggested.
        if verb.starts_with("match") {
            let matched = hall.read("matched.json").to_string();
            hall.write("matched.json", &matched.replace("\"requested\"", "\"accepted\""));
        }
    }
    assert_eq!(hall.read("plan.json")["meetings"][0]["id"], "a1+b1");
    assert_eq!(hall.read("new-plan.json")["meetings"], json!([]));
}

#[test]
fn a_timetable_that_does_not_hold_is_1_with_every_violation_in_words() {
    let hall = Hall::new();
    let mut forum = small();
    forum["meetings"] = json!([
        { "id": "one", "a": ["a1"], "b": ["b1"] },
        { "id": "two", "a": ["a1"], "b": ["b2"], "status": "fixed", "slot": "m1" },
        { "id": "three", "a": ["a2"], "b": ["b2"], "session": "am" }
    ]);
    hall.write("forum.json", &forum.to_string());
    let plan = json!({
        "status": "feasible", "levels": [], "unplaced": [],
        "meetings": [
            { "id": "one", "slot": "m1", "table": 1 },
            { "id": "two", "slot": "m1", "table": 1 },
            { "id": "three", "slot": "m3", "table": 7 }
        ]
    });
    hall.write("plan.json", &plan.to_string());
    for (language, sits) in
        [("en", "“Ana Pop” sits in several meetings at once in “Monday 09:00”"), ("ro", "„Ana Pop”")]
    {
        let run = hall.run_in(language, &["check", "forum.json", "plan.json"]);
        assert_eq!((run.code, &run.json["ok"]), (1, &json!(false)), "{}", run.stderr);
        let problems = run.json["problems"].as_array().unwrap();
        let codes: Vec<&str> = problems.iter().map(|problem| problem["code"].as_str().unwrap()).collect();
        for code in ["clash", "away", "table_twice", "unknown_table", "wrong_session"] {
            assert!(codes.contains(&code), "{code} is not among {codes:?}");
        }
        assert!(problems.iter().any(|problem| problem["message"].as_str().unwrap().contains(sits)), "{problems:?}");
    }
    hall.write("empty.json", r#"{ "status": "infeasible", "levels": [], "meetings": [], "unplaced": [] }"#);
    let run = hall.run(&["check", "forum.json", "empty.json"]);
    assert_eq!((run.code, &run.json["problems"][0]["code"]), (1, &json!("no_timetable")));
}

const INSTANCE: &str = "% three companies\nnBusiness = 3;\nnMeetings = 3;\nnTables = 1;\nnTotalSlots = 4;\nnMorningSlots = 2;\n\
    requested = [|1, 2,1,\n|1, 3,3,\n|2, 3,2|];\n\
    meetingsxBusiness = [{1,2,3},{1,2,4},{1,3,4}];\nnMeetingsBusiness = [2,2,2];\n\
    forbidden = [{0},{0},{3}];\nfixed = [0,0,0];\nprecedences = [{},{},{}];\n";

#[test]
fn a_benchmark_s_instance_gets_a_schedule() {
    let hall = Hall::new();
    hall.write("three.dzn", INSTANCE);
    let plan = hall.ok(&["solve", "three.dzn", "--time", "5", "--out", "plan.json"]);
    assert_eq!(plan, hall.read("plan.json"));
    let mut keys: Vec<&String> = plan.as_object().unwrap().keys().collect();
    keys.sort();
    assert_eq!(keys, ["bound", "breaks", "schedule", "seconds", "status"]);
    // 3 is away in slot 3, so the last is in 4. Both 2, in the morning before, and 3, whose other meeting is then earlier, wait.
    assert_eq!((&plan["status"], &plan["breaks"], &plan["bound"]), (&json!("optimal"), &json!(2), &json!(2)), "{plan}");
    assert_eq!(plan["schedule"][2], 4);
    let checked = hall.ok(&["check", "three.dzn", "plan.json"]);
    assert_eq!((&checked["breaks"], &checked["gap"]), (&json!(2), &json!(1)));
    assert_eq!(hall.run(&["check", "three.dzn", "plan.json", "--fairness", "0"]).code, 1);

    let unfair = hall.ok(&["solve", "three.dzn", "--time", "5", "--fairness", "0", "--out", "none.json"]);
    assert_eq!((&unfair["status"], &unfair["schedule"]), (&json!("infeasible"), &Value::Null));
    hall.write("none.dzn", &INSTANCE.replace("fixed = [0,0,0]", "fixed = [1,1,0]"));
    let none = hall.ok(&["solve", "none.dzn", "--time", "5", "--out", "none.json"]);
    assert_eq!((&none["status"], &none["breaks"], &none["bound"]), (&json!("infeasible"), &Value::Null, &Value::Null));
    assert_eq!(hall.run(&["check", "none.dzn", "none.json"]).code, 1);
}

/// The first of five companies has to meet in every second slot and waits three times; the others never do.
const SPREAD: &str = "nBusiness = 5;\nnMeetings = 4;\nnTables = 1;\nnTotalSlots = 7;\nnMorningSlots = 7;\n\
    requested = [|1, 2,3,\n|1, 3,3,\n|1, 4,3,\n|1, 5,3|];\n\
    meetingsxBusiness = [{1,2,3,4,5},{1,2},{1,3},{1,4},{1,5}];\nnMeetingsBusiness = [4,1,1,1,1];\n\
    forbidden = [{0},{0},{0},{0},{0}];\nfixed = [1,3,5,7];\nprecedences = [{},{},{},{}];\n";

#[test]
fn two_companies_of_a_benchmark_differ_by_two_breaks_at_most_unless_more_is_allowed() {
    let hall = Hall::new();
    hall.write("spread.dzn", SPREAD);
    let plan = hall.ok(&["solve", "spread.dzn", "--time", "5", "--out", "plan.json"]);
    assert_eq!((&plan["status"], &plan["schedule"]), (&json!("infeasible"), &Value::Null));
    let plan = hall.ok(&["solve", "spread.dzn", "--time", "5", "--fairness", "3", "--out", "plan.json"]);
    assert_eq!((&plan["status"], &plan["schedule"]), (&json!("optimal"), &json!([1, 3, 5, 7])));
    assert_eq!(plan["breaks"], 3);
}

#[test]
fn computing_ends_with_its_time() {
    let hall = Hall::new();
    hall.write("forum.json", &generated::forum(40, 2).to_string());
    let begin = std::time::Instant::now();
    let plan = hall.ok(&["solve", "forum.json", "--time", "1", "--seed", "7", "--out", "plan.json"]);
    // How exactly the time is kept is measured, not tested: other work may hold the machine. Without it this runs for minutes.
    assert!(begin.elapsed().as_secs() < 30);
    assert!(!plan["meetings"].as_array().unwrap().is_empty());
    hall.ok(&["check", "forum.json", "plan.json"]);
}

#[test]
fn what_is_wrong_with_a_forum_is_named() {
    let hall = Hall::new();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut forum = small();
        forum["meetings"] =
            json!([{ "id": "one", "a": ["a1"], "b": ["b1"] }, { "id": "two", "a": ["a2"], "b": ["b2"] }]);
        change(&mut forum);
        hall.write("forum.json", &forum.to_string());
        hall.refused(&["solve", "forum.json", "--time", "1", "--out", "plan.json"], &[]);
    };
    let says = |change: &dyn Fn(&mut Value), words: &[&str]| {
        with(change);
        hall.refused(&["solve", "forum.json", "--time", "1", "--out", "plan.json"], words);
        assert!(!hall.0.path().join("plan.json").exists());
    };
    says(&|forum| forum["meetings"][0]["b"] = json!(["b9"]), &["one", "b9"]);
    says(&|forum| forum["people"][1]["away"] = json!(["m9"]), &["a2", "m9"]);
    says(&|forum| forum["meetings"][0]["after"] = json!(["nine"]), &["one", "nine"]);
    says(&|forum| forum["meetings"][0]["slots"] = json!(["m9"]), &["one", "m9"]);
    says(&|forum| forum["meetings"][0]["b"] = json!(["a1"]), &["one", "Ana Pop"]);
    says(&|forum| forum["meetings"][0]["b"] = json!([]), &["one"]);
    says(&|forum| forum["meetings"][1] = json!({ "id": "two", "a": ["a1"], "b": ["b1"] }), &["one", "two"]);
    says(&|forum| forum["meetings"][1]["id"] = json!("one"), &["one"]);
    says(&|forum| forum["people"][1]["id"] = json!("a1"), &["a1"]);
    says(&|forum| forum["people"][1]["id"] = json!(""), &["2"]);
    says(&|forum| forum["slots"][1]["id"] = json!("m1"), &["m1"]);
    says(&|forum| forum["meetings"][0]["weight"] = json!(9), &["one", "9"]);
    says(&|forum| forum["meetings"][0]["length"] = json!(0), &["one", "0"]);
    says(&|forum| forum["people"][0]["longest_run"] = json!(0), &["Ana Pop"]);
    says(&|forum| forum["meetings"][0]["status"] = json!("fixed"), &["one"]);
    says(&|forum| forum["slots"][2]["day"] = json!("tue"), &["m3"]);
    says(&|forum| forum["meetings"][0]["after"] = json!(["one"]), &["one"]);
    says(
        &|forum| {
            forum["meetings"][0]["after"] = json!(["two"]);
            forum["meetings"][1]["after"] = json!(["one"]);
        },
        &["one", "two"],
    );
    says(
        &|forum| {
            forum["meetings"] = json!([{ "id": "one", "a": ["a1"], "b": ["b1"], "status": "fixed", "slot": "m1" },
                                       { "id": "two", "a": ["a1"], "b": ["b2"], "status": "fixed", "slot": "m1" }]);
        },
        &["one", "two", "Ana Pop", "Monday 09:00"],
    );
    says(&|forum| forum["slots"].as_array_mut().unwrap().iter_mut().for_each(|slot| slot["tables"] = json!(0)), &[]);
    says(&|forum| forum["slots"] = json!([]), &[]);
    // Of the whole, what is too much.
    says(&|forum| forum["slots"][0]["tables"] = json!(1_000_000), &["1", "000"]);
    says(
        &|forum| {
            let meeting = |at: usize| json!({ "id": at.to_string(), "a": ["a1"], "b": ["b1"], "length": 1 + at % 2 });
            forum["meetings"] = (0..10_000).map(meeting).collect();
        },
        &["10", "000"],
    );
}

#[test]
fn what_is_no_forum_is_named_with_its_place() {
    let hall = Hall::new();
    let solve = ["solve", "forum.json", "--time", "1", "--out", "plan.json"];
    for (text, words) in [
        ("{\n  \"slots\": [}", ["line 2", "column"]),
        ("{ \"slots\": [], \"people\": [], \"tables\": 3 }", ["tables", "line 1"]),
        ("{ \"slots\": [{ \"id\": 1, \"tables\": 1 }], \"people\": [] }", ["line 1", "column"]),
        ("{ \"slots\": [{ \"id\": \"m\", \"tables\": -1 }], \"people\": [] }", ["-1", "line 1"]),
    ] {
        hall.write("forum.json", text);
        hall.refused(&solve, &words);
        hall.refused(&["match", "forum.json"], &words);
        hall.refused(&["check", "forum.json", "forum.json"], &words);
    }
    for (from, to, words) in [
        ("nTables = 1", "nTables = one", ["4", "one"]),
        ("nTables = 1;\n", "", ["nTables", ""]),
        ("nTables", "nTabels", ["4", "nTabels"]),
        ("fixed = [0,0,0]", "fixed = [0,9,0]", ["13", "9"]),
        ("fixed = [0,0,0]", "fixed = [0,0]", ["13", "2"]),
        ("|1, 3,3,", "|1, 3,", ["8", ""]),
        ("|1, 3,3,", "|1, 4,3,", ["8", "4"]),
        ("nMeetings = 3", "nMeetings = 10000", ["3", "10000"]),
    ] {
        hall.write("forum.json", &INSTANCE.replacen(from, to, 1));
        hall.refused(&solve, &words);
    }
    hall.write("forum.json", "");
    hall.refused(&solve, &["nBusiness"]);
    hall.write("forum.json", &small().to_string());
    hall.write("plan.json", "[1, 2");
    hall.refused(&["check", "forum.json", "plan.json"], &["plan.json", "line 1"]);
    hall.run(&["check", "forum.json", "nothing.json"]).failed(4, "unreadable");
    let mut twice = small();
    twice["people"][1]["id"] = json!("a1");
    hall.write("twice.json", &twice.to_string());
    hall.refused(&["check", "twice.json", "twice.json"], &["twice.json", "a1"]);
    twice["people"][1] = json!({ "id": "a2", "away": ["m9"] });
    hall.write("twice.json", &twice.to_string());
    hall.refused(&["check", "twice.json", "twice.json"], &["a2", "m9"]);
}

#[test]
fn what_stands_in_the_way_is_said() {
    let hall = Hall::new();
    let mut forum = small();
    forum["meetings"] = json!([
        { "id": "one", "a": ["a1"], "b": ["b2"], "session": "pm" },
        { "id": "two", "a": ["a2"], "b": ["b1"] }
    ]);
    hall.write("forum.json", &forum.to_string());
    let found = hall.ok(&["explain", "forum.json", "--time", "5"]);
    let codes: Vec<&str> =
        found["causes"].as_array().unwrap().iter().map(|cause| cause["code"].as_str().unwrap()).collect();
    assert_eq!((&found["code"], &found["minimal"]), (&json!("blocked"), &json!(true)), "{found}");
    // The second meeting has nothing to do with it.
    assert!(!found.to_string().contains("two"), "{found}");
    assert!(codes.contains(&"away") && codes.contains(&"session"), "{codes:?}");
    forum["people"][3]["away"] = json!([]);
    hall.write("forum.json", &forum.to_string());
    assert_eq!(hall.ok(&["explain", "forum.json", "--time", "5"])["code"], "possible");
    hall.write("three.dzn", &INSTANCE.replace("fixed = [0,0,0]", "fixed = [1,1,0]"));
    assert_eq!(hall.ok(&["explain", "three.dzn", "--time", "5"])["code"], "blocked");
}

#[test]
fn after_a_cancellation_few_meetings_move() {
    let hall = Hall::new();
    hall.write("forum.json", &generated::forum(8, 4).to_string());
    let plan = hall.ok(&["solve", "forum.json", "--time", "2", "--out", "plan.json"]);
    let forum = hall.read("forum.json");
    let (off, late) = (&forum["meetings"][10]["id"], &forum["meetings"][20]["a"][0]);
    let events = json!([
        { "event": "meeting_cancelled", "meeting": off },
        { "event": "person_away", "person": late, "slots": ["s0", "s1"] }
    ]);
    hall.write("events.json", &events.to_string());
    let replan = |setting: &str| {
        let arguments = ["replan", "forum.json", "plan.json", "events.json", "--setting", setting, "--time", "2"];
        hall.ok(&[&arguments[..], &["--out", "new.json", "--forum-out", "after.json"]].concat())
    };
    for setting in ["fewest-moves", "balanced", "fewest-breaks"] {
        let new = replan(setting);
        assert_eq!(new["plan"], hall.read("new.json"));
        hall.ok(&["check", "after.json", "new.json"]);
        // Only what had to move has moved, or what the setting lets move; all of it is in the list.
        let slot = |plan: &Value, id: &Value| {
            let placed = plan["meetings"].as_array().unwrap().iter().find(|placed| placed["id"] == *id).cloned();
            placed.map(|placed| (placed["slot"].clone(), placed["table"].clone()))
        };
        let moved: Vec<&Value> = new["moved"].as_array().unwrap().iter().map(|moved| &moved["meeting"]).collect();
        for meeting in forum["meetings"].as_array().unwrap() {
            let (was, is) = (slot(&plan, &meeting["id"]), slot(&new["plan"], &meeting["id"]));
            let has_moved = was.is_some() && is.is_some() && was != is;
            assert_eq!(has_moved, moved.contains(&&meeting["id"]), "{meeting}");
        }
        assert!(!moved.contains(&off));
    }
    hall.write("events.json", r#"{ "event": "meeting_cancelled", "meeting": "m999" }"#);
    hall.refused(&["replan", "forum.json", "plan.json", "events.json"], &["events.json", "m999"]);
    hall.write("events.json", r#"{ "event": "rain" }"#);
    hall.refused(&["replan", "forum.json", "plan.json", "events.json"], &["events.json", "rain"]);
    hall.write("three.dzn", INSTANCE);
    hall.refused(&["replan", "three.dzn", "plan.json", "events.json"], &["three.dzn"]);
}

#[test]
fn a_place_that_takes_no_file_is_refused_before_the_work() {
    let hall = Hall::new();
    // Were the forum looked at first, it would be what is wrong.
    hall.write("forum.json", "no forum");
    hall.write("file", "");
    for out in ["nowhere/plan.json", "file/plan.json", "."] {
        hall.run(&["solve", "forum.json", "--out", out]).failed(1, "read_only");
    }
}

#[test]
fn a_wrong_command_line_is_2() {
    let hall = Hall::new();
    hall.write("forum.json", &small().to_string());
    for arguments in [
        &["solve", "forum.json"][..],
        &["solve", "forum.json", "--time", "soon", "--out", "plan.json"],
        &["solve", "forum.json", "--time", "-1", "--out", "plan.json"],
        &["solve", "forum.json", "--fairness", "-1", "--out", "plan.json"],
        &["place", "forum.json"],
        &["check", "forum.json"],
    ] {
        hall.run(arguments).failed(2, "usage");
    }
}
