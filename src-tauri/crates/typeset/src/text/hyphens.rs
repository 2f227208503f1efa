//! Where a word may be divided, in the languages documents are written in.

use std::sync::LazyLock;

use hyphenation::{Hyphenator, Language, Load, Standard};

static ENGLISH: LazyLock<Option<Standard>> =
    LazyLock::new(|| read(Language::EnglishGB, include_bytes!("../../hyphens/en-gb.standard.bincode")));
static FRENCH: LazyLock<Option<Standard>> =
    LazyLock::new(|| read(Language::French, include_bytes!("../../hyphens/fr.standard.bincode")));
static ROMANIAN: LazyLock<Option<Standard>> =
    LazyLock::new(|| read(Language::Romanian, include_bytes!("../../hyphens/ro.standard.bincode")));

fn read(language: Language, mut bytes: &[u8]) -> Option<Standard> {
    Standard::from_reader(language, &mut bytes).ok()
}

/// Byte offsets inside `word` where it may be divided; none for short words, capitals, or a language without patterns.
pub(super) fn points(word: &str, lang: [u8; 4]) -> Vec<usize> {
    let dictionary = match &lang {
        b"en\0\0" => &ENGLISH,
        b"fr\0\0" => &FRENCH,
        b"ro\0\0" => &ROMANIAN,
        _ => return Vec::new(),
    };
    let letters = word.chars().count();
    if !(6..=60).contains(&letters) || word.chars().filter(|c| c.is_uppercase()).count() > 1 {
        return Vec::new();
    }
    let Some(dictionary) = dictionary.as_ref() else { return Vec::new() };
    dictionary
        .hyphenate(word)
        .breaks
        .into_iter()
        // At least two letters stay and three move on, whatever the patterns would allow.
        .filter(|at| {
            word.get(..*at).is_some_and(|head| head.chars().count() >= 2)
                && word.get(*at..).is_some_and(|tail| tail.chars().count() >= 3)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_languages_have_patterns_and_others_have_none() {
        assert_eq!(points("development", *b"en\0\0"), [2, 5, 7]);
        assert!(!points("internationale", *b"fr\0\0").is_empty());
        assert!(!points("administrație", *b"ro\0\0").is_empty());
        assert!(points("Entwicklung", *b"de\0\0").is_empty());
    }

    #[test]
    fn names_in_capitals_and_short_words_stay_whole() {
        assert!(points("UNESCO", *b"en\0\0").is_empty());
        assert!(points("paper", *b"en\0\0").is_empty());
    }
}
