# كلمات القوائم المغلقة وأنواع القيود.

kind-organisation = الجهة
kind-person = الشخص
kind-post = المنصب
kind-tenure = الولاية
kind-education = التعليم
kind-contact-point = وسيلة الاتصال
kind-delegation = الوفد
kind-member = العضو
kind-programme-item = بند البرنامج
kind-participation = المشاركة
kind-point = النقطة
kind-agreement = الاتفاق
kind-agreement-party = الطرف
kind-agreement-event = الواقعة
kind-action = الإجراء
kind-strength = الإمكانات
kind-translation = الترجمة
kind-source-note = ملاحظة المصدر
kind-brief = الوثيقة
kind-brief-note = ملاحظة على قسم
kind-meeting = الاجتماع
kind-organisation-plural = الجهات
kind-person-plural = الأشخاص
kind-post-plural = المناصب
kind-tenure-plural = الولايات
kind-education-plural = التعليم
kind-contact-point-plural = وسائل الاتصال
kind-delegation-plural = الوفود
kind-member-plural = الأعضاء
kind-programme-item-plural = الاجتماعات والبرنامج
kind-participation-plural = المشاركات
kind-point-plural = النقاط
kind-agreement-plural = الاتفاقات
kind-agreement-party-plural = الأطراف
kind-agreement-event-plural = الوقائع
kind-action-plural = الإجراءات
kind-strength-plural = الإمكانات
kind-translation-plural = الترجمات
kind-source-note-plural = ملاحظات المصادر
kind-brief-plural = الوثائق
kind-brief-note-plural = ملاحظات على الأقسام
kind-meeting-plural = الاجتماعات

organisation-sort-ministry = وزارة
organisation-sort-agency = هيئة
organisation-sort-mission = بعثة دبلوماسية
organisation-sort-parliament = برلمان
organisation-sort-company = شركة
organisation-sort-association = جمعية
organisation-sort-university = جامعة
organisation-sort-ifi = مؤسسة مالية دولية
organisation-sort-media = وسيلة إعلام
organisation-sort-other = أخرى

name-order-given-first = الاسم الشخصي أولًا
name-order-family-first = اسم العائلة أولًا

tenure-capacity-full = أصيل
tenure-capacity-acting = قائم بالأعمال
tenure-capacity-designate = معيَّن

contact-sort-phone = هاتف
contact-sort-mobile = هاتف محمول
contact-sort-email = بريد إلكتروني
contact-sort-address = عنوان
contact-sort-web = موقع إلكتروني
contact-sort-other = أخرى

direction-outbound = إلى الخارج
direction-inbound = وافدة

visit-type-state = زيارة دولة
visit-type-official = زيارة رسمية
visit-type-official-working = زيارة عمل رسمية
visit-type-working = زيارة عمل
visit-type-private = زيارة خاصة
visit-type-transit = عبور
visit-type-courtesy = زيارة مجاملة

delegation-status-idea = فكرة
delegation-status-proposed = مقترحة
delegation-status-agreed-in-principle = متفق عليها مبدئيًا
delegation-status-approved = معتمدة
delegation-status-confirmed = مؤكدة
delegation-status-in-progress = جارية
delegation-status-completed = منتهية
delegation-status-reported = رُفع تقريرها
delegation-status-closed = مغلقة
delegation-status-postponed = مؤجلة
delegation-status-cancelled = ملغاة

member-capacity-head = رئيس
member-capacity-deputy = نائب الرئيس
member-capacity-member = عضو
member-capacity-adviser = مستشار
member-capacity-expert = خبير
member-capacity-observer = مراقب
member-capacity-business = ممثل قطاع الأعمال
member-capacity-media = إعلامي
member-capacity-interpreter = ترجمان
member-capacity-protocol = مراسم
member-capacity-security = أمن
member-capacity-medical = طاقم طبي
member-capacity-accompanying = مرافق

item-sort-movement = تنقل
item-sort-meeting = اجتماع
item-sort-call = زيارة مجاملة
item-sort-meal = مأدبة
item-sort-ceremony = مراسم
item-sort-signing = توقيع
item-sort-visit = زيارة ميدانية
item-sort-press = لقاء صحفي
item-sort-rest = استراحة
item-sort-session = جلسة

item-status-tentative = مبدئي
item-status-proposed = مقترح على المضيف
item-status-confirmed = مؤكد
item-status-done = منجز
item-status-dropped = متروك
item-status-changed = معدَّل

press-open = مفتوح
press-pool = مجموعة صحفية مختارة
press-closed = مغلق

meeting-format-plenary = جلسة عامة
meeting-format-tete-a-tete = لقاء ثنائي مغلق
meeting-format-call = زيارة مجاملة
meeting-format-pull-aside = لقاء جانبي
meeting-format-working-lunch = غداء عمل

meeting-status-planned = مقرر
meeting-status-agenda-agreed = جدول أعماله متفق عليه
meeting-status-held = انعقد
meeting-status-record-drafted = صيغ محضره
meeting-status-record-approved = اعتُمد محضره
meeting-status-cancelled = ملغى
meeting-status-no-show = لم يحضر الطرف

