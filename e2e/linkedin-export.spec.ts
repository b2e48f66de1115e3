import { readFileSync } from "node:fs";
import { pack } from "../lib/sources/archive/pack";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const resume = JSON.parse(readFileSync("node_modules/@jsonresume/schema/examples/senior-engineer.resume.json", "utf8"));

/** LinkedIn's own export of the same person: a married name, one job that starts a year later, one other employer. */
const files = {
  "Profile.csv": `First Name,Last Name,Maiden Name,Birth Date,Geo Location,Websites
Lena,Ortega,Vasquez,"Jan 1, 1984","San Francisco, California, United States",[PORTFOLIO:https://lenavasquez.example.com]
`,
  "Positions.csv": `Company Name,Title,Description,Location,Started On,Finished On
Confluent,Staff Software Engineer,,"Mountain View, CA",Feb 2020,
Dropbox,Senior Software Engineer,,"San Francisco, CA",Jun 2016,Jan 2020
Harbour Cloud,Software Engineer,"=HYPERLINK(""https://elsewhere.example"")",,Aug 2011,May 2015
`,
  "Education.csv": `School Name,Start Date,End Date,Notes,Degree Name,Activities
University of Texas at Austin,2006,2011,,Ph.D.,
`,
  "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\nlena.vasquez@example.com,Yes,Yes,\n",
  "messages.csv": "FROM,TO,CONTENT\nSomebody Else,Lena,Private words\n",
};
const archive = pack(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));

test("a candidate's own export disagrees with the résumé in three places, each with where it stands", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Customer support specialist", resume);
  await mara.goto(`${address}/checks/profiles`);
  await mara.getByRole("button", { name: "Add a profile" }).click();
  const drop = mara.getByLabel("Drop LinkedIn");

  await drop.setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("Name,Phone\nA,1\n") });
  await expect(mara.getByText("list.csv: Nothing in it could be read.")).toBeVisible();
  await drop.setInputFiles({ name: "export.zip", mimeType: "application/zip", buffer: Buffer.from(archive) });
  const read = mara.getByRole("region", { name: "What was read" });
  await expect(read.getByText("Lena Ortega: 3 jobs, 1 course of study, 1 e-mail, 1 web address")).toBeVisible();
  await expect(read.getByText("one other file of the archive stay")).toBeVisible();
  await expect(mara.getByLabel("Which site?")).toHaveValue("linkedin");
  await expect(mara.getByLabel("Town")).toHaveValue("San Francisco, California, United States");
  await expect(mara.getByRole("group", { name: "Job 2" }).getByLabel("From")).toHaveValue("2016-06");
  await axe(mara);

  // A person corrects what was read; it says so.
  await mara.getByRole("group", { name: "Job 1" }).getByLabel("Job title").fill("Staff Engineer");
  await mara.getByLabel("Address of the page").fill("linkedin.com/in/lena-vasquez-eng");
  await mara.getByRole("button", { name: "Keep the profile" }).click();
  const profile = mara.getByRole("region", { name: "LinkedIn" });
  await expect(profile.getByText("own export,")).toBeVisible();
  await expect(profile.getByText("export.zip")).toBeVisible();

  await mara.getByRole("link", { name: "Compare all sources" }).click();
  await expect(mara.getByText("2 sources. 1 open difference, 0 settled.")).toBeVisible();
  const matrix = mara.getByRole("table", { name: "What each source states" });
  await expect(matrix.getByRole("columnheader", { name: "LinkedIn" })).toContainText("own export");
  await expect(matrix.getByRole("row", { name: "Name" })).toContainText("a married name may explain this");
  await expect(matrix.getByRole("row", { name: "Work" })).toContainText("The start differs by 12 months");
  await expect(matrix.getByRole("rowheader", { name: "E-mail" })).toBeHidden();
  await expect(mara.getByRole("link", { name: /agree everywhere: .*education/ })).toBeVisible();

  await matrix
    .getByRole("row", { name: "Work" })
    .getByRole("link", { name: "Staff Engineer, Confluent" })
    .press("Enter");
  const cell = mara.getByRole("region", { name: "Work on LinkedIn" });
  await expect(cell).toBeFocused();
  const ours = cell.getByRole("figure", { name: "LinkedIn" });
  await expect(ours.getByText("in Positions.csv, row 2, corrected")).toBeVisible();
  await expect(ours.getByText("in Positions.csv, row 3", { exact: true })).toBeVisible();
  await expect(cell.getByRole("figure", { name: "Résumé" }).getByText("in work[1].name")).toBeVisible();
  await expect(cell.getByText("Harbour Cloud", { exact: false }).first()).toBeVisible();
  for (const side of [ours, cell.getByRole("figure", { name: "Résumé" })])
    await side.getByRole("button", { name: "Show the place in the file" }).click();
  await expect(ours.locator("mark").filter({ hasText: "Started On: Jun 2016" })).toBeVisible();
  await expect(
    cell.getByRole("figure", { name: "Résumé" }).locator("mark").filter({ hasText: 'name: "Dropbox"' }),
  ).toBeVisible();
  await axe(mara);
});

test("GitHub's answer about a user, pasted, fills the profile in and is kept with it", async ({ signedInAs }) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Customer support specialist", {
    ...resume,
    basics: { ...resume.basics, name: "Lena Castell" },
  });
  await mara.goto(`${address}/checks/profiles`);
  await mara.getByRole("button", { name: "Add a profile" }).click();
  await expect(mara.getByLabel("Drop LinkedIn")).toBeVisible();
  const user = {
    login: "lcastell",
    html_url: "https://github.com/lcastell",
    name: "Lena Castell",
    company: "@confluent",
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
