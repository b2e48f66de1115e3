import { definePhrases, elsewhere } from "../define-phrases";

export const portuguese = definePhrases({
  language: "Portuguese",
  ways: [
    [elsewhere.text, /\bmensagens? de texto\b|\bsms\b/g],
    [elsewhere.mail, /\bmeu (?:e-?mail|gmail) (?:pessoal|particular|privado)\b/g],
    [elsewhere.number, /\bmeu (?:numero|celular|telefone) (?:pessoal|particular|privado)\b/g],
    [elsewhere.messenger, /\boutro (?:aplicativo|app|mensageiro)\b/g],
    [elsewhere.outside, /\b(?:fora|por fora) d(?:a plataforma|o upwork|a upwork|o fiverr|o site|a workana)\b/g],
  ],
  wishes: [
    [
      /\b(?:podemos|poderiamos|pode|poderia|prefiro|gostaria|vamos|melhor|que tal|posso|quer|se quiser)\b/,
      /\b(?:fal(?:ar|amos|armos)|convers|continu|pass(?:ar|amos|armos)|migrar|cham|escrev|contat|usar|segui|adicion|mandar|trabalh|pag(?:ar|ue))\w*/,
      /§/,
    ],
    [
      /\b(?:me (?:cham|adicion|escrev|mand|contat|lig|procur)[ae]|(?:chame|chama|adicione|escreva|contate|mande)-?(?: |-)me|fale comigo|fala comigo)\b.*§/,
    ],
    [/\b(?:voce tem|tem|voce usa|qual (?:e )?(?:o )?seu|me passa (?:o )?seu)(?: \w+)? §/],
  ],
  unless: [
    /\bnao\b[^,;]{0,40}§/,
    /\b(?:bot|api|integracao|desenvolv\w+|trabalhei|programei)\b/,
    /\b(?:clientes|usuarios)\b/,
  ],
});
