//! The programme in its variants, and the pocket card.

use super::read;
use crate::fixture::{options, records};
use attache_briefing::{DocumentKind, DocumentOptions, Profile, Records, Variant};
use attache_domain::record::ContactPoint;

fn planned() -> Records {
    let mut records = records();
    let item = &mut records.items[0].item;
    item.lead = "p-expert".into();
    item.vehicles = "Two cars of the ministry".into();
    item.notes = "Leave telephones outside".into();
    item.interpretation = "Consecutive".into();
    item.met_by = "Chief of protocol".into();
    records.items[1].item.press = "closed".into();
    records.members[0].vehicle = "Car 2".into();
    records.members[0].room = "1204".into();
    let contact = |sort: &str, value: &str, preferred| ContactPoint {
        id: format!("c-{value}"),
        sort: sort.into(),
        value: value.into(),
        preferred,
        ..ContactPoint::default()
    };
    records.people.get_mut("p-expert").unwrap().contacts =
        vec![contact("email", "tudor@ministry.example", 1), contact("mobile", "+40 700 111 222", 0)];
    records
}

fn programme(variant: Variant) -> String {
    read(DocumentKind::Programme, &planned(), &DocumentOptions { variant, ..options("en") })
}

#[test]
fn the_full_delegation_reads_everything() {
    let said = programme(Variant::Delegation);
    for fact in [
        "H.E. Zahra Baloch",
        "Two cars of the ministry",
        "Leave telephones outside",
        "Tudor Albescu, +40 700 111 222",
        "Car 2",
        "room 1204",
        "Chief of protocol",
    ] {
        assert!(said.contains(fact), "{fact}: {said}");
    }
}

#[test]
fn the_press_reads_what_is_open_to_it_and_nothing_that_drivers_need() {
    let said = programme(Variant::Press);
    assert!(said.contains("Minister for Data") && said.contains("Press: Pool"), "{said}");
    for withheld in
        ["Two cars", "Car 2", "1204", "+40", "Leave telephones", "Tudor Albescu", "Dinner before", "Zahra Baloch"]
    {
        assert!(!said.contains(withheld), "{withheld}: {said}");
    }
    assert!(said.contains("Items of the programme (2)"), "what is closed is counted");
}

#[test]
fn drivers_read_vehicles_passengers_and_whom_to_call_but_not_who_meets_whom() {
    let said = programme(Variant::Drivers);
    for fact in ["Two cars of the ministry", "Car 2", "Matei Zorilă", "+40 700 111 222"] {
        assert!(said.contains(fact), "{fact}: {said}");
    }
    for withheld in ["Zahra Baloch", "1204", "Leave telephones", "Consecutive"] {
        assert!(!said.contains(withheld), "{withheld}");
    }
}

#[test]
fn the_host_reads_no_notes_for_our_staff() {
    let said = programme(Variant::Host);
    assert!(!said.contains("Leave telephones") && !said.contains("1204"));
    assert!(said.contains("Staff notes (1)"));
}

#[test]
fn the_way_to_the_next_place_is_given_in_minutes() {
    let mut next = planned();
    let mut lunch = next.items[0].clone();
    lunch.item.id = "i4".into();
    lunch.item.title = "Lunch at the club".into();
    lunch.item.place = "Islamabad Club".into();
    lunch.item.start = "2027-03-29T11:10".into();
    lunch.item.end = "2027-03-29T12:00".into();
    next.items.push(lunch);
    let said = read(DocumentKind::Programme, &next, &options("en"));
    assert!(said.contains("Next: Lunch at the club, 11:10 PKT (25 minutes)"), "{said}");
}

#[test]
fn a_night_on_the_way_is_said_and_a_hotel_is_only_believed_until_one_moves_on() {
    let said = programme(Variant::Delegation);
    assert!(said.contains("Overnight: Flight to Islamabad"), "{said}");
    let mut hotel = planned();
    let mut rest = hotel.items[1].clone();
    rest.item.id = "i5".into();
    rest.item.sort = "rest".into();
    rest.item.title = "Rest".into();
    rest.item.place = "Hill Hotel".into();
    rest.item.start = "2027-03-28T12:00".into();
    rest.item.end = "2027-03-28T13:00".into();
    hotel.items.push(rest);
    let nights = |records: &Records| {
        read(DocumentKind::Programme, records, &options("en")).matches("Overnight: Hill Hotel").count()
    };
    assert_eq!(nights(&hotel), 2);
    let moving = hotel.items.iter_mut().find(|sheet| sheet.item.id == "i2").unwrap();
    moving.item.sort = "movement".into();
    assert_eq!(nights(&hotel), 1);
}

#[test]
fn the_clock_is_set_between_the_days() {
    let said = programme(Variant::Principal);
    assert!(said.contains("3 h ahead of EET") && said.contains("2 h ahead of EEST"), "{said}");
}

#[test]
fn the_pocket_card_has_the_telephone_and_the_lines_of_each_day() {
    let card = |profile| read(DocumentKind::Pocket, &planned(), &DocumentOptions { profile, ..options("en") });
    let said = card(Profile::Internal);
    assert!(
        said.contains("+40 21 000 0000")
            && said.contains("10:00–10:45 PKT | Minister for Data; Ministry of Data, Committee room 1"),
        "{said}"
    );
    assert!(!said.contains("To agree on the forum."), "a card is lost easily");
    assert!(!card(Profile::Public).contains("+40"));
}
