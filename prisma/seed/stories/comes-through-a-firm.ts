import type { Story } from "../scene";
import { askInstitution, hear } from "../steps/asking";
import { completes } from "../steps/completing";
import { openByForm } from "../steps/opening";
import { channelsKept } from "../steps/whole-checks";

const home = { street: "17 Kirkgate Row", city: "Leeds", postalCode: "LS2 7DJ", countryCode: "GB" };
const clients = [
  { client: "Pennine Tram Operations", role: "Moved the timetable to a new host", start: "2023-02", end: "2024-01" },
  { client: "Otley Print Works", role: "Shop and stock", start: "2024-03", end: "2025-06" },
];

/** A firm sends somebody and shows none of its own checks; one client confirms the contract, the other has not answered. */
export const comesThroughAFirm: Story = {
  position: "migration",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(8, "10:00"), { phone: "+44 113 496 0171", home, work: [], clients });
    await channelsKept(on, at(7, "09:10"));
    await completes(on, at(7, "10:00"), "staffing-firm", {
      answers: {
        through: "firm",
        firm: "Wharfe Valley Staffing",
        register: "found",
        registerSeen: "Company register, entry 448120.",
        checked: "They say they look at documents.",
        met: "video",
        shown: "told",
        contract: "silent",
        lookedOn: at(7, "10:00").toISOString().slice(0, 10),
      },
    });
    const register = { medium: "phone", foundIn: "register" } as const;
    const first = await askInstitution(on, at(6, "11:00"), "clients", 0, {
      ...register,
      value: "+44 113 496 0190",
      foundAt: "Company register, entry 301177",
    });
    const said = { role: "Timetable migration", start: "2023-02", end: "2024-01" };
    await hear(on, at(5, "15:00"), first, { answer: "confirmed", answeredBy: "Purchasing", ...said });
    await askInstitution(on, at(5, "15:30"), "clients", 1, {
      ...register,
      value: "+44 1943 496 012",
      foundAt: "Company register, entry 512206",
    });
  },
};
