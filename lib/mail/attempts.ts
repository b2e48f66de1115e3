/** Minutes from one attempt to the next: short after a hiccup, half a day after a day. */
const waits = [1, 5, 30, 120, 360];
const longest = 720;

/** After so many attempts a mail is given up, until an administrator asks for another try. */
export const mostAttempts = 12;

/** Minutes after which the next attempt is made, once so many were made before this one. */
export const minutesToNext = (attempts: number) => waits[attempts] ?? longest;

type Sending = { sentAt: Date | null; cancelledAt: Date | null; attempts: number };

export type MailState = "sent" | "taken-back" | "given-up" | "waiting";

/** How it stands with a mail. Several attempts can lie behind one that waits. */
export function mailState({ sentAt, cancelledAt, attempts }: Sending): MailState {
  if (sentAt) return "sent";
  if (cancelledAt) return "taken-back";
  return attempts >= mostAttempts ? "given-up" : "waiting";
}

/** The states of a mail in words. */
export const mailStateWords: Record<MailState, string> = {
  sent: "Sent",
  "taken-back": "Taken back before it went out",
  "given-up": "Given up",
  waiting: "Waiting",
};
