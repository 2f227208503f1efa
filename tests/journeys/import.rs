//! Registers come in, come in again, and go out again.

use attache_testkit::{Desk, PASSPHRASE};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::PathBuf;

const VISITS: &str = "No.,Arrival,Departure,Visitor,Country,Remarks,Escort\n\
    1,1974-05-02,1974-05-06,President Orsat Velinov,Yugoslavia,State visit. Opened the fair.,Guard\n\
    2,1992-03-10,1992-03-12,Prime Minister Orsat Velinov,Serbia,Working visit.,\n\
    3,2019-10-01,2019-10-03,King Aldemar and Queen Ysolde Marchetti,Belgium,State visit.,Guard\n\
    4,2027-02-01,2027-02-03,Minister Paulette Grandin,Atlantis,Official visit.,\n";

const TREATIES: &str = "Title;Parties;Signed;Entry into force;Terminated;References\n\
    Agreement on lighthouses;\"ROMANIA ; PORTUGAL\";01/02/1961;05/06/1962;;Register 1\n\
    Convention on ferries;\"ROMANIA ; PORTUGAL ; SPAIN\";10/10/1970;;03/04/1990;Register 2\n\
    Memorandum of Understanding on tides;\"ROMANIA ; Institute of Tides\";;;;Register 3\n";

struct Register {
    desk: Desk,
    file: PathBuf,
    kind: &'static str,
}

impl Register {
    fn new(kind: &'static str, text: &str) -> Self {
        let desk = Desk::with_workspace();
        let register = Self { file: desk.path("register.csv"), desk, kind };
        register.say(text);
        register
    }

    fn say(&self, text: &str) {
        std::fs::write(&self.file, text).unwrap();
    }

    fn ask(&self) -> Value {
        json!({ "path": self.file, "kind": self.kind })
    }

    fn run(&self) -> Value {
        self.desk.ask("import_run", self.ask())["value"].clone()
    }

    fn dry(&self) -> Value {
        self.desk.ask("import_dry_run", self.ask())
    }

    fn delegation(&self, title: &str) -> Value {
        let rows = self.desk.list("delegation_list", "");
        rows.into_iter().find(|row| row["title"].as_str().unwrap().starts_with(title)).unwrap()
    }

    fn page(&self, command: &str, row: &Value) -> Value {
        self.desk.ask(command, json!({ "id": row["id"] }))
    }
}

fn counts(report: &Value) -> [u64; 3] {
    ["created", "updated", "skipped"].map(|name| report[name].as_u64().unwrap())
}

fn codes(report: &Value) -> Vec<&str> {
    report["reported"].as_array().unwrap().iter().map(|entry| entry["code"].as_str().unwrap()).collect()
}

fn entry<'a>(report: &'a Value, code: &str) -> &'a Value {
    report["reported"].as_array().unwrap().iter().find(|entry| entry["code"] == code).unwrap()
}

#[test]
fn a_register_of_visits_becomes_delegations_with_their_people() {
    let register = Register::new("delegations", VISITS);
    let report = register.run();
    assert_eq!(counts(&report), [4, 0, 0]);
    assert_eq!(report["mapping"]["Arrival"], "start");
    assert_eq!(codes(&report), ["unmapped_column", "unknown_country"]);
    assert_eq!(entry(&report, "unmapped_column")["row"], Value::Null);
    assert_eq!(entry(&report, "unknown_country")["row"], 5);
    assert!(entry(&report, "unknown_country")["problem"].as_str().unwrap().contains("Atlantis"));

    let first = register.delegation("President Orsat Velinov, Yugoslavia, 1974");
    assert_eq!(first["status"], "completed");
    assert_eq!(first["code"], "RO-YUCS 1974/01");
    assert_eq!(first["head"], "Orsat Velinov");
    let future = register.delegation("Minister Paulette Grandin");
    assert_eq!((future["status"].as_str(), future["country_text"].as_str()), (Some("proposed"), Some("Atlantis")));

    let couple = register.page("delegation_page", &register.delegation("King Aldemar"));
    let members = couple["members"].as_array().unwrap();
    let shown: Vec<_> =
        members.iter().map(|member| (member["name"].as_str().unwrap(), member["capacity"].as_str().unwrap())).collect();
    assert_eq!(shown, [("Aldemar", "head"), ("Ysolde Marchetti", "member")]);
}

