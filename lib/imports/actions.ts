"use server";

import { action } from "@/lib/door/action";
import { applicationClaims } from "@/lib/screenings/application";
import { candidateFor, openScreening } from "@/lib/screenings/open";
import { importKey } from "./import-key";
import { applicationOf, rowKey } from "./row";
import { openRowInput } from "./schema";

/** Brings in the candidate of one row of a list, who is always somebody new; a row that was imported for the position is refused. */
export const openFromRow = action({
  can: "candidate:create",
  input: openRowInput,
  async run({ actor, tx, input: { positionId, row }, now }) {
    const candidate = await candidateFor(tx, actor);
    const statement = { kind: "application-form", claims: applicationClaims(applicationOf(row)) };
    const key = importKey(rowKey(row));
    return openScreening(tx, actor, {
      positionId,
      candidate,
      statements: [statement],
      importKey: key,
      externalId: row.externalId,
      now,
    });
  },
});
