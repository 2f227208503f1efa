# نصوص الوثائق المطبوعة: ملف الإحاطة وما يُلاحَظ قبل التصدير.
# كلمات القوائم المغلقة في enums.ftl.

## الوثيقة

book-contents = المحتويات
book-draft = مسودة
book-draft-watermark = مسودة
book-as-of = بتاريخ { $day }
book-personal-data = تتضمن هذه الوثيقة بيانات شخصية. وهي مخصصة لموظفي الوفد وحدهم؛ فتُحفظ وتُتداول وتُتلف على هذا الأساس.
book-not-accredited = أُعدت ببرنامج غير معتمد لمعالجة المعلومات المصنفة.

## الغلاف

book-cover = الغلاف
book-principal = رئيس الوفد
book-visit = الزيارة
book-country = البلد أو الإقليم
book-dates = التواريخ
book-places = الأماكن
book-host = الجهة المضيفة
book-control-officer = ضابط الاتصال
book-phone = هاتف على مدار الساعة
book-number = رقم الوثيقة
book-version = النسخة
book-as-of-label = بتاريخ
book-marking = درجة السرية

## صفحة واحدة

book-one-page = الموجز في صفحة
book-why = الغرض من الزيارة
book-objectives = الأهداف
book-asks = ما نطلبه
book-risks = المخاطر
book-deliverables = النتائج المنتظرة
book-press-line = الموقف الإعلامي
book-points-to-make = نقاط للطرح
book-if-raised = إذا أُثير الموضوع
book-avoid = يُتجنَّب
book-addressee = (إلى: { $name })

## الوفد

book-delegation = أعضاء الوفد
book-no = الرقم
book-name = الاسم
book-post = المنصب
book-capacity = الصفة
book-precedence-as-of = ترتيب الأسبقية بتاريخ { $day }.
book-overrides = وُضعوا في غير الترتيب المحسوب:

## البرنامج

book-programme = البرنامج
book-time = الوقت
book-event = المناسبة
book-place = المكان
book-lead = المسؤول
book-dress = اللباس
book-met-by = في الاستقبال
book-no-time = لم يُحدد الوقت
book-clocks-note = التوقيت المحلي أولًا مع رمزه، ثم توقيت بلدنا بالرمادي.
book-zone-ahead = التوقيت المحلي من هنا { $zone }، ويسبق { $home } بمقدار { $hours } س.
book-zone-behind = التوقيت المحلي من هنا { $zone }، ويتأخر عن { $home } بمقدار { $hours } س.
book-zone-same = التوقيت المحلي من هنا { $zone }، وهو نفسه في بلدنا.

## خلفية الزيارة وسجل العلاقات

book-scene = خلفية الزيارة
book-ledger = سجل العلاقات
book-last-visits = الزيارات السابقة
book-head = رئيس الوفد
book-direction = الاتجاه
book-more-visits = { $count ->
    [one] وزيارة سابقة أخرى منذ { $year }.
    [two] وزيارتان سابقتان منذ { $year }.
    [few] و{ $count } زيارات سابقة منذ { $year }.
   *[other] و{ $count } زيارة سابقة منذ { $year }.
}
book-promised = ما وُعد به حينها
book-promise = الوعد
book-owed-by = الطرف
book-open = قيد التنفيذ
book-done = أُنجز
book-total = المجموع
book-due = الأجل
book-state = الحالة
book-done-on = أُنجز في { $day }
book-waiting-for = بانتظار { $who }
book-days-late = { $count ->
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $count } أيام
    [many] متأخر { $count } يومًا
   *[other] متأخر { $count } يوم
}

## الاجتماعات

book-meetings = الاجتماعات
book-meeting = الاجتماع
book-with = مع
book-for-us = عن جانبنا
book-when = الموعد
book-where = المكان
book-format = الشكل
book-interpretation = الترجمة الشفوية
book-press = الصحافة
book-purpose = الغرض
book-objectives-ours = أهدافنا
book-objectives-theirs = أهدافهم
book-personal-note = ملاحظة شخصية
book-attendance = الحضور
book-our-side = جانبنا
book-their-side = جانبهم
book-role = الدور
book-background = معلومات أساسية

