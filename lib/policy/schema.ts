import { z } from "zod";
import { permissions } from "@/lib/auth/permissions";
import { isPlace } from "./places";
import { gates, hiringStages, isLater, laterStages, stages } from "./stages";

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
  waivedBy: z.array(z.enum(permissions["waiver:grant"])).min(1).default(["compliance"]),
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

/** A whole number as it is typed in. */
const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `Write a whole number from ${least} to ${most.toLocaleString("en")}.`,
    );

const asked = z.enum(["no", "optional", "required"], { error: "Choose one." });

export type Asked = z.infer<typeof asked>;

const kind = z.string().max(80);

/** A policy as compliance fills it in: for each kind of check whether it is asked while hiring, and at each later stage. */
export const policyDraft = z.object({
  /** Another version of a policy keeps the name it has, whatever is said here. */
  name: z.string().trim().min(1, "Enter what the policy is called.").max(80, "At most 80 characters."),
  hiring: z.record(
    kind,
    z.object({
      asked,
      stage: z.enum(
        hiringStages.map(({ id }) => id),
        { error: "Choose a stage that there is." },
      ),
      /** Days for which a result counts; empty: as the check says of itself. */
      validDays: z.union([z.literal(""), whole(1, 3650)]),
    }),
  ),
  later: z.partialRecord(
    z.enum(
      laterStages.map(({ id }) => id),
      { error: "Choose a stage that there is." },
    ),
    z.record(kind, asked),
  ),
  minimumChecked: whole(0, 100),
  answerDays: whole(1, 90),
  opensByChecks: z.array(z.enum(gates.map(({ id }) => id))),
  managerWaives: z.boolean(),
  places: z
    .array(z.string())
    .max(400, "At most 400 places.")
    .refine(
      (places) => places.every(isPlace),
      "One of these is not on the list: choose it from there, or take it out.",
    ),
  changeDays: whole(1, 90),
  earlyChangeDays: whole(1, 90),
});

export type PolicyDraft = z.infer<typeof policyDraft>;

/** The same as it goes to the door: for a new policy, or as the next version of one. */
export const publishInput = policyDraft.extend({
  /** The version that was changed; another one that was published meanwhile is not overwritten. Null for a new policy. */
  basedOn: z.uuid().nullable(),
});
