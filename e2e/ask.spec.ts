import { bringIn } from "./bring-in";
import { axe, expect, pressUntil, test } from "./fixtures";

const basics = { name: "Tomas Lindqvist", email: "tomas.lindqvist@post.example" };
const waited = "Asked of the candidate: Times for the interview";

test("a recruiter writes to the candidate from a template, takes a mail back, copies another and reminds", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  await mara.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const address = await bringIn(mara, "DevOps contractor", { basics });
  const messages = mara.getByRole("region", { name: "Messages" });
  await expect(messages.getByText("Nothing has been written to the candidate yet.")).toBeVisible();

  const kinds = mara.getByRole("navigation", { name: "What to write about" });
  await pressUntil(mara, ["m"], kinds);
  await kinds.getByRole("link", { name: "A date for an interview" }).click();
  const form = mara.getByRole("form", { name: "A date for an interview" });
  const body = form.getByLabel("Message");
  await expect(body).toHaveValue(/Dear Tomas Lindqvist,.+Nothing has been decided\..+Mara Okafor$/s);
  await axe(mara);
  await body.fill("Shall we meet on Tuesday?");
  await kinds.getByRole("link", { name: "In your own words" }).click();
  await expect(form).toBeHidden();
  const own = mara.getByRole("form", { name: "In your own words" });
  await own.getByRole("button", { name: "Send by mail" }).click();
  await expect(own.getByRole("alert")).toContainText("Put your own words where it says");
  await kinds.getByRole("link", { name: "A date for an interview" }).click();
  await expect(body).toHaveValue("Shall we meet on Tuesday?");
  await form.getByLabel("Subject").fill("");
  await form.getByRole("button", { name: "Send by mail" }).click();
  await expect(form.getByRole("alert")).toContainText("Write a subject.");
  await form.getByLabel("Subject").fill("A first talk");
  await form.getByRole("button", { name: "Send by mail" }).click();
  await expect(mara.getByText(waited)).toBeVisible();
  await mara.getByRole("button", { name: "Undo" }).click();
  await expect(messages.getByText("taken back before it went out")).toBeVisible();
  await expect(mara.getByText(waited)).toBeHidden();

  await mara.goto(`${address}/write?template=interview`);
  await form.getByRole("button", { name: "Copy, and keep as written" }).click();
  await expect(mara.getByText(waited)).toBeVisible();
  expect(await mara.evaluate(() => navigator.clipboard.readText())).toMatch(/^A date for your interview.+Dear Tomas/s);
  await messages.getByText("A date for your interview: DevOps contractor").click();
  await expect(messages.getByText("Please send us two or three times")).toBeVisible();
  await expect(messages.getByText("copied into another channel")).toBeVisible();
  await axe(mara);

  await mara.goto(`${address}/write?template=reminder`);
  const reminder = mara.getByRole("form", { name: "A reminder" });
  await expect(reminder.getByLabel("Message")).toHaveValue(/• Times for the interview \(since /);
  await reminder.getByRole("button", { name: "Send by mail" }).click();
  await expect(messages.getByText("A reminder: DevOps contractor")).toBeVisible();
  await mara.getByRole("button", { name: "It came" }).click();
  await expect(mara.getByText(waited)).toBeHidden();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(address);
  await expect(hana.getByRole("region", { name: "Messages" }).getByRole("listitem")).toHaveCount(3);
  await expect(hana.getByRole("link", { name: "Write" })).toBeHidden();
  await axe(hana);
  expect((await hana.goto(`${address}/write`))?.status()).toBe(404);
});
