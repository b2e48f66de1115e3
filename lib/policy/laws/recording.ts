import { type CheckLaw, workAndHome } from "./define-law";

const checked = "2026-11-29";

const everyone = (place: string, name: string, law: string) =>
  workAndHome({
    ...{ place, checks: ["video-interview"], effect: "needs a named consent", consents: ["interview"], law, checked },
    words: `In ${name} a conversation is recorded only when everyone in it has agreed. Have the candidate’s consent before the meeting, and that of whoever else takes part.`,
  });

/** Where everyone in a conversation has to agree before it is recorded. */
export const recording: readonly CheckLaw[] = [
  ...everyone("US-CA", "California", "California Penal Code § 632"),
  ...everyone("US-CT", "Connecticut", "Conn. Gen. Stat. § 52-570d"),
  ...everyone("US-FL", "Florida", "Fla. Stat. § 934.03(2)(d)"),
  ...everyone("US-IL", "Illinois", "720 ILCS 5/14-2"),
  ...everyone("US-MD", "Maryland", "Maryland Courts and Judicial Proceedings § 10-402(c)(3)"),
  ...everyone("US-MA", "Massachusetts", "Mass. Gen. Laws ch. 272, § 99"),
  ...everyone("US-MT", "Montana", "Mont. Code § 45-8-213"),
  ...everyone("US-NV", "Nevada", "NRS 200.620 (calls; Lane v. Allstate, 1998)"),
  ...everyone("US-NH", "New Hampshire", "N.H. RSA 570-A:2"),
  ...everyone("US-PA", "Pennsylvania", "18 Pa.C.S. §§ 5703, 5704(4)"),
  ...everyone("US-WA", "Washington", "RCW 9.73.030"),
  ...everyone("DE", "Germany", "Strafgesetzbuch § 201"),
];
