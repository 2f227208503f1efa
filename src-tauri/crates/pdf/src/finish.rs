//! Puts the file together: printpdf's pages and fonts, then all it does not know.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write;

use attache_document::Meta;
use attache_typeset::{Face, FaceId, Fonts, Layout};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, ObjectId, SaveOptions, Stream, StringFormat};
use printpdf::{
    Codepoint, FontId, FontMetrics, Mm, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Pt, TextItem,
};
use sha2::{Digest, Sha256};

use crate::PdfError;
use crate::codes::{Codes, Embedded};
use crate::content::Painted;
use crate::metadata::{self, Day, TOOL};
use crate::object::{dict, name, real, text};
use crate::{icc, structure};

pub(crate) fn write(
    meta: &Meta,
    day: Day<'_>,
    layout: &Layout,
    painted: Painted,
    fonts: &Fonts,
) -> Result<Vec<u8>, PdfError> {
    let Painted { pages: mut painted_pages, codes } = painted;
    let mut embedded = BTreeMap::new();
    for (id, codes) in codes.iter().filter(|(_, codes)| codes.is_used()) {
        embedded.insert(*id, codes.embed(fonts.face(*id))?);
    }
    let skeleton = skeleton(layout, &codes, &embedded, fonts);
    let mut file = printpdf::serialize::to_lopdf_doc(&skeleton, &PdfSaveOptions::default(), &mut Vec::new());
    drop(skeleton);
    "1.7".clone_into(&mut file.version);
    file.binary_mark = vec![0xE2, 0xE3, 0xCF, 0xD3];
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    for (page, painted) in pages.iter().zip(&mut painted_pages) {
        let content = std::mem::take(&mut painted.content).into_bytes();
        let id = file.get_dictionary(*page).and_then(|page| page.get(b"Contents")?.as_reference()).map_err(broken)?;
        file.set_object(id, Stream::new(lopdf::Dictionary::new(), content));
    }
    share_resources(&mut file, &pages, layout.sheet)?;
    for (id, embedded) in &embedded {
        if let Some(codes) = codes.get(id) {
            finish_font(&mut file, fonts.face(*id), codes, embedded)?;
        }
    }
    let tree = structure::write(&mut file, layout, &painted_pages, &pages);
    let bookmarks = structure::bookmarks(&mut file, &layout.outline, layout.sheet.1, &pages);
    catalogue(&mut file, meta, day, tree, bookmarks)?;
    deflate(&mut file)?;
    let identity = identity(&file, meta);
    file.trailer.set("ID", Object::Array(vec![identity.clone(), identity]));
    let mut bytes = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(2000)
        .compression_level(9)
        .build();
    file.save_with_options(&mut bytes, options).map_err(broken)?;
    Ok(bytes)
}

fn broken(error: impl std::fmt::Display) -> PdfError {
    PdfError::Write(error.to_string())
}

/// Pages without content and fonts with all their codes: what printpdf writes well.
fn skeleton(
    layout: &Layout,
    codes: &BTreeMap<FaceId, Codes>,
    embedded: &BTreeMap<FaceId, Embedded>,
    fonts: &Fonts,
) -> PdfDocument {
    let mut skeleton = PdfDocument::new("");
    let mut ops = Vec::new();
    for (id, embedded) in embedded {
        let Some(codes) = codes.get(id) else { continue };
        let font_id = FontId(format!("F{}", *id as u8));
        // printpdf embeds only fonts and codes that some page shows; this content is replaced by the painted one.
        let shown =
            codes.texts().map(|(code, _)| Codepoint { gid: code, offset: 0.0, cid: Some(String::new()) }).collect();
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id.clone()), size: Pt(1.0) });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(shown)] });
        skeleton.resources.fonts.map.insert(font_id, font(fonts.face(*id), codes, &embedded.bytes));
    }
    for at in 0..layout.pages.len() {
        let ops = if at == 0 { std::mem::take(&mut ops) } else { Vec::new() };
        skeleton.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
    }
    skeleton
}

fn font(face: &Face, codes: &Codes, bytes: &[u8]) -> PdfFont {
    let widths = (0u16..).zip(codes.widths().iter().copied()).collect();
    let metrics = FontMetrics { ascent: face.ascent, descent: face.descent };
    let own_name = Some(face.name.to_owned());
    let units = face.units_per_em;
    let mut font = ParsedFont::with_glyph_data(bytes.to_vec(), 0, own_name, BTreeMap::new(), widths, units, metrics);
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
    PdfFont::new(font)
}

/// One resource dictionary for all pages, and the sheet as it lies.
fn share_resources(file: &mut Document, pages: &[ObjectId], sheet: (f32, f32)) -> Result<(), PdfError> {
    let mut shared = None;
    for page in pages {
        let dictionary = file.get_dictionary_mut(*page).map_err(broken)?;
        let own = dictionary.get(b"Resources").and_then(Object::as_reference).map_err(broken)?;
        let first = *shared.get_or_insert(own);
        dictionary.set("Resources", Object::Reference(first));
        let sheet = Object::Array(vec![0.into(), 0.into(), real(sheet.0), real(sheet.1)]);
        dictionary.set("MediaBox", sheet);
        dictionary.remove(b"CropBox");
        dictionary.remove(b"TrimBox");
        if own != first {
            file.objects.remove(&own);
        }
    }
    if let Some(resources) = shared.and_then(|id| file.get_dictionary_mut(id).ok()) {
        for empty in [b"XObject".as_slice(), b"ExtGState", b"Shading"] {
            resources.remove(empty);
        }
    }
    Ok(())
}

