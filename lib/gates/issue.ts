import { randomUUID } from "node:crypto";
import type { Endpoint } from "@/lib/door/endpoint";
import { Refusal } from "@/lib/door/result";
import { env } from "@/lib/env";
import { screeningInput } from "@/lib/screenings/schema";
import { lockRow } from "@/lib/screenings/write";
import { loadRelease } from "./load-release";
import { type ReleaseRecord, releaseKey, releaseRecord, signRelease } from "./sign";

type Issued = { releaseId: string; file: string };

/** Gives out what is released of a screening as a signed file, and records that it did; the file says what the page says at that moment. */
export const issueRelease: Endpoint<typeof screeningInput, undefined, Issued> = {
  can: "release:read",
  input: screeningInput,
  async run({ actor, tx, now, input: { screeningId } }) {
    await lockRow(tx, screeningId);
    const release = await loadRelease(tx, actor, screeningId, now);
    if (!release) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
    const releaseId = randomUUID();
    const record = recordOf(release, releaseId, now);
    const event = { name: "release.issued", data: { releaseId } } as const;
    const file = signRelease(record, releaseKey(env().BONAFIDE_COMPANY_KEY));
    return { happened: { stream: screeningId, event, rows: [] }, data: { releaseId, file } };
  },
  respond: ({ releaseId, file }) =>
    new Response(file, {
      headers: {
        "content-type": "application/json",
        "content-disposition": `attachment; filename="release-${releaseId}.json"`,
        "cache-control": "no-store",
      },
    }),
};

type Release = NonNullable<Awaited<ReturnType<typeof loadRelease>>>;

function recordOf(
  { screeningId, name, position, startsOn, lines }: Release,
  releaseId: string,
  now: Date,
): ReleaseRecord {
  const gates = lines.map((line) =>
    line.open
      ? { gate: line.gate, open: true, early: line.early, may: line.may, to: line.to, until: line.until }
      : { gate: line.gate, open: false, why: line.why },
  );
  const about = { screeningId, name, position, startsOn, gates };
  return releaseRecord.parse({ format: "bonafide release 1", releaseId, issuedAt: now.toISOString(), ...about });
}
