# Ce se spune despre un forum: ce e greșit în fișierul lui, pe cine să aducem la masă, orarul, ce găsește verificarea. Numele vin între ghilimele.

forum-quoted = „{ $word }”

error-unreadable-forum = { $path } nu conține un forum care poate fi folosit: { $detail }
    .hint = Corectați fișierul, apoi încercați din nou. docs/forum.schema.json arată ce poate conține.
error-unreadable-json = { $path } nu are forma așteptată ({ $detail }).
    .hint = Corectați acest loc. docs/forum.schema.json arată ce poate conține fișierul.

# Ce e greșit la un forum, după codul greșelii.

forum-fault-too-many =
    { $kind ->
        [slot] Sunt { $count } intervale; pot fi planificate cel mult { $limit }.
        [person] Sunt { $count } persoane; pot fi planificate cel mult { $limit }.
        [meeting] Sunt { $count } întâlniri; pot fi planificate cel mult { $limit }.
        [interpreter] Sunt { $count } interpreți; pot fi planificați cel mult { $limit }.
        [table] Un interval are { $count } mese; pot fi planificate cel mult { $limit }.
       *[other] Întâlnirile cer interpretare între { $count } perechi de limbi; pot fi planificate cel mult { $limit }.
    }
forum-fault-empty-id =
    { $kind ->
        [slot] Intervalul { $position } din listă nu are identificator.
        [person] Persoana { $position } din listă nu are identificator.
        [meeting] Întâlnirea { $position } din listă nu are identificator.
       *[other] Interpretul { $position } din listă nu are identificator.
    }
forum-fault-duplicate-id =
    { $kind ->
        [slot] Două intervale au identificatorul { $id }.
        [person] Două persoane au identificatorul { $id }.
        [meeting] Două întâlniri au identificatorul { $id }.
       *[other] Doi interpreți au identificatorul { $id }.
    }
forum-fault-unknown-id =
    { $kind ->
        [event]
            { $wanted ->
                [slot] Un eveniment numește intervalul { $unknown }, care nu există.
                [person] Un eveniment numește persoana { $unknown }, care nu există.
               *[other] Un eveniment numește întâlnirea { $unknown }, care nu există.
            }
       *[other]
            { $wanted ->
                [slot] { $id } numește intervalul { $unknown }, care nu există.
                [person] { $id } numește persoana { $unknown }, care nu există.
               *[other] { $id } numește întâlnirea { $unknown }, care nu există.
            }
    }
forum-fault-no-tables = Niciun interval nu are mese, deci nimeni nu se poate întâlni.
forum-fault-day-returns = Cu intervalul { $slot }, o zi începe din nou după o altă zi.
forum-fault-one-sided = Întâlnirea { $meeting } are persoane dintr-o singură parte.
forum-fault-meets-self = La întâlnirea { $meeting }, { $person } s-ar întâlni cu sine.
forum-fault-same-people = Întâlnirile { $meeting } și { $other } sunt între aceleași persoane.
forum-fault-weight = Întâlnirea { $meeting } are ponderea { $weight }; o pondere este de la 1 la 5.
forum-fault-length = Întâlnirea { $meeting } durează { $length } intervale; trebuie să dureze cel puțin unul și nu mai multe decât sunt.
forum-fault-no-run = { $person } nu ar putea avea nicio întâlnire fără pauză: cel mai lung șir este cel puțin 1.
forum-fault-fixed-without-slot = Întâlnirea { $meeting } este fixată sau blocată, dar nu are un interval.
forum-fault-fixed-clash = Întâlnirile { $meeting } și { $other } sunt fixate în { $slot }, iar { $person } participă la amândouă.
forum-fault-precedence-cycle = Fiecare dintre întâlnirile { $meetings } o așteaptă pe alta dintre ele, deci niciuna nu poate fi prima.
forum-fault-malformed =
    { $expected ->
        [name] Linia { $line }: se așteaptă unul dintre numele formatului, fiecare o singură dată; aici este { $found }.
        [mark] Linia { $line }: lipsește un semn înainte de { $found }.
        [number] Linia { $line }: se așteaptă un număr întreg; aici este { $found }.
        [in_range] Linia { $line }: { $found } nu este printre valorile posibile aici.
        [as_many] Linia { $line }: o listă are { $found } elemente, adică nu atâtea câte persoane sau întâlniri sunt.
        [three_in_row] Linia { $line }: o întâlnire înseamnă trei numere; aici este { $found }.
       *[missing_name] Lipsește { $found }.
    }
