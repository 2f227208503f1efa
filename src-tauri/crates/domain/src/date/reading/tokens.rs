//! The words, figures and marks of a written date.

/// One piece of a written date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// A run of figures.
    Number { value: u32, digits: usize },
    /// A month by name, or in Roman figures.
    Month(u32),
    /// One of `- / . ,`
    Mark(char),
    /// A word that parts a span.
    To,
}

/// Cuts folded text into tokens, or says nothing where a word belongs to no date.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if first.is_ascii_digit() {
            let (figures, after) = run(rest, |c| c.is_ascii_digit());
            found.push(Token::Number { value: figures.parse().ok()?, digits: figures.len() });
            rest = without_ordinal(after);
        } else if first.is_alphabetic() {
            let (word, after) = run(rest, char::is_alphabetic);
            rest = after;
            match word {
                "pana" => {
                    // `până la`, `până în`, `până pe`: the word after says nothing more.
                    let (next, after) = run(rest.trim_start(), char::is_alphabetic);
                    if matches!(next, "la" | "in" | "pe") {
                        rest = after;
                    }
                    found.push(Token::To);
                }
                "to" | "until" | "till" | "through" => found.push(Token::To),
                // Between figures it parts them (`3 la 5 mai`), before them it says nothing (`de la 3`).
                "la" if matches!(found.last(), Some(Token::Number { .. } | Token::Month(_))) => found.push(Token::To),
                _ if is_filler(word) => {}
                _ => found.push(Token::Month(month(word)?)),
            }
        } else {
            match first {
                ' ' => {}
                '-' | '/' | '.' | ',' => found.push(Token::Mark(first)),
                _ => return None,
            }
            rest = rest.get(first.len_utf8()..)?;
        }
    }
    // `28 feb. - 2`, `12. - 14.`: the dot belongs to the word or figure before it, the dash alone parts.
    found.dedup_by(|later, earlier| {
        let joins = *earlier == Token::Mark('.') && matches!(later, Token::Mark('-' | ',') | Token::To);
        if joins {
            *earlier = *later;
        }
        joins
    });
    Some(found)
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|c: char| !belongs(c)).unwrap_or(text.len());
    text.split_at(end)
}

/// Passes over the letters of `3rd`, `1st`.
fn without_ordinal(text: &str) -> &str {
    let (word, after) = run(text, char::is_alphabetic);
    if matches!(word, "st" | "nd" | "rd" | "th") { after } else { text }
}

/// Weekdays, prepositions and the like.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "of" | "the"
            | "from"
            | "on"
            | "de"
            | "din"
            | "la"
            | "anul"
            | "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "mon"
            | "tue"
            | "tues"
            | "wed"
            | "thu"
            | "thur"
            | "thurs"
            | "fri"
            | "sat"
            | "sun"
            | "luni"
            | "marti"
            | "miercuri"
            | "joi"
            | "vineri"
            | "sambata"
            | "duminica"
            | "lun"
            | "mie"
            | "mier"
            | "vin"
            | "sam"
            | "dum"
    )
}

fn month(word: &str) -> Option<u32> {
    Some(match word {
        "january" | "jan" | "ianuarie" | "ian" | "i" => 1,
        "february" | "feb" | "febr" | "februarie" | "ii" => 2,
        "march" | "mar" | "martie" | "mart" | "iii" => 3,
        "april" | "apr" | "aprilie" | "iv" => 4,
        "may" | "mai" | "v" => 5,
        "june" | "jun" | "iunie" | "iun" | "vi" => 6,
        "july" | "jul" | "iulie" | "iul" | "vii" => 7,
        "august" | "aug" | "viii" => 8,
        "september" | "sep" | "sept" | "septembrie" | "ix" => 9,
        "october" | "oct" | "octombrie" | "x" => 10,
        "november" | "nov" | "noiembrie" | "noi" | "noiem" | "xi" => 11,
        "december" | "dec" | "decembrie" | "xii" => 12,
        _ => return None,
    })
}
