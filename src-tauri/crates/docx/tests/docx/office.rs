//! Read by another program: an office suite converts the file, and its text has the order and the words of the plain text.
//!
//! Needs `soffice` (Debian: libreoffice-writer-nogui), so the ring that installs it asks for it: `cargo xtask test`, documents.

use std::path::Path;
use std::process::Command;

use attache_document::{Block, Document, to_text};
use attache_docx::to_docx;

use crate::tree::everything;

#[test]
#[ignore = "needs LibreOffice"]
fn another_program_reads_the_same_words_in_the_same_order() {
    let folder = tempfile::tempdir().unwrap();
    let langs = ["en", "ro", "ur", "ar"];
    let mut convert = Command::new("soffice");
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    convert.args([profile.as_str(), "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"]);
    convert.arg(folder.path());
    for lang in langs {
        let file = folder.path().join(format!("{lang}.docx"));
        std::fs::write(&file, to_docx(&comparable(lang), &[]).unwrap()).unwrap();
        convert.arg(file);
    }
    let output = convert.output().expect("soffice runs");
    for lang in langs {
        let read = read(&folder.path().join(format!("{lang}.txt")), &output);
        let plain = to_text(&comparable(lang));
        similar(&words(&read), &words(&body(&plain)), lang);
    }
}

/// Without contents, pictures and notes, which a text file tells otherwise or not at all.
fn comparable(lang: &str) -> Document {
    let mut document = everything(lang);
    strip(&mut document.blocks);
    document
}

fn strip(blocks: &mut Vec<Block>) {
    blocks.retain(|block| !matches!(block, Block::Toc { .. } | Block::Figure(_) | Block::Beside { .. }));
    for block in blocks {
        match block {
            Block::Section { blocks, .. } | Block::KeepTogether { blocks } => strip(blocks),
            Block::Paragraph { runs, .. } => runs.iter_mut().for_each(|run| run.note.clear()),
            _ => {}
        }
    }
}

fn read(file: &Path, output: &std::process::Output) -> String {
    std::fs::read_to_string(file)
        .unwrap_or_else(|error| panic!("{}: {error}: {}", file.display(), String::from_utf8_lossy(&output.stderr)))
}

/// The plain text between its markings, without the line at the foot: those stand in header and footer.
fn body(plain: &str) -> String {
    let parts: Vec<&str> = plain.trim().split("\n\n").collect();
    parts[1..parts.len() - 2].join("\n\n")
}

/// Words as they are read aloud: no signs, no case.
fn words(text: &str) -> Vec<String> {
    let letters =
        |word: &str| word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    text.split_whitespace().map(letters).filter(|word| !word.is_empty()).collect()
}

fn similar(read: &[String], plain: &[String], lang: &str) {
    let differ = read.iter().zip(plain).position(|(read, plain)| read != plain);
    let around = |words: &[String], at: usize| words[at.saturating_sub(5)..(at + 5).min(words.len())].join(" ");
    if let Some(at) = differ {
        panic!("{lang}: read “{}”, written “{}”", around(read, at), around(plain, at));
    }
    assert_eq!(
        read.len(),
        plain.len(),
        "{lang}: read “{}”, written “{}”",
        around(read, read.len()),
        around(plain, plain.len())
    );
}
