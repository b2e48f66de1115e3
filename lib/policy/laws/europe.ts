import { type CheckLaw, workAndHome } from "./define-law";

const checked = "2026-11-29";

/** Where the General Data Protection Regulation holds: the European Union, Iceland, Liechtenstein and Norway. */
const gdpr = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");

/** What the General Data Protection Regulation says about checks, the same in every country in which it holds. */
export const europe: readonly CheckLaw[] = gdpr.flatMap((place) => [
  ...workAndHome({
    ...{ place, checks: ["background-report"], effect: "allowed", checked },
    words:
      "What a report says of convictions and offences may be used only where the law of this country says so by name; have it left out otherwise.",
    law: "General Data Protection Regulation art. 10",
  }),
  ...workAndHome({
    ...{ place, checks: ["biometric-log-in"], effect: "allowed", checked },
    words:
      "Fingerprints and faces that identify somebody are protected beyond other data: they stay on the candidate’s own device, and no template comes to us or to anybody who works for us.",
    law: "General Data Protection Regulation art. 9",
  }),
  ...workAndHome({
    ...{ place, checks: ["drug-test"], effect: "allowed", checked },
    words:
      "What a test says of somebody’s health may be used only where the law of this country, or a collective agreement under it, allows that; ask somebody who knows before ordering one.",
    law: "General Data Protection Regulation art. 9(1) and (2)(b)",
  }),
]);
