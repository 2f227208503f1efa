# What is said of a forum: what is wrong with its file, whom to match, the timetable, what a recount finds. Names come in quoted.

forum-quoted = “{ $word }”

error-unreadable-forum = { $path } holds no forum that can be used: { $detail }
    .hint = Put this right in the file, then do it again. docs/forum.schema.json says what may stand in it.
error-unreadable-json = { $path } is no file of the expected form ({ $detail }).
    .hint = Correct this place. docs/forum.schema.json says what may stand in it.

# What is wrong with a forum, by the fault's code.

forum-fault-too-many =
    { $kind ->
        [slot] There are { $count } slots; at most { $limit } can be planned.
        [person] There are { $count } people; at most { $limit } can be planned.
        [meeting] There are { $count } meetings; at most { $limit } can be planned.
        [interpreter] There are { $count } interpreters; at most { $limit } can be planned.
        [table] A slot has { $count } tables; at most { $limit } can be planned.
       *[other] Meetings are interpreted between { $count } pairs of languages; at most { $limit } can be planned.
    }
forum-fault-empty-id =
    { $kind ->
        [slot] Slot { $position } of the list has no id.
        [person] Person { $position } of the list has no id.
        [meeting] Meeting { $position } of the list has no id.
       *[other] Interpreter { $position } of the list has no id.
    }
forum-fault-duplicate-id =
    { $kind ->
        [slot] Two slots have the id { $id }.
        [person] Two people have the id { $id }.
        [meeting] Two meetings have the id { $id }.
       *[other] Two interpreters have the id { $id }.
    }
forum-fault-unknown-id =
    { $kind ->
        [event]
            { $wanted ->
                [slot] An event names the slot { $unknown }, which does not exist.
                [person] An event names the person { $unknown }, who does not exist.
               *[other] An event names the meeting { $unknown }, which does not exist.
            }
       *[other]
            { $wanted ->
                [slot] { $id } names the slot { $unknown }, which does not exist.
                [person] { $id } names the person { $unknown }, who does not exist.
               *[other] { $id } names the meeting { $unknown }, which does not exist.
            }
    }
forum-fault-no-tables = No slot has a table, so nobody can meet.
forum-fault-day-returns = With the slot { $slot } a day begins again after another day.
forum-fault-one-sided = The meeting { $meeting } has people on one side only.
forum-fault-meets-self = In the meeting { $meeting }, { $person } would meet themselves.
forum-fault-same-people = The meetings { $meeting } and { $other } are between the same people.
forum-fault-weight = The meeting { $meeting } has the weight { $weight }; a weight is 1 to 5.
forum-fault-length = The meeting { $meeting } takes { $length } slots; it has to take at least one, and no more than there are.
forum-fault-no-run = { $person } is to take no meeting without a pause: the longest run is at least 1.
forum-fault-fixed-without-slot = The meeting { $meeting } is fixed or locked, but no slot is given for it.
forum-fault-fixed-clash = The meetings { $meeting } and { $other } are both fixed in { $slot }, and { $person } is in both.
forum-fault-precedence-cycle = Each of the meetings { $meetings } waits for another of them, so none can come first.
forum-fault-malformed =
    { $expected ->
        [name] Line { $line }: one of the names of the format is expected, and each once; there is { $found }.
        [mark] Line { $line }: a sign is missing before { $found }.
        [number] Line { $line }: a whole number is expected; there is { $found }.
        [in_range] Line { $line }: { $found } is not in the range of what it stands for.
        [as_many] Line { $line }: a list has { $found } entries, which is not as many as there are people or meetings.
        [three_in_row] Line { $line }: a meeting is three numbers; there is { $found }.
       *[missing_name] { $found } is missing.
    }
forum-more-faults =
    { $count ->
        [one] There is one more fault.
       *[other] There are { $count } more faults.
    }

# Why the recount cannot read a file.

forum-unread-json = It is not JSON of the expected form: { $detail }.
forum-unread-dzn = Line { $line }: expected is { $expected }.
forum-unread-unknown-id = { $by } names { $id }, which does not exist.
forum-unread-id-twice = The id { $id } is given twice.

# Matching: how many, why, why not.

forum-match-count =
    { $count ->
        [0] No meeting is suggested.
        [one] One meeting is suggested.
       *[other] { $count } meetings are suggested.
    }
forum-match-passed =
    { $count ->
        [one] One pair is not suggested:
       *[other] { $count } pairs are not suggested, among them:
    }
forum-match-pair =
    { $points ->
        [one] { $a } and { $b }, { $points } point.
       *[other] { $a } and { $b }, { $points } points.
    }
