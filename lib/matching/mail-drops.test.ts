import { expect, test } from "vitest";
import { readMailDrops } from "./mail-drop-list";
import { looksLikeMailDrop } from "./mail-drops";

test.each([
  ["PO Box 12, Denver", "This reads as a PO box."],
  ["P.O. Box 9", "This reads as a PO box."],
  ["4 Elm St, PMB 3", "This reads as a private mailbox."],
  ["c/o Speedy Mail, 5 Dock Road", "This reads as care of a mail service."],
  ["The UPS Store, 8 Elm St, Suite 5", "This reads as a shop that rents mailboxes."],
  ["Acme Freight Forwarding, Dock 9, Hull", "This reads as a freight forwarder."],
  ["Packstation 123, 10115 Berlin", "This reads as a parcel locker."],
  ["12 Elm Street, Leeds LS1 4AB", null],
  ["12 Boxwood Lane, Postbridge", null],
  ["c/o Mary Okafor, 12 Elm Street", null],
  ["", null],
])("%s: %s", (address, words) => {
  expect(looksLikeMailDrop(address)).toBe(words);
});

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
  ["PO Box 5, Berlin", "This reads as a PO box."],
  ["", null],
])("on a list, %s: %s", (address, words) => {
  const said = looksLikeMailDrop(address, list);
  if (words === null) expect(said).toBeNull();
  else expect(said).toContain(words);
});

test("a list may be empty or hold anything", () => {
  for (const text of ["", "\uFEFF", "a".repeat(10_000), "\ud800,12", "12\n12\n12"])
    expect(looksLikeMailDrop("12 Elm Street, Leeds", readMailDrops(text))).toBeNull();
});
