import { addDays } from "date-fns";
import type { Story } from "../scene";
import { completes } from "../steps/completing";
import { decides, sends } from "../steps/decisions";
import { openByForm } from "../steps/opening";
import { asksToBePaid, releasesPayment } from "../steps/payments";
import { meets } from "../steps/people";
import { identityChecked } from "../steps/whole-checks";
import { startsOn } from "../steps/work";

const home = { street: "8 Quarry Mount", city: "Leeds", postalCode: "LS6 2EQ", countryCode: "GB" };

/** An account was released, and days before the first day of work another takes its place: it waits for a second person. */
export const bankChangedBeforeStart: Story = {
  position: "installation",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(14, "09:20"), {
      phone: "+44 113 496 0190",
      home,
      work: [{ employer: "Aireborough Cabling", title: "Installer", start: "2019-02", end: "2025-09" }],
    });
    await identityChecked(on, at(13, "10:00"));
    await meets(on, at(12, "11:00"));
    await sends(on, at(11, "09:30"));
    await decides(on, at(10, "14:00"), "offer", "ready", "Met in Leeds, and the trial day went well.");
    const first = { kind: "bank-account", country: "GB", bank: "Headrow Bank", branch: "Leeds" } as const;
    await asksToBePaid(on, at(7, "10:10"), { ...first, account: "55555555", routing: "20-20-15" });
    await releasesPayment(on, at(6, "09:40"), "Rang the number on the application; the bank’s letter agrees.");
    await completes(on, at(6, "10:00"), "payment-details", { answers: { holder: "own" } });
    await startsOn(on, at(5, "11:00"), addDays(at(1, "00:00"), 5).toISOString().slice(0, 10));
    await asksToBePaid(on, at(1, "15:20"), {
      ...{ kind: "bank-account", country: "GB", bank: "Wharfedale Mutual" },
      account: "GB29 NWBK 6016 1331 9268 19",
      reason: "They wrote that their old account is being closed. I have not reached them by phone yet.",
    });
  },
};
