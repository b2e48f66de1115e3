import { z } from "zod";
import { stages } from "@/lib/policy/stages";
import { screeningInput } from "@/lib/screenings/schema";

export const purposes = ["enrol", "again"] as const;

export const passkeyLinkInput = screeningInput.extend({
  purpose: z.enum(purposes, { error: "Choose one." }),
  step: z.enum(
    stages.map(({ title }) => title),
    { error: "Choose one." },
  ),
});

export const witnessInput = screeningInput.extend({
  sessionId: z.uuid(),
  saw: z.enum(["yes", "no"], { error: "Choose one." }),
});

/** The secret of a link, as it stands behind the # of its address. */
export const linkInput = z.object({ token: z.string().min(1).max(100) });

const bytes = z.base64url().max(20_000);
const credential = { id: bytes, rawId: bytes, type: z.literal("public-key") };

/** What a browser answers when it made a key. Everything else it says, of the device above all, is left out. */
export const enrolInput = linkInput.extend({
  made: z.object({ ...credential, response: z.object({ clientDataJSON: bytes, attestationObject: bytes }) }),
});

/** What a browser answers when it used a key. */
export const showInput = linkInput.extend({
  shown: z.object({
    ...credential,
    response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
  }),
});
