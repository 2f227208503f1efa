//! Delimited text as rows.
//!
//! A reader of our own, because rows are numbered as a spreadsheet shows them, and the usual ones skip empty lines without
//! telling. It decodes and splits piece by piece: only the row at hand is in memory.

use super::{Options, RawRow, ReadSeek, Receive, encoding};
use crate::mapping::header_words;
use crate::problem::{Code, Problem};
use crate::refused::Refused;
use encoding_rs::{CoderResult, Encoding};
use std::collections::BTreeMap;
use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;

mod splitter;

use splitter::Splitter;

/// The delimiters that are told apart, the commonest first.
const DELIMITERS: [u8; 4] = *b",;\t|";

/// How many rows the delimiter is told from.
const TOLD_FROM_ROWS: usize = 60;

/// A text file.
pub(super) struct Csv {
    reader: Box<dyn ReadSeek>,
    encoding: &'static Encoding,
    start: u64,
    delimiter: Option<u8>,
    /// Spreadsheets take a first line `sep=;` as an instruction and do not show it.
    hides_first_line: bool,
    undecodable: bool,
}

impl Csv {
    pub(super) fn open(mut reader: Box<dyn ReadSeek>, options: &Options) -> Result<(Self, encoding::Told), Refused> {
        let told = encoding::tell(&mut reader, options)?;
        let (encoding, start) = (told.encoding, told.skip);
        let mut csv = Self { reader, encoding, start, delimiter: None, hides_first_line: false, undecodable: false };
        let mut first = String::new();
        csv.walk(&mut |row| {
            first = row.cells.join("");
            ControlFlow::Break(())
        })?;
        let announced = first.trim().strip_prefix("sep=").and_then(|mark| mark.bytes().next());
        csv.hides_first_line = announced.is_some() || first.trim() == "sep=";
        csv.delimiter = match announced.filter(|mark| DELIMITERS.contains(mark)) {
            Some(mark) => Some(mark),
            None => csv.tell_delimiter()?,
        };
        Ok((csv, told))
    }

    pub(super) fn delimiter(&self) -> Option<char> {
        self.delimiter.map(char::from)
    }

    pub(super) fn undecodable(&self) -> Option<Problem> {
        let problem = || Problem::of_file(Code::UndecodableBytes).arg("encoding", self.encoding.name());
        self.undecodable.then(problem)
    }

    /// The delimiter under which the first row is a header that one knows; else that under which most rows have the same
    /// number of cells, more than one; of equals the one with more.
    fn tell_delimiter(&mut self) -> Result<Option<u8>, Refused> {
        let mut best = ((false, 0, 0), None);
        for delimiter in DELIMITERS {
            self.delimiter = Some(delimiter);
            let mut rows: Vec<RawRow> = Vec::new();
            let walked = self.walk(&mut |row| {
                if !row.is_empty() {
                    rows.push(row.clone());
                }
                if rows.len() < TOLD_FROM_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            });
            // The wrong delimiter can misread a quotation mark; under the right one the survey refuses it.
            if let Err(error @ Refused::Io(_)) = walked {
                return Err(error);
            }
            if let Some(fit) = fit(&rows).filter(|fit| *fit > best.0) {
                best = (fit, Some(delimiter));
            }
        }
        Ok(best.1)
    }

    /// Walks all rows from the first, also those above the header.
    pub(super) fn walk(&mut self, receive: &mut Receive<'_>) -> Result<(), Refused> {
        self.reader.seek(SeekFrom::Start(self.start))?;
        let mut decoder = self.encoding.new_decoder_without_bom_handling();
        let mut splitter = Splitter::new(self.delimiter, self.hides_first_line);
        let mut bytes = vec![0; 1 << 16];
        let mut text = String::with_capacity(1 << 18);
        loop {
            let count = self.reader.read(&mut bytes)?;
            let mut piece = bytes.get(..count).unwrap_or_default();
            loop {
                text.clear();
                let (result, read, malformed) = decoder.decode_to_string(piece, &mut text, count == 0);
                self.undecodable |= malformed;
                if splitter.feed(&text, receive)?.is_break() {
                    return Ok(());
                }
                piece = piece.get(read..).unwrap_or_default();
                if result == CoderResult::InputEmpty {
                    break;
                }
            }
            if count == 0 {
                return splitter.finish(receive);
            }
        }
    }
}

/// How well rows look like a table: whether its header is known, how many rows share the commonest width, and that width.
/// Nothing when they look like a list of one column in which the delimiter merely occurs (`Doe, Jr.`).
fn fit(rows: &[RawRow]) -> Option<(bool, usize, usize)> {
    let first_wide = rows.iter().position(|row| row.cells.len() > 1)?;
    let (above, table) = rows.split_at(first_wide);
    let wide = table.iter().filter(|row| row.cells.len() > 1).count();
    let header = table.first()?;
    let headed_above = above.last().is_some_and(|row| header_words::known(&row.cells) == 1);
    let listed = headed_above && header_words::known(&header.cells) < 2;
    if listed || above.len() > 10 || wide * 10 < table.len() * 6 || (wide == 1 && rows.len() > 1) {
        return None;
    }
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for row in table.iter().filter(|row| row.cells.len() > 1) {
        *widths.entry(row.cells.len()).or_default() += 1;
    }
    let known = header_words::known(&header.cells) >= 2;
    widths.into_iter().map(|(width, count)| (known, count, width)).max()
}
