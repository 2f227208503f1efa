//! A run of glyphs to the codes that show it: one code for each character wherever the script allows.

use std::borrow::Cow;

use attache_typeset::{Face, Glyph, GlyphRun, Line};

use crate::codes::Codes;
use crate::glyf::Part;
use crate::guard::{self, Guard};
use crate::object::{integer, literal};

/// Writes a run of a line as one operator that shows text.
pub(crate) fn show(out: &mut Vec<u8>, line: &Line, run: &GlyphRun, codes: &mut Codes, face: &Face) {
    let (text, guard) = (&line.text, Guard::new(line));
    out.push(b'[');
    let rtl = run.is_rtl();
    let mut pen = Pen { out, codes, face, rtl, parts: Vec::new(), wanted: 0, reached: 0, open: false };
    if guard.closes(run) {
        pen.mark(" ", i32::from(BLANK), BLANK);
        if !guard.ends_in_figure() {
            pen.mark(guard::RIGHT_TO_LEFT, 0, 0);
        }
    }
    // The first byte of the cluster to the left.
    let mut left = run.end;
    let mut rest = run.glyphs.as_slice();
    while let Some(first) = rest.first() {
        let at = first.cluster as usize;
        let count = rest.iter().position(|glyph| glyph.cluster != first.cluster).unwrap_or(rest.len());
        let (glyphs, after) = rest.split_at(count);
        rest = after;
        // The cluster ends where the next one begins, which stands to the left when the run reads from the right.
        let next = if rtl { left } else { rest.first().map_or(run.end, |glyph| glyph.cluster as usize) };
        left = at;
        if at >= run.end {
            // The hyphen at the end of a line is ours, not the text's: a soft hyphen disappears in copies.
            pen.cluster(glyphs, "\u{ad}");
        } else {
            let read = readable(text.get(at..next.min(run.end)).unwrap_or(""));
            let (follows, blank) = (guard.follows(run, at), read == " ");
            if follows && blank {
                pen.mark(guard::LEFT_TO_RIGHT, 0, 0);
            }
            pen.cluster(glyphs, &read);
            if follows && (blank || at == run.start) {
                pen.mark(guard::RIGHT_TO_LEFT, LEFT_OF_NEXT, 0);
            }
        }
    }
    pen.close();
    out.extend_from_slice(b"]TJ\n");
}

/// How far left of its right-hand neighbour a mark stands, so that rounding does not change their order.
const LEFT_OF_NEXT: i32 = 4;

/// How wide the blank after a line is.
const BLANK: u16 = 250;

/// Writes codes, and moves where their widths do not lead.
struct Pen<'a> {
    out: &'a mut Vec<u8>,
    codes: &'a mut Codes,
    face: &'a Face,
    rtl: bool,
    /// Kept from cluster to cluster for its room alone.
    parts: Vec<Part>,
    /// Where the shaper wants the pen, and where the reader's pen is, in thousandths of the size.
    wanted: i32,
    reached: i32,
    open: bool,
}

impl Pen<'_> {
    /// A code without drawing, so far left of the pen.
    fn mark(&mut self, read: &str, back: i32, width: u16) {
        let code = self.codes.placed(&[], width, read);
        self.wanted -= back;
        self.code(code.map(|code| (code, width)), back);
    }

    fn cluster(&mut self, glyphs: &[Glyph], read: &str) {
        let advance: i32 = glyphs.iter().map(|glyph| glyph.advance).sum();
        if read.is_empty() || glyphs.iter().all(|glyph| glyph.id == 0) {
            self.wanted += advance;
            return;
        }
        let letters = if self.rtl { read.chars().count() } else { 1 };
        if let ([glyph], 1) = (glyphs, letters)
            && glyph.dx == 0
            && glyph.dy == 0
            && !(self.rtl && advance == 0)
        {
            let code = self.codes.glyph(glyph.id, read, self.face);
            self.code(code, advance);
            return;
        }
        self.parts.clear();
        let mut x = 0;
        for glyph in glyphs {
            self.parts.push((glyph.id, small(x + glyph.dx), small(glyph.dy)));
            x += glyph.advance;
        }
        // A ligature that reads from right to left becomes as many codes as it has letters, so that each can be selected.
        let (mut rest, mut left) = (read, advance);
        for remaining in (1..=letters).rev() {
            let start = if self.rtl { rest.char_indices().next_back().map_or(0, |(at, _)| at) } else { 0 };
            let (before, letter) = rest.split_at(start);
            rest = before;
            let share = left / remaining as i32;
            left -= share;
            // pdf.js sees a blank before a letter that follows one without width.
            let width = share.clamp(1, i32::from(u16::MAX)) as u16;
            let code = self.codes.placed(&self.parts, width, letter);
            self.code(code.map(|code| (code, width)), share);
            self.parts.clear();
        }
    }

    fn code(&mut self, code: Option<(u16, u16)>, advance: i32) {
        let start = self.wanted;
        self.wanted += advance;
        let Some((code, width)) = code else { return };
        if start != self.reached {
            self.close();
            integer(self.out, i64::from(self.reached - start));
            self.reached = start;
        }
        if !self.open {
            self.out.push(b'(');
            self.open = true;
        }
        for byte in code.to_be_bytes() {
            literal(self.out, byte);
        }
        self.reached += i32::from(width);
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.open) {
            self.out.push(b')');
        }
    }
}

fn small(value: i32) -> i16 {
    value.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16
}

/// What a code may read as: controls become blanks, marks of order disappear, private characters are not claimed.
fn readable(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| matches!(c, ' '..='~' | '\u{a0}'..='\u{60b}' | '\u{620}'..='\u{1fff}')) {
        return Cow::Borrowed(text);
    }
    let text = text.chars();
    let kept = text.filter(|c| !matches!(*c as u32, 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xFE00..=0xFE0F | 0x61C));
    let said = kept.map(|c| match c as u32 {
        0..=0x1F | 0x7F..=0x9F => ' ',
        0xE000..=0xF8FF | 0xF_0000.. | 0xFFFE | 0xFFFF => char::REPLACEMENT_CHARACTER,
        _ => c,
    });
    Cow::Owned(said.collect())
}
