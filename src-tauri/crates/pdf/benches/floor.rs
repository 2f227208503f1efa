//! The floor beside which the book's time is read: shaping its text and deflating its bytes, and nothing else. `cargo xtask
//! bench` names a book in `ATTACHE_BENCH_BOOK`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench that fails shall say so")]

use attache_typeset::Fonts;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use harfrust::font::Blob;
use harfrust::{Buffer, Font, ShapeOptions, ShaperFont};
use lopdf::Document;
use std::io::Write as _;
use std::time::{Duration, Instant};

const ROUNDS: usize = 10;

fn main() {
    let Some(book) = std::env::var_os("ATTACHE_BENCH_BOOK") else {
        println!("ATTACHE_BENCH_BOOK names no book: run `cargo xtask bench`");
        return;
    };
    let book = Document::load(book).unwrap();
    let streams: Vec<Vec<u8>> = book
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .map(|stream| stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()))
        .collect();
    let pages: Vec<u32> = book.get_pages().into_keys().collect();
    let text = book.extract_text(&pages).unwrap();
    let bytes: usize = streams.iter().map(Vec::len).sum();
    measure(&format!("deflate {} kB", bytes / 1000), || streams.iter().for_each(|stream| deflate(stream)));
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    measure(&format!("shape {} characters", text.chars().count()), || shape(&lines));
}

fn deflate(bytes: &[u8]) {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap();
}

/// Each line at once, in the first bundled face that has its first letter.
fn shape(lines: &[&str]) {
    let faces = Fonts::bundled().faces();
    let fonts: Vec<Font> = faces.iter().filter_map(|face| Font::new(Blob::from(face.data?), 0)).collect();
    for line in lines {
        let letter = line.chars().find(|c| c.is_alphabetic()).unwrap_or(' ');
        let Some((_, font)) = faces.iter().zip(&fonts).find(|(face, _)| face.has(letter)) else { continue };
        let mut buffer = Buffer::new();
        for (at, c) in line.char_indices() {
            buffer.push(u32::from(c), u32::try_from(at).unwrap());
        }
        buffer.guess_segment_properties();
        harfrust::shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).unwrap();
    }
}

fn measure(what: &str, work: impl Fn()) {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    let median = times.get(ROUNDS / 2).copied().unwrap_or_default();
    println!("floor: {what:<30} {:>8.2} ms", median.as_secs_f64() * 1_000.0);
}
