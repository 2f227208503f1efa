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
