//! The words of registers for the product's own, in English and Romanian. Compared folded; the product's words count too.

use attache_domain::fold::fold;
use attache_domain::words;

type Words = &'static [(&'static str, &'static [&'static str])];

/// Reads a direction.
pub(super) fn direction(text: &str) -> Option<&'static str> {
    find(DIRECTIONS, &plain(text))
}

/// Reads a visit type from a cell of its own.
pub(super) fn visit_type(text: &str) -> Option<&'static str> {
    let plain = plain(text);
    let short = plain.trim_start_matches("vizita ").trim_start_matches("de ").trim_end_matches(" visit");
    find(VISIT_TYPES, short).or_else(|| visit_type_at_start(text))
}

/// Reads a visit type from the start of the remarks: `State visit. Addressed …`.
pub(super) fn visit_type_at_start(remarks: &str) -> Option<&'static str> {
    // Types stand in the first words; longer remarks need not be folded whole.
    let start: String = remarks.chars().take(60).collect();
    let plain = plain(&start);
    let begins = |phrase: &str| plain.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let phrases = VISIT_OPENINGS.iter().flat_map(|(word, phrases)| phrases.iter().map(move |phrase| (*word, *phrase)));
    phrases.filter(|(_, phrase)| begins(phrase)).max_by_key(|(_, phrase)| phrase.len()).map(|(word, _)| word)
}

/// Reads the nature of an instrument from a cell of its own.
pub(super) fn nature(text: &str) -> Option<&'static str> {
    find(NATURES, &plain(text)).or_else(|| nature_of_title(text))
}

/// Reads the nature of an instrument from the start of its title, where that leaves no doubt. An *agreement* may be one
/// between states or between ministries, so it says nothing.
pub(super) fn nature_of_title(title: &str) -> Option<&'static str> {
    let start: String = title.chars().take(60).collect();
    let plain = plain(&start);
    let begins =
        |phrase: &&str| plain.strip_prefix(*phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    TITLE_OPENINGS.iter().find(|(_, phrases)| phrases.iter().any(begins)).map(|(word, _)| *word)
}

/// Reads a status.
pub(super) fn status(text: &str) -> Option<&'static str> {
    find(STATUSES, &plain(text))
}

/// Whether a status is one of those that are set by hand, before signature.
pub(super) fn is_preparation(word: &str) -> bool {
    words::AGREEMENT_PREPARATIONS.contains(&word)
}

fn find(words: Words, plain: &str) -> Option<&'static str> {
    let own = plain.replace(' ', "_");
    words.iter().find(|(word, others)| *word == own || others.contains(&plain)).map(|(word, _)| *word)
}