forum-more-faults =
    { $count ->
        [one] Mai este o greșeală.
        [few] Mai sunt { $count } greșeli.
       *[other] Mai sunt { $count } de greșeli.
    }

# De ce verificarea nu poate citi un fișier.

forum-unread-json = Nu este JSON de forma așteptată: { $detail }.
forum-unread-dzn = Linia { $line }: se așteaptă { $expected }.
forum-unread-unknown-id = { $by } numește { $id }, care nu există.
forum-unread-id-twice = Identificatorul { $id } apare de două ori.

# Potrivirea: câte, de ce, de ce nu.

forum-match-count =
    { $count ->
        [0] Nu se propune nicio întâlnire.
        [one] Se propune o întâlnire.
        [few] Se propun { $count } întâlniri.
       *[other] Se propun { $count } de întâlniri.
    }
forum-match-passed =
    { $count ->
        [one] O pereche nu este propusă:
        [few] { $count } perechi nu sunt propuse, printre ele:
       *[other] { $count } de perechi nu sunt propuse, printre ele:
    }
forum-match-pair =
    { $points ->
        [one] { $a } și { $b }, { $points } punct.
        [few] { $a } și { $b }, { $points } puncte.
       *[other] { $a } și { $b }, { $points } de puncte.
    }
forum-match-lacking = { $person } are { $has } din cele { $floor } întâlniri pe care ar trebui să le aibă; nu se găsesc mai multe.
forum-ground-shared-sector = Amândoi lucrează în { $words } ({ $points }).
forum-ground-a-offers = Primul oferă ce caută al doilea: { $words } ({ $points }).
forum-ground-b-offers = Al doilea oferă ce caută primul: { $words } ({ $points }).
forum-ground-both-ways = Fiecare are ceva pentru celălalt ({ $points }).
forum-ground-shared-goal = Amândoi au venit pentru { $words } ({ $points }).
forum-ground-shared-alma-mater = Amândoi au studiat la { $words } ({ $points }).
forum-ground-common-language = Amândoi vorbesc { $words } ({ $points }).
forum-ground-no-common-language = Nu au nicio limbă comună; este nevoie de interpret ({ $points }).
forum-ground-one-way = Doar unul dintre cei doi găsește ce caută.
forum-passed-no-thanks = { $by } nu dorește această întâlnire.
forum-passed-already-meet = Se întâlnesc deja, la { $meeting }.
forum-passed-no-common-slot = Nu sunt niciodată prezenți în același interval.
forum-passed-no-interpreter = Nu au nicio limbă comună și niciun interpret nu îi poate ajuta.
forum-passed-nothing-shared = Nu au nimic în comun pentru care să se întâlnească.
forum-passed-not-worth = Ce vorbește împotrivă cântărește mai mult decât ce vorbește pentru.
forum-passed-full = { $people } nu mai poate primi întâlniri, iar celelalte au mai multe în comun.

# Orarul.

forum-verdict-optimal =
    { $count ->
        [0] Nicio întâlnire nu are loc. Nu există un orar mai bun: dovedit.
        [one] O întâlnire are loc. Nu există un orar mai bun: dovedit.
        [few] { $count } întâlniri au loc. Nu există un orar mai bun: dovedit.
       *[other] { $count } de întâlniri au loc. Nu există un orar mai bun: dovedit.
    }
forum-verdict-feasible =
    { $count ->
        [0] Nicio întâlnire nu are loc. Nu se știe la toate nivelurile dacă există un orar mai bun.
        [one] O întâlnire are loc. Nu se știe la toate nivelurile dacă există un orar mai bun.
        [few] { $count } întâlniri au loc. Nu se știe la toate nivelurile dacă există un orar mai bun.
       *[other] { $count } de întâlniri au loc. Nu se știe la toate nivelurile dacă există un orar mai bun.
    }
