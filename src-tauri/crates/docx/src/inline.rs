//! Runs: style, language and direction of each stretch of text, links, notes.

use std::fmt::Write as _;

use attache_document::{Link, Run, RunStyle, is_rtl, text_of};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use crate::body::Body;
use crate::xml::Xml;

impl Body<'_> {
    /// Writes runs into the paragraph that is open.
    pub fn runs(&mut self, runs: &[Run], rtl: bool) {
        let directions = directions(&text_of(runs), rtl);
        let mut at = 0;
        for run in runs {
            let own = directions.get(at..at + run.text.len()).unwrap_or_default();
            at += run.text.len();
            let leads = run.link.as_ref().filter(|_| !run.text.trim().is_empty());
            let linked = leads.is_some_and(|link| self.open_link(link));
            self.run(run, own, linked);
            if linked {
                self.xml.close();
            }
            if !run.note.is_empty() {
                self.call_note(&run.note);
            }
        }
    }

    /// Opens the element that leads to the target; `false` when there is no such place, and then nothing is opened.
    fn open_link(&mut self, link: &Link) -> bool {
        match link {
            Link::Internal(id) => {
                let Some(name) = self.anchors.get(id) else { return false };
                self.xml.open("w:hyperlink", &[("w:anchor", name), ("w:history", "1")]);
            }
            Link::Uri(uri) => {
                let Some(uri) = address(uri) else { return false };
                let known = self.addresses.iter().position(|known| *known == uri);
                let at = known.unwrap_or(self.addresses.len());
                if known.is_none() {
                    self.addresses.push(uri);
                }
                self.xml.open("w:hyperlink", &[("r:id", &format!("link{}", at + 1)), ("w:history", "1")]);
            }
        }
        true
    }

    fn run(&mut self, run: &Run, directions: &[bool], linked: bool) {
        let lang = run.lang.as_deref().unwrap_or(self.lang());
        let style = match run.style {
            _ if linked => Some("Hyperlink"),
            RunStyle::Regular => None,
            RunStyle::Strong => Some("Strong"),
            RunStyle::Emphasis => Some("Emphasis"),
            RunStyle::Muted => Some("Muted"),
        };
        let strong = linked && run.style == RunStyle::Strong;
        for (text, rtl) in stretches(&run.text, directions) {
            self.xml.open("w:r", &[]);
            self.xml.open("w:rPr", &[]);
            if let Some(style) = style {
                self.xml.val("w:rStyle", style);
            }
            let voice = Voice { lang, rtl };
            voice.font(&mut self.xml, self.document.meta.lang.as_str());
            if strong {
                self.xml.empty("w:b", &[]);
                self.xml.empty("w:bCs", &[]);
            }
            voice.tongue(&mut self.xml, self.document.meta.lang.as_str());
            self.xml.close();
            words(&mut self.xml, text);
            self.xml.close();
        }
    }
}

/// The language and the direction of a stretch of text.
struct Voice<'a> {
    lang: &'a str,
    rtl: bool,
}

impl Voice<'_> {
    /// The typeface of scripts that join, where it is not the document's.
    fn font(&self, xml: &mut Xml, document: &str) {
        let face = joined_face(self.lang);
        if self.rtl && face != joined_face(document) {
            xml.empty("w:rFonts", &[("w:cs", face)]);
        }
    }

    /// Direction and language, the last things that a run says of itself.
    fn tongue(&self, xml: &mut Xml, document: &str) {
        if self.rtl {
            xml.empty("w:rtl", &[]);
        }
        if self.lang != document && is_tag(self.lang) {
            xml.empty("w:lang", &[(if is_rtl(self.lang) { "w:bidi" } else { "w:val" }, self.lang)]);
        }
    }
}

/// The typeface of a language written with Arabic letters: Urdu hangs, the others stand on the line.
pub(crate) fn joined_face(lang: &str) -> &'static str {
    if lang.split(['-', '_']).next() == Some("ur") { "Noto Nastaliq Urdu" } else { "Noto Naskh Arabic" }
}

