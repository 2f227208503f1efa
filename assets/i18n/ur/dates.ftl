# Dates and lists. Names of months and weekdays: Unicode CLDR 48.2; Monday is 1, January is 1.

date-month-1 = جنوری
date-month-2 = فروری
date-month-3 = مارچ
date-month-4 = اپریل
date-month-5 = مئی
date-month-6 = جون
date-month-7 = جولائی
date-month-8 = اگست
date-month-9 = ستمبر
date-month-10 = اکتوبر
date-month-11 = نومبر
date-month-12 = دسمبر

date-month-short-1 = جنوری
date-month-short-2 = فروری
date-month-short-3 = مارچ
date-month-short-4 = اپریل
date-month-short-5 = مئی
date-month-short-6 = جون
date-month-short-7 = جولائی
date-month-short-8 = اگست
date-month-short-9 = ستمبر
date-month-short-10 = اکتوبر
date-month-short-11 = نومبر
date-month-short-12 = دسمبر

date-weekday-1 = پیر
date-weekday-2 = منگل
date-weekday-3 = بدھ
date-weekday-4 = جمعرات
date-weekday-5 = جمعہ
date-weekday-6 = ہفتہ
date-weekday-7 = اتوار

date-weekday-short-1 = پیر
date-weekday-short-2 = منگل
date-weekday-short-3 = بدھ
date-weekday-short-4 = جمعرات
date-weekday-short-5 = جمعہ
date-weekday-short-6 = ہفتہ
date-weekday-short-7 = اتوار

# $day is a number; the other messages take what this one makes of it.
date-day = { $day }

# $year is text, so that no number format touches it.
date-long = { $weekday }، { $day } { $month } { $year }
date-short = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month-year = { $month } { $year }

# Spans inside one month, inside one year, and of any two dates.
date-range-in-month = { $start-weekday } { $start-day } تا { $end-weekday } { $end-day } { $end-month } { $year }
date-range-in-year = { $start-weekday } { $start-day } { $start-month } تا { $end-weekday } { $end-day } { $end-month } { $year }
date-range-in-month-plain = { $start-day }–{ $end-day } { $end-month } { $year }
date-range-in-year-plain = { $start-day } { $start-month } تا { $end-day } { $end-month } { $year }
date-range = { $start } تا { $end }

list-comma = { "، " }
list-last = { $first } اور { $last }
list-semicolon = { "؛ " }
list-colon = { ": " }
