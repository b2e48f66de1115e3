/** Everything that people are told of, and its words after the name of who caused it. They name nobody else. */
export const notificationKinds = {
  mentioned: "mentioned you in a note",
  assigned: "handed a screening to you",
  reminded: "reminds you of a screening",
  "handed-over": "asks for your decision",
  asked: "asked a question before deciding",
  "decided-ready": "decided ready, and the gate is open",
  held: "put a screening on hold",
  "settlement-proposed": "proposed a difference as settled",
  "settlement-decided": "looked at what you proposed as settled",
  "settlement-lapsed": "returned what you proposed as settled, since something changed",
  "second-reading": "asks you to read a document as the second person",
  "second-look": "asks whether you see the same person",
  "to-look-at": "brought something that compliance should look at",
  "not-assessed": "could not assess a screening, so that no gate of it opens",
  "rule-failed": "could not assess a screening: the server’s log says at which rule",
  "stop-proposed": "proposed to stop",
  "stop-finished": "dealt with a proposal to stop",
  "stop-reversed": "took a stop back after the candidate’s answer",
  "letter-answered": "recorded the candidate’s answer to a letter",
  "waiver-proposed": "proposed not to do a check",
  "waiver-decided": "decided about a check you proposed not to do",
  "early-opening-proposed": "proposed to open a gate before its checks are done",
  "early-opening-decided": "decided about a gate you proposed to open early",
  "payment-entered": "entered payment details that wait for a second person",
  "payment-decided": "released or refused payment details that you entered",
  "equipment-waits": "asks a second person about equipment",
  "equipment-decided": "decided as the second person about equipment",
  "deviation-proposed": "proposed other checks for one screening than its policy asks",
  "deviation-decided": "decided about other checks you proposed for one screening",
  "check-assigned": "handed a check to you",
  "check-finished": "completed a check that was handed to operations",
  "looks-due": "reminds you of people who are to be looked at again",
  "looks-overdue": "tells you that looks again are overdue",
  "compliance-joined": "joined as compliance",
  "compliance-given": "gave somebody the compliance role",
  "compliance-taken": "took the compliance role from somebody",
  "compliance-disabled": "disabled the account of somebody in compliance",
  "compliance-enabled": "let somebody in compliance sign in again",
  "compliance-password": "made a link for a new password of somebody in compliance",
} as const;

export type NotificationKind = keyof typeof notificationKinds;

/** A kind in words; one that only another version knows is said in general. */
export const notificationWords = (kind: string) =>
  Object.hasOwn(notificationKinds, kind) ? notificationKinds[kind as NotificationKind] : "did something you should see";