forum-match-lacking = { $person } has { $has } of the { $floor } meetings that they should have; no more can be found.
forum-ground-shared-sector = Both work in { $words } ({ $points }).
forum-ground-a-offers = The first offers what the second seeks: { $words } ({ $points }).
forum-ground-b-offers = The second offers what the first seeks: { $words } ({ $points }).
forum-ground-both-ways = Each has something for the other ({ $points }).
forum-ground-shared-goal = Both came for { $words } ({ $points }).
forum-ground-shared-alma-mater = Both have studied at { $words } ({ $points }).
forum-ground-common-language = Both speak { $words } ({ $points }).
forum-ground-no-common-language = They have no language in common; an interpreter is needed ({ $points }).
forum-ground-one-way = Only one of the two finds what they seek.
forum-passed-no-thanks = { $by } does not wish this meeting.
forum-passed-already-meet = They meet already, in { $meeting }.
forum-passed-no-common-slot = They are never there in the same slot.
forum-passed-no-interpreter = They have no language in common, and no interpreter can help them.
forum-passed-nothing-shared = They have nothing in common to meet for.
forum-passed-not-worth = What speaks against it outweighs what speaks for it.
forum-passed-full = { $people } can take no more meetings, and the others have more in common.

# The timetable.

forum-verdict-optimal =
    { $count ->
        [0] No meeting is placed. No timetable is better: proved.
        [one] One meeting is placed. No timetable is better: proved.
       *[other] { $count } meetings are placed. No timetable is better: proved.
    }
forum-verdict-feasible =
    { $count ->
        [0] No meeting is placed. Whether a better timetable exists is not known on every level.
        [one] One meeting is placed. Whether a better timetable exists is not known on every level.
       *[other] { $count } meetings are placed. Whether a better timetable exists is not known on every level.
    }
forum-verdict-infeasible = There is no timetable: proved. “attachectl forum explain” says what stands in the way.
forum-verdict-unknown = No timetable was found in the time given, and that there is none was not proved.
forum-level-placed-weight = Weight of the meetings placed: { $value }.
forum-level-below-floor = Meetings that people lack to what they should have: { $value }.
forum-level-moved = Cost of the meetings moved: { $value }.
forum-level-moved-and-breaks = Cost of the meetings moved and price of the breaks, together: { $value }.
forum-level-breaks = Breaks: { $value }.
forum-level-price-of-breaks = Price of the breaks: { $value }.
forum-level-balance = Difference between the breaks of the two sides: { $value }.
forum-level-table-changes = Changes of table: { $value }.
forum-bound-proved = Proved the best.
forum-bound-bounded = At best it could be { $bound }.
forum-bound-open = { "" }
forum-unplaced-requested = The meeting { $meeting } has no place: it is not accepted by both sides yet.
forum-waiting =
    { $count ->
        [one] One meeting waits to be accepted by both sides.
       *[other] { $count } meetings wait to be accepted by both sides.
    }
forum-unplaced-no-common-slot = The meeting { $meeting } has no place: no slot suits all who meet.
forum-unplaced-outweighed = The meeting { $meeting } has no place: it could be placed only instead of others that weigh as much or more.
forum-unplaced-not-found = The meeting { $meeting } has no place: none was found in the time given.

# What stands in the way, and what planning again changes.

forum-explain-possible = All accepted meetings can have a place.
forum-explain-blocked = These cannot hold together; giving up any one of them is enough:
forum-explain-blocked-maybe-by-fewer = These cannot hold together; whether fewer of them would stand in the way already was not found out in the time given:
forum-explain-unknown = Whether all accepted meetings can have a place was not found out in the time given.
forum-cause-too-many-meetings = The meetings take { $needed } places at tables, and there are { $available } in { $slots }.
forum-cause-too-many-for-person = { $person } has meetings in { $needed } slots and is free in { $available } of { $slots }.
forum-cause-after-requested = The meeting { $meeting } has to follow one that is not accepted yet.
forum-cause-wanted = The meeting { $meeting } is wanted.
forum-cause-pinned = The meeting { $meeting } is fixed in { $slot }.
forum-cause-only-in = The meeting { $meeting } may begin only in { $slots }.
forum-cause-session = The meeting { $meeting } has to be in the session { $session }.
forum-cause-away = { $person } is away in { $slots }.
forum-cause-tables =
    { $tables ->
        [one] { $slot } has one table.
       *[other] { $slot } has { $tables } tables.
    }
forum-cause-interpreters =
    { $interpreters ->
        [0] In { $slot } nobody interprets { $languages }.
        [one] In { $slot } one interpreter is there for { $languages }.
       *[other] In { $slot } { $interpreters } interpreters are there for { $languages }.
    }