/// Gives a font its subset name, its own code-to-glyph map and its own code-to-text map.
fn finish_font(file: &mut Document, face: &Face, codes: &Codes, embedded: &Embedded) -> Result<(), PdfError> {
    let is_own = |object: &Object| {
        let dictionary = object.as_dict().ok()?;
        let subtype = dictionary.get(b"Subtype").ok()?.as_name().ok()?;
        let base = dictionary.get(b"BaseFont").ok()?.as_name().ok()?;
        (subtype == b"Type0" && base == face.name.as_bytes()).then_some(())
    };
    let font = file.objects.iter().find(|(_, object)| is_own(object).is_some()).map(|(id, _)| *id);
    let font = font.ok_or(PdfError::Font(face.name))?;
    let map: Vec<u8> = embedded.glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
    let tag: String = Sha256::digest(&embedded.bytes).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    let own_name = format!("{tag}+{}", face.name);
    let map = file.add_object(Stream::new(lopdf::Dictionary::new(), map));
    let to_unicode = file.add_object(Stream::new(lopdf::Dictionary::new(), to_unicode(codes).into_bytes()));
    let dictionary = file.get_dictionary_mut(font).map_err(broken)?;
    let old = dictionary.get(b"ToUnicode").and_then(Object::as_reference).ok();
    dictionary.set("ToUnicode", Object::Reference(to_unicode));
    dictionary.set("BaseFont", name(&own_name));
    let descendants = dictionary.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).map_err(broken)?;
    let descendant = descendants.first_mut().ok_or(PdfError::Font(face.name))?.as_dict_mut().map_err(broken)?;
    descendant.set("BaseFont", name(&own_name));
    descendant.set("CIDToGIDMap", Object::Reference(map));
    descendant.set("DW", Object::Integer(0));
    let descriptor = descendant.get(b"FontDescriptor").and_then(Object::as_reference).map_err(broken)?;
    let descriptor = file.get_dictionary_mut(descriptor).map_err(broken)?;
    descriptor.set("FontName", name(&own_name));
    // Symbolic, as every font whose codes are its own; italic by its slope.
    let italic = if face.name.ends_with("Italic") { 64 } else { 0 };
    descriptor.set("Flags", Object::Integer(4 | italic));
    if let Some(old) = old {
        file.objects.remove(&old);
    }
    Ok(())
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

fn catalogue(
    file: &mut Document,
    meta: &Meta,
    day: Day<'_>,
    tree: ObjectId,
    bookmarks: Option<ObjectId>,
) -> Result<(), PdfError> {
    let packet = metadata::xmp(meta, day).into_bytes();
    let packet = Stream::new(dict([("Type", name("Metadata")), ("Subtype", name("XML"))]), packet);
    // Left readable, so that an archive can find it without opening the file.
    let packet = file.add_object(packet.with_compression(false));
    let profile = file.add_object(Stream::new(dict([("N", Object::Integer(3))]), icc::srgb()));
    let intent = dict([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", text("sRGB")),
        ("Info", text("sRGB IEC61966-2.1")),
        ("DestOutputProfile", Object::Reference(profile)),
    ]);
    let catalogue = file.catalog_mut().map_err(broken)?;
    catalogue.remove(b"PageLayout");
    catalogue.set("Metadata", Object::Reference(packet));
    catalogue.set("Lang", text(&meta.lang));
    catalogue.set("MarkInfo", Object::Dictionary(dict([("Marked", Object::Boolean(true))])));
    catalogue.set("StructTreeRoot", Object::Reference(tree));
    catalogue.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));
    let mut viewer = dict([("DisplayDocTitle", Object::Boolean(true))]);
    if attache_document::is_rtl(&meta.lang) {
        viewer.set("Direction", name("R2L"));
    }
    catalogue.set("ViewerPreferences", Object::Dictionary(viewer));
    catalogue.set("PageMode", name(if bookmarks.is_some() { "UseOutlines" } else { "UseNone" }));
    if let Some(bookmarks) = bookmarks {
        catalogue.set("Outlines", Object::Reference(bookmarks));
    }
    let information = file.trailer.get(b"Info").and_then(Object::as_reference).map_err(broken)?;
    let mut entries = dict([
        ("Title", text(metadata::title(meta))),
        ("Creator", text(TOOL)),
        ("Producer", text(TOOL)),
        ("CreationDate", text(&day.pdf())),
        ("ModDate", text(&day.pdf())),
    ]);
    for (key, value) in [("Author", meta.author.trim()), ("Subject", meta.subject.trim())] {
        if !value.is_empty() {
            entries.set(key, text(value));
        }
    }
    file.set_object(information, entries);
    Ok(())
}

/// Deflates every stream that gains by it.
fn deflate(file: &mut Document) -> Result<(), PdfError> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut encoder = ZlibEncoder::new(Vec::with_capacity(stream.content.len() / 3), Compression::new(6));
        let packed = encoder.write_all(&stream.content).and_then(|()| encoder.finish()).map_err(broken)?;
        if packed.len() + 20 < stream.content.len() {
            stream.dict.set("Filter", name("FlateDecode"));
            stream.set_content(packed);
        }
    }
    Ok(())
}

/// The file's identifier: from its content, so that the same document has the same.
fn identity(file: &Document, meta: &Meta) -> Object {
    let mut hash = Sha256::new();
    for (id, object) in &file.objects {
        if let Object::Stream(stream) = object {
            hash.update(id.0.to_be_bytes());
            hash.update(&stream.content);
        }
    }
    hash.update(metadata::title(meta));
    let digest = hash.finalize();
    Object::String(digest.iter().take(16).copied().collect(), StringFormat::Hexadecimal)
}
