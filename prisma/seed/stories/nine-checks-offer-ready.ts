import type { Story } from "../scene";
import { askInstitution, completeAsking, hear, namesReference } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { oneLine, openByResume } from "../steps/opening";
import { handsShippingOver } from "../steps/people";
import { completeProfiles, findsProfile } from "../steps/profiles";
import { addressChecked, channelsKept, confirms, identityChecked, interviewed } from "../steps/whole-checks";

const home = { street: "77 Old Tram Road", city: "Dublin", postalCode: "D14 P6R3", countryCode: "IE" };
const work = [{ employer: "Dodder Credit Union", title: "Analytics engineer", start: "2020-01", end: "2025-08" }];
const school = { institution: "Wicklow Technical University", area: "Mathematics", start: "2015", end: "2019" };

/** The standard policy up to the offer: eight checks are clear, the manager is ready, the laptop is with operations. */
export const nineChecksOfferReady: Story = {
  position: "warehouse",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(15, "09:30"), { phone: "+353 1 555 0171", home, work, school });
    await identityChecked(on, at(14, "09:00"));
    await channelsKept(on, at(14, "11:30"));
    const page = { site: "linkedin", address: "linkedin.example/in/analytics", since: "Joined 2015" } as const;
    await findsProfile(on, at(13, "10:00"), page, { work, education: [school] });
    await completeProfiles(on, at(13, "10:20"), "LinkedIn, and the union’s page about its people.");
    await interviewed(on, at(12, "14:00"));
    await confirms(on, at(11, "09:00"), "employment", "+353 1 555 0164", "Company register, entry 117702");
    await confirms(on, at(11, "11:00"), "education", "+353 1 555 0190", "Register of universities");
    await namesReference(on, at(10, "09:00"), {
      name: "The former head of analytics",
      relation: "Line manager",
      organisation: "Dodder Credit Union",
    });
    const question = await askInstitution(on, at(10, "10:00"), "references", 0, {
      medium: "phone",
      value: "+353 1 555 0164",
      foundIn: "register",
      foundAt: "Company register, entry 117702; put through by the switchboard",
    });
    await hear(on, at(9, "15:00"), question, {
      answer: "confirmed",
      answeredBy: "The former head of analytics",
      relation: "Line manager",
      since: "2020-01",
    });
    await completeAsking(on, at(9, "15:10"), "references");
    await addressChecked(on, at(9, "16:00"), oneLine(home));
    await sends(on, at(8, "09:00"));
    await decides(
      on,
      at(7, "11:00"),
      "offer",
      "ready",
      "Everything that could be asked was confirmed by somebody else.",
    );
    await handsShippingOver(on, at(6, "10:00"));
  },
};
