# چھپنے والی دستاویزات کی عبارت: بریفنگ بک، اور وہ باتیں جو برآمد سے پہلے سامنے آئیں۔
# مقررہ فہرستوں کے الفاظ enums.ftl میں ہیں۔

## دستاویز

book-contents = فہرستِ مضامین
book-draft = مسودہ
book-draft-watermark = مسودہ
book-as-of = بتاریخ { $day }
book-personal-data = اس دستاویز میں ذاتی معلومات شامل ہیں۔ یہ وفد کے اپنے عملے کے لیے ہے؛ اسے اسی لحاظ سے محفوظ رکھا، آگے دیا اور تلف کیا جائے۔
book-not-accredited = ایسے سافٹ ویئر سے تیار کی گئی جو خفیہ درجہ بند معلومات کے لیے منظور شدہ نہیں۔

## سرورق

book-cover = سرورق
book-principal = سربراہِ وفد
book-visit = دورہ
book-country = ملک یا علاقہ
book-dates = تاریخیں
book-places = مقامات
book-host = میزبان
book-control-officer = رابطہ افسر
book-phone = چوبیس گھنٹے کا فون
book-number = دستاویز نمبر
book-version = نسخہ
book-as-of-label = بتاریخ
book-marking = درجہ بندی

## خلاصہ

book-one-page = ایک صفحے کا خلاصہ
book-why = دورے کی غرض
book-objectives = اہداف
book-asks = ہماری درخواستیں
book-risks = خدشات
book-deliverables = متوقع نتائج
book-press-line = پریس کے لیے بیان
book-points-to-make = گفتگو کے نکات
book-if-raised = اگر یہ بات اٹھائی جائے
book-avoid = اجتناب کیا جائے
book-addressee = (مخاطب: { $name })

## وفد

book-delegation = ارکانِ وفد
book-no = نمبر
book-name = نام
book-post = عہدہ
book-capacity = حیثیت
book-precedence-as-of = ترتیبِ تقدم بتاریخ { $day }۔
book-overrides = شمار کردہ ترتیب سے ہٹ کر:

## پروگرام

book-programme = پروگرام
book-time = وقت
book-event = مصروفیت
book-place = مقام
book-lead = ذمہ دار افسر
book-dress = لباس
book-met-by = استقبال
book-no-time = وقت طے نہیں
book-clocks-note = پہلے مقامی وقت مع منطقۂ وقت؛ سرمئی رنگ میں اپنے ملک کا وقت۔
book-zone-ahead = یہاں سے مقامی وقت { $zone } ہے، { $home } سے { $hours } گھنٹے آگے۔
book-zone-behind = یہاں سے مقامی وقت { $zone } ہے، { $home } سے { $hours } گھنٹے پیچھے۔
book-zone-same = یہاں سے مقامی وقت { $zone } ہے، جو اپنے ملک کے وقت کے برابر ہے۔

## پس منظر اور تعلقات

book-scene = دورے کا پس منظر
book-ledger = تعلقات کا کھاتہ
book-last-visits = گزشتہ دورے
book-head = سربراہِ وفد
book-direction = سمت
book-more-visits = { $count ->
    [one] اور { $year } سے اب تک ایک اور دورہ۔
   *[other] اور { $year } سے اب تک { $count } مزید دورے۔
}
book-promised = اُس وقت کے وعدے
book-promise = وعدہ
book-owed-by = فریق
book-open = باقی
book-done = مکمل
book-total = کل
book-due = مقررہ تاریخ
book-state = کیفیت
book-done-on = { $day } کو مکمل
book-waiting-for = { $who } کا انتظار
book-days-late = { $count ->
    [one] ایک دن کی تاخیر
   *[other] { $count } دن کی تاخیر
}

## ملاقاتیں

book-meetings = ملاقاتیں
book-meeting = ملاقات
book-with = کس کے ساتھ
book-for-us = ہماری جانب سے
book-when = کب
book-where = کہاں
book-format = نوعیت
book-interpretation = ترجمانی
book-press = پریس
book-purpose = مقصد
book-objectives-ours = ہمارے اہداف
book-objectives-theirs = ان کے اہداف
book-personal-note = ذاتی نکتہ
book-attendance = شرکاء
book-our-side = ہمارا فریق
book-their-side = ان کا فریق
book-role = کردار
book-background = پس منظر

## تعارف

