import { axe, expect, test } from "./fixtures";
import { agreed, agrees, answer, leadOn, now, paste } from "./meetings";

const mara = "mara.okafor@bonafide.example";
const tunde = "tunde.bello@bonafide.example";

test("a later meeting is compared with an interview that was taken over, once the candidate agreed to it here too", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const check = await agreed(page, "Customer support specialist", "Ilse Varga");
  await page.getByRole("button", { name: "Start with a camera" }).click();
  await expect(now(page).getByText("Step 1 of 4")).toBeVisible();
  await paste(page);
  await expect(page.getByText("1 still kept with this step.")).toBeVisible();
  await leadOn(page, 1, 4);
  for (const who of [page, await signedInAs(tunde)]) {
    await who.goto(check);
    await answer(who, "The same person");
    await expect(who.getByText("The same person. By video").first()).toBeVisible();
  }
  await page.reload();
  await page.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(page.getByText("same person: yes, yes; 4 of 4 steps done").first()).toBeVisible();

  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Also for another position" }).click();
  const places = page.getByLabel("Position", { exact: true });
  const other = places.getByRole("option", { name: "Infrastructure engineer" });
  await places.selectOption(await other.getAttribute("value"));
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page.getByText("carried over from another screening")).toBeVisible();
  await page.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "Video interview" }).click();
  await page.getByRole("button", { name: "Use it here" }).click();
  await expect(page.getByText("Taken over.", { exact: true })).toBeVisible();
  await agrees(page);
  await page.getByRole("button", { name: "Start with a camera" }).click();
  await expect(now(page).getByText("Step 1 of 2")).toBeVisible();
  await paste(page);
  await expect(page.getByText("1 still kept with this step.")).toBeVisible();
  await leadOn(page, 1, 2);
  await page.getByRole("link", { name: "Say whether it was the person on the document" }).click();
  const known = page.getByRole("region", { name: "Known" });
  await expect(known.getByRole("img")).toHaveAccessibleName(/^Meeting for Customer support specialist, /);
  await axe(page);
  await answer(page, "The same person");
  await expect(page.getByText("Compared by Mara Okafor")).toBeVisible();
});
