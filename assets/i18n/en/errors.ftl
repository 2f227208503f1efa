# Why something did not happen, and in .hint what to do; what is refused, what is to be put right, what was done.

# Errors by code. An error of a known reason has its own message, error-<code>-<reason>.

error-usage = The command was not carried out: its name or one of its values is not known.
    .hint = Compare it with what attachectl --help shows.
error-usage-no-field = Nothing was imported: “{ $part }” names no field.
    .hint = Write each part of --map as Column=field; Column= leaves the column out.
error-usage-unknown-field = Nothing was imported: the register has no field “{ $field }”.
    .hint = Use one of: { $known }.
error-usage-field-twice = Nothing was imported: two columns were given to { $field }, which takes one.
    .hint = Map one of the two columns to another field, or leave it out with Column=.
error-usage-ending = Nothing was written: the ending of { $path } names no form of document.
    .hint = Use one of: { $known }.
error-locked = This was not done: the workspace is locked, or none is open.
    .hint = Open the workspace and unlock it with its passphrase.
error-read-only-window = Nothing was changed: the workspace is open for reading only.
    .hint = Close the program that has it open for writing, then unlock the workspace again.
error-wrong-passphrase = The passphrase is wrong. Nothing was touched.
    .hint = Check the keyboard layout and Caps Lock, then type it again. A backup opens with the passphrase of its day.
error-writer-held = Nothing was changed: another program has the workspace open for writing ({ $user } on { $host }, process { $pid }).
    .hint = Close that program, then do this again.
error-not-a-workspace = { $path } is not a workspace.
    .hint = Choose the folder that holds workspace.json, or create a workspace.
error-from-the-future = This was written by a newer version of Attaché and was not opened. Nothing was touched.
    .hint = Update Attaché on this computer, then open it again.
error-damaged = The file is damaged: it does not hold what was written to it.
    .hint = Restore the newest backup into a new folder, and keep the damaged files until that has worked.
error-exists = Nothing was written: { $path } is there already.
    .hint = Choose another name or another folder.
error-unknown-code = No record has the code { $code }.
    .hint = Look the code up in the list of records, or give the id.
error-ambiguous-code = More than one record has the code { $code }.
    .hint = Give the id instead; a list with --json shows it.
error-above-ceiling = Nothing was exported: records are marked above the ceiling of the document: { $records }.
    .hint = Check the markings of these records. A document takes only what is marked up to its ceiling.
error-disk-full = This was not saved: the disk is full, or takes no file of this size.
    .hint = Free some space or choose another disk, then do it again.
error-read-only = This was not saved: the place cannot be written.
    .hint = Choose a folder in which this account may write. A workspace of an older version must be opened once for writing.
error-invalid = What was entered was not accepted.
    .hint = Correct the values that are refused, then do it again.
error-invalid-unknown-key = Nothing was filtered: there is no filter key “{ $key }”.
    .hint = Use one of: { $keys }.
error-conflict = This was not saved: { $who } has changed the field in the meantime.
    .hint = Compare the two texts, then keep one of them or write a third.
error-not-found =
    { $kind ->
        [organisation] There is no such { kind-organisation } in this workspace.
        [person] There is no such { kind-person } in this workspace.
        [post] There is no such { kind-post } in this workspace.
        [tenure] There is no such { kind-tenure } in this workspace.
        [education] There is no such record of { kind-education } in this workspace.
        [contact_point] There is no such { kind-contact-point } in this workspace.
        [delegation] There is no such { kind-delegation } in this workspace.
        [member] There is no such { kind-member } in this workspace.
        [programme_item] There is no such { kind-programme-item } in this workspace.
        [participation] There is no such { kind-participation } in this workspace.
        [point] There is no such { kind-point } in this workspace.
        [agreement] There is no such { kind-agreement } in this workspace.
        [agreement_party] There is no such { kind-agreement-party } in this workspace.
        [agreement_event] There is no such { kind-agreement-event } in this workspace.
        [action] There is no such { kind-action } in this workspace.
        [strength] There is no such { kind-strength } in this workspace.
        [translation] There is no such { kind-translation } in this workspace.
        [source_note] There is no such { kind-source-note } in this workspace.
        [brief] There is no such { kind-brief } in this workspace.
        [brief_note] There is no such { kind-brief-note } in this workspace.
       *[other] The file was not found or cannot be opened: { $path }.
    }
    .hint = Look for it in its list. A file that was moved can be exported again.
error-weak-passphrase = The passphrase was not taken: it is too easy to guess.
    .hint = Use at least 12 characters, or several words that do not belong together.
error-no-export-folder = The folder is not there: { $path }.
    .hint = Connect the disk that holds it, or choose another folder.
error-not-final = No final copy was made: { $count } findings have to be put right first.
    .hint = They are listed beside the pages. A draft can be exported at any time.
error-no-printing = This desktop offers no print dialog.
    .hint = Export the document and print it from the program that opens it.
error-cancelled = Stopped. Nothing was kept of it.
    .hint = Start it again to have it done.
error-busy = This was not done: longer work is still under way.
    .hint = Wait until it ends, or stop it.
error-internal = This was not done, because of a fault in Attaché. What was saved before is still there.
    .hint = Try again. If it fails again, report it with the time and with what you were doing.

# Files from which nothing can be imported or restored.

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
       *[other] The file cannot be read. Nothing was taken from it.
    }
    .hint = Choose another file.
error-unreadable-empty = Nothing was imported: the file is empty.
    .hint = Choose a file with a header and at least one row.
error-unreadable-xls = Nothing was imported: the file is an .xls workbook, which is not read.
    .hint = Open it in a spreadsheet program and save it as .xlsx.
