import { z } from "zod";
import { roles } from "@/lib/auth/permissions";
import { outcomeWords } from "@/lib/checks/define-check";
import { checkKind } from "@/lib/checks/kinds";
import { consentText } from "@/lib/consents/texts";
import { deviceWords } from "@/lib/devices/kinds";
import { evidenceKind } from "@/lib/evidence/kinds";
import { challengeKind } from "@/lib/interviews/challenges";
import { ways } from "@/lib/messages/schema";
import { template } from "@/lib/messages/templates";
import { gate as gateWords, isHiring, lookTitle } from "@/lib/policy/stages";
import { rule } from "@/lib/risk/rules";
import { sourceKind } from "@/lib/sources/kinds";
import { letterTitles } from "@/lib/stops/letter";
import { wayWords } from "@/lib/stops/ways";

const id = z.uuid();
const text = z.string().max(80);
const role = z.enum(Object.keys(roles) as [keyof typeof roles]);

/** An event and its words. The data holds ids, kinds and outcomes: never a name, an address, a reason or a file name. */
function event<Data extends z.ZodObject>(data: Data, words: (data: z.infer<Data>) => string) {
  return { data, words };
}

const none = z.strictObject({});
const check = z.strictObject({ kind: text });

const deviated = z.enum(["added", "required", "not-asked"]);

const assigned = z.strictObject({ positionId: id, managerId: id, recruiterIds: z.array(id) });
const recruiters = (ids: string[]) => (ids.length === 1 ? "1 recruiter" : `${ids.length} recruiters`);

