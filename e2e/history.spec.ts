import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
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

test("the company's own history is filtered in the address and unfolds to its hashes", async ({ signedInAs }) => {
  const hana = await signedInAs("compliance");
  await hana.goto("/audit");
  await hana.getByRole("button", { name: /^Event/ }).click();
  await hana.getByRole("menuitem", { name: "Policies" }).click();
  await expect(hana).toHaveURL("/audit?family=policy");
  const rows = hana.getByRole("row").filter({ has: hana.getByRole("rowheader") });
  await expect(rows.filter({ hasNotText: "Published version" })).toHaveCount(0);
  await rows.first().getByText("Published version").click();
  await expect(rows.first().getByText("policy.published")).toBeVisible();
  await verify(hana);
  await expect(hana.getByText("Whole.")).toBeVisible();
  await expect(hana).toHaveURL("/audit?family=policy&verify=yes");
  await axe(hana);
  await hana.goto("/audit?by=nobody&family=note");
  await expect(hana.getByText("Nothing of this kind stands in this history.")).toBeVisible();
  await hana.getByRole("link", { name: "Show every entry" }).click();
  await expect(hana).toHaveURL("/audit");
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
