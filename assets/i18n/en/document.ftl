# Wording of the printed documents: the briefing book and what is found before it is exported.
# The words of closed lists (kinds, statuses, capacities) stand in enums.ftl.

## The document

book-contents = Contents
book-draft = draft
book-draft-watermark = DRAFT
book-as-of = as of { $day }
book-personal-data = This document holds personal data. It is for the delegation’s own staff; keep it, pass it on and destroy it accordingly.
book-not-accredited = Made with software that is not accredited for classified information.

## Cover

book-cover = Cover
book-principal = Principal
book-visit = Visit
book-country = Country or territory
book-dates = Dates
book-places = Places
book-host = Host
book-control-officer = Control officer
book-phone = 24-hour telephone
book-number = Document no.
book-version = Version
book-as-of-label = As of
book-marking = Marking

## One page

book-one-page = One page
book-why = Why this visit
book-objectives = Objectives
book-asks = What we ask for
book-risks = Risks
book-deliverables = Deliverables
book-press-line = Press line
book-points-to-make = Points to make
book-if-raised = If raised
book-avoid = Avoid
book-addressee = (to { $name })

## Delegation

book-delegation = Delegation
book-no = No.
book-name = Name
book-post = Post
book-capacity = Capacity
book-precedence-as-of = Order of precedence as of { $day }.
book-overrides = Placed otherwise than computed:

## Programme

book-programme = Programme
book-time = Time
book-event = Event
book-place = Place
book-lead = Lead officer
book-dress = Dress
book-met-by = Met by
book-no-time = Time not set
book-clocks-note = Local time first, with its zone; home time in grey.
book-zone-ahead = From here local time is { $zone }, { $hours } h ahead of { $home }.
book-zone-behind = From here local time is { $zone }, { $hours } h behind { $home }.
book-zone-same = From here local time is { $zone }, the same as at home.

## Scene-setter and ledger

book-scene = Scene-setter
book-ledger = Relationship ledger
book-last-visits = Last visits
book-head = Head of delegation
book-direction = Direction
book-more-visits = { $count ->
    [one] And one earlier visit since { $year }.
   *[other] And { $count } earlier visits since { $year }.
}
book-promised = Promised then
book-promise = What was promised
book-owed-by = Side
book-open = Open
book-done = Done
book-total = Total
book-due = Due
book-state = State
book-done-on = Done on { $day }
book-waiting-for = Waiting for { $who }
book-days-late = { $count ->
    [one] One day late
   *[other] { $count } days late
}

## Meetings

book-meetings = Meetings
book-meeting = Meeting
book-with = With
book-for-us = For our side
book-when = When
book-where = Where
book-format = Format
book-interpretation = Interpretation
book-press = Press
book-purpose = Purpose
book-objectives-ours = Our objectives
book-objectives-theirs = Their objectives
book-personal-note = Personal note
book-attendance = Attendance
book-our-side = Our side
book-their-side = Their side
book-role = Role
book-background = Background

## Biographies

book-biographies = Biographies
book-since = since { $day }
book-education = Education
book-languages = Languages
book-pronunciation = Pronunciation
book-form-of-address = Form of address
book-ties = Ties to our delegation
book-tie-alumni = Both alumni of { $institution } ({ $one }, { $other }).
book-last-met = Last met
book-interests = Interests
book-sensitivities = Do not raise
book-biography-as-of = Biography as of { $day }.

## Sectors

book-sectors = Sector sheets
book-strengths = Strengths and needs
book-strength-kind = Kind
book-level-of-four = { $level } of 4
book-our-offer-meets = What we offer meets what they need.
book-their-offer-meets = What they offer meets what we need.

## Agreements

