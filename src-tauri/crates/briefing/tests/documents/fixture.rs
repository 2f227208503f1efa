//! An invented visit from Bucharest to Islamabad, in the last week of March 2027, when summer time begins in Romania.

use attache_briefing::{
    AgreementSheet, CarriedPoint, DocumentOptions, Home, ItemSheet, Office, PersonSheet, Records, Visit,
};
use attache_domain::record::{
    Action, Agreement, AgreementEvent, AgreementParty, Delegation, Education, Member, Organisation, Participation,
    Person, Point, Post, ProgrammeItem, Strength, Tenure,
};
use attache_domain::tie::Studies;
use chrono::NaiveDate;

pub fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

pub fn options(lang: &str) -> DocumentOptions {
    DocumentOptions::draft(lang, day("2027-03-20"))
}

/// A string of a record literal.
fn s(text: &str) -> String {
    text.to_owned()
}

fn person(id: &str, given: &str, family: &str) -> Person {
    Person { id: s(id), given: s(given), family: s(family), ..Person::default() }
}

fn office(person: &str, title: &str, organisation: &str, from: &str, to: &str, class: i64) -> Office {
    let post = Post {
        id: format!("post-{title}"),
        title: s(title),
        organisation: s(organisation),
        precedence_class: Some(class),
        ..Post::default()
    };
    let tenure = Tenure {
        id: format!("tenure-{person}-{from}"),
        person: s(person),
        post: post.id.clone(),
        took_office: s(from),
        ended: s(to),
        ..Tenure::default()
    };
    Office { tenure, post }
}

fn study(person: &str, institution: &str, end: &str) -> Studies {
    Studies {
        education: Education {
            id: format!("study-{person}"),
            person: s(person),
            institution_name: s(institution),
            degree: s("MSc"),
            end: s(end),
            source: s("Printed curriculum vitae"),
            ..Education::default()
        },
        institution: s(institution),
        aliases: vec![],
    }
}

fn item(id: &str, sort: &str, title: &str, start: &str, end: &str, zone: &str) -> ProgrammeItem {
    ProgrammeItem {
        id: s(id),
        delegation: s("d1"),
        sort: s(sort),
        title: s(title),
        start: s(start),
        end: s(end),
        zone: s(zone),
        ..ProgrammeItem::default()
    }
}

fn met(id: &str, start: &str, title: &str, place: &str) -> ProgrammeItem {
    ProgrammeItem { place: s(place), ..item(id, "meeting", title, start, "", "Europe/Bucharest") }
}

fn at_table(id: &str, person: &str, side: &str, role: &str) -> Participation {
    Participation {
        id: s(id),
        item: s("i2"),
        person: s(person),
        side: s(side),
        role: s(role),
        ..Participation::default()
    }
}

pub fn point(id: &str, sort: &str, text: &str) -> Point {
    Point { id: s(id), sort: s(sort), text: s(text), ..Point::default() }
}

fn action(id: &str, title: &str, side: &str, due: &str) -> Action {
    Action {
        id: s(id),
        title: s(title),
        side: s(side),
        due: s(due),
        status: s("next"),
        owner_text: s("Desk for Asia"),
        ..Action::default()
    }
}

fn agreement(id: &str, title: &str, nature: &str, signed: &str, in_force: &str) -> AgreementSheet {
    let event = |sort: &str, date: &str| AgreementEvent {
        id: format!("{id}-{sort}"),
        agreement: s(id),
        sort: s(sort),
        done_on: s(date),
        ..AgreementEvent::default()
    };
    AgreementSheet {
        agreement: Agreement { id: s(id), title: s(title), nature: s(nature), ..Agreement::default() },
        parties: vec![AgreementParty {
            id: format!("{id}-p"),
            agreement: s(id),
            country: s("PK"),
            ..AgreementParty::default()
        }],
        events: vec![event("signed", signed), event("in_force", in_force)],
    }
}

