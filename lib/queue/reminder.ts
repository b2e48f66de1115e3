import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";

type Waiting = {
  turn: string;
  recruiterId: string /** Something was asked of the candidate that has not come. */;
  asked: boolean;
};

/** Whom a reminder goes to, or why there is nobody to remind, in a sentence. */
export type Reminded = { to: "candidate" | "manager" | "compliance" | "recruiter" } | { to: null; why: string };

/** Whom somebody reminds of a screening: whose turn it is, unless it is their own or an institution's. */
export function reminded({ turn, recruiterId, asked }: Waiting, actor: Pick<Actor, "id" | "role">): Reminded {
  switch (turn) {
    case "manager":
      return { to: "manager" };
    case "candidate":
      if (may(actor.role, "message:send")) return { to: "candidate" };
      return nobody("Its recruiter writes to the candidate: leave them a note.");
    case "compliance":
      return actor.role === "compliance" ? nobody("It is your own turn.") : { to: "compliance" };
    case "recruiter":
      if (recruiterId !== actor.id) return { to: "recruiter" };
      return nobody(`It is your own turn.${asked ? " To remind the candidate of what you asked, write to them." : ""}`);
    case "institution":
      return nobody("It waits for an institution: ask there again, on the check.");
    default:
      return nobody("There is nobody to remind.");
  }
}

const nobody = (why: string) => ({ to: null, why });
