//! Registers of visits.

use crate::support::visits;
use attache_interchange::Code;

fn date(date: Option<attache_domain::date::PartialDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

#[test]
fn a_visit_needs_a_country_or_a_visitor_and_a_date() {
    let reading = visits(
        "Country,Visitor,Start,End\nFrance,,2024-01-02,\n,President Ana Ruiz,,2024-01-03\n,,2024-01-04,\nItaly,,,\n",
    );
    assert_eq!(reading.delegation(0).title, "France, 2024");
    assert_eq!(reading.delegation(1).title, "President Ana Ruiz, 2024");
    assert_eq!(reading.reported(), [(4, "missing_required", true), (5, "missing_required", true)]);
    assert_eq!(reading.summary.skipped, 2);
}

#[test]
fn the_title_is_composed_unless_the_file_gives_one() {
    let reading = visits(
        "Title,Country,Visitor,Start\n,Chile,President Ayala,1910-08-06\nA talk,Chile,President Ayala,1910-08-07\n",
    );
    assert_eq!(reading.delegation(0).title, "President Ayala, Chile, 1910");
    assert!(reading.delegation(0).title_composed);
    assert_eq!(reading.delegation(1).title, "A talk");
}

#[test]
fn the_first_of_several_visitors_leads() {
    let reading = visits("Visitor,Start\n\"King Karim and Crown Prince Hamid\",2024-01-02\n");
    let names: Vec<_> =
        reading.delegation(0).visitors.iter().map(|who| (who.office.as_str(), who.name.as_str())).collect();
    assert_eq!(names, [("King", "Karim"), ("Crown Prince", "Hamid")]);
}

#[test]
fn a_span_in_one_cell_gives_both_days() {
    let reading =
        visits("Country;Date\nFrance;12–14.03.2024\nItaly;28 feb. – 2 martie 2024\nSpain;1998\nPoland;March 2001\n");
    let days: Vec<_> =
        (0..4).map(|at| (date(reading.delegation(at).start), date(reading.delegation(at).end))).collect();
    let expected = [("2024-03-12", "2024-03-14"), ("2024-02-28", "2024-03-02"), ("1998", ""), ("2001-03", "")];
    assert_eq!(days, expected.map(|(start, end)| (start.to_owned(), end.to_owned())));
}

#[test]
fn day_comes_before_month_unless_a_column_proves_otherwise() {
    let either = visits("Country,From,To\nFrance,03/04/2024,05/04/2024\n");
    assert_eq!(date(either.delegation(0).start), "2024-04-03");

    let proven = visits("Country,From,To\nFrance,03/04/2024,03/05/2024\nItaly,03/25/2024,04/01/2024\n");
    assert_eq!(date(proven.delegation(0).start), "2024-03-04");
    assert_eq!(date(proven.delegation(0).end), "2024-03-05");
    assert_eq!(proven.general_codes(), [Code::MonthFirst]);
    assert_eq!(proven.general[0].column.as_deref(), Some("From"));
    assert!(proven.reported().is_empty());
}

#[test]
fn an_impossible_date_is_kept_and_only_skips_a_row_that_has_no_other() {
    let reading = visits("Country,Start,End\nFrance,31/02/2026,02/03/2026\nItaly,31/02/2026,\nSpain,soon,\n");
    assert_eq!(reading.reported(), [(2, "bad_date", false), (3, "bad_date", true), (4, "bad_date", true)]);
    let problem = &reading.rows[0].problems[0];
    assert_eq!(problem.column.as_deref(), Some("Start"));
    assert_eq!((problem.args["text"].as_str(), problem.args["reason"].as_str()), ("31/02/2026", "impossible"));
    assert!(reading.rows[0].cells.contains(&("Start".to_owned(), "31/02/2026".to_owned())));
    assert_eq!(date(reading.delegation(0).end), "2026-03-02");
}

#[test]
fn a_guessed_century_and_a_reversed_span_are_reported() {
    let reading = visits("Country,Start,End\nFrance,02/03/24,01/03/24\n");
    let codes: Vec<_> = reading.reported().into_iter().map(|(_, code, _)| code).collect();
    assert_eq!(codes, ["two_digit_year", "two_digit_year", "end_before_start"]);
    assert_eq!(reading.summary.skipped, 0);
}

#[test]
fn what_the_product_does_not_know_is_kept_and_warned_about() {
    let reading = visits("Country,Start,Direction,Type\nAtlantis,2024-01-02,sideways,grand tour\n");
    let codes: Vec<_> = reading.reported().into_iter().map(|(_, code, _)| code).collect();
    assert_eq!(codes, ["unknown_country", "unknown_type", "unknown_direction"]);
    assert_eq!(reading.delegation(0).country_text, "Atlantis");
    assert_eq!(reading.delegation(0).country, None);
    assert_eq!(reading.rows[0].cells.len(), 4);
}

#[test]
fn countries_are_found_under_their_old_and_foreign_names() {
    let reading = visits("Country,Start\nFranța,2024-01-02\nUpper Volta,1965-03-29\nCzechoslovakia,1990-02-20\n");
    let codes: Vec<_> = (0..3).map(|at| reading.delegation(at).country.as_deref().unwrap()).collect();
    assert_eq!(codes, ["FR", "BF", "CSHH"]);
}

#[test]
fn the_type_is_read_from_the_start_of_the_remarks_which_stay_whole() {
    let reading = visits(
        "Country,Start,Remarks\nFrance,2024-01-02,State visit. Addressed Parliament.\nItaly,2024-01-03,Official Working Visit.\n\
         Spain,2024-01-04,Vizită oficială; a vizitat Iașul\nPoland,2024-01-05,Returned from a private visit.\n",
    );
    let types: Vec<_> = (0..4).map(|at| reading.delegation(at).visit_type).collect();
    assert_eq!(types, [Some("state"), Some("official_working"), Some("official"), None]);
    assert_eq!(reading.delegation(0).remarks, "State visit. Addressed Parliament.");
}

#[test]
fn a_column_of_its_own_tells_type_and_direction_in_two_languages() {
    let reading = visits(
        "Țara,Data,Tipul vizitei,Sens\nFranța,2024-01-02,Vizită de lucru,ieșire\nItalia,2024-01-03,Official visit,Incoming\n",
    );
    assert_eq!(reading.delegation(0).visit_type, Some("working"));
    assert_eq!(reading.delegation(0).direction, Some("outbound"));
    assert_eq!(reading.delegation(1).visit_type, Some("official"));
    assert_eq!(reading.delegation(1).direction, Some("inbound"));
}

#[test]
fn exact_repeats_are_skipped_and_near_ones_told_apart() {
    let reading = visits(
        "Country,Start,Remarks\nFrance,2024-01-02,Paris\nFrance,2024-01-02,PARIS\nFrance,2024-01-02,Paris\nFrance,2024-01-02,PARIS\n",
    );
    assert_eq!(reading.reported(), [(4, "repeats_row", true), (5, "repeats_row", true)]);
    assert_eq!(reading.rows[0].key, reading.rows[1].key);
    assert_eq!((reading.rows[0].occurrence, reading.rows[1].occurrence), (0, 1));
}

#[test]
fn the_shape_of_a_row_is_reported() {
    let reading = visits("Country,Start,Remarks\nFrance,2024-01-02\nItaly,2024-01-03,a,b\nSpain,2024-01-04,,c\n");
    assert_eq!(
        reading.reported(),
        [(2, "short_row", false), (3, "too_many_cells", true), (4, "cell_beyond_header", false)]
    );
    assert!(reading.rows[2].cells.contains(&("#4".to_owned(), "c".to_owned())));
}

#[test]
fn a_cell_that_begins_with_an_equals_sign_is_text() {
    let reading = visits("Country,Start,Remarks\nFrance,2024-01-02,=1+1\n");
    assert_eq!(reading.delegation(0).remarks, "=1+1");
}