book-agreements = Agreements and MoUs
book-decisions = Decisions due within twelve months
book-all-agreements = All agreements
book-agreement = Agreement
book-status = Status
book-life = Life
book-term = Term
book-notice-by = notice by { $day }
book-last-day = last day in force { $day }
book-lapses-on = lapses on { $day }
book-to-sign = text cleared for signature
book-days-left = { $count ->
    [0] today
    [one] one day left
   *[other] { $count } days left
}
book-clause = Clause:
book-effective = Effective
book-signed-on = signed { $day }
book-provisional-since = provisionally applied since { $day }
book-in-force-since = in force since { $day }
book-effective-since = effective since { $day }
book-from = from { $day }
book-notice-given-on = notice given { $day }
book-terminated-on = terminated { $day }
book-expired-on = expired { $day }
book-replaced-on = replaced { $day }

## Actions

book-actions = Open actions
book-action = Action
book-owner = Owner
book-no-side = Side not set
book-no-date = No date

## Last page

book-last-page = Sources and omissions
book-sources = Sources
book-left-out = Left out by the export profile
book-left-passports = passports
book-left-visas = visas
book-left-travel = travel documents and legs
book-left-emergency = emergency contacts
book-left-birth-dates = birth dates
book-left-diets = diets
book-left-accessibility = accessibility needs
book-left-sensitivities = sensitivities of persons
book-missing = Texts missing in this language
book-missing-note = These texts are printed in the language in which they were written.
book-missing-texts = { $count ->
    [one] { $place }: one text
   *[other] { $place }: { $count } texts
}

## Countries

book-countries = Country facts
country-fact = Fact
country-capital = Capital
country-zones = Time zones
country-clock = Clock in the capital
country-clock-same = { $zone }
country-clock-ahead = { $zone }, { $hours } h ahead of { $home }
country-clock-behind = { $zone }, { $hours } h behind { $home }
country-weekend = Weekend
country-dial = Dial code

## Points carried over

book-carried = Not raised earlier

## Programme and pocket card

programme-nothing = Nothing is planned.
programme-summary = Summary
programme-overnight = Overnight
programme-scenario = Detailed scenario
programme-scenario-line = Proceedings
programme-everyone = the delegation
programme-proceeds = Setting out
programme-from = from
programme-vehicles = Vehicles
programme-buffer = Keep free before
programme-staff-notes = Staff notes
programme-next = Next
programme-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
programme-room = room { $room }
programme-cars = Vehicles
programme-cars-and-rooms = Vehicles and rooms
programme-vehicle = Vehicle
programme-passengers = Passengers

## Delegation list

list-block-official = Official delegation
list-block-business = Business delegation
list-block-media = Media
list-block-support = Support staff
list-block-total = { $count ->
    [one] One person
   *[other] { $count } persons
}
list-total = { $count ->
    [one] In all: one person
   *[other] In all: { $count } persons
}
list-nobody = The delegation has no members yet.
list-honorific = Title
list-organisation = Organisation
list-born = Born · nationality
list-passport = Passport; visa
list-travel = Travel
list-emergency = In an emergency

## Register of agreements

register-empty = No agreement is recorded.
register-decisions = A. Decisions due within 24 months
register-no-decisions = No decision falls due.
register-decision = Decision
register-derivation = Derivation
register-stated = As stated in the record.
register-sum-term = in force { $from } + { $length } = lapses { $to }
register-sum-notice = { $from } − { $length } = notice by { $to }
register-months = { $count } m
register-days = { $count } d
register-by-status = B. Agreements by status
register-parties = Parties
register-signed = Signed
register-since = Since
register-notice = Notice by
register-unit = Responsible unit
register-done-of = Actions done
register-sheets = C. Sheets
register-code = Code
register-nature = Nature
register-level = Level
register-subject = Subject
register-sectors = Sectors
register-place = Place of signature
register-clause = Clause on its term
register-languages = Languages of the text
register-prevailing = Prevailing text
register-depositary = Depositary
register-references = References
register-notes = Notes
register-events = Events
register-event = Event
register-done-on = Done on
register-effective-on = Effective on
register-reference = Reference
register-actions = Actions under it
register-quality = D. Data to be checked
register-problem = What to look at
register-no-problems = Nothing looks wrong or is missing.
quality-in-force-before-signature = in force before it was signed
quality-terminated-before-signature = over before it was signed
quality-effective-before-done = effective before it was done
quality-provisional-before-signature = provisionally applied before it was signed
quality-undated = no date at all
quality-no-parties = no parties
quality-no-nature = nature not set
quality-no-unit = no responsible unit
quality-no-clause = no clause on its term
quality-notice-after-last-day = notice day after the last day in force

