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
