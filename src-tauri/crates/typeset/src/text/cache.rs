//! Shaped paragraphs kept from one layout to the next.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use crate::picture::{Picture, PictureFault};
use crate::text::{Shaped, Shaper, Span};

/// About how many bytes are kept by default: the paragraphs of some 500 pages.
const ROOM: usize = 96 << 20;

/// What a layout need not make again when it is made once more: paragraphs by their words and look, pictures by their bytes.
///
/// It belongs to the caller, who may use it for any documents; the pages are the same with it and without it. It holds no
/// more than it was given room for, besides what the last layout used.
pub struct Cache {
    paragraphs: HashMap<(u64, bool, bool), Kept<Arc<Shaped>>>,
    pictures: HashMap<(u64, u32), Kept<Shown>>,
    round: u32,
    room: usize,
}

/// A picture made ready, or why there is none.
type Made = Result<Arc<Picture>, PictureFault>;

/// The file and what was made of it.
type Shown = (Arc<[u8]>, Made);

struct Kept<T> {
    thing: T,
    used: u32,
    weight: usize,
}

impl Default for Cache {
    fn default() -> Self {
        Self::new(ROOM)
    }
}

impl Cache {
    /// An empty one that keeps about this many bytes; of no bytes, one that keeps no paragraph even for a moment.
    #[must_use]
    pub fn new(room: usize) -> Self {
        Self { paragraphs: HashMap::new(), pictures: HashMap::new(), round: 0, room }
    }

    /// About how many bytes it holds.
    #[must_use]
    pub fn weight(&self) -> usize {
        let paragraphs: usize = self.paragraphs.values().map(|kept| kept.weight).sum();
        paragraphs + self.pictures.values().map(|kept| kept.weight).sum::<usize>()
    }

    /// Shapes a paragraph, or finds it shaped.
    pub(crate) fn shape(
        &mut self,
        shaper: &Shaper<'_>,
        text: &str,
        spans: &[Span],
        rtl: bool,
        hyphenate: bool,
    ) -> Arc<Shaped> {
        let key = (key_of(text, spans, shaper), rtl, hyphenate);
        if let Some(kept) = self.paragraphs.get_mut(&key)
            && kept.thing.is_of(text, spans)
        {
            kept.used = self.round;
            return Arc::clone(&kept.thing);
        }
        let shaped = Arc::new(shaper.shape(text.into(), spans.to_vec(), rtl, hyphenate));
        // A byte of text costs its letter, its glyph in the item and in a line, its width and its place to break.
        let weight = 320 + text.len() * 64;
        if self.room > 0 {
            self.paragraphs.insert(key, Kept { thing: Arc::clone(&shaped), used: self.round, weight });
        }
        shaped
    }

    /// Makes a picture ready for a place, or finds it ready.
    pub(crate) fn picture(&mut self, bytes: &Arc<[u8]>, width: f32, make: impl FnOnce() -> Made) -> Made {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let key = (hasher.finish(), width.to_bits());
        if let Some(kept) = self.pictures.get_mut(&key)
            && kept.thing.0 == *bytes
        {
            kept.used = self.round;
            return kept.thing.1.clone();
        }
        let made = make();
        let weight = bytes.len() + made.as_ref().map_or(0, |picture| picture.weight());
        self.pictures.insert(key, Kept { thing: (Arc::clone(bytes), made.clone()), used: self.round, weight });
        made
    }

    /// Ends a layout: what it did not use makes room, longest unused first.
    pub(crate) fn settle(&mut self) {
        let mut age = 8;
        while self.weight() > self.room && age > 0 {
            age -= 1;
            let round = self.round;
            self.paragraphs.retain(|_, kept| round.wrapping_sub(kept.used) <= age);
            self.pictures.retain(|_, kept| round.wrapping_sub(kept.used) <= age);
        }
        self.round = self.round.wrapping_add(1);
    }
}

fn key_of(text: &str, spans: &[Span], shaper: &Shaper<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    for span in spans {
        let style = span.style;
        (span.end, span.lang, style.size.to_bits(), style.leading.to_bits()).hash(&mut hasher);
        (style.serif, style.bold, style.italic, style.ink).hash(&mut hasher);
    }
    shaper.fonts().number().hash(&mut hasher);
    hasher.finish()
}