## السير الذاتية

book-biographies = السير الذاتية
book-since = منذ { $day }
book-education = التعليم
book-languages = اللغات
book-pronunciation = النطق
book-form-of-address = صيغة المخاطبة
book-ties = الصلات بوفدنا
book-tie-alumni = كلاهما من خريجي { $institution } ({ $one }، { $other }).
book-last-met = آخر لقاء
book-interests = الاهتمامات
book-sensitivities = لا تُثَر هذه المسألة
book-biography-as-of = السيرة الذاتية بتاريخ { $day }.

## القطاعات

book-sectors = أوراق القطاعات
book-strengths = الإمكانات والاحتياجات
book-strength-kind = النوع
book-level-of-four = { $level } من 4
book-our-offer-meets = ما نعرضه يلبي ما يحتاجون إليه.
book-their-offer-meets = ما يعرضونه يلبي ما نحتاج إليه.

## الاتفاقات

book-agreements = الاتفاقات ومذكرات التفاهم
book-decisions = قرارات واجبة خلال اثني عشر شهرًا
book-all-agreements = جميع الاتفاقات
book-agreement = الاتفاق
book-status = الوضع
book-life = المراحل
book-term = المدة
book-notice-by = الإشعار حتى { $day }
book-last-day = آخر يوم للنفاذ { $day }
book-lapses-on = ينقضي في { $day }
book-to-sign = النص معتمد للتوقيع
book-days-left = { $count ->
    [0] اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يومًا
   *[other] بقي { $count } يوم
}
book-clause = البند:
book-effective = تاريخ السريان
book-signed-on = وُقِّع في { $day }
book-provisional-since = يُطبَّق مؤقتًا منذ { $day }
book-in-force-since = نافذ منذ { $day }
book-effective-since = سارٍ منذ { $day }
book-from = من { $day }
book-notice-given-on = قُدِّم الإشعار في { $day }
book-terminated-on = أُنهي في { $day }
book-expired-on = انقضى في { $day }
book-replaced-on = استُبدل في { $day }

## الإجراءات

book-actions = الإجراءات المفتوحة
book-action = الإجراء
book-owner = المكلَّف
book-no-side = لم يُحدد الطرف
book-no-date = بلا تاريخ

## الصفحة الأخيرة

book-last-page = المصادر وما لم يُدرج
book-sources = المصادر
book-left-out = ما أغفله نوع التصدير
book-left-passports = جوازات السفر
book-left-visas = التأشيرات
book-left-travel = وثائق السفر ومراحله
book-left-emergency = جهات الاتصال في الطوارئ
book-left-birth-dates = تواريخ الميلاد
book-left-diets = الأنظمة الغذائية
book-left-accessibility = احتياجات التيسير
book-left-sensitivities = ما يتحسس منه الأشخاص
book-missing = نصوص غير متوافرة بهذه اللغة
book-missing-note = طُبعت هذه النصوص باللغة التي كُتبت بها.
book-missing-texts = { $count ->
    [one] { $place }: نص واحد
    [two] { $place }: نصان
    [few] { $place }: { $count } نصوص
    [many] { $place }: { $count } نصًا
   *[other] { $place }: { $count } نص
}

## البلدان

book-countries = بيانات البلدان
country-fact = البيان
country-capital = العاصمة
country-zones = المناطق الزمنية
country-clock = توقيت العاصمة
country-clock-same = { $zone }
country-clock-ahead = { $zone }، يسبق { $home } بمقدار { $hours } س
country-clock-behind = { $zone }، يتأخر عن { $home } بمقدار { $hours } س
country-weekend = العطلة الأسبوعية
country-dial = رمز الاتصال الدولي

## النقاط المرحَّلة

book-carried = لم تُطرح من قبل

## البرنامج وبطاقة الجيب