## Action tracker

tracker-empty = No action is recorded.
tracker-ledger = Who owes what
tracker-pressing = Overdue and due within 14 days
tracker-overdue = Overdue
tracker-soon = Within 14 days
tracker-later = Later
tracker-undated = No date
tracker-by-side = By side
tracker-by-owner = By owner
tracker-no-owner = Without owner
tracker-waiting = Waiting for more than 30 days
tracker-waiting-for = Waiting for
tracker-since = Since
tracker-days = { $count ->
    [one] one day
   *[other] { $count } days
}
tracker-review = Look again on
tracker-done = Done
tracker-done-since = Since { $day }
tracker-done-on = Done on
tracker-evidence = Evidence

## Record and readout

record-no-meeting = No meeting is planned.
record-points = What became of our points
record-point = Point
record-result = Result
record-answer = Answer
record-said = What was said
record-outcomes = Outcomes
record-actions = Actions agreed
record-drafted-by = Drafted by, on
record-approved-by = Approved by, on
readout-text = Text for the public
readout-released-on = Released on

## Note verbale

note-number = No.
note-ministry = Ministry of Foreign Affairs
note-opening = The { $sender } presents its compliments to the { $addressee } and has the honour to announce the following visit.
note-opening-inbound = The { $sender } presents its compliments to the { $addressee } and has the honour to confirm the following visit.
note-request = It would be grateful if the delegation were granted the customary courtesies and facilities on arrival, during its stay and on departure.
note-request-inbound = The delegation will be granted the customary courtesies and facilities on arrival, during its stay and on departure.
note-closing = The { $sender } avails itself of this opportunity to renew to the { $addressee } the assurances of its highest consideration.
note-seal = Initials and seal

## Hand-over pack

handover-visits = Visits ahead
handover-promises = Open promises
handover-dates = Dates of agreements within twelve months
handover-proposal = What is proposed
handover-contacts = Contacts by last meeting
handover-last-met = Last met
handover-reach = How to reach them
handover-verified = checked { $day }
handover-none = None.
handover-notes = What is not on paper
handover-know = A successor should know
handover-from = Handed over by, on
handover-to = Taken over by, on

## Signature sheets

signatures-nothing = No text is cleared for signature.
signatures-done-at = Done at, on
signatures-originals = Number of originals
signatures-signature = Signature

## Left out of a document

left-points = objectives and points
left-actions = actions
left-visits = earlier visits
left-scene-setter = scene-setter
left-biographies = biographies
left-items = items of the programme
left-phones = telephones
left-staff-notes = staff notes

## Languages of documents


## Findings before export

finding-text-not-translated = Not yet in { $language }: “{ $text }”
finding-no-objective = No objective: { $subject }
finding-no-purpose = No purpose: { $subject }
finding-no-press-line = No press line: { $subject }
finding-no-addressee = A point to make without addressee: “{ $text }”
finding-too-many-points = { $part }: { $count }; the one page is meant for three.
finding-stale-biography = The biography of { $name } is older than twelve months, or of unknown date.
finding-no-precedence-data = { $name } has neither precedence class nor rank; the order is by name.
finding-no-head = The delegation has no head: { $subject }
finding-nothing-to-sign = No text is cleared for signature: { $subject }
finding-no-time = No time or no zone: { $subject }
finding-one-page-overflows = “{ $part }” goes on to a second page even at its smallest; shorten it.

## Honorifics before a name written in the script of the document

honorific-he = H.E.
honorific-dr = Dr.
honorific-prof = Prof.
honorific-mr = Mr
honorific-ms = Ms
honorific-eng = Eng.
