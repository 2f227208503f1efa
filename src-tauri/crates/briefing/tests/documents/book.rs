//! The briefing book.

use super::{all_blocks, book_of, chapters, codes, english, messages, runs, text, translate};
use crate::fixture::{day, options, point, records};
use attache_briefing::{DocumentKind, DocumentOptions, Profile, Records, compose};
use attache_document::{Block, RunStyle, check, text_of, to_text};
use attache_domain::marking::Marking;

#[test]
fn the_parts_stand_in_the_order_of_the_field() {
    assert_eq!(
        chapters(&book_of(&records(), &options("en"))),
        [
            "One page",
            "Contents",
            "Delegation",
            "Programme",
            "Relationship ledger",
            "Meetings",
            "Biographies",
            "Sector sheets",
            "Agreements and MoUs",
            "Open actions",
            "Country facts",
            "Sources and omissions",
        ]
    );
}

#[test]
fn an_urdu_book_has_urdu_headings() {
    assert_eq!(
        chapters(&book_of(&records(), &options("ur"))),
        [
            "ایک صفحے کا خلاصہ",
            "فہرستِ مضامین",
            "ارکانِ وفد",
            "پروگرام",
            "تعلقات کا کھاتہ",
            "ملاقاتیں",
            "شخصی تعارف",
            "شعبہ جاتی جائزے",
            "معاہدے اور مفاہمتی یادداشتیں",
            "زیرِ التوا اقدامات",
            "ممالک کے حقائق",
            "ماخذ اور حذف شدہ معلومات",
        ]
    );
}

#[test]
fn every_language_speaks_without_a_missing_message() {
    for lang in ["en", "ro", "fr", "ur", "ar"] {
        let said = text(&records(), &options(lang));
        let lists = attache_domain::words::ALL.iter().map(|(list, _)| format!("{list}-"));
        for key in lists.chain(["book-".to_owned()]) {
            assert!(
                !said.lines().any(|line| line.starts_with(&key) || line.contains(&format!(" {key}"))),
                "{lang}: {key}"
            );
        }
        assert!(!said.contains("{ $") && !said.contains("{$"), "{lang}");
    }
}

#[test]
fn the_tree_can_be_set_and_every_link_leads_somewhere() {
    for lang in ["en", "ro", "fr", "ur", "ar"] {
        assert_eq!(check(&book_of(&records(), &options(lang)).document), [], "{lang}");
    }
}

#[test]
fn the_order_in_which_records_come_does_not_reach_the_reader() {
    let straight = records();
    let mut turned = records();
    turned.members.reverse();
    turned.items.reverse();
    turned.actions.reverse();
    turned.agreements.reverse();
    turned.visits.reverse();
    assert_eq!(book_of(&straight, &options("en")), book_of(&turned, &options("en")));
}

#[test]
fn an_empty_delegation_makes_a_cover_and_no_placeholders() {
    let mut empty = Records { home: records().home, ..Records::default() };
    empty.delegation.title = "Visit".into();
    let book = book_of(&empty, &options("en"));
    assert_eq!(chapters(&book), ["Contents"]);
    assert!(codes(&book).contains(&"no_head"));
    assert_eq!(check(&book.document), []);
}

#[test]
fn the_footer_names_document_version_and_day() {
    let footer = book_of(&records(), &options("en")).document.footer.text;
    assert!(footer.starts_with("RO-PK 2027/01-B · draft · as of "), "{footer}");
    assert!(footer.contains("Sat") && footer.contains("2027"), "{footer}");
    let last = DocumentOptions { version: "2".into(), draft: false, ..options("en") };
    let document = book_of(&records(), &last).document;
    assert!(document.footer.text.contains(" · 2 · "));
    assert_eq!(document.watermark, None);
}

#[test]
fn passports_birth_dates_and_visas_never_appear_and_the_last_page_says_so() {
    for profile in [Profile::Internal, Profile::Counterpart] {
        let said = text(&records(), &DocumentOptions { profile, ..options("en") });
        for private in ["PASS-", "VISA-", "1971"] {
            assert!(!said.contains(private), "{private}");
        }
        assert!(said.contains("Passports (3)"));
        assert!(said.contains("Birth dates (1)"));
    }
}

