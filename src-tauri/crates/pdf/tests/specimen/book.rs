//! A book with everything in it: five languages, tables, lists, links, contents. All names are invented.

use attache_document::{
    Align, Block, Cell, Column, Document, Footer, KeyValue, ListItem, Meta, Orientation, PageSetup, PageSize, Role,
    Row, RowRole, Run, Table, Width,
};

pub const URDU: &str = "پاکستان اور رومانیہ کے درمیان اطلاعاتی ٹیکنالوجی کے شعبے میں تعاون کو فروغ دینے کے لیے دونوں ممالک کے وفود اسلام آباد میں ملاقات کریں گے۔ اس موقع پر Exampleland IT Forum 2027 کے انعقاد (17 جنوری) پر بھی اتفاق کیا جائے گا، جس میں 22 کمپنیاں شریک ہوں گی۔";
pub const ARABIC: &str = "يجتمع الوفدان في العاصمة لبحث التعاون في مجال تكنولوجيا المعلومات (2027)، ومن المقرر توقيع مذكرة تفاهم بين الجامعتين، لا سيما في الأمن السيبراني.";
pub const ROMANIAN: &str = "Delegația propune ca primul forum bilateral al industriei de tehnologia informației să aibă loc la București în a doua jumătate a anului 2027; întreprinderile noastre oferă specialiști în securitate cibernetică, iar douăzeci și două dintre ele și-au exprimat interesul pentru parteneriate. Ședința pregătitoare se ține joi.";
pub const FRENCH: &str = "La délégation propose d’organiser le premier forum bilatéral à l’automne ; l’accord sur la cybersécurité entrera en vigueur dès réception de la notification. « Œuvre commune », selon l’expression du ministère.";
pub const ENGLISH: &str = "We propose to hold the first forum in the second half of 2027. Our companies offer engineers in cybersecurity and fintech, and twenty-two of them have asked for partners. Your notification would let the cybersecurity agreement enter into force before the forum, so that the working group could meet in its margins.";

pub fn specimen(lang: &str, chapters: usize) -> Document {
    let mut blocks = cover(lang);
    blocks.push(Block::chapter("contents", vec![Block::Toc { title: vec!["Contents".into()], depth: 2 }]));
    for number in 1..=chapters {
        blocks.push(chapter(number));
    }
    Document {
        meta: Meta {
            title: "Briefing book, IT delegation".into(),
            lang: lang.into(),
            author: "Protocol & Conferences <Office>".into(),
            subject: "Specimen".into(),
            number: "RO-PK 2027/01-B".into(),
            version: "draft".into(),
            as_of: "2026-11-24".into(),
            home: "RO".into(),
        },
        marking: vec!["Neclasificat".into(), "Unclassified".into()],
        footer: Footer { text: "RO-PK 2027/01-B · draft · as of Tue 24 Nov 2026".into(), page: String::new() },
        blocks,
        ..Document::default()
    }
}

fn cover(lang: &str) -> Vec<Block> {
    vec![
        Block::Spacer { points: 130 },
        Block::para(Role::Eyebrow, "Briefing book"),
        Block::para(
            Role::Title,
            Run::plain(if lang == "ur" {
                "بریفنگ کتاب: وفد برائے اسلام آباد"
            } else {
                "IT delegation to Exampleville"
            }),
        ),
        Block::para(Role::Subtitle, "Sunday 17 to Thursday 21 January 2027"),
        Block::Rule,
        Block::KeyValues {
            rows: vec![
                KeyValue::new("Principal", "Dr. Ștefania Țîrlea-Munteanu, Secretary of State"),
                KeyValue::new("Places", "Exampleville, Sampleabad"),
                KeyValue::new("Control officer", "Ion Exemplu, +40 21 000 00 00 (24 hours)"),
                KeyValue::new("Copy no.", "3 of 12"),
            ],
        },
    ]
}

