# De ce nu s-a întâmplat ceva și, în .hint, ce este de făcut; ce se respinge, ce este de îndreptat, ce s-a făcut.

# Erori, după cod. O eroare cu motiv cunoscut are mesajul ei, error-<cod>-<motiv>.

error-usage = Comanda nu a fost executată: numele ei sau una dintre valori nu este cunoscută.
    .hint = Comparați cu ce arată attachectl --help.
error-usage-no-field = Nu s-a importat nimic: „{ $part }” nu numește niciun câmp.
    .hint = Scrieți fiecare parte din --map ca Coloană=câmp; Coloană= lasă coloana deoparte.
error-usage-unknown-field = Nu s-a importat nimic: registrul nu are câmpul „{ $field }”.
    .hint = Folosiți unul dintre: { $known }.
error-usage-field-twice = Nu s-a importat nimic: câmpul { $field } a primit două coloane, dar admite una singură.
    .hint = Atribuiți una dintre coloane altui câmp sau lăsați-o deoparte cu Coloană=.
error-usage-ending = Nu s-a scris nimic: terminația fișierului { $path } nu numește nicio formă de document.
    .hint = Folosiți una dintre: { $known }.
error-locked = Nu s-a făcut: spațiul de lucru este blocat sau nu este deschis niciunul.
    .hint = Deschideți spațiul de lucru și deblocați-l cu fraza de acces.
error-read-only-window = Nu s-a modificat nimic: spațiul de lucru este deschis numai pentru citire.
    .hint = Închideți programul care îl ține deschis pentru scriere, apoi deblocați din nou spațiul de lucru.
error-wrong-passphrase = Fraza de acces este greșită. Nu s-a atins nimic.
    .hint = Verificați aranjamentul tastaturii și Caps Lock, apoi tastați-o din nou. O copie de siguranță se deschide cu fraza de acces din ziua ei.
error-writer-held = Nu s-a modificat nimic: alt program ține spațiul de lucru deschis pentru scriere ({ $user } pe { $host }, procesul { $pid }).
    .hint = Închideți acel program, apoi repetați.
error-not-a-workspace = { $path } nu este un spațiu de lucru.
    .hint = Alegeți dosarul care conține workspace.json sau creați un spațiu de lucru.
error-from-the-future = A fost scris de o versiune mai nouă a Attaché și nu a fost deschis. Nu s-a atins nimic.
    .hint = Actualizați Attaché pe acest calculator, apoi deschideți din nou.
error-damaged = Fișierul este deteriorat: nu conține ce s-a scris în el.
    .hint = Restaurați cea mai nouă copie de siguranță într-un dosar nou și păstrați fișierele deteriorate până când restaurarea reușește.
error-exists = Nu s-a scris nimic: { $path } există deja.
    .hint = Alegeți alt nume sau alt dosar.
error-unknown-code = Nicio fișă nu are codul { $code }.
    .hint = Căutați codul în lista fișelor sau dați identificatorul (id).
error-ambiguous-code = Mai multe fișe au codul { $code }.
    .hint = Dați în locul lui identificatorul (id); îl arată o listă cu --json.
error-above-ceiling = Nu s-a exportat nimic: unele fișe au un marcaj peste plafonul documentului: { $records }.
    .hint = Verificați marcajele acestor fișe. Un document cuprinde numai ce este marcat până la plafonul lui.
error-disk-full = Nu s-a salvat: discul este plin sau nu primește un fișier atât de mare.
    .hint = Eliberați spațiu sau alegeți alt disc, apoi repetați.
error-read-only = Nu s-a salvat: în acest loc nu se poate scrie.
    .hint = Alegeți un dosar în care acest cont are voie să scrie. Un spațiu de lucru al unei versiuni mai vechi trebuie deschis o dată pentru scriere.
error-invalid = Ce s-a introdus nu a fost acceptat.
    .hint = Corectați valorile respinse, apoi repetați.
error-invalid-unknown-key = Nu s-a filtrat nimic: nu există cheia de filtrare „{ $key }”.
    .hint = Folosiți una dintre: { $keys }.
