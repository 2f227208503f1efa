//! How each kind of text looks: the styles that the reader's program lists, and the faces they name.

mod kinds;

use attache_document::{Document, PageSize, is_rtl};

use crate::inline::{is_tag, joined_face};
use crate::package::W;
use crate::xml::Xml;
use kinds::{EDGES, STYLES, Style, Trait};

/// `word/styles.xml`.
pub(crate) fn part(document: &Document) -> Vec<u8> {
    let mut xml = Xml::part("w:styles", &[W]);
    defaults(&mut xml, document);
    let rtl = is_rtl(&document.meta.lang);
    open_style(&mut xml, "paragraph", "Normal", "Normal", true);
    xml.empty("w:qFormat", &[]);
    if rtl {
        xml.open("w:pPr", &[]);
        xml.empty("w:bidi", &[]);
        xml.close();
    }
    xml.close();
    open_style(&mut xml, "character", "DefaultFont", "Default Paragraph Font", true);
    xml.close();
    // On a pocket card everything is smaller.
    let scale = if document.page.size == PageSize::A6 { 82 } else { 100 };
    let width = crate::page::text_width(&document.page);
    for style in STYLES.iter().chain(&EDGES) {
        paragraph(&mut xml, style, scale, width, rtl);
    }
    characters(&mut xml);
    tables(&mut xml);
    xml.finish()
}

fn defaults(xml: &mut Xml, document: &Document) {
    let lang = document.meta.lang.as_str();
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    faces(xml, "Noto Sans", joined_face(lang));
    xml.val("w:color", "141719");
    sizes(xml, 20);
    let mut spoken = vec![];
    if is_tag(lang) {
        spoken.push((if is_rtl(lang) { "w:bidi" } else { "w:val" }, lang));
    }
    if !spoken.is_empty() {
        xml.empty("w:lang", &spoken);
    }
    xml.close();
    xml.close();
    xml.empty("w:pPrDefault", &[]);
    xml.close();
}

fn open_style(xml: &mut Xml, kind: &str, id: &str, name: &str, default: bool) {
    let mut attributes = vec![("w:type", kind), ("w:styleId", id)];
    if default {
        attributes.push(("w:default", "1"));
    }
    xml.open("w:style", &attributes);
    xml.val("w:name", name);
}

fn faces(xml: &mut Xml, face: &str, joined: &str) {
    xml.empty("w:rFonts", &[("w:ascii", face), ("w:hAnsi", face), ("w:eastAsia", face), ("w:cs", joined)]);
}

fn sizes(xml: &mut Xml, half_points: u32) {
    let size = half_points.to_string();
    xml.val("w:sz", &size);
    xml.val("w:szCs", &size);
}

fn paragraph(xml: &mut Xml, style: &Style, scale: u32, width: u32, rtl: bool) {
    open_style(xml, "paragraph", style.id, style.name, false);
    xml.val("w:basedOn", style.based);
    xml.val("w:next", style.next);
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    for one in style.traits {
        if *one == Trait::Keep {
            xml.empty("w:keepNext", &[]);
        }
    }
    xml.empty("w:widowControl", &[]);
    borders(xml, style.traits);
    for one in style.traits {
        if let Trait::Entry(_) = one {
            xml.open("w:tabs", &[]);
            let end = width.to_string();
            xml.empty("w:tab", &[("w:val", "right"), ("w:leader", "dot"), ("w:pos", &end)]);
            xml.close();
        }
    }
    if rtl {
        xml.empty("w:bidi", &[]);
    }
    let scaled = |length: u32| (length * scale / 100).to_string();
    let exact = style.traits.iter().find_map(|one| if let Trait::Exact(line) = one { Some(*line) } else { None });
    let (line, rule) = exact.map_or((style.line.to_string(), "auto"), |line| (scaled(line), "exact"));
    let (before, after) = (scaled(style.before), scaled(style.after));
    xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after), ("w:line", &line), ("w:lineRule", rule)]);
    for one in style.traits {
        if let Trait::Entry(indent) = one {
            xml.empty("w:ind", &[("w:left", &indent.to_string())]);
        }
    }
    if style.traits.contains(&Trait::Centred) {
        xml.val("w:jc", "center");
    }
    for one in style.traits {
        if let Trait::Outline(level) = one {
            xml.val("w:outlineLvl", &level.to_string());
        }
    }
    xml.close();
    xml.open("w:rPr", &[]);
    if style.traits.contains(&Trait::Serif) {
        xml.empty("w:rFonts", &[("w:ascii", "Noto Serif"), ("w:hAnsi", "Noto Serif")]);
    }
    if style.traits.contains(&Trait::Bold) {
        bold(xml);
    }
    if style.traits.contains(&Trait::Caps) {
        xml.empty("w:caps", &[]);
    }
    for one in style.traits {
        if let Trait::Colour(ink) = one {
            xml.val("w:color", ink);
        }
    }
    sizes(xml, (style.size * scale / 100).max(2));
    xml.close();
    xml.close();
}

