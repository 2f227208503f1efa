//! Figures: a picture's bytes as they are, its size from its own header, its words for who does not see it.

use std::sync::Arc;

use attache_document::{Figure, Run};

use crate::body::Body;
use crate::paragraph::Spot;

/// The namespaces of drawings.
pub(crate) const NAMESPACES: [(&str, &str); 4] = [
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", PICTURE),
    ("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"),
];
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// A picture's file in the package.
pub(crate) struct Media {
    /// Its name in the document.
    pub picture: String,
    pub id: String,
    pub name: String,
    pub bytes: Arc<[u8]>,
    shape: Shape,
}

impl Media {
    /// Drawn with lines, which not every reader does.
    pub fn is_vector(&self) -> bool {
        self.shape.ending == "svg"
    }
}

/// What a picture's own header says.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Shape {
    ending: &'static str,
    /// Width and height in its own units.
    size: (u32, u32),
}

/// Name and bytes of what stands in for vectors where a reader does not draw them: one grey point, stretched.
pub(crate) const STAND_IN: (&str, &[u8]) = ("vector.png", STAND_IN_PNG);
#[rustfmt::skip]
const STAND_IN_PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\xdac\xb8\x01\0\0\xda\0\xd9\xbd\xc5~\x15\0\0\0\0IEND\xaeB`\x82";

/// English Metric Units in a twentieth of a point.
const EMU: u64 = 635;

impl Body<'_> {
    /// Writes a figure with its caption; where there is no picture, its words in a frame.
    pub fn figure(&mut self, figure: &Figure, spot: Spot) {
        self.mark_alone(spot);
        let below = !figure.caption.is_empty();
        let spot_above = Spot { keep: spot.keep || below, ..spot };
        if let Some(at) = self.media(&figure.picture) {
            self.open_paragraph("Figure", self.rtl(), spot_above);
            self.drawing(at, figure, spot.width);
            self.xml.close();
        } else {
            self.paragraph("NoPicture", &[Run::plain(figure.alt.as_str())], spot_above);
        }
        self.paragraph("FigureCaption", &figure.caption, spot);
    }

    /// The package's file of a picture, each once; `None` when it is not there or is no picture.
    fn media(&mut self, picture: &str) -> Option<usize> {
        if let Some(known) = self.media.iter().position(|media| media.picture == picture) {
            return Some(known);
        }
        let bytes = Arc::clone(&self.document.pictures.get(picture)?.0);
        let shape = shape(&bytes)?;
        let number = self.media.len() + 1;
        let (id, name) = (format!("picture{number}"), format!("picture{number}.{}", shape.ending));
        self.media.push(Media { picture: picture.to_owned(), id, name, bytes, shape });
        Some(number - 1)
    }

    fn drawing(&mut self, at: usize, figure: &Figure, room: u32) {
        let Some(media) = self.media.get(at) else { return };
        let (id, (wide, tall), vector) = (media.id.clone(), media.shape.size, media.is_vector());
        self.drawings += 1;
        // Without a width of its own a picture is set at 96 dots an inch: 15 twentieths of a point each.
        let asked = figure.width_mm.map_or_else(|| wide.saturating_mul(15), |mm| u32::from(mm) * 1440 * 10 / 254);
        let width = u64::from(asked.clamp(1, room.max(1)));
        // No taller than a page has room for.
        let height = (width * u64::from(tall) / u64::from(wide)).clamp(1, 12_000);
        let width = width.min((height * u64::from(wide)).div_ceil(u64::from(tall))).max(1);
        let extent = [(width * EMU).to_string(), (height * EMU).to_string()];
        let [cx, cy] = &extent;
        let number = self.drawings.to_string();
        let name = format!("Picture {number}");
        let xml = &mut self.xml;
        xml.open("w:r", &[]);
        xml.open("w:drawing", &[]);
        xml.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        xml.empty("wp:extent", &[("cx", cx), ("cy", cy)]);
        xml.empty("wp:docPr", &[("id", &number), ("name", &name), ("descr", &figure.alt)]);
        xml.open("a:graphic", &[]);
        xml.open("a:graphicData", &[("uri", PICTURE)]);
        xml.open("pic:pic", &[]);
        xml.open("pic:nvPicPr", &[]);
        xml.empty("pic:cNvPr", &[("id", &number), ("name", &name), ("descr", &figure.alt)]);
        xml.empty("pic:cNvPicPr", &[]);
        xml.close();
        xml.open("pic:blipFill", &[]);
        if vector {
            xml.open("a:blip", &[("r:embed", "vector")]);
            xml.open("a:extLst", &[]);
            xml.open("a:ext", &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")]);
            xml.empty("asvg:svgBlip", &[("r:embed", &id)]);
            for _ in 0..3 {
                xml.close();
            }
        } else {
            xml.empty("a:blip", &[("r:embed", &id)]);
        }
        xml.open("a:stretch", &[]);
        xml.empty("a:fillRect", &[]);
        xml.close();
        xml.close();
        xml.open("pic:spPr", &[]);
        xml.open("a:xfrm", &[]);
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", &[("cx", cx), ("cy", cy)]);
        xml.close();
        xml.open("a:prstGeom", &[("prst", "rect")]);
        xml.empty("a:avLst", &[]);
        // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r
        for _ in 0..8 {
            xml.close();
        }
    }
}

/// Reads kind and size; `None` for what is no picture that a word processor draws.
fn shape(bytes: &[u8]) -> Option<Shape> {
    let (ending, size) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        ("png", (long(bytes, 16)?, long(bytes, 20)?))
    } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        ("jpeg", jpeg_size(bytes)?)
    } else {
        ("svg", svg_size(std::str::from_utf8(bytes).ok()?)?)
    };
    (size.0 > 0 && size.1 > 0).then_some(Shape { ending, size })
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn short(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?)))
}

/// The size in a JPEG's frame header, found by going from segment to segment.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        match *bytes.get(at + 1)? {
            0xff => at += 1,
            0x01 | 0xd0..=0xd8 => at += 2,
            0xc4 | 0xc8 | 0xcc => at += 2 + short(bytes, at + 2)? as usize,
            0xc0..=0xcf => return Some((short(bytes, at + 7)?, short(bytes, at + 5)?)),
            0xd9 | 0xda => return None,
            _ => at += 2 + short(bytes, at + 2)? as usize,
        }
    }
}

/// The size an SVG gives itself, in pixels: `width` and `height`, or its view box.
fn svg_size(text: &str) -> Option<(u32, u32)> {
    let start = text.find("<svg")?;
    let head = text.get(start..start + text.get(start..)?.find('>')?)?;
    let attribute = |name: &str| {
        let after = head.find(&format!(" {name}=")).and_then(|at| head.get(at + name.len() + 2..))?;
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        after.get(1..)?.split(quote).next()
    };
    let pixels = |text: &str| {
        let number: f32 = text.trim().trim_end_matches("px").trim().parse().ok()?;
        whole(number)
    };
    if let (Some(wide), Some(tall)) = (attribute("width").and_then(pixels), attribute("height").and_then(pixels)) {
        return Some((wide, tall));
    }
    let numbers: Vec<f32> =
        attribute("viewBox")?.split([' ', ',']).filter_map(|number| number.trim().parse().ok()).collect();
    let [_, _, wide, tall] = numbers.as_slice() else { return None };
    Some((whole(*wide)?, whole(*tall)?))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is asked for first")]
fn whole(number: f32) -> Option<u32> {
    (1.0..1e6).contains(&number).then_some(number.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_says_its_own_size() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0, 0, 0, 30, 0, 0, 0, 40]);
        assert_eq!(shape(&png), Some(Shape { ending: "png", size: (30, 40) }));
        let jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 9, 9, 0xff, 0xc2, 0, 11, 8, 0, 20, 0, 10, 3];
        assert_eq!(shape(&jpeg), Some(Shape { ending: "jpeg", size: (10, 20) }));
        let svg = shape(b"<?xml version='1.0'?><svg viewBox='0 0 60 40'/>");
        assert_eq!(svg, Some(Shape { ending: "svg", size: (60, 40) }));
    }

    #[test]
    fn what_is_no_picture_has_no_size() {
        for bytes in
            [&b""[..], b"GIF89a", b"\xff\xd8\xff", b"\xff\xd8\xff\xda", b"\x89PNG\r\n\x1a\n", b"<svg width='0'/>"]
        {
            assert_eq!(shape(bytes), None);
        }
    }
}
