import type { Story } from "../scene";
import { askInstitution, namesReference } from "../steps/asking";
import { oneLine, openByResume } from "../steps/opening";
import { completeProfiles, findsProfile } from "../steps/profiles";
import { addressChecked, channelsKept, confirms, identityChecked, interviewed } from "../steps/whole-checks";

const home = { street: "12 Saint Kevin’s Parade", city: "Dublin", postalCode: "D08 X7F2", countryCode: "IE" };
const work = [{ employer: "Liffey Meteorology", title: "Data engineer", start: "2019-10", end: "2025-07" }];
const school = { institution: "Wicklow Technical University", area: "Statistics", start: "2014", end: "2018" };

/** All that can be done of nine checks is done; the university and the reference have not answered yet. */
export const schoolAsked: Story = {
  position: "warehouse",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(12, "09:00"), { phone: "+353 1 555 0143", home, work, school });
    await identityChecked(on, at(11, "09:30"));
    await channelsKept(on, at(11, "12:00"));
    const page = { site: "github", address: "github.example/liffey-data", since: "Joined March 2017" } as const;
    await findsProfile(on, at(10, "10:00"), page, { place: "Dublin" });
    await completeProfiles(on, at(10, "10:15"), "GitHub; nothing found on LinkedIn.");
    await interviewed(on, at(9, "13:00"));
    await confirms(on, at(8, "09:00"), "employment", "+353 1 555 0160", "Company register, entry 602214");
    await addressChecked(on, at(7, "11:00"), oneLine(home));
    await askInstitution(on, at(6, "10:00"), "education", 0, {
      medium: "email",
      value: "registry@wicklow-tu.example",
      foundIn: "company-site",
      foundAt: "https://wicklow-tu.example/registry",
    });
    await namesReference(on, at(5, "15:00"), {
      name: "The head of the forecasting team",
      relation: "Line manager",
      organisation: "Liffey Meteorology",
    });
    await askInstitution(on, at(4, "10:30"), "references", 0, {
      medium: "phone",
      value: "+353 1 555 0160",
      foundIn: "register",
      foundAt: "Company register, entry 602214; the switchboard takes a message",
    });
  },
};
