import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Locator, Page } from "@playwright/test";
import pg from "pg";
import { embeddedUrls } from "../scripts/evaluation.js";
import { postgresPlace } from "../scripts/postgres-place.js";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

/** Runs SQL as the owner of the embedded database, behind the application's back. */
async function asOwner(...statements: [sql: string, values?: unknown[]][]) {
  const dataDir = resolve(".data-e2e");
  const secrets = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8"));
  const pidFile = join(postgresPlace(dataDir).dir, "cluster", "postmaster.pid");
  const port = Number(readFileSync(pidFile, "utf8").split("\n")[3]);
  const client = new pg.Client({ connectionString: embeddedUrls(port, secrets).owner("bonafide") });
  await client.connect();
  await client.query("BEGIN");
  for (const [sql, values] of statements) await client.query(sql, values);
  await client.query("COMMIT");
  await client.end();
}

const wren = {
  basics: { name: "Wren Halloway", email: "wren@mail.example" },
  work: [{ name: "Clearwater Apps", position: "Developer", startDate: "2021-03", endDate: "2024-11" }],
};

const verify = async (page: Page) => page.getByRole("link", { name: "Verify" }).click();

test("compliance verifies a history; a row changed in the database is named, and so is a changed entry", async ({
  signedInAs,
}) => {
  // Five verifications, SQL between them, and axe at both widths.
  test.slow();
  const screening = await bringIn(await signedInAs("recruiter"), "Data engineer", wren);
  const id = screening.split("/").at(-1);
  const hana = await signedInAs("compliance");
  await hana.goto(`${screening}/history`);
  const trail = hana.getByRole("navigation", { name: "Breadcrumb" });
  await expect(trail).toContainText(/Screenings.*Wren Halloway.*History/);
  const opened = hana.getByRole("row").filter({ hasText: "Opened the screening from" });
  await expect(opened).toContainText("Mara Okafor");
  await expect(opened).toContainText("recruiter");

  await verify(hana);
  await expect(hana.getByText(/Whole\. 1 entry and \d+ recorded rows are as they were written/)).toBeVisible();

  const email = "SELECT id FROM claim WHERE \"screeningId\" = $1 AND attribute = 'email'";
  await asOwner([`UPDATE claim SET text = 'other@mail.example' WHERE id = (${email})`, [id]]);
  await verify(hana);
  const named = /Not whole\. The claim recorded by entry 1 \(“Opened the screening from .*”\) was changed afterwards/;
  await expect(hana.getByText(named)).toBeVisible();
  await hana.getByRole("link", { name: "Go to entry 1" }).click();
  await expect(opened.getByText("Hash before")).toBeVisible();
  await axe(hana);
  await asOwner([`UPDATE claim SET text = 'wren@mail.example' WHERE id = (${email})`, [id]]);
  await verify(hana);
  await expect(hana.getByText("Whole.")).toBeVisible();

  const tamper = (event: string): [string, unknown[]?][] => [
    ["ALTER TABLE audit_entry DISABLE TRIGGER append_only"],
    ["UPDATE audit_entry SET event = $2 WHERE stream = $1 AND number = 1", [id, event]],
    ["ALTER TABLE audit_entry ENABLE TRIGGER append_only"],
  ];
  await asOwner(...tamper("screening.sent"));
  await verify(hana);
  await expect(hana.getByText("Not whole. Entry 1 was changed after it was written.")).toBeVisible();
  await asOwner(...tamper("screening.opened"));
  await verify(hana);
  await expect(hana.getByText("Whole.")).toBeVisible();
});

test("everything is verified part by part, recorded, and the first break leads to its history", async ({
  signedInAs,
}) => {
  test.slow();
  const screening = await bringIn(await signedInAs("recruiter"), "Data engineer", wren);
  const id = screening.split("/").at(-1);
  const hana = await signedInAs("compliance");
  await hana.goto("/audit");
  const verification = hana.getByRole("region", { name: "Verification" });
  const verifyAll = verification.getByRole("button", { name: "Verify everything" });
  await verifyAll.click();
  await expect(verification.getByText(/Whole, [\d,]+ entries verified by Hana Sato/)).toBeVisible({ timeout: 60_000 });
  await expect(hana.getByRole("row").filter({ hasText: "Verified every history" }).first()).toContainText("Hana Sato");
  await axe(hana);

  const note = "UPDATE claim SET text = $2 WHERE \"screeningId\" = $1 AND attribute = 'email'";
  await asOwner([note, [id, "other@mail.example"]]);
  await verifyAll.click();
  await expect(verification.getByText(/Not whole\. The claim recorded by entry 1/)).toBeVisible({ timeout: 60_000 });
  await axe(hana);
  await verification.getByRole("link", { name: "Open this history" }).click();
  await expect(hana).toHaveURL(new RegExp(`/screenings/${id}/history`));
  await expect(hana.getByText("Not whole.")).toBeVisible();
  await asOwner([note, [id, "wren@mail.example"]]);
  await verify(hana);
  await expect(hana.getByText("Whole.", { exact: true })).toBeVisible();
});

