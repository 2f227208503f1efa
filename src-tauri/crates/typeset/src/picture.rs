//! Pictures as pages carry them: photographs small enough for paper, drawings as paths.
//!
//! What a file claims is not believed: its size is read before it is decoded, and what cannot be read becomes a
//! [`PictureFault`] for the author and a framed description for the reader.

mod drawing;
mod photo;
mod turn;

use std::sync::Arc;

pub use drawing::{Cap, Clip, Drawing, Fill, Join, Shape, Stroke};

/// A picture ready for the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// Pixels.
    Photo(Photo),
    /// Paths.
    Drawing(Drawing),
}

/// Pixels. Never transparent: what was lies on white.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// How many bytes a pixel has, one a channel: 1 for grey, 3 for red, green and blue.
    pub channels: u8,
    /// Whether the bytes are a JPEG file; otherwise they are pixels, row by row.
    pub jpeg: bool,
    /// The bytes.
    pub bytes: Arc<[u8]>,
}

/// Why a picture is not shown, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum PictureFault {
    /// The document has no picture of this name.
    #[error("there is no such picture")]
    Absent,
    /// Neither JPEG, PNG nor SVG.
    #[error("the file is no JPEG, PNG or SVG")]
    Kind,
    /// The file ends early or contradicts itself.
    #[error("the file is damaged")]
    Damaged,
    /// More pixels or paths than a page can use.
    #[error("the picture is too large")]
    TooLarge,
    /// A drawing has parts that are not drawn: words, pictures, effects. The rest of it is shown.
    #[error("parts of the drawing are left out")]
    Partly,
}

impl Picture {
    /// About how many bytes it takes.
    pub(crate) fn weight(&self) -> usize {
        match self {
            Self::Photo(photo) => photo.bytes.len(),
            Self::Drawing(drawing) => drawing.shapes.iter().map(|shape| 64 + shape.contours.len() * 256).sum(),
        }
    }
}

/// What a file is, before its pixels are read.
pub(crate) struct Source {
    kind: Kind,
    /// Its own size in points, upright.
    pub natural: (f32, f32),
}

enum Kind {
    Jpeg { turn: turn::Turn },
    Png,
    Svg(Drawing),
}

impl Source {
    /// Reads what a file says of itself; the second is a fault that leaves something to show.
    pub fn read(bytes: &[u8]) -> Result<(Self, Option<PictureFault>), PictureFault> {
        if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
            let (size, turn) = photo::jpeg_size(bytes)?;
            let (width, height) = if turn.swaps() { (size.1, size.0) } else { size };
            return Ok((Self { kind: Kind::Jpeg { turn }, natural: points(width, height) }, None));
        }
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            let (width, height) = photo::png_size(bytes)?;
            return Ok((Self { kind: Kind::Png, natural: points(width, height) }, None));
        }
        let (drawing, whole) = drawing::read(bytes)?;
        let natural = (drawing.width * 0.75, drawing.height * 0.75);
        Ok((Self { kind: Kind::Svg(drawing), natural }, (!whole).then_some(PictureFault::Partly)))
    }

    /// The picture for a place `width` points wide.
    pub fn picture(self, bytes: &Arc<[u8]>, width: f32) -> Result<Picture, PictureFault> {
        match self.kind {
            Kind::Jpeg { turn } => photo::jpeg(bytes, turn, width).map(Picture::Photo),
            Kind::Png => photo::png(bytes, width).map(Picture::Photo),
            Kind::Svg(drawing) => Ok(Picture::Drawing(drawing)),
        }
    }
}

fn points(width: u32, height: u32) -> (f32, f32) {
    (width as f32 * 0.75, height as f32 * 0.75)
}