/** Everything that can happen, one line each. */
export const events = {
  refused: event(
    z.strictObject({ can: text, because: text }),
    ({ can, because }) =>
      `Refused: ${can === "anyone" ? "" : `${can.replace(":", " ")}, `}${because.replaceAll("-", " ")}`,
  ),
  "demo.loaded": event(none, () => "Loaded the demo company"),
  "policy.published": event(
    z.strictObject({ number: z.int() }),
    ({ number }) => `Published version ${number} of a policy`,
  ),

  "invitation.created": event(z.strictObject({ role }), ({ role }) => `Invited somebody as ${roles[role]}`),
  "invitation.taken-back": event(none, () => "Took an invitation back"),
  "user.joined": event(z.strictObject({ userId: id, role }), ({ role }) => `Joined as ${roles[role]}`),
  "user.password-offered": event(z.strictObject({ userId: id }), () => "Made a link for a new password"),
  "user.password-renewed": event(z.strictObject({ userId: id }), () => "Chose a new password, and ended every session"),
  "user.signed-in": event(z.strictObject({ userId: id }), () => "Signed in"),
  "user.signed-out": event(z.strictObject({ userId: id }), () => "Signed out"),
  "user.role-changed": event(
    z.strictObject({ userId: id, from: role, to: role }),
    ({ from, to }) => `Changed a role from ${roles[from]} to ${roles[to]}`,
  ),
  "user.disabled": event(z.strictObject({ userId: id }), () => "Disabled a user and ended their sessions"),
  "user.enabled": event(z.strictObject({ userId: id }), () => "Enabled a user again"),
  "user.mail-chosen": event(z.strictObject({ userId: id, mailed: z.boolean() }), ({ mailed }) =>
    mailed ? "Chose to be told by mail, too" : "Chose not to be told by mail",
  ),
  "mail.retried": event(z.strictObject({ mailId: id }), () => "Had another try made at a mail that could not be sent"),

  "token.made": event(z.strictObject({ tokenId: id }), () => "Made a token for another system"),
  "token.revoked": event(z.strictObject({ tokenId: id }), () => "Revoked a token of another system"),
  "endpoint.made": event(z.strictObject({ endpointId: id }), () => "Set an endpoint that is told of gates"),
  "endpoint.disabled": event(z.strictObject({ endpointId: id }), () => "Disabled an endpoint"),
  "endpoint.tested": event(z.strictObject({ endpointId: id }), () => "Sent a test to an endpoint"),
  "delivery.retried": event(
    z.strictObject({ deliveryId: id }),
    () => "Had another try made at a message to an endpoint",
  ),
  "delivery.left-out": event(
    z.strictObject({ deliveryId: id }),
    () => "Left a message to an endpoint out, so that those after it go on",
  ),

  "position.created": event(assigned, ({ recruiterIds }) => `Created a position, with ${recruiters(recruiterIds)}`),
  "position.assigned": event(
    assigned,
    ({ recruiterIds }) => `Changed who works on a position, now with ${recruiters(recruiterIds)}`,
  ),
  // Neither says which place.
  "position.place-said": event(z.strictObject({ positionId: id }), () => "Said whose law holds where a position works"),
  "screening.place-of-work-said": event(
    none,
    () => "Assessed the screening again, after it was said whose law holds where its position works",
  ),
  "screening.lives-in-said": event(none, () => "Said where the candidate lives"),
  "position.policy-changed": event(
    z.strictObject({ positionId: id, fromId: id, toId: id }),
    () => "Moved a position to another version of a policy, with reason",
  ),
  "position.closed": event(z.strictObject({ positionId: id }), () => "Closed a position"),

  "screening.opened": event(
    z.strictObject({ source: text, claims: z.int(), again: z.boolean().optional(), look: text.optional() }),
    ({ source, claims, again, look }) =>
      `Opened ${look ? `a ${lookTitle(look).toLowerCase()},` : again ? "another screening of the same person" : "the screening"} from ${sourceKind(source).title}, ${claims} claims`,
  ),
  "screening.sent": event(none, () => "Sent the screening to the hiring manager"),
  "screening.ended": event(
    z.strictObject({ ending: text }),
    ({ ending }) => `Ended the screening: ${ending.replaceAll("-", " ")}`,
  ),
  "screening.assigned": event(z.strictObject({ recruiterId: id }), () => "Handed the screening to another recruiter"),
  "screening.snoozed": event(none, () => "Snoozed the screening"),
  "screening.woken": event(none, () => "Took the screening up again"),
  "screening.reminded": event(
    z.strictObject({ turn: z.enum(["candidate", "recruiter", "manager", "compliance"]) }),
    ({ turn }) => `Reminded ${turn === "compliance" ? "compliance" : `the ${turn}`}`,
  ),
  "screening.reminder-cancelled": event(none, () => "Took a reminder back"),
  "screening.reassessed": event(
    none,
    () =>
      "Assessed the screening again, after the number of another candidate’s document or account was typed in or replaced",
  ),
  "screening.named": event(none, () => "Set what the employer’s own system calls the screening"),
  "start-day.set": event(z.strictObject({ again: z.boolean() }), ({ again }) =>
    again ? "Changed the first day of work, with reason" : "Set the first day of work",
  ),
  "work.brought-in": event(z.strictObject({ positionId: id }), () => "Brought in somebody who works here already"),
  "work.changed": event(
    z.strictObject({ employmentId: id, what: z.enum(["name", "address", "bank"]), due: z.boolean() }),
    ({ what, due }) =>
      `Recorded that the ${what === "bank" ? "bank account" : what} of somebody who works here changed${due ? "; a look again is due" : ""}`,
  ),
  "work.ended": event(z.strictObject({ employmentId: id }), () => "Recorded the last day of work"),
  "note.added": event(none, () => "Wrote a note"),
  "source.added": event(
    z.strictObject({ source: text }),
    ({ source }) => `Added a source: ${sourceKind(source).title}`,
  ),
  "message.sent": event(
    z.strictObject({ template: text, way: z.enum(["mail", "copied"]), kind: text.nullable() }),
    ({ template: id, way, kind }) =>
      `Wrote to the candidate ${ways[way]}: ${template(id).title.toLowerCase()}${kind ? `, for ${title(kind)}` : ""}`,
  ),
  "message.taken-back": event(
    z.strictObject({ template: text }),
    ({ template: id }) => `Took a mail to the candidate back: ${template(id).title.toLowerCase()}`,
  ),
  "candidate.answered": event(check, ({ kind }) => `Closed what was asked of the candidate about ${title(kind)}`),

  "check.started": event(check, ({ kind }) => `Started ${title(kind)}`),
  "check.assigned": event(
    z.strictObject({ kind: text, to: role }),
    ({ kind, to }) => `Handed ${title(kind)} to ${roles[to]}`,
  ),
  "check.completed": event(
    z.strictObject({ kind: text, outcome: z.enum(["clear", "concern", "could-not-verify"]) }),
    ({ kind, outcome }) => `Completed ${title(kind)}: ${outcomeWords[outcome].toLowerCase()}`,
  ),
  "check.reused": event(check, ({ kind }) => `Took over ${title(kind)} from another screening of the same person`),
  "check.reopened": event(check, ({ kind }) => `Reopened ${title(kind)}`),
  "contact.found": event(
    z.strictObject({ medium: text, foundIn: text }),
    ({ medium }) => `Added a contact found by us (${medium})`,
  ),
  "verification.asked": event(none, () => "Asked an institution"),
  "verification.answered": event(
    z.strictObject({ answer: text }),
    ({ answer }) => `Recorded the answer of an institution: ${answer.replaceAll("-", " ")}`,
  ),
  "channel.asked": event(
    z.strictObject({ way: text }),
    ({ way }) => `Wrote down a wish to move elsewhere, by ${way === "us" ? "us" : `the ${way}`}`,
  ),
  "channel.answered": event(
    z.strictObject({ outcome: text }),
    ({ outcome }) => `Wrote down what became of a wish to move elsewhere: ${outcome}`,
  ),
  "channel.taken-back": event(none, () => "Took an entry about a wish to move elsewhere back"),
  "interview.started": event(
    z.strictObject({ kind: text, path: text }),
    ({ kind, path }) =>
      `Started ${kind === "interview" ? "the interview" : "a later meeting"}, ${path.replaceAll("-", " ")}`,
  ),
  "interview.ended": event(none, () => "Ended the meeting"),
  "challenge.started": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Began: ${challengeKind(kind).title.toLowerCase()}`,
  ),
  "challenge.finished": event(
    z.strictObject({ kind: text, outcome: text }),
    ({ kind, outcome }) => `${challengeKind(kind).title}: ${outcome.replaceAll("-", " ")}`,
  ),
  // Its words leave the answer out: whoever answers next reads what happened last, and must not be led by it.
  "identity.attested": event(
    z.strictObject({ how: text, answer: text }),
    ({ how }) => `Answered whether it is the person on the document (${how.replaceAll("-", " ")})`,
  ),

  "consent.recorded": event(
    z.strictObject({ kind: text, how: text }),
    ({ kind, how }) => `Recorded ${consentText(kind).act}, ${how}: ${consentText(kind).title.toLowerCase()}`,
  ),
  "consent.withdrawn": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Recorded that a consent was taken back: ${consentText(kind).title.toLowerCase()}`,
  ),
  "document.reading-asked": event(check, ({ kind }) => `Asked a second person to read the ${title(kind)}`),
  "document.confirmed": event(
    z.strictObject({ source: text, answer: text }),
    ({ source, answer }) => `Read the ${sourceKind(source).title.toLowerCase()} as the second person: ${answer}`,
  ),

  "payment.entered": event(z.strictObject({ change: z.boolean() }), ({ change }) =>
    change ? "Entered a change of the payment details" : "Entered payment details",
  ),
  "payment.decided": event(
    z.strictObject({ decision: z.enum(["released", "refused"]) }),
    ({ decision }) => `${decision === "released" ? "Released" : "Refused"} payment details as the second person`,
  ),
  "payment.number-seen": event(z.strictObject({ instructionId: id }), () => "Looked at the whole number of an account"),

  "passkey.asked": event(check, ({ kind }) => `Made a link for a passkey: ${kind}`),
  "passkey.answered": event(
    z.strictObject({ outcome: text }),
    ({ outcome }) => `The candidate answered with a passkey: ${outcome.replaceAll("-", " ")}`,
  ),
  "passkey.witnessed": event(
    z.strictObject({ answer: text }),
    ({ answer }) => `Said whether the candidate was seen using the passkey: ${answer}`,
  ),

  "evidence.added": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Added evidence: ${evidenceKind(kind).title.toLowerCase()}`,
  ),
  "evidence.read": event(
    z.strictObject({ evidenceId: id, part: z.enum(["whole", "range", "thumbnail", "picture"]) }),
    ({ part }) => readWords[part],
  ),

  "device.added": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Added a device: ${deviceWords(kind).toLowerCase()}`,
  ),
  "device.changed": event(none, () => "Changed what is known of a device, with reason"),
  "device.signed-off": event(none, () => "Signed off that remote-access tools are off on a device"),
  "device.exception-proposed": event(none, () => "Proposed that a remote-access tool stays on a device"),
  "device.exception-decided": event(z.strictObject({ decision: z.enum(["granted", "refused"]) }), ({ decision }) =>
    decision === "granted"
      ? "Agreed that a remote-access tool stays on a device, until a day"
      : "Refused that a remote-access tool stays on a device",
  ),
  "shipment.planned": event(z.strictObject({ kind: text }), ({ kind }) => `Planned to send ${kind}`),
  "shipment.moved": event(
    z.strictObject({ kind: text, to: text }),
    ({ kind, to }) => `${kind === "documents" ? "Documents" : "Equipment"}: ${to.replaceAll("-", " ")}`,
  ),
  "shipment.address-proposed": event(none, () => "Asked to send something to another address, with reason"),
  "shipment.address-changed": event(none, () => "Changed the address of a shipment, with reason"),
  "shipment.address-decided": event(z.strictObject({ decision: z.enum(["granted", "refused"]) }), ({ decision }) =>
    decision === "granted" ? "Agreed to another address for a shipment" : "Refused another address for a shipment",
  ),
  "shipment.serial-read": event(
    z.strictObject({ answer: text }),
    ({ answer }) => `Had a serial number read back: ${answer.replaceAll("-", " ")}`,
  ),
  "address.protected": event(none, () => "Took the address over"),
  "address.unprotected": event(none, () => "Gave the address back"),

  "difference.proposed": event(
    z.strictObject({ rule: text }),
    ({ rule: id }) => `Proposed as settled: ${rule(id).title}`,
  ),
  "difference.decided": event(
    z.strictObject({ rule: text, decision: z.enum(["settled", "confirmed", "returned"]) }),
    ({ rule: id, decision }) =>
      `${{ settled: "Settled", confirmed: "Confirmed", returned: "Returned" }[decision]}: ${rule(id).title}`,
  ),

  "gate.decided": event(
    z.strictObject({ gate: text, kind: text, assessment: z.int() }),
    ({ gate: id, kind, assessment }) => `${decisionWords(kind, id)}, on assessment ${assessment}, with reason`,
  ),
  "gate.lapsed": event(none, () => "Saw how the gates stand, after a waiver or an early opening had ended"),
  "letter.given": event(
    z.strictObject({ kind: z.enum(["facts", "pre-adverse", "final"]), how: text }),
    ({ kind, how }) => `Gave the candidate the ${letterTitles[kind].toLowerCase()}, ${wayWords(how)}`,
  ),
  "letter.answered": event(
    z.strictObject({ late: z.boolean() }),
    ({ late }) => `Recorded an answer of the candidate${late ? ", after the final step" : " to the letter"}`,
  ),
  "letter.reviewed": event(
    z.strictObject({ answer: z.enum(["explained", "not-explained"]), late: z.boolean() }),
    ({ answer, late }) =>
      answer === "explained"
        ? `Read the candidate’s answer: it explains it, and ${late ? "the stop is taken back" : "the proposal to stop is set aside"}`
        : `Read the candidate’s answer: it does not explain it${late ? ", and the stop stays" : ""}`,
  ),
  "waiver.proposed": event(check, ({ kind }) => `Proposed not to do ${title(kind)}`),
  "waiver.decided": event(
    z.strictObject({ kind: text, decision: z.enum(["granted", "refused"]) }),
    ({ kind, decision }) => `${decision === "granted" ? "Granted" : "Refused"} not to do ${title(kind)}`,
  ),
  "early-opening.proposed": event(
    z.strictObject({ gate: text }),
    ({ gate: id }) => `Proposed to open a gate before its checks are done: ${gateWords(id).title}`,
  ),
  "early-opening.decided": event(
    z.strictObject({ gate: text, decision: z.enum(["granted", "refused"]) }),
    ({ gate: id, decision }) =>
      `${decision === "granted" ? "Granted" : "Refused"} to open a gate before its checks are done: ${gateWords(id).title}`,
  ),
  "release.issued": event(z.strictObject({ releaseId: id }), () => "Issued a signed release record"),
  "deviation.proposed": event(
    z.strictObject({ kind: text, what: deviated }),
    ({ kind, what }) => `Proposed for this screening alone: ${deviationWords(kind, what)}`,
  ),
  "deviation.decided": event(
    z.strictObject({ kind: text, what: deviated, decision: z.enum(["granted", "refused"]) }),
    ({ kind, what, decision }) =>
      `${decision === "granted" ? "Granted" : "Refused"} for this screening alone: ${deviationWords(kind, what)}`,
  ),
  "screening.restricted": event(
    z.strictObject({ readerIds: z.array(id) }),
    ({ readerIds }) =>
      `Restricted the screening to compliance${readerIds.length > 0 ? ` and ${readerIds.length} named` : ""}`,
  ),
  "screening.unrestricted": event(none, () => "Ended the restriction of the screening"),
  "audit.verified": event(
    z.strictObject({
      streams: z.int(),
      entries: z.int(),
      whole: z.boolean(),
      stream: text.optional(),
      number: z.int().optional(),
    }),
    ({ streams, entries, whole, number }) =>
      whole
        ? `Verified every history: ${streams} streams with ${entries} entries are whole`
        : `Verified the histories, and found the first break at entry ${number} of one`,
  ),
};

