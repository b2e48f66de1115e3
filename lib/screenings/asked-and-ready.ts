import { checksNow } from "@/lib/checks/checklist";
import { gateOpens } from "@/lib/policy/schema";
import { waivedNow } from "@/lib/waivers/in-force";
import { readyGates } from "./lifecycle";
import { asAsked } from "./where";

type Check = Parameters<typeof checksNow>[0][number];

type Row<Own extends Check> = Parameters<typeof asAsked<Own>>[0] & {
  waivers: Parameters<typeof waivedNow>[0];
  decisions: { kind: string; gate: string }[];
  policyVersion: { opens: unknown };
};

/**
 * What a screening asks at an instant, as the law and its waivers have it, and which of its gates are ready: `checks` as its gates see
 * them, `decided` by somebody and `opens` by the policy. The completions of its checks are those that hold.
 */
export function askedAndReady<Own extends Check>(screening: Row<Own>, now: Date) {
  const waived = waivedNow(screening.waivers, now);
  const asked = asAsked(screening);
  const checks = checksNow(asked, waived);
  const decided = screening.decisions.filter(({ kind }) => kind === "ready").map(({ gate }) => gate);
  const opens = gateOpens.parse(screening.policyVersion.opens);
  return { waived, asked, checks, decided, opens, ready: readyGates(checks, decided, opens) };
}
