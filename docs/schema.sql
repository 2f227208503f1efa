-- The schema of workspace.db: the shipped steps in order. Made from src-tauri/crates/store/src/migrations by
-- the test `the_generated_schema_in_docs_is_what_a_fresh_file_is_made_of`; set ATTACHE_BLESS=1 to write it again.

-- Step 1: records

-- The records: one table a kind. A column's values are described by its field in domain/src/record.rs.
--
-- Rules for every table here: `id` (UUIDv7) first; `dossier` never changes; delete is a column; nothing is UNIQUE but the
-- id; NOT NULL has a DEFAULT; an absent text is ''; LONGTEXT is prose that merges word by word. No foreign keys: a link
-- may cross dossiers, and each half of a row may come from another laptop.

-- A ministry, agency, mission, company, university or other body.
CREATE TABLE organisation (
    id TEXT PRIMARY KEY,                  -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',     -- partner country, '' is common; fixed at creation
    name TEXT NOT NULL DEFAULT '',        -- Name by which the record goes.
    acronym TEXT NOT NULL DEFAULT '',     -- Short form.
    sort TEXT NOT NULL DEFAULT '',        -- What it is.
    country TEXT NOT NULL DEFAULT '',     -- Seat.
    parent TEXT NOT NULL DEFAULT '',      -- The body it belongs to.
    sectors TEXT NOT NULL DEFAULT '',     -- Sectors it works in.
    register_no TEXT NOT NULL DEFAULT '', -- Number in a public register.
    address TEXT NOT NULL DEFAULT '',     -- Postal address.
    website TEXT NOT NULL DEFAULT '',     -- Web site.
    notes LONGTEXT NOT NULL DEFAULT '',   -- Notes for staff.
    marking TEXT NOT NULL DEFAULT '',     -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',      -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',  -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',  -- officer
    updated_at TEXT NOT NULL DEFAULT '',  -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',  -- officer
    revision INTEGER NOT NULL DEFAULT 1,  -- grows with every change
    deleted_at TEXT                       -- UTC, RFC 3339; NULL while it stands
);

-- A person of either side.
CREATE TABLE person (
    id TEXT PRIMARY KEY,                        -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',           -- partner country, '' is common; fixed at creation
    family TEXT NOT NULL DEFAULT '',            -- Family name, or the one name there is.
    given TEXT NOT NULL DEFAULT '',             -- Given names.
    name_order TEXT NOT NULL DEFAULT '',        -- Which of the two is said first.
    variants TEXT NOT NULL DEFAULT '',          -- The name in other scripts and spellings, separated by semicolons.
    honorific TEXT NOT NULL DEFAULT '',         -- H.E., Dr., Prof.
    form_of_address TEXT NOT NULL DEFAULT '',   -- How one addresses them in speech.
    pronunciation TEXT NOT NULL DEFAULT '',     -- How the name sounds.
    nationality TEXT NOT NULL DEFAULT '',       -- Country whose side they are on.
    languages TEXT NOT NULL DEFAULT '',         -- Languages with level, as one writes them: `English C1, Urdu`.
    birth_date TEXT NOT NULL DEFAULT '',        -- Birth date.
    biography LONGTEXT NOT NULL DEFAULT '',     -- Biography as it is printed.
    biography_as_of TEXT NOT NULL DEFAULT '',   -- Day on which the biography was right.
    interests TEXT NOT NULL DEFAULT '',         -- Interests, for small talk.
    sensitivities LONGTEXT NOT NULL DEFAULT '', -- What not to raise.
    diet TEXT NOT NULL DEFAULT '',              -- Diet.
    accessibility TEXT NOT NULL DEFAULT '',     -- Accessibility needs.
    retention_until TEXT NOT NULL DEFAULT '',   -- Day after which the personal data are to be removed.
    retention_purpose TEXT NOT NULL DEFAULT '', -- What the personal data are kept for.
    notes LONGTEXT NOT NULL DEFAULT '',         -- Notes for staff.
    marking TEXT NOT NULL DEFAULT '',           -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',            -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',        -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',        -- officer
    updated_at TEXT NOT NULL DEFAULT '',        -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',        -- officer
    revision INTEGER NOT NULL DEFAULT 1,        -- grows with every change
    deleted_at TEXT                             -- UTC, RFC 3339; NULL while it stands
);

-- An office of an organisation: "Federal Minister for IT".
CREATE TABLE post (
    id TEXT PRIMARY KEY,                   -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',      -- partner country, '' is common; fixed at creation
    title TEXT NOT NULL DEFAULT '',        -- The office.
    organisation TEXT NOT NULL DEFAULT '', -- Whose office it is.
    rank INTEGER,                          -- Rank inside the precedence class, 1 the highest.
    precedence_class INTEGER,              -- Precedence class, 1 the highest.
    marking TEXT NOT NULL DEFAULT '',      -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',       -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',   -- officer
    updated_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',   -- officer
    revision INTEGER NOT NULL DEFAULT 1,   -- grows with every change
    deleted_at TEXT                        -- UTC, RFC 3339; NULL while it stands
);

