use super::*;
use std::collections::{BTreeMap, BTreeSet};

#[track_caller]
fn all_mean(code: &str, written: &[&str]) {
    for name in written {
        assert_eq!(Countries::bundled().find(name).map(|place| place.code.as_str()), Some(code), "{name}");
    }
}

#[track_caller]
fn none_is_a_place(written: &[&str]) {
    for name in written {
        assert_eq!(Countries::bundled().find(name).map(|place| place.code.as_str()), None, "{name}");
    }
}

#[test]
fn the_table_holds_every_code_of_the_standard_and_kosovo() {
    let present: Vec<&Country> = Countries::bundled().all().iter().filter(|place| !place.is_former()).collect();
    assert_eq!(present.len(), 250);
    for place in present {
        assert_eq!(place.code.len(), 2, "{}", place.code);
        assert_eq!(place.alpha3.is_some(), place.code != "XK", "{}", place.code);
        assert!(!place.weekend.is_empty(), "{}", place.code);
    }
}

#[test]
fn every_place_has_a_name_in_every_language_and_real_zones_and_neighbours_in_time() {
    let countries = Countries::bundled();
    let mut codes = BTreeSet::new();
    for place in countries.all() {
        assert!(codes.insert(&place.code), "{} twice", place.code);
        for lang in ["en", "ro", "fr", "ur", "ar"] {
            assert!(place.names.get(lang).is_some_and(|name| !name.trim().is_empty()), "{} in {lang}", place.code);
        }
        for zone in &place.zones {
            assert!(zone.parse::<chrono_tz::Tz>().is_ok(), "{zone} of {}", place.code);
        }
        for other in place.successors.iter().chain(&place.predecessors) {
            assert!(countries.get(other).is_some(), "{other} beside {}", place.code);
        }
        for next in &place.successors {
            assert!(countries.get(next).unwrap().predecessors.contains(&place.code), "{next} after {}", place.code);
        }
        assert_eq!(place.is_former(), !place.successors.is_empty(), "{}", place.code);
        assert_eq!(place.is_former(), place.code.len() > 2, "{}", place.code);
        assert_eq!(place.is_former(), place.source.is_some(), "{}", place.code);
    }
}

#[test]
fn no_name_means_two_places() {
    let mut meant: BTreeMap<String, &str> = BTreeMap::new();
    for place in Countries::bundled().all() {
        for name in place.names.values().chain(&place.aliases) {
            let earlier = meant.insert(name_key(name), &place.code);
            assert!(earlier.is_none_or(|code| code == place.code), "{name}: {earlier:?} and {}", place.code);
        }
    }
}

#[test]
fn every_place_is_found_by_each_of_its_names() {
    for place in Countries::bundled().all() {
        for name in place.names.values().chain(&place.aliases).chain([&place.code]) {
            assert_eq!(Countries::bundled().find(name).map(|found| &found.code), Some(&place.code), "{name}");
        }
    }
}

#[test]
fn the_words_of_a_name_decide_which_state_is_meant() {
    all_mean(
        "CN",
        &["China", "China, People’s Republic of", "CHINA P R", "People's Republic of China", "R. P. Chineză"],
    );
    all_mean("TW", &["China, Republic of", "Republic of China", "Taiwan"]);
    all_mean(
        "KR",
        &["Korea, South", "South Korea", "Korea", "Republic of Korea", "KOREA REPUBLIC OF", "Coreea de Sud"],
    );
    all_mean("KP", &["Korea, North", "Democratic People's Republic of Korea", "DPRK", "Coreea de Nord"]);
    all_mean("CG", &["Congo, Republic of", "Congo (Brazzaville)", "Republic of the Congo"]);
    all_mean("CD", &["Congo, Democratic Republic of", "Congo, Democratic Republic of the", "Zaire", "Congo-Kinshasa"]);
    all_mean("YE", &["Yemen", "Republic of Yemen"]);
    all_mean("X-YARB", &["Yemen Arab Republic", "North Yemen"]);
    all_mean("YDYE", &["Yemen, People's Democratic Republic of", "South Yemen"]);
    all_mean("DE", &["Germany", "Germany, Federal Republic of", "West Germany", "GERMANY FEDERAL REPUBLIC", "RFG"]);
    all_mean("DDDE", &["German Democratic Republic", "East Germany", "RDG", "G.D.R."]);
    all_mean("VDVN", &["North Vietnam", "Democratic Republic of Viet-Nam"]);
    all_mean("X-SVNM", &["South Vietnam", "Republic of Vietnam"]);
    all_mean("DM", &["Dominica", "Commonwealth of Dominica", "DOMINICA, COMMONWEALTH OF"]);
    all_mean("DO", &["Dominican Republic"]);
}

