//! SVG to paths: what paper and an archive can keep of it.
//!
//! Scripts, outside references, embedded pictures and words are never followed or drawn. What is half transparent lies on
//! white, a gradient becomes its mean colour.

mod weight;

use usvg::tiny_skia_path::{self as path, PathSegment};
use usvg::{FillRule, Group, ImageHrefResolver, Node, Options, Paint, Tree, roxmltree};

use super::PictureFault;
use crate::outline::{Contour, Segment};

/// Longer files are not read.
const LONGEST: usize = 4 << 20;

/// Paths in the order they are painted. y grows downwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Width of the sheet the paths stand on; what is outside it is not shown.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// The paths.
    pub shapes: Vec<Shape>,
}

/// One path.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its contours.
    pub contours: Vec<Contour>,
    /// How its inside is painted.
    pub fill: Option<Fill>,
    /// How its outline is painted, after the inside.
    pub stroke: Option<Stroke>,
    /// The paths it is seen through, each cutting what the one before left.
    pub clips: Vec<Clip>,
}

/// A path that other paths are seen through.
pub type Clip = (Vec<Contour>, bool);

/// How an inside is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    /// Red, green and blue, 0 to 1, sRGB.
    pub rgb: [f32; 3],
    /// By the even-odd rule; otherwise by the winding number.
    pub even_odd: bool,
}

/// How an outline is painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Red, green and blue, 0 to 1, sRGB.
    pub rgb: [f32; 3],
    /// Width.
    pub width: f32,
    /// How open ends look.
    pub cap: Cap,
    /// How corners look.
    pub join: Join,
    /// How far a sharp corner may reach, in widths.
    pub miter: f32,
    /// Lengths of dashes and gaps; empty for a whole line.
    pub dashes: Vec<f32>,
    /// Where in the dashes it begins.
    pub offset: f32,
}

/// How open ends look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    /// Cut off.
    Butt,
    /// Round.
    Round,
    /// Half a width longer.
    Square,
}

/// How corners look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// Sharp.
    Miter,
    /// Round.
    Round,
    /// Cut off.
    Bevel,
}

/// Reads a drawing, and says whether all of it is drawn.
pub(super) fn read(bytes: &[u8]) -> Result<(Drawing, bool), PictureFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| PictureFault::Kind)?;
    if !text.contains("<svg") && !text.contains(":svg") {
        return Err(PictureFault::Kind);
    }
    if text.len() > LONGEST {
        return Err(PictureFault::TooLarge);
    }
    weight::depth(text)?;
    let limits = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: weight::MOST, ..Default::default() };
    let xml = roxmltree::Document::parse_with_options(text, limits).map_err(|_| PictureFault::Damaged)?;
    weight::check(&xml)?;
    // Nothing is fetched, from the disk or from within the file.
    let images = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: images, ..Options::default() };
    let tree = Tree::from_xmltree(&xml, &options).map_err(|_| PictureFault::Damaged)?;
    let left_out = ["text", "image", "foreignObject", "script", "animate", "video"];
    let mut walk = Walk { shapes: Vec::new(), whole: true, opacity: 1.0, clips: Vec::new() };
    walk.whole = !xml.descendants().any(|node| left_out.contains(&node.tag_name().name()));
    walk.group(tree.root());
    let size = tree.size();
    let drawing = Drawing { width: size.width(), height: size.height(), shapes: walk.shapes };
    Ok((drawing, walk.whole))
}

struct Walk {
    shapes: Vec<Shape>,
    whole: bool,
    opacity: f32,
    clips: Vec<Clip>,
}

impl Walk {
    fn group(&mut self, group: &Group) {
        let (opacity, clips) = (self.opacity, self.clips.len());
        self.opacity *= group.opacity().get();
        self.whole &= group.mask().is_none() && group.filters().is_empty();
        let mut clip = group.clip_path();
        while let Some(own) = clip {
            let mut contours = Vec::new();
            let mut even_odd = false;
            let place = group.abs_transform().pre_concat(own.transform());
            outlines(own.root(), place, &mut contours, &mut even_odd);
            self.clips.push((contours, even_odd));
            clip = own.clip_path();
        }
        for node in group.children() {
            match node {
                Node::Group(inner) => self.group(inner),
                Node::Path(own) if own.is_visible() => self.path(own),
                Node::Path(_) => {}
                Node::Image(_) | Node::Text(_) => self.whole = false,
            }
        }
        self.opacity = opacity;
        self.clips.truncate(clips);
    }