-- A person in a post.
CREATE TABLE tenure (
    id TEXT PRIMARY KEY,                  -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',     -- partner country, '' is common; fixed at creation
    person TEXT NOT NULL DEFAULT '',      -- Who.
    post TEXT NOT NULL DEFAULT '',        -- In which post.
    capacity TEXT NOT NULL DEFAULT '',    -- Full, acting, designate.
    took_office TEXT NOT NULL DEFAULT '', -- First day in office.
    credentials TEXT NOT NULL DEFAULT '', -- Day the credentials were presented.
    ended TEXT NOT NULL DEFAULT '',       -- Last day in office.
    marking TEXT NOT NULL DEFAULT '',     -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',      -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',  -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',  -- officer
    updated_at TEXT NOT NULL DEFAULT '',  -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',  -- officer
    revision INTEGER NOT NULL DEFAULT 1,  -- grows with every change
    deleted_at TEXT                       -- UTC, RFC 3339; NULL while it stands
);

-- A person's studies.
CREATE TABLE education (
    id TEXT PRIMARY KEY,                       -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',          -- partner country, '' is common; fixed at creation
    person TEXT NOT NULL DEFAULT '',           -- Who studied.
    institution TEXT NOT NULL DEFAULT '',      -- Where, when the institution is a record.
    institution_name TEXT NOT NULL DEFAULT '', -- Where, as it was written; needed when no record is linked.
    degree TEXT NOT NULL DEFAULT '',           -- Degree.
    subject TEXT NOT NULL DEFAULT '',          -- Field of study.
    "start" TEXT NOT NULL DEFAULT '',          -- First year or day.
    "end" TEXT NOT NULL DEFAULT '',            -- Last year or day.
    marking TEXT NOT NULL DEFAULT '',          -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',           -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',       -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',       -- officer
    updated_at TEXT NOT NULL DEFAULT '',       -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',       -- officer
    revision INTEGER NOT NULL DEFAULT 1,       -- grows with every change
    deleted_at TEXT                            -- UTC, RFC 3339; NULL while it stands
);

-- A way to reach a person or an organisation.
CREATE TABLE contact_point (
    id TEXT PRIMARY KEY,                   -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',      -- partner country, '' is common; fixed at creation
    person TEXT NOT NULL DEFAULT '',       -- Whose.
    organisation TEXT NOT NULL DEFAULT '', -- Whose.
    sort TEXT NOT NULL DEFAULT '',         -- Telephone, e-mail …
    value TEXT NOT NULL DEFAULT '',        -- Number or address.
    verified_on TEXT NOT NULL DEFAULT '',  -- Day it was last known to work.
    preferred INTEGER NOT NULL DEFAULT 0,  -- The one to try first.
    marking TEXT NOT NULL DEFAULT '',      -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',       -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',   -- officer
    updated_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',   -- officer
    revision INTEGER NOT NULL DEFAULT 1,   -- grows with every change
    deleted_at TEXT                        -- UTC, RFC 3339; NULL while it stands
);

-- A group that travels, and its visit.
CREATE TABLE delegation (
    id TEXT PRIMARY KEY,                       -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',          -- partner country, '' is common; fixed at creation
    code TEXT NOT NULL DEFAULT '',             -- Code by which people cite it; given once, editable, not unique.
    number TEXT NOT NULL DEFAULT '',           -- The register's own number.
    title TEXT NOT NULL DEFAULT '',            -- Title.
    direction TEXT NOT NULL DEFAULT '',        -- Which way they travel.
    visit_type TEXT NOT NULL DEFAULT '',       -- State, official, working …
    country TEXT NOT NULL DEFAULT '',          -- Partner country.
    country_text TEXT NOT NULL DEFAULT '',     -- The partner as a register wrote it, when no country is known by that name.
    host TEXT NOT NULL DEFAULT '',             -- Host.
    host_text TEXT NOT NULL DEFAULT '',        -- The host as a register wrote it.
    purpose LONGTEXT NOT NULL DEFAULT '',      -- Why this visit.
    "start" TEXT NOT NULL DEFAULT '',          -- First day.
    "end" TEXT NOT NULL DEFAULT '',            -- Last day.
    places TEXT NOT NULL DEFAULT '',           -- Towns.
    status TEXT NOT NULL DEFAULT '',           -- Where it stands.
    cancel_reason TEXT NOT NULL DEFAULT '',    -- Why it was cancelled.
    postponed_from TEXT NOT NULL DEFAULT '',   -- Dates it had before it was postponed.
    control_officer TEXT NOT NULL DEFAULT '',  -- The officer in charge.
    phone TEXT NOT NULL DEFAULT '',            -- 24-hour telephone.
    mandate TEXT NOT NULL DEFAULT '',          -- Mandate.
    budget_line TEXT NOT NULL DEFAULT '',      -- Budget line.
    scene_setter LONGTEXT NOT NULL DEFAULT '', -- The relationship now, what changed, what they want: at most two pages.
    remarks LONGTEXT NOT NULL DEFAULT '',      -- Remarks, as a register wrote them.
    review LONGTEXT NOT NULL DEFAULT '',       -- After-action review.
    marking TEXT NOT NULL DEFAULT '',          -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',           -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',       -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',       -- officer
    updated_at TEXT NOT NULL DEFAULT '',       -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',       -- officer
    revision INTEGER NOT NULL DEFAULT 1,       -- grows with every change
    deleted_at TEXT                            -- UTC, RFC 3339; NULL while it stands
);

