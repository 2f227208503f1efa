//! Writes the tree of a made-up briefing book as JSON: the workload of the document benches.
//!
//! `cargo run --release -p attache-typeset --example book [-- small]`: 180 kB of English, Romanian, Urdu and Arabic with 40
//! portraits, 51 to 60 pages by the hand that sets it, or a few pages of the same make. The same bytes on every machine;
//! the words mean nothing.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a tool of the benches, not of the product"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "small numbers"
)]

use std::io::Write as _;

#[path = "book/words.rs"]
mod words;

use attache_document::{
    Block, Cell, Column, Document, Figure, Footer, Meta, PictureFile, Role, Row, Run, Table, Width,
};
use words::{Lang, Words};

fn main() {
    let small = std::env::args().nth(1).is_some_and(|word| word == "small");
    let json = serde_json::to_string(&book(small)).unwrap();
    std::io::stdout().lock().write_all(json.as_bytes()).unwrap();
}

/// How much of everything.
struct Size {
    sectors: usize,
    days: usize,
    items: usize,
    people: usize,
    agreements: usize,
    actions: usize,
}

const WHOLE: Size = Size { sectors: 6, days: 8, items: 14, people: 40, agreements: 25, actions: 120 };
const SMALL: Size = Size { sectors: 1, days: 1, items: 4, people: 2, agreements: 3, actions: 8 };

fn book(small: bool) -> Document {
    let size = if small { SMALL } else { WHOLE };
    let mut words = Words::new(2026);
    let portraits = if small { 1 } else { 8 };
    let pictures = (0..portraits).map(|n| (format!("portrait-{n}"), PictureFile::from(portrait(n)))).collect();
    let blocks = vec![
        Block::para(Role::Eyebrow, "Briefing book"),
        Block::para(Role::Title, "Forum on information technology 2026"),
        Block::para(Role::Subtitle, "Visit of the delegation, 13–20 December 2026"),
        Block::chapter("contents", vec![Block::Toc { title: vec!["Contents".into()], depth: 2 }]),
        summary(&mut words),
        context(&mut words, &size),
        programme(&mut words, &size),
        biographies(&mut words, &size, portraits),
        agreements(&mut words, &size),
        actions(&mut words, &size),
    ];
    Document {
        meta: Meta {
            title: "Briefing book: forum on information technology 2026".into(),
            lang: "en".into(),
            author: "Protocol service".into(),
            number: "RO-PK 2026/01-B".into(),
            version: "draft".into(),
            as_of: "2026-11-24".into(),
            home: "RO".into(),
            ..Meta::default()
        },
        marking: vec!["RESTRICTED".into()],
        footer: Footer { text: "RO-PK 2026/01-B · draft".into(), page: String::new() },
        pictures,
        blocks,
        ..Document::default()
    }
}

fn paragraph(words: &mut Words, lang: Lang, sentences: usize) -> Block {
    Block::body(text(lang, words.sentences(lang, sentences)))
}

fn text(lang: Lang, text: String) -> Run {
    if lang == Lang::En { Run::plain(text) } else { Run::plain(text).in_lang(lang.tag()) }
}

fn heading(lang: Lang, words: &str) -> Block {
    let runs = vec![text(lang, words.to_owned())];
    Block::Heading { level: 2, runs, id: String::new(), in_outline: true, about: String::new() }
}

fn summary(words: &mut Words) -> Block {
    let mut blocks = vec![Block::heading(1, "Executive summary"), paragraph(words, Lang::En, 4)];
    let others = [(Lang::Ro, "Rezumat în limba română"), (Lang::Ur, "خلاصہ"), (Lang::Ar, "الملخص بالعربية")];
    for (lang, title) in others {
        blocks.extend([heading(lang, title), paragraph(words, lang, 4)]);
    }
    let points: Vec<String> = (0..6).map(|_| words.sentence(Lang::En, 14)).collect();
    blocks.extend([Block::heading(2, "Objectives"), Block::bullets(points)]);
    Block::chapter("summary", blocks)
}

fn context(words: &mut Words, size: &Size) -> Block {
    let mut blocks = vec![Block::heading(1, "Bilateral context")];
    for sector in 0..size.sectors {
        let title = format!("Sector note {}: {} and {}", sector + 1, words.noun(Lang::En), words.noun(Lang::En));
        blocks.push(Block::heading(2, title));
        blocks.extend((0..6).map(|_| paragraph(words, Lang::En, 5)));
        blocks.push(paragraph(words, Lang::Ro, 4));
        if sector % 2 == 0 {
            blocks.push(paragraph(words, Lang::Ur, 2));
        }
    }
    Block::chapter("context", blocks)
}

fn programme(words: &mut Words, size: &Size) -> Block {
    let mut blocks = vec![Block::heading(1, "Programme")];
    for day in 0..size.days {
        blocks.push(Block::heading(2, format!("Day {} – {} December 2026", day + 1, 13 + day)));
        let mut minute = 450;
        let rows = (0..size.items).map(|item| {
            let length = [20, 30, 45, 60, 75][words.below(5)];
            let clock = |minute: usize| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
            let time = format!("{}–{}", clock(minute), clock(minute + length));
            minute += length;
            let town = ["Islamabad", "Rawalpindi", "Lahore", "Karachi"][words.below(4)];
            let note = if item % 5 == 2 {
                text(Lang::Ur, words.some(Lang::Ur, 5))
            } else {
                Run::plain(["Dress: business", "Interpreter EN/UR", "Motorcade", "Press", "–"][words.below(5)])
            };
            Row::new(vec![
                Cell::text(time),
                Cell::text(words.sentence(Lang::En, 9)),
                Cell::text(format!("{town}, {} Hall", words.noun(Lang::En))),
                Cell::text(words.name()),
                Cell::text(note),
            ])
        });
        let rows = rows.collect();
        let columns = columns(&[("Time", 13), ("Item", 40), ("Venue", 22), ("Lead", 17), ("Notes", 20)]);
        blocks.push(Block::Table(Table { columns, rows, ..Table::default() }));
        blocks.push(paragraph(words, Lang::En, 2));
    }
    Block::chapter("programme", blocks)
}

