//! JPEG and PNG: passed on as they are when they fit, made smaller when they are finer than paper shows.

use std::io::Cursor;
use std::sync::Arc;

use jpeg_encoder::{ColorType, Encoder};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

use super::turn::Turn;
use super::{Photo, PictureFault};

/// Larger pictures are not decoded: three bytes a pixel would not fit beside the rest.
const MOST_PIXELS: u64 = 50_000_000;
/// Pixels to the inch on paper.
const DPI: f32 = 200.0;
/// A picture up to this much finer than [`DPI`] is left as it is.
const SPARE: f32 = 1.25;
/// JPEG quality of what is made smaller.
const QUALITY: u8 = 85;

/// Decoded pixels, row by row, one byte a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pixels {
    pub width: u32,
    pub height: u32,
    pub channels: u8,
    pub bytes: Vec<u8>,
}

/// Width and height as stored, and how to turn them.
pub(super) fn jpeg_size(bytes: &[u8]) -> Result<((u32, u32), Turn), PictureFault> {
    let decoder = opened(bytes)?;
    let info = decoder.info().ok_or(PictureFault::Damaged)?;
    let size = sane(u32::from(info.width), u32::from(info.height))?;
    Ok((size, decoder.exif().map_or_else(Turn::default, |exif| Turn::of_exif(exif))))
}

fn opened(bytes: &[u8]) -> Result<JpegDecoder<ZCursor<&[u8]>>, PictureFault> {
    let side = usize::from(u16::MAX);
    // Strict: a file that ends early is grey from there on in some readers and refused by others.
    let options = DecoderOptions::new_safe().set_max_width(side).set_max_height(side).set_strict_mode(true);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| PictureFault::Damaged)?;
    Ok(decoder)
}

fn sane(width: u32, height: u32) -> Result<(u32, u32), PictureFault> {
    match u64::from(width) * u64::from(height) {
        0 => Err(PictureFault::Damaged),
        pixels if pixels > MOST_PIXELS => Err(PictureFault::TooLarge),
        _ => Ok((width, height)),
    }
}

/// A JPEG for a place `place` points wide.
pub(super) fn jpeg(bytes: &Arc<[u8]>, turn: Turn, place: f32) -> Result<Photo, PictureFault> {
    let mut decoder = opened(bytes)?;
    let grey = decoder.input_colorspace() == Some(ColorSpace::Luma);
    let plain = matches!(decoder.input_colorspace(), Some(ColorSpace::Luma | ColorSpace::YCbCr));
    let wanted = if grey { ColorSpace::Luma } else { ColorSpace::RGB };
    decoder.set_options(decoder.options().jpeg_set_out_colorspace(wanted));
    let own = decoder.decode().map_err(|_| PictureFault::Damaged)?;
    let info = decoder.info().ok_or(PictureFault::Damaged)?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    let channels = if grey { 1 } else { 3 };
    if own.len() as u64 != u64::from(width) * u64::from(height) * u64::from(channels) {
        return Err(PictureFault::Damaged);
    }
    let pixels = Pixels { width, height, channels, bytes: own };
    let across = if turn.swaps() { height } else { width };
    if plain
        && turn.is_upright()
        && across <= finest(place)
        && let Some(bytes) = without_remarks(bytes)
    {
        return Ok(Photo { width, height, channels, jpeg: true, bytes: bytes.into() });
    }
    let pixels = smaller(turn.apply(pixels), place);
    let mut bytes = Vec::new();
    let (Ok(width), Ok(height)) = (u16::try_from(pixels.width), u16::try_from(pixels.height)) else {
        return Err(PictureFault::TooLarge);
    };
    let colours = if grey { ColorType::Luma } else { ColorType::Rgb };
    let encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.encode(&pixels.bytes, width, height, colours).map_err(|_| PictureFault::Damaged)?;
    Ok(Photo { width: width.into(), height: height.into(), channels, jpeg: true, bytes: bytes.into() })
}

/// The file without what a camera or a program wrote beside the picture: where it was taken, by whom, a thumbnail.
fn without_remarks(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        let [0xFF, marker] = *bytes.get(at..at + 2)? else { return None };
        if marker == 0xFF {
            at += 1;
            continue;
        }
        let length = usize::from(u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?));
        let segment = bytes.get(at..at + 2 + length)?;
        // JFIF and Adobe's say how the colours are stored.
        if !matches!(marker, 0xE1..=0xED | 0xEF | 0xFE) {
            out.extend_from_slice(segment);
        }
        at += segment.len();
        if marker == 0xDA {
            out.extend_from_slice(bytes.get(at..)?);
            return Some(out);
        }
    }
}

