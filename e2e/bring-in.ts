import { expect, type Page } from "@playwright/test";

/** A JSON Resume as a candidate would send it: the parts that these journeys need. */
export type Resume = {
  basics: {
    name: string;
    email: string;
    url?: string;
    summary?: string;
    location?: { city: string; countryCode: string };
  };
  work?: { name: string; position: string; startDate: string; endDate: string; url?: string }[];
  education?: { institution: string; area: string; studyType: string; startDate: string; endDate: string }[];
  references?: { name: string; reference: string }[];
};

/** Chooses a position and a résumé file on the page for new screenings; nothing is sent yet. */
export async function chooseResume(page: Page, position: string, resume: Resume) {
  await page.goto("/screenings/new");
  const places = page.getByLabel("Position", { exact: true });
  await places.selectOption(await places.getByRole("option", { name: position }).getAttribute("value"));
  await page.getByLabel("Drop a JSON Resume").setInputFiles({
    name: "résumé.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(resume)),
  });
}

/** Imports the chosen résumé; resolves with the address of the new screening once it is shown. */
export async function importChosen(page: Page, name: string) {
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Brings a candidate in for a position of this recruiter, and says the address of the screening. */
export async function bringIn(page: Page, position: string, resume: Resume) {
  await chooseResume(page, position, resume);
  return importChosen(page, resume.basics.name);
}