/// Whether a text is formed as a BCP 47 tag; a word processor repairs, or refuses, a file that holds another.
pub(crate) fn is_tag(lang: &str) -> bool {
    (2..=35).contains(&lang.len()) && lang.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Text with its line breaks and tabs.
pub(crate) fn words(xml: &mut Xml, text: &str) {
    for (at, line) in text.replace("\r\n", "\n").split(['\n', '\r']).enumerate() {
        if at > 0 {
            xml.empty("w:br", &[]);
        }
        for (at, piece) in line.split('\t').enumerate() {
            if at > 0 {
                xml.empty("w:tab", &[]);
            }
            if !piece.is_empty() {
                xml.leaf("w:t", &[("xml:space", "preserve")], piece);
            }
        }
    }
}

/// The direction of a paragraph: its language's, with two exceptions. Text of right-to-left letters alone reads from right
/// to left in any document; text without any (a telephone number, a span of hours, a name in Latin) keeps its order.
pub(crate) fn reads_rtl(text: &str, lang_is_rtl: bool) -> bool {
    let mut found = (false, false);
    for c in text.chars() {
        match bidi_class(c) {
            BidiClass::R | BidiClass::AL => found.0 = true,
            BidiClass::L => found.1 = true,
            _ => {}
        }
    }
    match found {
        (false, _) => false,
        (true, false) => true,
        (true, true) => lang_is_rtl,
    }
}

/// Whether each byte of a paragraph stands in a right-to-left stretch. Figures go with the stretch before them, since a word
/// processor orders those inside one itself.
fn directions(text: &str, rtl: bool) -> Vec<bool> {
    if !rtl && !text.chars().any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL)) {
        return vec![false; text.len()];
    }
    let levels = BidiInfo::new(text, Some(if rtl { Level::rtl() } else { Level::ltr() })).levels;
    let mut now = rtl;
    let mut out = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let figure =
            matches!(bidi_class(c), BidiClass::EN | BidiClass::AN | BidiClass::ES | BidiClass::CS | BidiClass::ET);
        if !(figure && rtl) {
            now = levels.get(at).is_some_and(Level::is_rtl);
        }
        out.extend(std::iter::repeat_n(now, c.len_utf8()));
    }
    out
}

/// Cuts a text of its own where its direction changes.
pub(crate) fn cut(text: &str, rtl: bool) -> Vec<(&str, bool)> {
    stretches(text, &directions(text, rtl))
}

fn stretches<'t>(text: &'t str, directions: &[bool]) -> Vec<(&'t str, bool)> {
    let mut out = Vec::new();
    let mut at = 0;
    for piece in directions.chunk_by(|one, next| one == next) {
        let to = at + piece.len();
        out.push((text.get(at..to).unwrap_or_default(), piece.first().is_some_and(|rtl| *rtl)));
        at = to;
    }
    out
}

/// An address as a package may hold it; `None` when it names no scheme.
///
/// A word processor calls the whole file damaged when one target is no address, so what may not stand in one is encoded.
fn address(uri: &str) -> Option<String> {
    let uri = uri.trim();
    let (scheme, rest) = uri.split_once(':')?;
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    if !named || rest.is_empty() {
        return None;
    }
    let mut out = format!("{scheme}:");
    for (at, byte) in rest.bytes().enumerate() {
        let hex = |ahead: usize| rest.as_bytes().get(at + ahead).is_some_and(u8::is_ascii_hexdigit);
        let fine = byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(&byte);
        if fine || (byte == b'%' && hex(1) && hex(2)) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_words_and_their_figures_stand_together_in_urdu() {
        let pieces = cut("وفد IT Forum 2027 (17 جنوری)", true);
        assert_eq!(pieces, [("وفد ", true), ("IT Forum 2027", false), (" (17 جنوری)", true)]);
    }

    #[test]
    fn a_text_of_one_direction_is_one_stretch() {
        assert_eq!(cut("09:00, Hall 3", false), [("09:00, Hall 3", false)]);
        assert_eq!(cut("17 جنوری 2027", true), [("17 جنوری 2027", true)]);
        assert_eq!(cut("", true), []);
    }

    #[test]
    fn a_paragraph_reads_as_its_letters_do() {
        assert!(!reads_rtl("+40 21 000 00 00", true));
        assert!(!reads_rtl("Ion Exemplu", true));
        assert!(reads_rtl("اسلام آباد", false));
        assert!(reads_rtl("Hall 3، اسلام آباد", true));
        assert!(!reads_rtl("The word اسلام", false));
    }

    #[test]
    fn an_address_holds_only_what_an_address_may() {
        assert_eq!(
            address("https://example.org/a b?q=ș&r=%41%"),
            Some("https://example.org/a%20b?q=%C8%99&r=%41%25".into())
        );
        assert_eq!(address("tel:+40 21"), Some("tel:+40%2021".into()));
        assert_eq!(address("no address"), None);
        assert_eq!(address("1:2"), None);
    }
}