/// Width and height of a PNG.
pub(super) fn png_size(bytes: &[u8]) -> Result<(u32, u32), PictureFault> {
    let reader = png::Decoder::new(Cursor::new(bytes)).read_info().map_err(|_| PictureFault::Damaged)?;
    sane(reader.info().width, reader.info().height)
}

/// A PNG for a place `place` points wide.
pub(super) fn png(bytes: &[u8], place: f32) -> Result<Photo, PictureFault> {
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: 512 << 20 });
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|_| PictureFault::Damaged)?;
    let (width, height) = sane(reader.info().width, reader.info().height)?;
    let size = reader.output_buffer_size().ok_or(PictureFault::TooLarge)?;
    let mut own = vec![0; size];
    let frame = reader.next_frame(&mut own).map_err(|_| PictureFault::Damaged)?;
    own.truncate(frame.buffer_size());
    let (channels, bytes) = match frame.color_type {
        png::ColorType::Grayscale => (1, own),
        png::ColorType::Rgb => (3, own),
        png::ColorType::GrayscaleAlpha => (1, on_white(&own, 2)),
        png::ColorType::Rgba => (3, on_white(&own, 4)),
        png::ColorType::Indexed => return Err(PictureFault::Damaged),
    };
    let Pixels { width, height, channels, bytes } = smaller(Pixels { width, height, channels, bytes }, place);
    Ok(Photo { width, height, channels, jpeg: false, bytes: bytes.into() })
}

/// Lays pixels whose last channel is how opaque they are on white.
fn on_white(bytes: &[u8], channels: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / channels * (channels - 1));
    for pixel in bytes.chunks_exact(channels) {
        if let Some((alpha, colours)) = pixel.split_last() {
            let alpha = u32::from(*alpha);
            out.extend(colours.iter().map(|own| ((u32::from(*own) * alpha + 255 * (255 - alpha) + 127) / 255) as u8));
        }
    }
    out
}

/// The most pixels across that a place of this width may keep.
fn finest(place: f32) -> u32 {
    (place / 72.0 * DPI * SPARE).ceil().max(1.0) as u32
}

/// Makes pixels as coarse as paper shows them.
fn smaller(pixels: Pixels, place: f32) -> Pixels {
    if pixels.width <= finest(place) {
        return pixels;
    }
    let width = ((place / 72.0 * DPI).ceil() as u32).clamp(1, pixels.width);
    let height = ((u64::from(pixels.height) * u64::from(width) / u64::from(pixels.width)) as u32).max(1);
    let channels = usize::from(pixels.channels);
    let (columns, rows) = (shares(pixels.width, width), shares(pixels.height, height));
    let stride = pixels.width as usize * channels;
    let mut bytes = Vec::with_capacity(width as usize * height as usize * channels);
    let mut sums = vec![0f32; width as usize * channels];
    for row in &rows {
        sums.fill(0.0);
        for (source, weight) in row {
            let line = pixels.bytes.get(*source * stride..(source + 1) * stride).unwrap_or_default();
            for (sum, column) in sums.chunks_exact_mut(channels).zip(&columns) {
                for (from, share) in column {
                    for (sum, own) in sum.iter_mut().zip(line.get(from * channels..).unwrap_or_default()) {
                        *sum += f32::from(*own) * share * weight;
                    }
                }
            }
        }
        bytes.extend(sums.iter().map(|sum| sum.round().clamp(0.0, 255.0) as u8));
    }
    Pixels { width, height, channels: pixels.channels, bytes }
}

/// For each of `to` pixels, which of `from` it covers and by what share of itself.
fn shares(from: u32, to: u32) -> Vec<Vec<(usize, f32)>> {
    let step = f64::from(from) / f64::from(to);
    let one = |at: u32| {
        let (start, end) = (f64::from(at) * step, (f64::from(at) + 1.0) * step);
        let last = (end.ceil() as u32).min(from);
        (start as u32..last)
            .map(|source| {
                let covered = end.min(f64::from(source) + 1.0) - start.max(f64::from(source));
                (source as usize, (covered.max(0.0) / step) as f32)
            })
            .collect()
    };
    (0..to).map(one).collect()
}
