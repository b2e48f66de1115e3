import type { Story } from "../scene";
import { pastesLog } from "../steps/activity";
import { asksToMove } from "../steps/channels";
import { completes } from "../steps/completing";
import { givesConsent } from "../steps/consents";
import { openByForm } from "../steps/opening";
import { completeProfiles, findsProfile } from "../steps/profiles";
import { identityChecked } from "../steps/whole-checks";

const home = { street: "88 Fenchurch Walk", city: "London", postalCode: "E1 7QA", countryCode: "GB" };
const work = [{ employer: "Gantry Cloud Services", title: "Reliability engineer", start: "2020-11", end: "2025-10" }];

/** The candidate keeps asking for a private messenger; a page is gone, every account is new, and a report waits for their word. */
export const asksToMoveElsewhere: Story = {
  position: "reliability",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(6, "13:00"), { phone: "+44 20 7946 0155", home, work });
    await identityChecked(on, at(5, "09:00"));
    const page = { site: "github", address: "github.example/gantry-ops", since: "Joined September 2026" } as const;
    await findsProfile(on, at(4, "10:00"), page, { place: "London" });
    await pastesLog(on, at(4, "10:05"), { account: page.address, since: "2026-09" });
    await completeProfiles(on, at(4, "10:10"), "GitHub, as named in the application; no other page found.");
    await completes(on, at(4, "10:30"), "portfolio", {
      answers: {
        sites: "gone",
        found: "nothing",
        domain: "unknown",
        seen: "gantry-ops.example: the domain answers with nothing. They say it was let go with the company.",
        seenOn: at(4, "10:30").toISOString().slice(0, 10),
      },
    });
    await asksToMove(on, at(3, "09:10"), "Mail is slow for me. Can we go on in another messenger?");
    await completes(on, at(3, "09:20"), "channels", {
      answers: {
        found: "applied",
        agreed: "E-mail, and the calls we invite to",
      },
    });
    await givesConsent(on, at(2, "10:00"), "background-disclosure");
  },
};
