import type { z } from "zod";
import type { AccessLevel } from "@/lib/positions/schema";

/** Numbers from 0 up to 1. The door draws with node:crypto, tests and demo data with a seed. */
export type Random = () => number;

/** Something small that the candidate is asked to do at a meeting, so that a person sees a person and not a picture of one. */
export type ChallengeKind<Details extends z.ZodObject = z.ZodObject> = {
  /** Kept with every challenge; never changes. */
  id: string;
  /** Raised when what is asked changes its meaning. */
  version: number;
  title: string;
  /** What is drawn when the meeting starts, and stored. */
  details: Details;
  draw(random: Random): z.infer<Details>;
  /** What the interviewer reads out. */
  prompt(details: z.infer<Details>): string;
  /** What good looks like, for the interviewer alone. */
  good: string;
  /** The usual innocent reasons why it does not work. */
  often: string;
  /** How long it usually takes, for the timer. */
  seconds(details: z.infer<Details>): number;
  /** The kind that takes its place at a meeting without a camera; absent where it needs none. */
  inItsPlace?: string;
  /** Positions of these access levels have it unless somebody chooses otherwise. */
  usual: readonly AccessLevel[];
};

/** A kind of challenge. Register it in challenges/index.ts. */
export const defineChallenge = <Details extends z.ZodObject>(kind: ChallengeKind<Details>) => kind;
