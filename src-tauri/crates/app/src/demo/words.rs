//! Word lists of the large workspace: names and sentences of three languages, all invented or everyday words.

use super::ids::Numbers;

/// Given names and family names.
pub(super) const ROMANIAN: (&[&str], &[&str]) = (
    &[
        "Adela",
        "Bogdan",
        "Camelia",
        "Dragoș",
        "Eftimie",
        "Floarea",
        "Gavril",
        "Horia",
        "Ileana",
        "Jean-Matei",
        "Ligia",
        "Marius",
        "Nicoleta",
        "Octavian",
        "Petra",
        "Rareș",
        "Sabina",
        "Ștefan",
        "Teodora",
        "Țugulea",
        "Valeriu",
        "Zoe",
    ],
    &[
        "Albăstroiu",
        "Bâldea",
        "Cărpinișan",
        "Dumbrăveanu",
        "Fântâneanu",
        "Grădișteanu",
        "Hăulică",
        "Împărățelu",
        "Jijie",
        "Lăcrămioru",
        "Măgureanu",
        "Năstăsescu",
        "Ogrădeanu",
        "Pâslaru",
        "Răchițeanu",
        "Șerbănoiu",
        "Țăranu",
        "Urzică",
        "Văduva-Poenaru",
        "Zărnescu",
    ],
);

pub(super) const PAKISTANI: (&[&str], &[&str]) = (
    &[
        "Aamir", "Bushra", "Danish", "Erum", "Faisal", "Gulnaz", "Hamid", "Iqra", "Jamshed", "Khalida", "Laiba",
        "Muneeb", "Nighat", "Owais", "Parveen", "Qasim", "Rukhsana", "Shehryar", "Tehmina", "Uzair", "Waheeda",
        "Yasir",
    ],
    &[
        "Afridi", "Bugti", "Chaudhry", "Dar", "Fareedi", "Gardezi", "Hashmi", "Ispahani", "Jatoi", "Kakar", "Leghari",
        "Mirza", "Nizamani", "Paracha", "Qureshi", "Rizvi", "Sethi", "Tiwana", "Unar", "Wattoo", "Zehri",
    ],
);

pub(super) const ENGLISH: (&[&str], &[&str]) = (
    &[
        "Alder", "Beatrix", "Corwin", "Delphine", "Edmund", "Fenella", "Gideon", "Harriet", "Ivor", "Juniper",
        "Kester", "Lavinia", "Merrick", "Nerys", "Oswin", "Philippa", "Quentin", "Rosalind", "Silas", "Tamsin",
        "Ulric", "Verity",
    ],
    &[
        "Ashdown",
        "Brackenbury",
        "Cobbold",
        "Dunnett",
        "Eastlake",
        "Fothergill",
        "Greenhalgh",
        "Hollingworth",
        "Inchbald",
        "Jessop",
        "Kettlewell",
        "Lockyer",
        "Maddison",
        "Nethercott",
        "Oakeshott",
        "Pemberton",
        "Quill",
        "Rowntree",
        "Standish",
        "Thistlewood",
        "Underhill",
        "Wainwright",
    ],
);

/// Partner countries of everything but the bench delegation, whose partner is only its own.
pub(super) const PARTNERS: &[&str] =
    &["FR", "DE", "IT", "IN", "JP", "MD", "BG", "HU", "RS", "TR", "EG", "GB", "US", "ES", "PL", "GR"];

pub(super) const SECTORS: &[&str] = &[
    "it",
    "software",
    "cybersecurity",
    "fintech",
    "energy",
    "agriculture",
    "health",
    "research",
    "transport",
    "tourism",
];

pub(super) const PLACES: &[&str] = &["Bucharest", "Cluj-Napoca", "Iași", "Timișoara", "Islamabad", "Karachi", "Lahore"];

const OFFICES: &[&str] = &[
    "Minister",
    "State Secretary",
    "Secretary",
    "Additional Secretary",
    "Director General",
    "Director",
    "Head of Unit",
    "Counsellor",
    "Chief Executive",
    "Chairman of the Board",
    "Adviser",
    "Deputy Director",
];
const BODIES: &[&str] =
    &["Ministry", "Agency", "Authority", "Chamber", "Institute", "Association", "Council", "Office", "Board", "Centre"];
