# Textele documentelor tipărite: mapa de informare și ceea ce se constată înainte de export.
# Cuvintele listelor închise (feluri, stări, calități) stau în enums.ftl.

## Documentul

book-contents = Cuprins
book-draft = proiect
book-draft-watermark = PROIECT
book-as-of = la { $day }
book-personal-data = Acest document conține date cu caracter personal. Este destinat personalului delegației; se păstrează, se transmite și se distruge ca atare.
book-not-accredited = Realizat cu un program care nu este acreditat pentru informații clasificate.

## Coperta

book-cover = Coperta
book-principal = Șeful delegației
book-visit = Vizita
book-country = Țara sau teritoriul
book-dates = Perioada
book-places = Locuri
book-host = Gazda
book-control-officer = Ofițer de legătură
book-phone = Telefon permanent (24 h)
book-number = Nr. document
book-version = Versiunea
book-as-of-label = Situația la data de
book-marking = Marcaj

## Fila de sinteză

book-one-page = Sinteză
book-why = Rațiunea vizitei
book-objectives = Obiective
book-asks = Solicitările noastre
book-risks = Riscuri
book-deliverables = Rezultate de obținut
book-press-line = Mesaj pentru presă
book-points-to-make = Puncte de abordat
book-if-raised = Dacă se ridică problema
book-avoid = De evitat
book-addressee = (către { $name })

## Delegația

book-delegation = Componența delegației
book-no = Nr.
book-name = Nume
book-post = Funcția
book-capacity = Calitatea
book-precedence-as-of = Ordinea de precădere la data de { $day }.
book-overrides = Abateri de la ordinea calculată:

## Programul

book-programme = Program
book-time = Ora
book-event = Activitatea
book-place = Locul
book-lead = Responsabil
book-dress = Ținuta
book-met-by = Întâmpinare
book-no-time = Ora nestabilită
book-clocks-note = Întâi ora locală, cu fusul orar; cu gri, ora de acasă.
book-zone-ahead = De aici ora locală este { $zone }, cu { $hours } h înaintea orei { $home }.
book-zone-behind = De aici ora locală este { $zone }, cu { $hours } h în urma orei { $home }.
book-zone-same = De aici ora locală este { $zone }, aceeași cu ora de acasă.

## Cadrul și evidența relației

book-scene = Cadrul vizitei
book-ledger = Evidența relației
book-last-visits = Ultimele vizite
book-head = Șeful delegației
book-direction = Sensul
book-more-visits = { $count ->
    [one] Și încă o vizită anterioară din { $year } încoace.
    [few] Și încă { $count } vizite anterioare din { $year } încoace.
   *[other] Și încă { $count } de vizite anterioare din { $year } încoace.
}
book-promised = Cele promise atunci
book-promise = Ce s-a promis
book-owed-by = Partea
book-open = Deschise
book-done = Îndeplinite
book-total = Total
book-due = Termen
book-state = Stadiul
book-done-on = Îndeplinit: { $day }
book-waiting-for = Se așteaptă: { $who }
book-days-late = { $count ->
    [one] O zi întârziere
    [few] { $count } zile întârziere
   *[other] { $count } de zile întârziere
}

## Întrevederi

book-meetings = Întrevederi
book-meeting = Întrevederea
book-with = Cu
book-for-us = Din partea noastră
book-when = Când
book-where = Unde
book-format = Formatul
book-interpretation = Interpretare
book-press = Presa
book-purpose = Scopul
book-objectives-ours = Obiectivele noastre
book-objectives-theirs = Obiectivele lor
book-personal-note = Notă personală
book-attendance = Participanți
book-our-side = Partea noastră
book-their-side = Partea lor
book-role = Rolul
book-background = Context

## Biografii

book-biographies = Biografii
book-since = din { $day }
book-education = Studii
book-languages = Limbi
book-pronunciation = Pronunție
book-form-of-address = Formula de adresare
book-ties = Legături cu delegația noastră
book-tie-alumni = Ambii absolvenți ai { $institution } ({ $one }, { $other }).
book-last-met = Ultima întâlnire
book-interests = Preocupări
book-sensitivities = De evitat în discuție
book-biography-as-of = Situația biografiei: { $day }.

## Sectoare

book-sectors = Fișe de sector
book-strengths = Puncte forte și nevoi
book-strength-kind = Fel
book-level-of-four = { $level } din 4
book-our-offer-meets = Oferta noastră răspunde nevoii lor.
book-their-offer-meets = Oferta lor răspunde nevoii noastre.

## Acorduri

