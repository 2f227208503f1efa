//! The closed vocabularies of the fields, each in its natural order (DOMAIN §2, §3). Their wording is in
//! `assets/i18n/<locale>/enums.ftl` as `<list>-<word>` with `_` for `-` in neither.

/// Statuses of a delegation that is over, whatever its dates say.
pub const DELEGATION_OVER: [&str; 4] = ["completed", "reported", "closed", "cancelled"];

macro_rules! vocabularies {
    ($($(#[$doc:meta])* $name:ident = $list:literal [$($word:literal),* $(,)?];)*) => {
        $($(#[$doc])* pub const $name: &[&str] = &[$($word),*];)*

        /// Every vocabulary under the name that its messages begin with.
        pub const ALL: &[(&str, &[&str])] = &[$(($list, $name)),*];
    };
}

vocabularies! {
    /// What a body is.
    ORGANISATION_SORTS = "organisation-sort" ["ministry", "agency", "mission", "parliament", "company", "association", "university", "ifi", "media", "other"];
    /// Which name is said first.
    NAME_ORDERS = "name-order" ["given_first", "family_first"];
    /// How an office is held.
    TENURE_CAPACITIES = "tenure-capacity" ["full", "acting", "designate"];
    /// Ways to reach someone.
    CONTACT_SORTS = "contact-sort" ["phone", "mobile", "email", "address", "web", "other"];
    /// Which way a delegation travels.
    DIRECTIONS = "direction" ["outbound", "inbound"];
    /// Rank of a visit.
    VISIT_TYPES = "visit-type" ["state", "official", "official_working", "working", "private", "transit", "courtesy"];
    /// Where a delegation stands; the last two stand beside the line.
    DELEGATION_STATUSES = "delegation-status" ["idea", "proposed", "agreed_in_principle", "approved", "confirmed", "in_progress", "completed", "reported", "closed", "postponed", "cancelled"];
    /// What a member is in the delegation, in order of precedence.
    MEMBER_CAPACITIES = "member-capacity" ["head", "deputy", "member", "adviser", "expert", "observer", "business", "media", "interpreter", "protocol", "security", "medical", "accompanying"];
    /// What an hour of the programme is.
    ITEM_SORTS = "item-sort" ["movement", "meeting", "call", "meal", "ceremony", "signing", "visit", "press", "rest", "session"];
    /// How firm it is.
    ITEM_STATUSES = "item-status" ["tentative", "proposed", "confirmed", "done", "dropped", "changed"];
    /// Who may watch.
    PRESS = "press" ["open", "pool", "closed"];
    /// How one meets.
    MEETING_FORMATS = "meeting-format" ["plenary", "tete_a_tete", "call", "pull_aside", "working_lunch"];
    /// Where a meeting stands.
    MEETING_STATUSES = "meeting-status" ["planned", "agenda_agreed", "held", "record_drafted", "record_approved", "cancelled", "no_show"];
    /// Two sides of a table.
    SIDES = "side" ["ours", "theirs"];
    /// Who owes an action.
    OWING_SIDES = "owing-side" ["ours", "theirs", "joint"];
    /// What one does at a meeting.
    PARTICIPATION_ROLES = "participation-role" ["principal", "participant", "interpreter", "note_taker", "observer"];
    /// Whether one came.
    ATTENDED = "attended" ["yes", "part", "no"];
    /// What a point is for, in the order in which the book prints them.
    POINT_SORTS = "point-sort" ["objective", "ask", "risk", "make", "if_raised", "avoid", "deliverable", "press_line"];
    /// What became of a point.
    POINT_RESULTS = "point-result" ["raised", "answered", "deferred", "not_raised"];
    /// What an instrument is.
    AGREEMENT_NATURES = "agreement-nature" ["treaty", "inter_institutional", "mou", "loi", "joint_statement", "protocol", "programme"];
    /// Between whom.
    AGREEMENT_LEVELS = "agreement-level" ["state", "governmental", "departmental"];
    /// Before signature.
    AGREEMENT_PREPARATIONS = "agreement-preparation" ["idea", "mandate", "negotiation", "initialled", "cleared"];
    /// The whole life: the preparations, then what is derived.
    AGREEMENT_STATUSES = "agreement-status" ["idea", "mandate", "negotiation", "initialled", "cleared", "signed", "provisional", "in_force", "suspended", "notice_given", "terminated", "expired", "replaced", "undated"];
    /// What happens to an instrument.
    AGREEMENT_EVENTS = "agreement-event" ["mandate", "negotiated", "initialled", "signature_approved", "signed", "signed_ad_referendum", "notification_ours", "notification_theirs", "ratified", "provisionally_applied", "in_force", "amended", "extended", "renewed", "notice_given", "denounced", "suspended", "expired", "terminated", "replaced", "registered", "published"];
    /// How much it matters.
    PRIORITIES = "priority" ["high", "normal", "low"];
    /// Where an action stands.
    ACTION_STATUSES = "action-status" ["inbox", "next", "waiting", "scheduled", "done", "dropped"];
    /// Which way a strength points.
    STRENGTH_DIRECTIONS = "strength-direction" ["offers", "needs"];
    /// Kinds of document.
    DOCUMENTS = "document-kind" ["briefing", "programme", "pocket", "delegation-list", "register", "tracker", "record", "readout", "note", "handover", "signatures"];
    /// Languages that documents speak.
    DOCUMENT_LANGUAGES = "document-language" ["en", "ro", "fr", "ur", "ar"];
    /// Who a document is for.
    PROFILES = "profile" ["internal", "counterpart", "public"];
    /// Readers of a programme.
    PROGRAMME_VARIANTS = "variant" ["delegation", "principal", "host", "press", "drivers"];
    /// Sheets of paper.
    PAGE_SIZES = "page-size" ["a4", "a5", "letter"];
    /// Where the writing of a document stands.
    BRIEF_STATUSES = "brief-status" ["requested", "drafting", "in_clearance", "cleared", "final", "superseded"];
}
