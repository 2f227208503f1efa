//! Writes the specimen book to a path: `cargo run -p attache-pdf --example specimen -- out.pdf [en|ur|ar|pocket|oddities] [chapters]`.

use std::ops::ControlFlow;

#[path = "../tests/specimen/book.rs"]
mod book;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("a path to write to")?;
    let lang = arguments.next().unwrap_or_else(|| "en".to_owned());
    let chapters = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1);
    let mut document = match lang.as_str() {
        "oddities" => book::oddities(),
        "pocket" => book::pocket(),
        lang => book::specimen(lang, chapters),
    };
    if std::env::var_os("DRAFT").is_some() {
        document.watermark = Some("DRAFT".to_owned());
    }
    let rendered = attache_pdf::render_document(&document, attache_typeset::Fonts::bundled(), &mut |_, _| {
        ControlFlow::Continue(())
    })?;
    std::fs::write(path, rendered.bytes)?;
    Ok(())
}
