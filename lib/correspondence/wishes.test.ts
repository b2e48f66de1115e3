import { describe, expect, test } from "vitest";
import { readWishes } from "./wishes";

// Every sentence is invented for this table.
describe("a wish to go on elsewhere, and where to", () => {
  test.each([
    ["Can we move this to Telegram?", "Telegram"],
    ["Let's continue on WhatsApp, it is faster for me.", "WhatsApp"],
    ["Please write me on WhatsApp: +1 555 010 0199.", "WhatsApp"],
    ["You can reach me at any time on Skype.", "Skype"],
    ["Add me on Signal and I will explain the rest.", "Signal"],
    ["Kindly add me on WeChat so we can talk freely.", "WeChat"],
    ["My KakaoTalk ID is dana.k, feel free to add me.", "KakaoTalk"],
    ["I would prefer to talk over Line if that is fine.", "Line"],
    ["Could you send me your Viber number?", "Viber"],
    ["Do you have Discord?", "Discord"],
    ["Are you on Telegram?", "Telegram"],
    ["Here is my Telegram: @dana_k.", "Telegram"],
    ["It would be easier to chat via Whats App.", "WhatsApp"],
    ["Text me at +1 555 010 0142 when you have a minute.", "Text messages"],
    ["Could you text me instead?", "Text messages"],
    ["I'm more active on Telegram than here.", "Telegram"],
    ["Why don't we switch to Signal?", "Signal"],
    ["I can't open Teams at work, let's talk on WhatsApp.", "WhatsApp"],
    ["If you don't mind, message me through Facebook Messenger.", "Messenger"],
    ["Would you mind continuing the discussion on Discord?", "Discord"],
    ["Please reply to my private e-mail instead of this address.", "A private e-mail"],
    ["Can we work outside of Upwork?", "Outside the platform"],
    ["It is better if you pay me outside the platform, the fee is high.", "Outside the platform"],
    ["We could take this off Fiverr and both save money.", "Outside the platform"],
    ["I suggest we use another messenger for the details.", "Another messenger"],
    ["Hit me up on t.me/dana_k for a quick answer.", "Telegram"],
    ["WhatsApp is better for me, I do not read mail often.", "WhatsApp"],
    ["Please contact me by e-mail or WhatsApp.", "WhatsApp"],
    ["¿Podemos seguir hablando por WhatsApp?", "WhatsApp"],
    ["Escríbame al Telegram, por favor.", "Telegram"],
    ["Prefiero que hablemos fuera de la plataforma.", "Outside the platform"],
    ["Podemos continuar a conversa pelo WhatsApp?", "WhatsApp"],
    ["Me chama no Telegram, respondo mais rápido.", "Telegram"],
    ["Pourrions-nous continuer sur WhatsApp ?", "WhatsApp"],
    ["Ajoutez-moi sur Skype, ce sera plus simple.", "Skype"],
    ["Können wir das über Telegram besprechen?", "Telegram"],
    ["Schreiben Sie mir bitte auf WhatsApp.", "WhatsApp"],
    ["Lassen Sie uns außerhalb der Plattform weitermachen.", "Outside the platform"],
    ["Давайте продолжим в телеграме.", "Telegram"],
    ["Напишите мне, пожалуйста, в WhatsApp.", "WhatsApp"],
    ["Чи можемо ми перейти у Вайбер?", "Viber"],
    ["Пишіть мені в телеграм, так буде швидше.", "Telegram"],
    ["카카오톡으로 연락 주세요.", "KakaoTalk"],
    ["텔레그램으로 이야기할 수 있을까요?", "Telegram"],
    ["我们可以加微信聊吗？", "WeChat"],
    ["方便的话请在电报上联系我。", "Telegram"],
    ["क्या हम व्हाट्सएप पर बात कर सकते हैं?", "WhatsApp"],
    ["WhatsApp par baat karein?", "WhatsApp"],
    ["Would it be possible to carry on over Telegram?", "Telegram"],
    ["Shall we do the interview on Skype instead?", "Skype"],
    ["Best way to reach me is WhatsApp.", "WhatsApp"],
    ["I'll message you on WhatsApp, what's your number?", "WhatsApp"],
    ["If it's okay with you, we can go to Telegram.", "Telegram"],
    ["Wir können auch auf Signal weiterreden, wenn Sie möchten.", "Signal"],
    ["能加个微信吗？", "WeChat"],
  ])("%s → %s", (sentence, toWhat) => {
    expect(readWishes(sentence)).toEqual([{ toWhat, words: sentence }]);
  });
});

