import { spawn } from "node:child_process";
import { once } from "node:events";
import { addMinutes, subMinutes } from "date-fns";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "@/scripts/new-database";
import { mostAttempts } from "./attempts";
import { sendNext } from "./send";
import { type MailTransport, mailTransport } from "./transport";
import { queueMail, takeMailBack } from "./write";

type Answer = "accept" | "refuse" | "keep-silent";
/** A mail server that keeps what it is given and answers as it is told. */
const received: string[] = [];
let answer: Answer = "accept";
const server = new SMTPServer({
  disabledCommands: ["STARTTLS"],
  onAuth: ({ username, password }, _, done) =>
    password === "open sesame" ? done(null, { user: username }) : done(new Error(`${username} ${password} is wrong`)),
  async onData(stream, _, done) {
    const text = await new Response(stream as never).text();
    received.push(text);
    if (answer === "keep-silent") return;
    done(answer === "refuse" ? Object.assign(new Error("dana.lee@mail.example is busy"), { responseCode: 451 }) : null);
  },
});

let it: Awaited<ReturnType<typeof freshDatabase>>;
let transport: MailTransport;
const urlFor = (password: string) => `smtp://relay:${encodeURIComponent(password)}@127.0.0.1:${port()}`;
const port = () => (server.server.address() as { port: number }).port;

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  const BONAFIDE_SMTP_URL = urlFor("open sesame");
  Object.assign(process.env, { BONAFIDE_SMTP_URL, BONAFIDE_MAIL_FROM: "Bonafide <people@company.example>" });
  it = await freshDatabase();
  transport = mailTransport() as MailTransport;
});
afterEach(async () => {
  answer = "accept";
  received.length = 0;
  await it.client.mail.updateMany({ where: { sentAt: null }, data: { cancelledAt: now } });
});
afterAll(async () => {
  server.close();
  await it?.drop();
});

const now = new Date("2026-11-20T09:00:00Z");
const letter = { to: "dana.lee@mail.example", subject: "About “your” dates", text: "Dear Dana,\n\n서연 says hello." };
const queue = () => it.client.$transaction((tx) => queueMail(tx, letter, subMinutes(now, 1)));
const read = (id: string) => it.client.mail.findUniqueOrThrow({ where: { id } });

test("what is due goes out once, from us, with its words and a Message-ID of its own", async () => {
  const id = await queue();
  expect(await sendNext(transport, now)).toBe(true);
  expect(await sendNext(transport, addMinutes(now, 999))).toBe(false);
  expect(await read(id)).toMatchObject({ sentAt: now, failure: null, attempts: 1 });
  const [text = "", ...more] = received;
  expect(more).toEqual([]);
  expect(text).toContain(`Message-ID: <${id}@localhost>`);
  expect(text).toContain("From: Bonafide <people@company.example>");
  expect(text).toContain("To: dana.lee@mail.example");
  expect(text).toContain("Dear Dana,\r\n\r\n=EC=84=9C=EC=97=B0 says hello.");
});

test("nothing goes out while it can be taken back, and nothing that was", async () => {
  const id = await queue();
  expect(await sendNext(transport, subMinutes(now, 1))).toBe(false);
  expect(await it.client.$transaction((tx) => takeMailBack(tx, id, now))).toBe(true);
  expect(await sendNext(transport, now)).toBe(false);
  expect(received).toEqual([]);
});

test("what went out, or began to, cannot be taken back", async () => {
  const id = await queue();
  answer = "refuse";
  await sendNext(transport, now);
  expect(await it.client.$transaction((tx) => takeMailBack(tx, id, now))).toBe(false);
  expect((await read(id)).cancelledAt).toBeNull();
});

test("one address is one address, whatever stands in it", async () => {
  const to = "dana.lee@mail.example, everyone@mail.example";
  const id = await it.client.$transaction((tx) => queueMail(tx, { ...letter, to }, subMinutes(now, 1)));
  await sendNext(transport, now);
  expect((await read(id)).sentAt).toBeNull();
  expect(received).toEqual([]);
});

test("a refused mail says why without names, waits longer each time and is given up at last", async () => {
  const id = await queue();
  answer = "refuse";
  let at = now;
  const waited = [];
  while (await sendNext(transport, at)) {
    const { notBefore, failure, sentAt } = await read(id);
    expect(failure).toBe("The mail server refused the mail (answer 451).");
    expect(sentAt).toBeNull();
    expect(await sendNext(transport, subMinutes(notBefore, 0.1))).toBe(false);
    waited.push((notBefore.getTime() - at.getTime()) / 60_000);
    at = notBefore;
  }
  expect(waited.slice(0, 5)).toEqual([1, 5, 30, 120, 360]);
  expect(waited).toHaveLength(mostAttempts);
});

test("a mail refused once is delivered by the next attempt", async () => {
  const id = await queue();
  answer = "refuse";
  await sendNext(transport, now);
  answer = "accept";
  await sendNext(transport, addMinutes(now, 1));
  expect(await read(id)).toMatchObject({ attempts: 2, failure: null, sentAt: addMinutes(now, 1) });
});

test("a server that refuses our password is said so, without the password", async () => {
  const id = await queue();
  const wrong = createTransport(urlFor("wrong one")) as unknown as MailTransport;
  await sendNext(wrong, now);
  expect((await read(id)).failure).toBe("The mail server refused the user name or the password (answer 535).");
});

test("eight workers on thirty mails: each mail once", async () => {
  const ids = await Promise.all(Array.from({ length: 30 }, queue));
  const work = async () => {
    while (await sendNext(transport, now));
  };
  await Promise.all(Array.from({ length: 8 }, work));
  const seen = received.map((text) => /Message-ID: <([^@]+)@/.exec(text)?.[1]);
  expect(seen.sort()).toEqual([...ids].sort());
});

test("killed between handing over and marking: nobody takes it at once, then it goes again under the same Message-ID", async () => {
  const id = await queue();
  answer = "keep-silent";
  const code = `
    const { sendNext } = await import("./lib/mail/send.ts");
    const { mailTransport } = await import("./lib/mail/transport.ts");
    await sendNext(mailTransport(), new Date(${now.getTime()}));`;
  const worker = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
    env: { ...process.env, TSX_TSCONFIG_PATH: "scripts/tsconfig.json" },
    stdio: "inherit",
  });
  await expect.poll(() => received.length, { timeout: 30_000 }).toBe(1);
  worker.kill("SIGKILL");
  await once(worker, "exit");
  answer = "accept";
  expect(await read(id)).toMatchObject({ sentAt: null, attempts: 1, failure: "The attempt was cut off." });
  expect(await sendNext(transport, now)).toBe(false);
  expect(await sendNext(transport, addMinutes(now, 1))).toBe(true);
  expect((await read(id)).sentAt).toEqual(addMinutes(now, 1));
  const [first, second] = received.map((text) => /Message-ID: .*/.exec(text)?.[0]);
  expect(second).toBe(first);
});
