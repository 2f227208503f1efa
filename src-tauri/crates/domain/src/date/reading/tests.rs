use super::*;
use proptest::prelude::*;

fn read(text: &str) -> Result<String, NotADate> {
    read_in(text, DayOrder::DayFirst)
}

fn read_in(text: &str, order: DayOrder) -> Result<String, NotADate> {
    read_dates(text, order).map(|reading| match reading.end {
        Some(end) => format!("{}/{end}", reading.start),
        None => reading.start.to_string(),
    })
}

#[track_caller]
fn all_mean(meant: &str, written: &[&str]) {
    for text in written {
        assert_eq!(read(text).as_deref(), Ok(meant), "{text}");
    }
}

#[test]
fn one_day_is_read_however_it_is_written() {
    all_mean(
        "2024-03-12",
        &[
            "2024-03-12",
            "2024-03-12T10:30:00Z",
            "2024-03-12 00:00:00",
            "2024/03/12",
            "12/03/2024",
            "12.03.2024",
            "12.3.2024",
            "12-03-2024",
            "12. 03. 2024",
            "12 March 2024",
            "12th of March, 2024",
            "March 12, 2024",
            "Mar. 12, 2024",
            "12-Mar-2024",
            "12 martie 2024",
            "12 mar. 2024",
            "12.III.2024",
            "marți, 12 martie 2024",
            "mar, 12 martie 2024",
            "Tue 12 Mar 2024",
            "12.03.24",
            " 12/03/2024 14:05 ",
        ],
    );
    all_mean("2026-11-02", &["2 noi. 2026", "2 noiembrie 2026", "2 Nov 2026", "2.XI.2026"]);
}

#[test]
fn a_column_of_american_dates_is_read_month_first() {
    assert_eq!(read_in("03/12/2024", DayOrder::MonthFirst).as_deref(), Ok("2024-03-12"));
    assert_eq!(read_in("2024-03-12", DayOrder::MonthFirst).as_deref(), Ok("2024-03-12"));
    assert_eq!(read_in("12 March 2024", DayOrder::MonthFirst).as_deref(), Ok("2024-03-12"));
    assert_eq!(read("03/25/2024"), Err(NotADate::Impossible));
}

#[test]
fn what_is_imprecise_stays_so() {
    all_mean("1998-03", &["1998-03", "03/1998", "3.1998", "March 1998", "martie 1998", "mar. 1998"]);
    all_mean("1998", &["1998"]);
}

#[test]
fn a_span_takes_from_its_end_what_its_start_lacks() {
    all_mean(
        "2024-03-12/2024-03-14",
        &[
            "12–14.03.2024",
            "12-14.03.2024",
            "12 - 14.03.2024",
            "12.03–14.03.2024",
            "12.03.-14.03.2024",
            "12.03.2024 - 14.03.2024",
            "12-03-2024-14-03-2024",
            "12/03/2024-14/03/2024",
            "2024-03-12/2024-03-14",
            "2024-03-12 to 2024-03-14",
            "12–14 March 2024",
            "March 12–14, 2024",
            "12 până la 14 martie 2024",
            "de la 12 la 14 martie 2024",
            "from 12 to 14 March 2024",
        ],
    );
    all_mean("2024-02-28/2024-03-02", &["28 feb. – 2 martie 2024", "28 Feb - 2 Mar 2024", "Feb 28 – Mar 2, 2024"]);
    all_mean("2024-05-03/2024-05-05", &["3-5 May 2024", "3 – 5 mai 2024"]);
    all_mean("2023-12-28/2024-01-02", &["28 Dec – 2 Jan 2024", "28 dec. 2023 – 2 ian. 2024"]);
    all_mean("2024-03/2024-05", &["March–May 2024", "2024-03/2024-05", "03/2024 - 05/2024"]);
    all_mean("1998/2001", &["1998-2001", "1998–2001"]);
    all_mean("2024-03-12", &["12.03.2024 - 12.03.2024"]);
}

#[test]
fn a_day_that_no_calendar_has_is_called_impossible() {
    for text in
        ["31/02/2026", "2026-02-31", "30 februarie 2026", "29.02.2025", "12-31.02.2026", "00/05/2020", "2024-13-01"]
    {
        assert_eq!(read(text), Err(NotADate::Impossible), "{text}");
    }
    assert_eq!(read("14.03.2024 - 12.03.2024"), Err(NotADate::Impossible));
}

#[test]
fn prose_numbers_and_halves_are_no_dates() {
    for text in [
        "",
        "soon",
        "12",
        "2138a",
        "457 314",
        "12/03",
        "3-5 May",
        "32451",
        "May",
        "1.234,56",
        "1-2",
        "12:30",
        "12.03.2024 or so",
    ] {
        assert_eq!(read(text), Err(NotADate::Unreadable), "{text}");
    }
}

#[test]
fn two_figures_of_a_year_are_told() {
    let reading = |text| read_dates(text, DayOrder::DayFirst).unwrap();
    assert!(reading("12.03.24").two_digit_year);
    assert!(reading("12–14.03.24").two_digit_year);
    assert!(!reading("12.03.2024").two_digit_year);
    assert_eq!(reading("1/2/49").start.year(), 2049);
    assert_eq!(reading("1/2/50").start.year(), 1950);
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_fall(text in "\\PC{0,60}") {
        let _ = read_dates(&text, DayOrder::DayFirst);
        let _ = read_dates(&text, DayOrder::MonthFirst);
    }

    #[test]
    fn no_heap_of_dates_makes_the_reader_fall(text in "([0-9]{1,4}|[-/., –:]|feb|mar|to|la|T|th){0,30}") {
        if let Ok(reading) = read_dates(&text, DayOrder::DayFirst) {
            prop_assert!(reading.end.is_none_or(|end| reading.start.first_day() <= end.last_day()));
        }
    }

    #[test]
    fn every_day_is_read_back_from_each_spelling(year in 1000..=2999i32, month in 1..=12u32, day in 1..=28u32) {
        let meant = PartialDate::new(year, Some(month), Some(day));
        for text in [
            format!("{year:04}-{month:02}-{day:02}"),
            format!("{day}/{month}/{year}"),
            format!("{day:02}.{month:02}.{year}"),
            format!("{day:02}-{month:02}-{year}"),
        ] {
            prop_assert_eq!(read_dates(&text, DayOrder::DayFirst).ok().map(|reading| reading.start), meant);
        }
    }
}