fn borders(xml: &mut Xml, traits: &[Trait]) {
    let line = |xml: &mut Xml, side: &'static str, eighths: u8, space: &str, ink: &str| {
        xml.empty(side, &[("w:val", "single"), ("w:sz", &eighths.to_string()), ("w:space", space), ("w:color", ink)]);
    };
    for one in traits {
        if matches!(one, Trait::Below(_) | Trait::Above(_) | Trait::Framed) {
            xml.open("w:pBdr", &[]);
            match one {
                Trait::Above(eighths) => line(xml, "w:top", *eighths, "8", "141719"),
                Trait::Below(eighths) => {
                    line(xml, "w:bottom", *eighths, "0", "BDC2C9");
                    line(xml, "w:between", *eighths, "0", "BDC2C9");
                }
                _ => ["w:top", "w:left", "w:bottom", "w:right"]
                    .map(|side| line(xml, side, 4, "6", "BDC2C9"))
                    .into_iter()
                    .collect(),
            }
            xml.close();
        }
    }
}

fn bold(xml: &mut Xml) {
    xml.empty("w:b", &[]);
    xml.empty("w:bCs", &[]);
}

fn characters(xml: &mut Xml) {
    let mut style = |id: &str, name: &str, look: fn(&mut Xml)| {
        open_style(xml, "character", id, name, false);
        xml.val("w:basedOn", "DefaultFont");
        xml.open("w:rPr", &[]);
        look(xml);
        xml.close();
        xml.close();
    };
    style("Strong", "Strong", bold);
    style("Emphasis", "Emphasis", |xml| {
        // Scripts without italics stay upright, so there is none for scripts that join.
        xml.empty("w:i", &[]);
    });
    style("Muted", "Muted", |xml| xml.val("w:color", "54595F"));
    style("Hyperlink", "Hyperlink", |xml| xml.val("w:color", "0F4A78"));
    style("NoteReference", "footnote reference", |xml| xml.val("w:vertAlign", "superscript"));
}

fn tables(xml: &mut Xml) {
    open_style(xml, "table", "PlainTable", "Normal Table", true);
    cell_margins(xml, &[]);
    xml.close();
    let ruled = [("w:top", "7", "141719"), ("w:bottom", "4", "BDC2C9"), ("w:insideH", "4", "BDC2C9")];
    for (id, name, lines) in [("PairTable", "Pair Table", [].as_slice()), ("RuledTable", "Ruled Table", &ruled)] {
        open_style(xml, "table", id, name, false);
        xml.val("w:basedOn", "PlainTable");
        cell_margins(xml, lines);
        if !lines.is_empty() {
            xml.open("w:tblStylePr", &[("w:type", "firstRow")]);
            xml.open("w:tcPr", &[]);
            xml.open("w:tcBorders", &[]);
            xml.empty("w:bottom", &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "141719")]);
            for _ in 0..3 {
                xml.close();
            }
        }
        xml.close();
    }
}

fn cell_margins(xml: &mut Xml, lines: &[(&'static str, &str, &str)]) {
    xml.open("w:tblPr", &[]);
    if !lines.is_empty() {
        xml.open("w:tblBorders", &[]);
        for (side, eighths, ink) in lines {
            xml.empty(side, &[("w:val", "single"), ("w:sz", eighths), ("w:space", "0"), ("w:color", ink)]);
        }
        xml.close();
    }
    xml.open("w:tblCellMar", &[]);
    for side in ["w:left", "w:right"] {
        xml.empty(side, &[("w:w", "80"), ("w:type", "dxa")]);
    }
    xml.close();
    xml.close();
}

/// `word/fontTable.xml`: the faces of the printed document, and what stands in where they are missing.
pub(crate) fn fonts() -> Vec<u8> {
    let mut xml = Xml::part("w:fonts", &[W]);
    for (face, other, family) in [
        ("Noto Sans", "Calibri", "swiss"),
        ("Noto Serif", "Cambria", "roman"),
        ("Noto Naskh Arabic", "Arabic Typesetting", "auto"),
        ("Noto Nastaliq Urdu", "Urdu Typesetting", "auto"),
    ] {
        xml.open("w:font", &[("w:name", face)]);
        xml.val("w:altName", other);
        xml.val("w:family", family);
        xml.close();
    }
    xml.finish()
}
