import type { Page } from "@playwright/test";
import { axe, expect, test } from "./fixtures";

/** An application by hand that lists a client, for the demo position whose policy asks for no clients. */
async function applies(page: Page) {
  await page.goto("/screenings/new?way=form");
  const places = page.getByLabel("Position", { exact: true });
  const place = places.getByRole("option", { name: "Infrastructure engineer" });
  await places.selectOption(await place.getAttribute("value"));
  await page.getByLabel("Name", { exact: true }).fill("Corin Ashdale");
  await page.getByRole("button", { name: "Add a client" }).click();
  const client = page.getByRole("group", { name: "Client 1" });
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(client.getByText("Write the client’s name.")).toBeVisible();
  await client.getByLabel("Client", { exact: true }).fill("Kerr Printing");
  await client.getByLabel("What was done?").fill("Moved the shop");
  await client.getByLabel("From").fill("2021-03");
  await axe(page);
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Corin Ashdale" })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("an application by hand lists clients, which stand among what sources say", async ({ signedInAs }) => {
  const page = await signedInAs("mara.okafor@bonafide.example");
  const screening = await applies(page);
  await page.goto(`${screening}/profiles`);
  await expect(page.getByText("Moved the shop, Kerr Printing, from Mar 2021").first()).toBeVisible();
});
