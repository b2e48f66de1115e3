import { defineTemplate } from "../define-template";
import { opening, politely } from "../politely";

export const interview = defineTemplate({
  id: "interview",
  title: "A date for an interview",
  fits: () => true,
  write: (facts) => ({
    subject: `A date for your interview: ${facts.position}`,
    body: politely(
      facts,
      `${opening(facts)} We would like to meet you by video, and see that you are the person on your identity document.`,
      "Please send us two or three times in the coming days that suit you, with your time zone, and have the document at hand. You do not have to show your home. If you would rather meet without a camera, tell us: it counts the same.",
    ),
    wanted: "Times for the interview",
    check: "video-interview",
  }),
});
