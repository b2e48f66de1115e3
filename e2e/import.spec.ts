import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { pageWith, samplePages } from "../lib/evidence/inspect/samples";
import { axe, expect, test } from "./fixtures";

const samples = ["sample", "examples/career-changer", "examples/new-grad", "examples/senior-engineer"];
const sampleFile = (name: string) => `node_modules/@jsonresume/schema/${name}.resume.json`;
const aScreening = /\/screenings\/[0-9a-f-]{36}$/;

/** Opens the page for the first position of the recruiter; `way` is a tab of it. */
async function newScreening(page: Page, way: "file" | "form") {
  await page.goto(`/screenings/new?way=${way}`);
  await page.getByLabel("Position").selectOption({ index: 1 });
}

const choose = (page: Page, name: string, text: string) =>
  page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text, "utf8") });

/** Whether the list of candidates finds somebody of this name. */
async function finds(page: Page, name: string) {
  await page.goto(`/candidates?${new URLSearchParams({ q: name })}`);
  await expect(page.getByRole("heading", { name: "Candidates" })).toBeAttached();
  return (await page.getByRole("row").count()) > 0;
}

for (const name of samples)
  test(`a recruiter brings in ${name}.resume.json as it ships`, async ({ signedInAs }) => {
    const page = await signedInAs("recruiter");
    const { basics, work } = JSON.parse(readFileSync(sampleFile(name), "utf8"));
    await newScreening(page, "file");
    await page.locator("input[type=file]").setInputFiles(sampleFile(name));
    await expect(page.getByRole("heading", { name: basics.name })).toBeVisible();
    await expect(page.getByText("Nothing has been sent yet.")).toBeVisible();
    for (const job of work ?? []) await expect(page.getByText(job.name).first()).toBeVisible();
    if (name === "sample") await axe(page);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page).toHaveURL(aScreening);
    expect(await finds(page, basics.name)).toBe(true);
  });

const paper = samplePages([
  pageWith([
    "Noemi Castellanos",
    "noemi.castellanos@post.example",
    "Experience",
    "Support agent\tMar 2019 - Aug 2022",
    "Northgate Logistics",
    "Harbour, Marlow, 2022 - 2024",
  ]),
  "0 0 1 rg 0 0 100 100 re f",
]);

test("a résumé as PDF is read, gone through and corrected before anything is stored", async ({ signedInAs }) => {
  const page = await signedInAs("recruiter");
  await newScreening(page, "file");
  const file = page.locator("input[type=file]");
  await file.setInputFiles({ name: "half.pdf", mimeType: "application/pdf", buffer: paper.subarray(0, 200) });
  await expect(page.getByText("half.pdf cannot be read.")).toBeVisible();
  await file.setInputFiles({ name: "noemi.pdf", mimeType: "application/pdf", buffer: paper });
  const read = page.getByRole("region", { name: "What was read" });
  await expect(read.getByText("Noemi Castellanos: 1 job, 1 e-mail")).toBeVisible();
  await expect(read.getByText("There is no text on this page: it may be a picture.")).toBeVisible();
  await expect(
    read.getByText(/“Harbour, Marlow, 2022 - 2024”: the employer and the title cannot be told/),
  ).toBeVisible();
  await axe(page);
  const job = page.getByRole("group", { name: "Job 1" });
  await expect(job.getByLabel("Employer")).toHaveValue("Northgate Logistics");
  await job.getByLabel("Until").fill("");
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page).toHaveURL(aScreening);
  await page.goto(`${page.url()}/evidence`);
  await expect(page.getByText("noemi.pdf").first()).toBeVisible();
});

test("what is typed in by hand is there after a reload, without what a file filled in, until it is sent", async ({
  signedInAs,
}) => {
  const page = await signedInAs("recruiter");
  await newScreening(page, "form");
  const position = await page.getByLabel("Position").inputValue();
  const name = page.getByLabel("Name", { exact: true });
  const here = page.getByText("What you had not sent is here again.");
  await name.fill("Noemi by Hand");
  await page.getByRole("link", { name: "From a résumé file" }).click();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "noemi.pdf", mimeType: "application/pdf", buffer: paper });
  await expect(name).toHaveValue("Noemi Castellanos");
  await page.getByRole("group", { name: "Job 1" }).getByLabel("Until").fill("");
  await page.reload();
  await page.getByRole("link", { name: "By hand" }).click();
  await expect(here).toBeVisible();
  await expect(name).toHaveValue("Noemi by Hand");
  await expect(page.getByLabel("Position")).toHaveValue(position);
  await expect(page.getByRole("group", { name: "Job 1" })).toHaveCount(0);
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page).toHaveURL(aScreening);
  await page.goto("/screenings/new?way=form");
  await expect(name).toHaveValue("");
  await name.fill("Somebody Else");
  await page.reload();
  await expect(name).toHaveValue("Somebody Else");
  await page.getByRole("button", { name: "Begin anew" }).click();
  await expect(name).toHaveValue("");
  await page.reload();
  await expect(name).toHaveValue("");
  await expect(here).toBeHidden();
});