-- A person in a delegation.
CREATE TABLE member (
    id TEXT PRIMARY KEY,                        -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',           -- partner country, '' is common; fixed at creation
    delegation TEXT NOT NULL DEFAULT '',        -- The delegation.
    person TEXT NOT NULL DEFAULT '',            -- Who.
    tenure TEXT NOT NULL DEFAULT '',            -- The office held then, when it is a record.
    post_text TEXT NOT NULL DEFAULT '',         -- The office as it was written.
    capacity TEXT NOT NULL DEFAULT '',          -- Head, deputy, adviser …
    order_override INTEGER,                     -- Place in the order, when it is not the computed one.
    order_reason TEXT NOT NULL DEFAULT '',      -- Why.
    "start" TEXT NOT NULL DEFAULT '',           -- First day with the delegation.
    "end" TEXT NOT NULL DEFAULT '',             -- Last day with the delegation.
    visa TEXT NOT NULL DEFAULT '',              -- Visa.
    passport TEXT NOT NULL DEFAULT '',          -- Passport.
    travel TEXT NOT NULL DEFAULT '',            -- Travel legs.
    room TEXT NOT NULL DEFAULT '',              -- Room.
    vehicle TEXT NOT NULL DEFAULT '',           -- Vehicle.
    emergency_contact TEXT NOT NULL DEFAULT '', -- Whom to call.
    marking TEXT NOT NULL DEFAULT '',           -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',            -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',        -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',        -- officer
    updated_at TEXT NOT NULL DEFAULT '',        -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',        -- officer
    revision INTEGER NOT NULL DEFAULT 1,        -- grows with every change
    deleted_at TEXT                             -- UTC, RFC 3339; NULL while it stands
);

-- An hour of the programme; with a format it is a meeting.
CREATE TABLE programme_item (
    id TEXT PRIMARY KEY,                            -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',               -- partner country, '' is common; fixed at creation
    delegation TEXT NOT NULL DEFAULT '',            -- The delegation.
    sort TEXT NOT NULL DEFAULT '',                  -- Movement, meeting, meal …
    title TEXT NOT NULL DEFAULT '',                 -- What it is.
    "start" TEXT NOT NULL DEFAULT '',               -- Start, local wall time.
    "end" TEXT NOT NULL DEFAULT '',                 -- End, local wall time.
    zone TEXT NOT NULL DEFAULT '',                  -- Zone of the start.
    end_zone TEXT NOT NULL DEFAULT '',              -- Zone of the end, when a movement changes it.
    status TEXT NOT NULL DEFAULT '',                -- Tentative, confirmed …
    place TEXT NOT NULL DEFAULT '',                 -- Where.
    room TEXT NOT NULL DEFAULT '',                  -- Room.
    lead TEXT NOT NULL DEFAULT '',                  -- Who leads on our side.
    met_by TEXT NOT NULL DEFAULT '',                -- Who meets us.
    press TEXT NOT NULL DEFAULT '',                 -- Open, pool, closed.
    dress TEXT NOT NULL DEFAULT '',                 -- Dress.
    interpretation TEXT NOT NULL DEFAULT '',        -- Interpretation.
    vehicles TEXT NOT NULL DEFAULT '',              -- Vehicles.
    buffer_min INTEGER,                             -- Minutes kept free before it.
    notes LONGTEXT NOT NULL DEFAULT '',             -- Notes for staff.
    format TEXT NOT NULL DEFAULT '',                -- Plenary, tête-à-tête …; filled, the item is a meeting.
    meeting_status TEXT NOT NULL DEFAULT '',        -- Where the meeting stands.
    purpose LONGTEXT NOT NULL DEFAULT '',           -- Why this meeting.
    objectives_ours LONGTEXT NOT NULL DEFAULT '',   -- What we want.
    objectives_theirs LONGTEXT NOT NULL DEFAULT '', -- What they want.
    background LONGTEXT NOT NULL DEFAULT '',        -- Background, at most two pages.
    marking TEXT NOT NULL DEFAULT '',               -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',                -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',            -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',            -- officer
    updated_at TEXT NOT NULL DEFAULT '',            -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',            -- officer
    revision INTEGER NOT NULL DEFAULT 1,            -- grows with every change
    deleted_at TEXT                                 -- UTC, RFC 3339; NULL while it stands
);

