import type { Page } from "@playwright/test";
import { documentPicture } from "../prisma/seed/document-picture";
import { bringIn } from "./bring-in";
import { axe, clickUntil, expect, test } from "./fixtures";

const position = "Customer support specialist";

const passport = (name: string) =>
  documentPicture({ kind: "passport", name, address: "", number: "PX 442 771", issued: "2014-05-02", seed: 11 });

/** Records on the page of a check that the candidate agreed, as the form there asks. */
async function agree(page: Page) {
  await page.getByRole("button", { name: "Record that the candidate agreed" }).click();
  await page.getByText("By e-mail", { exact: true }).click();
  await page.getByLabel("On which day?").fill("2026-11-02");
  const mail = {
    name: "agreed.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Subject: Re: consent\n\nI agree.\n"),
  };
  await page.getByLabel("What was signed, or the e-mail: Drop a file here").setInputFiles(mail);
  await page.getByRole("button", { name: "Record the consent" }).click();
}

test("a document is typed in by one person and read by another, who completes what neither could alone", async ({
  signedInAs,
}) => {
  const name = "Ines Morgado";
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, position, { basics: { name, email: "ines.morgado@post.example" } });
  const check = `${address}/checks/identity-document`;

  await mara.goto(check);
  await expect(mara.getByText("Still needed: the consent above")).toBeVisible();
  await expect(mara.getByRole("button", { name: "Enter the identity document" })).toBeHidden();
  await axe(mara);
  await agree(mara);
  await mara.getByRole("button", { name: "Enter the identity document" }).click();

  const form = mara.getByRole("form", { name: "Identity document" });
  await form.getByRole("button", { name: "Keep the document" }).click();
  const alert = form.getByRole("alert");
  const wrong = alert.getByRole("link");
  await expect(wrong).toHaveText([/^Which place issued it/, /^Which document is it/, /^Name on the document/]);
  await form.getByLabel("Which place issued it?").selectOption("Ireland");
  await expect(alert.getByText("2 answers need attention.")).toBeVisible();
  await form.getByLabel("Which document is it?").selectOption("Passport");
  await expect(wrong).toHaveText([/^Name on the document/]);
  const front = { name: "passport.png", mimeType: "image/png", buffer: await passport(name) };
  await form.getByLabel("Front: Drop a file here").setInputFiles(front);
  await expect(form.getByText("passport.png")).toBeVisible();
  await form.getByLabel("Name on the document").fill(name);
  await expect(alert).toBeHidden();
  await form.getByLabel("Valid until").fill("2024-05-02");
  await form.getByLabel("Number of the document").fill("PX 442-771");
  await axe(mara);
  await form.getByRole("button", { name: "Keep the document" }).click();

  const document = mara.getByRole("region", { name: "Identity document", exact: true });
  await expect(document.getByText("Waiting for a second person")).toBeVisible();
  await expect(document.getByText("Passport, Ireland")).toBeVisible();
  await expect(document.getByText("It expired on 2 May 2024; ask for a newer document")).toBeVisible();
  await expect(mara.getByText("Still needed: a second person who reads it")).toBeVisible();
  expect(await mara.content()).not.toMatch(/442.?771/);
  await expect(document.getByRole("radio")).toHaveCount(0);
  const told = mara.getByText("They were told.", { exact: false });
  await clickUntil(document.getByRole("button", { name: "Ask for a second reading" }), told);

  const tunde = await signedInAs("tunde.bello@bonafide.example");
  await tunde.goto("/notifications");
  await expect(tunde.getByText("asks you to read a document as the second person").first()).toBeVisible();
  await tunde.goto(check);
  const enlarged = tunde.waitForResponse((response) => response.url().includes("part=picture"));
  const smaller = tunde.getByRole("button", { name: "Smaller" });
  // The script of the pictures comes after the page.
  await expect(async () => {
    if (await smaller.isHidden()) await tunde.getByRole("button", { name: "Enlarge to read" }).click();
    await expect(smaller).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect((await enlarged).headers()["content-type"]).toBe("image/webp");
  const shown = tunde.getByRole("img", { name: "Front of the document" });
  await expect(shown).toHaveAttribute("src", /\?part=picture$/);
  await expect(shown).toHaveJSProperty("complete", true);
  await axe(tunde);
  await tunde.getByRole("radio", { name: "It shows something else" }).check();
  await tunde.getByRole("button", { name: "Record what I read" }).click();
  await expect(tunde.getByRole("alert").getByText("Write what differs.")).toBeVisible();
  await tunde.getByRole("radio", { name: "It does" }).check();
  await tunde.getByRole("button", { name: "Record what I read" }).click();
  await expect(tunde.getByText("Read by two people, had expired")).toBeVisible();

  await mara.reload();
  await mara.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(mara.getByRole("heading", { name: "Completed" })).toBeVisible();
  await expect(mara.getByText("it had expired, so a newer document is needed").first()).toBeVisible();
  await expect(mara.getByText("Could not verify").first()).toBeVisible();

  for (const role of ["hiring-manager", "operations", "admin"] as const)
    expect((await (await signedInAs(role)).goto(check))?.status(), role).toBe(404);
});

test("of a document that may not be kept no picture comes in, and compliance confirms it having seen it", async ({
  signedInAs,
}) => {
  const name = "Joost Verhulst";
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, position, { basics: { name, email: "joost.verhulst@post.example" } });
  await mara.goto(`${address}/checks/identity-document`);
  await agree(mara);
  await mara.getByRole("button", { name: "Enter the identity document" }).click();
  const form = mara.getByRole("form", { name: "Identity document" });
  await expect(form.getByText("Front", { exact: false }).first()).toBeVisible();
  await form.getByLabel("Which place issued it?").selectOption("Netherlands");
  await form.getByLabel("Which document is it?").selectOption("Identity card");
  await expect(form.getByText("Compare it, and keep no picture.")).toBeVisible();
  await expect(form.getByLabel("Front: Drop a file here")).toBeHidden();
  await axe(mara);

  const file = "kind=identity-document&how=candidate&checkKind=identity-document";
  const card = "issuer=NL&document=identity-card&side=front";
  const refused = await mara.request.post(`/api/evidence?${file}&${card}&screeningId=${address.split("/")[2]}`, {
    headers: { origin: new URL(mara.url()).origin, "x-file-name": "card.png" },
    data: await passport(name),
  });
  expect(refused.status()).toBe(409);
  expect((await refused.json()).message).toMatch(/^Dutch documents are looked at and not copied/);

  await form.getByLabel("Name on the document").fill(name);
  await form.getByRole("button", { name: "Keep the document" }).click();
  await expect(mara.getByText("Whoever reads it as the second person sees it in a meeting.")).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(`${address}/checks/identity-document`);
  await hana.getByRole("radio", { name: "It does, seen by both in a meeting" }).check();
  await axe(hana);
  await hana.getByRole("button", { name: "Record what I read" }).click();
  await expect(hana.getByText("Confirmed by two people", { exact: true })).toBeVisible();
});

