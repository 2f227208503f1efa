# Dates and lists. Names of months and weekdays: Unicode CLDR 48.2; Monday is 1, January is 1.

date-month-1 = ianuarie
date-month-2 = februarie
date-month-3 = martie
date-month-4 = aprilie
date-month-5 = mai
date-month-6 = iunie
date-month-7 = iulie
date-month-8 = august
date-month-9 = septembrie
date-month-10 = octombrie
date-month-11 = noiembrie
date-month-12 = decembrie

date-month-short-1 = ian.
date-month-short-2 = feb.
date-month-short-3 = mar.
date-month-short-4 = apr.
date-month-short-5 = mai
date-month-short-6 = iun.
date-month-short-7 = iul.
date-month-short-8 = aug.
date-month-short-9 = sept.
date-month-short-10 = oct.
date-month-short-11 = nov.
date-month-short-12 = dec.

date-weekday-1 = luni
date-weekday-2 = marți
date-weekday-3 = miercuri
date-weekday-4 = joi
date-weekday-5 = vineri
date-weekday-6 = sâmbătă
date-weekday-7 = duminică

date-weekday-short-1 = lun.
date-weekday-short-2 = mar.
date-weekday-short-3 = mie.
date-weekday-short-4 = joi
date-weekday-short-5 = vin.
date-weekday-short-6 = sâm.
date-weekday-short-7 = dum.

# $day is a number; the other messages take what this one makes of it.
date-day = { $day }

# $year is text, so that no number format touches it.
date-long = { $weekday }, { $day } { $month } { $year }
date-short = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month-year = { $month } { $year }

# Spans inside one month, inside one year, and of any two dates.
date-range-in-month = { $start-weekday } { $start-day } – { $end-weekday } { $end-day } { $end-month } { $year }
date-range-in-year = { $start-weekday } { $start-day } { $start-month } – { $end-weekday } { $end-day } { $end-month } { $year }
date-range-in-month-plain = { $start-day }–{ $end-day } { $end-month } { $year }
date-range-in-year-plain = { $start-day } { $start-month } – { $end-day } { $end-month } { $year }
date-range = { $start } – { $end }

list-comma = { ", " }
list-last = { $first } și { $last }
list-semicolon = { "; " }
list-colon = { ": " }
