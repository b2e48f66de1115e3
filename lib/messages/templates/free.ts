import { defineTemplate } from "../define-template";
import { politely } from "../politely";

export const free = defineTemplate({
  id: "free",
  title: "In your own words",
  fits: () => true,
  write: (facts) => ({
    subject: `Your application: ${facts.position}`,
    body: politely(facts, `Thank you for your application for ${facts.position}.`),
    wanted: "",
  }),
});