test("a number that two candidates share leads compliance, and nobody else, from one to the other", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const addresses: string[] = [];
  for (const name of ["Femke Aalders", "Sanne Boerma"]) {
    const address = await bringIn(mara, position, {
      basics: { name, email: `${name.replace(" ", ".")}@post.example` },
    });
    addresses.push(address);
    await mara.goto(`${address}/checks/identity-document`);
    await agree(mara);
    await mara.getByRole("button", { name: "Enter the identity document" }).click();
    const form = mara.getByRole("form", { name: "Identity document" });
    await form.getByLabel("Which place issued it?").selectOption("Netherlands");
    await form.getByLabel("Which document is it?").selectOption("Identity card");
    await form.getByLabel("Name on the document").fill(name);
    await form.getByLabel("Number of the document").fill("IX 55-02-18");
    await form.getByRole("button", { name: "Keep the document" }).click();
    await expect(mara.getByText("Whoever reads it as the second person sees it in a meeting.")).toBeVisible();
  }
  const shared = "The same number was typed in from another candidate’s document.";
  await mara.goto(addresses[0] ?? "");
  const differences = (page: Page) => page.getByRole("region", { name: "Differences" });
  await expect(differences(mara).getByText(shared)).toBeVisible();
  await expect(mara.getByRole("list", { name: "Look at both" })).toHaveCount(0);

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto("/compliance?kind=look");
  await hana.getByRole("row").filter({ hasText: "Femke Aalders" }).getByRole("link").first().click();
  await expect(differences(hana).getByText(shared)).toBeVisible();
  await axe(hana);
  await hana.getByRole("list", { name: "Look at both" }).getByRole("link", { name: "Sanne Boerma" }).click();
  await expect(hana.getByRole("heading", { level: 1, name: "Sanne Boerma" })).toBeVisible();
  await expect(hana.getByRole("list", { name: "Look at both" })).toContainText("Femke Aalders");
});