#[test]
fn sensitivities_stand_only_in_the_internal_book_and_its_cover_says_that_it_holds_personal_data() {
    let inside = english(&records());
    assert!(inside.contains("The tender of 2021\n") || inside.contains("Do not raise: The tender of 2021"));
    assert!(inside.contains("holds personal data"));
    let outside = text(&records(), &DocumentOptions { profile: Profile::Counterpart, ..options("en") });
    assert!(!outside.contains("Do not raise"));
    assert!(!outside.contains("holds personal data"));
    assert!(outside.contains("Sensitivities of persons (1)"));
}

#[test]
fn a_memorandum_is_effective_since_and_never_in_force() {
    let mut only = records();
    only.agreements.retain(|sheet| sheet.agreement.id == "g2");
    let said = english(&only);
    let row = said.lines().find(|line| line.contains("Memorandum on Digital Skills")).unwrap();
    assert!(row.contains("Effective since"), "{row}");
    assert!(!said.to_lowercase().contains("in force") && !said.contains("entered into force"), "{row}");
}

#[test]
fn a_term_says_its_last_day_in_force_and_the_day_it_lapses() {
    let said = english(&records());
    assert!(said.contains("notice by Friday, 30 April 2027"));
    assert!(said.contains("Last day in force Monday, 31 May 2027; lapses on Tuesday, 1 June 2027"));
    assert!(said.contains("Clause: Art. 12(2)"));
    assert!(said.contains("41 days left"));
}

#[test]
fn the_as_of_day_moves_what_is_overdue() {
    let said = |today: &str| text(&records(), &DocumentOptions { as_of: day(today), ..options("en") });
    assert!(said("2027-03-20").contains("10 days late"));
    assert!(said("2027-03-11").contains("One day late"));
    assert!(!said("2027-03-10").contains("late"));
    assert!(said("2027-06-01").contains("| Expired |"));
}

#[test]
fn a_book_above_its_ceiling_is_refused_and_names_the_records() {
    let mut marked = records();
    marked.items[0].item.marking = "RO/secret-de-serviciu".into();
    marked.actions[0].marking = "PK/restricted".into();
    let (english, low) = (messages("en"), options("en"));
    let refused = compose(DocumentKind::Briefing, &marked, &low, english, english).unwrap_err();
    let named: Vec<&str> = refused.records.iter().map(|record| record.name.as_str()).collect();
    assert_eq!(named, ["Minister for Data", "Send the draft text"]);
    assert!(refused.to_string().contains("Minister for Data (Secret de serviciu)"));

    let ceiling = ["RO/secret-de-serviciu", "PK/restricted"].map(|code| Marking::parse(code).unwrap()).to_vec();
    let book = book_of(&marked, &DocumentOptions { ceiling, ..options("en") });
    assert_eq!(book.document.marking, ["SECRET DE SERVICIU", "RESTRICTED"]);
}

#[test]
fn an_unmarked_book_carries_the_open_level_of_its_home() {
    assert_eq!(book_of(&records(), &options("en")).document.marking, ["NECLASIFICAT"]);
}

#[test]
fn a_marking_that_no_scheme_knows_is_refused() {
    let mut marked = records();
    marked.delegation.marking = "XX/unheard-of".into();
    let english = messages("en");
    assert!(compose(DocumentKind::Briefing, &marked, &options("en"), english, english).is_err());
}

