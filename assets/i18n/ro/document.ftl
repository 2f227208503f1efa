# Textele documentelor tipărite: mapa de informare și ceea ce se constată înainte de export.
# Cuvintele listelor închise (feluri, stări, calități) stau în enums.ftl.

## Documentul

book-kind = Mapă de informare
book-title = Mapă de informare: { $title }
book-contents = Cuprins
book-draft = proiect
book-draft-watermark = PROIECT
book-as-of = la data de { $day }
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

## Limbile documentelor

document-language-en = engleză
document-language-ro = română
document-language-fr = franceză
document-language-ur = urdu

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
finding-no-time = Fără oră sau fără fus orar: { $subject }
finding-one-page-overflows = „{ $part }” trece pe a doua pagină chiar și la dimensiunea minimă; scurtați textul.

## Titluri de politețe înaintea unui nume scris în alfabetul documentului

honorific-he = E.S.
honorific-dr = Dr.
honorific-prof = Prof.
honorific-mr = Dl
honorific-ms = Dna
honorific-eng = Ing.