/// Folded, with single blanks for punctuation.
fn plain(text: &str) -> String {
    let spaced: String = fold(text).chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

const DIRECTIONS: Words = &[
    (
        "outbound",
        &[
            "out",
            "outgoing",
            "outward",
            "abroad",
            "departure",
            "sent",
            "iesire",
            "plecare",
            "in strainatate",
            "externa",
            "efectuata",
            "deplasare",
        ],
    ),
    (
        "inbound",
        &[
            "in", "incoming", "inward", "arrival", "received", "hosted", "intrare", "sosire", "primire", "primita",
            "gazduita", "in tara",
        ],
    ),
];

const VISIT_TYPES: Words = &[
    ("state", &["de stat", "stat"]),
    ("official", &["offical", "oficiala", "oficial"]),
    ("official_working", &["working official", "oficiala de lucru", "de lucru oficiala", "oficial de lucru"]),
    ("working", &["work", "lucru", "de lucru"]),
    ("private", &["privata", "particulara", "privat"]),
    ("transit", &["in transit", "in tranzit", "tranzit", "stopover"]),
    ("courtesy", &["courtesy call", "curtoazie", "de curtoazie", "introductory", "prezentare", "de prezentare"]),
];

const VISIT_OPENINGS: Words = &[
    ("state", &["state visit", "vizita de stat"]),
    ("official", &["official visit", "offical visit", "vizita oficiala"]),
    (
        "official_working",
        &["official working visit", "working official visit", "vizita oficiala de lucru", "vizita de lucru oficiala"],
    ),
    ("working", &["working visit", "vizita de lucru"]),
    ("private", &["private visit", "vizita privata", "vizita particulara"]),
    (
        "transit",
        &[
            "transit visit",
            "in transit",
            "transit stop",
            "transit",
            "in tranzit",
            "tranzit",
            "vizita in tranzit",
            "vizita de tranzit",
        ],
    ),
    ("courtesy", &["courtesy visit", "courtesy call", "vizita de curtoazie"]),
];

const NATURES: Words = &[
    (
        "treaty",
        &[
            "convention",
            "tratat",
            "conventie",
            "acord interstatal",
            "interstate agreement",
            "intergovernmental agreement",
            "international agreement",
            "acord interguvernamental",
            "acord international",
        ],
    ),
    (
        "inter_institutional",
        &[
            "inter institutional",
            "interinstitutional",
            "inter institutional agreement",
            "interinstitutional agreement",
            "departmental agreement",
            "interinstitutionale",
            "acord interinstitutional",
            "acord departamental",
        ],
    ),
    (
        "mou",
        &[
            "memorandum",
            "memorandum of understanding",
            "memorandum de intelegere",
            "memorandumul de intelegere",
            "mdi",
            "mou",
        ],
    ),
    ("loi", &["letter of intent", "scrisoare de intentie", "declaratie de intentie", "declaration of intent"]),
    (
        "joint_statement",
        &["joint statement", "joint declaration", "declaratie comuna", "comunicat comun", "joint communique"],
    ),
    ("protocol", &["protocol", "additional protocol", "protocol aditional", "protocolul"]),
    (
        "programme",
        &[
            "program",
            "programme of cooperation",
            "program de cooperare",
            "work programme",
            "plan de actiune",
            "action plan",
        ],
    ),
];

const TITLE_OPENINGS: Words = &[
    ("mou", &["memorandum of understanding", "mou", "memorandum de intelegere", "memorandumul de intelegere"]),
    ("loi", &["letter of intent", "scrisoare de intentie", "declaration of intent", "declaratie de intentie"]),
    (
        "joint_statement",
        &["joint statement", "joint declaration", "joint communique", "declaratie comuna", "comunicat comun"],
    ),
    ("treaty", &["treaty", "convention", "tratat", "tratatul", "conventie", "conventia"]),
    (
        "programme",
        &["programme of cooperation", "programme for cooperation", "program de cooperare", "programul de cooperare"],
    ),
    ("protocol", &["protocol", "additional protocol", "protocolul", "protocol aditional"]),
];

const STATUSES: Words = &[
    ("idea", &["concept", "idee"]),
    ("mandate", &["mandated", "mandat"]),
    (
        "negotiation",
        &[
            "negotiating",
            "in negotiation",
            "under negotiation",
            "draft",
            "negotiere",
            "in negociere",
            "negociere",
            "in curs de negociere",
            "proiect",
        ],
    ),
    ("initialled", &["initialed", "parafat", "parafata"]),
    (
        "cleared",
        &[
            "cleared for signature",
            "ready for signature",
            "approved for signature",
            "avizat",
            "aprobat pentru semnare",
            "gata de semnare",
        ],
    ),
    ("signed", &["semnat", "semnata"]),
    ("provisional", &["provisionally applied", "provisional application", "aplicat provizoriu", "aplicare provizorie"]),
    ("in_force", &["active", "valid", "current", "in vigoare", "activ", "valabil"]),
    ("suspended", &["suspendat", "suspendata"]),
    ("notice_given", &["denounced", "denuntat", "denuntata"]),
    ("terminated", &["ended", "incetat", "incetata", "abrogated", "abrogat", "inactive", "not in force"]),
    ("expired", &["expirat", "expirata"]),
    ("replaced", &["superseded", "inlocuit", "inlocuita"]),
    ("undated", &[]),
];