const readWords = {
  whole: "Read an evidence file",
  range: "Read part of an evidence file",
  thumbnail: "Saw a thumbnail",
  picture: "Looked closely at an evidence file",
};

const title = (kind: string) => checkKind(kind).title.toLowerCase();

const deviationWords = (kind: string, what: z.infer<typeof deviated>) =>
  ({
    added: `${title(kind)} as another check`,
    required: `${title(kind)} as required`,
    "not-asked": `not to ask ${title(kind)}`,
  })[what];

function decisionWords(kind: string, gateId: string) {
  const { id, title: gate, ready } = gateWords(gateId);
  if (kind === "ready") return isHiring(id) ? `Decided ready for the ${gate}` : `Decided that ${ready.toLowerCase()}`;
  if (kind === "hold") return `Put the ${gate} on hold`;
  if (kind === "question") return `Asked a question before deciding on the ${gate}`;
  if (kind === "stop-proposed") return `Proposed to stop before the ${gate}`;
  if (kind === "stop-set-aside") return "Set the proposal to stop aside";
  return "Stopped the screening";
}

export type EventName = keyof typeof events;
type EventData<Name extends EventName> = z.infer<(typeof events)[Name]["data"]>;
/** An event with the data that belongs to it. */
export type Event = { [Name in EventName]: { name: Name; data: EventData<Name> } }[EventName];

/** An entry in words; an event, or a kind of thing, that only another version knows is said to be so instead of failing. */
export function inWords(name: string, data: unknown): string {
  const found = Object.hasOwn(events, name) ? events[name as EventName] : undefined;
  const parsed = found?.data.safeParse(data);
  const noWords = `An event this version has no words for: ${name}`;
  if (!found || !parsed?.success) return noWords;
  try {
    return found.words(parsed.data as never);
  } catch {
    // The registries throw on what is not in them.
    return noWords;
  }
}
