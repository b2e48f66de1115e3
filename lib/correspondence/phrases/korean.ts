import { definePhrases, elsewhere } from "../define-phrases";

export const korean = definePhrases({
  language: "Korean",
  ways: [
    [elsewhere.text, /문자(?=로|메시지| 메시지| 주| 보내)|sms/g],
    [elsewhere.mail, /개인 ?(?:메일|이메일)/g],
    [elsewhere.number, /개인 ?(?:번호|휴대폰|전화)/g],
    [elsewhere.messenger, /다른 ?메신저/g],
    [elsewhere.outside, /플랫폼 ?(?:밖|외부)(?:에서)?/g],
  ],
  wishes: [
    [
      /§ ?(?:으로|로|에서|에|을|를|아이디|통해|,)?/,
      /(?:연락|대화|이야기|얘기|메시지|말씀|옮기|옮겨|넘어|추가|친추|진행|소통|논의|채팅|결제|지급)/,
      /(?:주세요|주십시오|주시|까요|하시죠|하죠|합시다|싶습니다|싶어요|가능할|괜찮|되나요|좋겠|좋을|부탁|바랍니다)/,
    ],
    [/(?:혹시|쓰시는|사용하시는) ?§/, /(?:있|쓰|하)(?:으세요|시나요|나요)/],
  ],
  unless: [/(?:하지 ?마|않|못|안 ?(?:쓰|써|해)|api|봇|연동|개발|구현)/],
});
