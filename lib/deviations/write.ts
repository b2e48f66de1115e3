import type { RecordedRow } from "@/lib/audit/recorded";
import { checkKind, checkKinds } from "@/lib/checks/kinds";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import type { LockedScreening } from "@/lib/screenings/write";
import { canBeAdded, deviations, type What, whyNotDeviate } from "./possible";

type Asked = { screeningId: string; kind: string; what: What };

/** Refuses a deviation that would change nothing, or that is somebody else's to do, as a waiver is. Returns the check where there is one. */
export async function refuseImpossible(tx: Tx, { refresh }: LockedScreening, { screeningId, kind, what }: Asked) {
  if (!checkKinds.some(({ id, stage }) => id === kind && canBeAdded(stage, refresh)))
    throw new Refusal("invalid", "This check is not for such a screening.", { kind: "Choose another check." });
  const check = await tx.check.findFirst({
    where: { screeningId, kind },
    include: { completions: { where: { reopenedAt: null } } },
  });
  const no = whyNotDeviate(what, check && { ...check, done: check.completions.length > 0 });
  if (no) throw new Refusal("not-possible", no, { kind: no });
  return check;
}

type Proposal = { screeningId: string; kind: string; what: string };

/** Changes the checklist of a locked screening as a granted deviation says; an added check is required, at its usual stage. */
export async function applyDeviation(tx: Tx, screening: LockedScreening, proposal: Proposal, decision: string) {
  const what = deviations.find((one) => one === proposal.what);
  if (!what) throw new Refusal("not-known", "Another version of this software proposed it: decide about it there.");
  if (decision !== "granted") return { what, rows: [] as RecordedRow[] };
  const { screeningId, kind } = proposal;
  const check = await refuseImpossible(tx, screening, { screeningId, kind, what });
  const notAsked = what === "not-asked";
  const required = check && notAsked ? check.required : true;
  const stage = screening.refresh ?? checkKind(kind).stage;
  const { id } = check
    ? await tx.check.update({ where: { id: check.id }, data: { notAsked, required } })
    : await tx.check.create({ data: { screeningId, kind, stage, notAsked, required } });
  return { what, rows: [["check", id]] as RecordedRow[] };
}
