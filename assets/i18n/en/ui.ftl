# The window: frame, navigation, habits.

product = Attaché
product-lead = Delegations, meetings, agreements and what was promised, on this laptop alone. Nothing leaves it unless you export it.
not-accredited = Not accredited for classified information.
nav-label = Main
nav-today = Today
nav-delegations = Delegations
nav-meetings = Meetings
nav-agreements = Agreements & MoUs
nav-actions = Actions
nav-people = People
nav-organisations = Organisations
nav-countries = Countries & territories
nav-import = Import
nav-settings = Settings
crumbs-label = You are here
back = Back
forward = Forward
new = New
new-named = New { $kind }
add = Add
add-named = Add { $kind }
create = Create
save = Save
cancel = Cancel
close = Close
dismiss = Dismiss
delete = Delete
delete-named = Delete { $title }
details = Details
browse = Browse…
try-again = Try again
acts = Acts
overview = Overview
history = History
languages = Languages
open-page = Open page
glance-steps = Open actions
glance-no-steps = No open action.
parts-of = Parts of { $title }
status = Status
place = No.
head = Head
members = Members
organisation = Organisation
print-page = Print this page
undo = Undo
undo-named = Undo: { $label }
redo-named = Redo: { $label }
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
undo-done = Undone: { $label }
redo-done = Redone: { $label }
undo-partly = Undone: { $label }. Left as it is, because it was changed later: { $left }.
redo-partly = Redone: { $label }. Left as it is, because it was changed later: { $left }.
status-saved = All changes saved at { $at }
status-unchanged = No changes since unlocking
status-backup = Last verified backup { $at }
status-no-backup = No backup yet
status-same-disk = (only on this disk)
barred-read-only = Read only: { $who } on { $host } is writing in this workspace.
barred-import = Fields are read-only while the import runs.
barred-undo = Fields are read-only while the undo runs.
size-kb = { $value } kB
size-mb = { $value } MB
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
language-en = English
language-ro = Romanian
language-fr = French
language-ur = Urdu
language-ar = Arabic

# User actions, as toasts and the history name them.

action-other = { $verb } “{ $title }”

# What can be made new.

create-delegation = New delegation
create-delegation-lead = A code is given by itself. Everything else can be filled in later.
create-programme-item = New meeting
create-programme-item-lead = A meeting belongs to a delegation's programme.
create-mou = New memorandum of understanding
create-agreement = New agreement
create-agreement-lead = Parties and dates are added on its own page.
create-action = New action
create-action-lead = Begin with a verb: “Send the list of training seats”.
create-person = New person
create-organisation = New organisation

# First run and unlocking.

start-title = Welcome
start-lead = A workspace is an encrypted folder on this laptop. It works without any network.
start-create = Create a workspace
start-create-lead = A new, empty one with your own passphrase.
start-create-do = Create workspace
start-open = Open a workspace
start-open-lead = One that lies in a folder already, also on a stick.
start-restore = Restore a backup
start-restore-lead = Makes a workspace of a backup file.
start-demo = Look at the demonstration
start-demo-lead = A filled workspace with invented people, to try things out.
start-recent = Opened before
start-missing = the folder is not there
start-forget = Take { $name } off the list
start-back = Back to unlocking
create-busy = Creating…
workspace-name = Name of the workspace
workspace-home = Home country
workspace-zone = Home time zone
workspace-zone-hint = Left empty, the capital's is taken.
workspace-folder = Folder
workspace-folder-hint = The folder must not exist yet; it is created.
officer-name = Your name
officer-post = Your post
officer-hint = Stands beside every change in the history.
passphrase = Passphrase
passphrase-again = Passphrase again
passphrase-differs = The two passphrases differ.
passphrase-warning = Nobody can recover a lost passphrase: not your administrator, not the makers of Attaché. Without it the workspace stays closed for ever.
passphrase-old = Present passphrase
passphrase-change = Change passphrase
passphrase-changed = The passphrase was changed.
passphrase-backups = Earlier backups still open with the passphrase of their day.
strength-rule = At least 12 characters, or several unrelated words.
strength =
    { $score ->
        [0] Very weak
        [1] Very weak
        [2] Weak
        [3] Good
       *[4] Strong
    }, { $accepted ->
        [yes] accepted
       *[no] not accepted yet
    }
