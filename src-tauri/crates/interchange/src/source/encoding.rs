//! Which encoding a text is in: its mark, else valid UTF-8, else a guess hinted with the home country.

use super::{Options, ReadSeek};
use crate::problem::{Code, Problem};
use crate::refused::Refused;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::io::{Read, Seek, SeekFrom};

/// How much of the file the guess looks at; more does not change it.
const GUESSED_FROM: u64 = 8 << 20;

/// An encoding, and how it was told.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub(super) encoding: &'static Encoding,
    /// Length of the mark at the start.
    pub(super) skip: u64,
    guessed: bool,
}

impl Told {
    pub(super) fn name(self) -> &'static str {
        self.encoding.name()
    }

    pub(super) fn problems(self) -> Option<Problem> {
        self.guessed.then(|| Problem::of_file(Code::EncodingGuessed).arg("encoding", self.name()))
    }
}

/// Tells the encoding of a text.
pub(super) fn tell(reader: &mut Box<dyn ReadSeek>, options: &Options) -> Result<Told, Refused> {
    let mut head = Vec::new();
    reader.seek(SeekFrom::Start(0))?;
    reader.by_ref().take(4096).read_to_end(&mut head)?;
    let mark = Encoding::for_bom(&head);
    if let Some(label) = &options.encoding {
        let encoding = Encoding::for_label(label.trim().as_bytes())
            .ok_or_else(|| Refused::UnknownEncoding { label: label.clone() })?;
        let skip = mark.filter(|(marked, _)| *marked == encoding).map_or(0, |(_, length)| length as u64);
        return Ok(Told { encoding, skip, guessed: false });
    }
    if let Some((encoding, length)) = mark {
        return Ok(Told { encoding, skip: length as u64, guessed: false });
    }
    if let Some(encoding) = utf16_without_mark(&head) {
        return Ok(Told { encoding, skip: 0, guessed: true });
    }
    if is_utf8(reader)? {
        return Ok(Told { encoding: UTF_8, skip: 0, guessed: false });
    }
    let encoding = guess(reader, options.home.as_deref())?;
    Ok(Told { encoding, skip: 0, guessed: true })
}

/// UTF-16 that lost its mark: every other byte of the start is nearly always zero.
pub(super) fn utf16_without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.len() / 2;
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if pairs < 8 {
        None
    } else if odd * 10 > pairs * 7 && even == 0 {
        Some(UTF_16LE)
    } else if even * 10 > pairs * 7 && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether the whole file is valid UTF-8, read piece by piece.
fn is_utf8(reader: &mut Box<dyn ReadSeek>) -> Result<bool, Refused> {
    reader.seek(SeekFrom::Start(0))?;
    let mut buffer = vec![0; 1 << 16];
    let mut carried = 0;
    loop {
        let count = reader.read(buffer.get_mut(carried..).unwrap_or_default())?;
        let length = carried + count;
        let valid = match std::str::from_utf8(buffer.get(..length).unwrap_or_default()) {
            Ok(_) => length,
            // A sequence cut by the end of the piece is finished by the next.
            Err(error) if error.error_len().is_none() && count > 0 => error.valid_up_to(),
            Err(_) => return Ok(false),
        };
        if count == 0 {
            return Ok(true);
        }
        buffer.copy_within(valid..length, 0);
        carried = length - valid;
    }
}

fn guess(reader: &mut Box<dyn ReadSeek>, home: Option<&str>) -> Result<&'static Encoding, Refused> {
    reader.seek(SeekFrom::Start(0))?;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let mut buffer = vec![0; 1 << 16];
    let mut limited = reader.by_ref().take(GUESSED_FROM);
    loop {
        let count = limited.read(&mut buffer)?;
        detector.feed(buffer.get(..count).unwrap_or_default(), count == 0);
        if count == 0 {
            break;
        }
    }
    // The detector knows countries by the label of their domain, and refuses anything but lower-case letters.
    let label = home.filter(|code| code.len() == 2 && code.chars().all(|letter| letter.is_ascii_alphabetic()));
    let label = label.map(str::to_ascii_lowercase).map(|label| if label == "gb" { "uk".to_owned() } else { label });
    Ok(detector.guess(label.as_deref().map(str::as_bytes), Utf8Detection::Deny))
}
