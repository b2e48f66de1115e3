"use server";

import { randomBytes, randomInt } from "node:crypto";
import { addMinutes } from "date-fns";
import { newToken } from "@/lib/auth/token";
import { biometricLogIn } from "@/lib/checks/kinds/biometric-log-in";
import { workOn } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { onScreening } from "@/lib/screenings/mutation";
import { passkeyLinkInput, witnessInput } from "./schema";
import { endKeys, linkMinutes, standingKey } from "./write";

/** Makes a one-time link by which the candidate enrols a passkey or shows it again; its secret is answered once and only its hash is kept. */
export const makePasskeyLink = action(
  onScreening({
    can: "check:work",
    input: passkeyLinkInput,
    async run({ actor, tx, now, screening, input: { screeningId, purpose, step } }) {
      const { rows } = await workOn(tx, actor, screeningId, biometricLogIn.id, now);
      if (purpose === "again" && !(await standingKey(tx, { screeningId, candidateId: screening.candidateId })))
        throw new Refusal("no-passkey", "Nobody has seen the candidate enrol a passkey yet, so enrol one first.");
      const { token, tokenHash } = newToken();
      const code = String(randomInt(10_000)).padStart(4, "0");
      const challenge = randomBytes(32).toString("base64url");
      const made = { madeById: actor.id, madeAt: now, expiresAt: addMinutes(now, linkMinutes) };
      const { id } = await tx.passkeySession.create({
        data: { screeningId, purpose, step, tokenHash, challenge, code, ...made },
        select: { id: true },
      });
      return {
        event: { name: "passkey.asked", data: { kind: purpose } },
        rows: [...rows, ["passkey_session", id]],
        data: { token, code },
      };
    },
  }),
);

/** Says whether somebody saw the person do it. What nobody saw never counts, and a newer key that was seen ends the earlier ones. */
export const witnessPasskey = action(
  onScreening({
    can: "check:work",
    input: witnessInput,
    async run({ actor, tx, now, input: { screeningId, sessionId, saw } }) {
      const { rows } = await workOn(tx, actor, screeningId, biometricLogIn.id, now);
      const open = { id: sessionId, screeningId, result: { not: "pending" }, witnessed: null };
      const said = { witnessed: saw === "yes", witnessedById: actor.id, witnessedAt: now };
      const [session] = await tx.passkeySession.updateManyAndReturn({ where: open, data: said });
      if (!session) throw new Refusal("not-found", "There is nothing to say here yet, or somebody said it already.");
      const key = session.purpose === "enrol" ? session.passkeyId : null;
      const ended = !key
        ? []
        : saw === "yes"
          ? await endKeys(tx, { screeningId, id: { not: key } }, "A newer key was enrolled.", now)
          : await endKeys(tx, { screeningId, id: key }, "Nobody saw it being enrolled.", now);
      return {
        event: { name: "passkey.witnessed", data: { answer: saw } },
        rows: [...rows, ...ended, ["passkey_session", sessionId]],
        data: null,
      };
    },
  }),
);
