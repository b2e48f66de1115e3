import type { Story } from "../scene";
import { askEmployer } from "../steps/asking";
import { givesConsent } from "../steps/consents";
import { sendsPassport } from "../steps/documents";
import { openByForm } from "../steps/opening";
import { completeProfiles, findsProfile } from "../steps/profiles";

const home = { street: "9 Quarry Mount", city: "Leeds", postalCode: "LS6 2JN", countryCode: "GB" };
const work = [{ employer: "Ribblehead Railtours", title: "Booking clerk", start: "2022-05", end: "2025-09" }];

/** A passport is typed in and waits for somebody else to read it; the employer was asked this week, and other checks go on meanwhile. */
export const secondReadingWaits: Story = {
  position: "support",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(5, "09:10"), { phone: "+44 113 496 0189", home, work });
    await givesConsent(on, at(4, "10:00"), "identity-document");
    await sendsPassport(on, at(4, "10:20"));
    const page = { site: "linkedin", address: "linkedin.example/in/booking-clerk" } as const;
    await findsProfile(on, at(3, "11:00"), page, { place: "Leeds", work });
    await completeProfiles(on, at(3, "11:20"), "LinkedIn and a search for the name with the employer.");
    await askEmployer(on, at(2, "09:30"), 0, {
      medium: "email",
      value: "people@ribblehead.example",
      foundIn: "company-site",
      foundAt: "https://ribblehead.example/contact",
    });
  },
};