book-agreements = Acorduri și memorandumuri
book-decisions = Decizii de luat în următoarele douăsprezece luni
book-all-agreements = Toate acordurile
book-agreement = Acordul
book-status = Starea
book-life = Parcursul
book-term = Valabilitatea
book-notice-by = notificare până la { $day }
book-last-day = ultima zi în vigoare: { $day }
book-lapses-on = își încetează valabilitatea: { $day }
book-to-sign = text avizat pentru semnare
book-days-left = { $count ->
    [0] astăzi
    [one] a rămas o zi
    [few] au rămas { $count } zile
   *[other] au rămas { $count } de zile
}
book-clause = Clauza:
book-effective = Produce efecte
book-signed-on = semnat: { $day }
book-provisional-since = aplicat cu titlu provizoriu din { $day }
book-in-force-since = în vigoare din { $day }
book-effective-since = produce efecte din { $day }
book-from = începând cu { $day }
book-notice-given-on = notificat: { $day }
book-terminated-on = încetat: { $day }
book-expired-on = expirat: { $day }
book-replaced-on = înlocuit: { $day }

## Acțiuni

book-actions = Acțiuni deschise
book-action = Acțiunea
book-owner = Responsabil
book-no-side = Parte nestabilită
book-no-date = Fără termen

## Ultima pagină

book-last-page = Surse și omisiuni
book-sources = Surse
book-left-out = Omise prin profilul de export
book-left-passports = pașapoarte
book-left-visas = vize
book-left-travel = documente și segmente de călătorie
book-left-emergency = persoane de contact în caz de urgență
book-left-birth-dates = date de naștere
book-left-diets = regimuri alimentare
book-left-accessibility = nevoi de accesibilitate
book-left-sensitivities = aspecte sensibile privind persoanele
book-missing = Texte care lipsesc în această limbă
book-missing-note = Aceste texte sunt tipărite în limba în care au fost scrise.
book-missing-texts = { $count ->
    [one] { $place }: un text
    [few] { $place }: { $count } texte
   *[other] { $place }: { $count } de texte
}

## Țări

book-countries = Date despre țări
country-fact = Date
country-capital = Capitala
country-zones = Fusuri orare
country-clock = Ora în capitală
country-clock-same = { $zone }
country-clock-ahead = { $zone }, cu { $hours } h înaintea orei { $home }
country-clock-behind = { $zone }, cu { $hours } h în urma orei { $home }
country-weekend = Sfârșitul de săptămână
country-dial = Prefix telefonic

## Puncte preluate

book-carried = Neabordate anterior

## Programul și programul de buzunar

programme-nothing = Nu este planificat nimic.
programme-summary = Pe scurt
programme-overnight = Înnoptare
programme-scenario = Scenariu detaliat
programme-scenario-line = Desfășurare
programme-everyone = delegația
programme-proceeds = Se deplasează
programme-from = de la
programme-vehicles = Mașini
programme-buffer = De păstrat liber înainte
programme-staff-notes = Note pentru personal
programme-next = Urmează
programme-minutes = { $count ->
    [one] un minut
    [few] { $count } minute
   *[other] { $count } de minute
}
programme-room = camera { $room }
programme-cars = Mașini
programme-cars-and-rooms = Mașini și camere
programme-vehicle = Mașina
programme-passengers = Pasageri

## Lista delegației

list-block-official = Delegația oficială
list-block-business = Delegația de afaceri
list-block-media = Presa
list-block-support = Personal de sprijin
list-block-total = { $count ->
    [one] O persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
}
list-total = { $count ->
    [one] În total: o persoană
    [few] În total: { $count } persoane
   *[other] În total: { $count } de persoane
}
list-nobody = Delegația nu are încă membri.
list-honorific = Titlu
list-organisation = Instituția
list-born = Data nașterii · cetățenia
list-passport = Pașaport; viză
list-travel = Călătoria
list-emergency = În caz de urgență

## Registrul acordurilor

register-empty = Nu este înregistrat niciun acord.
register-decisions = A. Decizii de luat în următoarele 24 de luni
register-no-decisions = Nu este de luat nicio decizie.
register-decision = Decizia
register-derivation = Modul de calcul
register-stated = Așa cum este înregistrat.
register-sum-term = în vigoare { $from } + { $length } = încetează { $to }
register-sum-notice = { $from } − { $length } = notificare până la { $to }
register-months = { $count } l
register-days = { $count } z
register-by-status = B. Acordurile după stare
register-parties = Părțile
register-signed = Semnat
register-since = Din
register-notice = Notificare până la
register-unit = Structura responsabilă
register-done-of = Acțiuni îndeplinite
register-sheets = C. Fișe
register-code = Cod
register-nature = Natura
register-level = Nivelul
register-subject = Obiectul
register-sectors = Sectoare
register-place = Locul semnării
register-clause = Clauza privind valabilitatea
register-languages = Limbile textului
register-prevailing = Textul care prevalează
register-depositary = Depozitarul
register-references = Referințe
register-notes = Note
register-events = Evenimente
register-event = Evenimentul
register-done-on = La data
register-effective-on = Produce efecte din
register-reference = Referința
register-actions = Acțiuni în temeiul acestuia
register-quality = D. Date de verificat
register-problem = Ce este de verificat
register-no-problems = Nimic nu pare greșit și nimic nu lipsește.
quality-in-force-before-signature = în vigoare înainte de semnare
quality-terminated-before-signature = încetat înainte de semnare
quality-effective-before-done = produce efecte înainte de a fi făcut
quality-provisional-before-signature = aplicat provizoriu înainte de semnare
quality-undated = fără nicio dată
quality-no-parties = fără părți
quality-no-nature = natura nu este stabilită
quality-no-unit = fără structură responsabilă
quality-no-clause = fără clauză privind valabilitatea
quality-notice-after-last-day = ziua notificării după ultima zi în vigoare

