import { expect, test } from "vitest";
import { onMailDropList, readMailDrops } from "./mail-drop-list";

const list = readMailDrops(`
# Mailboxes we have met
name,street,town,state,postcode
"Harbour Mail","1200 Peach Road, Suite 100",Reno,NV,89501
Dock Forwarding;Unit 9, 14 Dock Road;Hull;HU1 2AB
Postdienst\tHauptstraße 5\t10115 Berlin
`);

test.each([
  ["1200 Peach Rd #4417, Reno, NV 89501", "Harbour Mail, 1200 Peach Road, Suite 100, Reno, NV, 89501"],
  ["1200 peach road apt 12 reno nevada", "Harbour Mail"],
  ["14 Dock Road, Hull HU1 2AB", "Dock Forwarding"],
  ["Hauptstr. 5, 10115 Berlin", "Postdienst"],
  ["1202 Peach Rd #4417, Reno, NV 89501", null],
  ["1200 Peach Ave, Reno, NV 89501", null],
  ["1200 Peach Rd, Salem, OR 97301", null],
  ["14 Dock Road, York YO1 7AB", null],
  ["9 Dock Road, Hull HU1 2AB", null],
  ["name street town", null],
  ["", null],
])("%s: %s", (address, line) => {
  if (line === null) expect(onMailDropList(address, list)).toBeNull();
  else expect(onMailDropList(address, list)).toContain(line);
});

test("a list may be empty or hold anything", () => {
  for (const text of ["", "\uFEFF", "a".repeat(10_000), "\ud800,12", "12\n12\n12"])
    expect(onMailDropList("12 Elm Street, Leeds", readMailDrops(text))).toBeNull();
});