book-biographies = شخصی تعارف
book-since = { $day } سے
book-education = تعلیم
book-languages = زبانیں
book-pronunciation = تلفظ
book-form-of-address = طرزِ تخاطب
book-ties = ہمارے وفد سے تعلق
book-tie-alumni = دونوں { $institution } کے سابق طالب علم ہیں ({ $one }، { $other })۔
book-last-met = آخری ملاقات
book-interests = دلچسپیاں
book-sensitivities = یہ بات نہ چھیڑی جائے
book-biography-as-of = تعارف بتاریخ { $day }۔

## شعبے

book-sectors = شعبہ جاتی جائزے
book-strengths = صلاحیتیں اور ضروریات
book-strength-kind = نوعیت
book-level-of-four = 4 میں سے { $level }
book-our-offer-meets = ہماری پیشکش ان کی ضرورت پوری کرتی ہے۔
book-their-offer-meets = ان کی پیشکش ہماری ضرورت پوری کرتی ہے۔

## معاہدے

book-agreements = معاہدے اور مفاہمتی یادداشتیں
book-decisions = بارہ ماہ کے اندر درکار فیصلے
book-all-agreements = تمام معاہدے
book-agreement = معاہدہ
book-status = حیثیت
book-life = مراحل
book-term = مدت
book-notice-by = نوٹس کی آخری تاریخ { $day }
book-last-day = نفاذ کا آخری دن { $day }
book-lapses-on = { $day } سے ساقط
book-to-sign = متن دستخط کے لیے منظور شدہ
book-days-left = { $count ->
    [0] آج
    [one] ایک دن باقی
   *[other] { $count } دن باقی
}
book-clause = شق:
book-effective = مؤثر
book-signed-on = دستخط { $day }
book-provisional-since = { $day } سے عارضی طور پر نافذ
book-in-force-since = { $day } سے نافذ العمل
book-effective-since = { $day } سے مؤثر
book-from = { $day } سے
book-notice-given-on = نوٹس دیا گیا { $day }
book-terminated-on = منسوخ { $day }
book-expired-on = مدت ختم { $day }
book-replaced-on = تبدیل { $day }

## کارروائیاں

book-actions = زیرِ التوا اقدامات
book-action = اقدام
book-owner = ذمہ دار
book-no-side = فریق درج نہیں
book-no-date = تاریخ درج نہیں

## آخری صفحہ

book-last-page = ماخذ اور حذف شدہ معلومات
book-sources = ماخذ
book-left-out = برآمدی پروفائل کے تحت حذف شدہ
book-left-passports = پاسپورٹ
book-left-visas = ویزے
book-left-travel = سفری دستاویزات اور مراحل
book-left-emergency = ہنگامی رابطے
book-left-birth-dates = تاریخِ پیدائش
book-left-diets = غذائی پرہیز
book-left-accessibility = خصوصی سہولت کی ضروریات
book-left-sensitivities = افراد سے متعلق حساس امور
book-missing = اس زبان میں غیر موجود عبارتیں
book-missing-note = یہ عبارتیں اسی زبان میں چھاپی گئی ہیں جس میں لکھی گئی تھیں۔
book-missing-texts = { $count ->
    [one] { $place }: ایک عبارت
   *[other] { $place }: { $count } عبارتیں
}

## ممالک

book-countries = ممالک کے حقائق
country-fact = امر
country-capital = دارالحکومت
country-zones = منطقاتِ وقت
country-clock = دارالحکومت کا وقت
country-clock-same = { $zone }
country-clock-ahead = { $zone }، { $home } سے { $hours } گھنٹے آگے
country-clock-behind = { $zone }، { $home } سے { $hours } گھنٹے پیچھے
country-weekend = ہفتہ وار تعطیل
country-dial = ڈائلنگ کوڈ

## منتقل شدہ نکات

book-carried = پہلے نہیں اٹھائے گئے

## پروگرام اور جیبی کارڈ

programme-nothing = کچھ طے نہیں۔
programme-summary = خلاصہ
programme-overnight = شب بسری
programme-scenario = تفصیلی ترتیب
programme-scenario-line = کارروائی
programme-everyone = وفد
programme-proceeds = روانہ ہوں گے
programme-from = مقامِ روانگی
programme-vehicles = گاڑیاں
programme-buffer = اس سے پہلے خالی رکھیں
programme-staff-notes = عملے کے لیے ہدایات
programme-next = اس کے بعد
programme-minutes = { $count ->
    [one] ایک منٹ
   *[other] { $count } منٹ
}
programme-room = کمرہ { $room }
programme-cars = گاڑیاں
programme-cars-and-rooms = گاڑیاں اور کمرے
programme-vehicle = گاڑی
programme-passengers = سوار

