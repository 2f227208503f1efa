//! Lists of people.

use crate::support::people;

#[test]
fn a_list_with_everything_is_read() {
    let reading = people(
        "Nr.;Nume;Prenume;Funcția;Instituția;Țara;E-mail;Telefon;Limbi;Universitatea;Diploma;Data nașterii;Observații\n\
         1;Ionescu;Ana;Secretar de stat;Ministerul Cercetării;România;ana@example.org; +40 21 000 000;română, engleză;Universitatea din Warwick;MSc;12.03.1975;vorbește rar\n",
    );
    let person = reading.person(0);
    assert_eq!(
        (person.family.as_str(), person.given.as_str(), person.name.as_str()),
        ("Ionescu", "Ana", "Ana Ionescu")
    );
    assert_eq!((person.post.as_str(), person.organisation.as_str()), ("Secretar de stat", "Ministerul Cercetării"));
    assert_eq!(person.country.as_deref(), Some("RO"));
    assert_eq!(
        (person.emails.as_slice(), person.phones.as_slice()),
        (&["ana@example.org".to_owned()][..], &["+40 21 000 000".to_owned()][..])
    );
    assert_eq!((person.institution.as_str(), person.degree.as_str()), ("Universitatea din Warwick", "MSc"));
    assert_eq!(person.birth_date.unwrap().to_string(), "1975-03-12");
    assert!(reading.general.is_empty(), "{:?}", reading.general);
    assert!(reading.reported().is_empty());
}

#[test]
fn names_are_parted_only_where_the_writing_tells() {
    let reading = people(
        "Full name,Position\n\"Khan, Ayesha\",a\nPOPESCU Ion Dan,b\nH.E. Dr. Omar Sheikh,c\nJuan Ortiz Rubio,d\nHe Weidong,e\n",
    );
    let names: Vec<_> = (0..5)
        .map(|at| reading.person(at))
        .map(|person| (person.honorific.as_str(), person.name.as_str(), person.family.as_str(), person.given.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("", "Ayesha Khan", "Khan", "Ayesha"),
            ("", "POPESCU Ion Dan", "POPESCU", "Ion Dan"),
            ("H.E. Dr.", "Omar Sheikh", "", ""),
            ("", "Juan Ortiz Rubio", "", ""),
            ("", "He Weidong", "", ""),
        ]
    );
}

#[test]
fn a_name_is_all_that_a_person_needs() {
    let reading = people("Name,Email\nAna Pop,\n,x@example.org\n");
    assert_eq!(reading.person(0).name, "Ana Pop");
    assert_eq!(reading.reported(), [(3, "missing_required", true)]);
}

#[test]
fn one_column_of_names_is_a_list() {
    let reading = people("Participants list\nName\nAna Pop\nJohn Doe, Jr.\n");
    assert_eq!(reading.summary.rows, 2);
    assert_eq!(reading.rows[0].row, 3);
}

#[test]
fn a_comma_inside_names_makes_no_second_column() {
    let reading = people("Name\nKhan, Ayesha\nPopescu, Ion\n");
    assert_eq!(reading.summary.rows, 2);
    assert_eq!((reading.person(0).family.as_str(), reading.person(0).given.as_str()), ("Khan", "Ayesha"));
}
