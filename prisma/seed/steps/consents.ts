import { recordConsent } from "@/lib/consents/actions";
import { consentText } from "@/lib/consents/texts";
import { perform } from "@/lib/door/perform";
import { done } from "../done";
import type { Case } from "../scene";
import { keepText } from "./documents";

type TextId = Parameters<typeof recordConsent>[0]["kind"];

/** The candidate agrees to a text by e-mail, or is given it, and the recruiter records that on the same day. */
export async function givesConsent(on: Case, when: Date, kind: TextId) {
  const { screeningId, recruiter, person } = on;
  const { act, title, body, version } = consentText(kind);
  const file = { kind: "consent", fileName: `${kind}.txt`, how: "candidate" } as const;
  const answer = act === "consent" ? "I have read this and agree." : "I have received this.";
  const mail = `Subject: Re: ${title}\n\n${answer}\n${person.name}\n\n> ${body.replaceAll("\n", "\n> ")}`;
  const evidenceId = await keepText(on, when, file, mail);
  const givenOn = when.toISOString().slice(0, 10);
  const input = { screeningId, kind, textVersion: version, givenOn, how: "e-mail", evidenceId } as const;
  await done(perform(recordConsent, recruiter, input, when));
}