#[test]
fn one_man_stays_one_when_his_country_changes_its_name() {
    let register = Register::new("delegations", VISITS);
    register.run();
    let people = register.desk.list("person_list", "Velinov");
    assert_eq!(people.len(), 1);
    let page = register.page("person_page", &people[0]);
    assert_eq!(page["delegations"].as_array().unwrap().len(), 2);
}

#[test]
fn a_dry_run_tells_what_a_run_does_and_keeps_nothing() {
    let register = Register::new("delegations", VISITS);
    let dry = register.dry();
    assert!(register.desk.list("delegation_list", "").is_empty());
    assert_eq!(dry, register.run());
    assert_eq!(register.dry(), register.run());
}

#[test]
fn a_dry_run_needs_no_right_to_write() {
    let register = Register::new("delegations", VISITS);
    let reader = register.desk.another();
    reader.ask("workspace_choose", json!({ "path": reader.workspace() }));
    reader.ask("workspace_unlock", json!({ "passphrase": PASSPHRASE, "read_only": true }));
    assert_eq!(counts(&reader.ask("import_dry_run", register.ask())), [4, 0, 0]);
    assert_eq!(reader.refused("import_run", register.ask()).to_string(), "read_only_window");
}

#[test]
fn a_deleted_visit_is_not_matched() {
    let register = Register::new("delegations", VISITS);
    register.run();
    let row = register.delegation("King Aldemar");
    register.desk.ask("record_delete", json!({ "kind": "delegation", "id": row["id"] }));
    assert_eq!(counts(&register.dry()), [1, 0, 3]);
    assert_eq!(counts(&register.run()), [1, 0, 3]);
    assert_eq!(register.desk.list("person_list", "Aldemar").len(), 1, "the man is known all the same");
}

#[test]
fn the_window_gets_as_many_reports_as_it_asks_for_and_the_count_of_the_others() {
    let register = Register::new("delegations", VISITS);
    register.run();
    let mut ask = register.ask();
    ask["limit"] = json!(2);
    let report = register.desk.ask("import_dry_run", ask);
    assert_eq!((report["reported"].as_array().unwrap().len(), report["more"].as_u64()), (2, Some(3)));
}

#[test]
fn the_same_file_again_brings_nothing_new() {
    let register = Register::new("delegations", VISITS);
    register.run();
    let again = register.run();
    assert_eq!(counts(&again), [0, 0, 4]);
    assert!(entry(&again, "already_there")["skipped"].as_bool().unwrap());
    assert_eq!(register.desk.list("delegation_list", "").len(), 4);
}

#[test]
fn a_changed_row_writes_its_changed_cells_and_no_others() {
    let register = Register::new("delegations", VISITS);
    register.run();
    let row = register.delegation("President Orsat Velinov, Yugoslavia");
    let id = row["id"].as_str().unwrap();
    register.desk.edit("delegation", id, json!({ "places": "Bucharest, Sinaia" }));
    register.say(&VISITS.replace("1974-05-06", "1974-05-08"));
    assert_eq!(counts(&register.dry()), [0, 1, 3]);
    assert_eq!(counts(&register.run()), [0, 1, 3]);
    assert_eq!(register.desk.field("delegation", id, "end"), "1974-05-08");
    assert_eq!(register.desk.field("delegation", id, "places"), "Bucharest, Sinaia");
    assert_eq!(counts(&register.run()), [0, 0, 4]);
}

#[test]
fn what_a_user_edited_since_wins_and_is_reported() {
    let register = Register::new("delegations", VISITS);
    register.run();
    let row = register.delegation("President Orsat Velinov, Yugoslavia");
    let id = row["id"].as_str().unwrap();
    register.desk.edit("delegation", id, json!({ "end": "1974-05-07" }));
    register.say(&VISITS.replace("1974-05-06", "1974-05-09"));
    let report = register.run();
    let kept = entry(&report, "edit_kept");
    assert_eq!((kept["row"].as_u64(), kept["column"].as_str()), (Some(2), Some("Departure")));
    assert_eq!(register.desk.field("delegation", id, "end"), "1974-05-07");
}

