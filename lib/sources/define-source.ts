import type { z } from "zod";
import type { AttributeId } from "./attributes";

/** A kind of place where a candidate is described. */
export type SourceKind = {
  /** Kept with every source; never changes. */
  id: string;
  title: string;
  /** Attributes that it may state; another one is refused. */
  claims: readonly AttributeId[];
  /** Those it states of something else than the person: compared and shown, and read by no rule. */
  elsewhere?: readonly AttributeId[];
  /** Whether one may turn out to be another person's, and so be taken back. */
  mayBeAnothers?: true;
  /** Checks in which it is typed in: the first of these that the screening asks for. */
  checks?: readonly string[];
  /** What is kept beside the claims, with titles for the form; shared by form and server. */
  details: z.ZodObject;
  /** What one source of the kind is called by its details, where a screening may have several: "LinkedIn". */
  called?(details: unknown): string;
};

/** A kind of source. Register it in kinds/index.ts. */
export const defineSource = <const K extends SourceKind>(kind: K) => kind;
