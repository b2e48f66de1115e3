import { axe, expect, test } from "./fixtures";
import { agreed, answer, leadOn, now } from "./meetings";

const mara = "mara.okafor@bonafide.example";
const tunde = "tunde.bello@bonafide.example";

test("on the first day the person is compared at a later meeting, and a delivery has a proof of its own", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const check = await agreed(page, "Production reliability engineer", "Linnea Marsh");
  const firstDay = check.replace(/[^/]+$/, "first-day");
  await page.goto(firstDay);
  const person = page.getByRole("region", { name: "Is it the same person?" });
  await expect(person.getByRole("button", { name: /^Start/ })).toHaveCount(0);
  await person.getByRole("link", { name: "First do the video interview" }).click();
  await page.getByRole("button", { name: "Start without a camera" }).click();
  await leadOn(page, 1, 6);
  for (const who of [page, await signedInAs(tunde)]) {
    await who.goto(check);
    await who.getByRole("radio", { name: "In person" }).check();
    await answer(who, "The same person");
    await expect(who.getByText("The same person. In person").first()).toBeVisible();
  }
  await page.reload();
  await page.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(page.getByText("same person: yes, yes; 6 of 6 steps done").first()).toBeVisible();

  await page.goto(firstDay);
  await axe(page);
  await person.getByRole("button", { name: "Start without a camera" }).click();
  await expect(now(page).getByText("Step 1 of 2")).toBeVisible();
  await page.goto(firstDay);
  await person.getByRole("link", { name: "Go on with it" }).click();
  await leadOn(page, 1, 2);
  await page.goto(firstDay);
  await person.getByRole("link", { name: /^Compare what was seen on/ }).click();
  const later = page.getByRole("region", { name: "Later meeting", exact: true });
  await later.getByRole("radio", { name: "In person" }).check();
  await answer(page, "The same person");
  await expect(later.getByText("Compared by Mara Okafor")).toBeVisible();

  await page.goto(firstDay);
  await page.getByLabel("Drop files here, paste, or choose them.").setInputFiles({
    ...{ name: "parcel.txt", mimeType: "text/plain" },
    buffer: Buffer.from("Handed over at the door."),
  });
  await expect(page.getByLabel("What is it?").locator("option:checked")).toHaveText("Proof of delivery");
  await page.getByRole("button", { name: "Add as evidence" }).click();
  await expect(page.getByText("parcel.txt is stored.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Evidence of this check" })).toBeVisible();
});
