import { definePhrases, elsewhere } from "../define-phrases";

export const german = definePhrases({
  language: "German",
  ways: [
    [elsewhere.text, /\b(?:sms|textnachrichten)\b/g],
    [elsewhere.mail, /\bmeine private e-?mail(?:-adresse)?\b|\bmein privates postfach\b/g],
    [elsewhere.number, /\bmeine private (?:handy)?nummer\b/g],
    [elsewhere.messenger, /\b(?:eine[nm]? anderen (?:messenger|chat)|eine andere app)\b/g],
    [elsewhere.outside, /\bau(?:ß|ss)erhalb (?:der plattform|von (?:upwork|fiverr|malt))\b/g],
  ],
  wishes: [
    [
      /\b(?:k[oö]nn(?:t)?en (?:wir|sie)|k[oö]nnte[sn]? (?:wir|sie)|wir k[oö]nn(?:t)?en|wollen wir|sollen wir|lassen sie uns|lass uns|w[uü]rden? (?:sie|gerne?)|m[oö]chte|lieber|besser|einfacher|darf ich|w[aä]re es|bitte)\b/,
      /(?:schreib|weitermach|weiterred|reden|sprech|besprech|wechsel|fortsetz|unterhalt|kontaktier|nutz|verleg|chatt|meld|arbeit|bezahl|zahl)\w*/,
      /(?:\b(?:auf|uber|per|bei|zu|via|in|mit|an) (?:den |die |dem )?§|§ (?:weiter|arbeit|zahl|bezahl|abwickel))/,
    ],
    [
      /\b(?:schreiben sie mir|schreib mir|kontaktieren sie mich|f[uü]gen sie mich|adde mich|erreichen sie mich|melden sie sich|rufen sie mich|wechseln wir|machen wir)\b.*§/,
    ],
    [/\b(?:haben sie|hast du|nutzen sie|sind sie (?:auf|bei)|wie (?:ist|lautet) ihr)(?: \w+)? §/],
  ],
  unless: [
    /\b(?:nicht|kein\w*|nie)\b[^,;]{0,30}§|§[^,;]{0,20}\b(?:nicht|nie)\b/,
    /\b(?:bot|api|schnittstelle|entwickelt|gearbeitet|integration)\b/,
    /\b(?:kunden|nutzer|benutzer)\b/,
  ],
});
