import type { Story } from "../scene";
import { givesConsent } from "../steps/consents";
import { comparesPerson, leadsInterview } from "../steps/interviews";
import { openByForm } from "../steps/opening";
import { writes } from "../steps/people";
import { channelsKept, colleagueOf, identityChecked } from "../steps/whole-checks";

const home = { street: "5 Tanner Street", city: "London", postalCode: "SE1 3LE", countryCode: "GB" };
const work = [{ employer: "Thames Lock Authority", title: "Systems engineer", start: "2017-09", end: "2025-06" }];

/** The interview stalled on a bad line: the recruiter saw the same person, the second one is not sure from the stills. */
export const secondPersonNotSure: Story = {
  position: "reliability",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(7, "10:00"), { phone: "+44 20 7946 0120", home, work });
    await identityChecked(on, at(6, "09:00"));
    await channelsKept(on, at(6, "11:00"));
    await givesConsent(on, at(5, "10:00"), "interview");
    const stalled = { result: "not-done", note: "The picture froze twice." } as const;
    const meeting = await leadsInterview(on, at(4, "14:00"), { results: { "turn-and-hold": stalled } });
    await comparesPerson(on, at(4, "14:40"), on.recruiter, meeting, { answer: "same" });
    const note = "The stills are blurred; the hairline could be either.";
    await comparesPerson(on, at(3, "09:30"), colleagueOf(on), meeting, { answer: "not-sure", note });
    await writes(on, at(3, "09:40"), "Let us meet once more, on a better line or in the office.", colleagueOf(on));
  },
};
