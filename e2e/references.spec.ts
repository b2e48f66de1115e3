import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const given = "+44 113 496 0511";
const switchboard = "+44 113 496 0500";

test("a referee is reached through their switchboard, never through the number the candidate gave", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const address = await bringIn(page, "Infrastructure engineer", {
    basics: { name: "Greta Almond", email: "greta.almond@post.example" },
    references: [{ name: "Rupert Sayle", reference: "A pleasure to work with." }],
  });
  await page.goto(`${address}/checks/references`);
  const first = page.getByRole("region", { name: "Rupert Sayle" });
  await expect(first.getByText("“A pleasure to work with.”")).toBeVisible();
  await expect(page.getByText("Still needed: 1 reference needs a contact of ours")).toBeVisible();

  await page.getByRole("button", { name: "Enter a reference the candidate gave" }).click();
  const form = page.getByRole("form", { name: "A reference the candidate gave" });
  await form.getByLabel("Name of the person").fill("Sayle, Rupert");
  await form.getByRole("radio", { name: "By e-mail" }).check();
  await form.getByRole("button", { name: "Keep the reference" }).click();
  await expect(form.getByText("This person is named already").last()).toBeVisible();
  await form.getByLabel("Name of the person").fill("Moira Finch");
  await form.getByLabel("How do they know each other?").fill("Head of data");
  await form.getByLabel("Organisation").fill("Ferrow Instruments");
  await form.getByLabel("Phone the candidate gave").fill(given);
  await axe(page);
  await form.getByRole("button", { name: "Keep the reference" }).click();

  const second = page.getByRole("region", { name: "Moira Finch" });
  await expect(second.getByText(`From the candidate: ${given}. It does not count.`)).toBeVisible();
  await expect(page.getByText("Still needed: 2 references need a contact of ours")).toBeVisible();
  await second.getByLabel("What is it?").selectOption("Phone");
  await second.getByRole("textbox", { name: "Contact you found" }).fill(given);
  await second.getByLabel("Where did you find it?").selectOption("Phone or business directory");
  await second.getByLabel("Where exactly?").fill("Directory, F");
  await second.getByRole("button", { name: "Add the contact" }).click();
  await expect(second.getByRole("alert")).toContainText(
    "Call the organisation’s own switchboard and ask for the person",
  );
  await second.getByRole("textbox", { name: "Contact you found" }).fill(switchboard);
  await second.getByRole("button", { name: "Add the contact" }).click();
  await second.getByRole("button", { name: "I asked them" }).click();
  await second.getByRole("button", { name: "Record the answer" }).click();
  const answer = second.getByRole("form", { name: "Record the answer" });
  await answer.getByRole("radio", { name: "They know the candidate, as was said" }).check();
  await answer.getByLabel("How do they know the candidate?").fill("Head of the data team");
  await answer.getByLabel("Since when?").fill("2020-02");
  await answer.getByLabel("What do they say of the candidate?").fill("Careful, and kind to beginners.");
  await axe(page);
  await answer.getByRole("button", { name: "Record the answer" }).click();
  await expect(second.getByText("Head of the data team, since 2020-02")).toBeVisible();
  await expect(second.getByText("Careful, and kind to beginners.")).toBeVisible();
  await expect(second.getByText("Confirmed", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Could not verify…" }).click();
  await page.getByLabel("Why can it not be verified?").fill("Rupert Sayle is not listed anywhere.");
  await page.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Completed" })).toBeVisible();
  await expect(page.getByText("1 of 2 confirmed").first()).toBeVisible();
  await axe(page);
  for (const who of ["olga.lind@bonafide.example", "operations"] as const) {
    const other = await signedInAs(who);
    expect((await other.goto(`${address}/checks/references`))?.status()).toBe(404);
  }
});

test("an application by hand names who may speak for the candidate", async ({ signedInAs }) => {
  const page = await signedInAs(mara);
  await page.goto("/screenings/new?way=form");
  const places = page.getByLabel("Position", { exact: true });
  const place = places.getByRole("option", { name: "Infrastructure engineer" });
  await places.selectOption(await place.getAttribute("value"));
  await page.getByLabel("Name", { exact: true }).fill("Pia Thornbury");
  await page.getByRole("button", { name: "Add a reference" }).click();
  const reference = page.getByRole("group", { name: "Reference 1" });
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(reference.getByText("Write the person’s name.")).toBeVisible();
  await reference.getByLabel("Name of the person").fill("Aldo Kerr");
  await reference.getByLabel("How do they know each other?").fill("Client");
  await reference.getByLabel("Organisation").fill("Kerr Printing");
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Pia Thornbury" })).toBeVisible();
  await page.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "References" }).click();
  await expect(page.getByRole("region", { name: "Aldo Kerr, Client, Kerr Printing" })).toBeVisible();
});
