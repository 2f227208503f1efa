//! Prints a made-up forum as JSON: `cargo run --package attache-forum --example forum -- 100 1` for a hundred people a side
//! and the first seed; a third number says how many meetings, if not six a person.

#![expect(clippy::print_stdout, reason = "this is what it is for")]

mod generated;

use generated::{forum, forum_of};

fn main() {
    let numbers: Vec<u64> = std::env::args().skip(1).filter_map(|number| number.parse().ok()).collect();
    let (per_side, seed) = (numbers.first().copied().unwrap_or(20), numbers.get(1).copied().unwrap_or(1));
    let per_side = usize::try_from(per_side).unwrap_or(20);
    let wanted = numbers.get(2).and_then(|&wanted| usize::try_from(wanted).ok());
    println!("{}", wanted.map_or_else(|| forum(per_side, seed), |wanted| forum_of(per_side, wanted, seed)));
}
