import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, clickUntil, expect, test } from "./fixtures";

const position = "Network installer";
const name = "Imelda Forsyth";

const details = (page: Page) => page.getByRole("region", { name: "Payment details", exact: true });
const earlier = (page: Page) => page.getByRole("region", { name: "Earlier payment details" });

const inTwoDays = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

async function release(page: Page, reason: string) {
  const form = page.getByRole("form", { name: "Decide about the payment details" });
  await form.getByRole("radio", { name: "Release it" }).check();
  await form.getByLabel("Your reason").fill(reason);
  await form.getByRole("button", { name: "Record your decision" }).click();
  await expect(details(page).getByText("Released", { exact: true })).toBeVisible();
}

test("an account that checks is entered by one and released by another, who alone sees the whole number", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const screening = await bringIn(mara, position, { basics: { name, email: "imelda@post.example" } });
  const check = `${screening}/checks/payment-details`;
  await mara.goto(check);
  const form = mara.getByRole("form", { name: "Payment details" });
  await clickUntil(mara.getByRole("button", { name: "Enter the payment details" }), form);
  await form.getByLabel("Holder").fill(name);
  await form.getByLabel("The bank’s country").selectOption("Netherlands");
  await form.getByLabel("IBAN").fill("NL92 ABNA 0417 1643 00");
  await form.getByRole("button", { name: "Keep the payment details" }).click();
  await expect(form.getByText(/^The check digits of this IBAN do not fit/).first()).toBeVisible();
  await axe(mara);
  await form.getByLabel("IBAN").fill("NL91 ABNA 0417 1643 00");
  await form.getByRole("button", { name: "Keep the payment details" }).click();
  await expect(details(mara).getByText("Ends in 4300")).toBeVisible();
  await expect(details(mara).getByText("Waiting for a second person")).toBeVisible();
  await expect(mara.getByText("Still needed: a second person who releases it")).toBeVisible();
  await expect(mara.getByRole("button", { name: "Show the whole number" })).toHaveCount(0);
  expect(await mara.content()).not.toContain("ABNA0417");
  await mara.getByRole("button", { name: "Hand to operations" }).click();
  await expect(mara.getByText("With operations, who see this check")).toBeVisible();

  const sam = await signedInAs("operations");
  await sam.goto(check);
  const whole = details(sam).getByText("NL91ABNA0417164300");
  await clickUntil(details(sam).getByRole("button", { name: "Show the whole number" }), whole);
  await axe(sam);
  await release(sam, "I rang the number on the application.");
  await sam.getByRole("radio", { name: "The candidate’s, in the name that was verified" }).check();
  await sam.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(sam.getByRole("heading", { name: "Completed" })).toBeVisible();
  // The holder agrees with the application alone.
  await expect(details(sam).getByText("No document that names the candidate has been seen yet")).toBeVisible();
  await expect(sam.getByRole("link", { name: "Could not verify Payment" })).toBeVisible();

  await mara.goto(screening);
  await mara.getByRole("button", { name: "Set the first day…" }).click();
  await mara.getByLabel("First day of work").fill(inTwoDays());
  await mara.getByRole("button", { name: "Keep this day" }).click();
  await expect(mara.getByRole("dialog")).toBeHidden();

  const change = sam.getByRole("form", { name: "Payment details" });
  await clickUntil(sam.getByRole("button", { name: "Enter a change" }), change);
  await change.getByLabel("How do they ask to be paid?").selectOption("Virtual currency");
  await change.getByLabel("Holder").fill(name);
  await change.getByRole("button", { name: "Keep the payment details" }).click();
  await expect(change.getByText("Write why they change, and how you made sure.").first()).toBeVisible();
  await change.getByLabel("Why do they change?").fill("A message asks for it.");
  await change.getByRole("button", { name: "Keep the payment details" }).click();
  await expect(details(sam).getByText("Virtual currency")).toBeVisible();
  await expect(details(sam).getByText("2 days before the first day of work")).toBeVisible();
  await expect(earlier(sam).getByText("Was released, then replaced")).toBeVisible();
  await expect(sam.getByRole("form", { name: "Decide about the payment details" })).toHaveCount(0);
  await expect(sam.getByText("Still needed: a second person who releases it")).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(check);
  const decision = hana.getByRole("form", { name: "Decide about the payment details" });
  await decision.getByRole("radio", { name: "Refuse it" }).check();
  await decision.getByLabel("Your reason").fill("They never asked for it, they say on the phone.");
  await decision.getByRole("button", { name: "Record your decision" }).click();
  await expect(details(hana).getByText("Refused", { exact: true })).toBeVisible();
  await hana.goto(`${screening}/history`);
  await expect(hana.getByText("Looked at the whole number of an account").first()).toBeVisible();
});

test("a change days before the first day needs a reason, shows what was, and is released by a second person", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  await mara.goto("/screenings?turn=all");
  const row = mara.getByRole("row").filter({ hasText: position, hasNotText: name });
  await row.first().getByRole("link").first().click();
  await mara.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "Payment details" }).click();
  await expect(details(mara).getByText(/^\d+ days? before the first day of work$|^On the first day/)).toBeVisible();
  await expect(mara.getByRole("form", { name: "Decide about the payment details" })).toHaveCount(0);
  await expect(earlier(mara).getByText("Ends in 5555")).toBeVisible();

  const form = mara.getByRole("form", { name: "Payment details" });
  await clickUntil(mara.getByRole("button", { name: "Enter a change" }), form);
  await form.getByLabel("Holder").fill("Quillon Baptiste");
  await form.getByLabel("The bank’s country").selectOption("United Kingdom");
  await form.getByLabel("Account number or IBAN").fill("31926819");
  await form.getByLabel("Sort code").fill("60-16-13");
  await form.getByRole("button", { name: "Keep the payment details" }).click();
  await expect(form.getByText("Write why they change, and how you made sure.").first()).toBeVisible();
  await form.getByLabel("Why do they change?").fill("The candidate corrected it on the phone.");
  await axe(mara);
  await form.getByRole("button", { name: "Keep the payment details" }).click();
  await expect(details(mara).getByText("The candidate corrected it on the phone.")).toBeVisible();
  await expect(details(mara).getByText("Does not agree")).toBeVisible();
  await expect(earlier(mara).getByText("Replaced before anybody decided")).toBeVisible();
  await expect(earlier(mara).getByText("Was released, then replaced")).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(new URL(mara.url()).pathname);
  await axe(hana);
  await release(hana, "The bank’s letter names both.");
  await expect(details(hana).getByText("The bank’s letter names both.")).toBeVisible();
});
