//! Which column holds which field.

use crate::support::{read_all, source, treaties, visits};
use attache_interchange::mapping::Because;
use attache_interchange::{BadMap, Code, Field, Mapping, Overrides, Refused, Register};

const ROWS: &str = "7;2024-03-04;2024-03-06;President Ana Ruiz;Chile;Working visit. Met the Minister for trade.\n\
                    9;2024-03-01;2024-03-01;King Karim;Jordan;State visit. Addressed both chambers.\n\
                    12;2024-05-11;2024-05-12;Prime Minister Lee Ho;France;Private visit on the way home.\n\
                    15;2024-06-11;2024-06-12;Chancellor Eva Stein;Austria;Opened a bridge.\n";

fn with_header(header: &str) -> String {
    format!("{header}\n{ROWS}")
}

const FIELDS: [&str; 6] = ["number", "start", "end", "visitor", "country", "remarks"];

#[test]
fn headers_in_english_and_romanian_say_what_a_column_holds() {
    for header in [
        "No.;Arrival;Departure;Visitor;Country;Remarks",
        "Ref;From;To;Guest;State;Comments",
        "NR. CRT.;Data sosirii;Data plecării;Oaspete;Țara;Observații",
        "nr;de la;până la;DEMNITAR;tara;Menţiuni",
        "ID;start_date;end_date;Head of delegation;Partner country;Notes (internal)",
        "Nr;Data și ora sosirii;Data și ora plecării;Numele oaspetelui;Țara de unde vine;Alte observații",
    ] {
        let reading = visits(&with_header(header));
        let fields: Vec<_> = reading.pairs().into_iter().map(|(_, field)| field).collect();
        assert_eq!(fields, FIELDS, "{header}");
        assert!(reading.mapping.columns.iter().all(|column| column.because == Because::Header));
    }
}

#[test]
fn where_headers_say_nothing_the_values_do() {
    let reading = visits(&with_header("C1;C2;C3;C4;C5;C6"));
    let fields: Vec<_> = reading.pairs().into_iter().map(|(_, field)| field).collect();
    assert_eq!(fields, FIELDS);
    assert!(reading.mapping.columns.iter().all(|column| column.because == Because::Values));
}

#[test]
fn of_two_date_columns_the_one_that_is_never_later_is_the_start() {
    let reading =
        visits("x;y;z\nFrance;2024-03-06;2024-03-04\nItaly;2024-03-01;2024-03-01\nSpain;2024-04-09;2024-04-08\n");
    assert_eq!(reading.pairs(), [("x", "country"), ("y", "end"), ("z", "start")]);
}

#[test]
fn a_header_that_its_values_contradict_loses_and_that_is_said() {
    let reading = visits(&with_header("No.;Arrival;Departure;Country;Visitor;Remarks"));
    let fields: Vec<_> = reading.pairs().into_iter().map(|(_, field)| field).collect();
    assert_eq!(fields, FIELDS);
    let lost: Vec<_> =
        reading.general.iter().map(|problem| (problem.code, problem.column.as_deref().unwrap())).collect();
    assert_eq!(lost, [(Code::HeaderContradicted, "Country"), (Code::HeaderContradicted, "Visitor")]);
}

#[test]
fn an_office_in_a_column_of_its_own_belongs_to_the_visitor() {
    let reading = visits(
        "Name;Title;Country;Date\nAna Ruiz;President;Chile;2024-03-04\nLee Ho;Prime Minister;France;2024-03-05\nKarim;King;Jordan;2024-03-06\n",
    );
    assert_eq!(reading.delegation(0).visitors[0].office, "President");
    assert_eq!(reading.delegation(1).title, "Prime Minister Lee Ho, France, 2024");
}

#[test]
fn headers_of_treaties_tell_an_act_from_its_effect() {
    for header in [
        "Title;Parties;Signed;Entry into force;Entry into force (effective);Provisional application;Terminated;Terminated (effective)",
        "Name of treaty;States parties;Date of signature;EIF;Effective from;Provisionally applied;Denounced;Termination effective",
        "Denumirea acordului;Părți;Data semnării;Intrare în vigoare;Intrare în vigoare (efectivă);Aplicare provizorie;Încetare;Încetare (efectivă)",
        "Titlul;Părțile;Data la care s-a semnat;Intrat în vigoare pe;În vigoare, cu efecte de la;Aplicat provizoriu de la;Încetat pe;Încetat, cu efecte de la",
    ] {
        let reading = treaties(&format!("{header}\nOn tin;France;;;;;;\n"));
        let fields: Vec<_> = reading.pairs().into_iter().map(|(_, field)| field).collect();
        let expected = [
            "title",
            "parties",
            "signed",
            "in_force",
            "in_force_effective",
            "provisional",
            "terminated",
            "terminated_effective",
        ];
        assert_eq!(fields, expected, "{header}");
    }
}

