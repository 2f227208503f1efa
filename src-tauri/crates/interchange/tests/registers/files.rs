//! Formats, encodings, delimiters, numbering of rows.

use crate::support::{home, read_all, refused, source, visits};
use attache_interchange::source::Format;
use attache_interchange::{Code, Mapping, Options, Refused, Register, Rereader, Source, read};
use proptest::prelude::*;
use std::io::Cursor;

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    let reading =
        visits("Country,Start,Remarks\r\nFrance,2024-01-02,\"two\r\nlines\"\r\n\r\n,,\r\nItaly,2024-02-03,x\r\n");
    let numbers: Vec<u32> = reading.rows.iter().map(|row| row.row).collect();
    assert_eq!(numbers, [2, 5]);
    assert_eq!(reading.summary.rows, 2);
    assert_eq!(reading.delegation(0).remarks, "two\r\nlines");
}

#[test]
fn every_line_end_and_a_missing_last_one_will_do() {
    for end in ["\n", "\r\n", "\r"] {
        let reading = visits(&["Country,Start", "France,2024-01-02", "Italy,2024-01-03"].join(end));
        assert_eq!(reading.summary.rows, 2, "{end:?}");
    }
}

#[test]
fn each_delimiter_is_told_from_the_rows() {
    for delimiter in [',', ';', '\t', '|'] {
        let text = "Country_Start_Remarks\nFrance_2024-01-02_Paris, and; more\nItaly_2024-01-03_none\n";
        let text = text.replace("Paris, and; more", "\"Paris, and; more\"").replace('_', &delimiter.to_string());
        let source = source(text.as_bytes()).unwrap();
        assert_eq!(source.format(), &Format::Csv { encoding: "UTF-8", delimiter: Some(delimiter) });
        assert_eq!(source.columns(), ["Country", "Start", "Remarks"]);
    }
}

#[test]
fn a_line_that_only_names_the_delimiter_is_no_row() {
    let reading = visits("sep=;\r\nCountry;Start\r\nFrance;2024-01-02\r\n");
    assert_eq!(reading.rows[0].row, 2);
    assert_eq!(reading.delegation(0).country_text, "France");
}

#[test]
fn titles_above_the_header_are_skipped_and_reported_once() {
    let reading = visits("Register of visits\n\nas of 2024;;\nCountry;Start;Remarks\nFrance;2024-01-02;x\n");
    assert_eq!(reading.general_codes(), [Code::TitleRowsSkipped]);
    assert_eq!(reading.general[0].args["count"], "2");
    assert_eq!(reading.rows[0].row, 5);
}

#[test]
fn a_file_without_a_header_loses_no_row() {
    let reading = visits("France,2024-01-02,2024-01-03\nItaly,2024-02-02,2024-02-03\n");
    assert_eq!(reading.general_codes()[0], Code::NoHeader);
    assert_eq!(reading.summary.rows, 2);
    assert_eq!(reading.rows[0].row, 1);
    assert_eq!(reading.mapping.columns[0].name, "A");
}

#[test]
fn an_encoding_that_is_guessed_is_said_and_can_be_changed() {
    let text = "Țara;Data vizitei;Observații\nFranța;2024-01-02;Întâlnire și cină la București, în țară\n";
    let old = text.replace('ț', "ţ").replace('Ț', "Ţ").replace('ș', "ş");
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode(&old);
    let reading = read_all(Register::Delegations, &bytes, &["#1=country"]).unwrap();
    assert_eq!(reading.general_codes(), [Code::EncodingGuessed]);
    assert_eq!(reading.general[0].args["encoding"], "windows-1250");
    assert_eq!(reading.delegation(0).remarks, "Întâlnire şi cină la Bucureşti, în ţară");

    let options = Options { encoding: Some("ibm866".to_owned()), ..home() };
    let forced = Source::open(Cursor::new(bytes.to_vec()), &options).unwrap();
    assert_eq!(forced.format(), &Format::Csv { encoding: "IBM866", delimiter: Some(';') });
    assert!(forced.problems().is_empty());
    let unknown = Options { encoding: Some("klingon".to_owned()), ..home() };
    assert!(matches!(Source::open(Cursor::new(bytes.to_vec()), &unknown), Err(Refused::UnknownEncoding { .. })));
}

#[test]
fn utf_16_and_a_mark_are_read_without_a_word() {
    let text = "Country\tStart\nFranța\t2024-01-02\n";
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let marked: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(text.bytes()).collect();
    for bytes in [utf16, marked] {
        let reading = read_all(Register::Delegations, &bytes, &[]).unwrap();
        assert!(reading.general.is_empty());
        assert_eq!(reading.delegation(0).country_text, "Franța");
        assert_eq!(reading.mapping.columns[0].name, "Country");
    }
}

