import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const registry = "+44 113 496 0411";

/** Brings somebody in who studied there, and opens the education check. */
async function studiedAt(page: Page, name: string, institution: string) {
  const basics = { name, email: `${name.toLowerCase().replace(" ", ".")}@post.example` };
  const study = { area: "Statistics", studyType: "BSc", startDate: "2015-09", endDate: "2019-06" };
  const address = await bringIn(page, "Infrastructure engineer", { basics, education: [{ institution, ...study }] });
  await page.goto(`${address}/checks/education`);
  return { address, school: page.getByRole("region", { name: institution }) };
}

test("a school is asked through a contact of ours, says something else, and is known the next time", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const { address, school } = await studiedAt(page, "Tomas Vrba", "Hollin Edge University");
  await expect(page.getByText("Still needed: 1 course of study needs a contact of ours")).toBeVisible();
  await school.getByLabel("What is it?").selectOption("Phone");
  await school.getByRole("textbox", { name: "Contact you found" }).fill(registry);
  await school.getByLabel("Where did you find it?").selectOption("The company’s own site");
  await school.getByLabel("Where exactly?").fill("Registry, opening hours");
  await school.getByRole("button", { name: "Add the contact" }).click();
  await school.getByRole("button", { name: "I asked them" }).click();
  await expect(school.getByText("Waiting for an answer")).toBeVisible();
  await axe(page);

  await school.getByRole("button", { name: "Record the answer" }).click();
  const answer = school.getByRole("form", { name: "Record the answer" });
  await answer.getByRole("radio", { name: "They said something else" }).check();
  await answer.getByLabel("Degree they gave").fill("Certificate of attendance");
  await answer.getByLabel("From").fill("2016-09");
  await answer.getByLabel("Until").fill("2015-06");
  await answer.getByLabel("Who answered?").fill("Registry");
  await answer.getByRole("button", { name: "Record the answer" }).click();
  await expect(answer.getByText("This ends before it starts.").last()).toBeVisible();
  await expect(answer.getByLabel("Degree they gave")).toHaveValue("Certificate of attendance");
  await axe(page);
  await answer.getByLabel("Until").fill("2017-06");
  await answer.getByRole("button", { name: "Record the answer" }).click();
  await expect(school.getByText("Certificate of attendance, Sep 2016 – Jun 2017")).toBeVisible();
  await expect(school.getByText("Does not agree").first()).toBeVisible();

  const differences = page.getByRole("region", { name: "Differences" });
  await expect(differences.getByText("A school does not confirm a course of study")).toBeVisible();
  await expect(differences.getByText("Certificate of attendance, Sep 2016 – Jun 2017")).toBeVisible();
  await page.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Completed" })).toBeVisible();
  await expect(page.getByText("Concern", { exact: true })).toBeVisible();
  await expect(page.getByText("0 of 1 confirmed").first()).toBeVisible();
  await axe(page);

  for (const who of ["piet.vos@bonafide.example", "operations"] as const) {
    const other = await signedInAs(who);
    expect((await other.goto(`${address}/checks/education`))?.status()).toBe(404);
  }

  const next = await studiedAt(page, "Ines Calder", "The Hollin Edge Univ.");
  await expect(next.school.getByText("Found for this organisation before")).toBeVisible();
  await next.school.getByRole("button", { name: `Use ${registry}` }).click();
  await expect(next.school.getByLabel("Where did you find it?")).toHaveValue("earlier-contact");
  await expect(next.school.getByLabel("Where exactly?")).toHaveValue(
    /^The company’s own site: Registry, opening hours, /,
  );
  await axe(page);
  await next.school.getByRole("button", { name: "Add the contact" }).click();
  await expect(next.school.getByText("found: an earlier contact of ours")).toBeVisible();
});
