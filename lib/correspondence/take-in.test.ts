import { expect, test } from "vitest";
import { takeIn } from "./take-in";

const mail = (from: string, text = "Hello.") => `From: ${from}\nTo: m@acme.example\n\n${text}\n`;
const inBox = (one: string) => `From x@x.example Thu Nov 19 09:00:00 2026\n${one}\n`;
const dana = new Set(["dana@mail.example"]);

async function* arriving(text: string) {
  for (let at = 0; at < text.length; at += 20) yield Buffer.from(text.slice(at, at + 20));
}
const taken = (text: string, candidate = dana) => takeIn(arriving(text), candidate);

test("a mail is taken whole, whoever wrote it", async () => {
  const { mailbox, messages } = await taken(mail("a@b.example"));
  expect([mailbox, messages.map(String)]).toEqual([false, [mail("a@b.example")]]);
});

test("of a mailbox what names the candidate, in whatever letters, as it lies there", async () => {
  const own = inBox(mail("Dana <DANA@mail.example>"));
  const found = await taken(inBox(mail("a@b.example", "I am not dana@mail.example")) + own);
  expect(found).toMatchObject({ mailbox: true, left: 1, tooLarge: 0 });
  expect(found.messages.map(String)).toEqual([own]);
});

test("nothing, and a mailbox for a candidate without an address, are refused", async () => {
  await expect(taken("")).rejects.toMatchObject({ code: "empty" });
  await expect(taken(inBox(mail("a@b.example")), new Set())).rejects.toMatchObject({ code: "no-address" });
});
