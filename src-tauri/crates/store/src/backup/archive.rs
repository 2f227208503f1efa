//! The container of a backup: a tar archive as POSIX wrote it down (ustar), with regular files only.
//!
//! A part is a header of 512 bytes, its content, and zeros up to the next multiple of 512; two blocks of zeros end the
//! archive. Numbers stand in octal digits.
//!
//! Source: IEEE Std 1003.1, pax, "ustar Interchange Format".

use chrono::{DateTime, Utc};
use std::io::{self, Read, Write};

const BLOCK: usize = 512;

/// Where a field of the header begins, and how long it is.
#[derive(Clone, Copy)]
struct Field {
    at: usize,
    long: usize,
}

const NAME: Field = Field { at: 0, long: 100 };
const MODE: Field = Field { at: 100, long: 8 };
const OWNER: Field = Field { at: 108, long: 8 };
const GROUP: Field = Field { at: 116, long: 8 };
const SIZE: Field = Field { at: 124, long: 12 };
const MODIFIED: Field = Field { at: 136, long: 12 };
const SUM: Field = Field { at: 148, long: 8 };
const TYPE: Field = Field { at: 156, long: 1 };
const MAGIC: Field = Field { at: 257, long: 8 };

/// The largest part: eleven octal digits, 8 GiB.
const LARGEST: u64 = 0o77_777_777_777;

struct Header([u8; BLOCK]);

impl Header {
    fn new(name: &str, bytes: u64, modified: DateTime<Utc>) -> Self {
        let mut header = Self([0; BLOCK]);
        header.put(NAME, name.as_bytes());
        header.put_number(MODE, 0o600);
        header.put_number(OWNER, 0);
        header.put_number(GROUP, 0);
        header.put_number(SIZE, bytes);
        header.put_number(MODIFIED, u64::try_from(modified.timestamp()).unwrap_or(0));
        header.put(TYPE, b"0");
        header.put(MAGIC, b"ustar\x0000");
        let sum = header.sum();
        header.put(SUM, format!("{sum:06o}\0 ").as_bytes());
        header
    }

    fn put(&mut self, field: Field, bytes: &[u8]) {
        for (place, byte) in self.0.iter_mut().skip(field.at).take(field.long).zip(bytes) {
            *place = *byte;
        }
    }

    fn put_number(&mut self, field: Field, number: u64) {
        self.put(field, format!("{number:0digits$o}", digits = field.long - 1).as_bytes());
    }

    fn get(&self, field: Field) -> &[u8] {
        self.0.get(field.at..field.at + field.long).unwrap_or_default()
    }

    /// A field's text up to its first zero or blank.
    fn text(&self, field: Field) -> &str {
        let bytes = self.get(field);
        let text = bytes.split(|byte| matches!(byte, 0 | b' ')).next().unwrap_or_default();
        str::from_utf8(text).unwrap_or_default()
    }

    fn number(&self, field: Field) -> Option<u64> {
        u64::from_str_radix(self.text(field), 8).ok()
    }

    /// The sum of all bytes, as if the field of the sum held blanks.
    fn sum(&self) -> u64 {
        let blanks = u64::from(b' ') * SUM.long as u64;
        let bytes = self.0.iter().map(|byte| u64::from(*byte)).sum::<u64>();
        bytes - self.get(SUM).iter().map(|byte| u64::from(*byte)).sum::<u64>() + blanks
    }
}

/// The zeros after a part of this length.
const fn padding(bytes: u64) -> u64 {
    bytes.next_multiple_of(BLOCK as u64) - bytes
}

/// Writes an archive from its first part to its last.
pub(super) struct ArchiveWriter<W> {
    target: W,
    modified: DateTime<Utc>,
}

impl<W: Write> ArchiveWriter<W> {
    /// Every part is said to be of the time `modified`.
    pub(super) const fn new(target: W, modified: DateTime<Utc>) -> Self {
        Self { target, modified }
    }