side-ours = جانبنا
side-theirs = جانبهم

owing-side-ours = علينا
owing-side-theirs = عليهم
owing-side-joint = مشترك

participation-role-principal = رئيس الجانب
participation-role-participant = مشارك
participation-role-interpreter = ترجمان
participation-role-note-taker = محرر المحضر
participation-role-observer = مراقب

attended-yes = حضر
attended-part = حضر جزئيًا
attended-no = غاب

point-sort-objective = الأهداف
point-sort-ask = الطلبات
point-sort-risk = المخاطر
point-sort-make = نقاط للطرح
point-sort-if-raised = إذا أُثير الموضوع
point-sort-avoid = يُتجنَّب
point-sort-deliverable = النتائج المنتظرة
point-sort-press-line = الموقف الإعلامي

point-result-raised = طُرحت
point-result-answered = أُجيب عنها
point-result-deferred = أُرجئت
point-result-not-raised = لم تُطرح

agreement-nature-treaty = معاهدة
agreement-nature-inter-institutional = اتفاق بين مؤسسات
agreement-nature-mou = مذكرة تفاهم
agreement-nature-loi = خطاب نوايا
agreement-nature-joint-statement = بيان مشترك
agreement-nature-protocol = بروتوكول
agreement-nature-programme = برنامج

agreement-level-state = بين دولتين
agreement-level-governmental = بين حكومتين
agreement-level-departmental = بين إدارتين

agreement-preparation-idea = فكرة
agreement-preparation-mandate = تفويض
agreement-preparation-negotiation = تفاوض
agreement-preparation-initialled = موقَّع بالأحرف الأولى
agreement-preparation-cleared = معتمد للتوقيع

agreement-status-idea = فكرة
agreement-status-mandate = تفويض
agreement-status-negotiation = تفاوض
agreement-status-initialled = موقَّع بالأحرف الأولى
agreement-status-cleared = معتمد للتوقيع
agreement-status-signed = موقَّع
agreement-status-provisional = مطبَّق مؤقتًا
agreement-status-in-force = نافذ
agreement-status-suspended = معلَّق
agreement-status-notice-given = قُدِّم إشعار
agreement-status-terminated = مُنهى
agreement-status-expired = منقضٍ
agreement-status-replaced = مستبدَل
agreement-status-undated = بلا تاريخ

agreement-event-mandate = التفويض
agreement-event-negotiated = إتمام التفاوض
agreement-event-initialled = التوقيع بالأحرف الأولى
agreement-event-signature-approved = الموافقة على التوقيع
agreement-event-signed = التوقيع
agreement-event-signed-ad-referendum = التوقيع بشرط الاستشارة
agreement-event-notification-ours = إشعارنا
agreement-event-notification-theirs = إشعارهم
agreement-event-ratified = التصديق
agreement-event-provisionally-applied = التطبيق المؤقت
agreement-event-in-force = بدء النفاذ
agreement-event-amended = التعديل
agreement-event-extended = التمديد
agreement-event-renewed = التجديد
agreement-event-notice-given = تقديم الإشعار
agreement-event-denounced = الانسحاب
agreement-event-suspended = التعليق
agreement-event-expired = الانقضاء
agreement-event-terminated = الإنهاء
agreement-event-replaced = الاستبدال
agreement-event-registered = التسجيل
agreement-event-published = النشر

priority-high = عالية
priority-normal = عادية
priority-low = منخفضة

action-status-inbox = وارد
action-status-next = التالي
action-status-waiting = في الانتظار
action-status-scheduled = محدد الموعد
action-status-done = منجز
action-status-dropped = متروك

strength-direction-offers = يعرض
strength-direction-needs = يحتاج

profile-internal = داخلي
profile-counterpart = للطرف الآخر
profile-public = للعموم

page-size-a4 = A4
page-size-a5 = A5
page-size-letter = US Letter

brief-status-requested = مطلوبة
brief-status-drafting = قيد الصياغة
brief-status-in-clearance = قيد الاعتماد
brief-status-cleared = معتمدة
brief-status-final = نهائية
brief-status-superseded = مستبدَلة

document-kind-briefing = ملف الإحاطة
document-kind-programme = البرنامج
document-kind-pocket = بطاقة الجيب
document-kind-delegation-list = قائمة الوفد
document-kind-delegation-list-restricted = قائمة الوفد: الجوازات والسفر
document-kind-register = سجل الاتفاقات
document-kind-tracker = متابعة الإجراءات
document-kind-record = محضر الاجتماعات
document-kind-readout = البيان العلني
document-kind-note = مذكرة شفوية
document-kind-handover = ملف التسليم
document-kind-signatures = صفحات التوقيع

variant-delegation = للوفد
variant-principal = لرئيس الوفد
variant-host = للمضيف
variant-press = للصحافة
variant-drivers = للسائقين

document-language-en = الإنجليزية
document-language-ro = الرومانية
document-language-fr = الفرنسية
document-language-ur = الأردية
document-language-ar = العربية