restore = Restore
restore-busy = Restoring…
restore-lead = The backup is checked first; nothing else is touched.
restore-file = Backup file
restore-folder = Folder of the restored workspace
restore-folder-hint = The folder must not exist yet; it is created.
restore-passphrase = Passphrase of the day of the backup
demo-lead = Invented people and agreements between Romania and Pakistan. Its passphrase is published and shown when unlocking: keep nothing real in it.
demo-do = Make the demonstration
demo-busy = Filling the demonstration…
unlock = Unlock
unlock-busy = Unlocking…
unlock-title = Unlock
unlock-demo = This is the demonstration. Its passphrase is
unlock-read-only = Open to read only
unlock-backup = Last backup
unlock-ceiling = Ceiling
unlock-elsewhere = Another workspace, or a backup
held-title = { $who } is writing in this workspace on { $host }.
held-lead = Since { $since }. It can be opened to read only.
caps-lock = Caps Lock is on.
covered-title = Locking
covered-lead = The window is covered. The workspace locks as soon as the work below is finished.

# Keys, palette, search.

key-ctrl = Ctrl
key-enter = Enter
keys-title = Keys
keys-palette = Search everything, run a command
keys-filter = Filter this list
keys-keys = This list of keys
keys-undo = Undo; in a field with unsaved typing, the typing
keys-redo = Redo
keys-enter = Open; in a value, edit it
keys-escape = Leave the field, the panel, the dialog
keys-move = Move in a list
keys-order = Move a member or a point
keys-points = Mark a point: raised, answered, deferred, not raised
keys-pane = Next pane
keys-export = Compose the briefing of this delegation
keys-lock = Lock at once
palette-open = Search or run
palette-label = Search or run a command
palette-found = Found
palette-run = Run
palette-choose = choose
palette-go = open
palette-try = Try
palette-nothing = Nothing found for “{ $query }”.
go-to = Go to { $place }
deleted-records = Deleted records: { $kind }

# Lists.

list-count =
    { $count ->
        [0] none
        [one] one
       *[other] { NUMBER($count) }
    } found
list-nothing = Nothing matches “{ $filter }”.
filter-label = Filter { $list }
filter-deleted = Deleted
filter-upcoming = Upcoming
filter-outbound = Outbound
filter-inbound = Inbound
filter-mou = MoUs
filter-in-force = In force
filter-to-sign = To sign
filter-overdue = Overdue
filter-former = Former states
filter-keys-delegations = words, country:pk status: year:2026
filter-keys-meetings = words, country:pk from:2026-01
filter-keys-agreements = words, nature:mou status:in_force
filter-keys-actions = words, status:overdue side:ours
filter-keys-people = words, country:pk organisation:
filter-keys-organisations = words, country:ro sector:
filter-keys-countries = words, status:former
column-title = Title
column-name = Name
column-code = Code
column-country = Country or territory
column-existed = Existed
column-dates = Dates
column-when = When
column-format = Format
column-nature = Nature
column-signed = Signed
column-late = Late
column-origin = From
delegations-none = A delegation is a group and its visit: members, programme, meetings, points and papers.
meetings-none = Meetings of all delegations stand here, with points, attendance and what was said.
agreements-none = Agreements and memoranda stand here with their parties, events and decision dates.
actions-none = Actions say who owes what to whom, by when, and where it came from.
people-none = People of both sides stand here with posts, studies and ties.
organisations-none = Ministries, agencies, companies and universities stand here with their posts.

# Texts in other languages.

texts-title = In other languages
texts-lead =
    { $missing ->
        [0] Every text is written in { $language } as well.
        [one] One of { $all } texts is missing in { $language }. Documents print it in its own language.
       *[other] { $missing } of { $all } texts are missing in { $language }. Documents print them in their own language.
    }