forum-verdict-infeasible = Nu există niciun orar: dovedit. „attachectl forum explain” spune ce stă în cale.
forum-verdict-unknown = Nu s-a găsit niciun orar în timpul dat și nu s-a dovedit că nu există.
forum-level-placed-weight = Ponderea întâlnirilor așezate: { $value }.
forum-level-below-floor = Întâlniri care le lipsesc persoanelor până la câte ar trebui să aibă: { $value }.
forum-level-moved = Costul întâlnirilor mutate: { $value }.
forum-level-moved-and-breaks = Costul întâlnirilor mutate și prețul pauzelor, împreună: { $value }.
forum-level-breaks = Pauze: { $value }.
forum-level-price-of-breaks = Prețul pauzelor: { $value }.
forum-level-balance = Diferența dintre pauzele celor două părți: { $value }.
forum-level-table-changes = Schimbări de masă: { $value }.
forum-bound-proved = Dovedit cel mai bun.
forum-bound-bounded = În cel mai bun caz ar putea fi { $bound }.
forum-bound-open = { "" }
forum-unplaced-requested = Întâlnirea { $meeting } nu are loc: nu este acceptată încă de ambele părți.
forum-waiting =
    { $count ->
        [one] O întâlnire așteaptă să fie acceptată de ambele părți.
        [few] { $count } întâlniri așteaptă să fie acceptate de ambele părți.
       *[other] { $count } de întâlniri așteaptă să fie acceptate de ambele părți.
    }
forum-unplaced-no-common-slot = Întâlnirea { $meeting } nu are loc: niciun interval nu li se potrivește tuturor.
forum-unplaced-outweighed = Întâlnirea { $meeting } nu are loc: ar putea fi așezată doar în locul altora de aceeași pondere sau mai mare.
forum-unplaced-not-found = Întâlnirea { $meeting } nu are loc: nu s-a găsit unul în timpul dat.

# Ce stă în cale și ce schimbă o nouă planificare.

forum-explain-possible = Toate întâlnirile acceptate pot avea loc.
forum-explain-blocked = Acestea nu pot fi respectate împreună; este destul să se renunțe la una dintre ele:
forum-explain-blocked-maybe-by-fewer = Acestea nu pot fi respectate împreună; dacă mai puține dintre ele ar sta deja în cale nu s-a aflat în timpul dat:
forum-explain-unknown = Nu s-a aflat în timpul dat dacă toate întâlnirile acceptate pot avea loc.
forum-cause-too-many-meetings = Întâlnirile cer { $needed } locuri la mese, iar în { $slots } sunt { $available }.
forum-cause-too-many-for-person = { $person } are întâlniri în { $needed } intervale și este disponibil în { $available } din { $slots }.
forum-cause-after-requested = Întâlnirea { $meeting } trebuie să urmeze uneia care nu este acceptată încă.
forum-cause-wanted = Întâlnirea { $meeting } este dorită.
forum-cause-pinned = Întâlnirea { $meeting } este fixată în { $slot }.
forum-cause-only-in = Întâlnirea { $meeting } poate începe doar în { $slots }.
forum-cause-session = Întâlnirea { $meeting } trebuie să fie în sesiunea { $session }.
forum-cause-away = { $person } lipsește în { $slots }.
forum-cause-tables =
    { $tables ->
        [one] { $slot } are o masă.
        [few] { $slot } are { $tables } mese.
       *[other] { $slot } are { $tables } de mese.
    }
forum-cause-interpreters =
    { $interpreters ->
        [0] În { $slot } nimeni nu interpretează { $languages }.
        [one] În { $slot } este un interpret pentru { $languages }.
        [few] În { $slot } sunt { $interpreters } interpreți pentru { $languages }.
       *[other] În { $slot } sunt { $interpreters } de interpreți pentru { $languages }.
    }
forum-cause-longest-run =
    { $slots ->
        [one] { $person } are nevoie de o pauză după un interval.
        [few] { $person } are nevoie de o pauză după { $slots } intervale.
       *[other] { $person } are nevoie de o pauză după { $slots } de intervale.
    }
forum-cause-after = Întâlnirea { $meeting } trebuie să urmeze după { $earlier }.
forum-cause-fairness =
    { $limit ->
        [0] Nu pot exista două persoane cu un număr diferit de pauze.
        [one] Două persoane pot diferi cu cel mult o pauză.
        [few] Două persoane pot diferi cu cel mult { $limit } pauze.
       *[other] Două persoane pot diferi cu cel mult { $limit } de pauze.
    }
forum-replan-benchmark = O instanță de referință nu se planifică din nou.
forum-replan-moved = Întâlnirea { $meeting } se mută din { $from } în { $to }, la masa { $table }.
forum-replan-moved-table = Întâlnirea { $meeting } rămâne în { $to } și se mută la masa { $table }.
forum-replan-dropped = Întâlnirea { $meeting } și-a pierdut locul.
forum-replan-cancelled = Întâlnirea { $meeting } nu mai are loc.
forum-replan-added = Întâlnirea { $meeting } a primit un loc.
forum-replan-tell = De anunțat: { $people }.
forum-replan-nobody = Nu trebuie anunțat nimeni.

