import { perform } from "@/lib/door/perform";
import { closePosition } from "@/lib/positions/actions";
import { done } from "../done";
import type { Story } from "../scene";
import { openByForm } from "../steps/opening";
import { ends } from "../steps/people";

/** The position was closed before anything was found out. */
export const positionClosed: Story = {
  position: "analyst",
  async play(scene) {
    const { at, positionId, company } = scene;
    const on = await openByForm(scene, at(14, "12:10"), {
      phone: "+44 113 496 0255",
      home: { street: "12 Beckside Terrace", city: "Leeds", postalCode: "LS6 2QH", countryCode: "GB" },
      work: [{ employer: "Airedale Metering", title: "Analyst", start: "2020-10", end: "2025-10" }],
    });
    await done(perform(closePosition, company.colleague("Hana Sato"), { positionId }, at(9, "09:00")));
    await ends(on, at(9, "10:20"), "position-closed");
  },
};
