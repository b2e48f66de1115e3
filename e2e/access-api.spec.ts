import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { may, type Permission, type Role, roles } from "../lib/auth/permissions";
import { expect, test } from "./fixtures";
import { idsFor, idsIn } from "./own-lists";

test.describe.configure({ mode: "parallel" });

type Route = {
  can: Permission;
  /** The address with what is the caller's own, or with what is not. */
  address(ids: { screening: string; position: string; evidence: string; release: string }): string;
  /** It answers with what is the caller's own: its address names nothing of anybody's. */
  ownOnly?: true;
};

const file = "kind=call-notes&how=ours";
const older = (screening: string) => `screeningId=${screening}&after=${randomUUID()}`;
const routes: Record<string, Route> = {
  "GET /api/evidence/[id]": { can: "evidence:read", address: ({ evidence }) => `/api/evidence/${evidence}` },
  "POST /api/evidence": {
    can: "evidence:add",
    address: ({ screening }) => `/api/evidence?${file}&checkKind=shipping-address&screeningId=${screening}`,
  },
  "POST /api/stills": {
    can: "interview:lead",
    address: ({ screening }) => `/api/stills?challengeId=${randomUUID()}&screeningId=${screening}`,
  },
  "POST /api/statements": {
    can: "check:work",
    address: ({ screening }) => `/api/statements?screeningId=${screening}`,
  },
  "POST /api/inventories": {
    can: "equipment:work",
    address: ({ screening }) => `/api/inventories?deviceId=${randomUUID()}&takenOn=2026-11-20&screeningId=${screening}`,
  },
  "POST /api/correspondence": {
    can: "check:work",
    address: ({ screening }) => `/api/correspondence?screeningId=${screening}`,
  },
  "POST /api/imports": {
    can: "candidate:create",
    address: ({ position }) => `/api/imports?positionId=${position}`,
  },
  "POST /api/imports/known": {
    can: "candidate:create",
    address: ({ position }) => `/api/imports/known?positionId=${position}`,
  },
  "POST /api/imports/document": {
    can: "candidate:create",
    address: ({ position }) => `/api/imports/document?positionId=${position}`,
  },
  "POST /api/fairness": { can: "fairness:report", address: () => "/api/fairness", ownOnly: true },
  "POST /api/texts": { can: "check:work", address: () => "/api/texts", ownOnly: true },
  "GET /api/candidates": { can: "candidate:read", address: () => "/api/candidates?q=a", ownOnly: true },
  "GET /api/positions": { can: "screening:read", address: () => "/api/positions?q=a", ownOnly: true },
  "GET /api/notes": { can: "screening:whole", address: ({ screening }) => `/api/notes?${older(screening)}` },
  "GET /api/messages": { can: "screening:whole", address: ({ screening }) => `/api/messages?${older(screening)}` },
  "GET /api/notifications": { can: "notification:read", address: () => "/api/notifications", ownOnly: true },
  "GET /api/releases/[screeningId]": { can: "release:read", address: ({ release }) => `/api/releases/${release}` },
  "PUT /api/drafts/[screeningId]/[kind]": {
    can: "check:work",
    address: ({ screening }) => `/api/drafts/${screening}/shipping-address`,
  },
};

