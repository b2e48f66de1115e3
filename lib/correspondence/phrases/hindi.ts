import { definePhrases, elsewhere } from "../define-phrases";

/** Hindi in its own letters and in Latin ones. */
export const hindi = definePhrases({
  language: "Hindi",
  ways: [
    [elsewhere.mail, /(?:निजी|पर्सनल) (?:ईमेल|मेल)/g],
    [elsewhere.outside, /प्लेटफ़?ॉर्म (?:के|से) बाहर|platform (?:ke|se) bahar/g],
  ],
  wishes: [
    [
      /§ (?:पर|में|से|के ज़?रिए)|§/,
      /(?:बात|संपर्क|सम्पर्क|लिख|मैसेज|संदेश|जोड़|जारी|कॉल|चैट|भुगतान)/,
      /(?:करें|कर सक|करिए|कीजिए|सकते|क्या हम|चाहूं|चाहूँ|दें|दीजिए|भेजें|करो|लें)/,
    ],
    [
      /§ (?:par|pe|me|mein)\b/,
      /\b(?:baat|message|msg|contact|chat|call|likh\w*)\b/,
      /\b(?:kar(?:e|ein|en|o|iye)|kijiye|kar sakte|karte|kar lo|dijiye)\b/,
    ],
  ],
  unless: [/नहीं|मत |एपीआई|बॉट|\b(?:nahi|nahin|mat|api|bot)\b/],
});
