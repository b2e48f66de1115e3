import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { publishPolicy } from "@/lib/policy/write";
import { addNote, openFromForm } from "@/lib/screenings/actions";
import { shortEngagement } from "@/prisma/seed/policies";
import { whileHeld } from "@/scripts/held";
import { freshDatabase } from "@/scripts/new-database";
import { perform } from "./perform";

let at: Awaited<ReturnType<typeof freshDatabase>>;
let recruiter: Actor;
let manager: Actor;
let screeningId: string;

beforeAll(async () => {
  at = await freshDatabase();
  const policy = await publishPolicy(shortEngagement);
  if (!policy.ok) throw new Error(policy.message);
  const [a, b] = await at.client.user.createManyAndReturn({
    data: [
      { email: "r@x.example", name: "R", role: "recruiter" },
      { email: "m@x.example", name: "M", role: "hiring-manager" },
    ],
  });
  recruiter = { ...a, role: "recruiter" } as Actor;
  manager = { ...b, role: "hiring-manager" } as Actor;
  const position = await at.client.position.create({
    data: {
      title: "Data engineer",
      place: "Leeds, hybrid",
      accessLevel: "standard",
      managerId: manager.id,
      policyVersionId: policy.data.policyVersionId,
      recruiters: { create: { userId: recruiter.id } },
    },
  });
  const opened = await perform(openFromForm, recruiter, {
    positionId: position.id,
    name: "김서연",
    email: "seoyeon@mail.example",
    phone: "",
    place: "Leeds",
    address: "12 Elm Street, Leeds LS1 4AB",
    website: "",
    work: [{ employer: "Northgate Logistics", title: "Engineer", start: "2021-03", end: "", contact: "" }],
    education: [],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  screeningId = opened.data.screeningId;
});
afterAll(() => at?.drop());

const whole = () => at.client.$transaction((tx) => verifyStream(tx, screeningId));

describe("the door", () => {
  test("an opened screening has a checklist, an assessment and one audit entry that commits to its rows", async () => {
    expect(await at.client.check.count({ where: { screeningId } })).toBe(2);
    expect(await at.client.assessment.count({ where: { screeningId } })).toBe(1);
    expect(await whole()).toMatchObject({ whole: true, entries: 1 });
  });

  test("who may not is refused, and only the attempt is recorded", async () => {
    const result = await perform(addNote, manager, { screeningId, body: "hello" });
    expect(result).toMatchObject({ ok: false, code: "not-allowed" });
    const last = await at.client.auditEntry.findFirst({ where: { stream: screeningId }, orderBy: { number: "desc" } });
    expect(last).toMatchObject({ event: "refused", actorId: manager.id });
    expect(await at.client.note.count()).toBe(0);
  });

  test.each([
    ["disabled", { disabledAt: new Date() }, { disabledAt: null }],
    ["given another role", { role: "operations" }, { role: "recruiter" }],
  ])("who is %s while waiting for a busy screening changes nothing", async (_, data, before) => {
    const { id } = recruiter;
    const waited = await whileHeld(
      at.client,
      async (tx) => {
        await tx.$executeRaw`SELECT id FROM screening WHERE id = ${screeningId}::uuid FOR UPDATE`;
        await tx.user.update({ where: { id }, data });
      },
      () => perform(addNote, recruiter, { screeningId, body: "too late" }),
    );
    await at.client.user.update({ where: { id }, data: before });
    expect(waited).toMatchObject({ ok: false, code: "not-allowed" });
    expect(await at.client.note.count()).toBe(0);
  });

  test.each([
    ["U+0000", { name: "a\u0000b" }, "name"],
    ["half a character", { place: "a\ud800b" }, "place"],
  ])("%s, which the database cannot keep, is refused with its field", async (_, part, field) => {
    const { positionId } = await at.client.screening.findUniqueOrThrow({ where: { id: screeningId } });
    const empty = { name: "Dana", email: "", phone: "", place: "", address: "", website: "", work: [], education: [] };
    const result = await perform(openFromForm, recruiter, { positionId, ...empty, ...part });
    expect(result).toMatchObject({ ok: false, code: "invalid", fields: { [field]: expect.any(String) } });
  });

  test("forty writers at once: every note, one unbroken chain, no needless snapshot", async () => {
    const notes = Array.from({ length: 40 }, (_, n) => perform(addNote, recruiter, { screeningId, body: `Note ${n}` }));
    expect((await Promise.all(notes)).every(({ ok }) => ok)).toBe(true);
    expect(await at.client.note.count({ where: { screeningId } })).toBe(40);
    expect(await at.client.assessment.count({ where: { screeningId } })).toBe(1);
    expect(await whole()).toMatchObject({ whole: true });
  });

  test.each([
    "UPDATE audit_entry SET event = 'x'",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry CASCADE",
    "UPDATE audit_commitment SET salt = ''",
    "DELETE FROM audit_commitment",
  ])("%s is refused to the app and to the owner", async (statement) => {
    for (const connectionString of [at.appUrl, at.ownerUrl]) {
      const client = new pg.Client({ connectionString });
      await client.connect();
      await expect(client.query(statement)).rejects.toThrow(/permission denied|append-only/);
      await client.end();
    }
  });

  test("a failing audit insert rolls the change back", async () => {
    const owner = new pg.Client({ connectionString: at.ownerUrl });
    await owner.connect();
    await owner.query("ALTER TABLE audit_entry ADD CONSTRAINT no CHECK (event <> 'note.added') NOT VALID");
    await expect(perform(addNote, recruiter, { screeningId, body: "lost" })).rejects.toThrow();
    await owner.query("ALTER TABLE audit_entry DROP CONSTRAINT no");
    await owner.end();
    expect(await at.client.note.count({ where: { body: "lost" } })).toBe(0);
  });

  test("verification names the first break: a recorded row, then an audit row", async () => {
    const owner = new pg.Client({ connectionString: at.ownerUrl });
    await owner.connect();
    await owner.query("UPDATE note SET body = 'other' WHERE body = 'Note 7'");
    expect(await whole()).toMatchObject({ whole: false, words: expect.stringContaining("The note recorded by entry") });
    await owner.query("UPDATE note SET body = 'Note 7' WHERE body = 'other'");
    expect(await whole()).toMatchObject({ whole: true });

    await owner.query("ALTER TABLE audit_entry DISABLE TRIGGER append_only");
    await owner.query("UPDATE audit_entry SET event = 'note.added' WHERE event = 'refused'");
    expect(await whole()).toEqual({ whole: false, number: 2, words: "Entry 2 was changed after it was written." });
    await owner.query("DELETE FROM audit_entry WHERE number = 2 AND stream = $1", [screeningId]);
    expect(await whole()).toEqual({ whole: false, number: 2, words: "Entry 2 is missing." });
    await owner.end();
  });
});
