# بند فہرستوں کے الفاظ اور اندراجات کی اقسام

kind-organisation = ادارہ
kind-person = شخصیت
kind-post = عہدہ
kind-tenure = مدتِ عہدہ
kind-education = تعلیم
kind-contact-point = رابطہ
kind-delegation = وفد
kind-member = رکن
kind-programme-item = پروگرام کی مد
kind-participation = شرکت
kind-point = نکتہ
kind-agreement = معاہدہ
kind-agreement-party = فریق
kind-agreement-event = واقعہ
kind-action = اقدام
kind-strength = صلاحیت
kind-translation = ترجمہ
kind-source-note = ماخذ
kind-brief = دستاویز
kind-brief-note = حصے کا نوٹ
kind-meeting = ملاقات
kind-organisation-plural = ادارے
kind-person-plural = شخصیات
kind-post-plural = عہدے
kind-tenure-plural = مدتیں
kind-education-plural = تعلیم
kind-contact-point-plural = رابطے
kind-delegation-plural = وفود
kind-member-plural = ارکان
kind-programme-item-plural = ملاقاتیں اور پروگرام
kind-participation-plural = شرکا
kind-point-plural = نکات
kind-agreement-plural = معاہدے
kind-agreement-party-plural = فریقین
kind-agreement-event-plural = واقعات
kind-action-plural = اقدامات
kind-strength-plural = صلاحیتیں
kind-translation-plural = تراجم
kind-source-note-plural = ماخذ
kind-brief-plural = دستاویزات
kind-brief-note-plural = حصوں کے نوٹ
kind-meeting-plural = ملاقاتیں

organisation-sort-ministry = وزارت
organisation-sort-agency = ایجنسی
organisation-sort-mission = سفارتی مشن
organisation-sort-parliament = پارلیمان
organisation-sort-company = کمپنی
organisation-sort-association = انجمن
organisation-sort-university = یونیورسٹی
organisation-sort-ifi = بین الاقوامی مالیاتی ادارہ
organisation-sort-media = ذرائع ابلاغ
organisation-sort-other = دیگر

name-order-given-first = پہلے نام
name-order-family-first = پہلے خاندانی نام

tenure-capacity-full = مستقل
tenure-capacity-acting = قائم مقام
tenure-capacity-designate = نامزد

contact-sort-phone = ٹیلی فون
contact-sort-mobile = موبائل
contact-sort-email = ای میل
contact-sort-address = پتا
contact-sort-web = ویب سائٹ
contact-sort-other = دیگر

direction-outbound = بیرونِ ملک
direction-inbound = آمد

visit-type-state = سرکاری (ریاستی) دورہ
visit-type-official = سرکاری دورہ
visit-type-official-working = سرکاری ورکنگ دورہ
visit-type-working = ورکنگ دورہ
visit-type-private = نجی دورہ
visit-type-transit = ٹرانزٹ
visit-type-courtesy = خیرسگالی دورہ

delegation-status-idea = تجویزِ ابتدائی
delegation-status-proposed = مجوزہ
delegation-status-agreed-in-principle = اصولی طور پر طے
delegation-status-approved = منظور شدہ
delegation-status-confirmed = تصدیق شدہ
delegation-status-in-progress = جاری
delegation-status-completed = مکمل
delegation-status-reported = رپورٹ شدہ
delegation-status-closed = بند
delegation-status-postponed = ملتوی
delegation-status-cancelled = منسوخ

member-capacity-head = سربراہ
member-capacity-deputy = نائب
member-capacity-member = رکن
member-capacity-adviser = مشیر
member-capacity-expert = ماہر
member-capacity-observer = مبصر
member-capacity-business = کاروباری نمائندہ
member-capacity-media = ذرائع ابلاغ
member-capacity-interpreter = مترجم
member-capacity-protocol = پروٹوکول
member-capacity-security = سکیورٹی
member-capacity-medical = طبی عملہ
member-capacity-accompanying = ہمراہ

item-sort-movement = روانگی
item-sort-meeting = ملاقات
item-sort-call = رسمی ملاقات
item-sort-meal = کھانا
item-sort-ceremony = تقریب
item-sort-signing = دستخط
item-sort-visit = دورہ
item-sort-press = پریس
item-sort-rest = آرام
item-sort-session = اجلاس

item-status-tentative = عارضی
item-status-proposed = میزبان کو تجویز
item-status-confirmed = تصدیق شدہ
item-status-done = مکمل
item-status-dropped = ترک
item-status-changed = تبدیل شدہ

press-open = کھلا
press-pool = منتخب پریس
press-closed = بند

meeting-format-plenary = مکمل اجلاس
meeting-format-tete-a-tete = بالمشافہ
meeting-format-call = ٹیلی فونک گفتگو
meeting-format-pull-aside = ضمنی ملاقات
meeting-format-working-lunch = ورکنگ ظہرانہ

meeting-status-planned = طے شدہ منصوبہ
meeting-status-agenda-agreed = ایجنڈا طے
meeting-status-held = منعقد
meeting-status-record-drafted = روداد تیار
meeting-status-record-approved = روداد منظور
meeting-status-cancelled = منسوخ
meeting-status-no-show = غیر حاضری

