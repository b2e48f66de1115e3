import { afterAll, beforeAll, expect, test } from "vitest";
import { recordWish } from "@/lib/channels/actions";
import { listWishes } from "@/lib/channels/queries";
import { completeCheck } from "@/lib/checks/actions";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { openEvidence } from "@/lib/evidence/open";
import { loadFacts } from "@/lib/risk/load";
import type { Case, Scene } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { sayNotAWish } from "./actions";
import { importMail } from "./import";
import { getReadMail } from "./queries";

let it: TestCompany;
let scene: Scene;
beforeAll(async () => {
  it = await testCompany();
  scene = await sceneAsking(it, "channels");
});
afterAll(() => it?.drop());

const open = () => openByForm(scene, it.at(9, "09:00"), application);

async function addressOf({ screeningId }: Case) {
  const claim = await it.client.claim.findFirstOrThrow({ where: { screeningId, attribute: "email" } });
  return claim.text;
}

const mail = (from: string, to: string, id: string, text: string) =>
  `From: ${from}\nTo: ${to}\nDate: Thu, 5 Nov 2026 09:00:00 +0000\nMessage-ID: <${id}@x.example>\nSubject: Hello\n\n${text}\n`;
const mbox = (...mails: string[]) => mails.map((one) => `From x@x.example Thu Nov  5 09:00:00 2026\n${one}\n`).join("");

function send({ screeningId, recruiter }: Case, text: string, said: object = {}, actor = recruiter) {
  const body = Buffer.from(text);
  const headers = { "content-length": String(body.length) };
  const request = new Request("http://localhost/api/correspondence", { method: "POST", headers, body });
  const input = { screeningId, fileName: "mail.eml", ...said };
  return performEndpoint(importMail, actor, input, request, it.at(5, "09:00"));
}

const received = async ({ screeningId }: Case) => (await loadFacts(it.client, screeningId, it.now)).received;
const waiting = async ({ screeningId, recruiter }: Case) =>
  (await getReadMail(recruiter, screeningId)).wishes.filter(({ answer }) => answer === null);

test("a mail with a wish waits for a person; that it is none settles it, and the check waits for that", async () => {
  const on = await open();
  expect(await received(on)).toBeUndefined();
  const sent = mail(
    await addressOf(on),
    "m@acme.example",
    "1",
    "Can we move this to Telegram?\n\n> Write me on WhatsApp",
  );
  expect(await send(on, sent)).toMatchObject({ ok: true, data: { messages: 1, wishes: 1, left: 0 } });
  expect(await received(on)).toEqual([{ at: "2026-11-05", from: "candidate", wish: "Telegram" }]);
  const { screeningId, recruiter } = on;
  const complete = () =>
    perform(
      completeCheck,
      recruiter,
      { screeningId, kind: "channels", answers: { found: "applied", agreed: "Mail" } },
      it.at(4, "09:00"),
    );
  expect(await complete()).toMatchObject({ ok: false });
  const [wish] = await waiting(on);
  const none = { screeningId, readId: wish?.id ?? "" };
  expect(await perform(sayNotAWish, recruiter, none, it.at(4, "09:00"))).toMatchObject({ ok: true });
  expect(await perform(sayNotAWish, recruiter, none, it.at(4, "09:00"))).toMatchObject({ code: "answered" });
  expect(await received(on)).toEqual([]);
  expect(await complete()).toEqual({ ok: true, data: { outcome: "clear" } });
  expect(await send(on, sent)).toMatchObject({ code: "check-done" });
});

test("that it is one makes an entry of it, once", async () => {
  const on = await open();
  await send(on, mail(await addressOf(on), "m@acme.example", "1", "Please add me on Signal."));
  const [wish] = await waiting(on);
  const { screeningId, recruiter } = on;
  const entry = {
    ...{ screeningId, readId: wish?.id, askedOn: wish?.sentOn ?? "", askedBy: "candidate" as const },
    ...{ toWhat: wish?.toWhat ?? "", words: wish?.words ?? "" },
  };
  expect(await perform(recordWish, recruiter, entry, it.at(4, "09:00"))).toMatchObject({ ok: true });
  expect(await perform(recordWish, recruiter, entry, it.at(4, "09:00"))).toMatchObject({ code: "answered" });
  expect(await listWishes(recruiter, screeningId)).toMatchObject([
    { toWhat: "Signal", words: "Please add me on Signal." },
  ]);
  expect(await received(on)).toEqual([]);
});