#[test]
fn a_text_without_translation_is_printed_in_its_own_language_and_found() {
    let mut partly = records();
    translate(&mut partly, "programme_item", "i2", "title", "ro", "Ministrul datelor");
    let book = book_of(&partly, &options("ro"));
    let all = runs(&book);
    let own = all.iter().find(|run| run.text == "To agree on the forum.").unwrap();
    assert_eq!(own.lang.as_deref(), Some("en"));
    let translated = all.iter().find(|run| run.text == "Ministrul datelor").unwrap();
    assert_eq!(translated.lang, None);
    let missing = book.findings.iter().filter(|finding| finding.code == "text_not_translated");
    let missing: Vec<&str> = missing.map(|finding| finding.record.as_str()).collect();
    assert!(missing.contains(&"d1"));
    let of_title = |finding: &&attache_briefing::Finding| finding.message.contains("“Minister for Data”");
    assert_eq!(book.findings.iter().find(of_title), None);
    assert!(to_text(&book.document).contains("Texte care lipsesc în această limbă"));
}

#[test]
fn in_its_own_language_no_text_is_missing() {
    let book = book_of(&records(), &options("en"));
    assert!(!codes(&book).contains(&"text_not_translated"));
    assert!(!to_text(&book.document).contains("Texts missing"));
}

#[test]
fn both_clocks_stand_beside_each_other_across_the_change_to_summer_time() {
    let said = english(&records());
    // The evening before: Romania still at UTC+2, three hours behind Pakistan. The Monday after: UTC+3, two hours.
    assert!(said.contains("18:00–19:00 PKT; 15:00–16:00 EET"), "{said}");
    assert!(said.contains("10:00–10:45 PKT; 08:00–08:45 EEST"), "{said}");
    assert!(said.contains("Monday, 29 March 2027, 10:00–10:45 PKT (08:00–08:45 EEST)"));
}

#[test]
fn a_new_zone_is_said_between_the_items() {
    let said = english(&records());
    assert!(said.contains("3 h ahead of EET"));
    assert!(said.contains("local time is PKT, 2 h ahead of EEST"));
}

#[test]
fn a_meeting_shows_the_office_held_on_its_day() {
    assert!(english(&records()).contains("H.E. Zahra Baloch | Federal Minister for Data, Ministry of Data"));
    let mut earlier = records();
    earlier.items[0].item.start = "2026-11-02T10:00".into();
    earlier.items[0].item.end = "2026-11-02T11:00".into();
    assert!(english(&earlier).contains("H.E. Zahra Baloch | Deputy Minister, Ministry of Data"));
}

#[test]
fn the_order_of_precedence_is_printed_with_its_overrides_and_their_reasons() {
    let said = english(&records());
    assert!(said.contains("1 | H.E. Ilinca Moldovan"));
    assert!(said.contains("2 | Tudor Albescu"));
    assert!(said.contains("3 | Matei Zorilă"));
    assert!(said.contains("Tudor Albescu: host’s wish"));
}

#[test]
fn a_tie_names_the_institution_and_both_years() {
    let said = english(&records());
    let tie = "Both alumni of University of Northgate (H.E. Zahra Baloch 1999, H.E. Ilinca Moldovan 2004).";
    assert_eq!(said.matches(tie).count(), 2, "in the meeting and in the biography");
    assert!(said.contains("Printed curriculum vitae"), "its source stands on the last page");
}

#[test]
fn the_last_meeting_is_the_last_before_the_day_of_the_book() {
    let said = english(&records());
    assert!(said.contains("Last met: Tue 13 May 2025, Trade talks in Bucharest, Bucharest"));
    assert!(!said.contains("A meeting after the day of the book"));
}

#[test]
fn the_ledger_sums_what_was_promised_then() {
    let said = english(&records());
    assert!(said.contains("Trade talks in Bucharest"));
    assert!(said.contains("Total | 1 | 1"));
    assert!(said.contains("Done on Mon 2 Feb 2026"));
}

#[test]
fn each_point_to_make_names_its_addressee() {
    assert!(english(&records()).contains("1. We propose Bucharest as host. (to H.E. Zahra Baloch)"));
}

#[test]
fn what_is_not_ready_is_found_before_export() {
    let book = book_of(&records(), &options("en"));
    let mut found = codes(&book);
    found.sort_unstable();
    assert_eq!(found, ["no_addressee", "no_precedence_data", "no_press_line", "stale_biography"]);
    let addressee = book.findings.iter().find(|finding| finding.code == "no_addressee").unwrap();
    assert_eq!(addressee.place, "Meetings › Minister for Data");
    assert_eq!((addressee.kind.as_str(), addressee.record.as_str()), ("point", "q2"));
}