fn chapter(number: usize) -> Block {
    let mut blocks = vec![
        Block::heading_at(1, format!("meeting-{number}"), format!("Federal Minister for Technology {number}")),
        Block::para(
            Role::Lead,
            "To settle a date and a co-host for the IT forum, the first joint event since the proposal of May 2025.",
        ),
        Block::KeyValues {
            rows: vec![
                KeyValue::runs(
                    "When",
                    [Run::strong("Tuesday, 19 January 2027, 10:00–10:45 PKT"), Run::muted(" (07:00–07:45 EET)")],
                ),
                KeyValue::new("Where", "Committee room 1, the Ministry"),
                KeyValue::new("Format", "Plenary, in English; press pool at the start"),
            ],
        },
        Block::heading(2, "Points to make"),
        Block::numbered([
            ENGLISH,
            "Two universities are ready to exchange twelve students a year → from 2028.",
            "The 2027 quota stands (−3 % against 2026); sector lists open in March.",
        ]),
        Block::heading(2, "If raised"),
        Block::List {
            ordered: false,
            items: vec![
                ListItem::runs([
                    Run::strong("Work permits. "),
                    Run::plain("A private decision; we can introduce the owner. "),
                    Run::plain("See contents").to("contents"),
                    Run::plain("."),
                ]),
                ListItem {
                    blocks: vec![
                        Block::body("Data centre in Samplecity:"),
                        Block::bullets(["■ ours, □ theirs, ◧ joint", "Ask for the site plan"]),
                    ],
                    ..ListItem::default()
                },
            ],
        },
        Block::Aside {
            blocks: vec![
                Block::para(Role::Label, "Press line"),
                Block::para(
                    Role::Spoken,
                    "The two countries will hold a joint forum of their IT industries in 2027, with companies, universities and public bodies.",
                ),
            ],
        },
        Block::heading(2, "In five languages"),
        Block::heading(3, "English"),
        Block::body(ENGLISH),
        Block::heading(3, "Romanian"),
        Block::body(Run::plain(ROMANIAN).in_lang("ro")),
        Block::heading(3, "French"),
        Block::body(Run::plain(FRENCH).in_lang("fr")),
        Block::heading(3, "Urdu"),
        Block::body(Run::plain(URDU).in_lang("ur")),
        Block::heading(3, "Arabic"),
        Block::body(Run::plain(ARABIC).in_lang("ar")),
        Block::heading(3, "Mixed"),
        Block::runs(
            Role::Body,
            [
                Run::plain("The Minister, Farhan Mithal ("),
                Run::plain("فرحان مثال").in_lang("ur"),
                Run::plain("), studied with "),
                Run::emphasis("Αλέξανδρος Παράδειγμα"),
                Run::plain(" and Владимир Пример; write to "),
                Run::plain("protocol@example.org").to_uri("mailto:protocol@example.org"),
                Run::plain("."),
            ],
        ),
        Block::heading(2, "Programme"),
        Block::Table(programme()),
        Block::heading(2, "Signature"),
        Block::WriteIn { label: vec!["Name, date, signature".into()], lines: 1 },
        Block::para(
            Role::Note,
            "Sources: register of agreements; notes of the embassy. Left out by this profile: passports (6), room numbers (4).",
        ),
    ];
    blocks.push(Block::body(ROMANIAN));
    Block::chapter(format!("chapter-{number}"), blocks)
}