#[test]
fn what_is_no_table_is_refused_by_name() {
    let mut locked = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
    let mut old = locked.clone();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    old.extend("Workbook".encode_utf16().flat_map(u16::to_le_bytes));
    for (bytes, code) in [
        (b"".to_vec(), "empty"),
        (b" \n;;;\n".to_vec(), "empty"),
        (old, "xls"),
        (locked, "password_protected"),
        (b"%PDF-1.7\n".to_vec(), "not_a_table"),
        (b"<html><table><tr><td>x".to_vec(), "not_a_table"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "not_a_table"),
        (b"Country,Start\n\"France,2024-01-02\n".to_vec(), "unclosed_quote"),
        (b"PK\x03\x04 and no more".to_vec(), "damaged_workbook"),
        (format!("a;b\nc;d\n{}", ";".repeat(50_000)).into_bytes(), "not_a_table"),
    ] {
        assert_eq!(refused(&bytes).code(), code);
    }
}

#[test]
fn an_opened_register_can_be_handed_to_another_thread() {
    let source = source(b"Country,Start\nFrance,2024-01-02\n").unwrap();
    assert_eq!(std::thread::spawn(move || source.rows()).join().unwrap(), 1);
}

#[test]
fn the_receiver_can_stop_the_reading() {
    let mut source = source(b"Country,Start\nFrance,2024-01-02\nItaly,2024-01-03\n").unwrap();
    let mapping = Mapping::guess(&source, Register::Delegations);
    let mut seen = 0;
    let stopped = read(&mut source, &mapping, |_| {
        seen += 1;
        Err(Refused::TooLarge)
    });
    assert!(matches!(stopped, Err(Refused::TooLarge)));
    assert_eq!(seen, 1);
}

#[test]
fn a_preview_shows_the_first_rows_whole() {
    let mut source = source(b"Country,Start,Remarks\nFrance,2024-01-02\nItaly,2024-01-03,x\n").unwrap();
    let shown = attache_interchange::reading::preview(&mut source, 1).unwrap();
    assert_eq!(shown, [(2, vec!["France".to_owned(), "2024-01-02".to_owned(), String::new()])]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_fail_otherwise_than_by_refusing(
        bytes in proptest::collection::vec(any::<u8>(), 0..600),
        head in prop_oneof![Just(""), Just("Country;Start\n"), Just("Title\tParties\n"), Just("PK\u{3}\u{4}")],
    ) {
        let bytes: Vec<u8> = head.bytes().chain(bytes).collect();
        for register in [Register::Delegations, Register::Agreements, Register::People] {
            let _ = read_all(register, &bytes, &[]);
        }
    }

    #[test]
    fn cells_come_back_as_they_were_written(
        rows in proptest::collection::vec(proptest::collection::vec("[a-zț\",;\n |]{0,8}", 3), 1..30),
    ) {
        let mut text = String::from("Country;Visitor;Remarks\n");
        for row in &rows {
            let quoted: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            text.push_str(&quoted.join(";"));
            text.push('\n');
        }
        let written: Vec<&Vec<String>> = rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        let mut source = source(text.as_bytes()).unwrap();
        let read_back = attache_interchange::reading::preview(&mut source, 100).unwrap();
        let read_back: Vec<&Vec<String>> = read_back.iter().map(|(_, cells)| cells).collect();
        prop_assert_eq!(read_back, written);
    }
}

#[test]
fn a_row_that_was_kept_verbatim_says_the_same_when_it_is_read_again() {
    let text = b"Country,From,To\nFrance,03/04/2024,03/05/2024\nItaly,03/25/2024,04/01/2024\n";
    let source = source(text).unwrap();
    let mapping = Mapping::guess(&source, Register::Delegations);
    let again = Rereader::new(&source, &mapping);
    let reading = read_all(Register::Delegations, text, &[]).unwrap();
    assert_eq!(again.facts(&reading.rows[0].cells), reading.rows[0].facts);
    let kept = [("Land".to_owned(), "France".to_owned())];
    assert_eq!(again.facts(&kept), None, "a column that the file has no more says nothing");
}

#[test]
fn a_known_header_tells_the_delimiter_whatever_the_cells_hold() {
    let mut source = source("Country;Visitor;Remarks\n\"\";\",\na,\n,\";\";\"\n".as_bytes()).unwrap();
    let shown = attache_interchange::reading::preview(&mut source, 10).unwrap();
    assert_eq!(
        shown.first().map(|(_, cells)| cells.clone()),
        Some(vec![String::new(), ",\na,\n,".to_owned(), ";".to_owned()])
    );
}
