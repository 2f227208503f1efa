//! Pictures: on their own, or with text beside them.

use std::sync::Arc;

use attache_document::{Align, Block, Figure, Role, Run, text_of};

use super::blocks::{keep_all, keep_with_next};
use super::{Body, Galley, Mark, Slab, Spot, What};
use crate::layout::{LostPicture, Tag};
use crate::look::{Ink, Look, gap};
use crate::picture::{PictureFault, Source};
use crate::table::Row;

const MM: f32 = 72.0 / 25.4;
/// A picture is at most this share of the page high: its caption stays with it.
const TALLEST: f32 = 0.8;
/// Width of the frame around the words for a picture that is not there.
const FRAME: f32 = 35.0 * MM;
/// From that frame to the words.
const PAD: f32 = 6.0;

/// A picture that can be shown, at its size.
struct Shown {
    width: f32,
    height: f32,
    picture: usize,
}

impl Galley<'_> {
    pub(super) fn figure_block(&mut self, figure: &Figure, spot: Spot) {
        let slabs = self.figure(figure, spot);
        self.extend(gap::TABLE, slabs, gap::TABLE);
    }

    /// A picture at the start edge, blocks beside it.
    pub(super) fn beside(&mut self, figure: &Figure, blocks: &[Block], spot: Spot) {
        let most = spot.width * 0.4;
        let picture = self.figure(figure, Spot { width: most, nested: true, free: false, ..spot });
        let wide = picture.iter().filter_map(reach).fold(0.0, f32::max) - spot.x;
        let x = wide.max(1.0) + gap::BESIDE;
        let width = (spot.width - x).max(1.0);
        let inner = Spot { x: spot.x + x, width, nested: true, free: false, ..spot };
        let beside = self.aside(|galley| galley.blocks(blocks, inner));
        let mut row = Row::new(spot.x, spot.width);
        (row.pad_top, row.pad_bottom) = (0.0, 0.0);
        row.columns = vec![picture, beside];
        let slabs = row.into_slabs(false, spot.nested);
        self.extend(4.0, slabs, 8.0);
    }

    /// A picture with its caption, or the words for it in a frame.
    fn figure(&mut self, figure: &Figure, spot: Spot) -> Vec<Slab> {
        let mut slabs = match self.shown(figure, spot) {
            Ok(shown) => {
                let node = self.node(Tag::Figure, spot.node);
                if let Some(own) = self.nodes.get_mut(node) {
                    own.alt = Some(words_for(figure));
                }
                let Shown { width, height, picture } = shown;
                let what = What::Figure { width, height, node, picture };
                vec![Slab {
                    before: 0.0,
                    height,
                    keep: false,
                    body: Body::Marks(vec![Mark { x: spot.x, y: 0.0, what }]),
                }]
            }
            Err(fault) => {
                self.lose(figure, fault);
                self.framed(figure, spot)
            }
        };
        if figure.caption.iter().any(|run| !run.text.trim().is_empty()) {
            let node = self.node(Tag::Caption, spot.node);
            let look = Look::of(Role::Note, spot.place);
            let mut caption = self.paragraph(&figure.caption, look, spot, node, Align::Start.into());
            if let Some(first) = caption.first_mut() {
                first.before += gap::CAPTION;
            }
            keep_with_next(&mut slabs);
            keep_all(&mut caption);
            slabs.extend(caption);
        }
        slabs
    }

    fn shown(&mut self, figure: &Figure, spot: Spot) -> Result<Shown, PictureFault> {
        let document = self.document;
        let file = document.pictures.get(&figure.picture).ok_or(PictureFault::Absent)?;
        let (source, partly) = Source::read(&file.0)?;
        let (natural, tall) = source.natural;
        let asked = figure.width_mm.map_or(natural, |mm| f32::from(mm.max(1)) * MM).min(spot.width);
        let height = asked / natural.max(0.01) * tall;
        let scale = (self.page() * TALLEST / height.max(0.01)).min(1.0);
        let (width, height) = (asked * scale, height * scale);
        if let Some(fault) = partly {
            self.lose(figure, fault);
        }
        let key = (figure.picture.clone(), width.to_bits());
        if let Some(picture) = self.shown.get(&key) {
            return Ok(Shown { width, height, picture: *picture });
        }
        let made = self.cache.picture(&file.0, width, || source.picture(&file.0, width).map(Arc::new))?;
        let picture = self.pictures.len();
        self.pictures.push(made);
        self.shown.insert(key, picture);
        Ok(Shown { width, height, picture })
    }

    fn lose(&mut self, figure: &Figure, fault: PictureFault) {
        let (picture, alt) = (figure.picture.clone(), figure.alt.clone());
        self.lost.entry(picture.clone()).or_insert(LostPicture { picture, alt, fault });
    }

    /// What a picture shows, in a frame in its place.
    fn framed(&mut self, figure: &Figure, spot: Spot) -> Vec<Slab> {
        let width = figure.width_mm.map_or(FRAME, |mm| f32::from(mm) * MM).clamp(2.5 * PAD, spot.width.max(2.5 * PAD));
        let node = self.node(Tag::Paragraph, spot.node);
        let inner = Spot { x: spot.x + PAD, width: width - 2.0 * PAD, ..spot };
        let words = [Run::plain(words_for(figure))];
        let mut slabs = self.paragraph(&words, Look::of(Role::Meta, spot.place), inner, node, Align::Start.into());
        let last = slabs.len().saturating_sub(1);
        for (at, slab) in slabs.iter_mut().enumerate() {
            let (top, bottom) = (if at == 0 { PAD } else { 0.0 }, if at == last { PAD } else { 0.0 });
            slab.height += top + bottom;
            if let Body::Marks(marks) = &mut slab.body {
                for mark in marks.iter_mut() {
                    mark.y += top;
                }
                marks.extend(frame(spot.x, width, slab.height, at == 0, at == last));
            }
        }
        slabs
    }
}

/// What a picture shows: a reader aloud must have something to say.
fn words_for(figure: &Figure) -> String {
    let caption = text_of(&figure.caption);
    let words = [figure.alt.as_str(), caption.as_str(), figure.picture.as_str()];
    words.into_iter().map(str::trim).find(|words| !words.is_empty()).unwrap_or("–").to_owned()
}

/// Right edge of what stands in a slab.
fn reach(slab: &Slab) -> Option<f32> {
    let Body::Marks(marks) = &slab.body else { return None };
    let edges = marks.iter().map(|mark| match &mark.what {
        What::Figure { width, .. } | What::Rule { width, .. } => mark.x + width,
        What::Text { line, .. } => mark.x + line.width,
        _ => mark.x,
    });
    Some(edges.fold(0.0, f32::max))
}

fn frame(x: f32, width: f32, height: f32, first: bool, last: bool) -> Vec<Mark> {
    let thick = gap::HAIRLINE;
    let rule = |x: f32, y: f32, width: f32, height: f32| Mark {
        x,
        y,
        what: What::Rule { width, height, ink: Ink::Grey, joins: false },
    };
    let mut rules = vec![rule(x, 0.0, thick, height), rule(x + width - thick, 0.0, thick, height)];
    rules.extend(first.then(|| rule(x, 0.0, width, thick)));
    rules.extend(last.then(|| rule(x, height - thick, width, thick)));
    rules
}
