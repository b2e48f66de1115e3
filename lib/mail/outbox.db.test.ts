import { addMinutes } from "date-fns";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/permissions";
import { perform } from "@/lib/door/perform";
import { freshDatabase } from "@/scripts/new-database";
import { retryMail } from "./actions";
import { mostAttempts } from "./attempts";

let it: Awaited<ReturnType<typeof freshDatabase>>;
const now = new Date("2026-11-20T09:00:00Z");
const words = { subject: "About your dates", text: "Dear Dana, your employer says otherwise." };
const of = async (role: Role): Promise<Actor> => {
  const user = { email: `${role}@company.example`, name: `The ${role}` };
  return { ...(await it.client.user.create({ data: { ...user, role } })), role };
};
const keep = (to: string, more = {}) => it.client.mail.create({ data: { to, ...words, createdAt: now, ...more } });

/** The outbox as it is where these settings are. */
async function outboxWith(settings: Record<string, string>) {
  vi.resetModules();
  Object.assign(process.env, { BONAFIDE_EVALUATION: "no", BONAFIDE_SMTP_URL: "", ...settings });
  return (await import("./queries")).getOutbox({});
}

beforeAll(async () => {
  it = await freshDatabase();
  const { email } = await of("recruiter");
  const failure = "The mail server refused the sender or the recipient (answer 550).";
  await keep("waiting@mail.example");
  await keep("gone@mail.example", { sentAt: now, attempts: 1 });
  await keep("back@mail.example", { cancelledAt: now });
  await keep("dana.lee@mail.example", { attempts: 2, failure, notBefore: addMinutes(now, 5) });
  await keep(email, { attempts: mostAttempts, failure, createdAt: addMinutes(now, 1) });
});
afterAll(() => it?.drop());

test("an evaluation shows every mail as it would go out", async () => {
  const outbox = await outboxWith({ BONAFIDE_EVALUATION: "yes" });
  expect(outbox).toMatchObject({ evaluation: true, total: 5 });
  expect(outbox.rows).toContainEqual(
    expect.objectContaining({ to: "back@mail.example", state: "taken-back", ...words }),
  );
});

test("elsewhere only failures are listed, without their words and without anybody's address", async () => {
  const smtp = { BONAFIDE_SMTP_URL: "smtp://localhost", BONAFIDE_MAIL_FROM: "people@company.example" };
  const outbox = await outboxWith(smtp);
  expect(outbox).toMatchObject({ evaluation: false, configured: true, waiting: 2, trying: 1, givenUp: 1, total: 2 });
  expect(outbox.rows).toMatchObject([
    { to: "The recruiter", attempts: mostAttempts, next: null },
    { to: "Somebody at mail.example", attempts: 2, next: addMinutes(now, 5) },
  ]);
  expect(JSON.stringify(outbox)).not.toMatch(/dana|dates|employer|subject|text/i);
});

test("without a mail server the page says so", async () => {
  expect(await outboxWith({})).toMatchObject({ evaluation: false, configured: false });
});

test("an administrator has a failed mail tried again from the beginning; nobody else, and nothing that went out", async () => {
  const mailIds = await it.client.mail.findMany({ orderBy: { createdAt: "asc" } });
  const idOf = (to: string) => mailIds.find((mail) => mail.to.startsWith(to))?.id ?? "";
  const admin = await of("admin");
  for (const role of ["hiring-manager", "compliance", "operations"] as const)
    expect(await perform(retryMail, await of(role), { mailId: idOf("recruiter") }, now)).toMatchObject({
      code: "not-allowed",
    });
  for (const to of ["gone", "back", "waiting"])
    expect(await perform(retryMail, admin, { mailId: idOf(to) }, now)).toMatchObject({ code: "not-found" });
  expect(await perform(retryMail, admin, { mailId: idOf("recruiter") }, now)).toMatchObject({ ok: true });
  const mail = await it.client.mail.findUniqueOrThrow({ where: { id: idOf("recruiter") } });
  expect(mail).toMatchObject({ attempts: 0, notBefore: addMinutes(now, 1), sentAt: null });
  expect(await it.client.auditEntry.findFirst({ where: { event: "mail.retried" } })).toMatchObject({
    actorId: admin.id,
  });
});
