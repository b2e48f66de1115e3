import { z } from "zod";
import { event, id, none, text } from "../define-event";

const assigned = z.strictObject({ positionId: id, managerId: id, recruiterIds: z.array(id) });
const recruiters = (ids: string[]) => (ids.length === 1 ? "1 recruiter" : `${ids.length} recruiters`);

/** What happens in the company as a whole. */
export const company = {
  refused: event(
    z.strictObject({ can: text, because: text }),
    ({ can, because }) =>
      `Refused: ${can === "anyone" ? "" : `${can.replace(":", " ")}, `}${because.replaceAll("-", " ")}`,
  ),
  "refused.left-out": event(
    z.strictObject({ because: text, hour: z.iso.datetime(), number: z.int() }),
    ({ because, hour, number }) =>
      `Refused ${number} more times to nobody signed in, in the hour from ${hour.slice(0, 16).replace("T", " ")} UTC: ${because.replaceAll("-", " ")}`,
  ),
  "demo.loaded": event(none, () => "Loaded the demo company"),
  "policy.published": event(
    z.strictObject({ number: z.int() }),
    ({ number }) => `Published version ${number} of a policy`,
  ),
  "position.created": event(assigned, ({ recruiterIds }) => `Created a position, with ${recruiters(recruiterIds)}`),
  "position.assigned": event(
    assigned,
    ({ recruiterIds }) => `Changed who works on a position, now with ${recruiters(recruiterIds)}`,
  ),
  // It does not say which place.
  "position.advertised": event(z.strictObject({ positionId: id }), () => "Kept what a position is advertised with"),
  "position.place-said": event(z.strictObject({ positionId: id }), () => "Said whose law holds where a position works"),
  "position.policy-changed": event(
    z.strictObject({ positionId: id, fromId: id, toId: id }),
    () => "Moved a position to another version of a policy, with reason",
  ),
  "position.closed": event(z.strictObject({ positionId: id }), () => "Closed a position"),
  "ruleset.shipped": event(
    z.strictObject({ number: z.int(), edition: z.int() }),
    ({ number, edition }) => `Took ruleset ${number} into use, as edition ${edition} of the rules is shipped`,
  ),
  "ruleset.proposed": event(
    z.strictObject({ edition: z.int(), rules: z.int() }),
    ({ edition, rules }) =>
      `Proposed a ruleset with reason: edition ${edition}, ${rules === 1 ? "1 rule" : `${rules} rules`} with points of our own`,
  ),
  "ruleset.preview-begun": event(
    z.strictObject({ edition: z.int() }),
    () => "Began the preview of a proposed ruleset again",
  ),
  "ruleset.previewed": event(
    z.strictObject({ screenings: z.int() }),
    ({ screenings }) => `Previewed a proposed ruleset over ${screenings} open screenings`,
  ),
  "ruleset.released": event(
    z.strictObject({ number: z.int(), edition: z.int() }),
    ({ number, edition }) => `Released ruleset ${number}, of edition ${edition} of the rules`,
  ),
  "replay.started": event(none, () => "Began to make every stored assessment again"),
  "replay.ended": event(
    z.strictObject({ same: z.int(), different: z.int(), withoutEdition: z.int(), erased: z.int() }),
    ({ same, different, withoutEdition, erased }) =>
      `Made every stored assessment again: ${same} the same, ${different} different, ${withoutEdition} by an edition that is not here, ${erased} erased`,
  ),
  // Neither which groups nor what came of it.
  "fairness.reported": event(
    z.strictObject({ number: z.int() }),
    ({ number }) => `Ran a report that compares groups, over ${number} ${number === 1 ? "screening" : "screenings"}`,
  ),
  "audit.verified": event(
    z.strictObject({
      streams: z.int(),
      entries: z.int(),
      whole: z.boolean(),
      stream: text.optional(),
      number: z.int().optional(),
    }),
    ({ streams, entries, whole, number }) =>
      whole
        ? `Verified every history: ${streams} streams with ${entries} entries are whole`
        : `Verified the histories, and found the first break at entry ${number} of one`,
  ),
};
