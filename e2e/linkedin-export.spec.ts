import { pack } from "../lib/sources/archive/pack";
import { bringIn, type Resume } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const resume = {
  basics: {
    name: "Tamsin Oduya",
    email: "tamsin.oduya@post.example",
    location: { city: "Leeds", countryCode: "GB" },
  },
  work: [
    { name: "Harbour Freight", position: "Payroll clerk", startDate: "2022-09", endDate: "2024-05" },
    { name: "Northgate Logistics", position: "Support agent", startDate: "2019-04", endDate: "2022-08" },
    { name: "Mosaic Systems", position: "Trainee", startDate: "2016-01", endDate: "2019-03" },
    { name: "Pennine Books", position: "Sales assistant", startDate: "2015-09", endDate: "2015-12" },
  ],
  education: [
    {
      institution: "University of Hull",
      area: "History",
      studyType: "Bachelor of Arts",
      startDate: "2012",
      endDate: "2015",
    },
  ],
} satisfies Resume;

/** LinkedIn's own export of the same person: another town, another title, one job that starts a year later. */
const files = {
  "Profile.csv": `First Name,Last Name,Maiden Name,Birth Date,Geo Location
Tamsin,Oduya,Bell,"Jan 1, 1994","Aberdeen, Scotland, United Kingdom"
`,
  "Positions.csv": `Company Name,Title,Description,Location,Started On,Finished On
Harbour Freight,Warehouse driver,,Leeds,Sep 2022,May 2024
Northgate Logistics,Support agent,"Answered, by day and by night",Leeds,Apr 2020,Aug 2022
Mosaic Systems,Trainee,"=HYPERLINK(""https://elsewhere.example"")",,Jan 2016,Mar 2019
Pennine Books,Sales assistant,,,Sep 2015,Dec 2015
`,
  "Education.csv": `School Name,Start Date,End Date,Notes,Degree Name,Activities
University of Hull,2012,2015,,"Bachelor of Arts, History",
`,
  "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\ntamsin.oduya@post.example,Yes,Yes,\n",
  "messages.csv": "FROM,TO,CONTENT\nSomebody Else,Tamsin,Private words\n",
};
const bytes = (text: string) => new TextEncoder().encode(text);
const archive = Buffer.from(pack(Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) }))));
const others = Buffer.from(pack([{ name: "notes.txt", bytes: bytes("a") }]));

