import type { Story } from "../scene";
import { askInstitution, completeAsking, hear } from "../steps/asking";
import { writesToCandidate } from "../steps/messages";
import { openByResume } from "../steps/opening";
import { channelsKept, confirms, identityChecked, interviewed } from "../steps/whole-checks";

const home = { street: "3 Harbour Row", city: "Cobh", postalCode: "P24 K1W9", countryCode: "IE" };
const work = [{ employer: "Spike Island Ferries", title: "Database administrator", start: "2018-06", end: "2025-09" }];
const school = { institution: "Munster School of Computing", area: "Databases", start: "2012", end: "2016" };

/** A school finds no record, and the candidate is asked in plain words; another name at the time would explain it. */
export const schoolHasNoRecord: Story = {
  position: "warehouse",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(11, "14:00"), { phone: "+353 21 555 0119", home, work, school });
    await identityChecked(on, at(10, "13:00"));
    await channelsKept(on, at(10, "15:00"));
    await confirms(on, at(9, "10:00"), "employment", "+353 21 555 0177", "Company register, entry 418830");
    await interviewed(on, at(8, "11:00"));
    const question = await askInstitution(on, at(7, "09:00"), "education", 0, {
      medium: "phone",
      value: "+353 21 555 0100",
      foundIn: "directory",
      foundAt: "Phone directory, schools",
    });
    await hear(on, at(4, "10:30"), question, { answer: "no-record", answeredBy: "Registry" });
    await completeAsking(on, at(4, "10:45"), "education", "They looked under the name of the application alone.");
    await writesToCandidate(on, at(3, "09:20"), { template: "difference", kind: "education" });
  },
};
