//! Trees to write: one with everything in it, in a language of choice. All names are invented.

use attache_document::{
    Align, Block, Cell, Column, Document, Figure, Footer, KeyValue, ListItem, Meta, Orientation, PageSetup, Role, Row,
    RowRole, Run, Table, Width,
};

pub const URDU: &str = "پاکستان اور رومانیہ کے وفود IT Forum 2027 کے لیے 17 جنوری کو اسلام آباد میں ملیں گے۔";

pub fn document(lang: &str, blocks: Vec<Block>) -> Document {
    Document {
        meta: Meta {
            title: "Visit <to> Exampleland & back".into(),
            lang: lang.into(),
            author: "Protocol Office".into(),
            number: "RO-PK 2027/01-B".into(),
            version: "draft".into(),
            as_of: "2026-11-24".into(),
            ..Meta::default()
        },
        marking: vec!["Neclasificat".into(), "Unclassified".into()],
        footer: Footer { text: "RO-PK 2027/01-B · draft · as of Tue 24 Nov 2026".into(), page: String::new() },
        watermark: Some("DRAFT".into()),
        blocks,
        ..Document::default()
    }
}

/// A smallest PNG: one black point.
#[rustfmt::skip]
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\xdac`\0\0\0\x02\0\x01\xe5'\xde\xfc\0\0\0\0IEND\xaeB`\x82";

pub fn everything(lang: &str) -> Document {
    let mut blocks = vec![
        Block::Spacer { points: 100 },
        Block::para(Role::Eyebrow, "Briefing book"),
        Block::para(Role::Title, "Delegation to Exampleville"),
        Block::para(Role::Subtitle, "Sunday 17 to Thursday 21 January 2027"),
        Block::Rule,
        Block::KeyValues {
            rows: vec![
                KeyValue::new("Principal", "Dr. Ștefania Țîrlea-Munteanu"),
                KeyValue::new("Control officer", "Ion Exemplu, +40 21 000 00 00"),
            ],
        },
        Block::chapter("contents", vec![Block::Toc { title: vec!["Contents".into()], depth: 2 }]),
    ];
    blocks.push(Block::chapter("talks", talks()));
    blocks.push(Block::Section {
        id: "programme".into(),
        new_page: true,
        page: Some(PageSetup { orientation: Orientation::Landscape, ..PageSetup::default() }),
        blocks: vec![Block::heading(1, "Programme"), Block::Table(programme())],
    });
    blocks.push(Block::chapter(
        "end",
        vec![
            Block::heading(1, "Signature"),
            Block::Heading {
                level: 2,
                runs: vec!["Not listed".into()],
                id: String::new(),
                in_outline: false,
                about: String::new(),
            },
            Block::WriteIn { label: vec!["Name, date".into()], lines: 2 },
            Block::PageBreak,
            Block::OnePage { blocks: vec![Block::body(URDU), Block::para(Role::Note, "Sources: the register.")] },
        ],
    ));
    let mut document = document(lang, blocks);
    document.pictures.insert("portrait".into(), PNG.to_vec().into());
    document
}

fn talks() -> Vec<Block> {
    let portrait =
        Figure { picture: "portrait".into(), alt: "A portrait".into(), width_mm: Some(30), ..Figure::default() };
    vec![
        Block::heading_at(1, "minister", "Federal Minister for Technology"),
        Block::para(Role::Lead, "To settle a date for the forum."),
        Block::heading(2, "Points to make"),
        Block::numbered(["The first point", "The second point"]),
        Block::body("Between two lists of their own numbers."),
        Block::numbered(["Again the first", "Again the second"]),
        Block::List {
            ordered: false,
            items: vec![
                ListItem::runs([
                    Run::strong("Work permits. "),
                    Run::plain("See the "),
                    Run::plain("programme").to("programme"),
                    Run::plain(" or write to "),
                    Run::plain("the office").to_uri("mailto:protocol@example.org"),
                    Run::plain("."),
                ]),
                ListItem {
                    blocks: vec![Block::body("Data centre:"), Block::bullets(["ours", "theirs"])],
                    ..ListItem::default()
                },
                ListItem { blocks: vec![Block::numbered(["numbers inside", "a bullet"])], ..ListItem::default() },
            ],
        },
        Block::Aside {
            blocks: vec![Block::para(Role::Label, "Press line"), Block::para(Role::Spoken, "A joint forum.")],
        },
        Block::KeepTogether {
            blocks: vec![
                Block::body(Run::plain("Founded in 1990").noted("Register of agreements, 12 May 1990.")),
                Block::body(Run::plain(URDU).in_lang("ur")),
                Block::body(Run::emphasis("One line,\nand another")),
            ],
        },
        Block::Beside {
            figure: portrait,
            blocks: vec![Block::heading(2, "Biography"), Block::body("Born in Sampleville.")],
        },
        Block::Figure(Figure {
            picture: "nowhere".into(),
            alt: "A map".into(),
            caption: vec!["The way from the airport".into()],
            width_mm: None,
        }),
    ]
}

fn programme() -> Table {
    let row =
        |time: &str, event: Run, count: &str| Row::new(vec![Cell::text(time), Cell::text(event), Cell::text(count)]);
    Table {
        caption: vec!["Programme by day".into()],
        columns: vec![
            Column::new("Local time", Width::Fit),
            Column::new("Event", Width::Share(3)),
            Column::new("People", Width::Fit).align(Align::End),
        ],
        rows: vec![
            Row::group("Sunday, 17 January 2027"),
            row("09:00–09:45", "Arrival; met by the Chief of Protocol".into(), "4"),
            row("10:00–10:45", Run::plain("وزارت میں ملاقات").in_lang("ur"), "12"),
            Row { role: RowRole::Total, keep: true, ..row("Total", "".into(), "16") },
        ],
    }
}