error-unreadable-xlsb = Nothing was imported: the file is an .xlsb workbook, which is not read.
    .hint = Open it in a spreadsheet program and save it as .xlsx.
error-unreadable-ods = Nothing was imported: the file is an .ods spreadsheet, which is not read.
    .hint = Open it in a spreadsheet program and save it as .xlsx or .csv.
error-unreadable-password-protected = Nothing was imported: the workbook is protected with a password.
    .hint = Open it in a spreadsheet program and save it without a password.
error-unreadable-not-a-table =
    { $format ->
        [pdf] Nothing was imported: the file is a PDF document, not a table.
        [docx] Nothing was imported: the file is a Word document, not a table.
        [zip] Nothing was imported: the file is an archive, not a table.
        [ole] Nothing was imported: the file is an Office document of the old format, not a table.
        [html] Nothing was imported: the file is a web page, not a table.
        [xml] Nothing was imported: the file is an XML document, not a table.
        [text] Nothing was imported: the file is text without columns, not a table.
       *[binary] Nothing was imported: the file is not a table.
    }
    .hint = Save the table as .xlsx or .csv and import that file.
error-unreadable-damaged-workbook = Nothing was imported: the workbook is damaged ({ $detail }).
    .hint = Open it in a spreadsheet program and save it again as .xlsx.
error-unreadable-too-large = Nothing was imported: the workbook is too large when unpacked.
    .hint = Save the sheet as .csv, or divide it into several workbooks.
error-unreadable-unclosed-quote = Nothing was imported: a quotation mark opens in row { $row } and is never closed.
    .hint = Close the quotation mark or remove it, then import the file again.
error-unreadable-unknown-encoding = Nothing was imported: there is no encoding “{ $encoding }”.
    .hint = Name one such as utf-8, windows-1250 or iso-8859-2, or leave it to be recognised.
error-unreadable-unknown-sheet = Nothing was imported: the workbook has no sheet “{ $sheet }”.
    .hint = Choose one of its sheets: { $sheets }.
error-unreadable-unknown-column = Nothing was imported: the file has no column “{ $column }”.
    .hint = Use one of its columns: { $columns }.
error-unreadable-missing-column = Nothing was imported: no column holds what every row must have. Any one of these would do: { $field }.
    .hint = Map one of the columns to it. The file has: { $columns }.
error-unreadable-io = The file cannot be read ({ $detail }).
    .hint = Check that it is there, that this account may read it, and that its disk is connected.
error-unreadable-not-a-backup = Nothing was restored: { $path } is not a backup of Attaché, or is not whole.
    .hint = Choose a file from the folder of backups.
error-unreadable-tree = Nothing was drawn: at { $place }, { $path } holds no document that can be drawn ({ $detail }).
    .hint = Correct this place, then do it again.
error-unreadable-font = { $why ->
        [not_chinese] { $path } has no Chinese characters.
        [no_outlines] The characters of { $path } are pictures of dots, which are not printed.
        [too_large] { $path } is too large for a font.
       *[not_a_font] { $path } is not a font, or not a whole one.
    }
    .hint = Choose a .ttf, .otf or .ttc with Chinese, such as Noto Sans SC.

# Why a value is refused, said beside its field.

refusal-required = This is needed.
refusal-impossible-date = There is no such day.
refusal-not-a-date = Not a date. Write it as 24.11.2026, 2026-11-24, November 2026 or 2026.
refusal-not-a-time = Not a date with a time. Write it as 2026-11-24 10:00.
refusal-unknown-zone = Not a time zone. Write it as Europe/Bucharest.
refusal-unknown-country = No country, territory or former state has this name or code.
refusal-unknown-sector = Not a sector of the list.
refusal-unknown-choice = Not one of the possible values.
refusal-not-a-number = Not a whole number.
refusal-unknown-marking = Not a marking of the known schemes.
refusal-too-long = Longer than 200,000 characters. Keep a text of this length in a file.
refusal-unknown-field = There is no such field.
refusal-end-before-start = The end lies before the start.
refusal-evidence-needed = “{ action-status-done }” needs evidence: a text, a file or a link.
refusal-waiting-needs-whom-and-when = “{ action-status-waiting }” needs whom it waits for, and a day on which to review it.
refusal-reason-needed = This needs a reason.
refusal-second-head = The delegation has a head already.
refusal-head-needed = A delegation needs exactly one head from “{ delegation-status-approved }” on.
refusal-invalid = This value is not accepted.
refusal-unknown-key = There is no filter key “{ $key }”. Use one of: { $keys }.

# What the pages find to put right. Those in -here say it on the record's own page; exports name the record.

finding-no-head-here = The delegation has no head.
finding-no-purpose-here = No purpose is written.
finding-no-objective-here = No objective of ours is written.
finding-no-addressee-here = Points to make and asks without an addressee: { $count }.
finding-overlap = The hours overlap with another item of the programme.
finding-in-force-before-signature = The entry into force lies before the signature.
finding-terminated-before-signature = The termination lies before the signature.
finding-effective-before-done = An event takes effect before the day on which it was done.
finding-provisional-before-signature = The provisional application begins before the signature.
finding-undated = The agreement has no date at all.

# What was done, in the toast, the history and beside Undo.

action-create = Created: { $title }
action-edit = Changed: { $title }
action-delete = Deleted: { $title }
action-restore = Restored: { $title }
action-undo = Undone: { $title }
action-redo = Redone: { $title }
action-translate = Translated: { $title }
action-make-final = Made final: { $title }
action-move = Moved: { $title }
action-import =
    { $count ->
        [one] Imported: { $title }, { $count } record
       *[other] Imported: { $title }, { $count } records
    }
action-demo =
    { $count ->
        [one] Demo laid out, { $count } record
       *[other] Demo laid out, { $count } records
    }
