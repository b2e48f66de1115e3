import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, readlink, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { addDays } from "date-fns";
import pg from "pg";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { publishPolicy } from "@/lib/policy/write";
import { openFromForm } from "@/lib/screenings/actions";
import { shortEngagement } from "@/prisma/seed/policies";
import { freshDatabase } from "@/scripts/new-database";
import { evidenceDirectory } from "./directory";
import { samplePdf } from "./inspect/samples";
import { LARGEST } from "./media-types";
import { listEvidence } from "./queries";
import { readEvidence } from "./read";
import type { EvidenceInput } from "./schema";
import { prepareStorage, put } from "./storage";
import { sweepOrphans } from "./sweep";
import { storeEvidence, uploadEvidence } from "./upload";

let at: Awaited<ReturnType<typeof freshDatabase>>;
let actors: Record<"recruiter" | "other" | "manager" | "operations" | "compliance" | "admin", Actor>;
let screeningId: string;

beforeAll(async () => {
  at = await freshDatabase();
  await prepareStorage(evidenceDirectory());
  const user = async (name: string, role: Actor["role"]) => {
    const row = await at.client.user.create({ data: { name, email: `${name}@x.example`, role } });
    return { id: row.id, name, email: row.email, role };
  };
  actors = {
    recruiter: await user("Mara", "recruiter"),
    other: await user("Theo", "recruiter"),
    manager: await user("Ines", "hiring-manager"),
    operations: await user("Noor", "operations"),
    compliance: await user("Tunde", "compliance"),
    admin: await user("Ada", "admin"),
  };
  screeningId = await openScreening();
});
afterAll(() => at?.drop());

async function openScreening() {
  const policy = await at.client.policyVersion.findFirst();
  const policyVersionId = policy?.id ?? ok(await publishPolicy(shortEngagement)).policyVersionId;
  const position = await at.client.position.create({
    data: {
      ...{ title: "Data engineer", place: "Leeds", accessLevel: "standard", policyVersionId },
      managerId: actors.manager.id,
      recruiters: { create: { userId: actors.recruiter.id } },
    },
  });
  const opened = await perform(openFromForm, actors.recruiter, {
    positionId: position.id,
    ...{ name: "김서연", email: "seoyeon@mail.example", phone: "", place: "Leeds", website: "" },
    address: "12 Elm Street, Leeds LS1 4AB",
    work: [{ employer: "Northgate Logistics", title: "Engineer", start: "2021-03", end: "", contact: "" }],
    education: [],
  });
  return ok(opened).screeningId;
}

function ok<Data>(result: { ok: true; data: Data } | { ok: false; message: string }) {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.data;
}

const pdf = Uint8Array.from(samplePdf());
const text = Uint8Array.from(Buffer.from("Nothing but words.\n"));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const said = (more: Partial<EvidenceInput> = {}): EvidenceInput => ({
  ...{ screeningId, kind: "address-document", fileName: "지원서 bill.pdf", how: "candidate" },
  ...{ issuer: "GB", document: "utility-bill", side: "front" },
  ...more,
});
const store = (actor: Actor, more: Partial<EvidenceInput> = {}, bytes = pdf) =>
  storeEvidence(actor, { ...said(more), bytes });

const events = async (stream = screeningId) =>
  (await at.client.auditEntry.findMany({ where: { stream }, orderBy: { number: "asc" } })).map(({ event, data }) => ({
    event,
    ...JSON.parse(data),
  }));
