import { expect, test } from "vitest";
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
