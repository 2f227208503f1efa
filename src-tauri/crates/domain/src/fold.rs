//! The one fold under which words are compared: search index and query, headers, names of countries, row keys.
//!
//! SQLite's tokenizer could strip Latin diacritics itself, but it splits Urdu and Arabic words at their vowel marks and
//! knows nothing of the two keyboards' different letters, so everything is folded here before it is indexed or asked.

use unicode_normalization::UnicodeNormalization;

/// Folds text for comparison: case, diacritics, curly quotes, dashes, blanks, and the variant letters of Urdu and Arabic.
///
/// `ș`, `ş` and `s` become one letter, as do `ي`, `ى` and `ی`. Vowel marks and the tatweel vanish, the zero-width
/// non-joiner is a blank, Arabic digits are Western. Words stay words: nothing is stemmed or left out.
/// Folding twice changes nothing.
///
/// Source: SYNC §7.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        push_words(&mut folded, text.chars().map(|c| c.to_ascii_lowercase()));
        return folded;
    }
    let lower = text.to_lowercase();
    let mut spelled = String::with_capacity(lower.len());
    for letter in lower.nfd().filter(|c| !is_dropped(*c)) {
        match spelling(letter) {
            Some(other) => spelled.push_str(other),
            None => spelled.push(letter),
        }
    }
    // Composed again, so that Korean syllables and Japanese kana are single characters as they were typed.
    push_words(&mut folded, spelled.nfc());
    folded
}

/// Appends the characters with each run of blanks as one space and none at the ends.
fn push_words(out: &mut String, letters: impl Iterator<Item = char>) {
    let mut gap = false;
    for letter in letters {
        if letter.is_whitespace() || letter.is_control() {
            gap = !out.is_empty();
            continue;
        }
        if gap {
            out.push(' ');
            gap = false;
        }
        out.push(letter);
    }
}

/// Latin, Greek and Cyrillic diacritics, Arabic vowel marks, tatweel, soft hyphens, joiners and direction controls.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{064B}'..='\u{0655}' | '\u{0670}' | '\u{0640}' | '\u{06D6}'..='\u{06DC}'
        | '\u{00AD}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}')
}

/// The spelling that stands for a letter without a decomposition of its own.
fn spelling(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ø' => "o",
        'ħ' => "h",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ς' => "σ",
        '‘' | '’' | '‚' | '‛' | 'ʼ' | 'ʻ' | '′' | '`' | '´' => "'",
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' => "\"",
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => "-",
        '\u{200C}' => " ",
        'ي' | 'ى' => "ی",
        'ك' => "ک",
        'ه' | 'ة' | 'ۃ' | 'ە' => "ہ",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn cedilla_comma_and_plain_s_are_one_letter() {
        assert_eq!(fold("Timişoara"), "timisoara");
        assert_eq!(fold("Timișoara"), "timisoara");
        assert_eq!(fold("TIMIȘOARA"), "timisoara");
        assert_eq!(fold("Țăndărei"), fold("Ţăndărei"));
    }

    #[test]
    fn two_urdu_keyboards_write_one_word() {
        assert_eq!(fold("كراچي"), fold("کراچی"));
        assert_eq!(fold("مصطفى"), fold("مصطفی"));
        assert_eq!(fold("معاهدة"), fold("معاهدۃ"));
        assert_eq!(fold("وزارت خارجه"), fold("وزارت خارجہ"));
    }

    #[test]
    fn vowel_marks_and_tatweel_never_split_a_word() {
        assert_eq!(fold("مُحَمَّد"), fold("محمد"));
        assert_eq!(fold("رحمٰن"), fold("رحمن"));
        assert_eq!(fold("عـــلی"), fold("علی"));
        assert_eq!(fold("می\u{200C}خواہم"), "می خواہم");
    }

    #[test]
    fn quotes_dashes_and_blanks_come_out_plain() {
        assert_eq!(fold("  Cote\u{00A0}d’Ivoire\t–  visit "), "cote d'ivoire - visit");
        assert_eq!(fold("Straße, Łódź, Ærø"), "strasse, lodz, aero");
        assert_eq!(fold("İSTANBUL"), "istanbul");
    }

    #[test]
    fn other_scripts_stay_whole() {
        assert_eq!(fold("中国 한국"), "中国 한국");
        assert_eq!(fold("がくせい"), "がくせい");
        assert_eq!(fold("हिन्दी"), "हिन्दी");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn a_fold_has_no_double_or_outer_blanks(text in ".{0,40}") {
            let folded = fold(&text);
            prop_assert!(!folded.contains("  "));
            prop_assert_eq!(folded.trim(), folded.as_str());
        }
    }
}
