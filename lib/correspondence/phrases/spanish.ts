import { definePhrases, elsewhere } from "../define-phrases";

export const spanish = definePhrases({
  language: "Spanish",
  ways: [
    [elsewhere.text, /\bmensajes? de texto\b|\bsms\b/g],
    [elsewhere.mail, /\bmi (?:correo|e-?mail|gmail) (?:personal|privado)\b/g],
    [elsewhere.number, /\bmi (?:numero|movil|celular|telefono) (?:personal|privado)\b/g],
    [elsewhere.messenger, /\b(?:otra app|otra aplicacion|otro chat)\b/g],
    [elsewhere.outside, /\bfuera de (?:la plataforma|upwork|fiverr|freelancer|workana)\b/g],
  ],
  wishes: [
    [
      /\b(?:podemos|podriamos|puedes?|podria[sn]?|prefiero|preferiria|me gustaria|vamos|mejor|te parece|le parece|quisiera|quiero|por que no|si quieres?)\b/,
      /\b(?:habl|segui|continu|pas(?:ar|amos)|convers|escrib|contact|chate|comunic|us(?:ar|amos)|agreg|mov(?:er|amos)|trabaj|pag(?:ar|ame|ue))\w*/,
      /(?:\b(?:por|en|a|al|via|con|mediante|el|mi|su|tu) §|fuera.*|(?:hablemos|hablamos|trabajar|pagar|trabajemos) §)/,
    ],
    [
      /\b(?:escri[bv](?:e|a)(?:me|nos)|agreg(?:a|ue)(?:me|nos)|contact(?:a|e)(?:me|nos)|habl(?:a|e)me|llam(?:a|e)me|mand(?:a|e)me|envi(?:a|e)me|anad(?:e|a)me|busc(?:a|que)me|sigamos|hablemos|continuemos|pasemos|conversemos|usemos)\b.*§/,
    ],
    [/\b(?:tienes?|usas?|cual es (?:su|tu)|me das? (?:su|tu)|pas[ae]me (?:su|tu))(?: \w+)? §/],
  ],
  unless: [
    /(?<!por que )\bno\b(?! le| te| se)[^,;]{0,40}§/,
    /\b(?:bot|api|integracion|desarroll\w+|trabaje|programe)\b/,
    /\b(?:clientes|usuarios)\b/,
  ],
});