-- A person at a meeting.
CREATE TABLE participation (
    id TEXT PRIMARY KEY,                 -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',    -- partner country, '' is common; fixed at creation
    item TEXT NOT NULL DEFAULT '',       -- The meeting.
    person TEXT NOT NULL DEFAULT '',     -- Who.
    side TEXT NOT NULL DEFAULT '',       -- Whose side.
    role TEXT NOT NULL DEFAULT '',       -- Principal, interpreter …
    post_text TEXT NOT NULL DEFAULT '',  -- The office as it was written.
    attended TEXT NOT NULL DEFAULT '',   -- Whether they came.
    marking TEXT NOT NULL DEFAULT '',    -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',     -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '', -- officer
    updated_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '', -- officer
    revision INTEGER NOT NULL DEFAULT 1, -- grows with every change
    deleted_at TEXT                      -- UTC, RFC 3339; NULL while it stands
);

-- Something to say, ask or avoid, at a meeting or for the whole visit.
CREATE TABLE point (
    id TEXT PRIMARY KEY,                     -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',        -- partner country, '' is common; fixed at creation
    item TEXT NOT NULL DEFAULT '',           -- The meeting.
    delegation TEXT NOT NULL DEFAULT '',     -- The delegation, for its own points: the book's one page.
    sort TEXT NOT NULL DEFAULT '',           -- Objective, make, if raised, avoid …
    "text" LONGTEXT NOT NULL DEFAULT '',     -- What it says.
    addressee TEXT NOT NULL DEFAULT '',      -- To whom.
    addressee_text TEXT NOT NULL DEFAULT '', -- To whom, as it was written.
    priority INTEGER,                        -- Order, 1 first.
    result TEXT NOT NULL DEFAULT '',         -- What became of it.
    answer LONGTEXT NOT NULL DEFAULT '',     -- What was answered.
    marking TEXT NOT NULL DEFAULT '',        -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',         -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',     -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',     -- officer
    updated_at TEXT NOT NULL DEFAULT '',     -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',     -- officer
    revision INTEGER NOT NULL DEFAULT 1,     -- grows with every change
    deleted_at TEXT                          -- UTC, RFC 3339; NULL while it stands
);

-- A treaty, memorandum or other instrument.
CREATE TABLE agreement (
    id TEXT PRIMARY KEY,                       -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',          -- partner country, '' is common; fixed at creation
    code TEXT NOT NULL DEFAULT '',             -- Code by which people cite it; given once, editable, not unique.
    number TEXT NOT NULL DEFAULT '',           -- The register's own number.
    title TEXT NOT NULL DEFAULT '',            -- Title.
    nature TEXT NOT NULL DEFAULT '',           -- Treaty, memorandum …
    level TEXT NOT NULL DEFAULT '',            -- Between states, governments or departments.
    subject TEXT NOT NULL DEFAULT '',          -- What it is about, as a register wrote it.
    sectors TEXT NOT NULL DEFAULT '',          -- Sectors.
    place TEXT NOT NULL DEFAULT '',            -- Place of signature.
    preparation TEXT NOT NULL DEFAULT '',      -- Before signature: idea … cleared for signature. After it the status is derived.
    last_day TEXT NOT NULL DEFAULT '',         -- Last day in force, as a clause states it.
    notice_by TEXT NOT NULL DEFAULT '',        -- Day by which notice must be given.
    term_clause TEXT NOT NULL DEFAULT '',      -- The clause that both come from.
    decision TEXT NOT NULL DEFAULT '',         -- What happens at the decision.
    unit TEXT NOT NULL DEFAULT '',             -- Unit responsible on our side.
    languages TEXT NOT NULL DEFAULT '',        -- Languages of the text.
    prevailing TEXT NOT NULL DEFAULT '',       -- Which text prevails.
    depositary TEXT NOT NULL DEFAULT '',       -- Depositary.
    "references" LONGTEXT NOT NULL DEFAULT '', -- Registration and publication references.
    notes LONGTEXT NOT NULL DEFAULT '',        -- Notes for staff.
    marking TEXT NOT NULL DEFAULT '',          -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',           -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',       -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',       -- officer
    updated_at TEXT NOT NULL DEFAULT '',       -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',       -- officer
    revision INTEGER NOT NULL DEFAULT 1,       -- grows with every change
    deleted_at TEXT                            -- UTC, RFC 3339; NULL while it stands
);

