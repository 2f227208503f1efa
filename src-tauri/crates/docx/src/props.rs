//! What the file says about itself: title, author, language, day. The day is the document's own; no clock is asked.

use attache_document::Document;

use crate::xml::Xml;

/// The as-of day, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AsOf {
    year: u16,
    month: u8,
    day: u8,
}

/// Reads a day; `None` when it is none.
pub(crate) fn day(text: &str) -> Option<AsOf> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return None;
    }
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return None,
    };
    (1..=longest).contains(&day).then_some(AsOf { year, month, day })
}

impl AsOf {
    /// The moment at which it begins, as the archive keeps it; its calendar reaches from 1980 to 2107.
    pub fn in_archive(self) -> zip::DateTime {
        zip::DateTime::from_date_and_time(self.year, self.month, self.day, 0, 0, 0).unwrap_or_default()
    }

    fn moment(self) -> String {
        format!("{:04}-{:02}-{:02}T00:00:00Z", self.year, self.month, self.day)
    }
}

/// `docProps/core.xml`.
pub(crate) fn core(document: &Document, day: AsOf) -> Vec<u8> {
    let meta = &document.meta;
    let mut xml = Xml::part(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    for (name, text) in [
        ("dc:title", &meta.title),
        ("dc:subject", &meta.subject),
        ("dc:creator", &meta.author),
        ("dc:identifier", &meta.number),
        ("dc:language", &meta.lang),
        ("cp:version", &meta.version),
    ] {
        if !text.is_empty() {
            xml.leaf(name, &[], text);
        }
    }
    for name in ["dcterms:created", "dcterms:modified"] {
        xml.leaf(name, &[("xsi:type", "dcterms:W3CDTF")], &day.moment());
    }
    xml.finish()
}

/// `docProps/app.xml`.
pub(crate) fn app() -> Vec<u8> {
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    let mut xml = Xml::part("Properties", &[("xmlns", namespace)]);
    xml.leaf("Application", &[], "Attaché");
    xml.finish()
}

/// `word/settings.xml`.
pub(crate) fn settings() -> Vec<u8> {
    let mut xml = Xml::part("w:settings", &[crate::package::W]);
    xml.val("w:defaultTabStop", "720");
    for (kind, note) in [("w:footnotePr", "w:footnote"), ("w:endnotePr", "w:endnote")] {
        xml.open(kind, &[]);
        for id in ["-1", "0"] {
            xml.empty(note, &[("w:id", id)]);
        }
        xml.close();
    }
    xml.open("w:compat", &[]);
    let of = "http://schemas.microsoft.com/office/word";
    xml.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", of), ("w:val", "15")]);
    xml.finish()
}
