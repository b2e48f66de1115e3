import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, clickUntil, expect, test } from "./fixtures";
import { openPosition } from "./open-position";
import { publishPolicy } from "./publish-policy";

const title = "Keeper of the tide tables";
const policy = "Vault with sessions";

/** Records on the page of a check that the candidate was told of a text, or agreed to it, in a meeting today. */
async function spoke(page: Page, text: string, record: string) {
  const region = page.getByRole("region", { name: `First record this: ${text}` });
  await region.getByRole("button", { name: record }).click();
  await region.getByText("Spoken in a recorded meeting").click();
  await region.getByLabel("On which day?").fill(new Date().toISOString().slice(0, 10));
  await region.getByRole("button", { name: /^Record the/ }).click();
  await expect(region).toBeHidden();
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

test("a log is read, its sessions are drawn against the place claimed, and a clock that differs is one small difference", async ({
  signedInAs,
  browser,
}) => {
  const compliance = await signedInAs("compliance");
  await publishPolicy(compliance, policy, ["How they connect", "Biometric log-in"]);
  await openPosition(compliance, { title, policy });

  const page = await signedInAs("mara.okafor@bonafide.example");
  const basics = {
    ...{ name: "Ingrid Solheim", email: "ingrid.solheim@post.example" },
    location: { city: "Leeds", countryCode: "GB" },
  };
  const screening = await bringIn(page, title, { basics });
  await page.getByRole("button", { name: "Say where they live" }).click();
  await page.getByLabel("In which country or state?").selectOption("GB");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Kept where they live")).toBeVisible();

  await page.goto(`${screening}/checks/sessions`);
  await spoke(page, "How you connect", "Record that it was given");
  const panel = page.getByRole("region", { name: "Sessions", exact: true });
  await panel.getByRole("button", { name: "Add sessions" }).click();
  const form = panel.getByRole("form", { name: "Add sessions" });
  await form.getByRole("button", { name: "Keep the sessions" }).click();
  await expect(form.getByText("Paste the log", { exact: false }).first()).toBeVisible();
  const log = [
    "Time,Client,Offset",
    ...[6, 5, 4, 3].map((days) => `${daysAgo(days)},203.0.113.${days},+09:00`),
    "last Tuesday,203.0.113.2,+09:00",
    `${daysAgo(2)},198.51.100.2,+00:00`,
  ];
  await form.locator("input[type=file]").setInputFiles({
    ...{ name: "portal.csv", mimeType: "text/csv", buffer: Buffer.from(log.join("\n")) },
  });
  await expect(form.getByText("5 sessions can be read, and 1 line cannot.")).toBeVisible();
  await expect(form.getByText("Line 6: Its time is not written as 2026-03-02T09:15Z.")).toBeVisible();
  await expect(form.getByLabel("Which is the address?")).toHaveValue("1");
  await expect(form.getByLabel("Which is the clock?")).toHaveValue("2");
  await axe(page);
  await form.getByRole("button", { name: "Keep the sessions" }).click();
  const newest = panel.getByRole("list", { name: "Newest sessions" });
  await expect(newest.getByRole("listitem")).toHaveCount(5);
  await expect(newest.getByText("Clock differs from the place claimed", { exact: false })).toHaveCount(4);
  await expect(page.getByText("203.0.113", { exact: false })).toBeHidden();
  await axe(page);

  await page.goto(`${screening}/checks/biometric-log-in`);
  await spoke(page, "Log-in with a passkey", "Record that the candidate agreed");
  const passkeys = page.getByRole("region", { name: "Passkey", exact: true });
  await passkeys.getByRole("button", { name: "Make a link" }).click();
  await passkeys.getByRole("button", { name: "Make the link" }).click();
  const link = await passkeys.getByLabel("Link for the candidate").inputValue();
  const candidate = await browser.newPage({ timezoneId: "Europe/London" });
  await candidate.goto(link);
  await candidate.getByRole("button", { name: "Begin" }).click();
  await expect(candidate.getByText("we also keep that you are connected now", { exact: false })).toBeVisible();
  await axe(candidate);
  const kept = candidate.waitForResponse("**/api/passkey-session");
  await candidate.getByRole("button", { name: "Make the passkey" }).click();
  expect((await kept).status()).toBe(204);
  await candidate.close();

  await page.goto(`${screening}/checks/sessions`);
  await expect(newest.getByText("Page for a passkey")).toBeVisible();
  await expect(newest.getByText("Clock agrees with the place claimed", { exact: false })).toHaveCount(2);
  await page.goto(screening);
  await expect(
    page.getByText("The clock of the device does not agree with the place claimed", { exact: false }).first(),
  ).toBeVisible();

  await compliance.goto(`${screening}/checks/sessions`);
  const network = compliance.getByText(/^(198\.51\.100|203\.0\.113)\.0\/24$/);
  await clickUntil(compliance.getByRole("button", { name: "Show its network" }).first(), network);
});

test("a portal's own log is drawn by the hours of the place claimed, once there are enough of its sessions", async ({
  signedInAs,
}) => {
  const compliance = await signedInAs("compliance");
  await publishPolicy(compliance, "Sessions alone", ["How they connect"]);
  await openPosition(compliance, { title: "Keeper of the log", policy: "Sessions alone" });
  const page = await signedInAs("mara.okafor@bonafide.example");
  const location = { city: "Leeds", countryCode: "GB" };
  const basics = { name: "Odd Solheim", email: "odd.solheim@post.example", location };
  const screening = await bringIn(page, "Keeper of the log", { basics });
  const hours = page.getByRole("region", { name: "Hours against the place claimed" });
  await page.goto(`${screening}/checks/sessions`);
  await spoke(page, "How you connect", "Record that it was given");
  const panel = page.getByRole("region", { name: "Sessions", exact: true });

  /** In winter Leeds keeps UTC: three of four at 10:15 there. */
  async function add(origin: string, from: number, count: number) {
    const log = Array.from({ length: count }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, from + at)).toISOString().slice(0, 10);
      return `${day}T${at % 4 === 0 ? "22" : "10"}:15Z,203.0.113.7,+09:00`;
    });
    await panel.getByRole("button", { name: "Add sessions" }).click();
    const form = panel.getByRole("form", { name: "Add sessions" });
    await form.getByText(origin).click();
    await form.getByLabel("Log of this person alone").fill(log.join("\n"));
    await form.getByRole("button", { name: "Keep the sessions" }).click();
    await expect(form).toBeHidden();
  }

  await add("Log of a meeting tool", 1, 2);
  await page.goto(`${screening}/profiles`);
  await expect(page.getByRole("heading", { name: "Profiles agree" })).toBeVisible();
  await expect(hours).toBeHidden();
  await page.goto(`${screening}/checks/sessions`);
  await add("Log of a portal", 3, 40);
  await page.goto(`${screening}/profiles`);
  await expect(hours.getByText("40 sessions, times a server kept")).toBeVisible();
  await expect(
    hours.getByText("75 % of the sessions fall between 08:00 and 18:00 in Leeds, the place claimed."),
  ).toBeVisible();
  await expect(hours.getByRole("row", { name: "10:00 30" })).toBeAttached();
  await axe(page);
});
