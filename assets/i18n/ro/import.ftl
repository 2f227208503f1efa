# Ce spune un import despre rânduri, coloane și fișier. Celulele sunt citate așa cum sunt scrise.

problem-encoding-guessed = Codarea caracterelor a fost ghicită: { $encoding }.
problem-undecodable-bytes = Unele caractere nu fac parte din { $encoding } și au fost înlocuite.
problem-title-rows-skipped =
    { $count ->
        [one] Un rând de deasupra antetului a fost lăsat deoparte: „{ $text }”.
        [few] { $count } rânduri de deasupra antetului au fost lăsate deoparte, primul: „{ $text }”.
       *[other] { $count } de rânduri de deasupra antetului au fost lăsate deoparte, primul: „{ $text }”.
    }
problem-no-header = Nu s-a găsit niciun antet; coloanele poartă literele lor.
problem-other-sheets = S-a citit numai foaia „{ $sheet }”; mai există: { $sheets }.
problem-unmapped-column = Coloana nu corespunde niciunui câmp; celulele ei se păstrează neschimbate lângă fiecare fișă.
problem-header-contradicted = Antetul spune { $field }, celulele spun altceva.
problem-month-first = În această coloană, datele sunt scrise cu luna înainte.
problem-repeats-row = Rândul repetă un rând anterior din fișier.
problem-already-there = Rândul nu aduce nimic nou.
problem-missing-required = Lipsește ce trebuie să aibă un rând: { $field }.
problem-too-many-cells = Rândul are { $cells } celule, iar antetul numai { $columns }.
problem-cell-beyond-header = O celulă stă dincolo de ultima coloană a antetului: „{ $text }”. Se păstrează neschimbată.
problem-short-row = Rândul are { $cells } celule din { $columns }; restul se consideră goale.
problem-bad-date =
    { $reason ->
        [impossible] Nu există o asemenea zi: „{ $text }”.
       *[unreadable] Nu este o dată: „{ $text }”.
    }
problem-two-digit-year = „{ $text }” a fost citit ca { $date }; secolul este presupus.
problem-span-in-one-day = „{ $text }” cuprinde mai multe zile; s-a luat { $date }.
problem-end-before-start = Ultima zi ({ $end }) este înaintea primei zile ({ $start }).
problem-unknown-country = Nu se cunoaște nicio țară sau teritoriu cu numele „{ $text }”; se păstrează ca text.
problem-unknown-party = Nu se cunoaște nicio țară sau organizație cu numele „{ $text }”; se păstrează ca text.
problem-unknown-direction = „{ $text }” nu este un sens cunoscut.
problem-unknown-type = „{ $text }” nu este un tip de vizită cunoscut.
problem-unknown-nature = „{ $text }” nu este un fel de instrument cunoscut.
problem-unknown-status = „{ $text }” nu este un stadiu cunoscut.
problem-in-force-before-signature = În vigoare ({ $in_force }) înainte de semnare ({ $signed }).
problem-terminated-before-signature = Încetat ({ $terminated }) înainte de semnare ({ $signed }).
problem-effective-before-done = Cu efect ({ $effective }) înainte de a fi făcut ({ $done }).
problem-provisional-before-signature = Aplicat provizoriu ({ $provisional }) înainte de semnare ({ $signed }).
problem-undated = Acordul nu are nicio dată.
problem-no-parties = Acordul nu are părți.
problem-number-taken = Numărul { $number } aparține altei fișe; s-a făcut una nouă.
problem-edit-kept = { $field } a fost modificat aici după ultimul import și rămâne; fișierul spune „{ $text }”.
