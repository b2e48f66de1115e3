import type { Page } from "@playwright/test";
import { axe, expect, test } from "./fixtures";

const kerr = "Moved the shop, Kerr Printing, from Mar 2021";

/** An application by hand that lists a client. */
async function applies(page: Page, name: string) {
  await page.goto("/screenings/new?way=form");
  const places = page.getByLabel("Position", { exact: true });
  const place = places.getByRole("option", { name: "Contract migration engineer" });
  await places.selectOption(await place.getAttribute("value"));
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Add a client" }).click();
  const client = page.getByRole("group", { name: "Client 1" });
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(client.getByText("Write the client’s name.")).toBeVisible();
  await client.getByLabel("Client", { exact: true }).fill("Kerr Printing");
  await client.getByLabel("What was done?").fill("Moved the shop");
  await client.getByLabel("From").fill("2021-03");
  await axe(page);
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("a client is asked through a way found by us, and one that is listed later is asked too", async ({
  signedInAs,
}) => {
  const page = await signedInAs("mara.okafor@bonafide.example");
  const screening = await applies(page, "Corin Ashdale");
  await page.goto(`${screening}/checks/clients`);
  const first = page.getByRole("region", { name: kerr });
  await first.getByLabel("What is it?").selectOption("Phone");
  await first.getByRole("textbox", { name: "Contact you found" }).fill("+44 113 496 0520");
  await first.getByLabel("Where did you find it?").selectOption("Phone or business directory");
  await first.getByLabel("Where exactly?").fill("Directory, K");
  await first.getByRole("button", { name: "Add the contact" }).click();
  await first.getByRole("button", { name: "I asked them" }).click();
  await first.getByRole("button", { name: "Record the answer" }).click();
  const answer = first.getByRole("form", { name: "Record the answer" });
  await answer.getByRole("radio", { name: "They confirmed it" }).check();
  await answer.getByLabel("What they say was done").fill("Moved the shop");
  await answer.getByRole("button", { name: "Record the answer" }).click();
  await expect(first.getByText("Confirmed", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Enter a client the candidate gave" }).click();
  const form = page.getByRole("form", { name: "A client the candidate gave" });
  await form.getByLabel("Client", { exact: true }).fill("Kerr Printing");
  await form.getByRole("radio", { name: "By e-mail" }).check();
  await form.getByRole("button", { name: "Keep the client" }).click();
  await expect(form.getByText("This client is listed already").last()).toBeVisible();
  await form.getByLabel("Client", { exact: true }).fill("Otley Print Works");
  await axe(page);
  await form.getByRole("button", { name: "Keep the client" }).click();
  await expect(page.getByRole("region", { name: "Otley Print Works" })).toBeVisible();
  await expect(page.getByText("Still needed: 1 client needs a contact of ours")).toBeVisible();
});

test("a firm whose own checks nobody here saw verifies nothing", async ({ signedInAs }) => {
  const page = await signedInAs("mara.okafor@bonafide.example");
  const screening = await applies(page, "Wendell Marsh");
  await page.goto(`${screening}/checks/staffing-firm`);
  const form = page.getByRole("form", { name: "Complete the check" });
  await form.getByText("One firm", { exact: true }).click();
  await form.getByText("The firm is there, with this address").click();
  await form.getByText("In person", { exact: true }).click();
  await form.getByText("We were only told").click();
  await form.getByText("It does", { exact: true }).click();
  await form.getByLabel("When did you look at this?").fill("2026-01-05");
  await expect(page.getByText("Proposed: Could not verify")).toBeVisible();
  await form.getByText("Their papers").click();
  await expect(page.getByText("Proposed: Clear")).toBeVisible();
  await axe(page);
});