texts-none = Nothing that documents print is written here yet.
texts-languages = Language to write in
texts-missing =
    { $missing ->
        [0] complete
       *[other] { $missing } missing
    }
text-missing = missing
text-as-spelt = as it is spelt
text-in = { $field } of { $title }, { $language }
text-what = Text

# Countries and territories.

place-existed =
    { $from ->
        [none] until { $to }
       *[other] { $from } – { $to }
    }
place-since = since { $from }
place-facts = Reference data
place-printed = In documents
place-code = Code
place-capital = Capital
place-demonym = Demonym, in English
place-zones = Time zones
place-more-zones = { $count } more
place-weekend = Weekend
place-dial = Dial code
place-existence = Existence
place-predecessors = Before it
place-successors = After it
place-aliases = Also found as
place-source = Source
place-nothing = Nothing is kept about this place yet: no delegation, agreement, person or organisation.
place-all = All { $count }
place-strengths = Offers and needs
place-no-strengths = What the country offers or needs, sector by sector. The sector sheets of the book are made of it.
place-meets-title = { $home } and { $partner }
place-meets-note = with the organisations of both
place-meets = Where they meet
place-offers =
    { $level ->
        [0] offers
       *[other] offers ({ $level } of 4)
    }
place-needs =
    { $level ->
        [0] needs
       *[other] needs ({ $level } of 4)
    }
place-our-offer = { $home } offers, { $partner } needs
place-their-offer = { $partner } offers, { $home } needs

# Fields, drafts, conflicts.

field-empty = Empty
field-required = (needed)
country-former = former
combobox-create = Create “{ $text }”
sector-remove = Remove { $name }
draft-title = Unsaved text of { $field }
draft-lead = Typed at { $at } and not saved:
draft-changed = Typed at { $at } and not saved; the field was changed meanwhile and shows the newer value above:
draft-continue = Continue
draft-discard = Discard
conflict-title = Two values of { $field }
conflict-lead = { $field } was changed while you typed. Until you choose, the other value counts.
conflict-mine = typed here
conflict-theirs = { $who }, { $at }
conflict-keep-mine = Keep mine
conflict-keep-theirs = Keep the other
deleted-lead = This { $kind } is deleted. It stands in no document and no count.
restore-record = Restore
history-when = When
history-who = Who
history-what = What
history-none = Nothing was changed yet.
history-nothing = empty
source-notes = As imported
source-row = { $file }, row { $row }

# Dates and lateness.

no-date = No date
now = now
since = since { $day }
due-on = due { $day }
days-late-short = { $days } d late
days-left-short =
    { $days ->
        [0] today
       *[other] in { $days } d
    }
days-passed =
    { $days ->
        [one] passed a day ago
       *[other] passed { $days } days ago
    }
days-left =
    { $days ->
        [0] today
        [one] in a day
       *[other] in { $days } days
    }
days-to-departure =
    { $days ->
        [0] leaves today
        [one] day to departure
       *[other] days to departure
    }
under-way = under way

# Today.

today-lead =
    { $decisions ->
        [0] No agreement needs a decision.
        [one] One agreement needs a decision.
       *[other] { $decisions } agreements need a decision.
    } { $overdue ->
        [0] No action is overdue.
        [one] One action is overdue.
       *[other] { $overdue } actions are overdue.
    }
today-next =
    { $days ->
        [0] The next delegation leaves today.
        [one] The next delegation leaves tomorrow.
       *[other] The next delegation leaves in { $days } days.
    }