#[test]
fn a_meeting_without_purpose_or_objective_is_found() {
    let mut bare = records();
    bare.items[0].item.purpose.clear();
    bare.items[0].points.retain(|point| point.sort != "objective");
    bare.points = vec![];
    let book = book_of(&bare, &options("en"));
    let of_meeting: Vec<&str> =
        book.findings.iter().filter(|finding| finding.record == "i2").map(|finding| finding.code.as_str()).collect();
    assert_eq!(of_meeting, ["no_purpose", "no_objective", "no_press_line"]);
    assert!(book.findings.iter().any(|finding| finding.code == "no_objective" && finding.record == "d1"));
}

#[test]
fn findings_speak_the_language_of_whoever_exports() {
    let chosen = options("ur");
    let book = compose(DocumentKind::Briefing, &records(), &chosen, messages("ur"), messages("ro")).unwrap();
    let objective = book.findings.iter().find(|finding| finding.code == "no_addressee").unwrap();
    assert!(objective.message.starts_with("Punct de abordat fără destinatar"), "{}", objective.message);
}

#[test]
fn a_fourth_objective_on_the_one_page_is_printed_and_found() {
    let mut many = records();
    many.points.extend((2..=4).map(|n| point(&format!("o{n}"), "objective", &format!("Objective number {n}"))));
    let book = book_of(&many, &options("en"));
    assert!(codes(&book).contains(&"too_many_points"));
    assert!(to_text(&book.document).contains("Objective number 4"));
}

#[test]
fn dropped_items_and_cancelled_meetings_stay_out() {
    let mut off = records();
    off.items[0].item.meeting_status = "cancelled".into();
    off.items[1].item.status = "dropped".into();
    let book = book_of(&off, &options("en"));
    assert!(!to_text(&book.document).contains("Dinner before the clocks change"));
    assert!(!chapters(&book).contains(&"Meetings".to_owned()));
}

#[test]
fn one_sides_offer_that_meets_the_others_need_is_said() {
    let said = english(&records());
    assert!(said.contains("What we offer meets what they need."));
    assert!(!said.contains("What they offer meets what we need."));
}

#[test]
fn a_place_name_follows_the_usage_of_the_home_state_with_its_note() {
    let mut there = records();
    there.delegation.country = "XK".into();
    let said = english(&there);
    assert!(said.contains("Kosovo*"));
    assert!(said.contains("* This designation is without prejudice"));
}

#[test]
fn links_to_records_that_are_gone_do_not_break_the_book() {
    let mut broken = records();
    broken.people.clear();
    broken.organisations.clear();
    let book = book_of(&broken, &options("en"));
    assert_eq!(check(&book.document), []);
}

#[test]
fn nonsense_in_the_fields_is_printed_or_left_out_but_never_breaks_the_book() {
    let mut odd = records();
    for nonsense in ["", "32.13.2027", "2027-02-31", "9999-12-31T25:61", "\u{202e}- \n\n- \n", "2027-13"] {
        odd.delegation.start = nonsense.into();
        odd.delegation.end = nonsense.into();
        odd.delegation.purpose = nonsense.into();
        odd.items[0].item.start = nonsense.into();
        odd.items[1].item.zone = nonsense.into();
        odd.items[2].item.end = nonsense.into();
        odd.actions[0].due = nonsense.into();
        odd.agreements[0].agreement.last_day = nonsense.into();
        odd.agreements[1].events[0].done_on = nonsense.into();
        for lang in ["en", "ur"] {
            assert_eq!(check(&book_of(&odd, &options(lang)).document), [], "{nonsense:?}");
        }
    }
}

#[test]
fn an_item_without_time_stands_last_and_is_found() {
    let mut open = records();
    open.items[0].item.start.clear();
    let book = book_of(&open, &options("en"));
    assert!(codes(&book).contains(&"no_time"));
    let said = to_text(&book.document);
    assert!(said.find("Time not set").unwrap() > said.find("Flight to Islamabad").unwrap());
}

