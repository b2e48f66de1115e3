import { expect, test } from "vitest";
import { looksLikeMbox, mailOf, splitMbox } from "./mbox";

const mail = (n: number, body = "Hello.") =>
  `From a@b.example Thu Nov 19 09:0${n}:00 2026\nSubject: ${n}\n\n${body}\n\n`;
const bytes = (text: string) => Buffer.from(text);

async function split(text: string, { piece = 7, largest = 10_000 } = {}) {
  const pieces = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
    bytes(text.slice(at * piece, (at + 1) * piece)),
  );
  const found: (string | null)[] = [];
  for await (const one of splitMbox(pieces, largest)) found.push(one && Buffer.from(one).toString());
  return found;
}

test.each([1, 7, 64, 5000])("splits a mailbox that arrives in pieces of %d bytes", async (piece) => {
  expect(await split(mail(1) + mail(2) + mail(3), { piece })).toEqual([mail(1), mail(2), mail(3)]);
});

test.each([
  ["in the middle of a paragraph", "We sat down.\nFrom there it was 2026 steps."],
  ["escaped", "\n>From a@b.example Thu Nov 19 09:00:00 2026"],
  ["with a number in it", "\nFrom now on, text me at +1 555 010 0100."],
  ["without a year", "\nFrom then on all was well."],
])("a line that begins with From %s begins no message", async (_, body) => {
  expect(await split(mail(1, body) + mail(2))).toHaveLength(2);
});

test("one that is too large is left out, and the next is read", async () => {
  expect(await split(mail(1, "x".repeat(900)) + mail(2), { largest: 500 })).toEqual([null, mail(2)]);
});

test("a mail is what was sent: no From_ line, nothing escaped", () => {
  expect(mailOf(bytes(mail(1, ">From here.\n>>From there."))).toString()).toBe(
    "Subject: 1\n\nFrom here.\n>From there.\n\n",
  );
  expect(mailOf(bytes("Subject: 1\n\nHello")).toString()).toBe("Subject: 1\n\nHello");
});

test.each([
  [mail(1), true],
  ["From: a@b.example\nSubject: 1\n\nHello", false],
  ["From my point of view 2026 is fine.\nBest, Dana", false],
])("%j is a mailbox: %s", (text, is) => expect(looksLikeMbox(bytes(text))).toBe(is));
