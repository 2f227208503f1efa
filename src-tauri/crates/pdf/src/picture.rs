//! Pictures as objects that pages call for: photographs as images, drawings and watermarks as forms.
//!
//! Each fills the unit square, so that a page places all of them alike.

use attache_typeset::{Cap, Contour, Drawing, Ink, Join, Photo, Picture, Segment, Shape};

use crate::content::numbers;
use crate::file::File;
use crate::object::{Bare, Dict, Id, Name, Value, integer};

/// Writes a picture and returns its number.
pub(crate) fn write(file: &mut File, picture: &Picture) -> Id {
    match picture {
        Picture::Photo(photo) => image(file, photo),
        Picture::Drawing(drawing) => form(file, drawing),
    }
}

fn image(file: &mut File, photo: &Photo) -> Id {
    let id = file.reserve();
    let space = if photo.channels == 1 { "DeviceGray" } else { "DeviceRGB" };
    let facts = |dict: &mut Dict<'_>| {
        dict.set("Type", Name("XObject")).set("Subtype", Name("Image")).set("BitsPerComponent", 8usize);
        dict.set("Width", photo.width as usize).set("Height", photo.height as usize).set("ColorSpace", Name(space));
    };
    if photo.jpeg {
        file.raw_stream(id, &photo.bytes, |dict| {
            facts(dict);
            dict.set("Filter", Name("DCTDecode"));
        });
        return id;
    }
    let (channels, columns) = (usize::from(photo.channels), photo.width as usize);
    let rows = filtered(&photo.bytes, columns * channels, channels);
    file.deflated_stream(id, &rows, |dict| {
        facts(dict);
        dict.nest("DecodeParms", |dict| {
            dict.set("Predictor", 15usize).set("Colors", channels).set("Columns", columns);
        });
    });
    id
}

/// Rows of pixels as differences, each with the PNG filter that leaves the least.
///
/// Source: PNG (third edition) §9 and, for the choice, §12.7.
fn filtered(pixels: &[u8], row: usize, step: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(pixels.len() + pixels.len() / row.max(1) + 1);
    let nothing = vec![0; row];
    let mut above = nothing.as_slice();
    let mut best: Vec<u8> = Vec::with_capacity(row);
    let mut tried: Vec<u8> = Vec::with_capacity(row);
    for own in pixels.chunks_exact(row.max(1)) {
        let mut least = u64::MAX;
        for filter in 0..5u8 {
            tried.clear();
            for (at, byte) in own.iter().enumerate() {
                let pixel = |row: &[u8]| at.checked_sub(step).and_then(|at| row.get(at)).copied().unwrap_or(0);
                let (left, up, corner) = (pixel(own), above.get(at).copied().unwrap_or(0), pixel(above));
                let guess = match filter {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => u8::midpoint(left, up),
                    _ => paeth(left, up, corner),
                };
                tried.push(byte.wrapping_sub(guess));
            }
            let cost = tried.iter().map(|byte| u64::from(byte.cast_signed().unsigned_abs())).sum();
            if cost < least {
                least = cost;
                std::mem::swap(&mut best, &mut tried);
                best.push(filter);
            }
        }
        let filter = best.pop().unwrap_or(0);
        out.push(filter);
        out.extend_from_slice(&best);
        above = own;
    }
    out
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let guess = i16::from(left) + i16::from(up) - i16::from(corner);
    let off = |value: u8| (guess - i16::from(value)).abs();
    if off(left) <= off(up) && off(left) <= off(corner) {
        left
    } else if off(up) <= off(corner) {
        up
    } else {
        corner
    }
}

/// Units of a form along its longer side: two decimals of one are finer than any printer.
const UNITS: f32 = 1000.0;

fn form(file: &mut File, drawing: &Drawing) -> Id {
    let scale = UNITS / drawing.width.max(drawing.height).max(f32::MIN_POSITIVE);
    let (width, height) = (drawing.width * scale, drawing.height * scale);
    let mut out = Vec::new();
    for own in &drawing.shapes {
        shape(&mut out, own, scale);
    }
    let id = file.reserve();
    file.stream(id, &out, |dict| {
        dict.set("Type", Name("XObject")).set("Subtype", Name("Form")).set("BBox", [0.0, 0.0, width, height]);
        // Shapes count downwards from the top edge.
        let matrix = format!("[{} 0 0 {} 0 1]", 1.0 / width, -1.0 / height);
        dict.set("Matrix", Bare(&matrix)).nest("Resources", |_| {});
    });
    id
}

