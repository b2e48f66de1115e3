import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const position = "Trainee of the flat checks";

/** Compliance opens a position under a policy, and reads there what it asks. */
async function openPosition(page: Page) {
  await page.goto("/positions/new");
  await page.getByLabel("Title").fill(position);
  await page.getByLabel("Place of work").fill("Leeds, hybrid");
  await page.getByLabel("Whose law holds there?").selectOption("GB");
  await page.getByRole("radio", { name: "Standard" }).check();
  const policy = page.getByLabel("Policy", { exact: true });
  for (const [name, checks] of [
    ["Light", "5 checks"],
    ["Privileged", "14 checks"],
    ["Standard", "9 checks"],
  ]) {
    const option = policy.getByRole("option", { name: RegExp(`^${name}`) });
    await policy.selectOption(await option.getAttribute("value"));
    await expect(page.getByRole("region", { name: `What ${name} asks` }).getByText(checks as string)).toBeVisible();
  }
  await axe(page);
  await page.getByLabel("Hiring manager").selectOption("Piet Vos");
  await page.getByRole("checkbox", { name: "Mara Okafor" }).check();
  await page.getByRole("button", { name: "Create the position" }).click();
  await expect(page.getByRole("heading", { level: 1, name: position })).toBeVisible();
}

test("a policy says what it asks; its checks are answered, proposed as they come out, and measured without a name", async ({
  signedInAs,
}) => {
  const compliance = await signedInAs("compliance");
  await compliance.goto("/policies");
  const standard = compliance.getByRole("table", { name: "Checks of Standard", exact: true });
  await expect(standard.getByRole("row")).toHaveCount(10);
  await expect(standard.getByRole("row", { name: /^Channels/ })).toContainText("Before the interview");
  await expect(compliance.getByRole("row", { name: /^Employment/ }).first()).toContainText(/\d+ min/);
  await axe(compliance);
  await openPosition(compliance);

  const recruiter = await signedInAs("recruiter");
  const basics = { name: "Ottoline Flatley", email: "ottoline@mail.example" };
  const screening = await bringIn(recruiter, position, { basics });
  await recruiter.clock.install();
  await recruiter.goto(`${screening}/checks/channels`);
  const form = recruiter.getByRole("form", { name: "Complete the check" });
  await recruiter.getByRole("button", { name: "Enter a wish to move elsewhere" }).click();
  const wish = recruiter.getByRole("form", { name: "A wish to move elsewhere" });
  await wish.getByRole("radio", { name: "The candidate" }).check();
  await wish.getByLabel("Where to?").fill("A private messenger");
  await wish.getByLabel("When was that?").fill("2026-01-05");
  await wish.getByRole("button", { name: "Keep it" }).click();
  await expect(recruiter.getByText("Still needed: what became of a wish to move elsewhere")).toBeVisible();
  await recruiter.getByRole("button", { name: "What became of it?" }).click();
  const became = recruiter.getByRole("form", { name: "What became of it" });
  await became.getByText("They insist, or write elsewhere all the same").click();
  await axe(recruiter);
  await became.getByRole("button", { name: "Write it down" }).click();
  await expect(recruiter.getByText("Proposed: Concern")).toBeVisible();
  await form.getByText("They applied here").click();
  await recruiter.clock.runFor(30_000);
  await recruiter.getByRole("button", { name: "Complete" }).click();
  await expect(form.getByRole("alert")).toContainText("Which channels are agreed?");
  await axe(recruiter);
  await form.getByLabel("Which channels are agreed?").fill("E-mail to the address of the application");
  await recruiter.clock.runFor(2_000);
  await recruiter.getByRole("button", { name: "Take it back" }).click();
  const back = recruiter.getByRole("form", { name: "Take the entry back" });
  await back.getByLabel("Why does it not belong here?").fill("It was another candidate’s mail.");
  await back.getByRole("button", { name: "Take it back" }).click();
  await expect(recruiter.getByText("“It was another candidate’s mail.”")).toBeVisible();
  await expect(recruiter.getByText("Proposed: Clear")).toBeVisible();

  // Nobody does anything for ten minutes: that is no work. What was counted survives a look at another page.
  const counted = () =>
    recruiter.evaluate((name) => Number(sessionStorage.getItem(name)), `seconds ${screening.split("/")[2]} channels`);
  await recruiter.clock.runFor(600_000);
  const worked = await counted();
  expect(worked).toBeGreaterThan(30);
  expect(worked).toBeLessThan(150);
  await recruiter.goto(screening);
  await recruiter.goto(`${screening}/checks/channels`);
  await expect(recruiter.getByText("Proposed: Clear")).toBeVisible();
  expect(await counted()).toBeGreaterThanOrEqual(worked);

  await recruiter.getByRole("button", { name: "Complete" }).click();
  await expect(recruiter.getByRole("heading", { name: "Completed" })).toBeVisible();
  await expect(recruiter.getByText("no wish to move elsewhere is written down").first()).toBeVisible();
  await expect(recruiter.getByText("E-mail to the address of the application")).toBeVisible();
  expect(await counted()).toBe(0);
  await axe(recruiter);
});

test("policies are a room of compliance", async ({ signedInAs }) => {
  for (const role of ["recruiter", "hiring-manager", "operations", "admin"] as const) {
    const page = await signedInAs(role);
    expect((await page.goto("/policies"))?.status(), role).toBe(404);
  }
});
