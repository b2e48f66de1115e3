import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

test("a page under another name is asked about before it is kept, and is taken back with a reason that all see", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Customer support specialist", {
    basics: { name: "Solveig Brandvold", email: "solveig.brandvold@post.example" },
  });
  await mara.goto(`${address}/checks/profiles`);
  await mara.getByRole("button", { name: "Add a profile" }).click();
  await mara.getByLabel("Which site?").selectOption("LinkedIn");
  await mara.getByLabel("Address of the page").fill("linkedin.com/in/terrence-odom");
  await mara.getByLabel("Name", { exact: false }).first().fill("Terrence Odom");
  await mara.getByRole("button", { name: "Keep the profile" }).click();
  const words = "It is under another name, Terrence Odom.";
  await expect(mara.getByRole("alert").getByText(words)).toBeVisible();
  await axe(mara);
  await mara.getByRole("checkbox", { name: "It is their page all the same" }).check();
  await mara.getByRole("button", { name: "Keep the profile" }).click();
  const profile = mara.getByRole("region", { name: "LinkedIn" });
  await expect(profile.getByText("does not agree: ")).toBeVisible();

  await profile.getByRole("button", { name: "Take it back" }).click();
  const form = mara.getByRole("form", { name: "Take it back" });
  await form.getByRole("button", { name: "Take it back" }).click();
  await expect(mara.getByRole("alert").getByText("Write why it does not belong here.")).toBeVisible();
  await form.getByLabel("Why does it not belong here?").fill("He wrote that he never heard of her.");
  await mara.reload();
  await profile.getByRole("button", { name: "Take it back" }).click();
  await expect(form.getByLabel("Why does it not belong here?")).toHaveValue("He wrote that he never heard of her.");
  await form.getByRole("button", { name: "Take it back" }).click();
  const takenBack = mara.getByRole("region", { name: "Taken back" });
  await expect(takenBack.getByText("LinkedIn linkedin.com/in/terrence-odom")).toBeVisible();
  await expect(profile).toBeHidden();
  await axe(mara);

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(`${address}/profiles`);
  await expect(hana.getByText("1 source. 0 open differences, 0 settled.")).toBeVisible();
  await expect(hana.getByText("“He wrote that he never heard of her.”")).toBeVisible();
  await axe(hana);
  await hana.goto(`${address}/history`);
  await expect(hana.getByText("Took a source back that is not the candidate’s")).toBeVisible();
});
