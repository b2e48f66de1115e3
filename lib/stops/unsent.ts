import type { MailState } from "@/lib/mail/attempts";

/** How it stands with the mail of a letter while it has not gone out; null when it has, or the letter went another way. */
export function unsent(mail: MailState | null | undefined): Unsent | null {
  if (!mail || mail === "sent") return null;
  return mail === "waiting" ? "waiting" : "given-up";
}

export type Unsent = keyof typeof unsentMails;

/** What is said of a letter whose mail has not gone out: in a line, as the next step, before the final step, and with the letter itself. */
export const unsentMails = {
  waiting: {
    said: "not gone out yet, written as a mail",
    step: "The letter waits to go out by mail",
    why: "The letter has not gone out by mail yet, so the time to answer does not run. It is tried again by itself, or give it another way.",
    letter: "Its mail has not gone out yet. It is tried again by itself.",
  },
  "given-up": {
    said: "never gone out, written as a mail",
    step: "Give the letter another way",
    why: "The mail with the letter was given up, so the candidate does not have it. Give it another way.",
    letter: "Its mail was given up, so the candidate does not have it. Print it, and give it another way.",
  },
} as const;
