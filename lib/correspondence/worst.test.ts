import { expect, test } from "vitest";
import { looksLikeMbox, mailOf } from "./mbox";
import { addressesIn } from "./read-mail";
import { textOfHtml } from "./text-of-html";
import { readWishes } from "./wishes";

// Anybody can send such a mail, and everybody waits while it is read. Before each had a bound these took minutes to hours.
const bytes = (text: string) => new TextEncoder().encode(text);
test.each<[string, () => unknown]>([
  ["tags that never end", () => textOfHtml("<".repeat(400_000))],
  ["comments that never end", () => textOfHtml("<!--".repeat(100_000))],
  ["a class that never ends", () => textOfHtml('<div class="'.repeat(40_000))],
  ["ends with blanks", () => textOfHtml(`</p${" ".repeat(200_000)}`)],
  ["a start of a message that is none", () => mailOf(bytes(`From a Mon ${"1:11 1111 ".repeat(20_000)}\rx\n`))],
  ["the same at the head of a file", () => looksLikeMbox(bytes(`From a Mon ${"1:11 1111 ".repeat(20_000)}\rx\n`))],
  ["receivers without a mailbox", () => addressesIn(bytes(`To: ${"a".repeat(250_000)}`))],
  ["sentences that name a messenger", () => readWishes("ok whatsapp. ".repeat(20_000))],
])("%s: does not stand still", (_, read) => expect(read).not.toThrow());
