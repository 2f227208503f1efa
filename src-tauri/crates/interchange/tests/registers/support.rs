//! Opens and reads small files, and tells what was reported.

use attache_interchange::{
    AgreementRow, Code, DelegationRow, Facts, Mapping, Options, Overrides, PersonRow, Problem, Refused, Register, Row,
    Source, Summary, read,
};
use std::io::Cursor;

/// A file read to its end.
#[derive(Debug)]
pub struct Reading {
    pub rows: Vec<Row>,
    pub summary: Summary,
    pub mapping: Mapping,
    /// Of the file and of the mapping.
    pub general: Vec<Problem>,
}

pub fn home() -> Options {
    Options { home: Some("RO".to_owned()), ..Options::default() }
}

pub fn source(bytes: &[u8]) -> Result<Source, Refused> {
    Source::open(Cursor::new(bytes.to_vec()), &home())
}

pub fn refused(bytes: &[u8]) -> Refused {
    match source(bytes) {
        Ok(_) => panic!("not refused: {:?}", String::from_utf8_lossy(bytes)),
        Err(refused) => refused,
    }
}

pub fn read_all(register: Register, bytes: &[u8], map: &[&str]) -> Result<Reading, Refused> {
    let mut source = source(bytes)?;
    let mapping = Mapping::guess(&source, register).with(&Overrides::parse(register, map).unwrap())?;
    let mut rows = Vec::new();
    let summary = read(&mut source, &mapping, |row| {
        rows.push(row);
        Ok::<(), Refused>(())
    })?;
    let general = source.problems().iter().cloned().chain(mapping.problems()).collect();
    Ok(Reading { rows, summary, mapping, general })
}

pub fn visits(text: &str) -> Reading {
    read_all(Register::Delegations, text.as_bytes(), &[]).unwrap()
}

pub fn treaties(text: &str) -> Reading {
    read_all(Register::Agreements, text.as_bytes(), &[]).unwrap()
}

pub fn people(text: &str) -> Reading {
    read_all(Register::People, text.as_bytes(), &[]).unwrap()
}

impl Reading {
    pub fn delegation(&self, at: usize) -> &DelegationRow {
        match self.rows[at].facts.as_ref() {
            Some(Facts::Delegation(facts)) => facts,
            other => panic!("no delegation: {other:?}"),
        }
    }

    pub fn agreement(&self, at: usize) -> &AgreementRow {
        match self.rows[at].facts.as_ref() {
            Some(Facts::Agreement(facts)) => facts,
            other => panic!("no agreement: {other:?}"),
        }
    }

    pub fn person(&self, at: usize) -> &PersonRow {
        match self.rows[at].facts.as_ref() {
            Some(Facts::Person(facts)) => facts,
            other => panic!("no person: {other:?}"),
        }
    }

    /// Row number, code and whether it was skipped, of every problem of a row.
    pub fn reported(&self) -> Vec<(u32, &'static str, bool)> {
        let problems = self.rows.iter().flat_map(|row| &row.problems);
        problems.map(|problem| (problem.row.unwrap(), problem.code.name(), problem.skipped)).collect()
    }

    pub fn general_codes(&self) -> Vec<Code> {
        self.general.iter().map(|problem| problem.code).collect()
    }

    pub fn pairs(&self) -> Vec<(&str, &str)> {
        self.mapping.pairs().collect()
    }
}