-- A party to an agreement.
CREATE TABLE agreement_party (
    id TEXT PRIMARY KEY,                   -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',      -- partner country, '' is common; fixed at creation
    agreement TEXT NOT NULL DEFAULT '',    -- The agreement.
    side TEXT NOT NULL DEFAULT '',         -- Whose side.
    country TEXT NOT NULL DEFAULT '',      -- The party, when it is a state.
    organisation TEXT NOT NULL DEFAULT '', -- The party, when it is a body.
    name TEXT NOT NULL DEFAULT '',         -- The party as it was written.
    signatory TEXT NOT NULL DEFAULT '',    -- Who signed.
    marking TEXT NOT NULL DEFAULT '',      -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',       -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',   -- officer
    updated_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',   -- officer
    revision INTEGER NOT NULL DEFAULT 1,   -- grows with every change
    deleted_at TEXT                        -- UTC, RFC 3339; NULL while it stands
);

-- Something that happened to an agreement.
CREATE TABLE agreement_event (
    id TEXT PRIMARY KEY,                   -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',      -- partner country, '' is common; fixed at creation
    agreement TEXT NOT NULL DEFAULT '',    -- The agreement.
    sort TEXT NOT NULL DEFAULT '',         -- Signed, in force, terminated …
    done_on TEXT NOT NULL DEFAULT '',      -- Day it was done.
    effective_on TEXT NOT NULL DEFAULT '', -- Day from which it counts.
    party TEXT NOT NULL DEFAULT '',        -- Which party did it.
    reference TEXT NOT NULL DEFAULT '',    -- Reference.
    notes TEXT NOT NULL DEFAULT '',        -- Notes for staff.
    marking TEXT NOT NULL DEFAULT '',      -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',       -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',   -- officer
    updated_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',   -- officer
    revision INTEGER NOT NULL DEFAULT 1,   -- grows with every change
    deleted_at TEXT                        -- UTC, RFC 3339; NULL while it stands
);

-- A follow-up action.
CREATE TABLE follow_up (
    id TEXT PRIMARY KEY,                    -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',       -- partner country, '' is common; fixed at creation
    title TEXT NOT NULL DEFAULT '',         -- What is to be done, verb first.
    owner TEXT NOT NULL DEFAULT '',         -- Who does it.
    owner_text TEXT NOT NULL DEFAULT '',    -- Who does it, as it was written.
    side TEXT NOT NULL DEFAULT '',          -- Who owes it.
    counterpart TEXT NOT NULL DEFAULT '',   -- With whom.
    delegation TEXT NOT NULL DEFAULT '',    -- Where it came from.
    item TEXT NOT NULL DEFAULT '',          -- Where it came from.
    point TEXT NOT NULL DEFAULT '',         -- Where it came from.
    agreement TEXT NOT NULL DEFAULT '',     -- Where it came from.
    due TEXT NOT NULL DEFAULT '',           -- When it is due.
    scheduled TEXT NOT NULL DEFAULT '',     -- When it is planned.
    review_on TEXT NOT NULL DEFAULT '',     -- When to look at it again.
    waiting_for TEXT NOT NULL DEFAULT '',   -- Whom one waits for.
    waiting_since TEXT NOT NULL DEFAULT '', -- Since when.
    priority TEXT NOT NULL DEFAULT '',      -- High, normal, low.
    status TEXT NOT NULL DEFAULT '',        -- Where it stands.
    drop_reason TEXT NOT NULL DEFAULT '',   -- Why it was dropped.
    evidence TEXT NOT NULL DEFAULT '',      -- What shows that it is done.
    done_on TEXT NOT NULL DEFAULT '',       -- Day it was done.
    notes LONGTEXT NOT NULL DEFAULT '',     -- Notes for staff.
    marking TEXT NOT NULL DEFAULT '',       -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',        -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',    -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',    -- officer
    updated_at TEXT NOT NULL DEFAULT '',    -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',    -- officer
    revision INTEGER NOT NULL DEFAULT 1,    -- grows with every change
    deleted_at TEXT                         -- UTC, RFC 3339; NULL while it stands
);

-- What a country or an organisation offers or needs in a sector.
CREATE TABLE strength (
    id TEXT PRIMARY KEY,                   -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',      -- partner country, '' is common; fixed at creation
    country TEXT NOT NULL DEFAULT '',      -- Whose, when a country's.
    organisation TEXT NOT NULL DEFAULT '', -- Whose, when a body's.
    sector TEXT NOT NULL DEFAULT '',       -- In which sector.
    direction TEXT NOT NULL DEFAULT '',    -- Offers or needs.
    level INTEGER,                         -- How much, 1 to 4.
    "text" LONGTEXT NOT NULL DEFAULT '',   -- What exactly.
    marking TEXT NOT NULL DEFAULT '',      -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',       -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '',   -- officer
    updated_at TEXT NOT NULL DEFAULT '',   -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '',   -- officer
    revision INTEGER NOT NULL DEFAULT 1,   -- grows with every change
    deleted_at TEXT                        -- UTC, RFC 3339; NULL while it stands
);