test("a file with damaged parts is imported without them, and each is named before that", async ({ signedInAs }) => {
  const page = await signedInAs("recruiter");
  await newScreening(page, "file");
  const resume = {
    basics: { name: "Juno Halfread", email: "juno.halfread@post.example", phone: ["+442079460000"] },
    work: [
      { name: "Clearwater Apps", position: "Clerk", startDate: "2021-13" },
      { name: "Northgate Logistics", position: "Support agent", startDate: "2019-04", endDate: "2022-08" },
    ],
    education: [{ area: "History", startDate: "2012" }],
  };
  await choose(page, "half.json", JSON.stringify(resume));
  await expect(page.getByRole("heading", { name: "Juno Halfread: 1 job, 1 e-mail" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Left out, since it cannot be read" })).toBeVisible();
  const left = page.getByRole("status").getByRole("listitem");
  for (const words of [
    "basics.phone: This should be text, and is a list.",
    "work[0].startDate: “Clearwater Apps, Clerk, 2021-13”: Write a date that exists, such as 2021-03.",
    "education[0].institution: “History, 2012”: Write the institution's name.",
  ])
    await expect(left.filter({ hasText: words })).toBeVisible();
  await axe(page);
  const position = await page.getByLabel("Position").inputValue();
  await page.getByRole("link", { name: "type the application in by hand" }).click();
  await expect(page.getByRole("button", { name: "Add a job" })).toBeVisible();
  await expect(page.getByLabel("Position")).toHaveValue(position);
  await page.getByRole("link", { name: "From a résumé file" }).click();

  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page).toHaveURL(aScreening);
  const screening = page.url();
  await page.goto(`${screening}/profiles?show=all`);
  await expect(page.getByText("Support agent, Northgate Logistics").first()).toBeVisible();
  await expect(page.getByText("Clearwater Apps")).toBeHidden();
  await page.goto(`${screening}/evidence`);
  await expect(page.getByText("half.json").first()).toBeVisible();
});

test("what is no résumé, or names nobody, is refused in a sentence, and changes nothing", async ({ signedInAs }) => {
  const page = await signedInAs("recruiter");
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await newScreening(page, "file");

  await choose(page, "cut-off.json", '{\n  "basics": { "name": "Juno Brokenfile"');
  await expect(page.getByText("cut-off.json cannot be taken in.")).toBeVisible();
  await expect(page.getByText(/This is not JSON: it cannot be read from line 2/)).toBeVisible();

  const nobody = JSON.stringify({ basics: { name: ["Juno Brokenfile"] }, work: [{ name: "Acme" }] });
  await choose(page, "nobody.json", nobody);
  const why = "This file names nobody: what stands at basics.name cannot be read.";
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeHidden();
  await axe(page);
  expect(sent).toEqual([]);

  // The server reads it again and says the same, whatever a browser lets through.
  const answer = await page.evaluate(async (body) => {
    const positionId = document.querySelector("select")?.value ?? "";
    const response = await fetch(`/api/imports?positionId=${positionId}`, {
      method: "POST",
      headers: { "x-file-name": "x.json" },
      body,
    });
    return { status: response.status, ...(await response.json()) };
  }, nobody);
  expect(answer).toMatchObject({ status: 422, fields: { file: why } });
  expect(await finds(page, "Juno Brokenfile")).toBe(false);
});

test("without a connection the file stays, and imports once it is back", async ({ signedInAs }) => {
  const page = await signedInAs("recruiter");
  await newScreening(page, "file");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", JSON.stringify({ basics: { name: "Pasted 이서연" } }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  await expect(page.getByRole("heading", { name: "Pasted 이서연" })).toBeVisible();
  await page.route("**/api/imports*", (route) => route.abort());
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("alert").getByText("Could not reach the server")).toBeVisible();
  await page.unroute("**/api/imports*");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page).toHaveURL(aScreening);
  expect(await finds(page, "서연")).toBe(true);
});

test("a recruiter writes an application down; what is wrong is said at its field and nothing is lost", async ({
  signedInAs,
}) => {
  const page = await signedInAs("recruiter");
  await newScreening(page, "form");
  const job = page.getByRole("group", { name: "Job 1" });
  await page.getByRole("button", { name: "Add a job" }).click();
  await job.getByLabel("Employer").fill("Clearwater Apps");
  await job.getByLabel("From").fill("March 2021");
  await job.getByLabel("contact the candidate gave").fill("boss@clearwater.example");
  await page.getByLabel("E-mail (optional)", { exact: true }).fill("solveig at mail.example");
  await page.getByRole("button", { name: "Open the screening" }).click();
  const alert = page.getByRole("alert");
  await expect(alert.getByText("3 answers need attention.")).toBeVisible();
  await expect(job.getByText("Write the month as 2021-03.")).toBeVisible();
  await axe(page);

  const position = await page.getByLabel("Position").inputValue();
  await expect(page.getByRole("link", { name: "Bring several in from a list" })).toHaveAttribute(
    "href",
    `/screenings/import?position=${position}`,
  );
  await page.getByRole("link", { name: "From a résumé file" }).click();
  await expect(page.getByText("Drop a JSON Resume")).toBeVisible();
  await page.getByRole("link", { name: "By hand" }).click();
  await expect(page.getByLabel("E-mail (optional)", { exact: true })).toHaveValue("solveig at mail.example");
  await expect(job.getByLabel("Employer")).toHaveValue("Clearwater Apps");

  await page.getByRole("button", { name: "Remove job 1" }).click();
  await expect(job).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(job.getByLabel("From")).toHaveValue("March 2021");

  await job.getByLabel("From").fill("2021-03");
  await page.getByLabel("Name").fill("Sólveig Jónsdóttir");
  await page.getByLabel("E-mail (optional)", { exact: true }).fill("solveig@mail.example");
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page).toHaveURL(aScreening);
  expect(await finds(page, "Sólveig")).toBe(true);
  expect(await finds(page, "S%veig")).toBe(false);
  await axe(page);
});