today-running = A delegation is under way.
today-blank = This workspace is empty. Begin with a delegation, or bring in a register that you have.
today-import = Import a register
today-decide = Agreements to decide
today-no-decisions = No agreement needs a decision in the next 90 days.
decide = Decide
decide-named = Decide on { $title }
decide-by = Decide by
decide-what = Agreement, and what the date comes from
decide-how = What is decided
decide-none = Not written down yet.
decision = Decision
decision-last-day = last day in force
decision-notice-by = notice by
decision-to-sign = To sign
decision-computed = computed, not a working day
decision-none = no date
today-owing = Who owes what
today-open = { $count } open
today-side = { $open } open, { $overdue } overdue
today-side-none = Nothing open.
today-no-actions = No action is open. An action says who owes what, by when.
today-soon = Due soon
today-upcoming = Upcoming delegations
today-no-upcoming = No delegation is planned.
ages-1 = 0–7 days
ages-2 = 8–30
ages-3 = 31–90
ages-4 = over 90
ages-label = { $side }, open: { $a } for up to 7 days, { $b } for 8 to 30, { $c } for 31 to 90, { $d } for over 90
backup = Backup
backup-same-disk = All backups lie on the workspace's own disk. Choose a second folder, on a stick.

# Delegations.

to-put-right = To put right
compose-briefing = Compose briefing
host-named = Host: { $host }
programme = Programme
programme-clocks = times in { $there }, { $home } in grey
programme-as = Show the programme as
programme-none = The programme holds every movement, meeting and meal, on both clocks.
programme-first = Add the first item
board = Board
table = Table
time-local = Local time
time-home = { $city }
clash = overlaps
points = Points
agreements = Agreements
one-page = One page
one-page-note = why this visit, in points; the first page of the book
points-none = No points yet. Three objectives, three asks and three risks make the book's one page.
points-none-meeting = No points yet. Write what to say, to whom, and what to say if it is raised.
points-first = Write the first point
points-add = Also add:
points-keys = Y raised, A answered, F deferred, N not raised
point-numbered = Point { $number }
point-to = to
point-to-nobody = nobody named
point-answer-empty = write the answer
point-result = Point { $number }: in the room
members-order = In order of precedence
members-none = No members yet. The head comes first, the others by precedence.
members-first = Add the head
member-overridden = Placed by hand: { $reason }
member-order = Place
member-order-named = Place of { $name } in the order
member-order-computed = As computed
delegation-no-meetings = No item of the programme is a meeting yet.
delegation-no-agreements = There is no agreement with this partner.
delegation-agreements-note = with this partner
delegation-no-actions = Nothing follows from this delegation yet.
group-why = Why and what for
group-visit = The visit
group-office = For the office
group-after = Afterwards
group-personal = Personal data, only in internal documents

# Meetings.

meeting = Meeting
arrangements = Arrangements
meeting-people = People and what is to be put right
meeting-substance = Aims and points
meeting-follow = What follows and when
meeting-actions = What follows
meeting-no-actions = Nothing follows from this meeting yet.
table-ours = Our side
table-theirs = Their side
table-ours-none = Nobody of ours is named.
table-theirs-none = Nobody of theirs is named.
attendance-open = attendance open
ties = Ties
tie-alumni = both alumni of { $via }
group-aims = Aims
group-background = Background
group-time = Time
group-place = Place and arrangements
group-notes = Notes

# People and organisations.

activity = Visits and meetings
posts = Posts
person-no-posts = A post held from a day to a day; documents show the one of the day of the meeting.
person-no-education = Studies show ties: two people of one university.
person-no-delegations = Not in any delegation.
person-no-meetings = Not at any meeting.
person-no-actions = Owes nothing.
no-contacts = No telephone, e-mail or address.
group-biography = Biography
group-name = Name and address
group-care = Attentions
group-privacy = Personal data
organisation-no-posts = An office of this organisation, with its rank for the precedence.
organisation-no-people = Nobody holds a post here.
organisation-no-strengths = What it offers or needs, sector by sector.
organisation-no-agreements = Party to no agreement.
group-facts = Facts

# Agreements.

parties = Parties
not-binding = not binding
signed-on = signed { $day }
in-force-since = in force since { $day }
effective-since = effective since { $day }
status-effective = Effective
lapses-on = lapses on
agreement-no-parties = Each party is a country or an organisation, with who signed.
agreement-events = Events
agreement-events-note = after signature, the status follows from these
agreement-no-events = Signed, notified, in force: each event with its day.
agreement-no-actions = Nothing follows from this agreement yet.
group-term = Term, as its clause states it
group-text = Text and register

