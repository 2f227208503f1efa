//! Words drawn by lot, the same on every machine.

use Lang::{Ar, En, Ro, Ur};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    En,
    Ro,
    Ur,
    Ar,
}

impl Lang {
    pub fn tag(self) -> &'static str {
        match self {
            En => "en",
            Ro => "ro",
            Ur => "ur",
            Ar => "ar",
        }
    }
}

/// What a text is about.
const NOUNS: [&str; 4] = [
    "communications spectrum delegation agreement network committee working session research university programme \
     technology services infrastructure investment export training certification regulation interoperability portal \
     payments corridor logistics harbour fisheries heritage scholarships exchange consular protocol ratification \
     implementation secretariat broadband satellite cybersecurity administration identity standards laboratory incubator \
     counterpart ministry undersecretary chamber federation enterprise outcome objective deadline responsibility \
     hospitality transport interpretation accreditation",
    "colaborare înțelegere reuniune comisie ministru secretariat cercetare universitate învățământ tehnologie rețea \
     securitate infrastructură investiție export instruire certificare reglementare administrație identitate plată \
     logistică port pescuit patrimoniu bursă consular ratificare aplicare sprijin însemnătate țintă răspundere găzduire \
     însoțitor interpretare acreditare finanțare dezvoltare însărcinare șantier întreprindere federație cameră program",
    "تعاون وفد معاہدہ اجلاس وزارت تحقیق جامعہ ٹیکنالوجی سرمایہ برآمدات تربیت ضابطہ شناخت ادائیگی بندرگاہ ورثہ وظیفہ قونصلر \
     توثیق عملدرآمد مقصد ذمہ داری مہمان نوازی ترجمانی پروگرام ترقی ادارہ کمیٹی نیٹ ورک تحفظ",
    "تعاون وفد اتفاق اجتماع وزارة بحث جامعة تقنية استثمار صادرات تدريب تنظيم هوية مدفوعات ميناء تراث منحة قنصلي تصديق تنفيذ هدف \
     مسؤولية ضيافة ترجمة برنامج تنمية مؤسسة لجنة شبكة حماية",
];
/// What joins it.
const SMALL: [&str; 4] = [
    "the of and to in for with on by as from at that which will has is are a their its under between during",
    "și în la de pe cu pentru care din prin este sunt a va fi între după această",
    "کے میں کی کو سے پر اور نے ہے ہیں گا جس لیے ساتھ",
    "في من إلى على مع خلال بعد قبل بين عن",
];
const GIVEN: &str =
    "Andrei Ioana Mihai Elena Radu Cristina Ștefan Ruxandra Aisha Bilal Fatima Hamza Sana Usman Zainab Omar";
const FAMILY: &str =
    "Popescu Ionescu Șerban Dumitrescu Brătianu Văcărescu Țepeneag Khan Qureshi Malik Baig Siddiqui Haddad Najjar";
const FOREIGN: [&str; 6] = ["IT Forum 2026", "Bucharest", "ITU", "12.5%", "5G", "2026/27"];

pub struct Words {
    state: u64,
    lists: [Vec<&'static str>; 8],
}

impl Words {
    pub fn new(seed: u64) -> Self {
        let list = |at: usize| if at < 4 { NOUNS[at] } else { SMALL[at - 4] }.split_whitespace().collect();
        Self { state: seed, lists: std::array::from_fn(list) }
    }

    /// A number below `most`. (`SplitMix64`.)
    pub fn below(&mut self, most: usize) -> usize {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % most as u64) as usize
    }

    pub fn noun(&mut self, lang: Lang) -> &'static str {
        let count = self.lists[lang as usize].len();
        let at = self.below(count);
        self.lists[lang as usize][at]
    }

    fn word(&mut self, lang: Lang) -> &'static str {
        if self.below(100) >= 40 {
            return self.noun(lang);
        }
        let list = 4 + lang as usize;
        let at = self.below(self.lists[list].len());
        self.lists[list][at]
    }

    /// So many words.
    pub fn some(&mut self, lang: Lang, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| self.word(lang)).collect();
        words.join(" ")
    }

    /// A sentence of so many words; the scripts from right to left meet another one now and then.
    pub fn sentence(&mut self, lang: Lang, count: usize) -> String {
        let mut words: Vec<&str> = (0..count).map(|_| self.word(lang)).collect();
        if matches!(lang, Ur | Ar) {
            if self.below(10) < 6 {
                let at = 2 + self.below(count.saturating_sub(4).max(1));
                words.insert(at.min(count), FOREIGN[self.below(FOREIGN.len())]);
            }
            return words.join(" ") + if lang == Ur { "۔" } else { "." };
        }
        let text = words.join(" ");
        let mut letters = text.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).chain(['.']).collect()
    }

    /// So many sentences.
    pub fn sentences(&mut self, lang: Lang, count: usize) -> String {
        let one = |words: &mut Self| {
            let length = 11 + words.below(12);
            words.sentence(lang, length)
        };
        let all: Vec<String> = (0..count).map(|_| one(self)).collect();
        all.join(" ")
    }

    pub fn name(&mut self) -> String {
        let mut one = |list: &'static str| {
            let names: Vec<&str> = list.split_whitespace().collect();
            names[self.below(names.len())]
        };
        format!("{} {}", one(GIVEN), one(FAMILY))
    }
}
