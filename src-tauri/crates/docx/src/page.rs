//! Sheets: size, margins, and what stands above and below the text of every page.

use attache_document::{Document, Orientation, PageSetup, is_rtl};

use crate::inline::{joined_face, reads_rtl, words};
use crate::package::{R, W};
use crate::xml::Xml;

/// Twentieths of a point in so many tenths of a millimetre.
const fn twips(tenths: u32) -> u32 {
    tenths * 1440 / 254
}

fn margins(setup: &PageSetup) -> [u32; 4] {
    let margins = setup.margins_mm();
    [margins.top, margins.bottom, margins.inside, margins.outside].map(|mm| twips(u32::from(mm) * 10))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sheet is a few hundred millimetres")]
fn sheet(setup: &PageSetup) -> (u32, u32) {
    let (width, height) = setup.sheet_mm();
    (twips((width * 10.0) as u32), twips((height * 10.0) as u32))
}

/// Width of the text, twentieths of a point; never so narrow that nothing can stand in it.
pub(crate) fn text_width(setup: &PageSetup) -> u32 {
    let [_, _, inside, outside] = margins(setup);
    sheet(setup).0.saturating_sub(inside + outside).max(800)
}

/// The end of a section: its sheet, and by number its header and footer.
pub(crate) fn section(xml: &mut Xml, setup: &PageSetup, number: usize, rtl: bool) {
    let (width, height) = sheet(setup);
    let [top, bottom, inside, outside] = margins(setup);
    let (left, right) = if rtl { (outside, inside) } else { (inside, outside) };
    let edge = edge(setup);
    xml.open("w:sectPr", &[]);
    for (element, kind) in [("w:headerReference", "header"), ("w:footerReference", "footer")] {
        xml.empty(element, &[("w:type", "default"), ("r:id", &format!("{kind}{number}"))]);
    }
    let (width, height) = (width.to_string(), height.to_string());
    let mut size = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
    if setup.orientation == Orientation::Landscape {
        size.push(("w:orient", "landscape"));
    }
    xml.empty("w:pgSz", &size);
    let values = [top, right, bottom, left, edge, edge, 0].map(|value| value.to_string());
    let names = ["w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer", "w:gutter"];
    let pairs: Vec<(&str, &str)> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
    xml.empty("w:pgMar", &pairs);
    if rtl {
        xml.empty("w:bidi", &[]);
    }
    xml.close();
}

/// From the edge of the sheet to the marking.
fn edge(setup: &PageSetup) -> u32 {
    let [top, ..] = margins(setup);
    (top * 42 / 100).min(520)
}

/// `word/header….xml`: the marking, and the word laid across a draft.
pub(crate) fn header(document: &Document, setup: &PageSetup) -> Vec<u8> {
    let mut xml = Xml::part("w:hdr", &[W, R, V, O]);
    open(&mut xml, "Header", &marking(document), &document.meta.lang);
    line(&mut xml, &marking(document), &document.meta.lang);
    if let Some(word) = document.watermark.as_deref().map(str::trim).filter(|word| !word.is_empty()) {
        watermark(&mut xml, word, &document.meta.lang, setup);
    }
    xml.finish()
}

/// `word/footer….xml`: the document's line with the page's number, and the marking.
pub(crate) fn footer(document: &Document, setup: &PageSetup) -> Vec<u8> {
    let lang = &document.meta.lang;
    let mut xml = Xml::part("w:ftr", &[W, R]);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.val("w:pStyle", "Footer");
    xml.open("w:tabs", &[]);
    xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &text_width(setup).to_string())]);
    xml.close();
    if is_rtl(lang) {
        xml.empty("w:bidi", &[]);
    }
    xml.close();
    line(&mut xml, document.footer.text.trim(), lang);
    run(&mut xml, "\t", false);
    let pattern = document.footer.page.trim();
    let pattern = if pattern.is_empty() { "{page} / {pages}" } else { pattern };
    // Figures alone keep their order in a line that reads from right to left.
    let mark = if is_rtl(lang) && !reads_rtl(pattern, true) { "\u{200e}" } else { "" };
    page_label(&mut xml, &format!("{mark}{pattern}{mark}"), lang);
    xml.close();
    open(&mut xml, "Marking", &marking(document), lang);
    line(&mut xml, &marking(document), lang);
    xml.finish()
}