fn programme() -> Table {
    let row = |time: &'static str, home: &'static str, event: Run, who: &'static str, count: &'static str| {
        Row::new(vec![
            Cell::runs([Run::plain(time), Run::muted(home)]),
            Cell::text(event),
            Cell::text(who),
            Cell::text(count),
        ])
    };
    let mut rows = Vec::new();
    for day in ["Sunday, 17 January 2027", "Monday, 18 January 2027", "Tuesday, 19 January 2027"] {
        rows.push(Row::group(day));
        rows.push(row(
            "09:00–09:45",
            "\n06:00–06:45 EET",
            "Arrival; met by the Chief of Protocol at the VIP lounge, then by car to the hotel".into(),
            "I. Exemplu",
            "4",
        ));
        rows.push(row(
            "10:00–10:45",
            "\n07:00–07:45 EET",
            Run::plain("وزارت میں ملاقات اور وفود کی سطح پر بات چیت").in_lang("ur"),
            "All",
            "12",
        ));
        rows.push(row(
            "13:00–14:30",
            "\n10:00–11:30 EET",
            "Working lunch hosted by the Software Export Board; seating in annex B".into(),
            "Principal, heads of companies",
            "1,024",
        ));
    }
    rows.push(Row {
        role: RowRole::Total,
        cells: vec![Cell::text("Total"), Cell::text(""), Cell::text(""), Cell::text("1,040")],
        keep: true,
        about: String::new(),
    });
    Table {
        caption: vec!["Programme by day".into()],
        columns: vec![
            Column::new("Local time", Width::Fit),
            Column::new("Event", Width::Share(3)),
            Column::new("Who", Width::Share(1)),
            Column::new("People", Width::Fit).align(Align::End),
        ],
        rows,
    }
}

/// A document of odd things: nothing where something is expected, and letters no face has.
pub fn oddities() -> Document {
    let empty =
        Table { columns: vec![Column::new("", Width::Fit), Column::new("", Width::Share(1))], ..Table::default() };
    let uneven = Table {
        columns: vec![
            Column::new("A", Width::Mm(300)),
            Column::new("B", Width::Fit),
            Column::new("C", Width::Share(0)),
        ],
        rows: vec![
            Row::new(vec![]),
            Row::new(vec![Cell { span: 9, ..Cell::text("wide") }]),
            Row::new(vec![Cell { span: 2, ..Cell::text("two") }, Cell::text("one"), Cell::text("too many")]),
            Row { role: RowRole::Total, ..Row::new(vec![Cell::blocks(vec![Block::Table(programme())])]) },
        ],
        ..Table::default()
    };
    let tall = (0..900).map(|n| format!("wörd{n}")).collect::<Vec<_>>().join(" ");
    let list = ListItem { blocks: vec![Block::bullets(["a", "b"]), Block::numbered(["c"])], ..ListItem::default() };
    Document {
        watermark: Some("PROIECT".into()),
        page: PageSetup { orientation: Orientation::Landscape, ..PageSetup::default() },
        blocks: vec![
            Block::PageBreak,
            Block::heading(1, "Oddities 😀 漢 \u{e000} \u{0} \u{202e}abc\u{202c} e\u{301}\u{323}"),
            Block::body(""),
            Block::body("\n\nlines\n\n"),
            Block::Toc { title: vec![], depth: 9 },
            Block::List { ordered: true, items: vec![ListItem::default(), list] },
            Block::Table(empty),
            Block::Table(uneven),
            Block::KeyValues { rows: vec![KeyValue::default(), KeyValue::new("Text", tall.as_str())] },
            Block::Aside { blocks: vec![Block::KeyValues { rows: vec![KeyValue::new("Aside", tall.as_str())] }] },
            Block::KeepTogether { blocks: vec![] },
            Block::body(Run::plain(" ").to_uri("https://example.org/ a")),
            Block::body(Run::plain("nowhere").to("nothing")),
            Block::body(Run::plain("فرحان IT 12:30–13:00 مثال").to("nothing").in_lang("ur")),
            Block::WriteIn { label: vec![], lines: 0 },
        ],
        ..specimen("en", 0)
    }
}

/// The programme as a card for the pocket.
pub fn pocket() -> Document {
    let blocks = vec![
        Block::para(Role::Eyebrow, "Pocket card"),
        Block::heading(1, "Programme"),
        Block::KeyValues { rows: vec![KeyValue::new("24 hours", "+40 21 000 00 00")] },
        Block::Table(programme()),
    ];
    Document { page: PageSetup { size: PageSize::A6, ..PageSetup::default() }, blocks, ..specimen("en", 0) }
}
