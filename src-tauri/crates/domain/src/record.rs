//! The records and their fields: the product's one list of what is kept. A test holds the schema against it.
//!
//! Each declaration makes a struct that reads with serde, its list of [`Field`]s and its place in [`fields`]. Bookkeeping
//! that every record has (id, dossier, marking, source, created, updated, revision, deleted) stands in [`Kept`].

use crate::field::{Field, Form, Printed};
use crate::kind::Kind;
use crate::words;
use serde::{Deserialize, Serialize};

/// A kind of record as a type.
pub trait Record: serde::de::DeserializeOwned {
    /// Its kind.
    const KIND: Kind;
    /// Its own fields, without the bookkeeping.
    const FIELDS: &'static [Field];
    /// Its id.
    fn id(&self) -> &str;
}

/// The fields that every record has besides its own.
pub const COMMON: &[Field] = &[
    Field { name: "marking", form: Form::Marking, required: false, personal: false, printed: Printed::Alike },
    Field { name: "source", form: Form::Text, required: false, personal: false, printed: Printed::Alike },
];

/// The columns that the store keeps by itself: never edited, never part of the history.
pub const BOOKKEEPING: &[&str] =
    &["id", "dossier", "created_at", "created_by", "updated_at", "updated_by", "revision", "deleted_at"];

/// The own fields of a kind, then the common ones.
pub fn fields(kind: Kind) -> impl Iterator<Item = &'static Field> {
    own_fields(kind).iter().chain(COMMON)
}

/// A field of a kind by name.
#[must_use]
pub fn field(kind: Kind, name: &str) -> Option<&'static Field> {
    fields(kind).find(|field| field.name == name)
}

macro_rules! held {
    (Integer) => { Option<i64> };
    (Flag) => { i64 };
    ($other:ident) => { String };
}

macro_rules! form {
    (Choice $words:expr) => {
        Form::Choice($words)
    };
    (Link $kind:ident) => {
        Form::Link(Kind::$kind)
    };
    ($form:ident) => {
        Form::$form
    };
}

macro_rules! records {
    ($($(#[$doc:meta])* $record:ident { $($(#[$fdoc:meta])* $name:ident: $form:ident $(($arg:expr))? $([$link:ident])? $(, $flag:ident)*;)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
            #[serde(default)]
            pub struct $record {
                /// `UUIDv7` as text.
                pub id: String,
                /// Its marking by code; empty is the open level.
                pub marking: String,
                /// Where the facts come from.
                pub source: String,
                $($(#[$fdoc])* pub $name: held!($form),)*
            }

            impl Record for $record {
                const KIND: Kind = Kind::$record;
                const FIELDS: &'static [Field] = &[$(Field {
                    name: stringify!($name),
                    form: form!($form $($arg)? $($link)?),
                    required: false $(|| flag!(required $flag))*,
                    personal: false $(|| flag!(personal $flag))*,
                    printed: printed!($($flag)*),
                }),*];
                fn id(&self) -> &str { &self.id }
            }
        )*

        /// The own fields of a kind.
        #[must_use]
        pub const fn own_fields(kind: Kind) -> &'static [Field] {
            match kind { $(Kind::$record => $record::FIELDS,)* }
        }
    };
}

macro_rules! flag {
    (required required) => {
        true
    };
    (personal personal) => {
        true
    };
    ($asked:ident $other:ident) => {
        false
    };
}

macro_rules! printed {
    () => {
        Printed::Alike
    };
    (printed $($rest:ident)*) => {
        Printed::Text
    };
    (spelt $($rest:ident)*) => {
        Printed::Name
    };
    ($other:ident $($rest:ident)*) => {
        printed!($($rest)*)
    };
}

