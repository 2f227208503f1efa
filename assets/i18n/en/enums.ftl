# Words of the closed vocabularies, and the kinds of record.

kind-organisation = organisation
kind-person = person
kind-post = post
kind-tenure = tenure
kind-education = education
kind-contact-point = contact
kind-delegation = delegation
kind-member = member
kind-programme-item = programme item
kind-participation = participation
kind-point = point
kind-agreement = agreement
kind-agreement-party = party
kind-agreement-event = event
kind-action = action
kind-strength = strength
kind-translation = translation
kind-source-note = source note
kind-brief = document
kind-brief-note = note to a section
kind-meeting = meeting
kind-organisation-plural = organisations
kind-person-plural = people
kind-post-plural = posts
kind-tenure-plural = tenures
kind-education-plural = education
kind-contact-point-plural = contacts
kind-delegation-plural = delegations
kind-member-plural = members
kind-programme-item-plural = meetings and programme
kind-participation-plural = participations
kind-point-plural = points
kind-agreement-plural = agreements
kind-agreement-party-plural = parties
kind-agreement-event-plural = events
kind-action-plural = actions
kind-strength-plural = strengths
kind-translation-plural = translations
kind-source-note-plural = source notes
kind-brief-plural = documents
kind-brief-note-plural = notes to sections
kind-meeting-plural = meetings

organisation-sort-ministry = ministry
organisation-sort-agency = agency
organisation-sort-mission = mission
organisation-sort-parliament = parliament
organisation-sort-company = company
organisation-sort-association = association
organisation-sort-university = university
organisation-sort-ifi = international financial institution
organisation-sort-media = media
organisation-sort-other = other

name-order-given-first = given name first
name-order-family-first = family name first

tenure-capacity-full = full
tenure-capacity-acting = acting
tenure-capacity-designate = designate

contact-sort-phone = telephone
contact-sort-mobile = mobile
contact-sort-email = e-mail
contact-sort-address = address
contact-sort-web = web site
contact-sort-other = other

direction-outbound = Outbound
direction-inbound = Inbound

visit-type-state = State visit
visit-type-official = Official visit
visit-type-official-working = Official working visit
visit-type-working = Working visit
visit-type-private = Private visit
visit-type-transit = Transit
visit-type-courtesy = Courtesy visit

delegation-status-idea = Idea
delegation-status-proposed = Proposed
delegation-status-agreed-in-principle = Agreed in principle
delegation-status-approved = Approved
delegation-status-confirmed = Confirmed
delegation-status-in-progress = In progress
delegation-status-completed = Completed
delegation-status-reported = Reported
delegation-status-closed = Closed
delegation-status-postponed = Postponed
delegation-status-cancelled = Cancelled

member-capacity-head = head
member-capacity-deputy = deputy
member-capacity-member = member
member-capacity-adviser = adviser
member-capacity-expert = expert
member-capacity-observer = observer
member-capacity-business = business
member-capacity-media = media
member-capacity-interpreter = interpreter
member-capacity-protocol = protocol
member-capacity-security = security
member-capacity-medical = medical
member-capacity-accompanying = accompanying

item-sort-movement = movement
item-sort-meeting = meeting
item-sort-call = call
item-sort-meal = meal
item-sort-ceremony = ceremony
item-sort-signing = signing
item-sort-visit = visit
item-sort-press = press
item-sort-rest = rest
item-sort-session = session

item-status-tentative = tentative
item-status-proposed = proposed to host
item-status-confirmed = confirmed
item-status-done = done
item-status-dropped = dropped
item-status-changed = changed

press-open = open
press-pool = pool
press-closed = closed

meeting-format-plenary = plenary
meeting-format-tete-a-tete = tête-à-tête
meeting-format-call = call
meeting-format-pull-aside = pull-aside
meeting-format-working-lunch = working lunch

meeting-status-planned = planned
meeting-status-agenda-agreed = agenda agreed
meeting-status-held = held
meeting-status-record-drafted = record drafted
meeting-status-record-approved = record approved
meeting-status-cancelled = cancelled
meeting-status-no-show = no-show

side-ours = ours
side-theirs = theirs