## فہرستِ وفد

list-block-official = سرکاری وفد
list-block-business = کاروباری وفد
list-block-media = ذرائع ابلاغ
list-block-support = معاون عملہ
list-block-total = { $count ->
    [one] ایک فرد
   *[other] { $count } افراد
}
list-total = { $count ->
    [one] کل: ایک فرد
   *[other] کل: { $count } افراد
}
list-nobody = وفد میں ابھی کوئی رکن نہیں۔
list-honorific = لقب
list-organisation = ادارہ
list-born = پیدائش · شہریت
list-passport = پاسپورٹ؛ ویزا
list-travel = سفر
list-emergency = ہنگامی صورت میں

## معاہدات کا رجسٹر

register-empty = کوئی معاہدہ درج نہیں۔
register-decisions = الف۔ چوبیس ماہ کے اندر درکار فیصلے
register-no-decisions = کوئی فیصلہ درکار نہیں۔
register-decision = فیصلہ
register-derivation = حساب
register-stated = جیسا کہ اندراج میں درج ہے۔
register-sum-term = نفاذ { $from } + { $length } = سقوط { $to }
register-sum-notice = { $from } − { $length } = نوٹس { $to } تک
register-months = { $count } ماہ
register-days = { $count } دن
register-by-status = ب۔ معاہدات بلحاظِ حیثیت
register-parties = فریقین
register-signed = دستخط
register-since = کب سے
register-notice = نوٹس کی آخری تاریخ
register-unit = ذمہ دار شعبہ
register-done-of = مکمل اقدامات
register-sheets = ج۔ تفصیلی صفحات
register-code = کوڈ
register-nature = نوعیت
register-level = سطح
register-subject = موضوع
register-sectors = شعبے
register-place = مقامِ دستخط
register-clause = مدت کی شق
register-languages = متن کی زبانیں
register-prevailing = ترجیحی متن
register-depositary = امین
register-references = حوالہ جات
register-notes = یادداشت
register-events = واقعات
register-event = واقعہ
register-done-on = تاریخِ عمل
register-effective-on = تاریخِ اثر
register-reference = حوالہ
register-actions = اس کے تحت اقدامات
register-quality = د۔ قابلِ جانچ معلومات
register-problem = قابلِ توجہ
register-no-problems = کچھ غلط یا غائب نظر نہیں آتا۔
quality-in-force-before-signature = دستخط سے پہلے نافذ
quality-terminated-before-signature = دستخط سے پہلے ختم
quality-effective-before-done = عمل سے پہلے مؤثر
quality-provisional-before-signature = دستخط سے پہلے عارضی نفاذ
quality-undated = کوئی تاریخ درج نہیں
quality-no-parties = فریقین درج نہیں
quality-no-nature = نوعیت درج نہیں
quality-no-unit = ذمہ دار شعبہ درج نہیں
quality-no-clause = مدت کی شق درج نہیں
quality-notice-after-last-day = نوٹس کی تاریخ نفاذ کے آخری دن کے بعد

## اقدامات کا جائزہ

tracker-empty = کوئی اقدام درج نہیں۔
tracker-ledger = کس کے ذمے کیا
tracker-pressing = تاخیر شدہ اور چودہ دن میں واجب
tracker-overdue = تاخیر شدہ
tracker-soon = چودہ دن میں
tracker-later = بعد میں
tracker-undated = بلا تاریخ
tracker-by-side = بلحاظِ فریق
tracker-by-owner = بلحاظِ ذمہ دار
tracker-no-owner = بلا ذمہ دار
tracker-waiting = تیس دن سے زیادہ منتظر
tracker-waiting-for = کس کا انتظار
tracker-since = کب سے
tracker-days = { $count ->
    [one] ایک دن
   *[other] { $count } دن
}
tracker-review = دوبارہ دیکھیں
tracker-done = مکمل
tracker-done-since = { $day } سے
tracker-done-on = تاریخِ تکمیل
tracker-evidence = ثبوت

## روداد اور عوامی اعلامیہ

