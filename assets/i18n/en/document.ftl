# Wording of the printed documents: the briefing book and what is found before it is exported.
# The words of closed lists (kinds, statuses, capacities) stand in enums.ftl.

## The document

book-kind = Briefing book
book-title = Briefing book: { $title }
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

## Languages of documents

document-language-en = English
document-language-ro = Romanian
document-language-fr = French
document-language-ur = Urdu

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
finding-no-time = No time or no zone: { $subject }
finding-one-page-overflows = “{ $part }” goes on to a second page even at its smallest; shorten it.

## Honorifics before a name written in the script of the document

honorific-he = H.E.
honorific-dr = Dr.
honorific-prof = Prof.
honorific-mr = Mr
honorific-ms = Ms
honorific-eng = Eng.
