"use server";

import { action } from "@/lib/door/action";
import { againOptions, enrolOptions, madeKey, usedKey } from "@/lib/passkeys/ceremony";
import type { PasskeyResult } from "@/lib/passkeys/results";
import { enrolInput, linkInput, showInput } from "@/lib/passkeys/schema";
import { answered, findSession, standingKey } from "@/lib/passkeys/write";
import { keepsSessions } from "@/lib/sessions/write";

// What a candidate does with a link, who signs in nowhere: the secret of the link is all they have.

type Asked = {
  code: string;
  step: string /** Whether the candidate was told that it is kept when they connect. */;
  keepsSession: boolean;
} & (
  | { purpose: "enrol"; options: Awaited<ReturnType<typeof enrolOptions>> }
  | { purpose: "again"; options: Awaited<ReturnType<typeof againOptions>> }
);
type Answered = { result: PasskeyResult };

/** What a link asks, as long as it works; asking uses nothing up. */
export const openPasskeyLink = action<typeof linkInput, Asked, null>({
  can: "anyone",
  input: linkInput,
  async run({ tx, input: { token }, now }) {
    const { screeningId, challenge, code, step, purpose, screening } = await findSession(tx, token, now);
    const asked =
      purpose === "enrol"
        ? ({ purpose, options: await enrolOptions(challenge, screening.candidateId) } as const)
        : ({ purpose: "again", options: await againOptions(challenge) } as const);
    const keepsSession = await keepsSessions(tx, screeningId, now);
    return { happened: null, data: { code, step, keepsSession, ...asked } };
  },
});

/** Keeps the key that the candidate's device made; it counts once somebody says that they saw it. */
export const enrolPasskey = action<typeof enrolInput, Answered, null>({
  can: "anyone",
  input: enrolInput,
  async run({ tx, input: { token, made }, now }) {
    const session = await findSession(tx, token, now);
    const key = session.purpose === "enrol" ? await madeKey(made, session.challenge) : null;
    if (!key || (await tx.passkey.count({ where: { credentialId: key.id } })) > 0)
      return answered(tx, session, { result: "could-not" }, now);
    const { screeningId, screening } = session;
    const { id: passkeyId } = await tx.passkey.create({
      data: {
        ...{ screeningId, candidateId: screening.candidateId, enrolledAt: now },
        ...{ credentialId: key.id, publicKey: key.publicKey, counter: key.counter },
      },
      select: { id: true },
    });
    return answered(tx, session, { result: "enrolled", passkeyId }, now, [["passkey", passkeyId]]);
  },
});

/** Compares the key that the candidate's device used with the one that was enrolled. */
export const showPasskey = action<typeof showInput, Answered, null>({
  can: "anyone",
  input: showInput,
  async run({ tx, input: { token, shown }, now }) {
    const session = await findSession(tx, token, now);
    const { screeningId, screening, challenge, purpose } = session;
    const key = await standingKey(tx, { screeningId, candidateId: screening.candidateId });
    if (!key || purpose !== "again") return answered(tx, session, { result: "could-not" }, now);
    if (shown.id !== key.credential.id) return answered(tx, session, { result: "another-key" }, now);
    const counter = await usedKey(shown, challenge, key.credential);
    if (counter === null) return answered(tx, session, { result: "could-not" }, now);
    return answered(tx, session, { result: "same-key", passkeyId: key.id, counter }, now);
  },
});

/** Keeps that the candidate's device cannot do this, or that they would rather not; nothing is held against them for it. */
export const declinePasskey = action<typeof linkInput, Answered, null>({
  can: "anyone",
  input: linkInput,
  run: async ({ tx, input: { token }, now }) =>
    answered(tx, await findSession(tx, token, now), { result: "could-not" }, now),
});
