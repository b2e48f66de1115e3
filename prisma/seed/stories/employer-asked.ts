import type { Story } from "../scene";
import { askEmployer } from "../steps/asking";
import { openByForm } from "../steps/opening";
import { writes } from "../steps/people";

/** Came in by form; the employer was found in a register and asked, and has not answered yet. */
export const employerAsked: Story = {
  position: "platform",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(5, "13:05"), {
      phone: "+1 416 555 0127",
      home: {
        street: "88 Laurel Street",
        city: "Toronto",
        region: "Ontario",
        postalCode: "M5V 2K8",
        countryCode: "CA",
      },
      work: [{ employer: "Quillon Freight Systems", title: "Site reliability engineer", start: "2020-05" }],
      school: { institution: "Humberline College", area: "Networks", start: "2016", end: "2020" },
    });
    await askEmployer(on, at(3, "14:10"), 0, {
      medium: "email",
      value: "people@quillon-freight.example",
      foundIn: "company-site",
      foundAt: "https://quillon-freight.example/contact",
    });
    await writes(
      on,
      at(3, "14:30"),
      "Their people team answers within four working days. I call the switchboard after.",
    );
  },
};
