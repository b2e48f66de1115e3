import { type CheckLaw, workAndHome } from "./define-law";

const checked = "2026-11-29";
const [drugTest, report, logIn] = [["drug-test"], ["background-report"], ["biometric-log-in"]];

const conviction = (place: string, name: string, law: string): CheckLaw => ({
  ...{ place, of: "work", checks: report, effect: "only after an offer", law, checked },
  words: `For work in ${name}, employers that the law covers ask about convictions only after a conditional offer, and a background report usually does. So it waits for the offer.`,
});

/** What the United States and their states say about checks. */
export const unitedStates: readonly CheckLaw[] = [
  ...workAndHome({
    ...{ place: "US", checks: drugTest, effect: "only after an offer", checked },
    words:
      "A drug test waits for the offer. Federal law does not count a test for illegal drugs as a medical examination, but a test can show what somebody is prescribed, and medical questions wait for the offer; Minnesota, Rhode Island and Vermont say the same of the test itself. Here this holds in every state. It also holds for medical examinations, Form I-9 and E-Verify, which are no checks here.",
    law: "42 USC 12112(d), 12114(d) (medical examinations; drug tests set apart); Minn. Stat. § 181.951; R.I. Gen. Laws § 28-6.5-2; 21 V.S.A. § 512",
  }),
  ...workAndHome({
    ...{ place: "US", checks: report, effect: "needs a named consent", checked },
    consents: ["background-disclosure", "background-authorisation"],
    words:
      "A background report is ordered only after the candidate was told in a document of its own and has authorised it in writing.",
    law: "Fair Credit Reporting Act, 15 USC 1681b(b)(2)",
  }),
  conviction("US-CA", "California", "California Government Code § 12952"),
  conviction("US-DC", "the District of Columbia", "D.C. Code § 32-1342"),
  conviction("US-HI", "Hawaii", "Hawaii Revised Statutes § 378-2.5"),
  ...workAndHome({
    ...{ place: "US-NY", checks: logIn, effect: "not allowed", checked },
    words:
      "New York does not let an employer ask for fingerprints as a condition of getting or keeping a job. Whether a log-in on somebody’s own device is that is not settled, so none is asked for here.",
    law: "New York Labor Law § 201-a",
  }),
  ...workAndHome({
    ...{
      place: "US-IL",
      checks: ["video-interview"],
      effect: "needs a named consent",
      consents: ["interview"],
      checked,
    },
    words:
      "Illinois lets nobody make a template of a face without a written release. None is made here: people compare the pictures, with the candidate’s consent.",
    law: "Biometric Information Privacy Act, 740 ILCS 14/15",
  }),
  ...workAndHome({
    ...{
      place: "US-MD",
      checks: ["video-interview"],
      effect: "needs a named consent",
      consents: ["interview"],
      checked,
    },
    words:
      "Maryland lets no employer make a template of a face during an interview without a signed waiver. None is made here: people compare the pictures, with the candidate’s consent.",
    law: "Maryland Labor and Employment § 3-717",
  }),
];
