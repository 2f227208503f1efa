//! Paragraphs: where they stand, which way they read, what they are kept with.

use attache_document::{Align, Role, Run, is_rtl, text_of};

use crate::body::Body;
use crate::inline::{reads_rtl, words};

/// The mark of a point, for its first paragraph.
#[derive(Clone, Copy)]
pub(crate) struct Marker {
    pub count: u32,
    pub level: u8,
    pub hang: u32,
}

/// Where blocks stand. Lengths are twentieths of a point.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "a place is a set of independent facts")]
pub(crate) struct Spot {
    pub width: u32,
    pub indent: u32,
    /// Inside a cell.
    pub nested: bool,
    /// How many lists it stands in.
    pub depth: u8,
    /// Style of running text here.
    pub text: &'static str,
    pub align: Align,
    /// Stays on one page with what follows.
    pub keep: bool,
    /// Is not parted itself.
    pub whole: bool,
    /// Set apart by a rule beside it.
    pub aside: bool,
}

impl Spot {
    /// The column of a sheet.
    pub fn column(width: u32) -> Self {
        Self {
            width,
            indent: 0,
            nested: false,
            depth: 0,
            text: "BodyText",
            align: Align::Start,
            keep: false,
            whole: false,
            aside: false,
        }
    }

    /// The inside of a cell.
    pub fn cell(width: u32, text: &'static str) -> Self {
        Self { nested: true, text, ..Self::column(width) }
    }
}

impl Body<'_> {
    pub fn before_text(&mut self, spot: Spot) {
        self.paragraphs += 1;
        if spot.keep {
            self.xml.empty("w:keepNext", &[]);
        }
        if spot.whole {
            self.xml.empty("w:keepLines", &[]);
        }
        if std::mem::take(&mut self.break_before) {
            self.xml.empty("w:pageBreakBefore", &[]);
        }
    }

    /// Writes a paragraph; one without words only where something hangs on it.
    pub fn paragraph(&mut self, style: &str, runs: &[Run], spot: Spot) {
        let wordless = runs.iter().all(|run| run.text.is_empty() && run.note.is_empty());
        let drawn = matches!(style, "Gap" | "Rule" | "WriteIn");
        if wordless && !drawn && self.marker.is_none() && self.waiting.is_empty() {
            return;
        }
        let rtl = self.reads_rtl(runs);
        if self.marker.is_some() && rtl != self.rtl() {
            // The mark of a point stands at the document's edge; a word of the other direction must not carry it away.
            self.open_paragraph(style, self.rtl(), spot);
            self.against(rtl, |body| body.runs(runs, rtl));
        } else {
            self.open_paragraph(style, rtl, spot);
            self.runs(runs, rtl);
        }
        self.xml.close();
    }

    /// Whether runs read from right to left; nothing reads as the document does.
    pub fn reads_rtl(&self, runs: &[Run]) -> bool {
        match text_of(runs) {
            text if text.is_empty() => self.rtl(),
            text => reads_rtl(&text, is_rtl(self.common_lang(runs))),
        }
    }

    /// Writes text against the direction of its paragraph: between marks that keep the signs at its ends on their side.
    pub fn against(&mut self, rtl: bool, write: impl FnOnce(&mut Self)) {
        let mark = if rtl { "\u{200f}" } else { "\u{200e}" };
        self.plain_run(mark);
        write(self);
        self.plain_run(mark);
    }

    /// A run that says nothing of itself.
    pub fn plain_run(&mut self, text: &str) {
        self.xml.open("w:r", &[]);
        words(&mut self.xml, text);
        self.xml.close();
    }

    /// Opens a paragraph with all that holds for the whole of it.
    pub fn open_paragraph(&mut self, style: &str, rtl: bool, spot: Spot) {
        self.begin(spot);
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.val("w:pStyle", style);
        self.before_text(spot);
        let marker = self.marker.take();
        if let Some(marker) = marker {
            self.xml.open("w:numPr", &[]);
            self.xml.val("w:ilvl", &marker.level.to_string());
            self.xml.val("w:numId", &marker.count.to_string());
            self.xml.close();
        }
        if spot.aside {
            self.xml.open("w:pBdr", &[]);
            let side = if self.rtl() { "w:right" } else { "w:left" };
            self.xml.empty(side, &[("w:val", "single"), ("w:sz", "10"), ("w:space", "9"), ("w:color", "54595F")]);
            self.xml.close();
        }
        self.direction(rtl, spot.align, spot.indent, marker.map_or(0, |marker| marker.hang));
        self.xml.close();
        for name in std::mem::take(&mut self.waiting) {
            self.bookmarks += 1;
            let id = self.bookmarks.to_string();
            self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
            self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        }
    }

    /// Direction, indent and edge of a paragraph. The document's direction says which edge lines stand at, the paragraph's
    /// only in which order its words follow.
    pub fn direction(&mut self, rtl: bool, align: Align, indent: u32, hang: u32) {
        let along = rtl == self.rtl();
        if rtl || !along {
            self.xml.val("w:bidi", if rtl { "1" } else { "0" });
        }
        if indent > 0 {
            let side = if along { "w:left" } else { "w:right" };
            let indent = indent.to_string();
            match hang {
                0 => self.xml.empty("w:ind", &[(side, &indent)]),
                hang => self.xml.empty("w:ind", &[(side, &indent), ("w:hanging", &hang.to_string())]),
            }
        }
        // `left` is where the paragraph begins, whichever side that is.
        match (align, along) {
            (Align::Start, true) => {}
            (Align::Center, _) => self.xml.val("w:jc", "center"),
            (Align::End, true) | (Align::Start, false) => self.xml.val("w:jc", "right"),
            (Align::End, false) => self.xml.val("w:jc", "left"),
        }
    }
}

pub(crate) fn style_of(role: Role, spot: Spot) -> &'static str {
    match role {
        Role::Body => spot.text,
        Role::Title => "Title",
        Role::Subtitle => "Subtitle",
        Role::Eyebrow => "Eyebrow",
        Role::Lead => "Lead",
        Role::Meta => "Meta",
        Role::Note => "Remark",
        Role::Label => "Label",
        Role::Spoken => "Spoken",
    }
}
