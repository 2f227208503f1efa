//! A workbook's sheet as rows, streamed cell by cell.

use super::header::{self, Clear, Head};
use super::{MAX_UNPACKED, RawRow, ReadSeek, Receive};
use crate::refused::Refused;
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, XlsxError};
use std::io::{Read, SeekFrom};
use std::ops::ControlFlow;

/// The most bytes of shared text, which the reader holds in memory.
const MAX_SHARED_TEXT: u64 = 256 << 20;

/// How many columns a sheet can have; a damaged file names others.
const COLUMNS: u32 = 16_384;

/// A workbook with one sheet chosen.
pub(super) struct Xlsx {
    workbook: calamine::Xlsx<Box<dyn ReadSeek>>,
    sheets: Vec<String>,
    sheet: String,
}

impl Xlsx {
    /// Opens a workbook and chooses the sheet: the one asked for, else the first whose header is known by its words, else
    /// the first that has the shape of a table.
    pub(super) fn open(mut reader: Box<dyn ReadSeek>, sheet: Option<&str>) -> Result<(Self, Head), Refused> {
        check_size(&mut reader)?;
        let workbook = calamine::Xlsx::new(reader).map_err(damaged)?;
        let worksheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let sheets: Vec<String> = worksheets.map(|sheet| sheet.name.clone()).collect();
        let mut xlsx = Self { workbook, sheets, sheet: String::new() };
        if let Some(asked) = sheet {
            let unknown = || Refused::UnknownSheet { sheet: asked.to_owned(), sheets: xlsx.sheets.clone() };
            let found = xlsx.sheets.iter().find(|name| name.trim() == asked.trim()).cloned();
            xlsx.sheet = found.ok_or_else(unknown)?;
            let head = header::find(true, &mut |receive| xlsx.walk(receive))?.ok_or(Refused::Empty)?;
            return Ok((xlsx, head));
        }
        let mut best: Option<(String, Head)> = None;
        for name in xlsx.sheets.clone() {
            xlsx.sheet = name;
            let Some(head) = header::find(true, &mut |receive| xlsx.walk(receive))? else { continue };
            let known = head.clear == Clear::Words;
            if best.as_ref().is_none_or(|(_, other)| head.clear > other.clear) {
                best = Some((xlsx.sheet.clone(), head));
            }
            if known {
                break;
            }
        }
        let (sheet, head) = best.ok_or(Refused::Empty)?;
        xlsx.sheet = sheet;
        Ok((xlsx, head))
    }

    pub(super) fn sheet(&self) -> &str {
        &self.sheet
    }

    pub(super) fn sheets(&self) -> &[String] {
        &self.sheets
    }

    pub(super) fn walk(&mut self, receive: &mut Receive<'_>) -> Result<(), Refused> {
        let mut cells = self.workbook.worksheet_cells_reader(&self.sheet).map_err(damaged)?;
        let mut row = RawRow::default();
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let (at, column) = cell.get_position();
            let number = at.saturating_add(1);
            if number != row.row && !row.cells.is_empty() {
                if receive(&row).is_break() {
                    return Ok(());
                }
                row.cells.clear();
            }
            row.row = number;
            let text = text_of(cell.get_value());
            if text.is_empty() {
                continue;
            }
            if column >= COLUMNS {
                return Err(Refused::Damaged { detail: format!("row {number}: no such column") });
            }
            let column = column as usize;
            if row.cells.len() <= column {
                row.cells.resize(column + 1, String::new());
            }
            if let Some(slot) = row.cells.get_mut(column) {
                *slot = text;
            }
        }
        if !row.cells.is_empty() {
            let _: ControlFlow<()> = receive(&row);
        }
        Ok(())
    }
}

/// Unpacks every part into nothing, because the sizes that an archive declares need not be true.
fn check_size(reader: &mut Box<dyn ReadSeek>) -> Result<(), Refused> {
    {
        let mut archive =
            zip::ZipArchive::new(&mut *reader).map_err(|error| Refused::Damaged { detail: error.to_string() })?;
        let mut left = MAX_UNPACKED;
        for index in 0..archive.len() {
            let part = archive.by_index(index).map_err(|error| Refused::Damaged { detail: error.to_string() })?;
            let shared = part.name().is_ok_and(|name| name.to_ascii_lowercase().ends_with("sharedstrings.xml"));
            let limit = if shared { left.min(MAX_SHARED_TEXT) } else { left };
            let unpacked = std::io::copy(&mut part.take(limit + 1), &mut std::io::sink())
                .map_err(|error| Refused::Damaged { detail: error.to_string() })?;
            if unpacked > limit {
                return Err(Refused::TooLarge);
            }
            left -= unpacked;
        }
    }
    reader.seek(SeekFrom::Start(0))?;
    Ok(())
}

fn damaged(error: XlsxError) -> Refused {
    match error {
        XlsxError::Password => Refused::PasswordProtected,
        other => Refused::Damaged { detail: other.to_string() },
    }
}

/// A cell as a spreadsheet shows it, dates in ISO form.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        // Whole numbers print without a fraction.
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(flag) => if *flag { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(date) => date_text(date),
        DataRef::Error(error) => error.to_string(),
    }
}

/// `2024-03-12`, with the time of day when there is one; a time alone without a day.
fn date_text(date: &ExcelDateTime) -> String {
    if !date.is_datetime() {
        return date.as_f64().to_string();
    }
    let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
    if date.as_f64() < 1.0 {
        format!("{hour:02}:{minute:02}")
    } else if (hour, minute) == (0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}
