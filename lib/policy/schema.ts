import { z } from "zod";
import { type Role, roles } from "@/lib/auth/permissions";
import { isPlace } from "./places";
import { gates, isLater, stages } from "./stages";

/** How each gate opens: by somebody's decision (also where nothing is said), or by its checks being done. */
export const gateOpens = z.partialRecord(z.enum(gates.map(({ id }) => id)), z.enum(["decision", "checks"]));

export type GateOpens = z.infer<typeof gateOpens>;

/** What a policy version asks for. */
export const policyChecks = z.array(
  z.strictObject({
    kind: z.string(),
    stage: z.enum(stages.map(({ id }) => id)),
    required: z.boolean(),
    /** Days for which a result may be taken over; absent: as the check says of itself. */
    validDays: z.int().min(1).max(3650).optional(),
  }),
);

/** A policy as it is published. */
export const policyAsks = z.object({
  name: z.string().trim().min(1).max(80),
  checks: policyChecks.min(1),
  /** Percent of what it wants known that must be known before nothing is left to check. */
  minimumChecked: z.int().min(0).max(100),
  /** Days a candidate has to answer before a stop can become final. */
  answerDays: z.int().min(1).max(90),
  opens: gateOpens.default({}),
  /** Roles that may grant a waiver which somebody else proposed. */
  waivedBy: z
    .array(z.enum(Object.keys(roles) as [Role, ...Role[]]))
    .min(1)
    .default(["compliance"]),
  /** Places of work it is for; empty: any. */
  places: z.array(z.string().refine(isPlace)).default([]),
  /** Days to look again after a change of name, address or bank; and in the first 90 days of work. */
  changeDays: z.int().min(1).max(90).default(14),
  earlyChangeDays: z.int().min(1).max(90).default(3),
});

export type PolicyAsks = z.input<typeof policyAsks>;

/** Those checks that a screening asks for: of hiring, or of the later stage that it is a look again for. */
export const checksFor = (asked: unknown, refresh: string | null) =>
  policyChecks.parse(asked).filter(({ stage }) => (refresh ? stage === refresh : !isLater(stage)));
