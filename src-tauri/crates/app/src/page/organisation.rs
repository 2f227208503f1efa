//! An organisation's screen.

use super::{AgreementRow, Of, PersonRow};
use crate::app::App;
use crate::error::Result;
use crate::record::{self, RecordView, Ref};
use attache_domain::kind::Kind;
use attache_domain::record::{Post, Tenure};
use serde::Serialize;

/// An organisation's screen.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct OrganisationPage {
    /// The record.
    pub record: RecordView,
    /// Its posts.
    pub posts: Vec<PostView>,
    /// People in them, those of today first.
    pub people: Vec<PersonRow>,
    /// What it offers and needs.
    pub strengths: Vec<RecordView>,
    /// Agreements that it is a party to or responsible for.
    pub agreements: Vec<AgreementRow>,
    /// Ways to reach it.
    pub contacts: Vec<RecordView>,
}

/// A post and who holds it.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct PostView {
    /// Id.
    pub id: String,
    /// The office.
    pub title: String,
    /// Rank.
    pub rank: Option<i64>,
    /// Who holds it today.
    pub holder: Option<Ref>,
    /// Since when.
    pub since: String,
}

pub(crate) fn organisation(app: &App, of: Of) -> Result<OrganisationPage> {
    app.reading(|open, here| {
        let store = &open.store;
        let day = here.day();
        let record = record::view(store, Kind::Organisation, &of.id)?;
        let mut posts = Vec::new();
        for post in store.all_linked::<Post>("organisation", &of.id)? {
            let tenures = store.all_linked::<Tenure>("post", &post.id)?;
            let current = tenures.into_iter().filter(|held| held.ended.is_empty() || held.ended >= day);
            let holder = current.max_by(|a, b| a.took_office.cmp(&b.took_office));
            posts.push(PostView {
                id: post.id,
                title: post.title,
                rank: post.rank,
                since: holder.as_ref().map(|held| held.took_office.clone()).unwrap_or_default(),
                holder: holder.map(|held| record::reference(open, Kind::Person, &held.person)).transpose()?,
            });
        }
        posts.sort_by_key(|post| post.rank.unwrap_or(i64::MAX));
        let views = |kind: Kind| -> Result<Vec<RecordView>> {
            store.linked(kind, "organisation", &of.id)?.into_iter().map(|row| record::shown(store, row)).collect()
        };
        Ok(OrganisationPage {
            people: store.rows_of(&store.people_of(&of.id)?, &day)?,
            strengths: views(Kind::Strength)?,
            contacts: views(Kind::ContactPoint)?,
            agreements: store.rows_of(&store.agreements_of_organisation(&of.id)?, &day)?,
            record,
            posts,
        })
    })
}