#[test]
fn another_visitor_in_the_row_changes_the_members() {
    let register = Register::new("delegations", VISITS);
    register.run();
    register.say(&VISITS.replace("Queen Ysolde Marchetti", "Queen Berenice Marchetti"));
    assert_eq!(counts(&register.run()), [0, 1, 3]);
    let page = register.page("delegation_page", &register.delegation("King Aldemar"));
    let names: Vec<_> =
        page["members"].as_array().unwrap().iter().map(|member| member["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Aldemar", "Berenice Marchetti"]);
}

#[test]
fn a_number_that_stands_for_another_visit_is_not_trusted() {
    let register = Register::new("delegations", VISITS);
    register.run();
    register.say("No.,Arrival,Visitor,Country\n3,2024-04-04,Premier Halvar Osk,Norway\n");
    assert_eq!(counts(&register.dry()), [1, 0, 0]);
    let report = register.run();
    assert_eq!(counts(&report), [1, 0, 0]);
    assert_eq!(entry(&report, "number_taken")["column"], "No.");
    assert_eq!(counts(&register.run()), [0, 0, 1]);
}

#[test]
fn a_file_that_gives_one_number_twice_comes_in_the_same_way_each_time() {
    let text = "No.,Arrival,Visitor,Country,Remarks\n7,2024-04-04,Premier Halvar Osk,Norway,First day.\n\
        7,2024-04-04,Premier Halvar Osk,Norway,Second day.\n7,2001-01-01,King Aldemar,Belgium,\n";
    let register = Register::new("delegations", text);
    assert_eq!(counts(&register.dry()), [2, 1, 0]);
    assert_eq!(counts(&register.run()), [2, 1, 0]);
    assert_eq!(counts(&register.run()), [0, 0, 3]);
}

#[test]
fn undo_takes_a_whole_import_back_and_importing_again_creates_again() {
    let register = Register::new("delegations", VISITS);
    register.run();
    let undone = register.desk.ask("undo", json!({}));
    assert_eq!(undone["value"]["label"]["verb"], "import");
    assert_eq!(undone["value"]["label"]["count"], 4);
    assert!(register.desk.list("delegation_list", "").is_empty());
    assert!(register.desk.list("person_list", "").is_empty());
    register.desk.ask("redo", json!({}));
    assert_eq!(register.desk.list("delegation_list", "").len(), 4);
    register.desk.ask("undo", json!({}));
    assert_eq!(counts(&register.run()), [4, 0, 0]);
}

#[test]
fn an_import_that_is_stopped_changes_nothing() {
    let mut text = String::from("No.,Arrival,Visitor,Country\n");
    for number in 0..20_000 {
        let _ = writeln!(text, "{number},2020-01-01,Minister Person {number},France");
    }
    let register = Register::new("delegations", &text);
    std::thread::scope(|scope| {
        let running = scope.spawn(|| register.desk.refused("import_run", register.ask()));
        while register.desk.heard().is_empty() {
            std::thread::yield_now();
        }
        register.desk.ask("import_cancel", json!({}));
        assert_eq!(running.join().unwrap().to_string(), "cancelled");
    });
    assert!(register.desk.list("delegation_list", "").is_empty());
}

#[test]
fn a_register_of_treaties_becomes_agreements_whose_status_follows_their_dates() {
    let register = Register::new("agreements", TREATIES);
    let report = register.run();
    assert_eq!(counts(&report), [3, 0, 0]);
    assert_eq!(codes(&report), ["unknown_party", "undated"]);
    let mut rows = register.desk.list("agreement_list", "");
    rows.sort_by_key(|row| row["title"].as_str().unwrap().to_owned());
    let shown: Vec<_> = rows
        .iter()
        .map(|row| ["code", "status", "nature", "parties"].map(|name| row[name].as_str().unwrap()))
        .collect();
    assert_eq!(shown[0], ["PT 1961/01", "in_force", "", "Romania; Portugal"]);
    assert_eq!(shown[1], ["XX 1970/01", "terminated", "treaty", "Romania; Portugal; Spain"]);
    assert_eq!(shown[2][1..3], ["undated", "mou"]);

    register.say(&TREATIES.replace("05/06/1962", "07/06/1962"));
    // Without a number the whole row is the key: a changed one is another.
    assert_eq!(counts(&register.run()), [1, 0, 2]);
}