error-conflict = Nu s-a salvat: între timp, { $who } a modificat câmpul.
    .hint = Comparați cele două texte, apoi păstrați unul dintre ele sau scrieți un al treilea.
error-not-found =
    { $kind ->
        [organisation] Această { kind-organisation } nu există în spațiul de lucru.
        [person] Această { kind-person } nu există în spațiul de lucru.
        [post] Această { kind-post } nu există în spațiul de lucru.
        [tenure] Acest { kind-tenure } nu există în spațiul de lucru.
        [education] Aceste { kind-education } nu există în spațiul de lucru.
        [contact_point] Acest { kind-contact-point } nu există în spațiul de lucru.
        [delegation] Această { kind-delegation } nu există în spațiul de lucru.
        [member] Acest { kind-member } nu există în spațiul de lucru.
        [programme_item] Acest { kind-programme-item } nu există în spațiul de lucru.
        [participation] Această { kind-participation } nu există în spațiul de lucru.
        [point] Acest { kind-point } nu există în spațiul de lucru.
        [agreement] Acest { kind-agreement } nu există în spațiul de lucru.
        [agreement_party] Această { kind-agreement-party } nu există în spațiul de lucru.
        [agreement_event] Acest { kind-agreement-event } nu există în spațiul de lucru.
        [action] Această { kind-action } nu există în spațiul de lucru.
        [strength] Acest { kind-strength } nu există în spațiul de lucru.
        [translation] Această { kind-translation } nu există în spațiul de lucru.
        [source_note] Această { kind-source-note } nu există în spațiul de lucru.
        [brief] Acest { kind-brief } nu există în spațiul de lucru.
        [brief_note] Această { kind-brief-note } nu există în spațiul de lucru.
       *[other] Fișierul nu a fost găsit sau nu se poate deschide: { $path }.
    }
    .hint = Căutați în lista respectivă. Un fișier care a fost mutat se poate exporta din nou.
error-weak-passphrase = Fraza de acces nu a fost primită: este prea ușor de ghicit.
    .hint = Folosiți cel puțin 12 caractere sau mai multe cuvinte fără legătură între ele.
error-no-export-folder = Dosarul nu există: { $path }.
    .hint = Conectați discul pe care se află sau alegeți alt dosar.
error-not-final = Exemplarul final nu a fost făcut: { $count } constatări trebuie îndreptate mai întâi.
    .hint = Sunt enumerate lângă pagini. O ciornă se poate exporta oricând.
error-no-printing = Acest sistem nu oferă un dialog de tipărire.
    .hint = Exportați documentul și tipăriți-l din programul care îl deschide.
error-cancelled = Oprit. Nu s-a păstrat nimic din ce s-a făcut.
    .hint = Porniți din nou, dacă trebuie făcut.
error-busy = Nu s-a făcut: o lucrare mai lungă este încă în curs.
    .hint = Așteptați să se încheie sau opriți-o.
error-internal = Nu s-a făcut, din cauza unei defecțiuni a Attaché. Ce s-a salvat înainte s-a păstrat.
    .hint = Încercați din nou. Dacă se repetă, semnalați defecțiunea, cu ora și cu ce făceați.

# Fișiere din care nu se poate importa sau restaura nimic.

error-unreadable =
    { $reason ->
        [empty] { error-unreadable-empty }
        [xls] { error-unreadable-xls }
        [xlsb] { error-unreadable-xlsb }
        [ods] { error-unreadable-ods }
        [password_protected] { error-unreadable-password-protected }
        [not_a_table] { error-unreadable-not-a-table }
        [damaged_workbook] { error-unreadable-damaged-workbook }
        [too_large] { error-unreadable-too-large }
        [unclosed_quote] { error-unreadable-unclosed-quote }
        [unknown_encoding] { error-unreadable-unknown-encoding }
        [unknown_sheet] { error-unreadable-unknown-sheet }
        [unknown_column] { error-unreadable-unknown-column }
        [missing_column] { error-unreadable-missing-column }
        [io] { error-unreadable-io }
        [not_a_backup] { error-unreadable-not-a-backup }
        [tree] { error-unreadable-tree }
        [font] { error-unreadable-font }
       *[other] Fișierul nu poate fi citit. Nu s-a preluat nimic din el.
    }
    .hint = Alegeți alt fișier.