programme-nothing = لا شيء مقرر.
programme-summary = الموجز
programme-overnight = المبيت
programme-scenario = السير المفصل
programme-scenario-line = سير الحدث
programme-everyone = الوفد
programme-proceeds = الانطلاق
programme-from = من
programme-vehicles = المركبات
programme-buffer = يبقى خاليًا قبله
programme-staff-notes = ملاحظات للموظفين
programme-next = التالي
programme-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
programme-room = الغرفة { $room }
programme-cars = المركبات
programme-cars-and-rooms = المركبات والغرف
programme-vehicle = المركبة
programme-passengers = الركاب

## قائمة الوفد

list-block-official = الوفد الرسمي
list-block-business = وفد الأعمال
list-block-media = الإعلام
list-block-support = الموظفون المساندون
list-block-total = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
list-total = { $count ->
    [one] المجموع: شخص واحد
    [two] المجموع: شخصان
    [few] المجموع: { $count } أشخاص
    [many] المجموع: { $count } شخصًا
   *[other] المجموع: { $count } شخص
}
list-nobody = لا أعضاء في الوفد بعد.
list-honorific = اللقب
list-organisation = الجهة
list-born = الميلاد · الجنسية
list-passport = جواز السفر؛ التأشيرة
list-travel = السفر
list-emergency = في حالة الطوارئ

## سجل الاتفاقات