const lastEvent = async (stream?: string) => (await events(stream)).at(-1);
const blobs = async () =>
  (await readdir(evidenceDirectory(), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

async function asOwner(statement: string) {
  const owner = new pg.Client({ connectionString: at.ownerUrl });
  await owner.connect();
  await owner.query(statement).finally(() => owner.end());
}

async function read(
  actor: Actor | null,
  id: string,
  { headers = {}, method = "GET", part = "whole" } = {},
  now?: Date,
) {
  const request = new Request("http://localhost/", { headers, method });
  const result = await performEndpoint(readEvidence, actor, { id, part }, request, now);
  if (!result.ok) return { code: result.code };
  const response = (await readEvidence.respond?.(result.data, request)) as Response;
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

describe("adding", () => {
  test("a file becomes a row, a sealed blob, a thumbnail and one entry that commits to the row", async () => {
    const added = ok(await store(actors.recruiter, { sha256: sha256(pdf) }));
    expect(added).toMatchObject({ kind: "address-document", mediaType: "application/pdf", size: pdf.length });
    expect(added.hasThumbnail).toBe(true);
    const row = await at.client.evidence.findUniqueOrThrow({ where: { id: added.id } });
    expect(row).toMatchObject({ sha256: sha256(pdf), fileName: "지원서 bill.pdf", obtainedById: actors.recruiter.id });
    const entry = await lastEvent();
    expect(entry).toMatchObject({ event: "evidence.added", kind: "address-document" });
    // From the first file of theirs on it is known whether other candidates gave the same one, which is a fact.
    expect(entry.rows.map(([table]: [string]) => table)).toEqual(["evidence", "screening", "assessment"]);
    expect(JSON.stringify(entry)).not.toContain("bill");
    expect(await at.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
  });

  test("proof for a shipping address is a fact: it makes a new assessment", async () => {
    const count = () => at.client.assessment.count({ where: { screeningId } });
    const before = await count();
    ok(await store(actors.recruiter, { kind: "call-notes" }));
    expect(await count()).toBe(before);
    ok(await store(actors.recruiter, { kind: "shipping-proof", checkKind: "shipping-address" }));
    expect(await count()).toBe(before + 1);
  });

  test.each([
    ["a recruiter of another position", "other", {}, "not-found"],
    ["a hiring manager", "manager", {}, "not-allowed"],
    ["compliance", "compliance", {}, "not-allowed"],
    ["an administrator", "admin", {}, "not-allowed"],
    ["operations without an assigned check", "operations", { checkKind: "shipping-address" }, "not-found"],
    ["a check that is not asked here", "recruiter", { checkKind: "horoscope" }, "not-your-check"],
    ["a wrong checksum", "recruiter", { sha256: "0".repeat(64) }, "checksum"],
    ["a name of control characters", "recruiter", { fileName: "\u0000\n" }, "invalid"],
  ] as const)("%s is refused and leaves no file", async (_, who, more, code) => {
    const before = (await blobs()).length;
    expect(await store(actors[who], more)).toMatchObject({ ok: false, code });
    expect(await blobs()).toHaveLength(before);
  });

  test("another kind of file than is taken here is refused and leaves no file", async () => {
    const before = (await blobs()).length;
    expect(await store(actors.recruiter, {}, text)).toMatchObject({ ok: false, code: "kind" });
    expect(await blobs()).toHaveLength(before);
  });

  test("operations adds to the checks handed to it, and to nothing else", async () => {
    const id = await openScreening();
    await at.client.check.updateMany({
      where: { screeningId: id, kind: "shipping-address" },
      data: { assignedTo: "operations" },
    });
    const add = (checkKind?: string) => store(actors.operations, { screeningId: id, checkKind });
    expect(await add("shipping-address")).toMatchObject({ ok: true });
    expect(await add("employment")).toMatchObject({ ok: false, code: "not-your-check" });
    expect(await add()).toMatchObject({ ok: false, code: "not-your-check" });
  });

  test.each([
    ["no length", {}, "no-length"],
    ["one byte more than 500 MB", { "content-length": String(LARGEST + 1) }, "too-large"],
  ])("%s is refused before a byte is read", async (_, headers, code) => {
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
    const request = new Request("http://localhost/", { method: "POST", headers, body, duplex: "half" } as RequestInit);
    expect(await performEndpoint(uploadEvidence, actors.recruiter, said(), request)).toMatchObject({ ok: false, code });
    expect(pulled).toBe(0);
  });

  test("a file refused in the middle is still read to its end, because a browser listens only then", async () => {
    const length = 4_000_000;
    let sent = 0;
    let reachedEnd = () => {};
    const end = new Promise<void>((resolve) => {
      reachedEnd = resolve;
    });
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(sent === 0 ? text : new Uint8Array(Math.min(65_536, length - sent)));
        sent += sent === 0 ? text.length : Math.min(65_536, length - sent);
        if (sent < length) return;
        controller.close();
        reachedEnd();
      },
    });
    const headers = { "content-length": String(length) };
    const request = new Request("http://localhost/", { method: "POST", headers, body, duplex: "half" } as RequestInit);
    expect(await performEndpoint(uploadEvidence, actors.recruiter, said(), request)).toMatchObject({ code: "kind" });
    await end;
  });

  test("an ended screening takes nothing more, and is asked before the bytes are", async () => {
    const id = await openScreening();
    await at.client.screening.update({ where: { id }, data: { endedAt: new Date(), ending: "withdrew" } });
    expect(await store(actors.recruiter, { screeningId: id })).toMatchObject({ ok: false, code: "ended" });
    expect(await lastEvent(id)).toMatchObject({ event: "refused", because: "ended" });
  });

  test("who has another role by the time the bytes have arrived adds nothing", async () => {
    const { id } = actors.recruiter;
    await at.client.user.update({ where: { id }, data: { role: "admin" } });
    expect(await store(actors.recruiter)).toMatchObject({ ok: false, code: "not-allowed" });
    await at.client.user.update({ where: { id }, data: { role: "recruiter" } });
  });

  test("a failing audit insert leaves neither row nor file", async () => {
    const files = (await blobs()).length;
    const rows = await at.client.evidence.count();
    await asOwner("ALTER TABLE audit_entry ADD CONSTRAINT no CHECK (event <> 'evidence.added') NOT VALID");
    await expect(store(actors.recruiter)).rejects.toThrow();
    await asOwner("ALTER TABLE audit_entry DROP CONSTRAINT no");
    expect(await at.client.evidence.count()).toBe(rows);
    expect(await blobs()).toHaveLength(files);
  });
});

describe("reading", () => {
  const long = Uint8Array.from(
    Buffer.concat(
      [Buffer.from("Notes of a call. "), randomBytes(3_000_000)].map((b) => Buffer.from(b.toString("hex"))),
    ),
  );
  let id: string;
  beforeAll(async () => {
    id = ok(
      await store(actors.recruiter, { kind: "call-notes", checkKind: "employment", fileName: "notes.html" }, long),
    ).id;
  });

  test("the whole original, as an attachment that nothing opens in place, recorded first", async () => {
    const { status, headers, body } = await read(actors.compliance, id);
    expect(status).toBe(200);
    expect(body?.equals(long)).toBe(true);
    expect(Object.fromEntries(headers ?? [])).toMatchObject({
      "content-length": String(long.length),
      "content-disposition": expect.stringContaining('attachment; filename="notes.html.txt"'),
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store, no-transform",
      etag: `"${sha256(long)}"`,
    });
    expect(await lastEvent()).toMatchObject({ event: "evidence.read", evidenceId: id, part: "whole" });
  });

  test.each([
    ["bytes=0-9", {}, 206, [0, 9]],
    ["bytes=1048570-1048590", {}, 206, [1_048_570, 1_048_590]],
    ["bytes=-5", {}, 206, [long.length - 5, long.length - 1]],
    ["bytes=0-9", { "if-range": `"${sha256(long)}"` }, 206, [0, 9]],
    ["bytes=0-9", { "if-range": '"another"' }, 200, [0, long.length - 1]],
    ["bytes=0-1,5-6", {}, 200, [0, long.length - 1]],
  ] as const)("%s %j is answered %i, and recorded", async (range, more, status, [first, last]) => {
    const before = (await events()).length;
    const answer = await read(actors.recruiter, id, { headers: { range, ...more } });
    expect(answer.status).toBe(status);
    expect(answer.body?.equals(long.subarray(first, last + 1))).toBe(true);
    const place = status === 206 ? `bytes ${first}-${last}/${long.length}` : null;
    expect(answer.headers?.get("content-range")).toBe(place);
    expect(await events()).toHaveLength(before + 1);
    expect(await lastEvent()).toMatchObject({ part: status === 206 ? "range" : "whole" });
  });

  test("a range that does not exist and HEAD hand out nothing, so nothing is recorded", async () => {
    const before = (await events()).length;
    const beyond = await read(actors.recruiter, id, { headers: { range: `bytes=${long.length}-` } });
    expect([beyond.status, beyond.headers?.get("content-range")]).toEqual([416, `bytes */${long.length}`]);
    const head = await read(actors.recruiter, id, { method: "HEAD" });
    expect([head.status, head.headers?.get("content-length")]).toEqual([200, String(long.length)]);
    expect(head.body).toHaveLength(0);
    expect(await events()).toHaveLength(before);
  });

  test("a thumbnail is recorded once a day for each person, also when asked for twice at once", async () => {
    const picture = ok(await store(actors.recruiter)).id;
    const seen = async () =>
      (await events()).filter(({ part, evidenceId }) => part === "thumbnail" && evidenceId === picture);
    const look = (actor: Actor, now = new Date()) => read(actor, picture, { part: "thumbnail" }, now);
    const looks = await Promise.all([look(actors.recruiter), look(actors.recruiter), look(actors.recruiter)]);
    expect(looks.map(({ headers }) => headers?.get("content-type"))).toEqual(Array(3).fill("image/webp"));
    expect(await seen()).toHaveLength(1);
    await look(actors.compliance);
    await look(actors.recruiter, addDays(new Date(), 1));
    expect(await seen()).toHaveLength(3);
    expect(await read(actors.recruiter, id, { part: "thumbnail" })).toEqual({ code: "no-preview" });
  });

  test("a picture to look at closely is drawn when somebody first does, kept, and every look is recorded", async () => {
    const own = await openScreening();
    const file = ok(await store(actors.recruiter, { screeningId: own })).id;
    const before = (await blobs()).length;
    const look = (actor: Actor) => read(actor, file, { part: "picture" });
    expect((await look(actors.other)).code).toBe("not-found");
    expect((await blobs()).length).toBe(before);
    const first = await look(actors.recruiter);
    expect(first.headers?.get("content-type")).toBe("image/webp");
    expect(await sharp(first.body).metadata()).toMatchObject({ format: "webp", width: 1600 });
    expect((await look(actors.compliance)).body?.equals(first.body ?? Buffer.alloc(0))).toBe(true);
    expect((await blobs()).length).toBe(before + 1);
    const { blobId } = await at.client.picture.findUniqueOrThrow({ where: { evidenceId: file } });
    expect(await readFile(join(evidenceDirectory(), blobId.slice(0, 2), blobId))).not.toContain("WEBP");
    const looks = (await events(own)).filter(({ part }) => part === "picture");
    expect(looks).toHaveLength(2);
    expect(await read(actors.recruiter, id, { part: "picture" })).toEqual({ code: "no-preview" });
  });

  test("two who look closely first at once are both shown it, and one picture is kept", async () => {
    const file = ok(await store(actors.recruiter)).id;
    const before = (await blobs()).length;
    const looks = await Promise.all(
      [actors.recruiter, actors.compliance].map((actor) => read(actor, file, { part: "picture" })),
    );
    expect(looks.map(({ status }) => status)).toEqual([200, 200]);
    expect(await at.client.picture.count({ where: { evidenceId: file } })).toBe(1);
    await sweepOrphans(evidenceDirectory(), addDays(new Date(), 2));
    expect(await blobs()).toHaveLength(before + 1);
  });

  test("a look that could not be recorded shows nothing and keeps no picture", async () => {
    const file = ok(await store(actors.recruiter)).id;
    const before = (await blobs()).length;
    await asOwner("ALTER TABLE audit_entry ADD CONSTRAINT no CHECK (event <> 'evidence.read') NOT VALID");
    await expect(read(actors.recruiter, file, { part: "picture" })).rejects.toThrow();
    await asOwner("ALTER TABLE audit_entry DROP CONSTRAINT no");
    expect(await blobs()).toHaveLength(before);
    expect(await at.client.picture.count({ where: { evidenceId: file } })).toBe(0);
  });

  test.each([
    ["other", "not-found"],
    ["operations", "not-found"],
    ["manager", "not-allowed"],
    ["admin", "not-allowed"],
  ] as const)("%s gets nothing, and the attempt is recorded", async (who, code) => {
    expect(await read(actors[who], id)).toEqual({ code });
    expect(await lastEvent("company")).toMatchObject({ event: "refused", because: code });
  });

  test("operations reads and lists what belongs to its checks, and nothing else", async () => {
    const shipping = ok(await store(actors.recruiter, { checkKind: "shipping-address" })).id;
    await at.client.check.updateMany({
      where: { screeningId, kind: "shipping-address" },
      data: { assignedTo: "operations" },
    });
    expect((await read(actors.operations, shipping)).status).toBe(200);
    expect(await read(actors.operations, id)).toEqual({ code: "not-found" });
    const list = await listEvidence(actors.operations, screeningId);
    expect(new Set(list?.evidence.map((item) => item.checkKind))).toEqual(new Set(["shipping-address"]));
  });

  test.runIf(existsSync("/proc/self/fd"))("no file stays open once its reader has gone", async () => {
    const { blobId } = await at.client.evidence.findUniqueOrThrow({ where: { id } });
    const open = async () => {
      const paths = await Promise.all(
        (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")),
      );
      return paths.filter((path) => path.endsWith(blobId));
    };
    const answer = async (range?: string) => {
      const request = new Request("http://localhost/", { headers: range ? { range } : {} });
      const result = await performEndpoint(readEvidence, actors.recruiter, { id }, request);
      return (await readEvidence.respond?.(ok(result), request)) as Response;
    };
    const midway = (await answer()).body?.getReader();
    await midway?.read();
    await midway?.cancel();
    expect(await open()).toEqual([]);
    // One that left before the answer began: nobody ever reads it or calls it off.
    const unread = [await answer(), await answer("bytes=0-9")];
    expect(await open()).toEqual([]);
    for (const { body } of unread) await body?.cancel();
  });

  test("nobody signed in gets nothing", async () => {
    expect(await read(null, id)).toEqual({ code: "signed-out" });
  });
});

describe("a file that is not what was stored", () => {
  const long = Uint8Array.from(Buffer.from(randomBytes(1_500_000).toString("hex")));
  let id: string;
  let place: string;
  let stored: Buffer;
  beforeEach(async () => {
    id = ok(await store(actors.recruiter, { kind: "call-notes" }, long)).id;
    const { blobId } = await at.client.evidence.findUniqueOrThrow({ where: { id } });
    place = join(evidenceDirectory(), blobId.slice(0, 2), blobId);
    stored = await readFile(place);
  });
  const change = (offset: number) => {
    stored[offset] = (stored[offset] as number) ^ 1;
    return writeFile(place, stored);
  };

  test("is refused when its first segment does not open", async () => {
    await change(100);
    expect(await read(actors.recruiter, id)).toEqual({ code: "seal-broken" });
    expect(await lastEvent("company")).toMatchObject({ event: "refused", because: "seal-broken" });
  });

  test("breaks off where a later segment does not open", async () => {
    await change(2_000_000);
    await expect(read(actors.recruiter, id)).rejects.toThrow("Segment 1 is not what was sealed.");
    expect((await read(actors.recruiter, id, { headers: { range: "bytes=0-99" } })).status).toBe(206);
  });

  test("is refused when it is gone", async () => {
    await rm(place);
    expect(await read(actors.recruiter, id)).toEqual({ code: "storage" });
  });
});

test("a list shows who, when and what, page by page, and never a key or where the bytes lie", async () => {
  const own = await openScreening();
  for (let n = 0; n < 3; n++) ok(await store(actors.recruiter, { screeningId: own, fileName: `${n}.pdf` }));
  const list = await listEvidence(actors.compliance, own);
  expect(list).toMatchObject({ candidate: "김서연", ended: false, count: 3 });
  expect(list?.evidence.map(({ fileName }) => fileName)).toEqual(["2.pdf", "1.pdf", "0.pdf"]);
  expect(list?.evidence[0]).toMatchObject({ format: "PDF", by: "Mara", how: "From the candidate" });
  expect(JSON.stringify(list)).not.toMatch(/blob|key"|wrapped|thumbnailId/i);
  const rest = await listEvidence(actors.compliance, own, { after: list?.evidence[1]?.id });
  expect(rest?.evidence.map(({ fileName }) => fileName)).toEqual(["0.pdf"]);
  expect(await listEvidence(actors.other, own)).toBeNull();
  expect(await listEvidence(actors.compliance, "not-an-id")).toBeNull();
});

describe("clearing files without a row", () => {
  test("takes those older than a day, and leaves new ones and those with a row", async () => {
    ok(await store(actors.recruiter));
    const dir = evidenceDirectory();
    const [old, young] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const id of [old, young]) await put(dir, id, Readable.from([Buffer.from("left behind")]));
    const before = addDays(new Date(), -2);
    for (const { parentPath, name } of await blobs())
      if (name !== young) await utimes(join(parentPath, name), before, before);
    const kept = (await blobs()).length - 1;
    expect(await sweepOrphans(dir, new Date())).toBe(1);
    const left = (await blobs()).map(({ name }) => name);
    expect(left).toHaveLength(kept);
    expect(left).not.toContain(old);
    expect(left).toContain(young);
  });

  test("leaves everything when no file belongs to this database", async () => {
    const files = (await blobs()).length;
    const another = await freshDatabase();
    const client = (globalThis as { bonafideDb?: unknown }).bonafideDb;
    expect(client).toBe(another.client);
    expect(await sweepOrphans(evidenceDirectory(), addDays(new Date(), 3))).toBe(0);
    expect(await blobs()).toHaveLength(files);
    Object.assign(globalThis, { bonafideDb: at.client });
    await another.drop();
  });
});