error-unreadable-empty = Nu s-a importat nimic: fișierul este gol.
    .hint = Alegeți un fișier cu antet și cel puțin un rând.
error-unreadable-xls = Nu s-a importat nimic: fișierul este un registru .xls, care nu se citește.
    .hint = Deschideți-l într-un program de calcul tabelar și salvați-l ca .xlsx.
error-unreadable-xlsb = Nu s-a importat nimic: fișierul este un registru .xlsb, care nu se citește.
    .hint = Deschideți-l într-un program de calcul tabelar și salvați-l ca .xlsx.
error-unreadable-ods = Nu s-a importat nimic: fișierul este o foaie de calcul .ods, care nu se citește.
    .hint = Deschideți-o într-un program de calcul tabelar și salvați-o ca .xlsx sau .csv.
error-unreadable-password-protected = Nu s-a importat nimic: registrul de calcul este protejat cu parolă.
    .hint = Deschideți-l într-un program de calcul tabelar și salvați-l fără parolă.
error-unreadable-not-a-table =
    { $format ->
        [pdf] Nu s-a importat nimic: fișierul este un document PDF, nu un tabel.
        [docx] Nu s-a importat nimic: fișierul este un document Word, nu un tabel.
        [zip] Nu s-a importat nimic: fișierul este o arhivă, nu un tabel.
        [ole] Nu s-a importat nimic: fișierul este un document Office în formatul vechi, nu un tabel.
        [html] Nu s-a importat nimic: fișierul este o pagină web, nu un tabel.
        [xml] Nu s-a importat nimic: fișierul este un document XML, nu un tabel.
        [text] Nu s-a importat nimic: fișierul este un text fără coloane, nu un tabel.
       *[binary] Nu s-a importat nimic: fișierul nu este un tabel.
    }
    .hint = Salvați tabelul ca .xlsx sau .csv și importați acel fișier.
error-unreadable-damaged-workbook = Nu s-a importat nimic: registrul de calcul este deteriorat ({ $detail }).
    .hint = Deschideți-l într-un program de calcul tabelar și salvați-l din nou ca .xlsx.
error-unreadable-too-large = Nu s-a importat nimic: registrul de calcul este prea mare după despachetare.
    .hint = Salvați foaia ca .csv sau împărțiți-o în mai multe fișiere.
error-unreadable-unclosed-quote = Nu s-a importat nimic: ghilimelele deschise în rândul { $row } nu se închid.
    .hint = Închideți ghilimelele sau ștergeți-le, apoi importați din nou fișierul.
error-unreadable-unknown-encoding = Nu s-a importat nimic: nu există codarea „{ $encoding }”.
    .hint = Numiți una precum utf-8, windows-1250 sau iso-8859-2 ori lăsați codarea să fie recunoscută.
error-unreadable-unknown-sheet = Nu s-a importat nimic: registrul de calcul nu are foaia „{ $sheet }”.
    .hint = Alegeți una dintre foile lui: { $sheets }.
error-unreadable-unknown-column = Nu s-a importat nimic: fișierul nu are coloana „{ $column }”.
    .hint = Folosiți una dintre coloanele lui: { $columns }.
error-unreadable-missing-column = Nu s-a importat nimic: nicio coloană nu cuprinde ce trebuie să aibă fiecare rând. Ajunge una dintre: { $field }.
    .hint = Atribuiți-i una dintre coloane. Fișierul are: { $columns }.
error-unreadable-io = Fișierul nu poate fi citit ({ $detail }).
    .hint = Verificați că există, că acest cont are voie să îl citească și că discul lui este conectat.
error-unreadable-not-a-backup = Nu s-a restaurat nimic: { $path } nu este o copie de siguranță Attaché sau nu este întreagă.
    .hint = Alegeți un fișier din dosarul copiilor de siguranță.
