//! The sheet: where text may stand, and what every page carries around it.

use std::sync::Arc;

use attache_document::{Document, PageSetup, PageSize, is_rtl};

use crate::layout::LayoutError;
use crate::look::{Look, Place};
use crate::outline::{Contour, watermark};
use crate::text::{Line, Shaper, Span, digits, primary};

const MM: f32 = 72.0 / 25.4;
/// Distance of the marking from the edge of the sheet.
const EDGE: f32 = 24.0;

/// Left edge, baseline and line.
pub(super) type PlacedLine = (f32, f32, Arc<Line>);

/// One kind of sheet in a document.
pub(crate) struct Frame {
    setup: PageSetup,
    pub sheet: (f32, f32),
    /// Left edge of the text.
    pub left: f32,
    /// Right edge of the text.
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
    pub rtl: bool,
    pub lang: String,
    pub marking: Vec<Arc<Line>>,
    footer: Vec<Arc<Line>>,
    page_label: String,
    edge: f32,
    pub watermark: Arc<[Contour]>,
}

impl Frame {
    pub fn new(document: &Document, setup: PageSetup, shaper: &Shaper<'_>) -> Result<Self, LayoutError> {
        let (width, height) = setup.sheet_mm();
        let (width, height) = (width * MM, height * MM);
        let margins = setup.margins_mm();
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
        let sheet = (width, height);
        let watermark = match document.watermark.as_deref().filter(|word| !word.trim().is_empty()) {
            Some(word) => watermark(shaper, word, &lang, rtl, sheet).into(),
            None => Arc::default(),
        };
        Ok(Self { setup, sheet, left, right, top, bottom, rtl, lang, marking, footer, page_label, edge, watermark })
    }

    /// Whether it is this sheet with these margins.
    pub fn is(&self, setup: &PageSetup) -> bool {
        self.setup == *setup
    }

    /// What its size means for the size of text.
    pub fn place(&self) -> Place {
        if self.setup.size == PageSize::A6 { Place::Pocket } else { Place::Column }
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
            top.push((centred(line), y + line.up, Arc::clone(line)));
            y += line.height();
        }
        let mut foot = Vec::new();
        let mut y = self.sheet.1 - self.edge - tall(&self.marking);
        let marking_top = y;
        for line in &self.marking {
            foot.push((centred(line), y + line.up, Arc::clone(line)));
            y += line.height();
        }
        let mut y = marking_top - 4.0 - tall(&self.footer).max(10.0);
        let number = |number: usize| digits(number, &self.lang);
        let label = self.page_label.replace("{pages}", &number(pages)).replace("{page}", &number(page + 1));
        let label = set(shaper, &label, &self.lang, Look::footer(), self.width());
        for (at, line) in self.footer.iter().enumerate() {
            let x = if self.rtl { self.right - line.width } else { self.left };
            foot.push((x, y + line.up, Arc::clone(line)));
            if at == 0
                && let Some(label) = label.first()
            {
                foot.push((self.end(label.width), y + line.up, Arc::clone(label)));
            }
            y += line.height();
        }
        if self.footer.is_empty()
            && let Some(label) = label.first()
        {
            foot.push((self.end(label.width), y + label.up, Arc::clone(label)));
        }
        (top, foot)
    }

    /// Left edge on the sheet of something `width` wide at `x` from the start edge of the column.
    pub fn at(&self, x: f32, width: f32) -> f32 {
        if self.rtl { self.right - x - width } else { self.left + x }
    }

    /// Left edge of something that ends at the end edge of the text.
    fn end(&self, width: f32) -> f32 {
        if self.rtl { self.left } else { self.right - width }
    }
}

fn tall(lines: &[Arc<Line>]) -> f32 {
    lines.iter().map(|line| line.height()).sum()
}

/// Sets a text of one style; no lines for no text.
pub(super) fn set(shaper: &Shaper<'_>, text: &str, lang: &str, look: Look, measure: f32) -> Vec<Arc<Line>> {
    if text.is_empty() {
        return Vec::new();
    }
    let spans = vec![Span { end: text.len(), style: look.style(), lang: primary(lang) }];
    let lines = shaper.shape(text.into(), spans, is_rtl(lang), false).lines(shaper, measure);
    lines.into_iter().map(Arc::new).collect()
}
