//! Document tree to positioned pages: fonts, shaping, bidirectional text, line breaking, pagination.
//!
//! What lives here knows letters and paper, and nothing of records or of PDF. [`layout`] is a pure function of the tree and
//! the bundled [`Fonts`]: the same tree gives the same [`Layout`]. Lengths are points, y grows downwards from the top edge.
//! The parts, in the order text passes them: `text` (runs to lines), `galley` (blocks to a column of slabs), `pager`
//! (slabs to pages). Tests ask what a reader would notice, and properties that hold for any text.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "font units, byte offsets of one paragraph and points on a sheet stay far inside every type used here"
)]
#![allow(clippy::similar_names, reason = "lines and links, shaped and shaper are the words of the trade")]

mod fonts;
mod galley;
mod layout;
mod look;
mod missing;
mod outline;
mod pager;
mod picture;
mod table;
mod text;

pub use fonts::{Face, FaceId, FontPackError, Fonts};
pub use layout::{
    About, Artifact, Bookmark, Layer, Layout, LayoutError, LostPicture, Node, NodeId, Op, Page, Scope, Tag, Target,
    layout, layout_again,
};
pub use look::Ink;
pub use missing::MissingGlyph;
pub use outline::{Contour, Segment};
pub use picture::{Cap, Clip, Drawing, Fill, Join, Photo, Picture, PictureFault, Shape, Stroke};
pub use text::{Cache, Glyph, GlyphRun, Line, Shaped, Shaper, Span, TextStyle};
