import { expect, test } from "vitest";
import { whyNotIndependent } from "./independence";

const gave = "The candidate gave this one";
const free = "Anybody can open an address there";

const supplied = [
  { medium: "email", value: "d.lee+jobs@gmail.com" },
  { medium: "email", value: "boss@northgate.example" },
  { medium: "phone", value: "+44 113 496 0100" },
  { medium: "web", value: "https://www.northgate.example/about/" },
  { medium: "post", value: "12 Elm Street, Leeds LS1 4AB" },
] as const;

test.each([
  // medium, contact found                                        refused because
  ["email", "hr@northgate.example", null],
  ["email", "boss@northgate.example", gave],
  ["email", "BOSS@Northgate.example", gave],
  ["email", "mailto:boss@northgate.example", gave],
  ["email", "The boss <boss@northgate.example>", gave],
  ["email", "DLee@googlemail.com", free],
  ["email", "northgate.hr@gmail.com", free],
  ["email", "northgate@outlook.com", free],
  ["email", "hr@sub.mailinator.com", free],
  ["email", "northgate", "not an e-mail address"],
  ["phone", "+44 113 496 0777", null],
  ["phone", "+44 (0)113 496-0100", gave],
  ["phone", "0113 4960100", gave],
  ["phone", "tel:+441134960100", gave],
  ["phone", "00 44 113 496 0100", gave],
  ["web", "https://northgate.example/verify", null],
  ["web", "http://northgate.example/about", gave],
  ["web", "NORTHGATE.example/about/#team", gave],
  ["post", "12 Elm St, Leeds, LS1 4AB", gave],
  ["post", "Northgate Logistics, 40 Dock Road, Hull HU1 2AA", null],
] as const)("%s %s: %s", (medium, value, why) => {
  const refused = whyNotIndependent({ medium, value }, [...supplied]);
  if (why === null) expect(refused).toBeNull();
  else expect(refused).toContain(why);
});

test("nothing supplied leaves only free mail", () => {
  expect(whyNotIndependent({ medium: "phone", value: "+44 113 496 0100" }, [])).toBeNull();
  expect(whyNotIndependent({ medium: "email", value: "hr@proton.me" }, [])).toContain(free);
});
