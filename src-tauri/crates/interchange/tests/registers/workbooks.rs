//! XLSX workbooks, made here by another library than the one that reads them.

use crate::support::{Reading, home, read_all, refused, source};
use attache_interchange::source::Format;
use attache_interchange::{Code, Options, Refused, Register, Source};
use rust_xlsxwriter::{ExcelDateTime, Format as Style, Workbook};
use std::io::{Cursor, Read, Write};

fn workbook() -> Workbook {
    let mut workbook = Workbook::new();
    let day = Style::new().set_num_format("dd/mm/yyyy");
    let notes = workbook.add_worksheet();
    notes.set_name("Read me").unwrap();
    notes.write(0, 0, "Made for the unit").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Visits").unwrap();
    sheet.write(0, 0, "Register").unwrap();
    for (column, header) in ["Country", "Start", "End", "No.", "Remarks"].into_iter().enumerate() {
        sheet.write(2, u16::try_from(column).unwrap(), header).unwrap();
    }
    sheet.write(3, 0, "France").unwrap();
    sheet.write_datetime_with_format(3, 1, ExcelDateTime::from_ymd(2024, 3, 12).unwrap(), &day).unwrap();
    sheet.write_datetime_with_format(3, 2, ExcelDateTime::from_ymd(2024, 3, 14).unwrap(), &day).unwrap();
    sheet.write(3, 3, 17).unwrap();
    sheet.write(3, 4, "Official visit.").unwrap();
    sheet.write(5, 0, "Italy").unwrap();
    sheet.write(5, 1, 1998).unwrap();
    sheet.write(5, 3, 18).unwrap();
    workbook
}

fn bytes() -> Vec<u8> {
    workbook().save_to_buffer().unwrap()
}

fn reading() -> Reading {
    read_all(Register::Delegations, &bytes(), &[]).unwrap()
}

#[test]
fn the_sheet_with_a_header_is_read_and_the_others_are_named() {
    let reading = reading();
    let source = source(&bytes()).unwrap();
    let sheets = vec!["Read me".to_owned(), "Visits".to_owned()];
    assert_eq!(source.format(), &Format::Xlsx { sheet: "Visits".to_owned(), sheets });
    assert_eq!(reading.general_codes(), [Code::OtherSheets, Code::TitleRowsSkipped]);
    assert_eq!(reading.general[0].args["sheets"], "Read me");
}

#[test]
fn dates_numbers_and_gaps_are_read_as_a_spreadsheet_shows_them() {
    let reading = reading();
    let rows: Vec<u32> = reading.rows.iter().map(|row| row.row).collect();
    assert_eq!(rows, [4, 6]);
    let first = reading.delegation(0);
    assert_eq!(
        (first.start.unwrap().to_string(), first.end.unwrap().to_string()),
        ("2024-03-12".into(), "2024-03-14".into())
    );
    assert_eq!(first.number, "17");
    assert_eq!(first.visit_type, Some("official"));
    assert_eq!(reading.delegation(1).start.unwrap().to_string(), "1998");
    assert!(reading.reported().is_empty(), "{:?}", reading.reported());
}

#[test]
fn a_sheet_can_be_chosen_by_name() {
    let chosen = |name: &str| Options { sheet: Some(name.to_owned()), ..home() };
    let source = Source::open(Cursor::new(bytes()), &chosen("Read me")).unwrap();
    assert_eq!(source.columns(), ["Made for the unit"]);
    let absent = Source::open(Cursor::new(bytes()), &chosen("Absent"));
    assert!(matches!(absent, Err(Refused::UnknownSheet { sheets, .. }) if sheets.len() == 2));
}

#[test]
fn the_name_of_the_file_does_not_matter_but_its_content_does() {
    let mut cut = bytes();
    cut.truncate(cut.len() / 2);
    assert_eq!(refused(&cut).code(), "damaged_workbook");
    let mut empty = Workbook::new();
    empty.add_worksheet();
    assert_eq!(refused(&empty.save_to_buffer().unwrap()).code(), "empty");
}

#[test]
fn an_opendocument_spreadsheet_and_a_text_document_are_refused_by_name() {
    let archive = |name: &str, content: &str| {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
        archive.finish().unwrap().into_inner()
    };
    assert_eq!(refused(&archive("mimetype", "application/vnd.oasis.opendocument.spreadsheet")).code(), "ods");
    assert_eq!(refused(&archive("word/document.xml", "<w:document/>")).code(), "not_a_table");
    assert_eq!(refused(&archive("xl/workbook.bin", "x")).code(), "xlsb");
}

/// The workbook with one text of its sheets replaced by another.
fn tampered(from: &str, to: &str) -> Vec<u8> {
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes())).unwrap();
    let mut written = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..parts.len() {
        let mut part = parts.by_index(index).unwrap();
        let mut content = String::new();
        part.read_to_string(&mut content).unwrap();
        written.start_file(part.name().unwrap(), zip::write::SimpleFileOptions::default()).unwrap();
        written.write_all(content.replace(from, to).as_bytes()).unwrap();
    }
    written.finish().unwrap().into_inner()
}

#[test]
fn a_cell_in_a_column_that_no_sheet_has_is_damage_and_not_a_table_of_that_width() {
    assert_eq!(read_all(Register::Delegations, &tampered("r=\"A6\"", "r=\"D6\""), &[]).unwrap().summary.rows, 2);
    assert_eq!(refused(&tampered("r=\"A6\"", "r=\"ZZZZZZ6\"")).code(), "damaged_workbook");
}