#[test]
fn a_renamed_state_is_todays_country() {
    let renamed = [
        ("MM", "Burma"),
        ("BF", "Upper Volta (Burkina Faso)"),
        ("BJ", "Dahomey"),
        ("CD", "Belgian Congo"),
        ("TH", "Siam"),
        ("LK", "Ceylon"),
        ("SZ", "Swaziland"),
        ("IR", "PERSIA"),
        ("CV", "Cape Verde"),
        ("CI", "Cote d'Ivoire"),
        ("CI", "Ivory Coast"),
        ("TR", "Turkey"),
        ("TR", "Türkiye"),
        ("MK", "Macedonia"),
        ("CZ", "Czech Republic"),
        ("ET", "Abyssinia"),
        ("KH", "Khmer Republic"),
        ("ZW", "Southern Rhodesia"),
        ("WS", "Western Samoa"),
        ("RO", "Roumania"),
        ("NL", "Olanda"),
        ("IE", "Eire"),
    ];
    for (code, name) in renamed {
        all_mean(code, &[name]);
        assert!(!Countries::bundled().find(name).unwrap().is_former(), "{name}");
    }
}

#[test]
fn a_state_that_is_gone_keeps_its_own_entry() {
    let gone = [
        ("YUCS", "Yugoslavia"),
        ("YUCS", "Iugoslavia"),
        ("SUHH", "U.S.S.R."),
        ("SUHH", "SOVIET UNION"),
        ("SUHH", "URSS"),
        ("CSHH", "Czechoslovakia"),
        ("CSXX", "Serbia and Montenegro"),
        ("X-HAWI", "Hawaii"),
        ("X-TANG", "Tanganyika"),
        ("X-MALA", "Malaya"),
        ("X-AUHU", "Austria-Hungary"),
    ];
    for (code, name) in gone {
        all_mean(code, &[name]);
        assert!(Countries::bundled().find(name).unwrap().is_former(), "{name}");
    }
}

#[test]
fn spelling_does_not_matter_but_letters_do() {
    all_mean(
        "VC",
        &["St. Vincent & the Grenadines", "ST VINCENT AND THE GRENADINES", "Saint Vincent and the Grenadines"],
    );
    all_mean("BA", &["Bosnia-Herzegovina", "Bosnia and Herzegovina", "BOSNIA & HERZEGOVINA", "Bosnia și Herțegovina"]);
    all_mean("GM", &["The Gambia", "Gambia", "Gambia, The"]);
    all_mean("PK", &["پاكستان", "پاکستان", "PK", "PAK", " pakistan "]);
    none_is_a_place(&["Somoa", "Pakistn", "Bosnian Federation", "pk", "Republic", "", " ", "Virgin Islands"]);
}

#[test]
fn organisations_are_no_countries() {
    none_is_a_place(&[
        "UN",
        "EU",
        "EZ",
        "ZZ",
        "United Nations",
        "European Union",
        "EUROPEAN COMMUNITY",
        "Eurozone",
        "NATO",
        "INTERNATIONAL LABOUR ORGANISATION",
        "Unknown Region",
    ]);
}

#[test]
fn a_state_exists_between_its_days() {
    let on = |code: &str, date: &str| {
        Countries::bundled().get(code).unwrap().current_on(PartialDate::parse_iso(date).unwrap())
    };
    assert!(on("SUHH", "1991-12") && on("SUHH", "1991-12-26") && !on("SUHH", "1991-12-27") && !on("SUHH", "1992"));
    assert!(!on("CZ", "1992-12-31") && on("CZ", "1993-01-01"));
    assert!(on("DDDE", "1990") && !on("DDDE", "1990-10-03"));
    assert!(on("RO", "1881") && on("RO", "2026-11-24"));
}

#[test]
fn a_country_tells_its_capital_zone_and_weekend() {
    let pakistan = Countries::bundled().get("PK").unwrap();
    assert_eq!((pakistan.capital("ro"), pakistan.zone()), (Some("Islamabad"), Some("Asia/Karachi")));
    assert_eq!((pakistan.dial.as_deref(), pakistan.weekend.as_slice()), (Some("92"), [6, 7].as_slice()));
    let zone = |code| Countries::bundled().get(code).and_then(Country::zone);
    assert_eq!(zone("RO"), Some("Europe/Bucharest"));
    assert_eq!((zone("AU"), zone("BR")), (Some("Australia/Sydney"), Some("America/Sao_Paulo")));
    assert_eq!(
        (zone("RU"), zone("US"), zone("CA")),
        (Some("Europe/Moscow"), Some("America/New_York"), Some("America/Toronto"))
    );
    assert_eq!(Countries::bundled().get("SA").unwrap().weekend, [5, 6]);
    assert_eq!(Countries::bundled().get("GB").unwrap().capital("ro"), Some("Londra"));
}

#[test]
fn codes_are_cited_by_their_letters() {
    let letters = |code| Countries::bundled().get(code).unwrap().iso_letters();
    assert_eq!((letters("PK"), letters("SUHH"), letters("X-HAWI")), ("PK", "SUHH", "HAWI"));
}

#[test]
fn a_name_falls_back_to_english_and_then_to_the_code() {
    let countries = Countries::bundled();
    assert_eq!(countries.name("DE", "ro"), "Germania");
    assert_eq!(countries.name("DE", "zh"), "Germany");
    assert_eq!(countries.name("QQ", "ro"), "QQ");
}
