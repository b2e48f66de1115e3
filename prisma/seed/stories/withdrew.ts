import type { Story } from "../scene";
import { askEmployer } from "../steps/asking";
import { openByResume } from "../steps/opening";
import { ends, writes } from "../steps/people";

/** The candidate took another offer while an employer was being asked. */
export const withdrew: Story = {
  position: "quality",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(12, "10:30"), {
      phone: "+353 1 555 0117",
      home: { street: "18 Weaver Square", city: "Dublin", postalCode: "D08 F6N1", countryCode: "IE" },
      work: [{ employer: "Kestrel Payments", title: "QA engineer", start: "2021-01" }],
    });
    await askEmployer(on, at(11, "11:00"), 0, {
      medium: "web",
      value: "https://kestrel-payments.example/verify",
      foundIn: "search-engine",
      foundAt: "First result for the company's name and “employment verification”",
    });
    await writes(on, at(9, "13:30"), "Took another offer. Wished them well.");
    await ends(on, at(9, "13:40"), "withdrew");
  },
};
