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