    fn path(&mut self, own: &usvg::Path) {
        let place = own.abs_transform();
        let fill = own.fill().map(|fill| {
            let even_odd = fill.rule() == FillRule::EvenOdd;
            Fill { rgb: self.colour(fill.paint(), fill.opacity().get()), even_odd }
        });
        let stroke = own.stroke().map(|stroke| self.stroke(stroke, place));
        if fill.is_some() || stroke.is_some() {
            let contours = contours(own.data(), place);
            self.shapes.push(Shape { contours, fill, stroke, clips: self.clips.clone() });
        }
    }

    fn stroke(&mut self, stroke: &usvg::Stroke, place: path::Transform) -> Stroke {
        // A width does not follow a transformation that stretches one way; the mean of both does not stand out.
        let (x, y) = place.get_scale();
        let scale = (x * y).abs().sqrt();
        let dashes = stroke.dasharray().unwrap_or_default().iter().map(|length| length * scale).collect();
        Stroke {
            rgb: self.colour(stroke.paint(), stroke.opacity().get()),
            width: stroke.width().get() * scale,
            cap: match stroke.linecap() {
                usvg::LineCap::Butt => Cap::Butt,
                usvg::LineCap::Round => Cap::Round,
                usvg::LineCap::Square => Cap::Square,
            },
            join: match stroke.linejoin() {
                usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => Join::Miter,
                usvg::LineJoin::Round => Join::Round,
                usvg::LineJoin::Bevel => Join::Bevel,
            },
            miter: stroke.miterlimit().get(),
            dashes,
            offset: stroke.dashoffset() * scale,
        }
    }

    /// A paint as one colour on white.
    fn colour(&mut self, paint: &Paint, opacity: f32) -> [f32; 3] {
        let (rgb, own) = match paint {
            Paint::Color(colour) => (plain(*colour), 1.0),
            Paint::LinearGradient(gradient) => self.mean(gradient.stops()),
            Paint::RadialGradient(gradient) => self.mean(gradient.stops()),
            Paint::Pattern(_) => {
                self.whole = false;
                ([0.6; 3], 1.0)
            }
        };
        let opacity = (opacity * own * self.opacity).clamp(0.0, 1.0);
        rgb.map(|channel| channel * opacity + 1.0 - opacity)
    }

    fn mean(&mut self, stops: &[usvg::Stop]) -> ([f32; 3], f32) {
        self.whole = false;
        let count = stops.len().max(1) as f32;
        let mut sum = [0.0; 3];
        for stop in stops {
            for (sum, own) in sum.iter_mut().zip(plain(stop.color())) {
                *sum += own / count;
            }
        }
        (sum, stops.iter().map(|stop| stop.opacity().get()).sum::<f32>() / count)
    }
}

fn plain(colour: usvg::Color) -> [f32; 3] {
    [colour.red, colour.green, colour.blue].map(|channel| f32::from(channel) / 255.0)
}

/// All outlines of a clipping path as one.
fn outlines(group: &Group, place: path::Transform, out: &mut Vec<Contour>, even_odd: &mut bool) {
    for node in group.children() {
        match node {
            Node::Group(inner) => outlines(inner, place.pre_concat(inner.transform()), out, even_odd),
            Node::Path(own) => {
                *even_odd |= own.fill().is_some_and(|fill| fill.rule() == FillRule::EvenOdd);
                out.extend(contours(own.data(), place));
            }
            Node::Image(_) | Node::Text(_) => {}
        }
    }
}

fn contours(data: &path::Path, place: path::Transform) -> Vec<Contour> {
    let at = |mut point: path::Point| {
        place.map_point(&mut point);
        [point.x, point.y]
    };
    let mut out: Vec<Contour> = Vec::new();
    let mut last = path::Point::default();
    for segment in data.segments() {
        let step = match segment {
            PathSegment::MoveTo(to) => {
                out.push(Contour { start: at(to), segments: Vec::new(), closed: false });
                last = to;
                continue;
            }
            PathSegment::Close => {
                if let Some(contour) = out.last_mut() {
                    contour.closed = true;
                }
                continue;
            }
            PathSegment::LineTo(to) => {
                last = to;
                Segment::Line(at(to))
            }
            PathSegment::QuadTo(control, to) => {
                let third = |from: path::Point| {
                    let towards = |from: f32, to: f32| from + (to - from) * 2.0 / 3.0;
                    at(path::Point::from_xy(towards(from.x, control.x), towards(from.y, control.y)))
                };
                let step = Segment::Curve(third(last), third(to), at(to));
                last = to;
                step
            }
            PathSegment::CubicTo(first, second, to) => {
                last = to;
                Segment::Curve(at(first), at(second), at(to))
            }
        };
        if let Some(contour) = out.last_mut() {
            contour.segments.push(step);
        }
    }
    out
}
