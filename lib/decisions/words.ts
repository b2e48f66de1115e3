import { gate } from "@/lib/policy/stages";

const words: Record<string, string> = {
  "handed-over": "Handed over",
  hold: "On hold",
  question: "A question to the recruiter",
  "stop-proposed": "Stop proposed to compliance",
  "stop-set-aside": "Proposal to stop set aside",
  stop: "Stopped",
};

/** What was decided about a gate, in words: "Ready for the offer", "On hold". Throws on a kind or a gate that is not known. */
export function decisionWords(kind: string, gateId: string): string {
  const found = kind === "ready" ? gate(gateId).ready : words[kind];
  if (!found) throw new Error(`There is no decision "${kind}".`);
  return found;
}
