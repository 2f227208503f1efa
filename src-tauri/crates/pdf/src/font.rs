//! Embedded fonts: printpdf's dictionaries, with our codes in place of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use attache_typeset::{Face, FaceId, Fonts};
use lopdf::{Dictionary, Object, ObjectId};
use printpdf::serialize::to_lopdf_doc;
use printpdf::{
    Codepoint, FontId, FontMetrics, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Pt, TextItem,
};
use sha2::{Digest, Sha256};

use crate::PdfError;
use crate::codes::{Codes, CodesByFace};
use crate::file::File;
use crate::object::Id;

/// Writes every font in use, with the number of each.
pub(crate) fn write(file: &mut File, codes: &CodesByFace, fonts: &Fonts) -> Result<Vec<(FaceId, Id)>, PdfError> {
    codes.used().map(|(id, codes)| Ok((id, embed(file, fonts.face(id), codes)?))).collect()
}

fn embed(file: &mut File, face: &Face, codes: &Codes) -> Result<Id, PdfError> {
    let broken = |_| PdfError::Font(face.name);
    let embedded = codes.embed(face)?;
    let tag: String = Sha256::digest(&embedded.bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    let own_name = Object::Name(format!("{tag}+{}", face.name).into_bytes());
    let map: Vec<u8> = embedded.glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
    let mut made = printed(face, codes, embedded.bytes);
    let map_id = stream(file, &map, None);
    let text_id = stream(file, to_unicode(codes).as_bytes(), None);

    let is_whole = |object: &&Object| {
        object
            .as_dict()
            .is_ok_and(|dict| dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0"))
    };
    let mut font = made.objects.values().find(is_whole).and_then(|font| font.as_dict().ok()).cloned();
    let font: &mut Dictionary = font.as_mut().ok_or(PdfError::Font(face.name))?;
    font.set("ToUnicode", reference(text_id));
    font.set("BaseFont", own_name.clone());
    let descendants = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).map_err(broken)?;
    let descendant = descendants.first_mut().ok_or(PdfError::Font(face.name))?.as_dict_mut().map_err(broken)?;
    let descriptor: ObjectId = descendant.get(b"FontDescriptor").and_then(Object::as_reference).map_err(broken)?;
    let descriptor_id = file.reserve();
    descendant.set("FontDescriptor", reference(descriptor_id));
    descendant.set("BaseFont", own_name.clone());
    descendant.set("CIDToGIDMap", reference(map_id));
    descendant.set("W", widths(codes));
    descendant.set("DW", Object::Integer(0));

    let mut descriptor: Dictionary = made.get_dictionary(descriptor).map_err(broken)?.clone();
    let program = descriptor.get(b"FontFile2").and_then(Object::as_reference).map_err(broken)?;
    let program = made.objects.remove(&program).ok_or(PdfError::Font(face.name))?;
    let program = &program.as_stream().map_err(broken)?.content;
    let program_id = stream(file, program, Some(program.len()));
    descriptor.set("FontFile2", reference(program_id));
    descriptor.set("FontName", own_name);
    // Symbolic, as every font whose codes are its own; italic by its slope.
    let italic = if face.name.ends_with("Italic") { 64 } else { 0 };
    descriptor.set("Flags", Object::Integer(4 | italic));
    file.object(descriptor_id, &descriptor);
    let id = file.reserve();
    file.object(id, font);
    Ok(id)
}

fn reference(id: Id) -> Object {
    Object::Reference((id.0, 0))
}

fn stream(file: &mut File, data: &[u8], length: Option<usize>) -> Id {
    let id = file.reserve();
    file.stream(id, data, |dict| {
        if let Some(length) = length {
            dict.set("Length1", length);
        }
    });
    id
}

/// One font as printpdf embeds it.
fn printed(face: &Face, codes: &Codes, bytes: Vec<u8>) -> lopdf::Document {
    let mut document = PdfDocument::new("");
    let id = FontId("F".to_owned());
    let metrics = FontMetrics { ascent: face.ascent, descent: face.descent };
    let own_name = Some(face.name.to_owned());
    let widths = (0u16..).zip(codes.widths()).collect();
    let mut font = ParsedFont::with_glyph_data(bytes, 0, own_name, BTreeMap::new(), widths, UNITS, metrics);
    let [left, bottom, right, top] = face.bounds;
    font.pdf_font_metrics.x_min = left;
    font.pdf_font_metrics.y_min = bottom;
    font.pdf_font_metrics.x_max = right;
    font.pdf_font_metrics.y_max = top;
    font.pdf_font_metrics.us_weight_class = face.weight;
    if face.name.ends_with("Italic") {
        // The slope of Noto Sans Italic, 12 degrees.
        font.pdf_font_metrics.caret_slope_rise = 1000;
        font.pdf_font_metrics.caret_slope_run = 213;
    }
    document.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
    // printpdf embeds only a font that some page shows. One code will do: the widths and texts are ours.
    let shown = vec![Codepoint { gid: 1, offset: 0.0, cid: Some(String::new()) }];
    let font = Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) };
    let show = Op::ShowText { items: vec![TextItem::GlyphIds(shown)] };
    document.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), vec![font, show]));
    to_lopdf_doc(&document, &PdfSaveOptions::default(), &mut Vec::new())
}

/// Units to the em of every embedded font.
const UNITS: u16 = 1000;

/// Widths of all codes in one row, in thousandths of an em, which are the units of the bundled faces.
fn widths(codes: &Codes) -> Object {
    let row = codes.widths().map(|width| Object::Integer(i64::from(width))).collect();
    Object::Array(vec![Object::Integer(0), Object::Array(row)])
}

fn to_unicode(codes: &Codes) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let all: Vec<(u16, &str)> = codes.texts().collect();
    for some in all.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", some.len());
        for (code, words) in some {
            let _ = write!(map, "<{code:04X}> <");
            for unit in words.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
}
