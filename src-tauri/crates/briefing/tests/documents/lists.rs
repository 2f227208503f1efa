//! The delegation list and the note verbale.

use super::{made, read};
use crate::fixture::{options, records};
use attache_briefing::{DocumentKind, DocumentOptions, Profile};
use attache_domain::record::Member;

fn list(restricted: bool) -> String {
    read(DocumentKind::DelegationList, &records(), &DocumentOptions { restricted, ..options("en") })
}

#[test]
fn the_open_list_has_posts_and_organisations_in_order_and_never_passports() {
    let said = list(false);
    assert!(said.contains("1 | H.E. | Ilinca Moldovan | State Secretary | Ministry of Example | Head"), "{said}");
    assert!(said.contains("2 |  | Tudor Albescu") && said.contains("3 |  | Matei Zorilă"));
    assert!(!said.contains("PASS-") && said.contains("Passports (3)"));
    assert!(said.contains("Order of precedence as of Saturday, 20 March 2027."));
    assert!(said.contains("Placed otherwise than computed: Tudor Albescu: host’s wish"));
}

#[test]
fn the_restricted_list_is_another_document_with_another_number() {
    let said = list(true);
    assert!(said.contains("PASS-m1") && said.contains("3 Feb 1971"), "{said}");
    assert!(said.contains("Delegation list: passports and travel".to_uppercase().as_str()));
    let number = |restricted| {
        let options = DocumentOptions { restricted, ..options("en") };
        made(DocumentKind::DelegationList, &records(), &options).document.meta.number
    };
    assert_eq!((number(false).as_str(), number(true).as_str()), ("RO-PK 2027/01-L", "RO-PK 2027/01-LX"));
}

#[test]
fn without_the_internal_profile_a_restricted_list_is_the_open_one() {
    for profile in [Profile::Counterpart, Profile::Public] {
        let of = |restricted| {
            let options = DocumentOptions { restricted, profile, ..options("en") };
            read(DocumentKind::DelegationList, &records(), &options)
        };
        assert_eq!(of(true), of(false));
    }
}

#[test]
fn each_block_is_summed_and_so_is_the_whole() {
    let mut mixed = records();
    let staff = |id: &str, capacity: &str| Member { capacity: capacity.into(), ..mixed.members[0].clone_as(id) };
    let more = [staff("m7", "interpreter"), staff("m8", "security"), staff("m9", "business")];
    mixed.members.extend(more);
    let said = read(DocumentKind::DelegationList, &mixed, &options("en"));
    let order = [
        "Official delegation",
        "3 persons",
        "Business delegation",
        "One person",
        "Support staff",
        "2 persons",
        "In all: 6 persons",
    ];
    let places: Vec<usize> =
        order.iter().map(|part| said.find(part).unwrap_or_else(|| panic!("{part}: {said}"))).collect();
    assert!(places.is_sorted(), "{said}");
}

trait As {
    fn clone_as(&self, id: &str) -> Self;
}

impl As for Member {
    fn clone_as(&self, id: &str) -> Self {
        Self { id: id.into(), order_override: None, ..self.clone() }
    }
}

#[test]
fn the_note_announces_the_visit_to_the_ministry_of_the_partner_in_the_customary_words() {
    let said = read(DocumentKind::Note, &records(), &options("en"));
    assert!(said.contains("The Ministry of Foreign Affairs (Romania) presents its compliments to the Ministry of Foreign Affairs (Pakistan)"), "{said}");
    assert!(said.contains("the assurances of its highest consideration"));
    assert!(said.contains("1 | H.E. Ilinca Moldovan | State Secretary"));
    for private in ["PASS-", "To settle a date", "Note verbale 14/2027"] {
        assert!(!said.contains(private), "{private}");
    }
}

#[test]
fn a_visit_that_comes_to_us_is_confirmed_and_not_announced() {
    let mut inbound = records();
    inbound.delegation.direction = "inbound".into();
    let said = read(DocumentKind::Note, &inbound, &options("en"));
    assert!(
        said.contains("to confirm the following visit") && said.contains("will be granted the customary courtesies")
    );
}
