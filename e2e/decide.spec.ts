import type { Page } from "@playwright/test";
import { axe, expect, test } from "./fixtures";

const olga = "olga.lind@bonafide.example";
const piet = "piet.vos@bonafide.example";
const mara = "mara.okafor@bonafide.example";

/** Opens the first row of a list with these words in it, and says its address. */
async function open(page: Page, list: string, ...words: string[]) {
  await page.goto(list);
  const row = words.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole("row"));
  await row.first().getByRole("link").click();
  await expect(page.getByRole("list", { name: "What was checked" })).toBeVisible();
  return page.url();
}

test("a manager decides on a phone, once; their second tab is told that somebody was first", async ({ signedInAs }) => {
  const phone = await signedInAs(olga);
  await phone.setViewportSize({ width: 390, height: 844 });
  const address = await open(phone, "/decisions", "QA lead", "Ready for the offer?");
  const desk = await phone.context().newPage();
  await desk.goto(address);

  const settled = phone.getByRole("region", { name: "Differences settled" });
  await expect(settled.getByText("not opened yet")).toBeVisible();
  await settled.getByText("Settled by").click();
  await expect(settled.getByText("Usual reasons:")).toBeVisible();
  await expect(settled.getByText("not opened yet")).toBeHidden();

  await phone.getByRole("button", { name: "Ready for the offer" }).click();
  await phone.getByRole("link", { name: "Your reason or question: Write your reason in your own words." }).click();
  await expect(phone.getByLabel("Your reason")).toBeFocused();
  await axe(phone);
  await phone.getByLabel("Your reason").fill("The panel agrees, and the move is explained.");
  await phone.getByRole("button", { name: "Ready for the offer" }).click();
  await expect(phone.getByText("Ready for the offer, by Olga Lind.")).toBeVisible();
  await expect(phone.getByRole("list", { name: "Decisions" })).toContainText("the move is explained");
  await axe(phone);

  await desk.getByLabel("Your reason").fill("Ready, I think.");
  await desk.getByRole("button", { name: "Ready for the offer" }).click();
  await expect(desk.getByText("Somebody was first: this gate is decided already.")).toBeVisible();
  await expect(desk.getByLabel("Your reason")).toHaveValue("Ready, I think.");
  await desk.getByRole("button", { name: "See what is new" }).click();
  await expect(desk.getByText("Ready for the offer, by Olga Lind.")).toBeVisible();
});

test("nothing is decided on what is no longer new, nothing typed is lost, and a question goes back", async ({
  signedInAs,
}) => {
  const manager = await signedInAs(piet);
  const address = await open(manager, "/decisions", "Senior backend engineer", "Nothing open");
  await manager.getByLabel("Your reason").fill("Confirmed by the employer.");

  const recruiter = await signedInAs(mara);
  await recruiter.goto(`${address.replace("/decisions/", "/screenings/")}/checks/employment`);
  await recruiter.getByRole("button", { name: "Reopen…" }).click();
  await recruiter.getByLabel("Why is it reopened?").fill("A second job came up.");
  await recruiter.getByRole("button", { name: "Reopen", exact: true }).click();
  await expect(recruiter.getByRole("dialog")).toBeHidden();
  await expect(recruiter.getByRole("button", { name: "Reopen…" })).toBeHidden();

  await manager.getByRole("button", { name: "Ready for the offer" }).click();
  await expect(manager.getByText("Something changed since you opened this.")).toBeVisible();
  await axe(manager);
  await manager.getByRole("button", { name: "See what is new" }).click();
  await expect(manager.getByRole("status").filter({ hasText: "New since you opened this" })).toContainText(
    "Employment: opened again",
  );
  await expect(manager.getByText("Something changed since you opened this.")).toBeHidden();
  await expect(manager.getByLabel("Your reason")).toHaveValue("Confirmed by the employer.");
  await expect(manager.getByText("Not done yet: employment.")).toBeVisible();
  await expect(manager.getByRole("button", { name: "Ready for the offer" })).toBeHidden();
  await axe(manager);

  await manager.getByLabel("Your reason or question").fill("Which second job?");
  await manager.getByRole("link", { name: "Decisions" }).first().click();
  await expect(manager.getByRole("heading", { level: 1, name: "Decisions" })).toBeAttached();
  await manager.goBack();
  await expect(manager.getByLabel("Your reason or question")).toHaveValue("Which second job?");
  await manager.reload();
  await expect(manager.getByLabel("Your reason or question")).toHaveValue("Which second job?");
  await manager.getByRole("button", { name: "Ask a question" }).click();
  await expect(manager.getByText("A question to the recruiter, by Piet Vos.")).toBeVisible();
  expect(await manager.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("Which second job?");
  await manager.goto("/decisions?show=going-on");
  await expect(manager.getByRole("row", { name: "A question to the recruiter" })).toBeVisible();
  await axe(manager);
});

test("whoever attests identity does not decide", async ({ signedInAs }) => {
  const manager = await signedInAs(piet);
  await open(manager, "/decisions?show=going-on", "Security analyst", "Not handed over yet", "Keep checking");
  await manager.getByText("Saw the candidate live").click();
  await axe(manager);
  await manager.getByRole("radio", { name: "By video" }).check();
  await manager.getByRole("radio", { name: "The same person", exact: true }).check();
  await manager.getByRole("button", { name: "Attest" }).click();
  await expect(manager.getByText("so somebody else decides. Ask compliance who.")).toBeVisible();
  await expect(manager.getByLabel("Your reason")).toBeHidden();
  await axe(manager);
});

test("the page of a decision holds no number of the assessment, no address, no document and no evidence", async ({
  signedInAs,
}) => {
  const manager = await signedInAs(olga);
  for (const list of ["/decisions", "/decisions?show=going-on", "/decisions?show=ended"]) {
    await manager.goto(list);
    const links = await manager.getByRole("row").getByRole("link").all();
    for (const link of links) {
      const html = await (await manager.request.get((await link.getAttribute("href")) ?? "")).text();
      expect(html).toContain("What was checked");
      expect(html).not.toMatch(/\brisk\b|\bpoints\b|passport|licence|utility bill|\/api\/evidence|fingerprint/i);
      expect(html).not.toMatch(/\b\d+ \p{Lu}\p{L}+ (Street|Road|Row|Court|Bend|Gardens|Lane|Avenue)\b|@mail|\+\d{2} /u);
    }
  }
});

test("another manager’s decision looks as if it were not there", async ({ signedInAs }) => {
  const manager = await signedInAs(olga);
  const address = await open(manager, "/decisions?show=going-on", "Data engineer");
  const other = await signedInAs(piet);
  expect((await other.goto(address))?.status()).toBe(404);
  await expect(other.getByRole("heading", { name: "There is nothing here for you" })).toBeVisible();
});
