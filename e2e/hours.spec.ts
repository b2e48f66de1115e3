import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const basics = {
  name: "Tomas Reyes",
  email: "tomas.reyes@post.example",
  location: { city: "Denver", region: "Colorado", countryCode: "US" },
};
const work = [
  { name: "Northgate Logistics", position: "Kubernetes administrator", startDate: "2008-01", endDate: "2012-08" },
  { name: "Clearwater", position: "Support agent", startDate: "2010-01", endDate: "2012-01" },
];
// Every month alike: a third at 10:00 in Denver, the rest at night.
const hours = ["10", "02", "22"];
const log = Array.from({ length: 90 }, (_, index) => {
  const day = `2026-${String((index % 10) + 1).padStart(2, "0")}-15`;
  return `${day}T${hours[index % 3]}:15:00-0${index % 10 < 2 ? 7 : 6}:00\ttomas@post.example\tTomas Reyes`;
}).join("\n");

// A line every ten minutes: some 4 MB, more than a server takes.
const long = `commit 4f2a\n${Array.from({ length: 80_000 }, (_, index) => {
  const at = new Date(Date.UTC(2026, 9, 15) - index * 600_000);
  return `${at.toISOString()}\ttomas@post.example\tTomas Reyes`;
}).join("\n")}`;

/** How many frames are drawn around something within the page. */
function framesAround(element: Element | null) {
  let frames = 0;
  for (let at = element; at && at.tagName !== "MAIN"; at = at.parentElement)
    if (getComputedStyle(at).borderLeftWidth !== "0px") frames++;
  return frames;
}

test("a pasted log is drawn by the hours of the place claimed, and says no more than its share", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Customer support specialist", { basics, work });
  await mara.goto(`${address}/profiles`);
  const none = mara.getByText(/is the only source so far/);
  await expect(none).toBeVisible();
  expect(await none.evaluate(framesAround)).toBe(1);

  const asking = mara.getByRole("region", { name: "Worth asking" });
  await expect(asking.getByText("overlap by 24 months")).toBeVisible();
  await expect(
    asking.getByText("Kubernetes was first released in 2014, after the job at Northgate Logistics ended in Aug 2012."),
  ).toBeVisible();

  const panel = mara.getByRole("region", { name: "Hours against the place claimed" });
  await panel.getByRole("button", { name: "Add times of work" }).click();
  await panel.getByRole("button", { name: "Keep the times" }).click();
  await expect(panel.getByText("Write the account or the repository.").first()).toBeVisible();
  await axe(mara);
  await panel.getByLabel("Account or repository").fill("github.com/tomas");
  await panel.getByLabel("When was the account created?").fill("2026-03");
  const file = panel.locator("input[type=file]");
  const read = panel.getByRole("region", { name: "What was read" });
  await file.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("commit 4f2a") });
  await expect(panel.getByText("notes.txt cannot be read.")).toBeVisible();
  await file.setInputFiles({ name: "all.log", mimeType: "text/plain", buffer: Buffer.from(long) });
  await expect(read.getByRole("heading", { name: "80,000 times" })).toBeVisible();
  await expect(read).toContainText(
    /Of a log this long the newest [\d,]+ and the very first are looked at. Not read: line 1 of/,
  );
  await axe(mara);
  await panel.getByRole("button", { name: "Keep the times" }).click();
  await expect(panel.getByText("Of 80,000 times the newest 5,000 and the very first are kept.")).toBeVisible();
  await expect(panel.getByText(/is counted over the newest [\d,]+ and the very first\./)).toBeVisible();

  await panel.getByRole("button", { name: "Add times of work" }).click();
  await panel.getByLabel("Account or repository").fill("github.com/tomas");
  await panel.getByLabel("When was the account created?").fill("2026-03");
  await panel.getByLabel("Log", { exact: true }).fill("2026-03-02T09:15:00Z");
  await mara.reload();
  await panel.getByRole("button", { name: "Add times of work" }).click();
  await expect(panel.getByLabel("Account or repository")).toHaveValue("github.com/tomas");
  await file.setInputFiles({ name: "all.log", mimeType: "text/plain", buffer: Buffer.from(long) });
  await read.getByRole("button", { name: "Do not use this file" }).click();
  await expect(panel.getByLabel("Log", { exact: true })).toHaveValue("2026-03-02T09:15:00Z");
  await file.setInputFiles({
    ...{ name: "log.txt", mimeType: "text/plain", buffer: Buffer.from(`\uFEFF${log}`, "utf16le") },
  });
  await expect(read.getByRole("heading", { name: "90 times" })).toBeVisible();
  await panel.getByRole("button", { name: "Keep the times" }).click();

  await expect(panel.getByText("90 commits, author dates of a git log")).toBeVisible();
  await panel.getByRole("button", { name: "Add times of work" }).click();
  await expect(panel.getByLabel("Account or repository")).toHaveValue("");
  await expect(panel.getByLabel("Log", { exact: true })).toHaveValue("");
  await panel.getByRole("button", { name: "Not now" }).click();
  await expect(
    panel.getByText("33 % of the commits fall between 08:00 and 18:00 in Denver, the place claimed."),
  ).toBeVisible();
  await expect(panel.getByText("18 commits are dated before the account was created (Mar 2026)")).toBeVisible();
  await expect(panel.getByRole("row", { name: "10:00 30" })).toBeAttached();
  // The table that stands for the bars leaves no room below them.
  const below = await panel.evaluate(
    (last) => document.documentElement.scrollHeight - scrollY - last.getBoundingClientRect().bottom,
  );
  expect(below).toBeLessThan(100);
  await axe(mara);
});
