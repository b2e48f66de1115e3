import type { Locator, Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";
import { openPosition } from "./open-position";

const policy = "Reading room";
const position = "Keeper of the reading room";

const resume = (name: string) => ({ basics: { name, email: `${name.split(" ")[0]?.toLowerCase()}@mail.example` } });

/** One kind of check in the editor, as it is asked while hiring. */
const check = (form: Locator, title: string) => form.getByRole("group", { name: title, exact: true });
const ask = (form: Locator, title: string, how: string) => check(form, title).getByLabel("Asked").selectOption(how);

async function publishFirst(page: Page) {
  await page.goto("/policies");
  await page.getByRole("link", { name: "New policy" }).click();
  const form = page.getByRole("form", { name: "New policy" });
  const publish = form.getByRole("button", { name: "Publish the policy" });
  await form.getByLabel("Days to answer").fill("0");
  await publish.click();
  await expect(form.getByRole("alert")).toContainText("Name: Enter what the policy is called.");
  await expect(form.getByRole("alert")).toContainText("Days to answer: Write a whole number from 1 to 90.");
  await form.getByLabel("Name", { exact: true }).fill(policy);
  await form.getByLabel("Days to answer").fill("9");
  await publish.click();
  await expect(form.getByRole("alert")).toContainText("Checks: Nothing is required: require at least one check");
  await axe(page);

  await ask(form, "Employment", "Required");
  await ask(form, "Shipping address", "Required");
  await ask(form, "Portfolio", "Optional");
  await form.getByRole("checkbox", { name: "first pay" }).check();
  await publish.click();
  await expect(form.getByRole("alert")).toContainText("No check is required for: first pay.");
  await form.getByRole("checkbox", { name: "first pay" }).uncheck();
  await form.getByRole("checkbox", { name: "equipment" }).check();
  const places = form.getByLabel("Places of work");
  const chosen = form.getByRole("list", { name: "Chosen places" });
  await places.pressSequentially("Netherlands");
  await places.press("Enter");
  await expect(chosen).toHaveText("Netherlands");
  await form.getByRole("button", { name: "Netherlands: take it out" }).click();
  await places.fill("Atlantis");
  await publish.click();
  await expect(form.getByRole("alert")).toContainText("Places of work: One of these is not on the list");
  await places.fill("");
  await page.reload();
  await expect(form.getByText("What you had not published is here again.")).toBeVisible();
  await expect(form.getByLabel("Name", { exact: true })).toHaveValue(policy);
  await expect(check(form, "Portfolio").getByLabel("Asked")).toHaveValue("optional");
  const comes = page.getByRole("region", { name: "What this policy comes to" });
  await expect(comes.getByText("3 checks while hiring")).toBeVisible();
  await expect(comes.getByText("Gate: equipment, opens by its checks")).toBeVisible();
  await form.getByRole("button", { name: "Ask checks again later…" }).click();
  await form.getByRole("group", { name: "Every year" }).getByLabel("Employment").selectOption("Required");
  await expect(comes.getByText("1 later")).toBeVisible();
  await axe(page);
  await publish.click();
  await expect(page).toHaveURL("/policies");
  await expect(page.getByRole("table", { name: `Checks of ${policy}`, exact: true }).getByRole("row")).toHaveCount(4);
  await expect(page.getByRole("table", { name: `Later checks of ${policy}` }).getByRole("row")).toHaveCount(2);
}

/** The checks of a screening by name, as its checklist shows them. */
async function checksOf(page: Page, screening: string, count: number) {
  await page.goto(screening);
  const links = page.getByRole("navigation", { name: "Checklist" }).getByRole("listitem");
  await expect(links).toHaveCount(count);
  return links.locator("a > span > span.font-medium").allInnerTexts();
}

test("compliance makes a policy; a position uses it and moves to its next version; a candidate gets exactly these checks", async ({
  signedInAs,
}) => {
  test.slow();
  const compliance = await signedInAs("leo.brandt@bonafide.example");
  await publishFirst(compliance);
  await openPosition(compliance, { title: position, policy });
  const address = compliance.url();

  const mara = await signedInAs("mara.okafor@bonafide.example");
  const first = await bringIn(mara, position, resume("Isolde Marchbanks"));
  expect(await checksOf(mara, first, 3)).toEqual(["Portfolio", "Employment", "Shipping address"]);

  await compliance.goto("/policies");
  await compliance.getByRole("link", { name: `New version of ${policy}` }).click();
  const form = compliance.getByRole("form", { name: `New version of ${policy}` });
  await expect(check(form, "Employment").getByLabel("Asked")).toHaveValue("required");
  await form.getByRole("button", { name: "Publish this version" }).click();
  await expect(form.getByRole("alert")).toContainText("This policy asks just that already.");
  await ask(form, "Education", "Required");
  await check(form, "Employment").getByLabel("Days valid").fill("90");
  await expect(compliance.getByText("Education: new, before the offer, required")).toBeVisible();
  await axe(compliance);
  await form.getByRole("button", { name: "Publish this version" }).click();
  await expect(compliance.getByRole("heading", { name: `${policy} version 2` })).toBeVisible();
  await expect(compliance.getByText("by Leo Brandt").first()).toBeVisible();
  await axe(compliance);

  await compliance.goto(address);
  const terms = compliance.getByRole("region", { name: "Policy" });
  await expect(terms).toContainText(`${policy}, version 1`);
  await terms.getByRole("button", { name: "Move to another policy…" }).click();
  const dialog = compliance.getByRole("dialog", { name: "Move to another policy" });
  await expect(dialog).toContainText(
    `stay on the version they were opened with, until each of them ends: 1 under ${policy}`,
  );
  await dialog.getByRole("button", { name: "Move the position" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Your reason: Write your reason in your own words.");
  await dialog.getByLabel("Policy", { exact: true }).selectOption(`${policy}, version 2`);
  await dialog.getByLabel("Your reason").fill("The work needs the degree.");
  await axe(compliance);
  await dialog.getByRole("button", { name: "Move the position" }).click();
  await expect(terms).toContainText(`1 open screening goes on under ${policy}, version 1`);
  await expect(terms).toContainText("“The work needs the degree.”");
  await axe(compliance);

  const second = await bringIn(mara, position, resume("Leander Whitlock"));
  expect(await checksOf(mara, second, 4)).toContain("Education");
  expect(await checksOf(mara, first, 3)).not.toContain("Education");

  await mara.getByRole("button", { name: "Ask otherwise than the policy…" }).click();
  const propose = mara.getByRole("dialog", { name: "Ask otherwise than the policy" });
  await propose.getByRole("radio", { name: "Ask another check" }).check();
  await propose.getByRole("combobox", { name: "Check" }).selectOption("References");
  await propose.getByRole("button", { name: "Propose it" }).click();
  await expect(propose.getByRole("alert")).toContainText("Your reason: Write your reason in your own words.");
  await axe(mara);
  await propose.getByLabel("Your reason").fill("They offered a reference by themselves.");
  await propose.getByRole("button", { name: "Propose it" }).click();
  const deviations = mara.getByRole("region", { name: "Deviations from the policy" });
  await expect(deviations).toContainText("References: asked besides");
  await expect(deviations).toContainText("waiting for a second person");
  await axe(mara);

  await compliance.goto("/compliance?kind=deviation");
  await compliance.getByRole("row").filter({ hasText: "Isolde Marchbanks" }).getByRole("link").first().click();
  const decide = compliance.getByRole("form", { name: "Decide about the deviation" });
  await decide.getByRole("radio", { name: "Grant it" }).check();
  await axe(compliance);
  await decide.getByLabel("Your reason").fill("It helps them.");
  await decide.getByRole("button", { name: "Record your decision" }).click();
  await expect(compliance.getByRole("region", { name: "Deviations from the policy" })).toContainText(
    "in this screening alone",
  );
  expect(await checksOf(mara, first, 4)).toContain("References");
  await expect(
    mara.getByText("for this screening alone: references as another check").filter({ visible: true }).first(),
  ).toBeVisible();
  expect(await checksOf(mara, second, 4)).not.toContain("References");
});