forum-cause-longest-run =
    { $slots ->
        [one] { $person } needs a pause after one slot.
       *[other] { $person } needs a pause after { $slots } slots.
    }
forum-cause-after = The meeting { $meeting } has to follow { $earlier }.
forum-cause-fairness =
    { $limit ->
        [0] No two people may differ in their breaks.
        [one] Two people may differ by one break at most.
       *[other] Two people may differ by { $limit } breaks at most.
    }
forum-replan-benchmark = A benchmark's instance is not planned again.
forum-replan-moved = The meeting { $meeting } moves from { $from } to { $to }, table { $table }.
forum-replan-moved-table = The meeting { $meeting } stays in { $to } and moves to table { $table }.
forum-replan-dropped = The meeting { $meeting } has lost its place.
forum-replan-cancelled = The meeting { $meeting } is off.
forum-replan-added = The meeting { $meeting } has got a place.
forum-replan-tell = To be told: { $people }.
forum-replan-nobody = Nobody has to be told.

# What a recount finds.

forum-check-holds = The timetable holds.
forum-breaks-person =
    { $breaks ->
        [0] { $person }: no break.
        [one] { $person }: one break.
       *[other] { $person }: { $breaks } breaks.
    }
forum-breaks-protocol = { $person }: { $breaks }, by protocol, not counted.
forum-breaks-gap = All breaks: { $breaks }. Two people differ by { $gap } at most.
forum-violation-no-timetable = The plan holds no timetable.
forum-violation-schedule-length = The schedule has { $entries } entries for { $meetings } meetings.
forum-violation-unknown-meeting = The forum has no meeting { $meeting }.
forum-violation-unknown-slot = The meeting { $meeting } is placed in { $slot }, and the forum has no such slot.
forum-violation-twice = The meeting { $meeting } stands in the plan more than once.
forum-violation-missing = The meeting { $meeting } does not stand in the plan, with a place or without.
forum-violation-not-placed = The meeting { $meeting } has to be placed and is not.
forum-violation-not-accepted = The meeting { $meeting } is placed, but it is not accepted by both sides.
forum-violation-wrong-reason = The meeting { $meeting } has no place for a reason that is not true ({ $reason }).
forum-violation-clash = { $person } sits in several meetings at once in { $slot }: { $meetings }.
forum-violation-away = { $person } is away in { $slot }, where the meeting { $meeting } is placed.
forum-violation-too-many-meetings = In { $slot } there are { $meetings } meetings and { $tables } tables.
forum-violation-unknown-table = The meeting { $meeting } is at table { $table }; tables are numbered 1 to { $tables }.
forum-violation-table-twice = In { $slot }, table { $table } is given to several meetings: { $meetings }.
forum-violation-moved = The meeting { $meeting } is fixed in { $wanted_slot } and placed in { $slot }.
forum-violation-slot-not-allowed = The meeting { $meeting } may not begin in { $slot }.
forum-violation-wrong-session = The meeting { $meeting } has to be in the session { $session }; { $slot } is in another.
forum-violation-too-long = The meeting { $meeting } takes { $length } slots, and not so many follow each other from { $slot } on that day.
forum-violation-order = The meeting { $meeting } begins before { $earlier } has ended.
forum-violation-earlier-missing = The meeting { $meeting } has to follow { $earlier }, which has no place.
forum-violation-interpreter-count = The meeting { $meeting } has { $given } interpreters for { $needed } slots that need one.
forum-violation-unknown-interpreter = The forum has no interpreter { $interpreter }, whom the meeting { $meeting } has.
forum-violation-interpreter-away = The interpreter { $interpreter } is away in { $slot }, where the meeting { $meeting } needs them.
forum-violation-interpreter-languages = The interpreter { $interpreter } does not interpret { $languages }, which the meeting { $meeting } needs.
forum-violation-interpreter-twice = The interpreter { $interpreter } is in several meetings at once in { $slot }: { $meetings }.
forum-violation-long-run = Until { $slot }, { $person } meets in { $slots } slots without a pause; { $longest } is the most they can take.
forum-violation-unfair = { $most } has { $gap } breaks more than { $least }; { $allowed } is the most allowed.
forum-violation-wrong-value = The plan says { $said } for one of its levels ({ $level }); counted were { $counted }.
forum-violation-beyond-bound = The plan says that nothing goes beyond { $bound } on one of its levels ({ $level }); its own value is { $value }.
forum-violation-not-proved = The plan calls itself the best, or one of its levels proved, without the bound that would say so ({ $level }).
