import type { Permission } from "@/lib/auth/permissions";
import type { MediaType } from "./media-types";

export type EvidenceKind = {
  /** Kept with every piece of evidence; never changes. */
  id: string;
  title: string;
  /** What it is, how to get it, and what to mind: shown beside the upload. */
  help: string;
  /** What the file may be, found from its bytes. */
  accepts: readonly MediaType[];
  /** Some place issued it, and a few forbid keeping its picture: which place and what it is are said before the first byte. */
  issued?: boolean;
  /** A file of one person's own: the very same one from two candidates is asked about. Forms are alike by nature. */
  ofOnePerson?: true;
  /** It comes in where it is made, and cannot be added as a file of any other kind is. */
  ownWay?: true;
  /** Who alone is handed the file itself; everybody else who sees that it is there reads why not, in a sentence. */
  original?: { can: Permission; why: string };
};

/** A kind of evidence. Register it in kinds/index.ts. */
export const defineEvidenceKind = <const K extends EvidenceKind>(kind: K) => kind;
