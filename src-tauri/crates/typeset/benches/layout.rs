//! How long the typesetter takes: a document for the first time, again, and after one paragraph was changed.
//!
//! `cargo bench -p attache-typeset --bench layout -- TREE.json`. Prints medians; asserts nothing.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks to who runs it")]
#![allow(clippy::cast_precision_loss, clippy::disallowed_methods, reason = "a bench reads the clock and its input")]

use std::ops::ControlFlow;
use std::sync::LazyLock;
use std::time::Instant;

use attache_document::{Block, Document};
use attache_typeset::{Cache, Fonts, layout_again};

fn main() {
    let Some(tree) = std::env::args().skip(1).find(|word| !word.starts_with('-')) else {
        println!("give the path of a document tree");
        return;
    };
    let mut document: Document = serde_json::from_slice(&std::fs::read(tree).unwrap()).unwrap();
    let mut cache = Cache::default();
    let mut pages = 0;
    let mut time = |document: &Document, cache: &mut Cache| {
        let start = now();
        let layout = layout_again(document, Fonts::bundled(), cache, &mut |_, _| ControlFlow::Continue(())).unwrap();
        pages = layout.pages.len();
        now() - start
    };
    let first = time(&document, &mut cache);
    let fresh = median((0..9).map(|_| time(&document, &mut Cache::default())));
    let again = median((0..9).map(|_| time(&document, &mut cache)));
    let changed = median((0..9).map(|n| {
        change(&mut document.blocks, n);
        time(&document, &mut cache)
    }));
    println!(
        "{pages} pages; processor ms: first {first:.1}, fresh {fresh:.1}, again {again:.1}, one paragraph changed {changed:.1}"
    );
    println!("kept: {:.1} MB", cache.weight() as f64 / 1e6);
}

/// Milliseconds of the processor this thread has had where the system tells, or else of the clock.
fn now() -> f64 {
    static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|line| line.split(' ').next().and_then(|number| number.parse::<f64>().ok()));
    nanoseconds.map_or_else(|| BEGIN.elapsed().as_secs_f64() * 1e3, |nanoseconds| nanoseconds / 1e6)
}

fn median(times: impl Iterator<Item = f64>) -> f64 {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Changes the first paragraph of a section.
fn change(blocks: &mut [Block], round: usize) {
    let section = blocks.iter_mut().find_map(|block| match block {
        Block::Section { blocks, .. } if blocks.iter().any(|block| matches!(block, Block::Paragraph { .. })) => {
            Some(blocks)
        }
        _ => None,
    });
    let paragraph = section.into_iter().flatten().find_map(|block| match block {
        Block::Paragraph { runs, .. } => runs.first_mut(),
        _ => None,
    });
    if let Some(run) = paragraph {
        run.text.push_str(["one", " more", " word"].get(round % 3).unwrap_or(&" again"));
    }
}