-- A printed text of a record in another language; the record's own column holds its own language.
CREATE TABLE translation (
    id TEXT PRIMARY KEY,                 -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',    -- partner country, '' is common; fixed at creation
    kind TEXT NOT NULL DEFAULT '',       -- Kind of the record.
    record TEXT NOT NULL DEFAULT '',     -- The record.
    field TEXT NOT NULL DEFAULT '',      -- The field.
    lang TEXT NOT NULL DEFAULT '',       -- Language of the text (BCP 47).
    "text" LONGTEXT NOT NULL DEFAULT '', -- The text.
    marking TEXT NOT NULL DEFAULT '',    -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',     -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '', -- officer
    updated_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '', -- officer
    revision INTEGER NOT NULL DEFAULT 1, -- grows with every change
    deleted_at TEXT                      -- UTC, RFC 3339; NULL while it stands
);

-- A row of an imported file, verbatim, beside the record that it made.
CREATE TABLE source_note (
    id TEXT PRIMARY KEY,                 -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',    -- partner country, '' is common; fixed at creation
    kind TEXT NOT NULL DEFAULT '',       -- Kind of the record.
    record TEXT NOT NULL DEFAULT '',     -- The record.
    file TEXT NOT NULL DEFAULT '',       -- File name.
    row INTEGER,                         -- Row as a spreadsheet shows it.
    number TEXT NOT NULL DEFAULT '',     -- The file's own number for it.
    row_key TEXT NOT NULL DEFAULT '',    -- Hash of the folded row.
    cells LONGTEXT NOT NULL DEFAULT '',  -- Column to cell, as JSON, as the last import brought them.
    marking TEXT NOT NULL DEFAULT '',    -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',     -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '', -- officer
    updated_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '', -- officer
    revision INTEGER NOT NULL DEFAULT 1, -- grows with every change
    deleted_at TEXT                      -- UTC, RFC 3339; NULL while it stands
);

-- Step 2: journal

-- What happened, what is found, what is being typed: the tables that stand outside the capture.

-- One line a user action.
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- order of the actions on this file
    device TEXT NOT NULL,                 -- device that did it
    at TEXT NOT NULL,                     -- UTC, RFC 3339
    who TEXT NOT NULL,                    -- officer's name then
    post TEXT NOT NULL,                   -- officer's post then
    verb TEXT NOT NULL,                   -- what was done, a key of the messages
    kind TEXT NOT NULL DEFAULT '',        -- kind of the record it was done to
    title TEXT NOT NULL DEFAULT '',       -- title of that record then
    count INTEGER NOT NULL DEFAULT 1,     -- how many records, for an import
    stack TEXT NOT NULL,                  -- undo: can be undone; redo: was undone; none: neither
    reverts INTEGER                       -- the action that this one undid or redid
);
CREATE INDEX action_stack ON action (stack, id) WHERE stack <> 'none';

-- One line a changed field, and one a creation (field '', no values).
CREATE TABLE edit (
    action INTEGER NOT NULL REFERENCES action (id), -- the action it belongs to
    tbl TEXT NOT NULL,                              -- table of the record
    record TEXT NOT NULL,                           -- id of the record
    field TEXT NOT NULL,                            -- column, '' for the creation
    old,                                            -- value before
    new,                                            -- value after
    PRIMARY KEY (record, action, field)
) WITHOUT ROWID;
CREATE INDEX edit_action ON edit (action, tbl, record, field);

-- What is being typed and not yet kept.
CREATE TABLE draft (
    kind TEXT NOT NULL,   -- kind of the record
    record TEXT NOT NULL, -- its id
    field TEXT NOT NULL,  -- the field
    text TEXT NOT NULL,   -- what stands in it
    base TEXT NOT NULL,   -- what stood in the record when typing began
    at TEXT NOT NULL,     -- UTC, RFC 3339
    PRIMARY KEY (kind, record, field)
) WITHOUT ROWID;

-- Settings of this workspace and this device.
CREATE TABLE setting (
    name TEXT PRIMARY KEY, -- its name
    value TEXT NOT NULL    -- its value
) WITHOUT ROWID;

-- What left the workspace.
CREATE TABLE export_log (
    id INTEGER PRIMARY KEY,   -- order
    at TEXT NOT NULL,         -- UTC, RFC 3339
    who TEXT NOT NULL,        -- officer
    document TEXT NOT NULL,   -- kind of document
    record TEXT NOT NULL,     -- record it is about
    file TEXT NOT NULL,       -- where it was written
    profile TEXT NOT NULL,    -- internal, counterpart, public
    marking TEXT NOT NULL,    -- markings printed
    as_of TEXT NOT NULL,      -- day that it speaks of
    sha256 TEXT NOT NULL      -- hash of the bytes
);