side-ours = ہماری
side-theirs = ان کی

owing-side-ours = ہمارے ذمے
owing-side-theirs = ان کے ذمے
owing-side-joint = مشترکہ

participation-role-principal = مرکزی
participation-role-participant = شریک
participation-role-interpreter = مترجم
participation-role-note-taker = روداد نویس
participation-role-observer = مبصر

attended-yes = حاضر
attended-part = جزوی
attended-no = غیر حاضر

point-sort-objective = مقاصد
point-sort-ask = مطالبات
point-sort-risk = خدشات
point-sort-make = نکات
point-sort-if-raised = اگر اٹھایا جائے
point-sort-avoid = گریز کریں
point-sort-deliverable = نتائج
point-sort-press-line = پریس کے لیے

point-result-raised = اٹھایا گیا
point-result-answered = جواب ملا
point-result-deferred = مؤخر
point-result-not-raised = نہیں اٹھایا گیا

agreement-nature-treaty = معاہدہ
agreement-nature-inter-institutional = بین الادارہ جاتی معاہدہ
agreement-nature-mou = مفاہمتی یادداشت
agreement-nature-loi = اظہارِ ارادہ کا خط
agreement-nature-joint-statement = مشترکہ بیان
agreement-nature-protocol = پروٹوکول
agreement-nature-programme = پروگرام

agreement-level-state = ریاستی سطح
agreement-level-governmental = حکومتی سطح
agreement-level-departmental = محکمانہ سطح

agreement-preparation-idea = ابتدائی تجویز
agreement-preparation-mandate = مینڈیٹ
agreement-preparation-negotiation = مذاکرات
agreement-preparation-initialled = ابتدائی دستخط
agreement-preparation-cleared = دستخط کے لیے منظور

agreement-status-idea = ابتدائی تجویز
agreement-status-mandate = مینڈیٹ
agreement-status-negotiation = مذاکرات
agreement-status-initialled = ابتدائی دستخط
agreement-status-cleared = دستخط کے لیے منظور
agreement-status-signed = دستخط شدہ
agreement-status-provisional = عارضی طور پر نافذ
agreement-status-in-force = نافذ العمل
agreement-status-suspended = معطل
agreement-status-notice-given = نوٹس دیا گیا
agreement-status-terminated = ختم شدہ
agreement-status-expired = میعاد ختم
agreement-status-replaced = تبدیل شدہ
agreement-status-undated = بلا تاریخ

agreement-event-mandate = مینڈیٹ
agreement-event-negotiated = مذاکرات مکمل
agreement-event-initialled = ابتدائی دستخط
agreement-event-signature-approved = دستخط کی منظوری
agreement-event-signed = دستخط
agreement-event-signed-ad-referendum = مشروط دستخط
agreement-event-notification-ours = ہماری اطلاع
agreement-event-notification-theirs = ان کی اطلاع
agreement-event-ratified = توثیق
agreement-event-provisionally-applied = عارضی نفاذ
agreement-event-in-force = نفاذ
agreement-event-amended = ترمیم
agreement-event-extended = توسیع
agreement-event-renewed = تجدید
agreement-event-notice-given = نوٹس
agreement-event-denounced = دستبرداری
agreement-event-suspended = معطلی
agreement-event-expired = میعاد ختم
agreement-event-terminated = خاتمہ
agreement-event-replaced = تبدیلی
agreement-event-registered = اندراج
agreement-event-published = اشاعت

priority-high = اعلیٰ
priority-normal = معمول
priority-low = کم

action-status-inbox = وصول شدہ
action-status-next = اگلا
action-status-waiting = منتظر
action-status-scheduled = طے شدہ وقت
action-status-done = مکمل
action-status-dropped = ترک

strength-direction-offers = پیشکش
strength-direction-needs = ضرورت

profile-internal = اندرونی
profile-counterpart = فریقِ ثانی
profile-public = عوامی

page-size-a4 = A4
page-size-a5 = A5
page-size-letter = US Letter

brief-status-requested = مطلوب
brief-status-drafting = زیرِ تحریر
brief-status-in-clearance = زیرِ منظوری
brief-status-cleared = منظور شدہ
brief-status-final = حتمی
brief-status-superseded = متروک

document-kind-briefing = بریفنگ بک
document-kind-programme = پروگرام
document-kind-pocket = جیبی کارڈ
document-kind-delegation-list = فہرستِ وفد
document-kind-delegation-list-restricted = فہرستِ وفد: پاسپورٹ اور سفر
document-kind-register = معاہدات کا رجسٹر
document-kind-tracker = اقدامات کا جائزہ
document-kind-record = ملاقاتوں کی روداد
document-kind-readout = عوامی اعلامیہ
document-kind-note = نوٹ وربال
document-kind-handover = حوالگی کا پلندہ
document-kind-signatures = دستخطی صفحات

variant-delegation = برائے وفد
variant-principal = برائے سربراہِ وفد
variant-host = برائے میزبان
variant-press = برائے پریس
variant-drivers = برائے ڈرائیور

document-language-en = انگریزی
document-language-ro = رومانوی
document-language-fr = فرانسیسی
document-language-ur = اردو
document-language-ar = عربی
