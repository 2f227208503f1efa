//! Prints a made-up forum as JSON: `cargo run --package attache-forum --example forum -- 100 1` for a hundred people a side
//! and the first seed.

#![expect(clippy::print_stdout, reason = "this is what it is for")]

mod generated;

fn main() {
    let numbers: Vec<u64> = std::env::args().skip(1).filter_map(|number| number.parse().ok()).collect();
    let (per_side, seed) = (numbers.first().copied().unwrap_or(20), numbers.get(1).copied().unwrap_or(1));
    println!("{}", generated::forum(usize::try_from(per_side).unwrap_or(20), seed));
}
