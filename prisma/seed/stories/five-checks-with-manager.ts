import { addMinutes } from "date-fns";
import type { Story } from "../scene";
import { sends } from "../steps/decisions";
import { sendsAddressDocument } from "../steps/documents";
import { oneLine, openByForm } from "../steps/opening";
import { completeProfiles, findsProfile } from "../steps/profiles";
import { confirms, identityChecked, interviewed, shippingChecked } from "../steps/whole-checks";

const home = { street: "41 Chapel Lane", city: "Bradford", postalCode: "BD1 4QR", countryCode: "GB" };
const work = [{ employer: "Calder Valley Housing", title: "Tenant adviser", start: "2020-02", end: "2025-08" }];

/** The light policy from end to end: five checks are clear, and the manager decides next. */
export const fiveChecksWithManager: Story = {
  position: "support",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(8, "08:40"), { phone: "+44 1274 496 011", home, work });
    await identityChecked(on, at(7, "09:00"));
    const page = { site: "linkedin", address: "linkedin.example/in/tenant-adviser", since: "Joined 2019" } as const;
    await findsProfile(on, at(6, "14:00"), page, { work });
    await completeProfiles(on, at(6, "14:20"), "LinkedIn, and a search for the name with Bradford.");
    await confirms(on, at(6, "15:00"), "employment", "+44 1422 496 090", "Company register, entry 03114220");
    await interviewed(on, at(5, "10:00"));
    await sendsAddressDocument(on, at(4, "09:00"), "utility-bill", oneLine(home));
    await shippingChecked(on, addMinutes(at(4, "09:00"), 30), oneLine(home));
    await sends(on, at(2, "16:00"));
  },
};