describe("no wish, though a channel is named", () => {
  test.each([
    "I used WhatsApp's API at work.",
    "At my last job I built a Telegram bot for support.",
    "Here is my LinkedIn profile.",
    "I have the Teams link for our interview that you sent.",
    "Is there a phone interview?",
    "You can reach me at +44 113 496 0100 or by e-mail.",
    "Feel free to call me on my mobile if the line drops.",
    "The signal was lost, can we continue tomorrow?",
    "Please see line 4 of the attached file.",
    "I worked on Skype at Northgate for two years.",
    "Can we discuss the Discord integration in the interview?",
    "We integrated WeChat payments in 2021.",
    "Please do not contact me on WhatsApp.",
    "I don't use Telegram.",
    "No need to move to WhatsApp, mail is fine.",
    "Someone contacted me on WhatsApp in your name; is that you?",
    "I was paid outside of Upwork by that client in 2019.",
    "My personal e-mail is the one in my application.",
    "Could we move the interview to Thursday?",
    "Let's talk on Monday at ten.",
    "I can send you the text of the agreement.",
    "Do you use Discord for your team?",
    "I would like to work on WhatsApp's security team.",
    "Our customers could reach us on Viber.",
    "I'll join the Zoom call five minutes early.",
    "Your colleague asked me to add her on WhatsApp; is that right?",
    "The platform was built outside of the main product.",
    "Do you use Discord or Slack internally?",
    "You asked whether I use WhatsApp: only with family.",
    "I saw your post on Telegram and would like to apply.",
    "I would like to discuss my experience with Signal processing.",
    "We moved from Skype to Teams in 2019.",
    "I'd be happy to continue the process and look forward to talking on Thursday.",
    "Ich möchte bei Signal arbeiten.",
    "I would love to have a look at Telegram from the inside.",
    "I prefer to keep everything in this e-mail thread.",
    "Telegram, Signal and WhatsApp are what I have tested.",
    "Write tests first, then the messenger feature.",
    "No uso WhatsApp para el trabajo.",
    "Desarrollé un bot de Telegram.",
    "Je n'utilise pas WhatsApp.",
    "J'ai développé une application pour Skype.",
    "Ich nutze WhatsApp nicht.",
    "Ich habe bei Skype gearbeitet.",
    "Я не пользуюсь телеграмом.",
    "Я разрабатывал бота для телеграма.",
    "저는 카카오톡 API를 개발했습니다.",
    "我开发过微信小程序。",
    "我不用微信。",
    "मैं व्हाट्सएप नहीं चलाता।",
  ])("%s", (sentence) => expect(readWishes(sentence)).toEqual([]));
});

test("reads every sentence of a message, wrapped lines together, and the same wish once", () => {
  const text =
    "Dear Mara,\n\nthank you for the call. Could we please go\non in WhatsApp?\n\nCould we please go on in WhatsApp?\n\nDana";
  expect(readWishes(text)).toEqual([{ toWhat: "WhatsApp", words: "Could we please go on in WhatsApp?" }]);
});

test("keeps at most a few hundred characters of a sentence, and is quick about a text without an end", () => {
  const [found] = readWishes(`${"I hope that this finds you well and ".repeat(12)}can we move to Telegram`);
  expect(found?.words.length).toBeLessThanOrEqual(301);
  const long = "please can we could you let's write me on ".repeat(5000);
  const before = performance.now();
  readWishes(long);
  expect(performance.now() - before).toBeLessThan(3000);
});