test("every route of the API is in the table, but for those that anybody may call", () => {
  const files = readdirSync("app/api", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("route.ts"),
  );
  const found = files.flatMap((path) => {
    const methods = readFileSync(join("app/api", path), "utf8").matchAll(/export const ([A-Z]+) = endpoint\(/g);
    return [...methods].map(([, method]) => `${method} /api/${path.replace("/route.ts", "")}`);
  });
  expect(found.sort()).toEqual(Object.keys(routes).sort());
  const open = files.filter((path) => !readFileSync(join("app/api", path), "utf8").includes("endpoint("));
  expect(open.sort()).toEqual([
    "auth/[...nextauth]/route.ts",
    "health/route.ts",
    "passkey-session/route.ts",
    "release-key/route.ts",
    "v1/gates/route.ts",
  ]);
});

/** An original of one of these screenings, as the page of its evidence links to it. */
async function evidenceOf(request: APIRequestContext, screenings: string[]) {
  for (const id of screenings) {
    const html = await (await request.get(`/screenings/${id}/evidence`)).text();
    const [, evidence] = /href="\/api\/evidence\/([0-9a-f-]{36})"/.exec(html) ?? [];
    if (evidence) return evidence;
  }
  throw new Error("None of these screenings has evidence.");
}

for (const [name, { can, address, ownOnly }] of Object.entries(routes)) {
  const [method = "", path = ""] = name.split(" ");
  const changes = method !== "GET";
  test(`${name}: who may, from our own pages, on what is theirs`, async ({ request, signedInAs, baseURL }) => {
    const compliance = (await signedInAs("compliance")).request;
    const all = await idsIn(compliance, "screenings");
    const call = async (from: APIRequestContext, to: string, origin?: string) => {
      const headers = { ...(origin && { origin }), "content-type": "application/json", "x-file-name": "a.txt" };
      const response = await from.fetch(to, {
        method,
        headers,
        data: changes ? JSON.stringify(body(path)) : undefined,
      });
      const answer = response.ok() ? "" : (await response.json()).code;
      return `${response.status()} ${answer}`.trim();
    };
    const nothing = { screening: randomUUID(), position: randomUUID(), evidence: randomUUID(), release: randomUUID() };
    expect(await call(request, address(nothing), baseURL)).toBe("401 signed-out");

    for (const role of Object.keys(roles) as Role[]) {
      const own = (await signedInAs(role)).request;
      const screenings = await idsFor(own, compliance, "screenings");
      const positions = await idsFor(own, compliance, "positions");
      const releases = await idsFor(own, compliance, "release");
      const theirs = await idsIn(own, "screenings");
      const evidence = async (of: string[]) => (changes || of.length === 0 ? randomUUID() : evidenceOf(compliance, of));
      const [mine, others] = [
        { screening: screenings.mine, position: positions.mine, evidence: randomUUID(), release: releases.mine },
        { screening: screenings.others, position: positions.others, evidence: randomUUID(), release: releases.others },
      ];
      if (!may(role, can)) {
        const there = { ...mine, evidence: await evidence(all) };
        expect(await call(own, address(there), baseURL), role).toBe("403 not-allowed");
        continue;
      }
      const hidden = await evidence(all.filter((id) => !theirs.includes(id)));
      const foreign = { ...others, evidence: hidden };
      if (!ownOnly) expect(await call(own, address(foreign), baseURL), role).toBe("404 not-found");
      if (!changes) {
        const seen = { ...mine, evidence: ownOnly ? "" : await evidenceOf(own, theirs) };
        expect(await call(own, address(seen)), role).toBe("200");
        continue;
      }
      expect(await call(own, address(mine), "https://elsewhere.example"), role).toBe("403 foreign-origin");
      expect(await call(own, address(mine)), role).toBe("403 foreign-origin");
    }
  });
}

/** What a route would take, so that nothing but access stands in the way. */
const body = (path: string) =>
  path.startsWith("/api/drafts") ? { version: 0, answers: {} } : { basics: { name: "Somebody Else" } };

test("next-auth answers what our pages ask of it, and nothing else", async ({ request }) => {
  expect((await request.get("/api/auth/csrf")).status()).toBe(200);
  for (const path of ["session", "providers", "signin", "signout", "callback/credentials", "verify-request"])
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
  expect((await request.post("/api/auth/_log", { data: {} })).status()).toBe(404);
});

test("what is far too long for a sign-in is refused unread", async ({ request }) => {
  const form = { email: "leo.brandt@bonafide.example", password: "x".repeat(17 * 1024) };
  const answer = await request.post("/api/auth/callback/credentials", { form });
  expect(answer.status()).toBe(413);
  expect(await answer.json()).toMatchObject({ code: "too-large", message: expect.stringContaining("too long") });
});

test("a form sent again without a session, by another role, or from another site changes nothing", async ({
  signedInAs,
  request,
}) => {
  const page = await signedInAs("recruiter");
  const [id = ""] = await idsIn(page.request, "screenings");
  await page.goto(`/screenings/${id}`);
  await page.getByRole("button", { name: "Note", exact: true }).click();
  const sent = page.waitForRequest((one) => one.headers()["next-action"] !== undefined);
  await page.getByLabel("Note", { exact: true }).fill("Called the office.");
  await page.getByRole("button", { name: "Keep" }).click();
  const form = await sent;
  await expect(page.getByText("Called the office.").first()).toBeVisible();
  const { cookie: _, origin, ...headers } = await form.allHeaders();
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":")));
  const again = async (from: APIRequestContext, origin?: string) => {
    const all = { ...own, ...(origin && { origin }) };
    const response = await from.post(form.url(), { headers: all, data: form.postDataBuffer() ?? "" });
    return /"code":"([a-z-]+)"/.exec(await response.text())?.[1] ?? `${response.status()}`;
  };
  expect(await again(request, origin)).toBe("signed-out");
  expect(await again((await signedInAs("hiring-manager")).request, origin)).toBe("not-allowed");
  expect(await again(page.request)).toBe("foreign-origin");
  expect(await again(page.request, "https://elsewhere.example")).toMatch(/foreign-origin|^[45]\d\d$/);
});
