import type { Actor } from "@/lib/auth/actor";
import { handToOperations } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { attestIdentity } from "@/lib/interviews/actions";
import { addNote, endScreening } from "@/lib/screenings/actions";
import type { NeutralEnd } from "@/lib/screenings/lifecycle";
import { done } from "../done";
import type { Case } from "../scene";

/** Somebody writes a note; the recruiter unless said otherwise. */
export async function writes(on: Case, when: Date, body: string, by: Actor = on.recruiter) {
  await done(perform(addNote, by, { screeningId: on.screeningId, body }, when));
}

/** The recruiter meets the candidate by video with the document beside the face, and it is the same person. */
export async function meets(on: Case, when: Date, note?: string) {
  const input = { screeningId: on.screeningId, how: "video", answer: "same", note } as const;
  await done(perform(attestIdentity, on.recruiter, input, when));
}

/** The recruiter hands the shipping check to operations. */
export async function handsShippingOver(on: Case, when: Date) {
  const input = { screeningId: on.screeningId, kind: "shipping-address" };
  await done(perform(handToOperations, on.recruiter, input, when));
}

/** The screening ends for a reason outside its findings. */
export async function ends(on: Case, when: Date, ending: NeutralEnd) {
  await done(perform(endScreening, on.recruiter, { screeningId: on.screeningId, ending }, when));
}