fn shape(out: &mut Vec<u8>, shape: &Shape, scale: f32) {
    out.extend_from_slice(b"q\n");
    for (contours, even_odd) in &shape.clips {
        path(out, contours, &|[x, y]| [x * scale, y * scale]);
        out.extend_from_slice(if *even_odd { b"W* n\n" } else { b"W n\n" });
    }
    if let Some(fill) = shape.fill {
        numbers(out, &fill.rgb, b"rg\n");
    }
    if let Some(stroke) = &shape.stroke {
        numbers(out, &stroke.rgb, b"RG\n");
        numbers(out, &[stroke.width * scale], b"w");
        let cap = match stroke.cap {
            Cap::Butt => 0,
            Cap::Round => 1,
            Cap::Square => 2,
        };
        let join = match stroke.join {
            Join::Miter => 0,
            Join::Round => 1,
            Join::Bevel => 2,
        };
        out.push(b' ');
        integer(out, cap);
        out.extend_from_slice(b" J ");
        integer(out, join);
        out.extend_from_slice(b" j");
        numbers(out, &[stroke.miter.max(1.0)], b"M\n");
        let dashes: Vec<f32> = stroke.dashes.iter().map(|dash| dash * scale).collect();
        // Dashes that round to nothing would never end.
        if dashes.iter().sum::<f32>() >= 1.0 {
            dashes.as_slice().write(out);
            numbers(out, &[stroke.offset * scale], b"d\n");
        }
    }
    path(out, &shape.contours, &|[x, y]| [x * scale, y * scale]);
    let even_odd = shape.fill.is_some_and(|fill| fill.even_odd);
    out.extend_from_slice(match (shape.fill.is_some(), shape.stroke.is_some(), even_odd) {
        (true, true, false) => b"B Q\n".as_slice(),
        (true, true, true) => b"B* Q\n",
        (true, false, false) => b"f Q\n",
        (true, false, true) => b"f* Q\n",
        (false, true, _) => b"S Q\n",
        (false, false, _) => b"n Q\n",
    });
}

fn path(out: &mut Vec<u8>, contours: &[Contour], place: &impl Fn([f32; 2]) -> [f32; 2]) {
    for contour in contours {
        numbers(out, &place(contour.start), b"m");
        for segment in &contour.segments {
            match segment {
                Segment::Line(to) => numbers(out, &place(*to), b"l"),
                Segment::Curve(a, b, to) => numbers(out, [place(*a), place(*b), place(*to)].as_flattened(), b"c"),
            }
        }
        out.extend_from_slice(if contour.closed { b" h\n" } else { b"\n" });
    }
}

/// Writes the word across a page as a form that covers the sheet, and returns its number.
pub(crate) fn watermark(file: &mut File, contours: &[Contour], sheet: (f32, f32)) -> Id {
    let mut out = Vec::new();
    numbers(&mut out, &Ink::Pale.rgb(), b"rg\n");
    path(&mut out, contours, &|[x, y]| [x, sheet.1 - y]);
    out.push(b'f');
    let id = file.reserve();
    file.stream(id, &out, |dict| {
        dict.set("Type", Name("XObject")).set("Subtype", Name("Form")).set("BBox", [0.0, 0.0, sheet.0, sheet.1]);
        dict.nest("Resources", |_| {});
    });
    id
}

#[cfg(test)]
mod tests {
    use super::filtered;

    #[test]
    fn rows_like_the_row_above_become_nothing() {
        let picture = [[9u8, 200, 3].as_slice(), &[9, 200, 3], &[10, 201, 4]].concat();
        let rows = filtered(&picture, 3, 1);
        assert_eq!(rows.len(), 12);
        assert_eq!(rows[4..8], [2, 0, 0, 0]);
        assert_eq!(rows[8..], [2, 1, 1, 1]);
    }
}
