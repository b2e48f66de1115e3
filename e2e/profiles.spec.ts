import { profilePicture } from "../prisma/seed/pictures/profile-page";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const basics = { name: "Ines Aldana", email: "ines.aldana@post.example" };
const work = [{ name: "Northgate Logistics", position: "Support agent", startDate: "2019-04", endDate: "2022-08" }];
const page = { address: "linkedin.com/in/ines-aldana", name: basics.name, lines: ["Support agent"], seed: 7 };

test("a profile is compared with every other source, and what differs is settled from its cell by a second person", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Customer support specialist", { basics, work });
  const check = `${address}/checks/profiles`;

  await mara.goto(check);
  await expect(mara.getByText("No profile has been added.")).toBeVisible();
  await mara.getByRole("button", { name: "Add a profile" }).click();
  await expect(mara.getByText("No profile has been added.")).toBeHidden();
  await mara.getByRole("button", { name: "Keep the profile" }).click();
  await expect(mara.getByRole("alert").getByText("Copy the page’s address from your browser")).toBeVisible();
  await axe(mara);
  await mara.getByLabel("Which site?").selectOption("LinkedIn");
  await mara.getByLabel("Address of the page").fill(page.address);
  await mara.getByLabel("When was the account created?").fill("Joined March 2016");
  await mara.getByRole("button", { name: "Add a job" }).click();
  await mara.getByLabel("Employer").fill("Northgate Logistics");
  await mara.reload();
  await mara.getByRole("button", { name: "Add a profile" }).click();
  await expect(mara.getByText("What you had not kept is here again.")).toBeVisible();
  await expect(mara.getByLabel("Address of the page")).toHaveValue(page.address);
  await expect(mara.getByLabel("Employer")).toHaveValue("Northgate Logistics");
  await axe(mara);
  const picture = { name: "linkedin.png", mimeType: "image/png", buffer: await profilePicture(page) };
  await mara.getByLabel("Picture of the page: Drop a file here").setInputFiles(picture);
  await mara.getByLabel("Name", { exact: false }).first().fill(basics.name);
  await mara.getByLabel("From").fill("2014-01");
  await mara.getByLabel("Until").fill("2022-08");
  await mara.getByRole("button", { name: "Keep the profile" }).click();
  const profile = mara.getByRole("region", { name: "LinkedIn" });
  await expect(profile.getByText("Joined March 2016, linkedin.png")).toBeVisible();
  await expect(profile.getByText("does not agree: The start differs")).toBeVisible();
  await mara.getByRole("button", { name: "Add a profile" }).click();
  await expect(mara.getByRole("form", { name: "Add a profile" }).getByLabel("Address of the page")).toHaveValue("");
  await mara.getByRole("button", { name: "Not now" }).click();
  await expect(mara.getByRole("button", { name: "Look at linkedin.png LinkedIn, " })).toBeVisible();
  // What the page said is filled in for the next look.
  await profile.getByRole("button", { name: "Look at it again" }).click();
  const again = mara.getByRole("form", { name: "Look at the profile again" });
  await expect(again.getByLabel("Address of the page")).toHaveValue(page.address);
  await expect(again.getByLabel("When was the account created?")).toHaveValue("Joined March 2016");
  await expect(again.getByLabel("Name", { exact: false }).first()).toHaveValue(basics.name);
  await expect(again.getByLabel("Employer")).toHaveValue("Northgate Logistics");
  await expect(again.getByLabel("From")).toHaveValue("2014-01");
  await axe(mara);

  await mara.getByRole("link", { name: "Compare all sources" }).click();
  await expect(mara.getByText("2 sources. 1 open difference, 0 settled.")).toBeVisible();
  const matrix = mara.getByRole("table", { name: "What each source states" });
  await expect(matrix.getByRole("rowheader", { name: "Work" })).toBeVisible();
  await expect(matrix.getByRole("rowheader", { name: "Name" })).toBeHidden();
  await mara.getByRole("link", { name: "1 more agrees everywhere: name." }).press("Enter");
  await expect(matrix.getByRole("row", { name: "E-mail" }).getByText("not stated", { exact: true })).toBeVisible();
  await matrix.getByRole("link", { name: "Northgate Logistics, Jan 2014" }).press("Enter");
  const cell = mara.getByRole("region", { name: "Work on LinkedIn" });
  await expect(cell).toBeFocused();
  for (const side of ["Résumé", "LinkedIn"])
    await expect(cell.getByRole("figure", { name: side, exact: true }).getByText("Does not agree:")).toHaveCount(1);
  const large = mara.waitForResponse((response) => response.url().includes("part=picture"));
  await cell.getByRole("button", { name: "Enlarge linkedin.png" }).click();
  const enlarged = mara.getByRole("dialog", { name: "Picture of a profile" });
  await expect(enlarged.getByRole("img", { name: "linkedin.png" })).toBeVisible();
  expect((await large).headers()["content-type"]).toBe("image/webp");
  await axe(mara);
  await enlarged.getByRole("button", { name: "Close" }).click();
  await expect(cell.getByText("Support agent, Northgate Logistics, Apr 2019 – Aug 2022").first()).toBeVisible();
  await axe(mara);
  await cell.getByRole("button", { name: "Propose as settled" }).click();
  await mara
    .getByLabel("What did you find out, and from whom?")
    .fill("She worked there before as a temp, says the employer.");
  await mara.getByLabel("Which file shows it?").selectOption({ label: "Picture of a profile: linkedin.png" });
  await mara.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(matrix.getByText("Mara Okafor proposes to settle it")).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(mara.url());
  await axe(hana);
  await expect(hana.getByRole("link", { name: "Download the proof" })).toBeVisible();
  await hana.getByRole("button", { name: "Settle or return" }).click();
  await expect(hana.getByRole("dialog").getByText("linkedin.png")).toBeVisible();
  await hana.getByRole("radio", { name: "Settle" }).check();
  await hana.getByLabel("Your reason").fill("I read the note of the call.");
  await hana.getByRole("button", { name: "Record", exact: true }).click();
  await expect(hana.getByRole("table").getByText("settled by Hana Sato")).toBeVisible();
  await expect(hana.getByText("2 sources. 0 open differences, 1 settled.")).toBeVisible();

  await mara.goto(check);
  await mara.getByLabel("Where did you look, and for what?").fill("LinkedIn and GitHub, by her name and e-mail.");
  await mara.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(mara.getByRole("heading", { name: "Completed" })).toBeVisible();
  await expect(mara.getByText("1 profile, nothing open", { exact: true }).first()).toBeVisible();
});