## Evidența acțiunilor

tracker-empty = Nu este înregistrată nicio acțiune.
tracker-ledger = Cine ce datorează
tracker-pressing = Depășite și scadente în 14 zile
tracker-overdue = Depășite
tracker-soon = În 14 zile
tracker-later = Mai târziu
tracker-undated = Fără termen
tracker-by-side = Pe părți
tracker-by-owner = Pe responsabili
tracker-no-owner = Fără responsabil
tracker-waiting = În așteptare de peste 30 de zile
tracker-waiting-for = Se așteaptă
tracker-since = Din
tracker-days = { $count ->
    [one] o zi
    [few] { $count } zile
   *[other] { $count } de zile
}
tracker-review = De reluat la
tracker-done = Îndeplinite
tracker-done-since = Din { $day }
tracker-done-on = Îndeplinit la
tracker-evidence = Dovada

## Minuta și informarea publică

record-no-meeting = Nu este planificată nicio întrevedere.
record-points = Ce s-a întâmplat cu punctele noastre
record-point = Punctul
record-result = Rezultatul
record-answer = Răspunsul
record-said = Ce s-a discutat
record-outcomes = Rezultate
record-actions = Acțiuni convenite
record-drafted-by = Întocmit de, la data
record-approved-by = Aprobat de, la data
readout-text = Text pentru public
readout-released-on = Făcut public la

## Nota verbală

note-number = Nr.
note-ministry = Ministerul Afacerilor Externe
note-opening = { $sender } prezintă complimentele sale către { $addressee } și are onoarea de a anunța următoarea vizită.
note-opening-inbound = { $sender } prezintă complimentele sale către { $addressee } și are onoarea de a confirma următoarea vizită.
note-request = Ar rămâne îndatorat pentru acordarea curtoaziilor și facilităților obișnuite la sosirea, pe durata șederii și la plecarea delegației.
note-request-inbound = Delegația va beneficia de curtoaziile și facilitățile obișnuite la sosire, pe durata șederii și la plecare.
note-closing = { $sender } folosește acest prilej pentru a reînnoi către { $addressee } asigurarea înaltei sale considerații.
note-seal = Parafa și ștampila

## Dosarul de predare

handover-visits = Vizite viitoare
handover-promises = Promisiuni deschise
handover-dates = Termene ale acordurilor în următoarele douăsprezece luni
handover-proposal = Propunerea
handover-contacts = Contacte după ultima întâlnire
handover-last-met = Ultima întâlnire
handover-reach = Cum pot fi contactați
handover-verified = verificat { $day }
handover-none = Niciuna.
handover-notes = Ce nu este pe hârtie
handover-know = Succesorul ar trebui să știe
handover-from = Predat de, la data
handover-to = Preluat de, la data

## Foi de semnături

signatures-nothing = Niciun text nu este avizat pentru semnare.
signatures-done-at = Încheiat la, la data de
signatures-originals = Numărul de originale
signatures-signature = Semnătura

## Omise dintr-un document

left-points = obiective și puncte
left-actions = acțiuni
left-visits = vizite anterioare
left-scene-setter = cadrul vizitei
left-biographies = biografii
left-items = activități din program
left-phones = telefoane
left-staff-notes = note pentru personal

## Limbile documentelor


## Constatări înainte de export

finding-text-not-translated = Lipsește în { $language }: „{ $text }”
finding-no-objective = Fără obiectiv: { $subject }
finding-no-purpose = Fără scop: { $subject }
finding-no-press-line = Fără mesaj pentru presă: { $subject }
finding-no-addressee = Punct de abordat fără destinatar: „{ $text }”
finding-too-many-points = { $part }: { $count }; sinteza este gândită pentru trei.
finding-stale-biography = Biografia pentru { $name } este mai veche de douăsprezece luni sau fără dată.
finding-no-precedence-data = { $name } nu are nici clasă de precădere, nici rang; ordinea este după nume.
finding-no-head = Delegația nu are șef: { $subject }
finding-nothing-to-sign = Niciun text avizat pentru semnare: { $subject }
finding-no-time = Fără oră sau fără fus orar: { $subject }
finding-one-page-overflows = „{ $part }” trece pe a doua pagină chiar și la dimensiunea minimă; scurtați textul.

## Titluri de politețe înaintea unui nume scris în alfabetul documentului

honorific-he = E.S.
honorific-dr = Dr.
honorific-prof = Prof.
honorific-mr = Dl
honorific-ms = Dna
honorific-eng = Ing.