-- Every record that can be found or listed by its title: its place in the order of creation and what is shown of it. A
-- deleted one keeps its row, so that it comes back to its place.
CREATE TABLE found (
    id INTEGER PRIMARY KEY,           -- grows with creation: newest first is the order among equals
    kind TEXT NOT NULL,               -- kind as the search names it: a programme item with a format is a meeting
    record TEXT NOT NULL UNIQUE,      -- id of the record
    standing INTEGER NOT NULL,        -- 0 while it is deleted
    title TEXT NOT NULL,              -- title as it is shown
    sort_key TEXT NOT NULL,           -- title folded, a person's family name first
    code TEXT NOT NULL,               -- codes, numbers and other names
    body TEXT NOT NULL                -- everything else that finds it
);
CREATE INDEX found_title ON found (kind, sort_key, record) WHERE standing = 1;
-- The same texts folded by domain::fold, so that one fold serves both sides; what is shown comes from `found`.
CREATE VIRTUAL TABLE found_text USING fts5 (
    title, code, body,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);

-- What an agreement's events and typed facts say, for lists that sort and filter by it. Each day from which the status
-- changes stands here; the status itself is computed on the day one looks.
CREATE TABLE agreement_fact (
    agreement TEXT PRIMARY KEY,                -- the agreement
    standing INTEGER NOT NULL,                 -- 0 while it is deleted
    preparation TEXT NOT NULL,                 -- before signature
    signed TEXT NOT NULL,                      -- day of signature
    in_force TEXT NOT NULL,                    -- from this day in force
    provisional TEXT NOT NULL,                 -- from this day provisionally applied
    ended TEXT NOT NULL,                       -- from this day over
    ending TEXT NOT NULL,                      -- how
    ended_undated INTEGER NOT NULL,            -- over, nobody says since when
    notice_given TEXT NOT NULL,                -- notice was given on
    suspended TEXT NOT NULL,                   -- from this day suspended
    last_day TEXT NOT NULL,                    -- last day in force, typed
    notice_by TEXT NOT NULL,                   -- notice by, typed
    parties TEXT NOT NULL                      -- parties as a list shows them
) WITHOUT ROWID;

CREATE INDEX post_organisation ON post (organisation);
CREATE INDEX tenure_person ON tenure (person);
CREATE INDEX tenure_post ON tenure (post);
CREATE INDEX education_person ON education (person);
CREATE INDEX education_institution ON education (institution);
CREATE INDEX contact_point_person ON contact_point (person);
CREATE INDEX contact_point_organisation ON contact_point (organisation);
CREATE INDEX delegation_start ON delegation ("start", id, "end", status) WHERE deleted_at IS NULL;
CREATE INDEX delegation_last_day ON delegation (coalesce(nullif("end", ''), "start")) WHERE deleted_at IS NULL;
CREATE INDEX delegation_country ON delegation (country) WHERE deleted_at IS NULL;
CREATE INDEX delegation_code ON delegation (code);
CREATE INDEX member_delegation ON member (delegation);
CREATE INDEX member_person ON member (person);
CREATE INDEX programme_item_delegation ON programme_item (delegation, "start");
CREATE INDEX programme_item_start ON programme_item ("start", id) WHERE deleted_at IS NULL AND format <> '';
CREATE INDEX participation_item ON participation (item);
CREATE INDEX participation_person ON participation (person);
CREATE INDEX point_item ON point (item);
CREATE INDEX point_delegation ON point (delegation);
CREATE INDEX agreement_title ON agreement (title) WHERE deleted_at IS NULL;
CREATE INDEX agreement_code ON agreement (code);
CREATE INDEX agreement_fact_signed ON agreement_fact (standing, signed);
CREATE INDEX agreement_fact_notice ON agreement_fact (notice_by) WHERE standing = 1 AND notice_by <> '';
CREATE INDEX agreement_fact_last_day ON agreement_fact (last_day) WHERE standing = 1 AND last_day <> '';
CREATE INDEX agreement_fact_to_sign ON agreement_fact (preparation) WHERE standing = 1 AND signed = '' AND in_force = '';
CREATE INDEX agreement_party_agreement ON agreement_party (agreement);
CREATE INDEX agreement_party_country ON agreement_party (country);
CREATE INDEX agreement_event_agreement ON agreement_event (agreement);
CREATE INDEX follow_up_open ON follow_up (due, id) WHERE deleted_at IS NULL AND status NOT IN ('done', 'dropped');
CREATE INDEX follow_up_owed ON follow_up (side, due, id, created_at) WHERE deleted_at IS NULL AND status NOT IN ('done', 'dropped');
CREATE INDEX follow_up_over ON follow_up (due, id, status) WHERE deleted_at IS NULL AND status IN ('done', 'dropped');
CREATE INDEX follow_up_owner ON follow_up (owner);
CREATE INDEX follow_up_delegation ON follow_up (delegation);
CREATE INDEX follow_up_item ON follow_up (item);
CREATE INDEX follow_up_agreement ON follow_up (agreement);
CREATE INDEX strength_country ON strength (country);
CREATE INDEX strength_organisation ON strength (organisation);
CREATE INDEX translation_record ON translation (record, field, lang);
CREATE INDEX source_note_record ON source_note (record);
CREATE INDEX source_note_row_key ON source_note (kind, row_key);
CREATE INDEX source_note_number ON source_note (kind, number) WHERE number <> '';