test("what is not clear is asked of the candidate from its cell, and the check waits for their answer", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Customer support specialist", {
    basics: { name: "Piers Almqvist", email: "piers.almqvist@post.example", url: "https://almqvist.example" },
  });
  await mara.goto(`${address}/checks/profiles`);
  await mara.getByRole("button", { name: "Add a profile" }).click();
  await mara.getByLabel("Which site?").selectOption("LinkedIn");
  await mara.getByLabel("Address of the page").fill("linkedin.com/in/piers-almqvist");
  await mara.getByLabel("Web address it names").fill("piers-writes.example");
  await mara.getByRole("button", { name: "Keep the profile" }).click();
  await mara.getByRole("link", { name: "Compare all sources" }).click();
  const row = mara.getByRole("row", { name: "Web address" });
  await row.getByRole("link", { name: "https://almqvist.example" }).press("Enter");
  const anchor = mara.getByRole("region", { name: "Web address on Résumé" });
  await expect(anchor).toBeFocused();
  await expect(anchor.getByRole("link", { name: "Ask the candidate" })).toBeHidden();
  await row.getByRole("link", { name: "piers-writes.example" }).press("Enter");
  const cell = mara.getByRole("region", { name: "Web address on LinkedIn" });
  await expect(cell.getByText("not clear", { exact: true })).toBeVisible();
  await expect(cell.getByText("Not named in: Résumé.")).toBeVisible();
  await axe(mara);

  await cell.getByRole("link", { name: "Ask the candidate" }).click();
  const form = mara.getByRole("form", { name: "Something that is not clear" });
  await expect(form.getByLabel("Subject")).toHaveValue(
    "A question about your application: Customer support specialist",
  );
  await expect(form.getByLabel("Message")).toHaveValue(
    /^Dear Piers Almqvist,.+LinkedIn: piers-writes\.example.+Mara Okafor$/s,
  );
  await expect(form.getByLabel("Which check is waiting for it?")).toHaveValue("profiles");
  await expect(form.getByLabel("What are you waiting for?")).toHaveValue("How this goes together: web address");
  await form.getByRole("button", { name: "Send by mail" }).click();
  await expect(mara).toHaveURL(`${address}/checks/profiles`);
  await mara.goto(address);
  await expect(mara.getByText("Asked of the candidate: How this goes together: web address")).toBeVisible();
  const sent = mara.getByRole("region", { name: "Messages" }).getByRole("listitem");
  await expect(sent).toHaveCount(1);
  await sent.getByText("A question about your application: Customer support specialist").click();
  await expect(sent.getByText("in one place only")).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(`${address}/history`);
  const wrote = hana.getByRole("row").filter({ hasText: "Wrote to the candidate" });
  await expect(wrote).toContainText(/Mara Okafor.*something that is not clear, for .*profiles/i);
});

test("operations compares what they were handed, and sees no other source by it", async ({ signedInAs }) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Customer support specialist", {
    basics: { ...basics, name: "Noor Haddad" },
    work,
  });
  const check = `${address}/checks/profiles`;
  await mara.goto(check);
  await mara.getByRole("button", { name: "Hand to operations" }).click();
  await expect(mara.getByText("With operations, who see this check")).toBeVisible();
  const sam = await signedInAs("operations");
  await sam.goto(check);
  await expect(sam.getByRole("button", { name: "Add a profile" })).toBeVisible();
  await expect(sam.getByRole("link", { name: "Compare all sources" })).toBeHidden();
  await axe(sam);
  for (const elsewhere of ["/profiles", "/write"])
    expect((await sam.goto(address + elsewhere))?.status(), elsewhere).toBe(404);
});
