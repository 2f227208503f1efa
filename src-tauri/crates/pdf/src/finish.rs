//! Puts the file together: pages as they are painted, then what they call for, then what tells of them.

use std::sync::Arc;

use attache_document::Meta;
use attache_typeset::{Contour, Fonts, Layout};

use crate::codes::CodesByFace;
use crate::content::{PaintedPage, paint};
use crate::file::File;
use crate::metadata::{self, Day, TOOL};
use crate::object::{Id, Name, Text};
use crate::{PdfError, bookmarks, font, icc, picture, structure};

pub(crate) fn write(meta: &Meta, day: Day<'_>, layout: Layout, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let Layout { pages, nodes, outline, pictures, .. } = layout;
    let mut file = File::new();
    let ids: Vec<Id> = pages.iter().map(|_| file.reserve()).collect();
    let mut codes = CodesByFace::new();
    let mut watermarks = Watermarks::default();
    let mut painted: Vec<PaintedPage> = Vec::with_capacity(pages.len());
    for page in pages {
        let watermark = watermarks.form(&mut file, &page.watermark, page.sheet);
        let content = file.reserve();
        let (page, bytes) = paint(page, content, watermark, fonts, &mut codes);
        file.stream(content, &bytes, |_| {});
        painted.push(page);
    }
    let pictures: Vec<Id> = pictures.iter().map(|picture| picture::write(&mut file, picture)).collect();
    let faces = font::write(&mut file, &codes, fonts)?;
    let resources = file.reserve();
    file.dict(resources, |dict| {
        dict.nest("Font", |dict| {
            for (face, id) in &faces {
                dict.set(&format!("F{}", *face as u8), *id);
            }
        });
        let forms = watermarks.0.iter().map(|(_, id)| ("W", *id)).enumerate();
        let pictures = pictures.iter().map(|id| ("P", *id)).enumerate();
        dict.nest("XObject", |dict| {
            for (at, (kind, id)) in forms.chain(pictures) {
                dict.set(&format!("{kind}{at}"), id);
            }
        });
    });
    let tree = structure::write(&mut file, &nodes, &painted, &ids);
    let bookmarks = bookmarks::write(&mut file, &outline, &painted, &ids);
    let page_tree = file.reserve();
    for ((at, page), (id, annotations)) in painted.iter().enumerate().zip(ids.iter().zip(&tree.annotations)) {
        file.dict(*id, |dict| {
            dict.set("Type", Name("Page")).set("Parent", page_tree).set("Resources", resources);
            dict.set("MediaBox", [0.0, 0.0, page.sheet.0, page.sheet.1]).set("Contents", page.content);
            dict.set("StructParents", at).set("Tabs", Name("S"));
            if !annotations.is_empty() {
                dict.set("Annots", annotations.as_slice());
            }
        });
    }
    file.dict(page_tree, |dict| {
        dict.set("Type", Name("Pages")).set("Count", ids.len()).set("Kids", ids.as_slice());
    });
    let catalogue = catalogue(&mut file, meta, day, (page_tree, tree.root, bookmarks));
    let information = information(&mut file, meta, day);
    Ok(file.finish(catalogue, information))
}

/// Words across pages, each kind once.
#[derive(Default)]
struct Watermarks(Vec<(Arc<[Contour]>, Id)>);

impl Watermarks {
    /// Which form a page has below everything.
    fn form(&mut self, file: &mut File, contours: &Arc<[Contour]>, sheet: (f32, f32)) -> Option<usize> {
        if contours.is_empty() {
            return None;
        }
        let known = self.0.iter().position(|(own, _)| Arc::ptr_eq(own, contours));
        Some(known.unwrap_or_else(|| {
            let id = picture::watermark(file, contours, sheet);
            self.0.push((Arc::clone(contours), id));
            self.0.len() - 1
        }))
    }
}

/// Writes the catalogue over pages, structure and bookmarks.
fn catalogue(file: &mut File, meta: &Meta, day: Day<'_>, (pages, tree, bookmarks): (Id, Id, Option<Id>)) -> Id {
    let packet = file.reserve();
    // Left readable, so that an archive can find it without opening the file.
    file.raw_stream(packet, metadata::xmp(meta, day).as_bytes(), |dict| {
        dict.set("Type", Name("Metadata")).set("Subtype", Name("XML"));
    });
    let profile = file.reserve();
    file.stream(profile, &icc::srgb(), |dict| {
        dict.set("N", 3usize);
    });
    let intent = file.reserve();
    file.dict(intent, |dict| {
        dict.set("Type", Name("OutputIntent")).set("S", Name("GTS_PDFA1")).set("DestOutputProfile", profile);
        dict.set("OutputConditionIdentifier", Text("sRGB")).set("Info", Text("sRGB IEC61966-2.1"));
    });
    let id = file.reserve();
    file.dict(id, |dict| {
        dict.set("Type", Name("Catalog")).set("Pages", pages).set("Metadata", packet).set("Lang", Text(&meta.lang));
        dict.nest("MarkInfo", |dict| {
            dict.set("Marked", true);
        })
        .set("StructTreeRoot", tree);
        dict.set("OutputIntents", [intent]);
        dict.nest("ViewerPreferences", |dict| {
            dict.set("DisplayDocTitle", true);
            if attache_document::is_rtl(&meta.lang) {
                dict.set("Direction", Name("R2L"));
            }
        });
        dict.set("PageMode", Name(if bookmarks.is_some() { "UseOutlines" } else { "UseNone" }));
        if let Some(bookmarks) = bookmarks {
            dict.set("Outlines", bookmarks);
        }
    });
    id
}

/// Writes what older readers look for in place of the XMP packet, which it must agree with.
fn information(file: &mut File, meta: &Meta, day: Day<'_>) -> Id {
    let id = file.reserve();
    file.dict(id, |dict| {
        dict.set("Title", Text(metadata::title(meta))).set("Creator", Text(TOOL)).set("Producer", Text(TOOL));
        dict.set("CreationDate", Text(&day.pdf())).set("ModDate", Text(&day.pdf()));
        for (key, value) in [("Author", meta.author.trim()), ("Subject", meta.subject.trim())] {
            if !value.is_empty() {
                dict.set(key, Text(value));
            }
        }
    });
    id
}
