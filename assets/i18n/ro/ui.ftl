# Fereastra: cadru, navigare, obiceiuri.

product = Attaché
product-lead = Delegații, întrevederi, acorduri și ce s-a promis, numai pe acest laptop. Nimic nu îl părăsește decât dacă exportați.
not-accredited = Neacreditat pentru informații clasificate.
nav-label = Principal
nav-today = Astăzi
nav-delegations = Delegații
nav-meetings = Întrevederi
nav-agreements = Acorduri și memorandumuri
nav-actions = Acțiuni
nav-people = Persoane
nav-organisations = Organizații
nav-countries = Țări și teritorii
nav-import = Import
nav-settings = Setări
crumbs-label = Vă aflați aici
back = Înapoi
forward = Înainte
new = Nou
new-named = Nou: { $kind }
add = Adaugă
add-named = Adaugă { $kind }
create = Creează
save = Salvează
cancel = Anulează
close = Închide
dismiss = Închide
delete = Șterge
delete-named = Șterge { $title }
details = Detalii
browse = Răsfoire…
try-again = Încearcă din nou
acts = Acțiuni
overview = Prezentare
history = Istoric
languages = Limbi
open-page = Deschide pagina
glance-steps = Acțiuni deschise
glance-no-steps = Nicio acțiune deschisă.
parts-of = Părțile fișei { $title }
status = Stare
place = Nr.
head = Șeful delegației
members = Membri
organisation = Organizație
print-page = Tipărește pagina
undo = Anulează
undo-named = Anulează: { $label }
redo-named = Refă: { $label }
undo-nothing = Nimic de anulat
redo-nothing = Nimic de refăcut
undo-done = Anulat: { $label }
redo-done = Refăcut: { $label }
undo-partly = Anulat: { $label }. Lăsat așa cum este, pentru că a fost schimbat ulterior: { $left }.
redo-partly = Refăcut: { $label }. Lăsat așa cum este, pentru că a fost schimbat ulterior: { $left }.
status-saved = Toate schimbările salvate la { $at }
status-unchanged = Nicio schimbare de la deblocare
status-backup = Ultima copie verificată: { $at }
status-no-backup = Încă nicio copie de siguranță
status-same-disk = (doar pe acest disc)
barred-read-only = Doar pentru citire: { $who } pe { $host } scrie în acest spațiu de lucru.
barred-import = Câmpurile sunt doar pentru citire cât timp rulează importul.
barred-undo = Câmpurile sunt doar pentru citire cât timp rulează anularea.
size-kb = { $value } kB
size-mb = { $value } MB
minutes =
    { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
language-en = Engleză
language-ro = Română
language-fr = Franceză
language-ur = Urdu
language-ar = Arabă

# Acțiunile utilizatorului, cum le numesc mesajele și istoricul.

action-other = { $verb } „{ $title }”

# Ce se poate crea.

create-delegation = Delegație nouă
create-delegation-lead = Codul se dă de la sine. Restul se poate completa ulterior.
create-programme-item = Întrevedere nouă
create-programme-item-lead = O întrevedere face parte din programul unei delegații.
create-mou = Memorandum de înțelegere nou
create-agreement = Acord nou
create-agreement-lead = Părțile și datele se adaugă pe pagina lui.
create-action = Acțiune nouă
create-action-lead = Începeți cu un verb: „Trimite lista locurilor de formare”.
create-person = Persoană nouă
create-organisation = Organizație nouă

# Prima pornire și deblocarea.

start-title = Bun venit
start-lead = Un spațiu de lucru este un dosar criptat pe acest laptop. Funcționează fără nicio rețea.
start-create = Creează un spațiu de lucru
start-create-lead = Unul nou, gol, cu parola dumneavoastră.
start-create-do = Creează spațiul de lucru
start-open = Deschide un spațiu de lucru
start-open-lead = Unul care se află deja într-un dosar, și pe un stick.
start-restore = Restaurează o copie de siguranță
start-restore-lead = Face un spațiu de lucru dintr-un fișier de copie.
start-demo = Vezi demonstrația
start-demo-lead = Un spațiu completat cu persoane inventate, pentru încercări.
start-recent = Deschise anterior
start-missing = dosarul nu există
start-forget = Scoate { $name } din listă
start-back = Înapoi la deblocare
create-busy = Se creează…
workspace-name = Numele spațiului de lucru
workspace-home = Țara de origine
workspace-zone = Fusul orar de acasă
workspace-zone-hint = Lăsat gol, se ia cel al capitalei.
workspace-folder = Dosar
workspace-folder-hint = Dosarul nu trebuie să existe încă; va fi creat.
officer-name = Numele dumneavoastră
officer-post = Funcția dumneavoastră
officer-hint = Stă lângă fiecare schimbare din istoric.
passphrase = Parolă
passphrase-again = Parola încă o dată
passphrase-differs = Cele două parole diferă.
passphrase-warning = Nimeni nu poate recupera o parolă pierdută: nici administratorul, nici autorii Attaché. Fără ea, spațiul de lucru rămâne închis pentru totdeauna.
passphrase-old = Parola actuală
passphrase-change = Schimbă parola
passphrase-changed = Parola a fost schimbată.
passphrase-backups = Copiile anterioare se deschid în continuare cu parola din ziua lor.
strength-rule = Cel puțin 12 caractere sau mai multe cuvinte fără legătură.
strength =
    { $score ->
        [0] Foarte slabă
        [1] Foarte slabă
        [2] Slabă
        [3] Bună
       *[4] Puternică
    }, { $accepted ->
        [yes] acceptată
       *[no] încă neacceptată
    }
restore = Restaurează
restore-busy = Se restaurează…
restore-lead = Copia se verifică întâi; nimic altceva nu este atins.
restore-file = Fișierul copiei
restore-folder = Dosarul spațiului restaurat
restore-folder-hint = Dosarul nu trebuie să existe încă; va fi creat.
restore-passphrase = Parola din ziua copiei
demo-lead = Persoane și acorduri inventate între România și Pakistan. Parola este publică și se arată la deblocare: nu păstrați în el nimic real.
demo-do = Creează demonstrația
demo-busy = Se completează demonstrația…
unlock = Deblochează
unlock-busy = Se deblochează…
unlock-title = Deblocare
unlock-demo = Aceasta este demonstrația. Parola ei este
unlock-read-only = Deschide doar pentru citire
unlock-backup = Ultima copie
unlock-ceiling = Plafon
unlock-elsewhere = Alt spațiu de lucru sau o copie de siguranță
held-title = { $who } scrie în acest spațiu de lucru pe { $host }.
held-lead = Din { $since }. Se poate deschide doar pentru citire.
caps-lock = Caps Lock este activ.
covered-title = Se blochează
covered-lead = Fereastra este acoperită. Spațiul de lucru se blochează imediat ce se termină lucrarea de mai jos.

# Taste, paletă, căutare.

key-ctrl = Ctrl
key-enter = Enter
keys-title = Taste
keys-palette = Caută peste tot, execută o comandă
keys-filter = Filtrează lista
keys-keys = Această listă de taste
keys-undo = Anulează; într-un câmp nesalvat, ce s-a scris
keys-redo = Refă
keys-enter = Deschide; într-o valoare, o editează
keys-escape = Părăsește câmpul, panoul, dialogul
keys-move = Deplasare în listă
keys-order = Mută un membru sau un punct
keys-points = Marchează un punct: ridicat, cu răspuns, amânat, neridicat
keys-pane = Panoul următor
keys-export = Compune mapa acestei delegații
keys-lock = Blochează imediat
palette-open = Caută sau execută
palette-label = Caută sau execută o comandă
palette-found = Găsite
palette-run = Execută
palette-choose = alege
palette-go = deschide
palette-try = Încercați
palette-nothing = Nimic găsit pentru „{ $query }”.
go-to = Mergi la { $place }
deleted-records = Fișe șterse: { $kind }

# Liste.

list-count =
    { $count ->
        [0] niciun rezultat
        [one] un rezultat
        [few] { NUMBER($count) } rezultate
       *[other] { NUMBER($count) } de rezultate
    }
list-nothing = Nimic nu corespunde cu „{ $filter }”.
filter-label = Filtrează { $list }
filter-deleted = Șterse
filter-upcoming = Viitoare
filter-outbound = În străinătate
filter-inbound = În țară
filter-mou = Memorandumuri
filter-in-force = În vigoare
filter-to-sign = De semnat
filter-overdue = Întârziate
filter-former = State dispărute
filter-keys-delegations = cuvinte, country:pk status: year:2026
filter-keys-meetings = cuvinte, country:pk from:2026-01
filter-keys-agreements = cuvinte, nature:mou status:in_force
filter-keys-actions = cuvinte, status:overdue side:ours
filter-keys-people = cuvinte, country:pk organisation:
filter-keys-organisations = cuvinte, country:ro sector:
filter-keys-countries = cuvinte, status:fost
column-title = Titlu
column-name = Nume
column-code = Cod
column-country = Țară sau teritoriu
column-existed = A existat
column-dates = Date
column-when = Când
column-format = Format
column-nature = Natură
column-signed = Semnat
column-late = Întârziere
column-origin = Din
delegations-none = O delegație este un grup și vizita lui: membri, program, întrevederi, puncte și documente.
meetings-none = Aici stau întrevederile tuturor delegațiilor, cu puncte, prezență și ce s-a spus.
agreements-none = Aici stau acordurile și memorandumurile, cu părți, evenimente și termene de decizie.
actions-none = Acțiunile spun cine ce datorează, cui, până când și de unde vine.
people-none = Aici stau persoanele ambelor părți, cu funcții, studii și legături.
organisations-none = Aici stau ministere, agenții, companii și universități, cu funcțiile lor.

# Texte în alte limbi.

texts-title = În alte limbi
texts-lead =
    { $missing ->
        [0] Toate textele sunt scrise și în { $language }.
        [one] Un text din { $all } lipsește în { $language }. Documentele îl tipăresc în limba lui.
        [few] { $missing } texte din { $all } lipsesc în { $language }. Documentele le tipăresc în limba lor.
       *[other] { $missing } de texte din { $all } lipsesc în { $language }. Documentele le tipăresc în limba lor.
    }
texts-none = Aici nu este scris încă nimic din ce tipăresc documentele.
texts-languages = Limba în care se scrie
texts-missing =
    { $missing ->
        [0] complet
        [one] lipsește { $missing }
        [few] lipsesc { $missing }
       *[other] lipsesc { $missing }
    }
text-missing = lipsește
text-as-spelt = așa cum se scrie
text-in = { $field } din { $title }, { $language }
text-what = Text

# Țări și teritorii.

place-existed =
    { $from ->
        [none] până în { $to }
       *[other] { $from } – { $to }
    }
place-since = din { $from }
place-facts = Date de referință
place-printed = În documente
place-code = Cod
place-capital = Capitala
place-demonym = Locuitor, în engleză
place-zones = Fusuri orare
place-more-zones = încă { $count }
place-weekend = Sfârșit de săptămână
place-dial = Prefix telefonic
place-existence = Existență
place-predecessors = Înainte
place-successors = După aceea
place-aliases = Găsită și ca
place-source = Sursa
place-nothing = Nu se păstrează încă nimic despre acest loc: nicio delegație, niciun acord, nicio persoană, nicio organizație.
place-all = Toate cele { $count }
place-strengths = Oferte și nevoi
place-no-strengths = Ce oferă țara sau de ce are nevoie, pe sectoare. Din ele se fac fișele de sector ale mapei.
place-meets-title = { $home } și { $partner }
place-meets-note = împreună cu organizațiile lor
place-meets = Se potrivesc
place-offers =
    { $level ->
        [0] oferă
       *[other] oferă ({ $level } din 4)
    }
place-needs =
    { $level ->
        [0] are nevoie
       *[other] are nevoie ({ $level } din 4)
    }
place-our-offer = { $home } oferă, { $partner } are nevoie
place-their-offer = { $partner } oferă, { $home } are nevoie

# Câmpuri, ciorne, conflicte.

field-empty = Necompletat
field-required = (necesar)
country-former = fost stat
combobox-create = Creează „{ $text }”
sector-remove = Elimină { $name }
draft-title = Text nesalvat în { $field }
draft-lead = Scris la { $at } și nesalvat:
draft-changed = Scris la { $at } și nesalvat; câmpul s-a schimbat între timp și arată mai sus valoarea mai nouă:
draft-continue = Continuă
draft-discard = Renunță
conflict-title = Două valori pentru { $field }
conflict-lead = { $field } s-a schimbat în timp ce scriați. Până alegeți, contează cealaltă valoare.
conflict-mine = scris aici
conflict-theirs = { $who }, { $at }
conflict-keep-mine = Păstrează-o pe a mea
conflict-keep-theirs = Păstrează-o pe cealaltă
deleted-lead = Fișă ștearsă ({ $kind }). Nu apare în documente și nu se numără.
restore-record = Restaurează
history-when = Când
history-who = Cine
history-what = Ce
history-none = Încă nu s-a schimbat nimic.
history-nothing = gol
source-notes = Așa cum s-a importat
source-row = { $file }, rândul { $row }

# Date și întârzieri.

no-date = Fără dată
now = acum
since = din { $day }
due-on = termen { $day }
days-late-short = { $days } z întârziere
days-left-short =
    { $days ->
        [0] astăzi
       *[other] în { $days } z
    }
days-passed =
    { $days ->
        [one] depășit cu o zi
        [few] depășit cu { $days } zile
       *[other] depășit cu { $days } de zile
    }
days-left =
    { $days ->
        [0] astăzi
        [one] peste o zi
        [few] peste { $days } zile
       *[other] peste { $days } de zile
    }
days-to-departure =
    { $days ->
        [0] pleacă astăzi
        [one] zi până la plecare
        [few] zile până la plecare
       *[other] de zile până la plecare
    }
under-way = în desfășurare

# Astăzi.

today-lead =
    { $decisions ->
        [0] Niciun acord nu cere o decizie.
        [one] Un acord cere o decizie.
        [few] { $decisions } acorduri cer o decizie.
       *[other] { $decisions } de acorduri cer o decizie.
    } { $overdue ->
        [0] Nicio acțiune nu este întârziată.
        [one] O acțiune este întârziată.
        [few] { $overdue } acțiuni sunt întârziate.
       *[other] { $overdue } de acțiuni sunt întârziate.
    }
today-next =
    { $days ->
        [0] Următoarea delegație pleacă astăzi.
        [one] Următoarea delegație pleacă mâine.
        [few] Următoarea delegație pleacă peste { $days } zile.
       *[other] Următoarea delegație pleacă peste { $days } de zile.
    }
today-running = O delegație este în desfășurare.
today-blank = Acest spațiu de lucru este gol. Începeți cu o delegație sau aduceți un registru existent.
today-import = Importă un registru
today-decide = Acorduri de decis
today-no-decisions = Niciun acord nu cere o decizie în următoarele 90 de zile.
decide = Decide
decide-named = Decide asupra: { $title }
decide-by = De decis până la
decide-what = Acordul și de unde vine data
decide-how = Ce se decide
decide-none = Încă nescris.
decision = Decizie
decision-last-day = ultima zi în vigoare
decision-notice-by = notificare până la
decision-to-sign = De semnat
decision-computed = calculată, nelucrătoare
decision-none = fără dată
today-owing = Cine ce datorează
today-open = { $count } deschise
today-side = { $open } deschise, { $overdue } întârziate
today-side-none = Nimic deschis.
today-no-actions = Nicio acțiune deschisă. O acțiune spune cine ce datorează, până când.
today-soon = În curând
today-upcoming = Delegații viitoare
today-no-upcoming = Nicio delegație planificată.
ages-1 = 0–7 zile
ages-2 = 8–30
ages-3 = 31–90
ages-4 = peste 90
ages-label = { $side }, deschise: { $a } de cel mult 7 zile, { $b } de 8–30, { $c } de 31–90, { $d } de peste 90
backup = Copie de siguranță
backup-same-disk = Toate copiile se află pe discul spațiului de lucru. Alegeți un al doilea dosar, pe un stick.

# Delegații.

to-put-right = De îndreptat
compose-briefing = Compune mapa
host-named = Gazdă: { $host }
programme = Program
programme-clocks = orele din { $there }, { $home } cu gri
programme-as = Arată programul ca
programme-none = Programul cuprinde fiecare deplasare, întrevedere și masă, pe ambele ceasuri.
programme-first = Adaugă primul punct
board = Planșă
table = Tabel
time-local = Ora locală
time-home = { $city }
clash = se suprapune
points = Puncte
agreements = Acorduri
one-page = O pagină
one-page-note = de ce această vizită, pe puncte; prima pagină a mapei
points-none = Încă niciun punct. Trei obiective, trei solicitări și trei riscuri fac pagina de început a mapei.
points-none-meeting = Încă niciun punct. Scrieți ce se spune, cui, și ce se spune dacă se ridică.
points-first = Scrie primul punct
points-add = Se mai poate adăuga:
points-keys = Y ridicat, A cu răspuns, F amânat, N neridicat
point-numbered = Punctul { $number }
point-to = către
point-to-nobody = nimeni anume
point-answer-empty = scrieți răspunsul
point-result = Punctul { $number }: la întrevedere
members-order = În ordinea precăderii
members-none = Încă niciun membru. Primul este șeful delegației, ceilalți după precădere.
members-first = Adaugă șeful delegației
member-overridden = Așezat manual: { $reason }
member-order = Loc
member-order-named = Locul lui { $name } în ordine
member-order-computed = Cel calculat
delegation-no-meetings = Încă niciun punct din program nu este întrevedere.
delegation-no-agreements = Nu există niciun acord cu acest partener.
delegation-agreements-note = cu acest partener
delegation-no-actions = Încă nu decurge nimic din această delegație.
group-why = De ce și pentru ce
group-visit = Vizita
group-office = Pentru birou
group-after = După vizită
group-personal = Date personale, doar în documente interne

# Întrevederi.

meeting = Întrevedere
arrangements = Aranjamente
meeting-people = Persoane și ce e de îndreptat
meeting-substance = Scopuri și puncte
meeting-follow = Ce urmează și când
meeting-actions = Ce urmează
meeting-no-actions = Încă nu decurge nimic din această întrevedere.
table-ours = Partea noastră
table-theirs = Partea lor
table-ours-none = Nimeni din partea noastră.
table-theirs-none = Nimeni din partea lor.
attendance-open = prezență nemarcată
ties = Legături
tie-alumni = amândoi absolvenți ai { $via }
group-aims = Scopuri
group-background = Context
group-time = Timp
group-place = Loc și aranjamente
group-notes = Note

# Persoane și organizații.

activity = Vizite și întrevederi
posts = Funcții
person-no-posts = O funcție deținută de la o zi la alta; documentele o arată pe cea din ziua întrevederii.
person-no-education = Studiile arată legături: două persoane de la aceeași universitate.
person-no-delegations = În nicio delegație.
person-no-meetings = La nicio întrevedere.
person-no-actions = Nu datorează nimic.
no-contacts = Niciun telefon, e-mail sau adresă.
group-biography = Biografie
group-name = Nume și adresare
group-care = Atenții
group-privacy = Date personale
organisation-no-posts = O funcție a acestei organizații, cu rangul ei pentru precădere.
organisation-no-people = Nimeni nu deține aici o funcție.
organisation-no-strengths = Ce oferă sau de ce are nevoie, pe sectoare.
organisation-no-agreements = Nu este parte la niciun acord.
group-facts = Date

# Acorduri.

parties = Părți
not-binding = fără caracter obligatoriu
signed-on = semnat { $day }
in-force-since = în vigoare din { $day }
effective-since = cu efect din { $day }
status-effective = Produce efecte
lapses-on = încetează la
agreement-no-parties = Fiecare parte este o țară sau o organizație, cu semnatarul ei.
agreement-events = Evenimente
agreement-events-note = după semnare, starea decurge din acestea
agreement-no-events = Semnat, notificat, în vigoare: fiecare eveniment cu ziua lui.
agreement-no-actions = Încă nu decurge nimic din acest acord.
group-term = Durata, așa cum o prevede articolul
group-text = Text și registru

# Acțiuni.

from-origin = Din { $kind }:
group-who = Cine și când
group-progress = Stadiu
group-origin = De unde vine
status-set = Treci la: { $status }

# Import.

import-title = Importul unui registru
import-lead = Dintr-un fișier .csv sau .xlsx. Nimic nu se scrie înainte să vedeți ce s-ar întâmpla; tot importul se poate anula.
import-formats = Alegeți un fișier cu rând de antet. Datele, țările și numerele sunt recunoscute; ce nu încape într-un câmp se păstrează întocmai.
import-kind = Fișierul este o listă de
import-kind-delegations = delegații și vizite
import-kind-agreements = acorduri
import-kind-people = persoane
import-file = Fișier
import-pick = Alege fișierul…
import-other = Alt fișier
import-encoding = Codare
import-sheet = Foaie
import-reading = Se citește fișierul…
import-mapping = Coloane și primele rânduri
import-first-rows = Primele rânduri
import-rows =
    { $total } { $count ->
        [one] rând
        [few] rânduri
       *[other] de rânduri
    }
import-column = Coloana { $number }
import-field-of = Câmpul coloanei { $column }
import-field-none = – se păstrează întocmai –
import-guess-header = după antet
import-guess-values = după valori
import-guess-user = ales de dumneavoastră
import-guess-none = niciun câmp
import-dry = Ce s-ar întâmpla
import-counts = { $created } create, { $updated } modificate, { $skipped } sărite din { $rows } rânduri.
import-do =
    Importă { $count ->
        [one] o fișă
        [few] { NUMBER($count) } fișe
       *[other] { NUMBER($count) } de fișe
    }
import-running = Câmpurile sunt doar pentru citire până la sfârșitul importului. Anularea lasă totul cum era.
import-done = { $file } a fost importat.
import-undo = Anulează importul
import-refused = Nu s-a importat nimic.
import-cancelled = Anulat. Nu s-a importat nimic.
import-row = Rând
import-column-head = Coloană
import-problem = Ce e de spus
import-effect = Efect
import-skipped = sărit
import-kept = păstrat
import-more = Și încă { $total }.
import-no-problems = Nimic de raportat.
import-field-number = număr
import-field-title = titlu
import-field-country = țară sau teritoriu
import-field-visitor = vizitator
import-field-start = prima zi
import-field-end = ultima zi
import-field-direction = direcție
import-field-type = tipul vizitei
import-field-purpose = scop
import-field-places = localități
import-field-host = gazdă
import-field-remarks = observații
import-field-parties = părți
import-field-nature = natură
import-field-subject = obiect
import-field-place = locul semnării
import-field-signed = semnat
import-field-in-force = intrare în vigoare
import-field-in-force-effective = intrare în vigoare, cu efect
import-field-provisional = aplicat provizoriu
import-field-terminated = încetat
import-field-terminated-effective = încetat, cu efect
import-field-last-day = ultima zi în vigoare
import-field-notice-by = notificare până la
import-field-status = stare
import-field-references = referințe
import-field-name = nume
import-field-family = nume de familie
import-field-given = prenume
import-field-honorific = titlu de politețe
import-field-post = funcție
import-field-organisation = organizație
import-field-email = e-mail
import-field-phone = telefon
import-field-languages = limbi
import-field-institution = instituția de studii
import-field-degree = diplomă
import-field-birth-date = data nașterii
import-field-notes = note
job-import = Import, { $done } din { $total } rânduri, { $problems } probleme până acum
job-export = Se compune mapa, { $done } din { $total }
job-undo = Se anulează importul, { $done } din { $total }

# Export.

export-title = Compune un document
export-composed = Exportă documentul
export-document = Documentul
export-variant = Pentru cine
export-register = Registrul…
export-tracker = Evidența…
export-language = Limba documentului
export-as-of = La data de
export-as-of-hint = Vechimea, întârzierile și zilele rămase se calculează pentru { $day }.
export-folder = Dosarul exporturilor
export-folder-change = Alege alt dosar…
export-plain = Fișierele exportate sunt în clar: se află în afara criptării și oricine are fișierul îl poate citi.
export-plain-short = Fișierele exportate sunt în clar, în afara criptării.
export-marking = Marcat pe fiecare pagină:
export-findings = De îndreptat înainte
export-no-findings = Nimic de îndreptat.
export-put-right = Îndreaptă
export-put-right-named = Îndreaptă: { $finding }
export-finding-text-not-translated = Texte care lipsesc în limba documentului
export-finding-no-objective = Fără obiectiv
export-finding-no-purpose = Fără scop
export-finding-no-press-line = Fără mesaj pentru presă
export-finding-no-addressee = Puncte fără destinatar
export-finding-too-many-points = Mai multe puncte decât încap pe o pagină
export-finding-stale-biography = Biografii de actualizat
export-finding-no-precedence-data = Fără clasă de precădere și fără rang
export-finding-no-head = Fără șef de delegație
export-finding-nothing-to-sign = Niciun text de semnat
export-finding-no-time = Fără oră sau fără fus orar
export-finding-one-page-overflows = Depășește pagina prevăzută
export-finding-missing-glyph = Semne care nu există în niciun font
export-finding-lost-picture = Imagini care lipsesc sau nu sunt întregi
export-finding-other = Altele
export-begin = Exportă…
export-do =
    { $format ->
       *[pdf] Exportă PDF
        [docx] Exportă Word
        [md] Exportă Markdown
        [txt] Exportă text simplu
    }
export-running = Se compune…
export-done =
    Mapa este gata: { $pages ->
        [one] o pagină
        [few] { $pages } pagini
       *[other] { $pages } de pagini
    }, { $size }.
export-failed = Documentul nu a fost exportat.
export-file = Fișier
export-copy = Copie
export-open = Deschide
export-reveal = Arată în dosar
export-save-as = Salvează ca…

# Compunerea documentelor.

export-format = Format
export-arrange = Aranjează și previzualizează…
format-pdf = PDF (arhivabil, accesibil)
format-docx = Word
format-md = Markdown
format-txt = Text simplu
finding-stops = Oprește exemplarul final
nav-briefings = Documente
composition = Compunere
sections = Secțiuni
section-in = { $section } face parte din document
section-left-out = lăsată afară
section-empty = goală
section-earlier = { $section }: mai sus
section-later = { $section }: mai jos
section-note-for = Notă la începutul secțiunii { $section }
section-note-empty = Scrieți o notă; se tipărește la începutul secțiunii
pages-count =
    { $pages ->
        [one] o pagină
        [few] { $pages } pagini
       *[other] { $pages } de pagini
    }
preview = Previzualizare
preview-page = Pagina { $page } din { $pages }
preview-before = Pagina precedentă
preview-after = Pagina următoare
preview-smaller = Mai mic
preview-larger = Mai mare
preview-fit = Potrivește pagina în panou
preview-strip = Pagini
preview-took = compus în { $ms } ms
preview-failed = Paginile nu pot fi afișate.
before-final = Înainte de forma finală
options = Opțiuni
brief-usual-lang = limba statului de origine
brief-usual-profile = uz intern
brief-usual-variant = delegație
brief-usual-restricted = nu
brief-usual-page-size = A4
brief-usual-ceiling = nivelul deschis
print = Tipărește…
make-final = Fă-l final
final-barred =
    { $count ->
        [one] O constatare oprește exemplarul final.
        [few] { $count } constatări opresc exemplarul final.
       *[other] { $count } de constatări opresc exemplarul final.
    }
final-copies = Exemplare finale
final-lead = Un exemplar final este blocat: octeții lui rămân în spațiul de lucru și se pot deschide peste ani.
no-final-copies = Niciunul încă. { final-lead }
copy-version = Versiunea { $version }
copy-made = { $at }, de { $who }
copy-open-named = Deschide versiunea { $version } a documentului { $number }
copy-save-named = { export-save-as } Versiunea { $version } a { $number }

# Setări.

settings-lead = Se păstrează imediat. Limba, aspectul și dosarele țin de acest cont de calculator.
settings-workspace = Spațiu de lucru
settings-officer = Cine acționează
settings-officer-hint = Stă lângă fiecare schimbare de acum înainte; cele anterioare păstrează numele de atunci.
settings-window = Fereastră
settings-language = Limba ferestrei
settings-theme = Aspect
theme-system = Ca sistemul
theme-light = Luminos
theme-dark = Întunecat
settings-single-keys = Literele singure acționează în liste și puncte
settings-single-keys-hint = Oprit, acționează doar tastele cu Ctrl, Alt sau F6.
settings-protection = Protecție
settings-auto-lock = Blochează după inactivitate de
settings-never = Niciodată (doar demonstrația)
settings-exports = Exporturi
settings-chinese-font = Font chinezesc
settings-chinese-font-none = Niciunul. Caracterele chinezești nu se tipăresc.
settings-chinese-font-choose = Alege un font…
settings-chinese-font-remove = Elimină
settings-chinese-font-hint = Un .ttf, .otf sau .ttc cu chineză, de exemplu Noto Sans SC. Acest computer păstrează o copie și tipărește cu ea chineza din documente.
backups = Copii de siguranță
backup-now = Fă o copie acum
backup-busy = Se face copia…
backup-done = Copie făcută și verificată, { $size }.
backup-second = Al doilea dosar
backup-second-none = Niciunul
backup-second-choose = Alege dosarul…
backup-second-stop = Nu-l mai folosi
backup-at = Făcută
backup-file = Fișier
backup-size = Mărime
backup-all = Arată toate cele { $count }
backup-none = Încă nicio copie. Una se face de la sine la închiderea ferestrei după o schimbare.
backup-restore-hint = O copie se restaurează într-un dosar propriu; acest spațiu rămâne cum este.
about = Despre
about-lead = Attaché { $version }: planificarea delegațiilor bilaterale, fără rețea.
about-licences = Licențele componentelor