owing-side-ours = Ours
owing-side-theirs = Theirs
owing-side-joint = Joint

participation-role-principal = principal
participation-role-participant = participant
participation-role-interpreter = interpreter
participation-role-note-taker = note-taker
participation-role-observer = observer

attended-yes = attended
attended-part = in part
attended-no = absent

point-sort-objective = Objectives
point-sort-ask = Asks
point-sort-risk = Risks
point-sort-make = Points to make
point-sort-if-raised = If raised
point-sort-avoid = Avoid
point-sort-deliverable = Deliverables
point-sort-press-line = Press line

point-result-raised = raised
point-result-answered = answered
point-result-deferred = deferred
point-result-not-raised = not raised

agreement-nature-treaty = Treaty
agreement-nature-inter-institutional = Inter-institutional agreement
agreement-nature-mou = Memorandum of understanding
agreement-nature-loi = Letter of intent
agreement-nature-joint-statement = Joint statement
agreement-nature-protocol = Protocol
agreement-nature-programme = Programme

agreement-level-state = between states
agreement-level-governmental = between governments
agreement-level-departmental = between departments

agreement-preparation-idea = Idea
agreement-preparation-mandate = Mandate
agreement-preparation-negotiation = Negotiation
agreement-preparation-initialled = Initialled
agreement-preparation-cleared = Cleared for signature

agreement-status-idea = Idea
agreement-status-mandate = Mandate
agreement-status-negotiation = Negotiation
agreement-status-initialled = Initialled
agreement-status-cleared = Cleared for signature
agreement-status-signed = Signed
agreement-status-provisional = Provisionally applied
agreement-status-in-force = In force
agreement-status-suspended = Suspended
agreement-status-notice-given = Notice given
agreement-status-terminated = Terminated
agreement-status-expired = Expired
agreement-status-replaced = Replaced
agreement-status-undated = Undated

agreement-event-mandate = mandate
agreement-event-negotiated = negotiated
agreement-event-initialled = initialled
agreement-event-signature-approved = signature approved
agreement-event-signed = signed
agreement-event-signed-ad-referendum = signed ad referendum
agreement-event-notification-ours = our notification
agreement-event-notification-theirs = their notification
agreement-event-ratified = ratified
agreement-event-provisionally-applied = provisionally applied
agreement-event-in-force = entry into force
agreement-event-amended = amended
agreement-event-extended = extended
agreement-event-renewed = renewed
agreement-event-notice-given = notice given
agreement-event-denounced = denounced
agreement-event-suspended = suspended
agreement-event-expired = expired
agreement-event-terminated = terminated
agreement-event-replaced = replaced
agreement-event-registered = registered
agreement-event-published = published

priority-high = high
priority-normal = normal
priority-low = low

action-status-inbox = Inbox
action-status-next = Next
action-status-waiting = Waiting
action-status-scheduled = Scheduled
action-status-done = Done
action-status-dropped = Dropped

strength-direction-offers = offers
strength-direction-needs = needs

profile-internal = Internal
profile-counterpart = Counterpart
profile-public = Public

page-size-a4 = A4
page-size-a5 = A5
page-size-letter = US Letter

brief-status-requested = Requested
brief-status-drafting = Drafting
brief-status-in-clearance = In clearance
brief-status-cleared = Cleared
brief-status-final = Final
brief-status-superseded = Superseded

document-kind-briefing = Briefing book
document-kind-programme = Programme
document-kind-pocket = Pocket card
document-kind-delegation-list = Delegation list
document-kind-delegation-list-restricted = Delegation list: passports and travel
document-kind-register = Register of agreements
document-kind-tracker = Action tracker
document-kind-record = Record of meetings
document-kind-readout = Public readout
document-kind-note = Note verbale
document-kind-handover = Hand-over pack
document-kind-signatures = Signature sheets

variant-delegation = for the delegation
variant-principal = for the principal
variant-host = for the host
variant-press = for the press
variant-drivers = for the drivers

document-language-en = English
document-language-ro = Romanian
document-language-fr = French
document-language-ur = Urdu
document-language-ar = Arabic
