import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

type File = { name?: string; bytes: string | Buffer };

/** Chooses a position and a list on the page for lists; nothing is sent yet. */
export async function chooseList(page: Page, position: string, file: File) {
  await page.goto("/screenings/import");
  await choose(page, position, file);
}

/** The same on the page for lists of people who work here already. */
export async function chooseStaff(page: Page, position: string, bytes: string) {
  await page.goto("/looks/import");
  await choose(page, position, { bytes });
}

async function choose(page: Page, position: string, { name = "list.csv", bytes }: File) {
  const places = page.getByLabel("Position", { exact: true });
  await expect(places).toBeEnabled();
  await places.selectOption(await places.getByRole("option", { name: position }).getAttribute("value"));
  await page.getByLabel("Drop a CSV list").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });
}

/** A family name that nobody else has, however often a journey is made. */
export const ownFamily = (name: string) =>
  `${name}${Array.from(randomUUID())
    .filter((sign) => /[a-z]/.test(sign))
    .join("")}`;

/** Brings people of these names in for a position of this recruiter. */
export async function bringInList(page: Page, position: string, names: string[]) {
  const rows = names.map((name) => `${name},${name.toLowerCase().replace(" ", ".")}@post.example`);
  await chooseList(page, position, { bytes: ["Name,E-mail", ...rows].join("\n") });
  await page.getByRole("button", { name: /^Import \d+ candidates?$/ }).click();
  await expect(page.getByText(/^\d+ candidates? came in\.$/)).toBeVisible({ timeout: 60_000 });
}