# Actions.

from-origin = From the { $kind }
group-who = Who and when
group-progress = Progress
group-origin = Where it came from
status-set = Set to { $status }

# Import.

import-title = Import a register
import-lead = From a .csv or .xlsx file. Nothing is written before you have seen what would happen; the whole import can be undone.
import-formats = Choose a file with a header row. Dates, countries and numbers are recognised; what no field takes is kept word for word.
import-kind = The file is a list of
import-kind-delegations = delegations and visits
import-kind-agreements = agreements
import-kind-people = people
import-file = File
import-pick = Choose file…
import-other = Another file
import-encoding = Encoding
import-sheet = Sheet
import-reading = Reading the file…
import-mapping = Columns and first rows
import-first-rows = First rows
import-rows =
    { $total } { $count ->
        [one] row
       *[other] rows
    }
import-column = Column { $number }
import-field-of = Field of column { $column }
import-field-none = – kept word for word –
import-guess-header = by its header
import-guess-values = by its values
import-guess-user = chosen by you
import-guess-none = no field
import-dry = What would happen
import-counts = { $created } created, { $updated } changed, { $skipped } skipped of { $rows } rows.
import-do =
    Import { $count ->
        [one] one record
       *[other] { NUMBER($count) } records
    }
import-running = Fields are read-only until the import ends. Cancelling leaves everything as it was.
import-done = { $file } was imported.
import-undo = Undo the import
import-refused = Nothing was imported.
import-cancelled = Cancelled. Nothing was imported.
import-row = Row
import-column-head = Column
import-problem = What is to be said
import-effect = Effect
import-skipped = skipped
import-kept = kept
import-more = And { $total } more.
import-no-problems = Nothing to report.
import-field-number = number
import-field-title = title
import-field-country = country or territory
import-field-visitor = visitor
import-field-start = first day
import-field-end = last day
import-field-direction = direction
import-field-type = type of visit
import-field-purpose = purpose
import-field-places = towns
import-field-host = host
import-field-remarks = remarks
import-field-parties = parties
import-field-nature = nature
import-field-subject = subject
import-field-place = place of signature
import-field-signed = signed
import-field-in-force = entry into force
import-field-in-force-effective = entry into force, effective
import-field-provisional = provisionally applied
import-field-terminated = terminated
import-field-terminated-effective = terminated, effective
import-field-last-day = last day in force
import-field-notice-by = notice by
import-field-status = status
import-field-references = references
import-field-name = name
import-field-family = family name
import-field-given = given names
import-field-honorific = honorific
import-field-post = post
import-field-organisation = organisation
import-field-email = e-mail
import-field-phone = telephone
import-field-languages = languages
import-field-institution = institution of study
import-field-degree = degree
import-field-birth-date = date of birth
import-field-notes = notes
job-import = Importing, { $done } of { $total } rows, { $problems } problems so far
job-export = Composing the briefing, { $done } of { $total }
job-undo = Undoing the import, { $done } of { $total }

# Export.

export-title = Compose a document
export-composed = Export the document
export-document = Document
export-variant = For whom
export-register = Register…
export-tracker = Tracker…
export-language = Language of the document
export-as-of = As of
export-as-of-hint = Ages, lateness and days left are computed for { $day }.
export-folder = Folder for exports
export-folder-change = Choose another folder…
export-plain = Exported files are plain: they lie outside the encryption, and whoever has the file can read it.
export-plain-short = Exported files are plain, outside the encryption.
export-marking = Marked on every page:
export-findings = To put right before
export-no-findings = Nothing to put right.
export-put-right = Put right
export-put-right-named = Put right: { $finding }
export-finding-text-not-translated = Texts not yet in the language of the document
export-finding-no-objective = No objective
export-finding-no-purpose = No purpose
export-finding-no-press-line = No press line
export-finding-no-addressee = Points without an addressee
export-finding-too-many-points = More points than one page is meant for
export-finding-stale-biography = Biographies to renew
export-finding-no-precedence-data = Neither precedence class nor rank
export-finding-no-head = No head of delegation
export-finding-nothing-to-sign = No text to sign
export-finding-no-time = No time or no zone
export-finding-one-page-overflows = Longer than its one page
export-finding-missing-glyph = Characters that no font has
export-finding-lost-picture = Pictures that are missing or not whole
export-finding-other = Other
export-begin = Export…
export-do =
    { $format ->
       *[pdf] Export PDF
        [docx] Export Word
        [md] Export Markdown
        [txt] Export plain text
    }
