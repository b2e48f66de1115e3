import type { Locator, Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";
import { openPosition } from "./open-position";
import { publishPolicy } from "./publish-policy";

const title = "Keeper of the vault";
const policy = "Vault with log-in";

async function agrees(page: Page) {
  const consent = page.getByRole("region", { name: "First record this: Log-in with a passkey" });
  await consent.getByRole("button", { name: "Record that the candidate agreed" }).click();
  await consent.getByText("Spoken in a recorded meeting").click();
  await consent.getByLabel("On which day?").fill(new Date().toISOString().slice(0, 10));
  await consent.getByRole("button", { name: "Record the consent" }).click();
  await expect(page.getByRole("button", { name: "Make a link" })).toBeVisible();
}

/** A device with a lock that its user opens each time it asks. */
async function unlockedDevice(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const how = { protocol: "ctap2", transport: "internal" } as const;
  const able = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
  const options = { ...how, ...able, automaticPresenceSimulation: true };
  await cdp.send("WebAuthn.addVirtualAuthenticator", { options });
}

/** Makes a link on the page of the check: its address, and the code to read aloud. */
async function makeLink(panel: Locator, purpose: string) {
  await panel.getByRole("button", { name: "Make a link" }).click();
  await expect(panel.getByRole("radio", { name: purpose })).toBeChecked();
  await panel.getByLabel("At which step?").selectOption("Before access");
  await panel.getByRole("button", { name: "Make the link" }).click();
  const link = await panel.getByLabel("Link for the candidate").inputValue();
  const code = (await panel.locator("strong").textContent()) ?? "";
  expect(code).toMatch(/^\d{4}$/);
  return { link, code };
}

/** The candidate opens the link and does what it asks with their device. */
async function answers(candidate: Page, { link, code }: { link: string; code: string }, button: string) {
  await candidate.goto("about:blank");
  await candidate.goto(link);
  await candidate.getByRole("button", { name: "Begin" }).click();
  await expect(candidate.getByText(code, { exact: true })).toBeVisible();
  await axe(candidate);
  await candidate.getByRole("button", { name: button }).click();
  await expect(candidate.getByText("Thank you, that is all.", { exact: false })).toBeVisible();
}

/** The recruiter looks for the answer, and says that they saw the person give it. */
async function witnesses(panel: Locator, words: string) {
  await panel.getByRole("button", { name: "Go on" }).click();
  await expect(panel.getByText(words).first()).toBeVisible();
  await expect(panel.getByText("Nobody has said yet that they saw it.", { exact: false })).toBeVisible();
  await panel.getByRole("button", { name: "I saw them do it" }).click();
  await expect(panel.getByText("Seen by Mara Okafor.", { exact: false }).first()).toBeVisible();
}

test("a candidate enrols a passkey while somebody sees them, and shows the same one again", async ({
  signedInAs,
  browser,
}) => {
  const compliance = await signedInAs("compliance");
  await publishPolicy(compliance, policy, ["Biometric log-in"]);
  await openPosition(compliance, { title, policy });

  const page = await signedInAs("mara.okafor@bonafide.example");
  const basics = { name: "Tove Lindqvist", email: "tove.lindqvist@post.example" };
  const screening = await bringIn(page, title, { basics });
  await page.getByRole("button", { name: "Say where they live" }).click();
  await page.getByLabel("In which country or state?").selectOption("GB");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Kept where they live")).toBeVisible();
  await page.goto(`${screening}/checks/biometric-log-in`);
  await agrees(page);

  const candidate = await browser.newPage();
  await unlockedDevice(candidate);
  const panel = page.getByRole("region", { name: "Passkey", exact: true });
  const first = await makeLink(panel, "Enrol a passkey");
  await axe(page);
  await answers(candidate, first, "Make the passkey");
  await witnesses(panel, "A passkey was enrolled");

  await candidate.reload();
  await candidate.getByRole("button", { name: "Begin" }).click();
  await expect(candidate.getByText("This link has been used", { exact: false })).toBeVisible();

  const second = await makeLink(panel, "Show the same one again");
  await answers(candidate, second, "Show the passkey");
  await witnesses(panel, "Same device, unlocked");
  await axe(page);
  await candidate.close();

  await page.getByRole("radio", { name: "With a passkey, as seen above" }).check();
  await page.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(page.getByText("same device, unlocked, seen again", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("Clear", { exact: true }).first()).toBeVisible();
  await axe(page);
});
