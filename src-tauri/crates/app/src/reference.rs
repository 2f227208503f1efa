//! The reference data that forms offer: countries, zones, sectors, markings.

use crate::app::App;
use crate::command::Nothing;
use crate::error::Result;
use attache_domain::country::Countries;
use attache_domain::marking;
use attache_domain::sector::Sectors;
use serde::Serialize;

/// What forms offer.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Reference {
    /// Countries and territories, present and former.
    pub countries: Vec<Named>,
    /// IANA zones.
    pub zones: Vec<String>,
    /// Sectors.
    pub sectors: Vec<Named>,
    /// Markings, lowest first in each scheme.
    pub markings: Vec<MarkingChoice>,
}

/// Something with a code and a name in both languages of the window.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Named {
    /// Code.
    pub code: String,
    /// English name.
    pub en: String,
    /// Romanian name.
    pub ro: String,
    /// A former state.
    pub former: bool,
    /// Its first zone; empty for what has none.
    pub zone: String,
}

/// A marking.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct MarkingChoice {
    /// Code.
    pub code: String,
    /// Word as printed.
    pub word: String,
    /// Scheme.
    pub scheme: String,
    /// The open level of its scheme.
    pub open: bool,
}

pub(crate) fn reference(_: &App, _: Nothing) -> Result<Reference> {
    let countries = Countries::bundled().all().iter().map(|country| Named {
        code: country.code.clone(),
        en: country.name("en").to_owned(),
        ro: country.name("ro").to_owned(),
        former: country.is_former(),
        zone: country.zone().unwrap_or_default().to_owned(),
    });
    let sectors = Sectors::bundled();
    let named = sectors.all().iter().map(|sector| Named {
        code: sector.code.clone(),
        en: sectors.name(&sector.code, "en").to_owned(),
        ro: sectors.name(&sector.code, "ro").to_owned(),
        former: false,
        zone: String::new(),
    });
    let markings = marking::Marking::all().map(|marking| MarkingChoice {
        code: marking.code(),
        word: marking.printed().to_owned(),
        scheme: marking.scheme().map(|scheme| scheme.code.clone()).unwrap_or_default(),
        open: marking.scheme().and_then(|scheme| marking::open(&scheme.code)) == Some(marking),
    });
    Ok(Reference {
        countries: countries.collect(),
        zones: chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name().to_owned()).collect(),
        sectors: named.collect(),
        markings: markings.collect(),
    })
}