error-unreadable-tree = Nu s-a desenat nimic: la { $place }, { $path } nu cuprinde un document care să poată fi desenat ({ $detail }).
    .hint = Corectați acest loc, apoi încercați din nou.
error-unreadable-font = { $why ->
        [not_chinese] { $path } nu are caractere chinezești.
        [no_outlines] Caracterele din { $path } sunt imagini din puncte, care nu se tipăresc.
        [too_large] { $path } este prea mare pentru un font.
       *[not_a_font] { $path } nu este un font sau nu este întreg.
    }
    .hint = Alegeți un .ttf, .otf sau .ttc cu chineză, de exemplu Noto Sans SC.

# De ce se respinge o valoare; se spune lângă câmpul ei.

refusal-required = Acest câmp este obligatoriu.
refusal-impossible-date = Nu există o asemenea zi.
refusal-not-a-date = Nu este o dată. Scrieți 24.11.2026, 2026-11-24, noiembrie 2026 sau 2026.
refusal-not-a-time = Nu este o dată cu oră. Scrieți 2026-11-24 10:00.
refusal-unknown-zone = Nu este un fus orar. Scrieți, de exemplu, Europe/Bucharest.
refusal-unknown-country = Nicio țară, niciun teritoriu și niciun fost stat nu are acest nume sau cod.
refusal-unknown-sector = Nu este un sector din listă.
refusal-unknown-choice = Nu este una dintre valorile posibile.
refusal-not-a-number = Nu este un număr întreg.
refusal-unknown-marking = Nu este un marcaj din schemele cunoscute.
refusal-too-long = Are peste 200.000 de caractere. Păstrați un text atât de lung într-un fișier.
refusal-unknown-field = Nu există un asemenea câmp.
refusal-end-before-start = Sfârșitul este înaintea începutului.
refusal-evidence-needed = „{ action-status-done }” cere o dovadă: un text, un fișier sau o legătură.
refusal-waiting-needs-whom-and-when = „{ action-status-waiting }” cere de la cine se așteaptă și o zi de revedere.
refusal-reason-needed = Este nevoie de un motiv.
refusal-second-head = Delegația are deja un șef.
refusal-head-needed = De la „{ delegation-status-approved }” încolo, delegația are exact un șef.
refusal-invalid = Această valoare nu este acceptată.
refusal-unknown-key = Nu există cheia de filtrare „{ $key }”. Folosiți una dintre: { $keys }.

# Ce găsesc paginile de îndreptat. Cele cu -here se spun pe pagina fișei; exporturile numesc fișa.

finding-no-head-here = Delegația nu are șef.
finding-no-purpose-here = Scopul nu este scris.
finding-no-objective-here = Niciun obiectiv al nostru nu este scris.
finding-no-addressee-here = Puncte de susținut și solicitări fără destinatar: { $count }.
finding-overlap = Orele se suprapun cu alt punct din program.
finding-in-force-before-signature = Intrarea în vigoare este înaintea semnării.
finding-terminated-before-signature = Încetarea este înaintea semnării.
finding-effective-before-done = Un eveniment produce efecte înainte de ziua în care a avut loc.
finding-provisional-before-signature = Aplicarea provizorie începe înaintea semnării.
finding-undated = Acordul nu are nicio dată.

# Ce s-a făcut: în înștiințare, în istoric și lângă Anulare.

action-create = Creat: { $title }
action-edit = Modificat: { $title }
action-delete = Șters: { $title }
action-restore = Restabilit: { $title }
action-undo = Anulat: { $title }
action-redo = Refăcut: { $title }
action-translate = Tradus: { $title }
action-make-final = Făcut final: { $title }
action-move = Mutat: { $title }
action-import =
    { $count ->
        [one] Importat: { $title }, o fișă
        [few] Importat: { $title }, { $count } fișe
       *[other] Importat: { $title }, { $count } de fișe
    }
action-demo =
    { $count ->
        [one] Demonstrație pregătită, o fișă
        [few] Demonstrație pregătită, { $count } fișe
       *[other] Demonstrație pregătită, { $count } de fișe
    }