test("the trail over every stream is filtered in the address, and an entry unfolds to its hashes", async ({
  signedInAs,
}) => {
  const hana = await signedInAs("compliance");
  await hana.goto("/audit");
  await hana.getByRole("button", { name: /^Event/ }).click();
  await hana.getByRole("menuitem", { name: "Policies" }).click();
  await expect(hana).toHaveURL("/audit?family=policy");
  const rows = hana.getByRole("row").filter({ has: hana.getByRole("rowheader") });
  await expect(rows.filter({ hasNotText: "Published version" })).toHaveCount(0);
  await rows.first().getByText("Published version").click();
  await expect(rows.first().getByText("policy.published")).toBeVisible();
  await axe(hana);

  await hana.goto("/audit");
  await hana.getByRole("button", { name: /^Person/ }).click();
  await hana.getByRole("menuitem", { name: "Piet Vos" }).click();
  await expect(hana).toHaveURL(/\/audit\?by=/);
  await expect(rows.filter({ hasNotText: "Piet Vos" })).toHaveCount(0);
  const decided = rows.filter({ hasText: "Decided ready for the offer" }).first();
  const candidate = (await decided.getByRole("link").first().textContent())?.trim() ?? "";
  await hana.getByLabel("Candidate").fill(candidate);
  await hana.getByRole("button", { name: "Show", exact: true }).click();
  await expect(hana).toHaveURL(/by=.*&q=/);
  await expect(rows.first()).toContainText(candidate);
  await expect(rows.filter({ hasNotText: candidate })).toHaveCount(0);
  await rows.first().getByRole("link", { name: candidate }).click();
  await expect(hana.getByRole("heading", { name: "History" })).toBeVisible();
  // The hash, the hash before, and what else the hash is made of.
  const proof = (entry: Locator) => entry.getByRole("definition");
  for (const entry of [rows.nth(0), rows.nth(1)]) {
    await expect(proof(entry)).toHaveCount(0);
    await entry.getByText("Proof", { exact: true }).click();
    await expect(proof(entry).first()).toHaveText(/^[0-9a-f]{64}$/);
  }
  expect(await proof(rows.nth(0)).nth(1).textContent()).toBe(await proof(rows.nth(1)).first().textContent());

  await hana.goto("/audit?family=gate");
  await rows.filter({ hasText: candidate }).first().getByRole("link", { name: "Only this screening" }).click();
  await expect(hana).toHaveURL(/\/audit\?family=gate&of=[0-9a-f-]{36}$/);
  await expect(hana.getByRole("button", { name: `Screening ${candidate}` })).toBeVisible();
  await expect(hana.getByRole("link", { name: "Only this screening" })).toHaveCount(0);
  await expect(hana.getByLabel("Candidate")).toHaveCount(0);
  await axe(hana);
  await hana.goto("/audit?family=screening");
  await hana.getByRole("button", { name: /^Which/ }).click();
  await hana.getByRole("menuitem", { name: "sent", exact: true }).click();
  await expect(hana).toHaveURL("/audit?family=screening&event=screening.sent");
  await expect(rows.first()).toContainText("Sent the screening to the hiring manager");
  await expect(rows.filter({ hasNotText: "Sent the screening to the hiring manager" })).toHaveCount(0);

  await hana.goto("/audit?from=2020-01-01&to=2020-01-02");
  await expect(hana.getByText("There is nothing of this kind in the audit trail.")).toBeVisible();
  await hana.getByRole("link", { name: "Show every entry" }).click();
  await expect(hana).toHaveURL("/audit");
  await hana.getByRole("link", { name: "Older" }).click();
  await expect(hana).toHaveURL(/\/audit\?after=/);
  await expect(hana.getByRole("link", { name: "Newer" })).toBeVisible();
});

test("only compliance reads histories", async ({ signedInAs }) => {
  const recruiter = await signedInAs("recruiter");
  const screening = await bringIn(recruiter, "Data engineer", wren);
  expect((await recruiter.goto(`${screening}/history`))?.status()).toBe(404);
  await expect(recruiter.getByRole("heading", { name: "There is nothing here for you" })).toBeVisible();
  expect((await recruiter.goto("/audit"))?.status()).toBe(404);
  const hana = await signedInAs("compliance");
  expect((await hana.goto("/screenings/00000000-0000-4000-8000-000000000000/history"))?.status()).toBe(404);
  expect((await hana.goto("/screenings/not-an-id/history"))?.status()).toBe(404);
  expect((await hana.goto("/screenings/new"))?.status()).toBe(404);
});
