# Cuvintele vocabularelor închise și felurile de fișe.

kind-organisation = organizație
kind-person = persoană
kind-post = funcție
kind-tenure = mandat
kind-education = studii
kind-contact-point = contact
kind-delegation = delegație
kind-member = membru
kind-programme-item = punct de program
kind-participation = participare
kind-point = punct de discuție
kind-agreement = acord
kind-agreement-party = parte
kind-agreement-event = eveniment
kind-action = acțiune
kind-strength = punct forte
kind-translation = traducere
kind-source-note = notă de sursă
kind-brief = document
kind-brief-note = notă la secțiune
kind-meeting = întrevedere
kind-organisation-plural = organizații
kind-person-plural = persoane
kind-post-plural = funcții
kind-tenure-plural = mandate
kind-education-plural = studii
kind-contact-point-plural = contacte
kind-delegation-plural = delegații
kind-member-plural = membri
kind-programme-item-plural = întrevederi și program
kind-participation-plural = participări
kind-point-plural = puncte de discuție
kind-agreement-plural = acorduri
kind-agreement-party-plural = părți
kind-agreement-event-plural = evenimente
kind-action-plural = acțiuni
kind-strength-plural = puncte forte
kind-translation-plural = traduceri
kind-source-note-plural = note de sursă
kind-brief-plural = documente
kind-brief-note-plural = note la secțiuni
kind-meeting-plural = întrevederi

organisation-sort-ministry = minister
organisation-sort-agency = agenție
organisation-sort-mission = misiune diplomatică
organisation-sort-parliament = parlament
organisation-sort-company = companie
organisation-sort-association = asociație
organisation-sort-university = universitate
organisation-sort-ifi = instituție financiară internațională
organisation-sort-media = mass-media
organisation-sort-other = altele

name-order-given-first = prenumele întâi
name-order-family-first = numele întâi

tenure-capacity-full = titular
tenure-capacity-acting = interimar
tenure-capacity-designate = desemnat

contact-sort-phone = telefon
contact-sort-mobile = mobil
contact-sort-email = e-mail
contact-sort-address = adresă
contact-sort-web = site web
contact-sort-other = altul

direction-outbound = În străinătate
direction-inbound = În țară

visit-type-state = Vizită de stat
visit-type-official = Vizită oficială
visit-type-official-working = Vizită oficială de lucru
visit-type-working = Vizită de lucru
visit-type-private = Vizită privată
visit-type-transit = Tranzit
visit-type-courtesy = Vizită de curtoazie

delegation-status-idea = Idee
delegation-status-proposed = Propusă
delegation-status-agreed-in-principle = Acceptată în principiu
delegation-status-approved = Aprobată
delegation-status-confirmed = Confirmată
delegation-status-in-progress = În desfășurare
delegation-status-completed = Încheiată
delegation-status-reported = Raportată
delegation-status-closed = Închisă
delegation-status-postponed = Amânată
delegation-status-cancelled = Anulată

member-capacity-head = șef de delegație
member-capacity-deputy = adjunct
member-capacity-member = membru
member-capacity-adviser = consilier
member-capacity-expert = expert
member-capacity-observer = observator
member-capacity-business = mediul de afaceri
member-capacity-media = presă
member-capacity-interpreter = interpret
member-capacity-protocol = protocol
member-capacity-security = securitate
member-capacity-medical = medical
member-capacity-accompanying = însoțitor

item-sort-movement = deplasare
item-sort-meeting = întrevedere
item-sort-call = vizită protocolară
item-sort-meal = masă
item-sort-ceremony = ceremonie
item-sort-signing = semnare
item-sort-visit = vizită
item-sort-press = presă
item-sort-rest = pauză
item-sort-session = sesiune

item-status-tentative = provizoriu
item-status-proposed = propus gazdei
item-status-confirmed = confirmat
item-status-done = încheiat
item-status-dropped = renunțat
item-status-changed = modificat

press-open = deschis presei
press-pool = pool de presă
press-closed = închis presei

meeting-format-plenary = plenară
meeting-format-tete-a-tete = tête-à-tête
meeting-format-call = convorbire
meeting-format-pull-aside = convorbire în marjă
meeting-format-working-lunch = dejun de lucru

meeting-status-planned = planificată
meeting-status-agenda-agreed = agendă convenită
meeting-status-held = avută loc
meeting-status-record-drafted = minută redactată
meeting-status-record-approved = minută aprobată
meeting-status-cancelled = anulată
meeting-status-no-show = neprezentare

side-ours = a noastră
side-theirs = a lor