# Ce găsește verificarea.

forum-check-holds = Orarul este valabil.
forum-breaks-person =
    { $breaks ->
        [0] { $person }: nicio pauză.
        [one] { $person }: o pauză.
        [few] { $person }: { $breaks } pauze.
       *[other] { $person }: { $breaks } de pauze.
    }
forum-breaks-protocol = { $person }: { $breaks }, de protocol, nu se numără.
forum-breaks-gap = Toate pauzele: { $breaks }. Două persoane diferă prin cel mult { $gap }.
forum-violation-no-timetable = Planul nu conține un orar.
forum-violation-schedule-length = Orarul are { $entries } elemente pentru { $meetings } întâlniri.
forum-violation-unknown-meeting = Forumul nu are întâlnirea { $meeting }.
forum-violation-unknown-slot = Întâlnirea { $meeting } este așezată în { $slot }, iar forumul nu are un astfel de interval.
forum-violation-twice = Întâlnirea { $meeting } apare în plan de mai multe ori.
forum-violation-missing = Întâlnirea { $meeting } nu apare în plan, nici cu loc, nici fără.
forum-violation-not-placed = Întâlnirea { $meeting } trebuie așezată și nu este.
forum-violation-not-accepted = Întâlnirea { $meeting } este așezată, dar nu este acceptată de ambele părți.
forum-violation-wrong-reason = Întâlnirea { $meeting } nu are loc dintr-un motiv care nu este adevărat ({ $reason }).
forum-violation-clash = { $person } participă la mai multe întâlniri deodată în { $slot }: { $meetings }.
forum-violation-away = { $person } lipsește în { $slot }, unde este așezată întâlnirea { $meeting }.
forum-violation-too-many-meetings = În { $slot } sunt { $meetings } întâlniri și { $tables } mese.
forum-violation-unknown-table = Întâlnirea { $meeting } este la masa { $table }; mesele sunt numerotate de la 1 la { $tables }.
forum-violation-table-twice = În { $slot }, masa { $table } este dată mai multor întâlniri: { $meetings }.
forum-violation-moved = Întâlnirea { $meeting } este fixată în { $wanted_slot } și așezată în { $slot }.
forum-violation-slot-not-allowed = Întâlnirea { $meeting } nu poate începe în { $slot }.
forum-violation-wrong-session = Întâlnirea { $meeting } trebuie să fie în sesiunea { $session }; { $slot } este în alta.
forum-violation-too-long = Întâlnirea { $meeting } durează { $length } intervale, iar din { $slot } nu urmează atâtea în aceeași zi.
forum-violation-order = Întâlnirea { $meeting } începe înainte ca { $earlier } să se fi încheiat.
forum-violation-earlier-missing = Întâlnirea { $meeting } trebuie să urmeze după { $earlier }, care nu are loc.
forum-violation-interpreter-count = Întâlnirea { $meeting } are { $given } interpreți pentru { $needed } intervale care cer unul.
forum-violation-unknown-interpreter = Forumul nu are interpretul { $interpreter }, dat întâlnirii { $meeting }.
forum-violation-interpreter-away = Interpretul { $interpreter } lipsește în { $slot }, unde întâlnirea { $meeting } are nevoie de el.
forum-violation-interpreter-languages = Interpretul { $interpreter } nu interpretează { $languages }, cum cere întâlnirea { $meeting }.
forum-violation-interpreter-twice = Interpretul { $interpreter } este la mai multe întâlniri deodată în { $slot }: { $meetings }.
forum-violation-long-run = Până la { $slot }, { $person } are întâlniri în { $slots } intervale fără pauză; poate duce cel mult { $longest }.
forum-violation-unfair = { $most } are cu { $gap } pauze mai mult decât { $least }; se admit cel mult { $allowed }.
forum-violation-wrong-value = Planul spune { $said } la unul dintre niveluri ({ $level }); s-au numărat { $counted }.
forum-violation-beyond-bound = Planul spune că nimic nu trece de { $bound } la unul dintre niveluri ({ $level }); valoarea lui este { $value }.
forum-violation-not-proved = Planul se declară cel mai bun, sau un nivel dovedit, fără limita care ar spune-o ({ $level }).