record-no-meeting = کوئی ملاقات طے نہیں۔
record-points = ہمارے نکات کا کیا بنا
record-point = نکتہ
record-result = نتیجہ
record-answer = جواب
record-said = گفتگو
record-outcomes = حاصل
record-actions = طے شدہ اقدامات
record-drafted-by = مرتب، تاریخ
record-approved-by = منظور، تاریخ
readout-text = عوام کے لیے متن
readout-released-on = تاریخِ اجرا

## نوٹ وربال

note-number = نمبر
note-ministry = وزارتِ خارجہ
note-opening = { $sender } { $addressee } کی خدمت میں آداب پیش کرتی ہے اور درج ذیل دورے کی اطلاع دینے کا شرف حاصل کرتی ہے۔
note-opening-inbound = { $sender } { $addressee } کی خدمت میں آداب پیش کرتی ہے اور درج ذیل دورے کی تصدیق کا شرف حاصل کرتی ہے۔
note-request = درخواست ہے کہ وفد کو آمد، قیام اور روانگی کے موقع پر حسبِ معمول سہولتیں فراہم کی جائیں۔
note-request-inbound = وفد کو آمد، قیام اور روانگی کے موقع پر حسبِ معمول سہولتیں فراہم کی جائیں گی۔
note-closing = { $sender } اس موقع پر { $addressee } کے لیے اپنے نہایت احترام کا اعادہ کرتی ہے۔
note-seal = مختصر دستخط اور مہر

## حوالگی کا پلندہ

handover-visits = آئندہ دورے
handover-promises = زیرِ التوا وعدے
handover-dates = بارہ ماہ میں معاہدات کی تاریخیں
handover-proposal = تجویز
handover-contacts = رابطے بلحاظِ آخری ملاقات
handover-last-met = آخری ملاقات
handover-reach = رابطے کا طریقہ
handover-verified = تصدیق { $day }
handover-none = کوئی نہیں۔
handover-notes = جو تحریر میں نہیں
handover-know = جانشین کو معلوم ہونا چاہیے
handover-from = حوالے کنندہ، تاریخ
handover-to = وصول کنندہ، تاریخ

## دستخطی صفحات

signatures-nothing = کوئی متن دستخط کے لیے منظور نہیں۔
signatures-done-at = مقام، تاریخ
signatures-originals = اصل نسخوں کی تعداد
signatures-signature = دستخط

## دستاویز سے حذف شدہ

left-points = اہداف اور نکات
left-actions = اقدامات
left-visits = گزشتہ دورے
left-scene-setter = دورے کا پس منظر
left-biographies = شخصی تعارف
left-items = پروگرام کی مدات
left-phones = ٹیلی فون نمبر
left-staff-notes = عملے کی ہدایات

## دستاویزات کی زبانیں


## برآمد سے پہلے کی نشاندہی

finding-text-not-translated = { $language } میں موجود نہیں: ”{ $text }“
finding-no-objective = کوئی ہدف درج نہیں: { $subject }
finding-no-purpose = کوئی مقصد درج نہیں: { $subject }
finding-no-press-line = پریس کے لیے بیان نہیں: { $subject }
finding-no-addressee = گفتگو کا نکتہ بغیر مخاطب: ”{ $text }“
finding-too-many-points = { $part }: { $count }؛ خلاصے میں تین کی گنجائش ہے۔
finding-stale-biography = { $name } کا تعارف بارہ ماہ سے پرانا ہے یا اس پر تاریخ نہیں۔
finding-no-precedence-data = { $name } کا نہ درجۂ تقدم درج ہے نہ مرتبہ؛ ترتیب نام کے مطابق ہے۔
finding-no-head = وفد کا سربراہ درج نہیں: { $subject }
finding-nothing-to-sign = دستخط کے لیے کوئی متن منظور نہیں: { $subject }
finding-no-time = وقت یا منطقۂ وقت درج نہیں: { $subject }
finding-one-page-overflows = ”{ $part }“ سب سے چھوٹے خط میں بھی دوسرے صفحے پر چلا جاتا ہے؛ اسے مختصر کریں۔

## دستاویز کے رسم الخط میں لکھے گئے نام سے پہلے کے القاب

honorific-he = عزت مآب
honorific-dr = ڈاکٹر
honorific-prof = پروفیسر
honorific-mr = جناب
honorific-ms = محترمہ
honorific-eng = انجینئر
