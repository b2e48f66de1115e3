import type { Story } from "../scene";
import { completes } from "../steps/completing";
import { sendsAddressDocument } from "../steps/documents";
import { arrives, listsPrograms, plansEquipment, preparesLaptop, sendsShipment, signsOff } from "../steps/equipment";
import { oneLine, openByForm } from "../steps/opening";
import { channelsKept, shippingChecked } from "../steps/whole-checks";

const home = { street: "8 Canal Walk", city: "Leeds", postalCode: "LS1 6BN", countryCode: "GB" };

/** The equipment gate is open and the laptop has arrived; its serial number is not read back yet. */
export const laptopArrived: Story = {
  position: "field",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(9, "09:10"), {
      phone: "+44 113 496 0188",
      home,
      work: [{ employer: "Aire Valley Rail", title: "Field engineer", start: "2019-04" }],
    });
    await channelsKept(on, at(9, "10:00"));
    await sendsAddressDocument(on, at(8, "09:00"), "utility-bill", oneLine(home));
    await shippingChecked(on, at(8, "09:30"), oneLine(home));
    const laptop = await preparesLaptop(on, at(7, "11:00"), "PF-48K2-1177");
    await listsPrograms(on, at(6, "08:40"), laptop, "Firefox", "LibreOffice", "Visual Studio Code", "1Password");
    await signsOff(on, at(6, "09:00"), laptop, scene.company.colleague("Mara Okafor"));
    await completes(on, at(6, "09:20"), "devices", { answers: { seen: "in-hand" } });
    const shipment = await plansEquipment(on, at(5, "10:00"), laptop);
    await sendsShipment(on, at(4, "15:00"), shipment);
    await arrives(on, at(2, "12:40"), shipment);
  },
};
