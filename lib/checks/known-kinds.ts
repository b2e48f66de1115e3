import { db } from "@/lib/db/client";
import { checkKinds } from "./kinds";

const uses = { check: "checks of screenings", policy: "versions of a policy", waiver: "waivers" } as const;

/** Throws where something recorded is of a kind of check that this version does not know, with how much is; every start calls this. */
export async function needKnownKinds() {
  const found = await db().$queryRaw<{ kind: string; used: keyof typeof uses; rows: number }[]>`
    SELECT kind, used, count(*)::int AS rows FROM (
      SELECT kind, 'check' AS used FROM "check"
      UNION ALL SELECT kind, 'waiver' FROM waiver
      UNION ALL SELECT asked->>'kind', 'policy' FROM policy_version, jsonb_array_elements(checks) AS asked
    ) AS kinds GROUP BY kind, used ORDER BY kind, used`;
  const known: string[] = checkKinds.map(({ id }) => id);
  const gone = found.filter(({ kind }) => !known.includes(kind));
  if (gone.length === 0) return;
  const words = [...new Set(gone.map(({ kind }) => kind))].map((kind) => {
    const of = gone.filter((one) => one.kind === kind).map(({ used, rows }) => `${uses[used]}: ${rows}`);
    return `“${kind}” (${of.join(", ")})`;
  });
  throw new Error(
    `This version does not know a kind of check that is still in use: ${words.join("; ")}. Start the version that had it, or put it back into lib/checks/kinds.`,
  );
}
