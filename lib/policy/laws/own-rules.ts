import { anywhere } from "../places";
import type { CheckLaw } from "./define-law";

/** What we keep to everywhere, whatever the law of a place leaves open. */
export const ownRules: readonly CheckLaw[] = [
  {
    ...{ place: anywhere, of: "work", checks: ["drug-test"], effect: "only after an offer", checked: "2026-11-29" },
    words: "A drug test waits for the offer wherever the work is done: before one it would tell of somebody’s health.",
    law: "our own rule, since the advisory of 16 May 2022 asks for such tests only where the law allows them",
  },
];
