//! What holds for every kind of document.

use super::{made, messages, read};
use crate::fixture::{options, records};
use attache_briefing::{DocumentKind, DocumentOptions, Profile, Records, Variant, compose};
use attache_document::{PageSize, check, text_of};

const LANGS: [&str; 5] = ["en", "ro", "fr", "ur", "ar"];
const PROFILES: [Profile; 3] = [Profile::Internal, Profile::Counterpart, Profile::Public];

/// Every kind in every language under every profile and, of the programme and the list, in every variant.
fn everything(mut visit: impl FnMut(DocumentKind, &DocumentOptions)) {
    for kind in DocumentKind::ALL {
        for lang in LANGS {
            for profile in PROFILES {
                let plain = DocumentOptions { profile, ..options(lang) };
                visit(kind, &plain);
                match kind {
                    DocumentKind::Programme => {
                        for variant in Variant::ALL {
                            visit(kind, &DocumentOptions { variant, ..plain.clone() });
                        }
                    }
                    DocumentKind::DelegationList => visit(kind, &DocumentOptions { restricted: true, ..plain }),
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn the_same_records_give_the_same_document() {
    let records = records();
    everything(|kind, options| assert_eq!(made(kind, &records, options), made(kind, &records, options)));
}

#[test]
fn every_document_is_sound_with_records_without_any_and_with_links_that_lead_nowhere() {
    let mut broken = records();
    broken.people.clear();
    broken.organisations.clear();
    for records in [records(), Records::default(), broken] {
        everything(|kind, options| {
            assert_eq!(check(&made(kind, &records, options).document), [], "{} in {}", kind.name(), options.lang);
        });
    }
}

#[test]
fn no_message_is_missing_in_any_language() {
    let records = records();
    everything(|kind, options| {
        let said = read(kind, &records, options);
        let raw = said.split_whitespace().find(|word| {
            let plain = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
            let starts = |prefix: &&str| plain.starts_with(&format!("{prefix}-"));
            ["book", "document", "programme", "register", "tracker", "list", "note", "left", "quality"]
                .iter()
                .any(starts)
        });
        assert_eq!(raw, None, "{} in {}", kind.name(), options.lang);
        assert!(!said.contains("{ $") && !said.contains("{$"), "{} in {}", kind.name(), options.lang);
    });
}

#[test]
fn no_label_of_a_foreign_document_is_left_in_english() {
    for kind in DocumentKind::ALL {
        let english = made(kind, &records(), &options("en"));
        for lang in ["ro", "fr", "ur", "ar"] {
            let other = made(kind, &records(), &options(lang));
            assert_ne!(english.document.meta.subject, "", "{}", kind.name());
            if kind != DocumentKind::Programme && !(kind == DocumentKind::Note && lang == "fr") {
                assert_ne!(english.document.meta.subject, other.document.meta.subject, "{} in {lang}", kind.name());
            }
        }
    }
}

#[test]
fn passports_and_birth_dates_stand_in_the_restricted_list_alone() {
    everything(|kind, options| {
        let said = read(kind, &records(), options);
        let restricted = options.restricted && options.profile == Profile::Internal;
        for private in ["PASS-m1", "VISA-m1", "1971"] {
            assert_eq!(said.contains(private), restricted, "{private} in {}", kind.name());
        }
    });
}

#[test]
fn documents_that_hold_personal_data_say_so() {
    let says = |kind, restricted| {
        let options = DocumentOptions { restricted, ..options("en") };
        read(kind, &records(), &options).contains("holds personal data")
    };
    assert!(says(DocumentKind::DelegationList, true) && says(DocumentKind::Briefing, false));
    assert!(!says(DocumentKind::DelegationList, false) && !says(DocumentKind::Readout, false));
}

#[test]
fn a_marked_record_stops_only_the_documents_that_hold_it() {
    let mut marked = records();
    marked.agreements[0].agreement.marking = "RO/secret".into();
    let english = messages("en");
    let refused: Vec<&str> = DocumentKind::ALL
        .into_iter()
        .filter(|kind| compose(*kind, &marked, &options("en"), english, english).is_err())
        .map(DocumentKind::name)
        .collect();
    assert_eq!(refused, ["briefing", "register", "handover"]);
    let card = made(DocumentKind::Pocket, &marked, &options("en"));
    assert_eq!(card.document.marking, ["NECLASIFICAT"]);
}

#[test]
fn a_copy_for_the_other_side_holds_nothing_that_we_mean_to_say_and_counts_what_it_lacks() {
    for profile in [Profile::Counterpart, Profile::Public] {
        let said = read(DocumentKind::Briefing, &records(), &DocumentOptions { profile, ..options("en") });
        for ours in [
            "We propose Bucharest as host.",
            "A named co-host",
            "To settle a date",
            "The tender of 2021",
            "Send the draft text",
        ] {
            assert!(!said.contains(ours), "{ours}");
        }
        assert!(said.contains("Minister for Data") && said.contains("Memorandum on Digital Skills"));
        assert!(said.contains("Objectives and points (8)"), "{said}");
        assert!(said.contains("Actions (3)"));
    }
}

#[test]
fn each_kind_has_its_own_number_and_the_pocket_card_its_own_sheet() {
    let mut numbers = std::collections::BTreeSet::new();
    for kind in DocumentKind::ALL {
        let made = made(kind, &records(), &options("en"));
        assert!(numbers.insert(made.document.meta.number.clone()), "{}", made.document.meta.number);
        let sheet = if kind == DocumentKind::Pocket { PageSize::A6 } else { PageSize::A4 };
        assert_eq!(made.document.page.size, sheet);
    }
    let letter = DocumentOptions { page: Some(PageSize::Letter), ..options("en") };
    assert_eq!(made(DocumentKind::Tracker, &records(), &letter).document.page.size, PageSize::Letter);
}

#[test]
fn french_parts_a_label_from_its_value_with_a_space_that_does_not_break() {
    let title = made(DocumentKind::Briefing, &records(), &options("fr")).document.meta.title;
    assert_eq!(title, "Dossier de visite\u{a0}: IT delegation to Islamabad");
}

#[test]
fn urdu_lists_are_parted_by_urdu_commas() {
    let said = read(DocumentKind::Briefing, &records(), &options("ur"));
    assert!(said.contains("، Ministry of Data"), "{said}");
    assert!(!said.contains("Data, Ministry"));
}

#[test]
fn every_column_has_a_header() {
    everything(|kind, options| {
        for block in super::all_blocks(&made(kind, &records(), options)) {
            if let attache_document::Block::Table(table) = block {
                assert!(table.columns.iter().all(|column| !text_of(&column.header).is_empty()), "{}", kind.name());
            }
        }
    });
}
