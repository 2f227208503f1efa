//! Text to cells, fed piece by piece.

use super::super::{RawRow, Receive};
use crate::refused::Refused;
use std::ops::ControlFlow;

/// The longest cell, in bytes. Spreadsheets stop at 32,767 characters; a longer one is a quotation mark gone astray.
const LONGEST_CELL: usize = 4 << 20;

/// The most cells in a row; a line with more is no row of a table.
const MOST_CELLS: usize = 16_384;

/// Where in a row the next character stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// Before the first character of a cell.
    CellStart,
    /// In a cell without quotation marks, or behind the closing one.
    Plain,
    /// Between quotation marks.
    Quoted,
    /// Behind a quotation mark in a quoted cell: its end, or half of a doubled one.
    Closing,
}

/// Splits text into rows and numbers them.
pub(super) struct Splitter {
    delimiter: Option<u8>,
    at: At,
    /// Behind a carriage return, whose line feed starts no further row.
    after_return: bool,
    hides_line: bool,
    cell: String,
    row: RawRow,
}

impl Splitter {
    pub(super) fn new(delimiter: Option<u8>, hides_first_line: bool) -> Self {
        Self {
            delimiter,
            at: At::CellStart,
            after_return: false,
            hides_line: hides_first_line,
            cell: String::new(),
            row: RawRow { row: 1, cells: Vec::new() },
        }
    }

    /// Takes the next piece; gives every row that it completes, also empty ones.
    pub(super) fn feed(&mut self, text: &str, receive: &mut Receive<'_>) -> Result<ControlFlow<()>, Refused> {
        let mut rest = text;
        while let Some(&first) = rest.as_bytes().first() {
            if std::mem::take(&mut self.after_return) && first == b'\n' {
                rest = rest.get(1..).unwrap_or_default();
                continue;
            }
            if self.at == At::Closing {
                self.at = if first == b'"' { At::Quoted } else { At::Plain };
                if first == b'"' {
                    self.cell.push('"');
                    rest = rest.get(1..).unwrap_or_default();
                    continue;
                }
            }
            let stop = rest.bytes().position(|byte| self.is_special(byte)).unwrap_or(rest.len());
            let (plain, special) = rest.split_at(stop);
            if !plain.is_empty() {
                self.cell.push_str(plain);
                if self.at == At::CellStart {
                    self.at = At::Plain;
                }
                if self.cell.len() > LONGEST_CELL {
                    return Err(Refused::UnclosedQuote { row: self.row.row });
                }
            }
            if self.row.cells.len() > MOST_CELLS {
                return Err(Refused::NotATable { format: "text" });
            }
            let Some(&mark) = special.as_bytes().first() else { break };
            rest = special.get(1..).unwrap_or_default();
            match mark {
                b'"' if self.at == At::CellStart => self.at = At::Quoted,
                b'"' if self.at == At::Quoted => self.at = At::Closing,
                b'"' => self.cell.push('"'),
                b'\n' | b'\r' => {
                    self.after_return = mark == b'\r';
                    if self.end_row(receive).is_break() {
                        return Ok(ControlFlow::Break(()));
                    }
                }
                _ => self.end_cell(),
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Gives the last row when no line end follows it.
    pub(super) fn finish(mut self, receive: &mut Receive<'_>) -> Result<(), Refused> {
        if self.at == At::Quoted {
            return Err(Refused::UnclosedQuote { row: self.row.row });
        }
        if self.at != At::CellStart || !self.row.cells.is_empty() {
            let _ = self.end_row(receive);
        }
        Ok(())
    }

    fn is_special(&self, byte: u8) -> bool {
        match self.at {
            At::Quoted => byte == b'"',
            _ => byte == b'"' || byte == b'\n' || byte == b'\r' || Some(byte) == self.delimiter,
        }
    }

    fn end_cell(&mut self) {
        self.row.cells.push(std::mem::take(&mut self.cell));
        self.at = At::CellStart;
    }

    fn end_row(&mut self, receive: &mut Receive<'_>) -> ControlFlow<()> {
        self.end_cell();
        let hidden = std::mem::take(&mut self.hides_line);
        let flow = if hidden { ControlFlow::Continue(()) } else { receive(&self.row) };
        self.row.cells.clear();
        self.row.row = self.row.row.saturating_add(u32::from(!hidden));
        flow
    }
}
