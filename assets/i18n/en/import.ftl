# What an import says about rows, columns and the file. Cells are quoted as they are written.

problem-encoding-guessed = The encoding was guessed: { $encoding }.
problem-undecodable-bytes = Some characters are not part of { $encoding } and were replaced.
problem-title-rows-skipped =
    { $count ->
        [one] One row above the header was left out: “{ $text }”.
       *[other] { $count } rows above the header were left out, the first: “{ $text }”.
    }
problem-no-header = No header was found; columns go by their letters.
problem-other-sheets = Only the sheet “{ $sheet }” was read; also there: { $sheets }.
problem-unmapped-column = This column maps to no field; its cells are kept with each record as they are.
problem-header-contradicted = The header says { $field }, its cells say otherwise.
problem-month-first = The dates of this column are written month first.
problem-repeats-row = The row repeats an earlier row of the file.
problem-already-there = The row brings nothing new.
problem-missing-required = What a row must have is missing: { $field }.
problem-too-many-cells = The row has { $cells } cells, the header only { $columns }.
problem-cell-beyond-header = A cell stands beyond the last column of the header: “{ $text }”. It is kept as it is.
problem-short-row = The row has { $cells } cells of { $columns }; the rest count as empty.
problem-bad-date =
    { $reason ->
        [impossible] There is no such day: “{ $text }”.
       *[unreadable] Not a date: “{ $text }”.
    }
problem-two-digit-year = “{ $text }” was read as { $date }; the century is a guess.
problem-span-in-one-day = “{ $text }” holds several days; { $date } was taken.
problem-end-before-start = The last day ({ $end }) lies before the first ({ $start }).
problem-unknown-country = No country or territory is known as “{ $text }”; it is kept as text.
problem-unknown-party = No country or organisation is known as “{ $text }”; it is kept as text.
problem-unknown-direction = “{ $text }” is no known direction.
problem-unknown-type = “{ $text }” is no known type of visit.
problem-unknown-nature = “{ $text }” is no known kind of instrument.
problem-unknown-status = “{ $text }” is no known status.
problem-in-force-before-signature = In force ({ $in_force }) before it was signed ({ $signed }).
problem-terminated-before-signature = Terminated ({ $terminated }) before it was signed ({ $signed }).
problem-effective-before-done = In effect ({ $effective }) before it was done ({ $done }).
problem-provisional-before-signature = Provisionally applied ({ $provisional }) before it was signed ({ $signed }).
problem-undated = The agreement has no date at all.
problem-no-parties = The agreement has no parties.
problem-number-taken = Number { $number } belongs to another record; a new one was made.
problem-edit-kept = { $field } was edited here since the last import and stays; the file says “{ $text }”.
