import { chooseList, ownFamily } from "./bring-in-list";
import { axe, expect, test } from "./fixtures";

test("compliance compares groups by a list of its own, told by line what is wrong in it, and nothing of it is kept", async ({
  signedInAs,
}) => {
  const family = ownFamily("Evenly");
  const ids = Array.from({ length: 12 }, (_, at) => `${family}-${at + 1}`);
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const people = ids.map((id, at) => `${id},P${at} ${family},p${at}@${family}.example`);
  await chooseList(mara, "DevOps contractor", { bytes: ["External ID,Name,E-mail", ...people].join("\n") });
  await mara.getByRole("button", { name: "Import 12 candidates" }).click();
  await expect(mara.getByText("12 candidates came in.")).toBeVisible({ timeout: 60_000 });
  expect((await mara.goto("/fairness"))?.status()).toBe(404);

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto("/compliance");
  await hana.getByRole("link", { name: "Groups compared" }).click();
  await expect(hana.getByRole("heading", { level: 1, name: "Groups compared" })).toBeVisible();
  const bring = (rows: string[]) =>
    hana.getByLabel(/CSV list|Another list/).setInputFiles({
      name: "groups.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(["screening,group", ...rows].join("\n")),
    });
  await bring([`${ids[0]},Reds`, `${ids[1]},`, `${ids[0]},Blues`]);
  await expect(hana.getByText("Line 3: The group is missing.")).toBeVisible();
  await expect(hana.getByText("Line 4: This is the screening of line 2 again.")).toBeVisible();
  await bring([`${ids[0]},Reds`, "nobody,Blues"]);
  await expect(hana.getByText("Line 3: There is no screening with this id.")).toBeVisible();
  await axe(hana);

  const sent = hana.waitForRequest("**/api/fairness");
  await bring(ids.map((id, at) => `${id},${at < 6 ? "Reds" : "Blues"}`));
  expect((await sent).postData()).not.toMatch(/Reds|Blues/);
  const report = hana.getByRole("region", { name: "Report" });
  await expect(report.getByRole("row", { name: "Reds" })).toContainText("6");
  await expect(report.getByText("This is not legal advice.")).toBeVisible();
  await axe(hana);
  await bring(ids.map((id, at) => `${id},${at < 2 ? "Reds" : "Blues"}`));
  await expect(report.getByRole("row", { name: "Reds" })).toContainText("hidden");
  await expect(report.getByRole("row", { name: "Blues" })).not.toContainText("10");

  await hana.reload();
  await expect(report).toBeHidden();
  await hana.goto("/audit?of=company&family=fairness");
  await expect(hana.getByText("Ran a report that compares groups, over 12 screenings").first()).toBeVisible();
});