register-empty = لا اتفاق مسجَّل.
register-decisions = ألف. قرارات واجبة خلال 24 شهرًا
register-no-decisions = لا قرار واجبًا.
register-decision = القرار
register-derivation = طريقة الحساب
register-stated = كما ورد في القيد.
register-sum-term = النفاذ { $from } + { $length } = الانقضاء { $to }
register-sum-notice = { $from } − { $length } = الإشعار حتى { $to }
register-months = { $count ->
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
register-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
register-by-status = باء. الاتفاقات بحسب وضعها
register-parties = الأطراف
register-signed = التوقيع
register-since = منذ
register-notice = الإشعار حتى
register-unit = الوحدة المسؤولة
register-done-of = الإجراءات المنجزة
register-sheets = جيم. صحائف الاتفاقات
register-code = الرمز
register-nature = الطبيعة
register-level = المستوى
register-subject = الموضوع
register-sectors = القطاعات
register-place = مكان التوقيع
register-clause = بند المدة
register-languages = لغات النص
register-prevailing = النص المرجَّح
register-depositary = الوديع
register-references = المراجع
register-notes = ملاحظات
register-events = الوقائع
register-event = الواقعة
register-done-on = تاريخ الإجراء
register-effective-on = تاريخ السريان
register-reference = المرجع
register-actions = الإجراءات في إطاره
register-quality = دال. بيانات تحتاج إلى مراجعة
register-problem = ما ينبغي النظر فيه
register-no-problems = لا يبدو شيء خاطئًا أو ناقصًا.
quality-in-force-before-signature = نافذ قبل توقيعه
quality-terminated-before-signature = منتهٍ قبل توقيعه
quality-effective-before-done = سارٍ قبل إجرائه
quality-provisional-before-signature = مطبَّق مؤقتًا قبل توقيعه
quality-undated = بلا أي تاريخ
quality-no-parties = بلا أطراف
quality-no-nature = لم تُحدد طبيعته
quality-no-unit = بلا وحدة مسؤولة
quality-no-clause = بلا بند للمدة
quality-notice-after-last-day = يوم الإشعار بعد آخر يوم للنفاذ

## متابعة الإجراءات

tracker-empty = لا إجراء مسجَّل.
tracker-ledger = من عليه ماذا
tracker-pressing = المتأخرة والواجبة خلال 14 يومًا
tracker-overdue = متأخرة
tracker-soon = خلال 14 يومًا
tracker-later = لاحقًا
tracker-undated = بلا تاريخ
tracker-by-side = بحسب الطرف
tracker-by-owner = بحسب المكلَّف
tracker-no-owner = بلا مكلَّف
tracker-waiting = في الانتظار منذ أكثر من 30 يومًا
tracker-waiting-for = بانتظار
tracker-since = منذ
tracker-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
tracker-review = إعادة النظر في
tracker-done = أُنجز
tracker-done-since = منذ { $day }
tracker-done-on = تاريخ الإنجاز
tracker-evidence = الإثبات

## المحضر والبيان العلني

record-no-meeting = لا اجتماع مقرر.
record-points = ما آلت إليه نقاطنا
record-point = النقطة
record-result = النتيجة
record-answer = الرد
record-said = ما قيل
record-outcomes = الحصيلة
record-actions = الإجراءات المتفق عليها
record-drafted-by = صاغه، في
record-approved-by = اعتمده، في
readout-text = نص للعموم
readout-released-on = نُشر في

## المذكرة الشفوية

note-number = الرقم
note-ministry = وزارة الخارجية
note-opening = تهدي { $sender } أطيب تحياتها إلى { $addressee }، وتتشرف بالإفادة بالزيارة التالية.
note-opening-inbound = تهدي { $sender } أطيب تحياتها إلى { $addressee }، وتتشرف بتأكيد الزيارة التالية.
note-request = وترجو التفضل بمنح الوفد التسهيلات والمجاملات المعتادة عند الوصول وأثناء الإقامة وعند المغادرة.
note-request-inbound = وستُمنح للوفد التسهيلات والمجاملات المعتادة عند الوصول وأثناء الإقامة وعند المغادرة.
note-closing = وتنتهز { $sender } هذه المناسبة لتجدد إلى { $addressee } الإعراب عن فائق تقديرها واحترامها.
note-seal = الأحرف الأولى والخاتم

## ملف التسليم

handover-visits = الزيارات المقبلة
handover-promises = الوعود المفتوحة
handover-dates = مواعيد الاتفاقات خلال اثني عشر شهرًا
handover-proposal = المقترح
handover-contacts = جهات الاتصال بحسب آخر لقاء
handover-last-met = آخر لقاء
handover-reach = كيفية التواصل
handover-verified = تُحقق منه في { $day }
handover-none = لا شيء.
handover-notes = ما لم يُدوَّن
handover-know = ما ينبغي أن يعرفه الخلف
handover-from = سلَّمه، في
handover-to = تسلَّمه، في

## صفحات التوقيع

signatures-nothing = لا نص معتمدًا للتوقيع.
signatures-done-at = حُرر في، بتاريخ
signatures-originals = عدد النسخ الأصلية
signatures-signature = التوقيع

## ما لم يُدرج في وثيقة

left-points = الأهداف والنقاط
left-actions = الإجراءات
left-visits = الزيارات السابقة
left-scene-setter = خلفية الزيارة
left-biographies = السير الذاتية
left-items = بنود البرنامج
left-phones = أرقام الهاتف
left-staff-notes = ملاحظات الموظفين

## لغات الوثائق


## ما يُلاحَظ قبل التصدير

finding-text-not-translated = غير متوافر بعد باللغة { $language }: «{ $text }»
finding-no-objective = لا هدف: { $subject }
finding-no-purpose = لا غرض: { $subject }
finding-no-press-line = لا موقف إعلاميًا: { $subject }
finding-no-addressee = نقطة للطرح بلا مخاطَب: «{ $text }»
finding-too-many-points = { $part }: { $count }؛ والصفحة الواحدة مخصصة لثلاث.
finding-stale-biography = سيرة { $name } أقدم من اثني عشر شهرًا أو مجهولة التاريخ.
finding-no-precedence-data = ليس لـ{ $name } درجة أسبقية ولا رتبة؛ فالترتيب بالاسم.
finding-no-head = لا رئيس للوفد: { $subject }
finding-nothing-to-sign = لا نص معتمدًا للتوقيع: { $subject }
finding-no-time = بلا وقت أو منطقة زمنية: { $subject }
finding-one-page-overflows = ينتقل «{ $part }» إلى صفحة ثانية حتى بأصغر خط؛ فليُختصر.

## الألقاب قبل اسم مكتوب بخط الوثيقة

honorific-he = سعادة
honorific-dr = د.
honorific-prof = أ.
honorific-mr = السيد
honorific-ms = السيدة
honorific-eng = م.
