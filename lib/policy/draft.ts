import type { z } from "zod";
import type { Asked, PolicyDraft, policyAsks } from "./schema";
import { gates, isLater, laterStages, type Stage, stages } from "./stages";

type Asks = z.output<typeof policyAsks>;

const laterIds = laterStages.map(({ id }) => id);

/** What a policy asks by what stands in the editor, checks in the order of the work. What is not typed in yet is NaN. */
export function asksOf(draft: PolicyDraft): Asks {
  const hiring = Object.entries(draft.hiring).flatMap(([kind, { asked, stage, validDays }]) =>
    asked === "no" ? [] : [{ kind, stage, required: asked === "required", ...days(validDays) }],
  );
  const later = laterIds.flatMap((stage) =>
    Object.entries(draft.later[stage] ?? {}).flatMap(([kind, asked]) =>
      asked === "no" ? [] : [{ kind, stage, required: asked === "required" }],
    ),
  );
  const order = stages.map(({ id }) => id);
  return {
    name: draft.name,
    checks: [...hiring, ...later].sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage)),
    minimumChecked: Number(draft.minimumChecked || Number.NaN),
    answerDays: Number(draft.answerDays || Number.NaN),
    opens: Object.fromEntries(draft.opensByChecks.map((gate) => [gate, "checks" as const])),
    waivedBy: draft.managerWaives ? ["compliance", "hiring-manager"] : ["compliance"],
    places: draft.places,
    changeDays: Number(draft.changeDays || Number.NaN),
    earlyChangeDays: Number(draft.earlyChangeDays || Number.NaN),
  };
}

const days = (typed: string) => (typed === "" ? {} : { validDays: Number(typed) });

/** A kind of check as the editor needs it. */
type Kind = { kind: string; stage: Stage };

/** What stands in the editor for a policy, over all kinds there are; without a policy nothing is asked yet. */
export function draftOf(asks: Asks | null, kinds: Kind[]): PolicyDraft {
  const { checks, ...rest } = asks ?? usual;
  const find = (kind: string, at: (stage: Stage) => boolean) =>
    checks.find((check) => check.kind === kind && at(check.stage));
  const how = (check: ReturnType<typeof find>): Asked => (check ? (check.required ? "required" : "optional") : "no");
  const hiring = (stage: Stage) => !isLater(stage);
  return {
    name: asks?.name ?? "",
    hiring: Object.fromEntries(
      kinds.map(({ kind, stage }) => {
        const check = find(kind, hiring);
        const usualStage = isLater(stage) ? ("before-access" as const) : stage;
        const validDays = check?.validDays ? String(check.validDays) : "";
        return [kind, { asked: how(check), stage: check?.stage ?? usualStage, validDays }];
      }),
    ) as PolicyDraft["hiring"],
    later: Object.fromEntries(
      laterIds.map((stage) => [
        stage,
        Object.fromEntries(kinds.map(({ kind }) => [kind, how(find(kind, (at) => at === stage))])),
      ]),
    ),
    minimumChecked: String(rest.minimumChecked),
    answerDays: String(rest.answerDays),
    opensByChecks: gates.flatMap(({ id }) => (rest.opens[id] === "checks" ? [id] : [])),
    managerWaives: rest.waivedBy.includes("hiring-manager"),
    places: rest.places,
    changeDays: String(rest.changeDays),
    earlyChangeDays: String(rest.earlyChangeDays),
  };
}

const usual: Omit<Asks, "name"> = {
  ...{ checks: [], opens: {}, waivedBy: ["compliance"], places: [] },
  ...{ minimumChecked: 80, answerDays: 7, changeDays: 14, earlyChangeDays: 3 },
};

/** The field of the editor that says whether a check is asked at a stage. */
export const askedField = ({ kind, stage }: Kind) =>
  isLater(stage) ? `later.${stage}.${kind}` : `hiring.${kind}.asked`;
