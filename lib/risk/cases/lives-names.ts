import { life } from "./define-case";

/** Names, as people really have them. */
export const livesOfNames = [
  life(
    "married-name",
    "Married last year",
    "The passport has her married name; the résumé and LinkedIn still have the old one.",
    {
      name: "Anna Kowalska",
      otherwise: { resume: { name: "Anna Nowak" }, profile: { name: "Anna Nowak" } },
    },
  ),
  life(
    "divorced-name",
    "Back to her own name",
    "The bank and the résumé have the name of the marriage, the new passport her own.",
    {
      name: "Claire Delaunay",
      otherwise: { resume: { name: "Claire Fournier" }, pay: { name: "Claire Fournier" } },
    },
  ),
  life(
    "double-name",
    "A double name after the wedding",
    "The passport joins both family names; everything else has one.",
    {
      name: "Greta Sommer-Albrecht",
      otherwise: {
        form: { name: "Greta Sommer" },
        resume: { name: "Greta Sommer" },
        profile: { name: "Greta Sommer" },
      },
    },
  ),
  life("short-form", "Everybody calls him Bill", "The passport says William; nobody else does.", {
    name: "William Arthur Hargreaves",
    otherwise: {
      form: { name: "Bill Hargreaves" },
      resume: { name: "Bill Hargreaves" },
      profile: { name: "Bill Hargreaves" },
    },
  }),
  life("middle-name-used", "Goes by the middle name", "He has been called by his second name since school.", {
    name: "James Alexander Whitby",
    otherwise: {
      form: { name: "Alex Whitby" },
      resume: { name: "Alexander Whitby" },
      profile: { name: "Alex Whitby" },
    },
  }),
  life(
    "chosen-first-name",
    "A first name for colleagues",
    "At work she is Grace; her passport has her given name in Latin letters.",
    {
      name: "Wang Xiuying",
      otherwise: {
        resume: { name: "Grace Wang" },
        profile: { name: "Grace Wang" },
        form: { name: "Xiuying (Grace) Wang" },
      },
    },
  ),
  life(
    "other-script-resume",
    "A résumé in Cyrillic",
    "The passport is in Latin letters, the résumé was written for another country.",
    {
      name: "Oleksandr Shevchenko",
      otherwise: { resume: { name: "Олександр Шевченко" } },
    },
  ),
  life("hangul-profile", "A profile in Hangul", "LinkedIn carries the name as friends write it.", {
    name: "Kim Minsu",
    otherwise: { profile: { name: "김민수" }, resume: { name: "Minsu Kim" } },
  }),
  life("han-profile", "A profile in Chinese characters", "The page is kept for friends from university.", {
    name: "Zhang Wei",
    otherwise: { profile: { name: "张伟" }, resume: { name: "Wei Zhang" } },
  }),
  life(
    "kana-bank",
    "A bank that writes in kana",
    "The account's holder is written in katakana, as every bank there does.",
    {
      name: "Tanaka Hiroshi",
      otherwise: { resume: { name: "Hiroshi Tanaka" }, pay: { name: "タナカ ヒロシ" } },
    },
  ),
  life(
    "arabic-spellings",
    "Three spellings of one name",
    "Passport, bank and résumé each put the same Arabic name into Latin letters in their own way.",
    {
      name: "Mohammed Al Hussein",
      otherwise: {
        resume: { name: "Muhammad Alhusain" },
        pay: { name: "MOHAMED AL-HUSSEIN" },
        profile: { name: "Mohamed Hussein" },
      },
    },
  ),
  life(
    "spanish-two-names",
    "Two family names, one in daily life",
    "The passport has both family names, the résumé the first.",
    {
      name: "María José García Fernández",
      otherwise: { resume: { name: "María José García" }, profile: { name: "Majo García" } },
    },
  ),
  life("portuguese-particles", "Five words on the passport", "He uses the first and the last of them.", {
    name: "João Pedro da Silva Oliveira dos Santos",
    otherwise: { resume: { name: "João Santos" }, profile: { name: "João Pedro Santos" } },
  }),
  life("icelandic", "A patronymic without accents", "The bank's system knows no accents and no thorn.", {
    name: "Þórdís Guðmundsdóttir",
    otherwise: { pay: { name: "THORDIS GUDMUNDSDOTTIR" }, resume: { name: "Thordis Gudmundsdottir" } },
  }),
  life("single-name", "One name only", "Her passport has one name; forms that ask for two get it twice.", {
    name: "Suhartini",
    otherwise: { form: { name: "Suhartini Suhartini" }, pay: { name: "SUHARTINI" } },
  }),
  life(
    "initials-first",
    "An initial for the father",
    "The passport writes the father's name out, everything else has its initial in front.",
    {
      name: "Ramanathan Venkatesh",
      otherwise: { resume: { name: "R. Venkatesh" }, profile: { name: "Venkatesh R" }, form: { name: "R Venkatesh" } },
    },
  ),
  life("vietnamese-order", "The given name comes last", "Résumé and form turn the order round and drop the marks.", {
    name: "Nguyễn Thị Minh Khai",
    otherwise: {
      resume: { name: "Khai Nguyen" },
      form: { name: "Minh Khai Nguyen" },
      pay: { name: "NGUYEN THI MINH KHAI" },
    },
  }),
  life("turkish-letters", "A dotless i", "The bank writes the name in plain capitals.", {
    name: "Işıl Yıldız",
    otherwise: { pay: { name: "ISIL YILDIZ" }, resume: { name: "Isil Yildiz" } },
  }),
  life("cut-off-name", "A bank that cuts names off", "The holder's name ends after twenty letters.", {
    name: "Maximiliane Katharina Oberländer-Hohenfels",
    otherwise: { pay: { name: "MAXIMILIANE KATHARINA" }, resume: { name: "Maxi Oberländer-Hohenfels" } },
  }),
  life(
    "dyslexia",
    "Her own name, one letter off",
    "She has dyslexia; the form has two letters of the family name changed round and a street misspelled.",
    {
      name: "Josephine Hathersage",
      otherwise: {
        form: { name: "Josephine Hathersgae" },
        shipping: { name: "Josephine Hathersage", address: "12 Elm Steet, Leeds LS1 4AB" },
      },
    },
  ),
  life("title-and-suffix", "A doctor and a junior", "The bank adds the title, the passport the suffix.", {
    name: "Robert Ellis Jr.",
    otherwise: { pay: { name: "Dr Robert Ellis" }, profile: { name: "Robert Ellis, PhD" } },
  }),
  life(
    "transliterated-foreign-phone",
    "A transliterated name and a phone from abroad",
    "She moved two years ago and kept the number her parents know.",
    {
      name: "Olena Kovalenko",
      phone: "+380 44 537 0148",
      otherwise: { resume: { name: "Elena Kovalenko" }, profile: { name: "Олена Коваленко" } },
    },
  ),
  life("hebrew-profile", "A résumé in Hebrew", "The same name, written from right to left.", {
    name: "Yael Cohen",
    otherwise: { resume: { name: "יעל כהן" } },
  }),
  life("devanagari-letter", "A bill in Devanagari", "The utility writes in the language of the state it serves.", {
    name: "Priya Sharma",
    otherwise: { letter: { name: "प्रिया शर्मा" } },
  }),
];
