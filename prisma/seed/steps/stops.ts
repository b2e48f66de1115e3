import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { giveLetter, makeStopFinal, recordLetterAnswer, reviewAnswer, setStopAside } from "@/lib/stops/actions";
import { usualWords } from "@/lib/stops/letter";
import type { Way } from "@/lib/stops/ways";
import { done } from "../done";
import type { Case } from "../scene";

/** Compliance gives the candidate the letter with the facts behind a proposal to stop; of a background report with a copy, and who made it. */
export async function givesLetter(on: Case, when: Date, how: Way = "post", agency = "") {
  const { screeningId, company } = on;
  const words = { ...usualWords("facts", await position(on)), agency, enclosed: agency !== "" };
  const given = { screeningId, ...(await shown(on)), ...words, how, givenOn: day(when) };
  await done(perform(giveLetter, company.colleague("Leo Brandt"), given, when));
}

/** The recruiter records what the candidate answered to the newest letter. */
export async function answers(on: Case, when: Date, words: string, evidenceId?: string) {
  const { screeningId, recruiter } = on;
  const letter = await db().letter.findFirstOrThrow({ where: { screeningId }, orderBy: { id: "desc" } });
  const answer = { screeningId, letterId: letter.id, words, evidenceId, receivedOn: day(when) };
  await done(perform(recordLetterAnswer, recruiter, answer, when));
}

/** Somebody in compliance who has not worked on the file reads the answer that waits. */
export async function readsAnswer(
  on: Case,
  when: Date,
  review: "explained" | "not-explained",
  reason: string,
  by: Actor = on.company.colleague("Hana Sato"),
) {
  const { screeningId } = on;
  const { id: answerId } = await db().letterAnswer.findFirstOrThrow({ where: { screeningId, review: null } });
  await done(perform(reviewAnswer, by, { screeningId, answerId, review, reason }, when));
}

/** Compliance sets a proposal to stop aside. */
export async function setsStopAside(on: Case, when: Date, reason: string) {
  const { screeningId, company } = on;
  const { decisionId } = await shown(on);
  await done(perform(setStopAside, company.colleague("Leo Brandt"), { screeningId, decisionId, reason }, when));
}

/** Compliance makes a proposed stop final, with the final letter. */
export async function makesStopFinal(on: Case, when: Date, reason: string, how: Way = "post") {
  const { screeningId, company } = on;
  const words = { ...usualWords("final", await position(on)), agency: "" };
  const input = { screeningId, ...(await shown(on)), ...words, how, reason };
  await done(perform(makeStopFinal, company.colleague("Hana Sato"), input, when));
}

/** The proposal, and the assessment that is the newest. */
async function shown({ screeningId }: Case) {
  const [proposal, assessment] = await Promise.all([
    db().decision.findFirstOrThrow({ where: { screeningId, kind: "stop-proposed" }, orderBy: { at: "desc" } }),
    db().assessment.findFirstOrThrow({ where: { screeningId }, orderBy: { number: "desc" } }),
  ]);
  return { decisionId: proposal.id, assessmentId: assessment.id };
}

const position = async ({ positionId }: Case) =>
  (await db().position.findUniqueOrThrow({ where: { id: positionId } })).title;

const day = (when: Date) => when.toISOString().slice(0, 10);
