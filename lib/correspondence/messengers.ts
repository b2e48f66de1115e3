/**
 * Messengers by what people write for them. Read before letters are made small: "Line" and "Signal" are words, too. Apps for meetings are
 * left out, since interviews are held in them.
 */
export const messengers: readonly (readonly [name: string, written: RegExp])[] = [
  ["WhatsApp", /\bwhats ?app\b|\bwa\.me\/\S+|в[ао]тс?ц?апп?\p{L}*|왓츠앱|व्हाट्सए?ऐ?प्?प?/giu],
  [
    "Telegram",
    /\btelegram\b|\bt\.me\/\S+|(?<!\p{L})телегр[ау]м+\p{L}*|(?<!\p{L})тел[еє]г[аеуиі](?!\p{L})|텔레그램|电报|टेलीग्राम/giu,
  ],
  [
    "Signal",
    /\bSignal\b(?= (?:app|messenger)\b)|(?<=\b(?:on|via|to|use|using|over|through|by|in|my|your|or|auf|sur|por|en|no|pelo|über|per) )Signal\b/gu,
  ],
  ["WeChat", /\bwe ?chat\b|\bweixin\b|微信|위챗|вичат\p{L}*/giu],
  ["KakaoTalk", /\bkakao ?(?:talk)?\b|카카오톡|카톡/giu],
  [
    "Line",
    /\bLINE\b(?! ?\d)|(?<=\b(?:on|via|use|using|over|through|by|my|your|or|auf|sur|por|en|no|pelo|über|per) )Line\b(?! ?\d)/gu,
  ],
  ["Viber", /\bviber\b|вайбер\p{L}*|바이버|वाइबर/giu],
  ["Skype", /\bskype\b|скайп\p{L}*|스카이프/giu],
  ["Discord", /\bdiscord\b|дискорд\p{L}*|디스코드/giu],
  ["Messenger", /\b(?:facebook|fb) messenger\b|(?<=\b(?:on|via|through|over|in) )Messenger\b/giu],
  ["QQ", /\bQQ\b/gu],
  ["Zalo", /\bzalo\b/giu],
  ["Threema", /\bthreema\b/giu],
  ["Snapchat", /\bsnapchat\b/giu],
  ["Instagram", /\binstagram\b|\binsta (?=dm)/giu],
];