-- Step 3: documents

-- Documents as their officers compose them, their final copies, and what counts by country.

-- A document as its officer composes it; what it prints comes from the other records.
CREATE TABLE brief (
    id TEXT PRIMARY KEY,                 -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',    -- partner country, '' is common; fixed at creation
    document TEXT NOT NULL DEFAULT '',   -- Briefing book, programme, register …
    delegation TEXT NOT NULL DEFAULT '', -- The delegation that it is about.
    lang TEXT NOT NULL DEFAULT '',       -- Language of the document; empty is the home state's.
    profile TEXT NOT NULL DEFAULT '',    -- Who it is for.
    variant TEXT NOT NULL DEFAULT '',    -- Which of its variants: principal, press …
    restricted INTEGER NOT NULL DEFAULT 0,-- The delegation list with passports and travel, never mixed with the open one.
    page_size TEXT NOT NULL DEFAULT '',  -- Sheet of paper; empty is the document's own.
    ceiling TEXT NOT NULL DEFAULT '',    -- Highest marking that it may carry; empty is the open level.
    sections TEXT NOT NULL DEFAULT '',   -- Its sections by name, in order, separated by blanks; a leading `-` leaves one out. Empty is the usual order.
    requester TEXT NOT NULL DEFAULT '',  -- Who asked for it.
    due TEXT NOT NULL DEFAULT '',        -- When it is due.
    status TEXT NOT NULL DEFAULT '',     -- Where it stands.
    notes LONGTEXT NOT NULL DEFAULT '',  -- Notes for staff.
    marking TEXT NOT NULL DEFAULT '',    -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',     -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '', -- officer
    updated_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '', -- officer
    revision INTEGER NOT NULL DEFAULT 1, -- grows with every change
    deleted_at TEXT                      -- UTC, RFC 3339; NULL while it stands
);

-- An officer's note at the head of a section of a composed document; it is printed there.
CREATE TABLE brief_note (
    id TEXT PRIMARY KEY,                 -- UUIDv7
    dossier TEXT NOT NULL DEFAULT '',    -- partner country, '' is common; fixed at creation
    brief TEXT NOT NULL DEFAULT '',      -- The document.
    section TEXT NOT NULL DEFAULT '',    -- The section by name.
    "text" LONGTEXT NOT NULL DEFAULT '', -- The text.
    marking TEXT NOT NULL DEFAULT '',    -- marking by code; '' is the open level
    source TEXT NOT NULL DEFAULT '',     -- where the facts come from
    created_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    created_by TEXT NOT NULL DEFAULT '', -- officer
    updated_at TEXT NOT NULL DEFAULT '', -- UTC, RFC 3339
    updated_by TEXT NOT NULL DEFAULT '', -- officer
    revision INTEGER NOT NULL DEFAULT 1, -- grows with every change
    deleted_at TEXT                      -- UTC, RFC 3339; NULL while it stands
);

-- A final copy: the very bytes that left the house, kept for as long as the workspace. Never changed.
CREATE TABLE final_copy (
    id INTEGER PRIMARY KEY,   -- order
    at TEXT NOT NULL,         -- UTC, RFC 3339
    who TEXT NOT NULL,        -- officer
    post TEXT NOT NULL,       -- officer's post then
    document TEXT NOT NULL,   -- kind of document
    record TEXT NOT NULL,     -- record it is about; '' for all of a kind
    brief TEXT NOT NULL,      -- the composition it was made from; '' for none
    number TEXT NOT NULL,     -- document number
    version INTEGER NOT NULL, -- 1, 2 … of that number
    title TEXT NOT NULL,      -- title as printed
    lang TEXT NOT NULL,       -- language
    profile TEXT NOT NULL,    -- internal, counterpart, public
    marking TEXT NOT NULL,    -- markings printed
    as_of TEXT NOT NULL,      -- day that it speaks of
    pages INTEGER NOT NULL,   -- how many
    sha256 TEXT NOT NULL,     -- hash of the bytes
    name TEXT NOT NULL,       -- file name
    bytes BLOB NOT NULL       -- the file
);

CREATE INDEX brief_delegation ON brief (delegation);
CREATE INDEX brief_note_brief ON brief_note (brief);
CREATE INDEX final_copy_record ON final_copy (document, record);

-- How many people and bodies a country has is counted from these alone.
CREATE INDEX person_nationality ON person (nationality) WHERE deleted_at IS NULL;
CREATE INDEX organisation_country ON organisation (country) WHERE deleted_at IS NULL;

-- Step 4: related

-- The agreements of a body, and of a country by its bodies, are found from these alone.
CREATE INDEX agreement_party_organisation ON agreement_party (organisation) WHERE deleted_at IS NULL;