pub fn records() -> Records {
    let mut records = Records {
        home: Home { country: s("RO"), zone: s("Europe/Bucharest"), lang: s("en"), service: s("Ministry of Example") },
        delegation: Delegation {
            id: s("d1"),
            code: s("RO-PK 2027/01"),
            title: s("IT delegation to Islamabad"),
            direction: s("outbound"),
            visit_type: s("official"),
            country: s("PK"),
            purpose: s("To settle a date for the forum.\n\n- One co-host\n- One shared agenda"),
            start: s("2027-03-27"),
            end: s("2027-03-30"),
            places: s("Islamabad; Lahore"),
            control_officer: s("p-officer"),
            phone: s("+40 21 000 0000"),
            source: s("Note verbale 14/2027"),
            ..Delegation::default()
        },
        ..Records::default()
    };
    people(&mut records);
    programme(&mut records);
    records.points = vec![
        point("o1", "objective", "A date for the forum"),
        point("a1", "ask", "A named co-host"),
        point("l1", "press_line", "Both sides will hold a forum."),
    ];
    records.visits = vec![Visit {
        delegation: Delegation {
            id: s("d0"),
            title: s("Trade talks in Bucharest"),
            start: s("2025-05-12"),
            end: s("2025-05-14"),
            direction: s("inbound"),
            ..Delegation::default()
        },
        head: Some(Member {
            id: s("m0"),
            person: s("p-earlier"),
            capacity: s("head"),
            post_text: s("Deputy Secretary"),
            ..Member::default()
        }),
    }];
    records.actions = vec![
        Action { delegation: s("d0"), ..action("x1", "Send the draft text", "ours", "2027-03-10") },
        Action {
            delegation: s("d0"),
            status: s("done"),
            done_on: s("2026-02-02"),
            evidence: s("letter 9"),
            ..action("x2", "Name a contact", "theirs", "2026-01-31")
        },
        action("x3", "Agree on the venue", "joint", ""),
    ];
    let mut treaty = agreement("g1", "Agreement on Customs Assistance", "treaty", "2015-05-04", "2016-06-01");
    treaty.agreement.last_day = s("2027-05-31");
    treaty.agreement.notice_by = s("2027-04-30");
    treaty.agreement.term_clause = s("Art. 12(2)");
    records.agreements =
        vec![agreement("g2", "Memorandum on Digital Skills", "mou", "2020-02-03", "2020-02-03"), treaty];
    let strength = |id: &str, country: &str, direction: &str, text: &str| Strength {
        id: s(id),
        country: s(country),
        sector: s("cybersecurity"),
        direction: s(direction),
        level: Some(3),
        text: s(text),
        ..Strength::default()
    };
    records.strengths = vec![
        strength("s1", "RO", "offers", "Incident response teams"),
        strength("s2", "PK", "needs", "Training of analysts"),
    ];
    records
}