records! {
    /// A ministry, agency, mission, company, university or other body.
    Organisation {
        /// Name by which the record goes.
        name: Text, required, printed;
        /// Short form.
        acronym: Text;
        /// What it is.
        sort: Choice(words::ORGANISATION_SORTS);
        /// Seat.
        country: Country;
        /// The body it belongs to.
        parent: Link[Organisation];
        /// Sectors it works in.
        sectors: Sectors;
        /// Number in a public register.
        register_no: Text;
        /// Postal address.
        address: Text;
        /// Web site.
        website: Text;
        /// Notes for staff.
        notes: Prose;
    }

    /// A person of either side.
    Person {
        /// Family name, or the one name there is.
        family: Text, required, spelt;
        /// Given names.
        given: Text, spelt;
        /// Which of the two is said first.
        name_order: Choice(words::NAME_ORDERS);
        /// The name in other scripts and spellings, separated by semicolons.
        variants: Text;
        /// H.E., Dr., Prof.
        honorific: Text, spelt;
        /// How one addresses them in speech.
        form_of_address: Text, printed;
        /// How the name sounds.
        pronunciation: Text, spelt;
        /// Country whose side they are on.
        nationality: Country;
        /// Languages with level, as one writes them: `English C1, Urdu`.
        languages: Text, printed;
        /// Birth date.
        birth_date: Date, personal;
        /// Biography as it is printed.
        biography: Prose, printed;
        /// Day on which the biography was right.
        biography_as_of: Date;
        /// Interests, for small talk.
        interests: Text, printed;
        /// What not to raise.
        sensitivities: Prose, personal, printed;
        /// Diet.
        diet: Text, personal;
        /// Accessibility needs.
        accessibility: Text, personal;
        /// Day after which the personal data are to be removed.
        retention_until: Date;
        /// What the personal data are kept for.
        retention_purpose: Text;
        /// Notes for staff.
        notes: Prose;
    }

    /// An office of an organisation: "Federal Minister for IT".
    Post {
        /// The office.
        title: Text, required, printed;
        /// Whose office it is.
        organisation: Link[Organisation];
        /// Rank inside the precedence class, 1 the highest.
        rank: Integer;
        /// Precedence class, 1 the highest.
        precedence_class: Integer;
    }

    /// A person in a post.
    Tenure {
        /// Who.
        person: Link[Person], required;
        /// In which post.
        post: Link[Post], required;
        /// Full, acting, designate.
        capacity: Choice(words::TENURE_CAPACITIES);
        /// First day in office.
        took_office: Date;
        /// Day the credentials were presented.
        credentials: Date;
        /// Last day in office.
        ended: Date;
    }

    /// A person's studies.
    Education {
        /// Who studied.
        person: Link[Person], required;
        /// Where, when the institution is a record.
        institution: Link[Organisation];
        /// Where, as it was written; needed when no record is linked.
        institution_name: Text;
        /// Degree.
        degree: Text, printed;
        /// Field of study.
        subject: Text, printed;
        /// First year or day.
        start: Date;
        /// Last year or day.
        end: Date;
    }

    /// A way to reach a person or an organisation.
    ContactPoint {
        /// Whose.
        person: Link[Person];
        /// Whose.
        organisation: Link[Organisation];
        /// Telephone, e-mail …
        sort: Choice(words::CONTACT_SORTS), required;
        /// Number or address.
        value: Text, required;
        /// Day it was last known to work.
        verified_on: Date;
        /// The one to try first.
        preferred: Flag;
    }

    /// A group that travels, and its visit.
    Delegation {
        /// Code by which people cite it; given once, editable, not unique.
        code: Text;
        /// The register's own number.
        number: Text;
        /// Title.
        title: Text, required, printed;
        /// Which way they travel.
        direction: Choice(words::DIRECTIONS);
        /// State, official, working …
        visit_type: Choice(words::VISIT_TYPES);
        /// Partner country.
        country: Country;
        /// The partner as a register wrote it, when no country is known by that name.
        country_text: Text;
        /// Host.
        host: Link[Organisation];
        /// The host as a register wrote it.
        host_text: Text;
        /// Why this visit.
        purpose: Prose, printed;
        /// First day.
        start: Date;
        /// Last day.
        end: Date;
        /// Towns.
        places: Text, spelt;
        /// Where it stands.
        status: Choice(words::DELEGATION_STATUSES);
        /// Why it was cancelled.
        cancel_reason: Text;
        /// Dates it had before it was postponed.
        postponed_from: Text;
        /// The officer in charge.
        control_officer: Link[Person];
        /// 24-hour telephone.
        phone: Text;
        /// Mandate.
        mandate: Text;
        /// Budget line.
        budget_line: Text;
        /// The relationship now, what changed, what they want: at most two pages.
        scene_setter: Prose, printed;
        /// Remarks, as a register wrote them.
        remarks: Prose;
        /// After-action review.
        review: Prose;
    }

    /// A person in a delegation.
    Member {
        /// The delegation.
        delegation: Link[Delegation], required;
        /// Who.
        person: Link[Person], required;
        /// The office held then, when it is a record.
        tenure: Link[Tenure];
        /// The office as it was written.
        post_text: Text, printed;
        /// Head, deputy, adviser …
        capacity: Choice(words::MEMBER_CAPACITIES);
        /// Place in the order, when it is not the computed one.
        order_override: Integer;
        /// Why.
        order_reason: Text, printed;
        /// First day with the delegation.
        start: Date;
        /// Last day with the delegation.
        end: Date;
        /// Visa.
        visa: Text, personal;
        /// Passport.
        passport: Text, personal;
        /// Travel legs.
        travel: Text, personal, spelt;
        /// Room.
        room: Text;
        /// Vehicle.
        vehicle: Text;
        /// Whom to call.
        emergency_contact: Text, personal;
    }

    /// An hour of the programme; with a format it is a meeting.
    ProgrammeItem {
        /// The delegation.
        delegation: Link[Delegation], required;
        /// Movement, meeting, meal …
        sort: Choice(words::ITEM_SORTS), required;
        /// What it is.
        title: Text, required, printed;
        /// Start, local wall time.
        start: WallTime;
        /// End, local wall time.
        end: WallTime;
        /// Zone of the start.
        zone: Zone;
        /// Zone of the end, when a movement changes it.
        end_zone: Zone;
        /// Tentative, confirmed …
        status: Choice(words::ITEM_STATUSES);
        /// Where.
        place: Text, spelt;
        /// Room.
        room: Text, spelt;
        /// Who leads on our side.
        lead: Link[Person];
        /// Who meets us.
        met_by: Text, spelt;
        /// Open, pool, closed.
        press: Choice(words::PRESS);
        /// Dress.
        dress: Text, spelt;
        /// Interpretation.
        interpretation: Text, spelt;
        /// Vehicles.
        vehicles: Text, spelt;
        /// Minutes kept free before it.
        buffer_min: Integer;
        /// Notes for staff.
        notes: Prose, spelt;
        /// Plenary, tête-à-tête …; filled, the item is a meeting.
        format: Choice(words::MEETING_FORMATS);
        /// Where the meeting stands.
        meeting_status: Choice(words::MEETING_STATUSES);
        /// Why this meeting.
        purpose: Prose, printed;
        /// What we want.
        objectives_ours: Prose, printed;
        /// What they want.
        objectives_theirs: Prose, printed;
        /// Background, at most two pages.
        background: Prose, printed;
    }

    /// A person at a meeting.
    Participation {
        /// The meeting.
        item: Link[ProgrammeItem], required;
        /// Who.
        person: Link[Person], required;
        /// Whose side.
        side: Choice(words::SIDES);
        /// Principal, interpreter …
        role: Choice(words::PARTICIPATION_ROLES);
        /// The office as it was written.
        post_text: Text, printed;
        /// Whether they came.
        attended: Choice(words::ATTENDED);
    }

    /// Something to say, ask or avoid, at a meeting or for the whole visit.
    Point {
        /// The meeting.
        item: Link[ProgrammeItem];
        /// The delegation, for its own points: the book's one page.
        delegation: Link[Delegation];
        /// Objective, make, if raised, avoid …
        sort: Choice(words::POINT_SORTS), required;
        /// What it says.
        text: Prose, required, printed;
        /// To whom.
        addressee: Link[Person];
        /// To whom, as it was written.
        addressee_text: Text, spelt;
        /// Order, 1 first.
        priority: Integer;
        /// What became of it.
        result: Choice(words::POINT_RESULTS);
        /// What was answered.
        answer: Prose, printed;
    }

    /// A treaty, memorandum or other instrument.
    Agreement {
        /// Code by which people cite it; given once, editable, not unique.
        code: Text;
        /// The register's own number.
        number: Text;
        /// Title.
        title: Text, required, printed;
        /// Treaty, memorandum …
        nature: Choice(words::AGREEMENT_NATURES);
        /// Between states, governments or departments.
        level: Choice(words::AGREEMENT_LEVELS);
        /// What it is about, as a register wrote it.
        subject: Text, printed;
        /// Sectors.
        sectors: Sectors;
        /// Place of signature.
        place: Text, spelt;
        /// Before signature: idea … cleared for signature. After it the status is derived.
        preparation: Choice(words::AGREEMENT_PREPARATIONS);
        /// Last day in force, as a clause states it.
        last_day: Date;
        /// Day by which notice must be given.
        notice_by: Date;
        /// The clause that both come from.
        term_clause: Text, printed;
        /// What happens at the decision.
        decision: Text, printed;
        /// Unit responsible on our side.
        unit: Link[Organisation];
        /// Languages of the text.
        languages: Text, spelt;
        /// Which text prevails.
        prevailing: Text, spelt;
        /// Depositary.
        depositary: Text, spelt;
        /// Registration and publication references.
        references: Prose, spelt;
        /// Notes for staff.
        notes: Prose, spelt;
    }

    /// A party to an agreement.
    AgreementParty {
        /// The agreement.
        agreement: Link[Agreement], required;
        /// Whose side.
        side: Choice(words::SIDES);
        /// The party, when it is a state.
        country: Country;
        /// The party, when it is a body.
        organisation: Link[Organisation];
        /// The party as it was written.
        name: Text;
        /// Who signed.
        signatory: Link[Person];
    }

    /// Something that happened to an agreement.
    AgreementEvent {
        /// The agreement.
        agreement: Link[Agreement], required;
        /// Signed, in force, terminated …
        sort: Choice(words::AGREEMENT_EVENTS), required;
        /// Day it was done.
        done_on: Date;
        /// Day from which it counts.
        effective_on: Date;
        /// Which party did it.
        party: Link[AgreementParty];
        /// Reference.
        reference: Text;
        /// Notes for staff.
        notes: Text, spelt;
    }

    /// A follow-up action.
    Action {
        /// What is to be done, verb first.
        title: Text, required, printed;
        /// Who does it.
        owner: Link[Person];
        /// Who does it, as it was written.
        owner_text: Text, spelt;
        /// Who owes it.
        side: Choice(words::OWING_SIDES);
        /// With whom.
        counterpart: Link[Person];
        /// Where it came from.
        delegation: Link[Delegation];
        /// Where it came from.
        item: Link[ProgrammeItem];
        /// Where it came from.
        point: Link[Point];
        /// Where it came from.
        agreement: Link[Agreement];
        /// When it is due.
        due: Date;
        /// When it is planned.
        scheduled: Date;
        /// When to look at it again.
        review_on: Date;
        /// Whom one waits for.
        waiting_for: Text, spelt;
        /// Since when.
        waiting_since: Date;
        /// High, normal, low.
        priority: Choice(words::PRIORITIES);
        /// Where it stands.
        status: Choice(words::ACTION_STATUSES);
        /// Why it was dropped.
        drop_reason: Text;
        /// What shows that it is done.
        evidence: Text, spelt;
        /// Day it was done.
        done_on: Date;
        /// Notes for staff.
        notes: Prose;
    }

    /// What a country or an organisation offers or needs in a sector.
    Strength {
        /// Whose, when a country's.
        country: Country;
        /// Whose, when a body's.
        organisation: Link[Organisation];
        /// In which sector.
        sector: Sectors, required;
        /// Offers or needs.
        direction: Choice(words::STRENGTH_DIRECTIONS), required;
        /// How much, 1 to 4.
        level: Integer;
        /// What exactly.
        text: Prose, printed;
    }

    /// A printed text of a record in another language; the record's own column holds its own language.
    Translation {
        /// Kind of the record.
        kind: Text, required;
        /// The record.
        record: Text, required;
        /// The field.
        field: Text, required;
        /// Language of the text (BCP 47).
        lang: Text, required;
        /// The text.
        text: Prose;
    }

    /// A row of an imported file, verbatim, beside the record that it made.
    SourceNote {
        /// Kind of the record.
        kind: Text, required;
        /// The record.
        record: Text, required;
        /// File name.
        file: Text;
        /// Row as a spreadsheet shows it.
        row: Integer;
        /// The file's own number for it.
        number: Text;
        /// Hash of the folded row.
        row_key: Text;
        /// Column to cell, as JSON, as the last import brought them.
        cells: Prose;
    }

    /// A document as its officer composes it; what it prints comes from the other records.
    Brief {
        /// Briefing book, programme, register …
        document: Choice(words::DOCUMENTS), required;
        /// The delegation that it is about.
        delegation: Link[Delegation];
        /// Language of the document; empty is the home state's.
        lang: Choice(words::DOCUMENT_LANGUAGES);
        /// Who it is for.
        profile: Choice(words::PROFILES);
        /// Which of its variants: principal, press …
        variant: Choice(words::PROGRAMME_VARIANTS);
        /// The delegation list with passports and travel, never mixed with the open one.
        restricted: Flag;
        /// Sheet of paper; empty is the document's own.
        page_size: Choice(words::PAGE_SIZES);
        /// Highest marking that it may carry; empty is the open level.
        ceiling: Marking;
        /// Its sections by name, in order, separated by blanks; a leading `-` leaves one out. Empty is the usual order.
        sections: Text;
        /// Who asked for it.
        requester: Text;
        /// When it is due.
        due: Date;
        /// Where it stands.
        status: Choice(words::BRIEF_STATUSES);
        /// Notes for staff.
        notes: Prose;
    }

    /// An officer's note at the head of a section of a composed document; it is printed there.
    BriefNote {
        /// The document.
        brief: Link[Brief], required;
        /// The section by name.
        section: Text, required;
        /// The text.
        text: Prose;
    }
}
