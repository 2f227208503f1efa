//! The sheet: where text may stand, and what every page carries around it.

use attache_document::{Document, Run, is_rtl};

use crate::layout::LayoutError;
use crate::look::Look;
use crate::text::{Line, Shaper, Span, TextStyle, primary};

const MM: f32 = 72.0 / 25.4;
/// Distance of the marking from the edge of the sheet.
const EDGE: f32 = 24.0;

/// Left edge, baseline and line.
pub(super) type PlacedLine = (f32, f32, Line);

/// The sheet of one document.
pub(crate) struct Frame {
    pub sheet: (f32, f32),
    /// Left edge of the text.
    pub left: f32,
    /// Right edge of the text.
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
    pub rtl: bool,
    pub lang: String,
    pub marking: Vec<Line>,
    footer: Vec<Line>,
    page_label: String,
    edge: f32,
}

impl Frame {
    pub fn new(document: &Document, shaper: &Shaper<'_>) -> Result<Self, LayoutError> {
        let (width, height) = document.page.sheet_mm();
        let (width, height) = (width * MM, height * MM);
        let margins = document.page.margins_mm();
        let [top, bottom, inside, outside] =
            [margins.top, margins.bottom, margins.inside, margins.outside].map(|mm| f32::from(mm) * MM);
        let rtl = is_rtl(&document.meta.lang);
        let (left, right) = if rtl { (outside, width - inside) } else { (inside, width - outside) };
        if right - left < 40.0 || top < 0.0 {
            return Err(LayoutError::NoRoom);
        }
        let lang = document.meta.lang.clone();
        let words: Vec<&str> =
            document.marking.iter().map(|word| word.trim()).filter(|word| !word.is_empty()).collect();
        let marking = set(shaper, &words.join(" · "), &lang, Look::marking(), right - left);
        let label_room = 70f32.min((right - left) * 0.3);
        let footer = set(shaper, document.footer.text.trim(), &lang, Look::footer(), right - left - label_room);
        let page_label = match document.footer.page.trim() {
            "" => "{page} / {pages}".to_owned(),
            pattern => pattern.to_owned(),
        };
        // A long marking or footer pushes the text, never the other way round.
        let edge = EDGE.min(top * 0.42);
        let (mark, foot) = (tall(&marking), tall(&footer).max(10.0));
        let top = top.max(edge + mark + 10.0);
        let bottom = height - bottom.max(edge + mark + foot + 14.0);
        if bottom - top < 60.0 {
            return Err(LayoutError::NoRoom);
        }
        Ok(Self { sheet: (width, height), left, right, top, bottom, rtl, lang, marking, footer, page_label, edge })
    }

    /// Width of the text.
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// Height of the text.
    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Lines around the text of a page, with the left edge and baseline of each; the second list is the foot.
    pub(super) fn around(&self, page: usize, pages: usize, shaper: &Shaper<'_>) -> (Vec<PlacedLine>, Vec<PlacedLine>) {
        let centred = |line: &Line| (self.sheet.0 - line.width) / 2.0;
        let mut top = Vec::new();
        let mut y = self.edge;
        for line in &self.marking {
            top.push((centred(line), y + line.up, line.clone()));
            y += line.height();
        }
        let mut foot = Vec::new();
        let mut y = self.sheet.1 - self.edge - tall(&self.marking);
        let marking_top = y;
        for line in &self.marking {
            foot.push((centred(line), y + line.up, line.clone()));
            y += line.height();
        }
        let mut y = marking_top - 4.0 - tall(&self.footer).max(10.0);
        let label = self.page_label.replace("{pages}", &pages.to_string()).replace("{page}", &(page + 1).to_string());
        let label = set(shaper, &label, &self.lang, Look::footer(), self.width());
        for (at, line) in self.footer.iter().enumerate() {
            let x = if self.rtl { self.right - line.width } else { self.left };
            foot.push((x, y + line.up, line.clone()));
            if at == 0
                && let Some(label) = label.first()
            {
                foot.push((self.end(label.width), y + line.up, label.clone()));
            }
            y += line.height();
        }
        if self.footer.is_empty()
            && let Some(label) = label.first()
        {
            foot.push((self.end(label.width), y + label.up, label.clone()));
        }
        (top, foot)
    }

    /// Left edge of something that ends at the end edge of the text.
    fn end(&self, width: f32) -> f32 {
        if self.rtl { self.left } else { self.right - width }
    }
}

fn tall(lines: &[Line]) -> f32 {
    lines.iter().map(Line::height).sum()
}

/// Sets a text of one style; no lines for no text.
pub(super) fn set(shaper: &Shaper<'_>, text: &str, lang: &str, look: Look, measure: f32) -> Vec<Line> {
    if text.is_empty() {
        return Vec::new();
    }
    let run = Run::plain(text);
    let (serif, bold, italic) = (look.serif, look.bold, look.italic);
    let style = TextStyle { size: look.size, leading: look.leading, serif, bold, italic, ink: look.ink };
    let spans = vec![Span { end: run.text.len(), style, lang: primary(lang) }];
    shaper.shape(run.text.into(), spans, is_rtl(lang), false).lines(shaper, measure)
}