fn people(records: &mut Records) {
    let sheets = [
        PersonSheet {
            person: Person {
                honorific: s("H.E."),
                birth_date: s("1971-02-03"),
                biography: s("She has led the ministry’s digital work."),
                ..person("p-head", "Ilinca", "Moldovan")
            },
            tenures: vec![office("p-head", "State Secretary", "o-home", "2024-01-15", "", 2)],
            educations: vec![study("p-head", "University of Northgate", "2004-06")],
            ..PersonSheet::default()
        },
        PersonSheet {
            person: person("p-expert", "Tudor", "Albescu"),
            tenures: vec![office("p-expert", "Director", "o-home", "2020-03-01", "", 4)],
            ..PersonSheet::default()
        },
        PersonSheet { person: person("p-member", "Matei", "Zorilă"), ..PersonSheet::default() },
        PersonSheet { person: person("p-officer", "Sanda", "Ilieș"), ..PersonSheet::default() },
        PersonSheet { person: person("p-earlier", "Bilal", "Qureshi"), ..PersonSheet::default() },
        PersonSheet {
            person: Person {
                honorific: s("H.E."),
                languages: s("English, Urdu"),
                pronunciation: s("ZAH-ra"),
                form_of_address: s("Minister"),
                sensitivities: s("The tender of 2021"),
                biography: s("An engineer by training."),
                biography_as_of: s("2025-01-10"),
                ..person("p-minister", "Zahra", "Baloch")
            },
            tenures: vec![
                office("p-minister", "Deputy Minister", "o-theirs", "2019-01-01", "2026-12-31", 3),
                office("p-minister", "Federal Minister for Data", "o-theirs", "2027-01-01", "", 1),
            ],
            educations: vec![study("p-minister", "University of Northgate", "1999-06")],
            encounters: vec![
                met("e1", "2025-05-13T10:00", "Trade talks in Bucharest", "Bucharest"),
                met("e2", "2027-06-01T10:00", "A meeting after the day of the book", ""),
            ],
            ..PersonSheet::default()
        },
    ];
    records.people = sheets.into_iter().map(|sheet| (sheet.person.id.clone(), sheet)).collect();
    let body = |id: &str, name: &str, country: &str| Organisation {
        id: s(id),
        name: s(name),
        country: s(country),
        ..Organisation::default()
    };
    let bodies = [body("o-home", "Ministry of Example", "RO"), body("o-theirs", "Ministry of Data", "PK")];
    records.organisations = bodies.into_iter().map(|body| (body.id.clone(), body)).collect();
    let member = |id: &str, person: &str, capacity: &str| Member {
        id: s(id),
        delegation: s("d1"),
        person: s(person),
        capacity: s(capacity),
        passport: format!("PASS-{id}"),
        visa: format!("VISA-{id}"),
        ..Member::default()
    };
    records.members = vec![
        member("m1", "p-member", "member"),
        Member { order_override: Some(2), order_reason: s("host’s wish"), ..member("m2", "p-expert", "expert") },
        member("m3", "p-head", "head"),
    ];
}

fn programme(records: &mut Records) {
    let flight = ProgrammeItem {
        end_zone: s("Asia/Karachi"),
        ..item("i1", "movement", "Flight to Islamabad", "2027-03-27T20:00", "2027-03-28T05:00", "Europe/Bucharest")
    };
    let before =
        item("i0", "meal", "Dinner before the clocks change", "2027-03-27T18:00", "2027-03-27T19:00", "Asia/Karachi");
    let meeting = ProgrammeItem {
        format: s("plenary"),
        place: s("Ministry of Data"),
        room: s("Committee room 1"),
        press: s("pool"),
        status: s("confirmed"),
        purpose: s("To agree on the forum."),
        background: s("Talks began in 2025."),
        ..item("i2", "meeting", "Minister for Data", "2027-03-29T10:00", "2027-03-29T10:45", "Asia/Karachi")
    };
    let sheet = ItemSheet {
        item: meeting,
        participations: vec![
            at_table("t1", "p-head", "ours", "principal"),
            at_table("t2", "p-minister", "theirs", "principal"),
        ],
        points: vec![
            point("q0", "objective", "A date in the second half of the year"),
            Point {
                addressee: s("p-minister"),
                priority: Some(1),
                ..point("q1", "make", "We propose Bucharest as host.")
            },
            Point { priority: Some(2), ..point("q2", "make", "Twenty companies have asked for partners.") },
            point("q3", "if_raised", "Work permits: the quota stands."),
            point("q4", "avoid", "The tender of 2021."),
        ],
        carried: vec![CarriedPoint {
            point: Point { result: s("not_raised"), ..point("q9", "ask", "A contact in each province.") },
            item: met("e1", "2025-05-13T10:00", "Trade talks in Bucharest", "Bucharest"),
        }],
    };
    let plain = |item: ProgrammeItem| ItemSheet { item, ..ItemSheet::default() };
    records.items = vec![sheet, plain(before), plain(flight)];
}