test("of a mailbox only the candidate's messages are read and kept; the same again adds nothing", async () => {
  const on = await open();
  const candidate = await addressOf(on);
  const other = mail("someone@else.example", "m@acme.example", "9", "Write me on WhatsApp, my salary is a secret.");
  const box = mbox(
    mail(candidate, "m@acme.example", "1", "Let's talk on WhatsApp."),
    other,
    mail("mara.okafor@bonafide.example", candidate, "2", "Write me on Telegram."),
    mail("desk@agency.example", candidate, "3", "From now on, text me at +1 555 010 0100."),
  );
  const first = await send(on, box, { fileName: "all.mbox" });
  expect(first).toMatchObject({ ok: true, data: { messages: 3, wishes: 2, left: 1, unread: 0 } });
  const files = await it.client.evidence.findMany({ where: { screeningId: on.screeningId } });
  expect(files).toMatchObject([{ mediaType: "application/mbox", kind: "correspondence", checkKind: "channels" }]);
  const read = await openEvidence(
    on.recruiter,
    { id: files[0]?.id ?? "", part: "whole" },
    new Request("http://localhost"),
  );
  expect(Buffer.from(read.bytes?.first ?? []).toString()).toBe(
    box.replace(`From x@x.example Thu Nov  5 09:00:00 2026\n${other}\n`, ""),
  );

  expect(await send(on, box)).toMatchObject({ code: "read-before" });
  const more = mbox(mail(candidate, "m@acme.example", "4", "Fine.")) + box;
  expect(await send(on, more)).toMatchObject({ ok: true, data: { messages: 1, wishes: 0, known: 3 } });
  expect((await received(on))?.map(({ from, wish }) => [from, wish]).sort()).toEqual([
    ["agency", "Text messages"],
    ["candidate", "WhatsApp"],
  ]);
});

test.each([
  ["a mailbox of others", () => mbox(mail("a@b.example", "c@d.example", "1", "Hi")), "nobody"],
  ["a picture", () => "\u0089PNG\r\n\u001a\n0000", "kind"],
  ["nothing", () => "", "empty"],
])("%s is refused, and nothing of it stays", async (_, text, code) => {
  const on = await open();
  expect(await send(on, text())).toMatchObject({ code });
  expect(await it.client.evidence.count({ where: { screeningId: on.screeningId } })).toBe(0);
});

test("a text that was pasted says nothing of itself: a person does", async () => {
  const on = await open();
  const said = { fileName: "Pasted message.txt", writtenBy: "agency", sentOn: "2026-11-06" };
  expect(await send(on, "Our candidate is best reached: write him on WeChat.", said)).toMatchObject({ ok: true });
  expect(await received(on)).toEqual([{ at: "2026-11-06", from: "agency", wish: "WeChat" }]);
  expect(await send(on, "Hello", { ...said, sentOn: "2027-01-01" })).toMatchObject({ code: "invalid" });
});

test("is not there for whoever does not see the screening, nor in another screening", async () => {
  const [on, other] = [await open(), await open()];
  const tunde = it.company.colleague("Tunde Bello");
  await send(on, mail(await addressOf(on), "m@acme.example", "1", "Add me on Skype."));
  expect(await send(on, "Hello", {}, tunde)).toMatchObject({ code: "not-found" });
  expect(await getReadMail(tunde, on.screeningId)).toMatchObject({ messages: 0, wishes: [], addresses: [] });
  const [wish] = await waiting(on);
  const input = { screeningId: other.screeningId, readId: wish?.id ?? "" };
  expect(await perform(sayNotAWish, on.recruiter, input, it.at(4, "09:00"))).toMatchObject({ code: "not-found" });
});
