import { definePhrases, elsewhere } from "../define-phrases";

export const french = definePhrases({
  language: "French",
  ways: [
    [elsewhere.text, /\b(?:sms|textos?)\b/g],
    [elsewhere.mail, /\bmon (?:e-?mail|mail|adresse|gmail) (?:personnel|personnelle|prive|privee)\b/g],
    [elsewhere.number, /\bmon (?:numero|portable|telephone) (?:personnel|prive)\b/g],
    [elsewhere.messenger, /\bune autre (?:messagerie|application)\b/g],
    [elsewhere.outside, /\b(?:en dehors|hors) de (?:la plateforme|malt|upwork|fiverr)\b/g],
  ],
  wishes: [
    [
      /\b(?:pou(?:vons|rrions|vez|rriez)-(?:nous|vous)|nous pou(?:vons|rrions)|on p(?:eut|ourrait)|peut-on|je prefer\w*|j'aimerais|serait|plus (?:simple|rapide|facile)|mieux|voulez-vous|si vous voulez|et si)\b/,
      /\b(?:parl|continu|pass(?:er|ons)|discut|echang|ecri|contact|joindre|utilis|ajout|communiqu|poursuiv|travaill|pay)\w*/,
      /(?:\b(?:sur|par|via|avec|a|mon|votre) §|(?:parler|continuer|travailler|payer|echanger) §)/,
    ],
    [
      /\b(?:ecri(?:vez|s)-(?:moi|nous)|contacte[zr]?-moi|ajoute[z]?-moi|appelle[zr]?-moi|appelez-moi|joignez-moi|rejoignez-moi|envoyez-moi|continuons|passons|parlons|discutons|echangeons)\b.*§/,
    ],
    [/\b(?:avez-vous|vous avez|as-tu|utilisez-vous|quel est votre|donnez-moi votre)(?: \w+)? §/],
  ],
  unless: [
    /\b(?:ne |n')[^,;]{0,30}\b(?:pas|plus|jamais)\b/,
    /\b(?:bot|api|integration|developp\w+|travaille chez)\b/,
    /\b(?:nos clients|les clients|utilisateurs)\b/,
  ],
});
