import { z } from "zod";
import { challengeKindIds } from "@/lib/interviews/challenges";
import { isPlace } from "@/lib/policy/places";

/** What somebody in this job can reach. */
export const accessLevels = {
  standard: { label: "Standard", help: "What most people at work can reach." },
  privileged: { label: "Privileged", help: "Production systems, source code, customers’ data or money." },
} as const;

export type AccessLevel = keyof typeof accessLevels;

export const isAccessLevel = (text: string): text is AccessLevel => Object.hasOwn(accessLevels, text);

const people = {
  managerId: z.uuid("Choose the hiring manager, who decides."),
  recruiterIds: z.array(z.uuid()).min(1, "Choose at least one recruiter.").max(50, "At most 50 recruiters."),
};

/** A code of lib/policy/places. */
const jurisdiction = z.string().refine(isPlace, "Choose whose law holds where the work is done.");

export const createPositionInput = z.object({
  title: z.string().trim().min(1, "Enter what the job is called.").max(120, "At most 120 characters."),
  place: z.string().trim().min(1, "Enter where the work is done.").max(120, "At most 120 characters."),
  jurisdiction,
  accessLevel: z.enum(Object.keys(accessLevels) as [AccessLevel, ...AccessLevel[]], {
    error: "Choose what they reach.",
  }),
  policyVersionId: z.uuid("Choose a policy."),
  /** What every interview for the position asks; without it the usual of the access level. */
  challenges: z
    .array(z.enum(challengeKindIds))
    .min(1, "Choose at least one.")
    .transform((kinds) => challengeKindIds.filter((kind) => kinds.includes(kind)))
    .optional(),
  ...people,
});

export const positionInput = z.object({ positionId: z.uuid() });

export const placeOfWorkInput = positionInput.extend({ jurisdiction });

export const advertisementInput = positionInput.extend({
  advertisement: z.string().trim().max(20_000, "At most 20,000 characters."),
});

export const assignPeopleInput = positionInput.extend(people);

export const movePositionInput = positionInput.extend({
  policyVersionId: z.uuid("Choose a policy."),
  reason: z.string().trim().min(1, "Write your reason in your own words.").max(2000, "At most 2,000 characters."),
});
