//! Registers of treaties and memoranda.

use crate::support::treaties;

const HEADER: &str = "Title;Parties;Signed;Entry into force;Entry into force (effective);Provisional application;Terminated;Terminated (effective)\n";

fn register(rows: &str) -> String {
    format!("\u{feff}{HEADER}{rows}")
}

#[test]
fn parties_are_split_at_semicolons_only_and_each_stands_once() {
    let reading = treaties(&register("On tin;\"FRANCE ; France; Tin Council, The;ROMANIA\";01/02/1960;;;;;\n"));
    let parties: Vec<_> =
        reading.agreement(0).parties.iter().map(|party| (party.text.as_str(), party.country.as_deref())).collect();
    assert_eq!(parties, [("FRANCE", Some("FR")), ("Tin Council, The", None), ("ROMANIA", Some("RO"))]);
    assert_eq!(reading.reported(), [(2, "unknown_party", false)]);
    assert_eq!(reading.rows[0].problems[0].args["text"], "Tin Council, The");
}

#[test]
fn facts_stand_as_they_are_and_contrary_dates_are_reported() {
    let reading = treaties(&register(
        "A;FRANCE;02/02/1960;01/02/1960;;;;\nB;FRANCE;02/02/1960;;;;01/02/1960;\nC;FRANCE;02/02/1960;03/02/1960;01/02/1960;;;\n\
         D;FRANCE;02/02/1960;;;01/02/1960;;\nE;FRANCE;02/02/1960;;;;05/02/1960;04/02/1960\n",
    ));
    assert_eq!(
        reading.reported(),
        [
            (2, "in_force_before_signature", false),
            (3, "terminated_before_signature", false),
            (4, "effective_before_done", false),
            (5, "provisional_before_signature", false),
            (6, "effective_before_done", false),
        ]
    );
    assert_eq!(reading.agreement(0).in_force.unwrap().to_string(), "1960-02-01");
}

#[test]
fn an_imprecise_date_contradicts_only_when_all_its_days_do() {
    let reading = treaties("Title,Parties,Signed,In force\nA,France,1960-05-02,1960\nB,France,1960-05-02,1960-04\n");
    assert_eq!(reading.reported(), [(3, "in_force_before_signature", false)]);
}

#[test]
fn an_agreement_needs_a_title_and_nothing_else() {
    let reading = treaties(&register("A;;;;;;;\n;FRANCE;01/02/1960;;;;;\n"));
    assert_eq!(reading.reported(), [(2, "no_parties", false), (2, "undated", false), (3, "missing_required", true)]);
}

#[test]
fn a_status_counts_only_before_signature() {
    let reading = treaties(
        "Titlul acordului;Părți;Data semnării;Stadiu\nA;Franța;;în negociere\nB;Franța;2024-01-02;în negociere\nC;Franța;2024-01-02;în vigoare\nD;Franța;2024-01-02;lost\n",
    );
    let stages: Vec<_> = (0..4).map(|at| reading.agreement(at).preparation).collect();
    assert_eq!(stages, [Some("negotiation"), None, None, None]);
    assert_eq!(reading.reported(), [(5, "unknown_status", false)]);
}

#[test]
fn a_memorandum_is_told_from_its_title_or_its_column() {
    let reading = treaties(
        "Title,Nature,Date\nMemorandum of Understanding on IT,,2024-01-02\nMemorandum de înțelegere privind apele,,2024-01-03\n\
         Agreement on trade,,2024-01-04\nOn culture,MoU,2024-01-05\nOn tin,handshake,2024-01-06\n",
    );
    let natures: Vec<_> = (0..5).map(|at| reading.agreement(at).nature).collect();
    assert_eq!(natures, [Some("mou"), Some("mou"), None, Some("mou"), None]);
    assert!(reading.reported().contains(&(6, "unknown_nature", false)));
}
