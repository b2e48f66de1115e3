import type { Story } from "../scene";
import { openByResume } from "../steps/opening";

/** Came in with a JSON Resume yesterday; nothing is done yet. */
export const justOpened: Story = {
  position: "backend",
  async play(scene) {
    await openByResume(scene, scene.at(1, "14:40"), {
      phone: "+46 70 174 06 21",
      home: { street: "Lindgatan 14", city: "Stockholm", postalCode: "113 46", countryCode: "SE" },
      work: [
        {
          employer: "Fjällvind Energi AB",
          title: "Backend engineer",
          start: "2022-02",
          site: "https://fjallvind.example",
        },
        { employer: "Kartoteket AB", title: "Developer", start: "2018-08", end: "2022-01" },
      ],
      school: { institution: "Mälaren Institute of Technology", area: "Computer science", start: "2014", end: "2018" },
    });
  },
};
