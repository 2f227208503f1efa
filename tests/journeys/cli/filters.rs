//! What `--filter` finds, held against the whole list: every key, in codes and in names.

use super::Bench;
use serde_json::Value;
use std::collections::BTreeSet;

fn list(bench: &Bench, what: &str, filter: &str) -> Vec<Value> {
    bench.ok(&["list", what, "--filter", filter]).as_array().unwrap().clone()
}

fn ids<'a>(rows: impl IntoIterator<Item = &'a Value>) -> BTreeSet<&'a str> {
    rows.into_iter().map(|row| row["id"].as_str().unwrap()).collect()
}

#[test]
fn a_filter_finds_what_the_whole_list_shows_of_it() {
    let bench = Bench::new();
    bench.ok(&["demo", "--as-of", "2026-11-24", "--size", "2000", "--seed", "4"]);
    for (what, date) in [("delegations", "start"), ("agreements", "signed"), ("actions", "due")] {
        let all = list(&bench, what, "");
        assert!(all.len() > 20, "{what}");
        let mut parts = 0;
        for status in all.iter().map(|row| row["status"].as_str().unwrap()).collect::<BTreeSet<_>>() {
            let found = list(&bench, what, &format!("status:{status}"));
            assert_eq!(ids(&found), ids(all.iter().filter(|row| row["status"] == status)), "{what} {status}");
            let others = list(&bench, what, &format!("-status:{status}"));
            assert_eq!(found.len() + others.len(), all.len(), "{what} -{status}");
            parts += found.len();
        }
        assert_eq!(parts, all.len(), "{what}: every record has one status");
        let day = |row: &Value| row[date].as_str().unwrap_or_default().to_owned();
        let year = all.iter().map(day).find(|day| day.len() == 10).unwrap()[..4].to_owned();
        let of_year = list(&bench, what, &format!("year:{year}"));
        assert_eq!(ids(&of_year), ids(all.iter().filter(|row| day(row).starts_with(&year))), "{what} {year}");
        let span = list(&bench, what, "from:2025-03 to:2026-02");
        let begun = all.iter().filter(|row| ("2025-03".."2026-03").contains(&day(row).as_str()));
        if what == "delegations" {
            // A visit is inside with its last day, which a list does not show.
            assert!(ids(&span).is_subset(&ids(begun)), "{what}");
        } else {
            assert_eq!(ids(&span), ids(begun), "{what}: both ends are taken in");
        }
    }
}

#[test]
fn a_country_is_known_by_its_code_and_by_its_names() {
    let bench = Bench::new();
    bench.ok(&["init"]);
    let register = "Country,Visitor,Arrival\nGermany,Minister Ada Falk,2024-01-10\nFrance,Minister Rémi Blot,2024-02-10\n\
        Germany,President Otto Falk,2025-03-10\n";
    let file = bench.file("visits.csv", register);
    bench.ok(&["import", "--kind", "delegations", super::text(&file)]);
    let german = list(&bench, "delegations", "country:DE");
    assert_eq!(german.len(), 2);
    for name in ["country:Germany", "country:germania", "country:\"Germania\""] {
        assert_eq!(list(&bench, "delegations", name), german, "{name}");
    }
    assert_eq!(list(&bench, "delegations", "country:DE year:2025").len(), 1);
    assert_eq!(list(&bench, "delegations", "falk").len(), 2);
    assert_eq!(list(&bench, "delegations", "falk -otto").len(), 1);
    assert_eq!(list(&bench, "delegations", "\"ada falk\"").len(), 1);
    assert_eq!(list(&bench, "delegations", "\"falk ada\"").len(), 0);
    assert_eq!(list(&bench, "delegations", "head:BLOT").len(), 1);
    assert_eq!(list(&bench, "delegations", "year:2024..2025").len(), 3);
    assert_eq!(list(&bench, "delegations", "from:2024-02-10").len(), 2);
    assert_eq!(list(&bench, "delegations", "to:2024-02-10").len(), 2);
}

#[test]
fn every_key_of_the_filter_is_known_and_another_is_refused_with_the_list() {
    const KEYS: [&str; 15] = [
        "country",
        "status",
        "year",
        "from",
        "to",
        "type",
        "direction",
        "head",
        "organisation",
        "nature",
        "sector",
        "owner",
        "due",
        "side",
        "marking",
    ];
    let bench = Bench::new();
    bench.ok(&["init"]);
    let refused = bench.fails(&["list", "delegations", "--filter", "colour:red"], 2, "usage");
    let words = refused.json["error"]["hint"].as_str().unwrap();
    for key in KEYS {
        assert!(words.contains(key), "{key} is not in the list: {words}");
        let value = match key {
            "country" => "RO",
            "status" => "completed",
            "year" => "2026",
            "from" | "to" | "due" => "2026-01-01",
            "type" => "official",
            "direction" => "inward",
            "nature" => "mou",
            "sector" => "energy",
            "side" => "ours",
            "marking" => "ro-n",
            _ => "anyone",
        };
        let run = bench.run(&["list", "delegations", "--filter", &format!("{key}:{value}")]);
        assert!(run.code == 0 || run.json["error"]["message"].as_str().unwrap().contains(value), "{key}: {}", run.json);
    }
}

#[test]
fn codes_count_by_partner_and_year_and_are_found_however_they_are_typed() {
    let bench = Bench::new();
    bench.ok(&["init"]);
    let register = "Country,Visitor,Arrival\nGermany,Minister Ada Falk,2024-01-10\nGermany,Minister Otto Falk,2024-05-10\n\
        Germany,Minister Ada Falk,2025-01-10\nYugoslavia,Minister Orsat Velin,1974-05-02\nAtlantis,Queen Ysolde,2024-07-01\n";
    let file = bench.file("visits.csv", register);
    bench.ok(&["import", "--kind", "delegations", super::text(&file)]);
    let rows = list(&bench, "delegations", "");
    let codes: BTreeSet<&str> = rows.iter().map(|row| row["code"].as_str().unwrap()).collect();
    assert_eq!(
        codes,
        BTreeSet::from(["RO-DE 2024/01", "RO-DE 2024/02", "RO-DE 2025/01", "RO-YUCS 1974/01", "RO-XX 2024/01"])
    );
    let out = bench.path("book.pdf");
    for typed in ["RO-DE 2024/02", "ro-de 2024/02", "RO-DE-2024/02"] {
        bench.ok(&["export", "briefing", "--delegation", typed, "--lang", "en", "--out", super::text(&out)]);
    }
    bench.fails(
        &["export", "briefing", "--delegation", "RO-DE 2024/09", "--lang", "en", "--out", super::text(&out)],
        4,
        "unknown_code",
    );
}