    /// Appends the `bytes` bytes of `source`, which must have exactly as many.
    pub(super) fn append(&mut self, name: &str, bytes: u64, source: &mut dyn Read) -> io::Result<()> {
        if bytes > LARGEST {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "a part is longer than 8 GiB"));
        }
        self.target.write_all(&Header::new(name, bytes, self.modified).0)?;
        if io::copy(source, &mut self.target)? != bytes {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a part changed its length while it was read"));
        }
        io::copy(&mut io::repeat(0).take(padding(bytes)), &mut self.target)?;
        Ok(())
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.target.write_all(&[0; 2 * BLOCK])
    }
}

/// Reads an archive whose parts are known beforehand, one after the other.
pub(super) struct ArchiveReader<R> {
    source: R,
}

impl<R: Read> ArchiveReader<R> {
    pub(super) const fn new(source: R) -> Self {
        Self { source }
    }

    /// The whole next part, which must be called `name` and hold at most `most` bytes.
    pub(super) fn whole(&mut self, name: &str, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.copy(name, most, &mut bytes)?;
        Ok(bytes)
    }

    /// Copies the next part, which must be called `name` and hold at most `most` bytes, to `target`.
    pub(super) fn copy(&mut self, name: &str, most: u64, target: &mut dyn Write) -> io::Result<u64> {
        let mut header = Header([0; BLOCK]);
        self.source.read_exact(&mut header.0).map_err(|_| invalid(format!("there is no {name} in it")))?;
        let sound = header.number(SUM) == Some(header.sum()) && header.get(MAGIC).starts_with(b"ustar");
        if !sound || header.text(NAME) != name || header.get(TYPE) != b"0" {
            return Err(invalid(format!("there is no {name} where it should be")));
        }
        let bytes = header.number(SIZE).filter(|bytes| *bytes <= most);
        let bytes = bytes.ok_or_else(|| invalid(format!("{name} has an impossible length")))?;
        let copied = io::copy(&mut self.source.by_ref().take(bytes), target)?;
        let skipped = io::copy(&mut self.source.by_ref().take(padding(bytes)), &mut io::sink())?;
        if copied != bytes || skipped != padding(bytes) {
            return Err(invalid(format!("{name} is cut short")));
        }
        Ok(bytes)
    }
}

fn invalid(why: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

#[cfg(test)]
mod tests {
    use super::{ArchiveReader, ArchiveWriter};
    use chrono::DateTime;

    fn archive() -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut writer = ArchiveWriter::new(&mut bytes, DateTime::UNIX_EPOCH);
        writer.append("one", 3, &mut b"abc".as_slice()).unwrap();
        writer.append("two", 512, &mut [7; 512].as_slice()).unwrap();
        writer.append("none", 0, &mut b"".as_slice()).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn parts_come_back_as_they_went() {
        let bytes = archive();
        let mut reader = ArchiveReader::new(bytes.as_slice());
        assert_eq!(reader.whole("one", 10).unwrap(), b"abc");
        assert_eq!(reader.whole("two", 512).unwrap(), [7; 512]);
        assert_eq!(reader.whole("none", 0).unwrap(), b"");
        assert!(reader.whole("three", 10).is_err());
    }

    #[test]
    fn a_part_of_another_name_or_of_too_many_bytes_is_refused() {
        assert!(ArchiveReader::new(archive().as_slice()).whole("two", 512).is_err());
        assert!(ArchiveReader::new(archive().as_slice()).whole("one", 2).is_err());
    }

    #[test]
    fn an_archive_that_is_cut_anywhere_in_a_part_is_refused() {
        let bytes = archive();
        for length in 0..1024 {
            let mut reader = ArchiveReader::new(&bytes[..length]);
            assert!(reader.whole("one", 10).is_err(), "{length}");
        }
    }

    #[test]
    fn a_source_that_is_shorter_than_it_said_is_not_archived() {
        let mut writer = ArchiveWriter::new(Vec::new(), DateTime::UNIX_EPOCH);
        assert!(writer.append("one", 4, &mut b"abc".as_slice()).is_err());
    }
}
