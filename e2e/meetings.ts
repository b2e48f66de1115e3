import { expect, type Page } from "@playwright/test";
import { meetingStill } from "../prisma/seed/pictures/meeting-still";
import { bringIn } from "./bring-in";

/** Brings somebody in and records that they agreed to the interview; says the address of the check. */
export async function agreed(page: Page, position: string, name: string) {
  const basics = { name, email: `${name.toLowerCase().replace(" ", ".")}@post.example` };
  const check = `${await bringIn(page, position, { basics })}/checks/video-interview`;
  await page.goto(check);
  await agrees(page);
  return check;
}

/** Records on the page of the check that the candidate agreed to the interview. */
export async function agrees(page: Page) {
  const consent = page.getByRole("region", { name: "First record this: Identity interview" });
  await expect(consent).toBeVisible();
  await expect(page.getByRole("button", { name: "Start with a camera" })).toHaveCount(0);
  await consent.getByRole("button", { name: "Record that the candidate agreed" }).click();
  await consent.getByText("Spoken in a recorded meeting").click();
  await consent.getByLabel("On which day?").fill(new Date().toISOString().slice(0, 10));
  await consent.getByRole("button", { name: "Record the consent" }).click();
  await expect(page.getByRole("button", { name: "Start with a camera" })).toBeVisible();
}

/** Pastes a picture anywhere on the page, as from a screenshot. */
export async function paste(page: Page) {
  const picture = (await meetingStill(5, "turn-and-hold")).toString("base64");
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], "screenshot.png", { type: "image/png" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, picture);
}

/** The panel of the step whose turn it is. */
export const now = (page: Page) => page.getByRole("region", { name: "Now" });

/** Leads the rest of a meeting by keys, from this step on, and ends it. */
export async function leadOn(page: Page, from: number, of: number) {
  for (let step = from; step <= of; step++) {
    await expect(now(page).getByText(`Step ${step} of ${of}`)).toBeVisible();
    await page.keyboard.press("d");
  }
  await page.getByRole("button", { name: "End the meeting", exact: true }).click();
  await expect(page.getByText("This meeting has ended.")).toBeVisible();
}

/** Says whom one saw. */
export async function answer(page: Page, said: string) {
  await page.getByRole("radio", { name: said, exact: true }).check();
  await page.getByLabel("What did you see?").fill("The card beside the face, at the meeting.");
  await page.getByRole("button", { name: "Attest", exact: true }).click();
}
