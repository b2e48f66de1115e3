import type { z } from "zod";
import { checkKind, checkKinds } from "@/lib/checks/kinds";
import { askedField } from "./draft";
import type { policyAsks } from "./schema";
import { gate, gateOf, isLater } from "./stages";

type Asks = z.output<typeof policyAsks>;

/** What is wrong, in words that say what to do, by the field of the editor at which it is mended. */
type Problems = Record<string, string>;

/**
 * Why people cannot publish a policy as it is; empty when they can. Every rule about what a policy may ask is a line of `refusals`; what
 * the law of its places forbids is refused where a version is kept, whoever publishes it.
 */
export const whyNotPublish = (asks: Asks): Problems => Object.assign({}, ...refusals.map((refuse) => refuse(asks)));

// Of two about one field the later is said.
const refusals: ((asks: Asks) => Problems)[] = [
  nothingBeforeOffer,
  nothingRequired,
  opensByNothing,
  unknownOrTwice,
  valid,
];

function nothingRequired({ checks }: Asks): Problems {
  if (checks.some(({ required }) => required)) return {};
  return { hiring: "Nothing is required: require at least one check before the offer." };
}

function nothingBeforeOffer({ checks }: Asks): Problems {
  if (checks.some(({ stage, required }) => required && gateOf(stage) === "offer")) return {};
  return { hiring: "Nothing is required before the offer: require at least one check there." };
}

/** An offer is what a person answers for; the others may follow from work that people completed. */
function opensByNothing({ checks, opens }: Asks): Problems {
  const byChecks = Object.entries(opens).flatMap(([id, how]) => (how === "checks" ? [id] : []));
  if (byChecks.includes("offer"))
    return { opensByChecks: "The offer is always decided by a person: take it out here." };
  const empty = byChecks.filter((id) => !checks.some(({ stage, required }) => required && gateOf(stage) === id));
  const titles = empty.map((id) => gate(id).title).join(", ");
  if (titles) return { opensByChecks: `No check is required for: ${titles}. Require one there, or take it out here.` };
  return {};
}

function unknownOrTwice({ checks }: Asks): Problems {
  const problems: Problems = {};
  const seen = new Set<string>();
  for (const check of checks) {
    const field = askedField(check);
    if (!checkKinds.some(({ id }) => id === check.kind))
      problems[field] = `There is no check called “${check.kind}” any more. Leave it out.`;
    if (seen.has(field))
      problems[field] =
        `It is asked twice ${isLater(check.stage) ? "at one stage" : "while hiring"}: leave one of them out.`;
    seen.add(field);
  }
  return problems;
}

/** What belongs to one screening, as where its equipment goes, is never taken over, however a policy counts its days. */
function valid({ checks }: Asks): Problems {
  const never = checks.filter(
    ({ kind, validDays }) => validDays && checkKinds.some(({ id }) => id === kind) && !checkKind(kind).validDays,
  );
  return Object.fromEntries(
    never.map(({ kind }) => [
      `hiring.${kind}.validDays`,
      "This result is never taken over into another screening: leave the days empty.",
    ]),
  );
}
