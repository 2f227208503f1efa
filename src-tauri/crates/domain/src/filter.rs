//! The query language of lists and search: `country:pk status:overdue "data centre" -draft year:2020..2024` (CONTRACT §4).
//! Parsed here; turned into SQL by the store.

/// What a list is narrowed to. All parts are AND-ed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words and phrases.
    pub words: Vec<Word>,
    /// Conditions on what is known of a record.
    pub terms: Vec<Term>,
}

/// A word or a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The text without its quotes and sign.
    pub text: String,
    /// Its words must stand together.
    pub phrase: bool,
    /// It must not occur.
    pub excluded: bool,
}

/// `key:value` or `key:a..b`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// One of [`KEYS`].
    pub key: &'static str,
    /// The value, or the lower end of a range; may be empty in a range.
    pub value: String,
    /// The upper end of a range; may be empty.
    pub until: Option<String>,
    /// It must not hold.
    pub excluded: bool,
}

/// The keys that a filter knows.
pub const KEYS: &[&str] = &[
    "country",
    "status",
    "year",
    "from",
    "to",
    "type",
    "direction",
    "head",
    "organisation",
    "nature",
    "sector",
    "owner",
    "due",
    "side",
    "marking",
];

/// A key that no list knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no filter is called {key}")]
pub struct UnknownKey {
    /// What was typed.
    pub key: String,
}

/// Reads a filter. A text with a colon whose left side is not made of letters (`10:30`) is a word.
///
/// # Errors
/// A key that is not one of [`KEYS`].
pub fn parse(text: &str) -> Result<Filter, UnknownKey> {
    let mut filter = Filter::default();
    for piece in pieces(text) {
        let (excluded, bare) = match piece.strip_prefix('-') {
            Some(rest) if !rest.is_empty() => (true, rest),
            _ => (false, piece.as_str()),
        };
        let key = bare.split_once(':').filter(|(key, _)| !key.is_empty() && key.chars().all(char::is_alphabetic));
        if let Some((key, value)) = key {
            let lower = key.to_lowercase();
            let known = KEYS.iter().find(|known| **known == lower).ok_or_else(|| UnknownKey { key: key.to_owned() })?;
            let value = value.trim_matches('"');
            let (value, until) = match value.split_once("..") {
                Some((from, until)) => (from, Some(until.to_owned())),
                None => (value, None),
            };
            if !value.is_empty() || until.is_some() {
                filter.terms.push(Term { key: known, value: value.to_owned(), until, excluded });
            }
        } else {
            let text = bare.trim_matches('"');
            if !text.is_empty() {
                filter.words.push(Word { text: text.to_owned(), phrase: bare.starts_with('"'), excluded });
            }
        }
    }
    Ok(filter)
}

/// Splits at blanks outside quotes.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut quoted = false;
    for character in text.chars() {
        if character == '"' {
            quoted = !quoted;
        }
        match pieces.last_mut() {
            Some(piece) if quoted || !character.is_whitespace() => piece.push(character),
            _ => pieces.push(String::new()),
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_phrases_and_terms_are_told_apart() {
        let filter = parse(r#"country:pk -status:done "data centre" -draft year:2020..2024 10:30"#).unwrap();
        let words: Vec<_> = filter.words.iter().map(|w| (w.text.as_str(), w.phrase, w.excluded)).collect();
        assert_eq!(words, [("data centre", true, false), ("draft", false, true), ("10:30", false, false)]);
        assert_eq!(filter.terms[0], Term { key: "country", value: "pk".into(), until: None, excluded: false });
        assert!(filter.terms[1].excluded);
        assert_eq!(filter.terms[2].until.as_deref(), Some("2024"));
    }

    #[test]
    fn a_quoted_value_keeps_its_blanks() {
        assert_eq!(parse(r#"country:"United Kingdom""#).unwrap().terms[0].value, "United Kingdom");
    }

    #[test]
    fn an_unknown_key_is_named() {
        assert_eq!(parse("colour:red").unwrap_err().key, "colour");
    }

    #[test]
    fn no_text_panics() {
        for text in ["", "\"", "-", ":", "a:", "-\"", "..", "year:..", "\" \" \""] {
            let _ = parse(text);
        }
    }
}