#[test]
fn values_that_are_also_words_of_headers_make_no_header() {
    let reading = treaties(
        "c1;c2;c3;c4\nOn tin and other metals;Agreement;In force;2024-01-02\nOn the price of cocoa;Protocol;Signed;2024-01-03\n",
    );
    assert_eq!(reading.rows[0].row, 2);
    assert!(!reading.general_codes().contains(&Code::TitleRowsSkipped));
}

#[test]
fn agreements_are_guessed_from_their_values() {
    let reading = treaties(
        "a;b;c;d\n\"FRANCE; ROMANIA\";Agreement on the mutual recognition of diplomas;02/03/1960;01/06/1960\n\
         \"ITALY; ROMANIA\";Agreement on road transport and the carriage of goods;05/03/1961;\n\
         \"SPAIN; ROMANIA\";Protocol on cultural exchanges for two years;07/08/1962;01/09/1962\n\
         \"SPAIN; ROMANIA\";Treaty on friendship and neighbourly relations;07/08/1963;01/09/1963\n",
    );
    assert_eq!(reading.pairs(), [("a", "parties"), ("b", "title"), ("c", "signed"), ("d", "in_force")]);
}

#[test]
fn a_column_that_maps_to_nothing_is_reported_once_and_kept() {
    let reading = visits("Country;Start;Weather\nFrance;2024-01-02;rain\nItaly;2024-01-03;sun\n");
    assert_eq!(reading.general_codes(), [Code::UnmappedColumn]);
    assert_eq!(reading.general[0].column.as_deref(), Some("Weather"));
    assert_eq!(reading.general[0].row, None);
    assert!(reading.rows[0].cells.contains(&("Weather".to_owned(), "rain".to_owned())));
}

#[test]
fn the_user_wins_over_the_guess() {
    let text = "Country;Start;Weather, mostly;Remarks\nFrance;2024-01-02;rain;x\n";
    let reading =
        read_all(Register::Delegations, text.as_bytes(), &["Weather, mostly=places,Remarks=", "#2=end"]).unwrap();
    assert_eq!(reading.pairs(), [("Country", "country"), ("Start", "end"), ("Weather, mostly", "places")]);
    let moved = read_all(Register::Delegations, text.as_bytes(), &["weather, MOSTLY=remarks"]).unwrap();
    assert_eq!(moved.delegation(0).remarks, "rain");
}

#[test]
fn several_columns_may_hold_one_text() {
    let text = "Country;Start;A;B\nFrance;2024-01-02;one;two\n";
    let reading = read_all(Register::Delegations, text.as_bytes(), &["A=remarks,B=remarks"]).unwrap();
    assert_eq!(reading.delegation(0).remarks, "one\ntwo");
    let twice = Overrides::parse(Register::Delegations, &["A=start,B=start"]);
    assert_eq!(twice, Err(BadMap::FieldTwice { field: "start" }));
}

#[test]
fn a_map_that_cannot_be_understood_is_told_from_one_that_does_not_fit() {
    assert!(matches!(Overrides::parse(Register::Delegations, &["A=colour"]), Err(BadMap::UnknownField { .. })));
    assert!(matches!(Overrides::parse(Register::Delegations, &["A"]), Err(BadMap::NoField { .. })));
    let source = source(b"Country,Start\nFrance,2024-01-02\n").unwrap();
    let absent = Overrides::parse(Register::Delegations, &["Weather=remarks"]).unwrap();
    let refused = Mapping::guess(&source, Register::Delegations).with(&absent);
    assert!(matches!(refused, Err(Refused::UnknownColumn { column, .. }) if column == "Weather"));
}

#[test]
fn a_register_without_a_required_column_is_refused_with_what_it_needs() {
    for (register, text, needs) in [
        (Register::Delegations, "Country,Weather\nFrance,rain\n", "start, end"),
        (Register::Delegations, "Start,Weather\n2024-01-02,7\n", "country, visitor"),
        (Register::Agreements, "Parties,Signed\nFrance,2024-01-02\n", "title"),
        (Register::People, "Email,Phone\na@example.org,0212345678\n", "name, family, given"),
    ] {
        let refused = read_all(register, text.as_bytes(), &[]).unwrap_err();
        assert_eq!((refused.code(), refused.args()["field"].as_str()), ("missing_column", needs));
    }
}

#[test]
fn blank_and_repeated_headers_are_told_apart() {
    let reading = visits("Country,Start,,Remarks,Remarks\nFrance,2024-01-02,a,b,c\n");
    let names: Vec<_> = reading.mapping.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["Country", "Start", "#3", "Remarks", "Remarks (2)"]);
}

#[test]
fn every_field_is_known_by_its_own_name() {
    for register in [Register::Delegations, Register::Agreements, Register::People] {
        for field in register.fields() {
            assert_eq!(register.field(field.name()), Some(*field));
            let source = source(format!("{}\nx\n", field.name()).as_bytes()).unwrap();
            assert_eq!(Mapping::guess(&source, register).columns[0].field, Some(*field));
        }
    }
    assert_eq!(Register::Delegations.field("signed"), None::<Field>);
}