const FIELDS: &[&str] = &[
    "Digital Policy",
    "Software Exports",
    "Energy Networks",
    "Public Health",
    "Rural Development",
    "Higher Education",
    "Transport Corridors",
    "Payment Systems",
    "Water Management",
    "Applied Research",
    "Cultural Heritage",
    "Trade",
];
const VERBS: &[&str] = &[
    "Send",
    "Draft",
    "Translate",
    "Confirm",
    "Prepare",
    "Review",
    "Return",
    "Circulate",
    "Update",
    "Agree",
    "Publish",
];
const THINGS: &[&str] = &[
    "the list of laboratories",
    "the draft protocol",
    "the calendar of working groups",
    "the table of contacts",
    "the study on tariffs",
    "the note on visas",
    "the terms of reference",
    "the summary of proposals",
    "the inventory of projects",
    "the annex on standards",
    "the joint press line",
];
const OPENINGS: &[&str] = &[
    "Both sides recalled",
    "Our side proposed",
    "The partner asked for",
    "The working group examined",
    "It remains to settle",
    "The last talks left open",
    "Companies on both sides expect",
    "The embassy reports",
];
const MATTERS: &[&str] = &[
    "a simpler way to recognise diplomas",
    "the exchange of engineers between institutes",
    "a common stand at the autumn fair",
    "the calendar of the joint commission",
    "a pilot of instant payments",
    "shorter queues at the freight terminal",
    "the training of inspectors",
    "an agreed list of test laboratories",
    "fair access to public tenders",
    "a hotline between the two computer emergency teams",
];
const ENDINGS: &[&str] = &[
    "before the end of the quarter.",
    "without new costs for either budget.",
    "as the two ministers wrote last year.",
    "with a report to the next session.",
    "and named an officer for it.",
    "if the legal services agree.",
];
const ROMANIAN_NOTES: &[&str] = &[
    "De reluat la următoarea întâlnire.",
    "Așteaptă avizul direcției juridice.",
    "Părțile țin la acest punct.",
    "Textul a fost tradus și verificat.",
    "Fără obiecții din partea experților.",
];
const URDU_NOTES: &[&str] = &[
    "اگلی ملاقات میں دوبارہ اٹھایا جائے۔",
    "قانونی رائے کا انتظار ہے۔",
    "دونوں فریق اس نکتے پر متفق ہیں۔",
    "متن کا ترجمہ مکمل ہو چکا ہے۔",
    "ماہرین نے کوئی اعتراض نہیں کیا۔",
];

fn one<'a>(numbers: &mut Numbers, of: &[&'a str]) -> &'a str {
    numbers.pick(of).unwrap_or_default()
}

/// `Director, Payment Systems`.
pub(super) fn office(numbers: &mut Numbers) -> String {
    format!("{}, {}", one(numbers, OFFICES), one(numbers, FIELDS))
}

/// `Institute of Applied Research 214`.
pub(super) fn body(numbers: &mut Numbers, at: usize) -> String {
    format!("{} of {} {at}", one(numbers, BODIES), one(numbers, FIELDS))
}

/// `Cooperation in Public Health and Trade`.
pub(super) fn subject(numbers: &mut Numbers) -> String {
    format!("Cooperation in {} and {}", one(numbers, FIELDS), one(numbers, FIELDS))
}

/// `Send the draft protocol to the Board of Trade`.
pub(super) fn deed(numbers: &mut Numbers) -> String {
    format!("{} {} for {}", one(numbers, VERBS), one(numbers, THINGS), one(numbers, FIELDS))
}

/// A sentence of about sixteen words.
pub(super) fn sentence(numbers: &mut Numbers) -> String {
    format!("{} {} {}", one(numbers, OPENINGS), one(numbers, MATTERS), one(numbers, ENDINGS))
}

/// Sentences in one paragraph.
pub(super) fn paragraph(numbers: &mut Numbers, sentences: usize) -> String {
    (0..sentences).map(|_| sentence(numbers)).collect::<Vec<_>>().join(" ")
}

/// A note in Romanian, Urdu or English.
pub(super) fn note(numbers: &mut Numbers) -> String {
    match numbers.below(3) {
        0 => one(numbers, ROMANIAN_NOTES).to_owned(),
        1 => one(numbers, URDU_NOTES).to_owned(),
        _ => sentence(numbers),
    }
}

/// Given and family name of someone from a country.
pub(super) fn name(numbers: &mut Numbers, country: &str) -> (&'static str, &'static str) {
    let (given, family) = match country {
        "RO" | "MD" => ROMANIAN,
        "PK" | "IN" | "EG" => PAKISTANI,
        _ => ENGLISH,
    };
    (one(numbers, given), one(numbers, family))
}

/// One of a list.
pub(super) fn any(numbers: &mut Numbers, of: &'static [&'static str]) -> &'static str {
    one(numbers, of)
}