#[test]
fn in_a_right_to_left_book_times_and_names_hold_together() {
    let said = text(&records(), &options("ur"));
    assert!(said.contains("\u{2068}10:00–10:45 PKT\u{2069}"));
    assert!(said.contains("\u{2068}H.E. Zahra Baloch 1999\u{2069}"));
    assert!(!english(&records()).contains('\u{2068}'));
}

#[test]
fn an_urdu_book_prints_names_in_urdu_everywhere_and_the_latin_name_once_in_grey() {
    let mut named = records();
    let spell = |records: &mut Records, id: &str, variants: &str| {
        records.people.get_mut(id).unwrap().person.variants = variants.into();
    };
    spell(&mut named, "p-minister", "Zehra Balouch; زہرا بلوچ");
    spell(&mut named, "p-head", "ایلینکا مولدووان");
    spell(&mut named, "p-officer", "ساندا ایلیش");
    let book = book_of(&named, &options("ur"));
    let said = to_text(&book.document);
    for person in ["زہرا بلوچ", "ایلینکا مولدووان", "ساندا ایلیش"] {
        assert!(said.contains(person), "{person}");
    }
    assert!(!said.contains("Moldovan") && !said.contains("Ilieș") && !said.contains("Zehra"));
    assert_eq!(said.matches("Zahra Baloch").count(), 1, "in the heading of her biography");
    let heading = all_blocks(&book).into_iter().find_map(|block| match block {
        Block::Heading { runs, id, .. } if id == "person-p-minister" => Some(runs.clone()),
        _ => None,
    });
    let heading = heading.unwrap();
    assert_eq!((heading[0].text.as_str(), heading[0].lang.as_deref()), ("عزت مآب زہرا بلوچ", None));
    let latin = heading.last().unwrap();
    assert_eq!((latin.text.as_str(), latin.style), ("H.E. Zahra Baloch", RunStyle::Muted));
    assert_eq!(latin.lang.as_deref(), Some("en"));
    assert!(said.contains("Tudor Albescu"), "who has no such spelling keeps the Latin name");
    let stale = book.findings.iter().find(|finding| finding.code == "stale_biography").unwrap();
    assert!(stale.message.contains("H.E. Zahra Baloch") && stale.place.ends_with("› H.E. Zahra Baloch"));
    for lang in ["en", "ro", "fr"] {
        let said = text(&named, &options(lang));
        assert!(!said.contains("زہرا") && said.contains("H.E. Zahra Baloch"), "{lang}");
    }
}

#[test]
fn the_summary_is_meant_for_one_page() {
    let book = book_of(&records(), &options("ur"));
    let page = all_blocks(&book).into_iter().find_map(|block| match block {
        Block::OnePage { blocks } => Some(blocks),
        _ => None,
    });
    assert!(matches!(page.unwrap().first(), Some(Block::Heading { level: 1, .. })));
}

#[test]
fn the_head_of_an_earlier_visit_is_named_with_the_office_held_then() {
    let mut then = records();
    assert!(english(&then).contains("Bilal Qureshi, Deputy Secretary"));
    let head = then.visits[0].head.as_mut().unwrap();
    head.person = "p-minister".into();
    head.post_text.clear();
    assert!(english(&then).contains("| H.E. Zahra Baloch, Deputy Minister, Ministry of Data |"));
}

#[test]
fn no_column_is_without_a_header() {
    for block in all_blocks(&book_of(&records(), &options("en"))) {
        if let Block::Table(table) = block {
            assert!(table.columns.iter().all(|column| !text_of(&column.header).is_empty()), "{:?}", table.columns);
        }
    }
}

#[test]
fn several_meetings_are_listed_before_their_tabs_and_one_is_not() {
    let listed = |records: &Records| english(records).contains("Time | Meeting");
    let mut two = records();
    let mut second = two.items[0].clone();
    second.item.id = "i3".into();
    two.items.push(second);
    assert!(listed(&two) && !listed(&records()));
}
