import { movedByLaw, underLaw, type Where } from "@/lib/policy/law";

/** What says whose law holds for a screening. */
export const selectWhere = { livesIn: true, refresh: true, position: { select: { jurisdiction: true } } } as const;

type Row = { livesIn: string; refresh: string | null; position: { jurisdiction: string } };

/** Whose law holds for a screening while nothing is decided in it; who is looked at again works here, and so had an offer. */
export const whereOf = ({ livesIn, refresh, position }: Row): Where => ({
  work: position.jurisdiction,
  candidate: livesIn,
  offered: refresh !== null,
});

type Asked = { kind: string; stage: string; required: boolean };

/** The checks of a screening as the law of its places lets them be asked. */
export const asAsked = <Check extends Asked>({ checks, ...screening }: Row & { checks: Check[] }) =>
  underLaw(checks, movedByLaw(checks, whereOf(screening)));

/** The kinds among checks as they are asked that wait for an offer, while there is none: nothing is to do in them now. */
export const waitForOffer = (asked: ReturnType<typeof asAsked>, { refresh }: Pick<Row, "refresh">, ready: string[]) =>
  refresh !== null || ready.includes("offer")
    ? []
    : asked.filter(({ law }) => law === "only after an offer").map(({ kind }) => kind);