owing-side-ours = Ale noastre
owing-side-theirs = Ale lor
owing-side-joint = Comune

participation-role-principal = principal
participation-role-participant = participant
participation-role-interpreter = interpret
participation-role-note-taker = redactor al minutei
participation-role-observer = observator

attended-yes = prezent
attended-part = parțial
attended-no = absent

point-sort-objective = Obiective
point-sort-ask = Solicitări
point-sort-risk = Riscuri
point-sort-make = Puncte de susținut
point-sort-if-raised = Dacă se ridică
point-sort-avoid = De evitat
point-sort-deliverable = Rezultate
point-sort-press-line = Mesaj pentru presă

point-result-raised = ridicat
point-result-answered = cu răspuns
point-result-deferred = amânat
point-result-not-raised = neridicat

agreement-nature-treaty = Tratat
agreement-nature-inter-institutional = Acord interinstituțional
agreement-nature-mou = Memorandum de înțelegere
agreement-nature-loi = Scrisoare de intenție
agreement-nature-joint-statement = Declarație comună
agreement-nature-protocol = Protocol
agreement-nature-programme = Program

agreement-level-state = la nivel de stat
agreement-level-governmental = la nivel guvernamental
agreement-level-departmental = la nivel departamental

agreement-preparation-idea = Idee
agreement-preparation-mandate = Mandat
agreement-preparation-negotiation = Negociere
agreement-preparation-initialled = Parafat
agreement-preparation-cleared = Aprobat pentru semnare

agreement-status-idea = Idee
agreement-status-mandate = Mandat
agreement-status-negotiation = Negociere
agreement-status-initialled = Parafat
agreement-status-cleared = Aprobat pentru semnare
agreement-status-signed = Semnat
agreement-status-provisional = Aplicat provizoriu
agreement-status-in-force = În vigoare
agreement-status-suspended = Suspendat
agreement-status-notice-given = Denunțare notificată
agreement-status-terminated = Încetat
agreement-status-expired = Expirat
agreement-status-replaced = Înlocuit
agreement-status-undated = Fără dată

agreement-event-mandate = mandat
agreement-event-negotiated = negociat
agreement-event-initialled = parafat
agreement-event-signature-approved = semnare aprobată
agreement-event-signed = semnat
agreement-event-signed-ad-referendum = semnat ad referendum
agreement-event-notification-ours = notificarea noastră
agreement-event-notification-theirs = notificarea lor
agreement-event-ratified = ratificat
agreement-event-provisionally-applied = aplicat provizoriu
agreement-event-in-force = intrare în vigoare
agreement-event-amended = modificat
agreement-event-extended = prelungit
agreement-event-renewed = reînnoit
agreement-event-notice-given = notificare de denunțare
agreement-event-denounced = denunțat
agreement-event-suspended = suspendat
agreement-event-expired = expirat
agreement-event-terminated = încetat
agreement-event-replaced = înlocuit
agreement-event-registered = înregistrat
agreement-event-published = publicat

priority-high = ridicată
priority-normal = normală
priority-low = scăzută

action-status-inbox = De sortat
action-status-next = Următoarea
action-status-waiting = În așteptare
action-status-scheduled = Programată
action-status-done = Îndeplinită
action-status-dropped = Abandonată

strength-direction-offers = oferă
strength-direction-needs = are nevoie

profile-internal = Uz intern
profile-counterpart = Pentru partener
profile-public = Public

page-size-a4 = A4
page-size-a5 = A5
page-size-letter = US Letter

brief-status-requested = Cerut
brief-status-drafting = În lucru
brief-status-in-clearance = La avizat
brief-status-cleared = Avizat
brief-status-final = Final
brief-status-superseded = Înlocuit

document-kind-briefing = Mapă de informare
document-kind-programme = Program
document-kind-pocket = Program de buzunar
document-kind-delegation-list = Lista delegației
document-kind-delegation-list-restricted = Lista delegației: pașapoarte și călătorie
document-kind-register = Registrul acordurilor
document-kind-tracker = Evidența acțiunilor
document-kind-record = Minuta întrevederilor
document-kind-readout = Informare publică
document-kind-note = Notă verbală
document-kind-handover = Dosar de predare
document-kind-signatures = Foi de semnături

variant-delegation = pentru delegație
variant-principal = pentru șeful delegației
variant-host = pentru gazdă
variant-press = pentru presă
variant-drivers = pentru conducătorii auto

document-language-en = engleză
document-language-ro = română
document-language-fr = franceză
document-language-ur = urdu
document-language-ar = arabă