test("a candidate's own export disagrees with the résumé in three places, each with where it stands", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Customer support specialist", resume);
  await mara.goto(`${address}/checks/profiles`);
  await mara.getByRole("button", { name: "Add a profile" }).click();
  await mara.getByLabel("Phone").fill("+44 113 496 0999");
  const drop = mara.getByLabel("Drop LinkedIn");

  await drop.setInputFiles({ name: "other.zip", mimeType: "application/zip", buffer: others });
  await expect(mara.getByText("other.zip cannot be read.")).toBeVisible();
  await expect(mara.getByText("There is no Profile.csv")).toBeVisible();
  await drop.setInputFiles({ name: "export.zip", mimeType: "application/zip", buffer: archive });
  const read = mara.getByRole("region", { name: "What was read" });
  await expect(read.getByText("Tamsin Oduya: 4 jobs, 1 course of study, 1 e-mail")).toBeVisible();
  await expect(read.getByText("one other file of the archive stays")).toBeVisible();
  await expect(mara.getByLabel("Which site?")).toHaveValue("linkedin");
  await expect(mara.getByLabel("Town")).toHaveValue("Aberdeen, Scotland, United Kingdom");
  await expect(mara.getByRole("group", { name: "Job 2" }).getByLabel("From")).toHaveValue("2020-04");
  // What was typed before, and the file does not state, is still there.
  await expect(mara.getByLabel("Phone")).toHaveValue("+44 113 496 0999");
  await mara.getByLabel("Phone").fill("");
  await axe(mara);

  // A person corrects what was read; it says so.
  await mara.getByRole("group", { name: "Job 3" }).getByLabel("Job title").fill("Trainee clerk");
  await mara.getByLabel("Address of the page").fill("linkedin.com/in/tamsin-oduya");
  await mara.getByRole("button", { name: "Keep the profile" }).click();
  const profile = mara.getByRole("region", { name: "LinkedIn, own export" });
  await expect(profile.getByText("export.zip")).toBeVisible();

  await mara.getByRole("link", { name: "Compare all sources" }).click();
  const matrix = mara.getByRole("table", { name: "What each source states" });
  await expect(matrix.getByRole("columnheader", { name: "LinkedIn" })).toContainText("own export");
  const work = matrix.getByRole("row", { name: "Work" });
  const started = "The start differs by 12 months (Apr 2019 and Apr 2020).";
  const titles = "The titles are Payroll clerk and Warehouse driver.";
  await expect(work).toContainText(started);
  await expect(work).toContainText(titles);
  await expect(matrix.getByRole("row", { name: "Place" })).toContainText("Leeds");
  // No other row holds anything that does not agree: those that agree are folded away.
  await expect(matrix.getByRole("rowheader")).toHaveText([/^Place/, /^Work/]);
  await expect(mara.getByRole("link", { name: /agree everywhere: name, e-mail, education/ })).toBeVisible();

  const onLinkedIn = work.getByRole("link", { name: /Northgate Logistics/ }).last();
  await onLinkedIn.press("Enter");
  const cell = mara.getByRole("region", { name: "Work on LinkedIn" });
  await expect(cell).toBeFocused();
  await expect(cell.getByText(started)).toBeVisible();
  await expect(cell.getByRole("region", { name: "Not clear either" }).getByText(titles)).toBeVisible();
  const [theirs, ours] = ["Résumé", "LinkedIn, own export"].map((name) =>
    cell.getByRole("figure", { name, exact: true }),
  );
  if (!theirs || !ours) throw new Error("Both sides are shown.");
  await expect(ours.getByText("in Positions.csv, row 4, corrected")).toBeVisible();
  await expect(ours.getByText("in Positions.csv, row 3", { exact: true })).toBeVisible();
  await expect(theirs.getByText("in job 2, employer")).toBeVisible();
  // What does not agree comes first on both sides, and its place in the file stands there at once; what agrees waits.
  for (const side of [ours, theirs])
    await expect(side.getByRole("listitem")).toHaveText([
      /^Does not agree: .+Northgate/,
      /^Not clear: .+Harbour/,
      /^Not clear: .+Mosaic/,
      /^Sales assistant, Pennine/,
    ]);
  await expect(ours.locator("mark").filter({ hasText: "Started On: Apr 2020" })).toBeVisible();
  await expect(ours.locator("mark").filter({ hasText: "Title: Warehouse driver" })).toBeVisible();
  await expect(theirs.locator("mark").filter({ hasText: 'startDate: "2019-04"' })).toBeVisible();
  await expect(ours.locator("mark")).toHaveCount(3);
  await ours.getByRole("button", { name: "Show the other places" }).click();
  await expect(ours.locator("mark").filter({ hasText: "Company Name: Pennine Books" })).toBeVisible();
  await axe(mara);
  await cell.getByRole("link", { name: "Close" }).click();
  await expect(onLinkedIn).toBeFocused();

  await matrix.getByRole("link", { name: /Aberdeen/ }).press("Enter");
  const place = mara.getByRole("region", { name: "Place on LinkedIn" });
  const said = place.getByRole("figure", { name: "LinkedIn, own export" });
  await expect(said.locator("mark").filter({ hasText: "Geo Location: Aberdeen" })).toBeVisible();
  await expect(said.getByText("Birth Date")).toBeHidden();
});

test("GitHub's answer about a user, pasted, fills the profile in and is kept with it", async ({ signedInAs }) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const basics = { ...resume.basics, name: "Lena Castell" };
  const address = await bringIn(mara, "Customer support specialist", { ...resume, basics });
  await mara.goto(`${address}/checks/profiles`);
  await mara.getByRole("button", { name: "Add a profile" }).click();
  await expect(mara.getByLabel("Drop LinkedIn")).toBeVisible();
  const user = {
    login: "lcastell",
    html_url: "https://github.com/lcastell",
    name: "Lena Castell",
    company: "@harbour",
  };
  await mara.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    JSON.stringify({ ...user, created_at: "2016-03-08T20:41:10Z" }),
  );
  await expect(mara.getByLabel("Address of the page")).toHaveValue("github.com/lcastell");
  await expect(mara.getByLabel("When was the account created?")).toHaveValue("Account created Mar 2016");
  await mara.getByRole("button", { name: "Keep the profile" }).click();
  await expect(
    mara.getByRole("region", { name: "GitHub" }).getByText("Account created Mar 2016, pasted.txt"),
  ).toBeVisible();
});
