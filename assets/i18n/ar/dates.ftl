# Dates and lists. Names of months and weekdays: Unicode CLDR 48.2; Monday is 1, January is 1.
# The months are those of Egypt, the Gulf and the Arab League, which readers of the Levant and the Maghreb know as well.

date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر

date-month-short-1 = يناير
date-month-short-2 = فبراير
date-month-short-3 = مارس
date-month-short-4 = أبريل
date-month-short-5 = مايو
date-month-short-6 = يونيو
date-month-short-7 = يوليو
date-month-short-8 = أغسطس
date-month-short-9 = سبتمبر
date-month-short-10 = أكتوبر
date-month-short-11 = نوفمبر
date-month-short-12 = ديسمبر

date-weekday-1 = الاثنين
date-weekday-2 = الثلاثاء
date-weekday-3 = الأربعاء
date-weekday-4 = الخميس
date-weekday-5 = الجمعة
date-weekday-6 = السبت
date-weekday-7 = الأحد

date-weekday-short-1 = الاثنين
date-weekday-short-2 = الثلاثاء
date-weekday-short-3 = الأربعاء
date-weekday-short-4 = الخميس
date-weekday-short-5 = الجمعة
date-weekday-short-6 = السبت
date-weekday-short-7 = الأحد

# $day is a number; the other messages take what this one makes of it.
date-day = { $day }

# $year is text, so that no number format touches it.
date-long = { $weekday }، { $day } { $month } { $year }
date-short = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month-year = { $month } { $year }

# Spans inside one month, inside one year, and of any two dates.
date-range-in-month = { $start-weekday } { $start-day } إلى { $end-weekday } { $end-day } { $end-month } { $year }
date-range-in-year = { $start-weekday } { $start-day } { $start-month } إلى { $end-weekday } { $end-day } { $end-month } { $year }
date-range-in-month-plain = { $start-day }–{ $end-day } { $end-month } { $year }
date-range-in-year-plain = { $start-day } { $start-month } إلى { $end-day } { $end-month } { $year }
date-range = { $start } إلى { $end }

list-comma = { "، " }
list-last = { $first } و{ $last }
list-semicolon = { "؛ " }
list-colon = { ": " }