fn marking(document: &Document) -> String {
    let words = document.marking.iter().map(|word| word.trim()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" · ")
}

fn open(xml: &mut Xml, style: &str, text: &str, lang: &str) {
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.val("w:pStyle", style);
    if is_rtl(lang) && reads_rtl(text, true) {
        xml.empty("w:bidi", &[]);
    }
    xml.close();
}

/// A line in the document's language.
fn line(xml: &mut Xml, text: &str, lang: &str) {
    for (text, rtl) in crate::inline::cut(text, reads_rtl(text, is_rtl(lang))) {
        run(xml, text, rtl);
    }
}

fn run(xml: &mut Xml, text: &str, rtl: bool) {
    xml.open("w:r", &[]);
    if rtl {
        xml.open("w:rPr", &[]);
        xml.empty("w:rtl", &[]);
        xml.close();
    }
    words(xml, text);
    xml.close();
}

/// The pattern with the number of the page and the count of pages as fields.
fn page_label(xml: &mut Xml, pattern: &str, lang: &str) {
    let mut rest = pattern;
    while let Some((field, name, at)) = [("PAGE", "{page}"), ("NUMPAGES", "{pages}")]
        .into_iter()
        .filter_map(|(field, name)| rest.find(name).map(|at| (field, name, at)))
        .min_by_key(|(_, _, at)| *at)
    {
        line(xml, rest.get(..at).unwrap_or_default(), lang);
        xml.open("w:fldSimple", &[("w:instr", &format!(" {field} "))]);
        run(xml, "1", false);
        xml.close();
        rest = rest.get(at + name.len()..).unwrap_or_default();
    }
    line(xml, rest, lang);
}

const V: (&str, &str) = ("xmlns:v", "urn:schemas-microsoft-com:vml");
const O: (&str, &str) = ("xmlns:o", "urn:schemas-microsoft-com:office:office");

/// A word across the page, as word processors lay it: a drawn text behind the column.
fn watermark(xml: &mut Xml, word: &str, lang: &str, setup: &PageSetup) {
    let letters = u32::try_from(word.chars().count()).unwrap_or(1).clamp(1, 40);
    // Points. Along the diagonal, and no longer than the shorter edge of the sheet.
    let (wide, tall) = sheet(setup);
    let width = wide.min(tall) * 85 / 100 / 20;
    // Letters that hang stand tall and close.
    let joined = reads_rtl(word, true);
    let height = if joined { width / 3 } else { (width * 3 / 2 / letters).clamp(20, width / 4) };
    xml.open("w:r", &[]);
    xml.open("w:pict", &[]);
    xml.open(
        "v:shapetype",
        &[
            ("id", "_x0000_t136"),
            ("coordsize", "21600,21600"),
            ("o:spt", "136"),
            ("adj", "10800"),
            ("path", "m@7,l@8,m@5,21600l@6,21600e"),
        ],
    );
    xml.open("v:formulas", &[]);
    for formula in FORMULAS {
        xml.empty("v:f", &[("eqn", formula)]);
    }
    xml.close();
    xml.empty("v:path", &[("textpathok", "t"), ("o:connecttype", "rect")]);
    xml.empty("v:textpath", &[("on", "t"), ("fitshape", "t")]);
    xml.close();
    let style = format!(
        "position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;rotation:315;z-index:-251658752;\
         mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
         mso-position-vertical:center;mso-position-vertical-relative:margin"
    );
    xml.open(
        "v:shape",
        &[
            ("id", "Watermark"),
            ("o:spid", "_x0000_s2049"),
            ("type", "#_x0000_t136"),
            ("alt", word),
            ("style", &style),
            ("o:allowincell", "f"),
            ("fillcolor", "#e4e6e9"),
            ("stroked", "f"),
        ],
    );
    xml.empty("v:fill", &[("opacity", ".5")]);
    let face = if joined { joined_face(lang) } else { "Noto Sans" };
    xml.empty("v:textpath", &[("style", &format!("font-family:\"{face}\";font-size:1pt")), ("string", word)]);
    for _ in 0..3 {
        xml.close();
    }
}

/// The shape of text on a straight path, as the format's own table of shapes has it.
const FORMULAS: [&str; 11] = [
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
];