fn columns(shares: &[(&str, u16)]) -> Vec<Column> {
    shares.iter().map(|(header, share)| Column::new(*header, Width::Share(*share))).collect()
}

fn biographies(words: &mut Words, size: &Size, portraits: usize) -> Block {
    let mut blocks = vec![Block::heading(1, "Biographies")];
    for person in 0..size.people {
        let name = words.name();
        let figure = Figure {
            picture: format!("portrait-{}", person % portraits),
            alt: format!("Portrait of {name}"),
            width_mm: Some(26),
            ..Figure::default()
        };
        let role = words.sentence(Lang::En, 8);
        blocks.push(Block::heading(2, name));
        let beside = vec![Block::para(Role::Meta, role), paragraph(words, Lang::En, 5)];
        blocks.push(Block::Beside { figure, blocks: beside });
        blocks.extend([paragraph(words, Lang::En, 6), paragraph(words, Lang::Ro, 5)]);
        let (lang, sentences) = match person % 4 {
            0 => (Lang::Ur, 3),
            2 => (Lang::Ar, 3),
            _ => (Lang::En, 2),
        };
        blocks.push(paragraph(words, lang, sentences));
    }
    Block::chapter("biographies", blocks)
}

fn agreements(words: &mut Words, size: &Size) -> Block {
    let rows = (0..size.agreements).map(|n| {
        let date = format!("{}.{:02}.{}", 1 + words.below(28), 1 + words.below(12), 1964 + words.below(62));
        Row::new(vec![
            Cell::text((n + 1).to_string()),
            Cell::text(words.sentence(Lang::En, 8)),
            Cell::text(date),
            Cell::text(["In force", "Signed", "Negotiation", "Proposed"][words.below(4)]),
            Cell::text(words.sentence(Lang::En, 12)),
            Cell::text(text(Lang::Ro, words.sentence(Lang::Ro, 8))),
        ])
    });
    let rows = rows.collect();
    let shares = [("No", 6), ("Agreement", 30), ("Date", 15), ("Status", 14), ("Substance", 36), ("Observații", 28)];
    let table = Table { columns: columns(&shares), rows, ..Table::default() };
    let blocks = vec![Block::heading(1, "Agreements"), paragraph(words, Lang::En, 3), Block::Table(table)];
    Block::chapter("agreements", blocks)
}

fn actions(words: &mut Words, size: &Size) -> Block {
    let rows = (0..size.actions).map(|n| {
        let due = format!("2027-{:02}-{:02}", 1 + words.below(12), 1 + words.below(28));
        let remark = if n % 6 == 1 {
            text(Lang::Ur, words.some(Lang::Ur, 6))
        } else {
            text(Lang::Ro, words.sentence(Lang::Ro, 6))
        };
        Row::new(vec![
            Cell::text(format!("A-{:03}", n + 1)),
            Cell::text(words.sentence(Lang::En, 11)),
            Cell::text(words.name()),
            Cell::text(due),
            Cell::text(["Open", "In progress", "Done", "Blocked"][words.below(4)]),
            Cell::text(remark),
        ])
    });
    let rows = rows.collect();
    let shares = [("ID", 10), ("Action", 38), ("Owner", 20), ("Due", 15), ("Status", 14), ("Remarks", 28)];
    let table = Table { columns: columns(&shares), rows, ..Table::default() };
    let blocks = vec![Block::heading(1, "Actions"), paragraph(words, Lang::En, 2), Block::Table(table)];
    Block::chapter("actions", blocks)
}

/// A head and shoulders before a soft ground, as a JPEG of 240 by 300 pixels.
fn portrait(number: usize) -> Vec<u8> {
    let (width, height) = (240u16, 300u16);
    let mut pixels = Vec::with_capacity(usize::from(width) * usize::from(height) * 3);
    for y in 0..height {
        for x in 0..width {
            let (x, y) = (f32::from(x), f32::from(y));
            let inside = |cx: f32, cy: f32, rx: f32, ry: f32| ((x - cx) / rx).powi(2) + ((y - cy) / ry).powi(2) < 1.0;
            let ground = ((x * 0.031 + number as f32).sin() + (y * 0.023).cos()) * 28.0;
            let rgb = if inside(120.0, 115.0, 45.0, 55.0) {
                [222.0, 188.0, 164.0]
            } else if inside(120.0, 280.0, 82.0, 100.0) {
                [42.0, 46.0, 72.0]
            } else {
                [90.0 + 12.0 * number as f32 + ground, 110.0 + ground, 150.0 - 8.0 * number as f32 + ground]
            };
            pixels.extend(rgb.map(|channel| channel as u8));
        }
    }
    let mut out = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut out, 82);
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    out
}