export-running = Composing…
export-done =
    The briefing is ready: { $pages ->
        [one] one page
       *[other] { $pages } pages
    }, { $size }.
export-failed = The document was not exported.
export-file = File
export-copy = Copy
export-open = Open
export-reveal = Show in folder
export-save-as = Save as…

# Composer.

export-format = Format
export-arrange = Arrange and preview…
format-pdf = PDF (archival, accessible)
format-docx = Word
format-md = Markdown
format-txt = Plain text
finding-stops = Stops a final copy
nav-briefings = Briefings
composition = Composition
sections = Sections
section-in = { $section } is in the document
section-left-out = left out
section-empty = empty
section-earlier = { $section }: move up
section-later = { $section }: move down
section-note-for = Note at the head of { $section }
section-note-empty = Write a note; it is printed at the head of the section
pages-count =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
preview = Preview
preview-page = Page { $page } of { $pages }
preview-before = Previous page
preview-after = Next page
preview-smaller = Smaller
preview-larger = Larger
preview-fit = Fit the page to the pane
preview-strip = Pages
preview-took = set in { $ms } ms
preview-failed = The pages cannot be shown.
before-final = Before it can be final
options = Options
brief-usual-lang = the home state’s
brief-usual-profile = internal
brief-usual-variant = delegation
brief-usual-restricted = no
brief-usual-page-size = A4
brief-usual-ceiling = the open level
print = Print…
make-final = Make final
final-barred =
    { $count ->
        [one] { $count } finding stops a final copy.
       *[other] { $count } findings stop a final copy.
    }
final-copies = Final copies
final-lead = A final copy is locked: its bytes stay in the workspace and can be opened years later.
no-final-copies = None yet. { final-lead }
copy-version = Version { $version }
copy-made = { $at } by { $who }
copy-open-named = Open version { $version } of { $number }
copy-save-named = { export-save-as } Version { $version } of { $number }

# Settings.

settings-lead = Kept at once. Language, appearance and folders belong to this computer account.
settings-workspace = Workspace
settings-officer = Who acts
settings-officer-hint = Stands beside every change from now on; earlier ones keep the name of their day.
settings-window = Window
settings-language = Language of the window
settings-theme = Appearance
theme-system = As the system
theme-light = Light
theme-dark = Dark
settings-single-keys = Single letters act in lists and points
settings-single-keys-hint = Off, only keys with Ctrl, Alt or F6 act.
settings-protection = Protection
settings-auto-lock = Lock after no input for
settings-never = Never (demonstration only)
settings-exports = Exports
settings-chinese-font = Chinese font
settings-chinese-font-none = None. Chinese characters are not printed.
settings-chinese-font-choose = Choose a font…
settings-chinese-font-remove = Remove
settings-chinese-font-hint = A .ttf, .otf or .ttc with Chinese, such as Noto Sans SC. This computer keeps a copy and prints Chinese in documents with it.
backups = Backups
backup-now = Back up now
backup-busy = Backing up…
backup-done = Backup made and verified, { $size }.
backup-second = Second folder
backup-second-none = None
backup-second-choose = Choose folder…
backup-second-stop = Stop using it
backup-at = Made
backup-file = File
backup-size = Size
backup-all = Show all { $count }
backup-none = No backup yet. One is made by itself when the window is closed after a change.
backup-restore-hint = A backup is restored into a folder of its own; this workspace stays as it is.
about = About
about-lead = Attaché { $version }: planning of bilateral delegations, offline.
about-licences = Licences of what it is built with
