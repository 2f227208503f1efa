//! Adds up the summary lines of nextest, cargo test, vitest, pytest and node's runner.

/// Tests that passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Passed.
    pub passed: u64,
    /// Failed.
    pub failed: u64,
}

impl Tally {
    /// Adds another count.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Counts a line when it is a summary; every runner prints exactly one such line a run (cargo test: a binary).
    pub fn read_line(&mut self, line: &str) {
        let plain = without_colours(line);
        let words: Vec<&str> =
            plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let before = |wanted: &str| {
            let place = words.iter().position(|word| *word == wanted)?;
            words.get(place.checked_sub(1)?)?.parse::<u64>().ok()
        };
        match words.as_slice() {
            // nextest; cargo test; vitest ("Test Files" counts files, not tests)
            ["Summary" | "Tests", ..] | ["test", "result", ..] => {
                self.passed += before("passed").unwrap_or(0);
                self.failed += before("failed").unwrap_or(0);
            }
            // pytest; what could not even be set up counts as failed
            [count, "passed" | "failed" | "error" | "errors", rest @ ..]
                if is_count(count) && rest.iter().any(|word| word.strip_suffix('s').is_some_and(is_count)) =>
            {
                self.passed += before("passed").unwrap_or(0);
                self.failed += ["failed", "error", "errors"].into_iter().filter_map(before).sum::<u64>();
            }
            // node --test: the mark before the word is no letter
            ["pass", count] => self.passed += count.parse().unwrap_or(0),
            ["fail", count] => self.failed += count.parse().unwrap_or(0),
            _ => {}
        }
    }
}

fn is_count(word: &str) -> bool {
    word.parse::<u64>().is_ok()
}

fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((text, coloured)) = rest.split_once('\u{1b}') {
        plain.push_str(text);
        rest = coloured.split_once('m').map_or("", |(_, after)| after);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(lines: &[&str]) -> (u64, u64) {
        let mut tally = Tally::default();
        for line in lines {
            tally.read_line(line);
        }
        (tally.passed, tally.failed)
    }

    #[test]
    fn every_runners_summary_is_counted() {
        let nextest = "     Summary [   4.211s] 132 tests run: 130 passed (2 slow), 2 failed, 1 skipped";
        let cargo = "test result: FAILED. 41 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out";
        let vitest =
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[31m1 failed\u{1b}[39m | \u{1b}[32m87 passed\u{1b}[39m (88)";
        assert_eq!(counted(&[nextest]), (130, 2));
        assert_eq!(counted(&[cargo]), (41, 1));
        assert_eq!(counted(&[vitest]), (87, 1));
        assert_eq!(counted(&["== 1 failed, 51 passed, 2 errors in 48.02s =="]), (51, 3));
        assert_eq!(counted(&["52 passed in 98.20s (0:01:38)"]), (52, 0));
        assert_eq!(counted(&["ℹ tests 7", "ℹ pass 6", "ℹ fail 1"]), (6, 1));
        assert_eq!(counted(&["# pass 6", "# fail 0"]), (6, 0));
    }

    #[test]
    fn a_line_that_only_speaks_of_passing_is_not_counted() {
        let lines = [
            "        PASS [   0.010s] attache xtask",
            " Test Files  9 passed (9)",
            "3 passed the door",
            "2 passed in silence",
            "",
        ];
        assert_eq!(counted(&lines), (0, 0));
    }
}
