import { definePhrases, elsewhere } from "../define-phrases";

const asks =
  "let'?s|let us|shall we|(?:can|could|may|might|should) (?:we|you|i)|would you|do you mind|don't mind|why don't we|we (?:can|could|should)|i(?:'d|'ll| will| would| want| prefer| suggest| wish)|would be|would it be|it'?s (?:better|easier|faster|best)|it is (?:better|easier|faster|best)|please|happy to|prefer|rather|how about|what about|if possible";
const lead =
  "(?:^|[,;:–-] ?|\\b(?:please|just|kindly|or|and|so|then|but|instead|can you|could you|would you|will you|you can|you could|you may|feel free to|simply|rather|maybe|alternatively|mind) )";
const deeds =
  "move|moving|do|hold|meet|go|switch|continu|go on|going on|carry on|proceed|take (?:this|it)|taking|talk|chat|speak|discuss|communicat|connect|convers|messag|msg|writ|contact|reach|text|call|ping|hit me|dm|add|find me|catch|get (?:back|in touch)|keep in touch|stay in touch|repl|respond|answer|send|drop|work|deal|pay|hire";
const over = "(?:on|onto|over|via|by|in|through|using|to|at(?= my)) (?:my |your |the |[\\w-]+ or |[\\w-]+, ){0,2}§";

export const english = definePhrases({
  language: "English",
  ways: [
    [elsewhere.text, /\btext (?:me|us)\b(?= |$|[.,!?])|\bsms\b|\btext messages?\b/g],
    [elsewhere.mail, /\bmy (?:private|personal) (?:e-?mail|gmail|mailbox|inbox)\b/g],
    [elsewhere.number, /\bmy (?:private|personal) (?:number|phone|cell|mobile)\b/g],
    [elsewhere.messenger, /\b(?:another|a different|a private|an encrypted) (?:messenger|messaging app|chat app)\b/g],
    [
      elsewhere.outside,
      /\b(?:outside(?: of)?|off|away from) (?:the |this )?(?:platform|upwork|fiverr|freelancer(?:\.com)?|toptal|site)\b/g,
    ],
  ],
  wishes: [
    [new RegExp(`\\b(?:${asks})\\b.*?\\b(?:${deeds})\\w*\\b.{0,60}?\\b${over}`)],
    [new RegExp(`${lead}(?:${deeds})\\w*\\b.{0,40}?\\b${over}`)],
    [new RegExp(`\\b(?:${asks})\\b.*?\\b(?:${deeds})\\w*(?: (?:this|it|me|us|together|to|with|the|you|directly))* ?§`)],
    [new RegExp(`${lead}(?:${deeds})\\w*(?: (?:this|it|me|us|together|to|with|directly))* §`)],
    [new RegExp(`(?:${lead}|\\b(?:${asks}) (?:\\w+ )?)(?:use|install|download|join) (?:my |your )?§`)],
    [new RegExp(`(?:${lead}|\\b(?:${asks}) )§(?= (?:at|on|instead|when|if|to|any|so|\\+|\\d)|[.!?]|$)`)],
    [
      /\bi(?:'m| am| can be)(?: \w+){0,2} (?:available|reachable|reached|active|online|contacted)\b.{0,20}\b(?:on|via|over|by|through) §/,
    ],
    [
      /\b(?:do you (?:have|use)|are you on|what(?:'s| is) your|(?:share|give me|send me|send us|have|get|know) your)(?: \w+)? §/,
    ],
    [/\b(?:here(?:'s| is)|this is|take|save|i(?:'ll| will) (?:send|give|share)(?: you)?) my (?:\w+ )?§/],
    [/\bmy § (?:id |number |handle |username |name )?(?:is\b|:|@)/],
    [/\b(?:best|easiest|fastest|quickest) (?:way|place)\b.{0,30}\bis (?:on |via |by |through )?(?:my )?§/],
    [/§ (?:is|would be|works) (?:fine|better|easier|faster|best|more convenient)\b/],
  ],
  unless: [
    /\b(?:(?<!why )don't(?! mind)|do not(?! mind)|didn't|never|won't|can't|cannot|not|no longer|no need|stopped)\b(?:(?!let'?s|can we|could we| so | but | instead)[^,;]){0,40}§/,
    /§(?:'s|')?[ -](?:business |based |style )?(?:api|bots?|sdk|integrations?|clone|webhooks?|plugin|protocol|feature|team|security|channel for|payments?)\b/,
    /§'s\b/,
    /\b(?:customers|users|patients|subscribers|our team|your team|your company|internally)\b|§ at work\b/,
    /\b(?:asked|told|wanted|invited) me to\b/,
    /§ (?:is|was) (?:broken|down|blocked|not)\b/,
  ],
});
