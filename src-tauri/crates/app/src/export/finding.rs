//! What to put right before an export, or to know of it: from the composition, and from the pages.

use crate::app::App;
use crate::error::Result;
use crate::record::{Ref, reference};
use attache_briefing::stops_final;
use attache_domain::kind::Kind;
use attache_i18n::Messages;
use attache_typeset::{LostPicture, MissingGlyph, PictureFault};
use serde::Serialize;

/// Something to put right, or to know of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ExportFinding")]
pub struct Finding {
    /// Stable code.
    pub code: String,
    /// A sentence.
    pub message: String,
    /// Where in the document.
    pub place: String,
    /// Kind of the record to look at; may be empty.
    pub kind: String,
    /// Its id; may be empty.
    pub record: String,
    /// The record that it belongs to, for whoever checks before an export.
    pub owner: Option<Ref>,
    /// It stops a final copy.
    pub stops: bool,
}

/// Those of a composition.
pub(super) fn of_composition(found: &[attache_briefing::Finding]) -> Vec<Finding> {
    found.iter().map(finding).collect()
}

/// Those of the pages: characters that no font has, parts that go on to a second page, pictures that are not shown.
pub(crate) fn of_pages(
    glyphs: &[MissingGlyph],
    titles: &[String],
    pictures: &[LostPicture],
    reader: &Messages,
) -> Vec<Finding> {
    let mut findings = missing(glyphs, reader);
    findings.extend(overflowing(titles, reader));
    findings.extend(lost(pictures, reader));
    findings
}

/// Says of each finding to which record its own belongs, so that the window can lead to a page of it.
pub(super) fn find_owners(app: &App, findings: &mut [Finding]) -> Result<()> {
    app.reading(|open, _| {
        for finding in findings {
            let Some(kind) = Kind::of(&finding.kind) else { continue };
            let Some(row) = open.store.record(kind, &finding.record)? else { continue };
            let above = kind.owners().iter().find(|(link, _)| !row.text(link).is_empty());
            finding.owner = above.map(|(link, above)| reference(open, *above, row.text(link))).transpose()?;
        }
        Ok(())
    })
}

/// That an export stands in no log, because another program writes.
pub(super) fn not_logged(reader: &Messages) -> Finding {
    plain("not_logged", reader.msg("finding-not-logged"))
}

fn finding(found: &attache_briefing::Finding) -> Finding {
    Finding {
        code: found.code.clone(),
        message: found.message.clone(),
        place: found.place.clone(),
        kind: found.kind.clone(),
        record: found.record.clone(),
        owner: None,
        stops: stops_final(&found.code),
    }
}

/// Characters that no font has, each with its place.
fn missing(glyphs: &[MissingGlyph], reader: &Messages) -> Vec<Finding> {
    let worded = |glyph: &MissingGlyph| Finding {
        place: glyph.heading.clone(),
        ..plain(
            "missing_glyph",
            reader.msg_with(
                "finding-missing-glyph",
                &[
                    ("character", glyph.character.to_string().into()),
                    ("code", format!("U+{:04X}", u32::from(glyph.character)).into()),
                    ("near", glyph.excerpt.as_str().into()),
                    ("script", if is_chinese(glyph.character) { "chinese" } else { "other" }.into()),
                ],
            ),
        )
    };
    glyphs.iter().map(worded).collect()
}

/// Whether a font for Chinese would have the character: ideographs, and their punctuation and wide forms.
fn is_chinese(c: char) -> bool {
    let code = u32::from(c);
    matches!(code, 0x2E80..=0x303F | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F)
        || matches!(code, 0xFF00..=0xFFEF | 0x2_0000..=0x3_FFFF)
}

/// Parts meant for one page that go on to a second.
fn overflowing(titles: &[String], reader: &Messages) -> Vec<Finding> {
    let worded = |title: &String| {
        let message = reader.msg_with("finding-one-page-overflows", &[("part", title.as_str().into())]);
        Finding { place: title.clone(), ..plain("one_page_overflows", message) }
    };
    titles.iter().map(worded).collect()
}

/// Pictures that are not shown, or not whole.
fn lost(pictures: &[LostPicture], reader: &Messages) -> Vec<Finding> {
    let worded = |lost: &LostPicture| {
        let why = match lost.fault {
            PictureFault::Absent => "absent",
            PictureFault::Kind => "kind",
            PictureFault::Damaged => "damaged",
            PictureFault::TooLarge => "too_large",
            PictureFault::Partly => "partly",
        };
        let values = [("picture", lost.picture.as_str().into()), ("why", why.into())];
        let message = reader.msg_with("finding-lost-picture", &values);
        Finding { place: lost.alt.clone(), ..plain("lost_picture", message) }
    };
    pictures.iter().map(worded).collect()
}

/// One about no record and no place.
pub(crate) fn plain(code: &str, message: String) -> Finding {
    Finding {
        code: code.to_owned(),
        message,
        place: String::new(),
        kind: String::new(),
        record: String::new(),
        owner: None,
        stops: stops_final(code),
    }
}
