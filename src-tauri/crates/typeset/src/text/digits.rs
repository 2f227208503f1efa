//! Figures as a language writes them.

/// A number in the figures of a language.
///
/// Arabic by itself has Western ones, as its dates have, so that a page has one set of figures; Arabic of a region its own,
/// except in the Maghreb and the Emirates. Persian, Pashto, Sindhi and Kashmiri write theirs; Urdu is written with either
/// and printed in Pakistan with the figures of this file. A tag may say which: `ar-u-nu-arab`.
///
/// Source: CLDR 48, `defaultNumberingSystem`.
pub(crate) fn digits(number: usize, lang: &str) -> String {
    let western = number.to_string();
    let Some(zero) = zero(lang) else { return western };
    western.bytes().filter_map(|digit| char::from_u32(zero + u32::from(digit - b'0'))).collect()
}

fn zero(lang: &str) -> Option<u32> {
    let lang = lang.to_ascii_lowercase().replace('_', "-");
    let asked = lang.split_once("-u-nu-").map(|(_, system)| system.split('-').next().unwrap_or(""));
    let system = asked.unwrap_or_else(|| {
        let mut subtags = lang.split('-');
        match subtags.next().unwrap_or("") {
            "ar" if subtags.all(|region| matches!(region, "ae" | "dz" | "eh" | "ly" | "ma" | "tn")) => "latn",
            "ar" | "ckb" | "sd" => "arab",
            "fa" | "ps" | "ks" => "arabext",
            _ => "latn",
        }
    });
    match system {
        "arab" => Some(0x660),
        "arabext" => Some(0x6F0),
        _ => None,
    }
}

/// A number in raised figures, as a reference to a note.
pub(crate) fn raised(number: usize) -> String {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().filter_map(|digit| RAISED.get(usize::from(digit - b'0'))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own_figures() {
        assert_eq!(digits(1026, "ar"), "1026");
        assert_eq!(digits(1026, "ar-u-nu-arab"), "١٠٢٦");
        assert_eq!(digits(1026, "ar-EG"), "١٠٢٦");
        assert_eq!(digits(1026, "ar-AE"), "1026");
        assert_eq!(digits(1026, "fa"), "۱۰۲۶");
        assert_eq!(digits(1026, "ur"), "1026");
        assert_eq!(digits(1026, "ur-u-nu-arabext"), "۱۰۲۶");
        assert_eq!(digits(0, "ro"), "0");
        assert_eq!(raised(1026), "¹⁰²⁶");
    }
}