#[test]
fn a_body_that_is_known_is_a_party_and_is_not_reported() {
    let register = Register::new("agreements", TREATIES);
    register.desk.create("organisation", json!({ "name": "Institute of Tides" }));
    assert_eq!(codes(&register.run()), ["undated"]);
    let rows = register.desk.list("agreement_list", "tides");
    let page = register.page("agreement_page", &rows[0]);
    assert_eq!(page["parties"].as_array().unwrap().len(), 2);
}

#[test]
fn a_list_of_people_brings_posts_bodies_and_ways_to_reach_them() {
    let text = "Nr.;Nume;Funcție;Instituție;Țara;E-mail;Telefon;Hobby\n\
        1;POPOVICEANU Sanda;Director;Agenția Hărților;România;sanda@harti.example;+40 700 000 001;șah\n\
        2;Dr. Ilarie Vultur;Consilier;Agenția Hărților;România;;;\n";
    let register = Register::new("people", text);
    let report = register.run();
    assert_eq!(counts(&report), [2, 0, 0]);
    let people = register.desk.list("person_list", "");
    let shown: Vec<_> = people
        .iter()
        .map(|row| ["name", "honorific", "post", "organisation", "nationality"].map(|name| row[name].as_str().unwrap()))
        .collect();
    assert!(shown.contains(&["Sanda POPOVICEANU", "", "Director", "Agenția Hărților", "RO"]), "{shown:?}");
    assert!(shown.contains(&["Ilarie Vultur", "Dr.", "Consilier", "Agenția Hărților", "RO"]), "{shown:?}");
    assert_eq!(register.desk.list("organisation_list", "").len(), 1);
    let sanda = people.iter().find(|row| row["post"] == "Director").unwrap();
    let page = register.page("person_page", sanda);
    assert_eq!(page["contacts"].as_array().unwrap().len(), 2);
    assert!(page["source_notes"][0]["cells"].as_array().unwrap().contains(&json!(["Hobby", "șah"])));

    register.say(&text.replace("Director;", "Director general;"));
    assert_eq!(counts(&register.run()), [0, 1, 1]);
    assert_eq!(register.desk.list("person_list", "Popoviceanu")[0]["post"], "Director general");
}

#[test]
fn a_preview_shows_the_mapping_and_the_user_corrects_it() {
    let register = Register::new("delegations", VISITS);
    let preview = register.desk.ask("import_preview", register.ask());
    assert_eq!(
        (preview["format"].as_str(), preview["delimiter"].as_str(), preview["total"].as_u64()),
        (Some("csv"), Some(","), Some(4))
    );
    assert_eq!(preview["columns"][6]["header"], "Escort");
    assert_eq!(preview["columns"][6]["field"], "");
    assert_eq!(preview["columns"][3]["samples"][0], "President Orsat Velinov");
    assert_eq!(preview["dry"]["created"], 4);
    let mut ask = register.ask();
    ask["map"] = json!([[6, "purpose"], [5, ""]]);
    let preview = register.desk.ask("import_preview", ask);
    assert_eq!(preview["columns"][6]["field"], "purpose");
    assert_eq!(preview["columns"][6]["guessed_by"], "user");
    assert_eq!(preview["columns"][5]["field"], "");
}

#[test]
fn what_cannot_be_imported_is_refused_whole() {
    let register = Register::new("delegations", "Colour,Weight\nred,5\nblue,6\n");
    assert_eq!(register.desk.refused("import_run", register.ask()).to_string(), "unreadable");
    let mut ask = register.ask();
    ask["map_text"] = json!(["Colour=flavour"]);
    assert_eq!(register.desk.refused("import_run", ask.clone()).to_string(), "usage");
    ask["map_text"] = json!(["Taste=country"]);
    assert_eq!(register.desk.refused("import_run", ask).to_string(), "unreadable");
    register.say("");
    assert_eq!(register.desk.refused("import_dry_run", register.ask()).to_string(), "unreadable");
}
