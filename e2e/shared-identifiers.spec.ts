import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const person = (name: string, phone: string) => ({
  basics: { name, email: `${name.toLowerCase().replace(" ", ".")}@post.example`, phone },
});

test("two candidates gave one phone: both screenings say so, and compliance alone is led from one to the other", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const first = await bringIn(mara, "Data engineer", person("Lorne Pettifer", "+44 113 496 0861"));
  const shared = mara.getByRole("heading", { name: "Another candidate can be reached in the same way" });
  await expect(shared).toHaveCount(0);

  const second = await bringIn(mara, "Infrastructure engineer", person("Odette Farrow", "0044 (113) 4960861"));
  const item = mara.getByRole("listitem").filter({ has: shared }).last();
  await expect(item).toContainText("Another candidate gave this phone number too.");
  await expect(item).toContainText("…0861: Another candidate");
  await expect(item.getByRole("link", { name: "Pettifer" })).toHaveCount(0);
  await axe(mara);

  await mara.goto(first);
  await expect(item).toContainText("Another candidate gave this phone number too.");
  await expect(mara.getByText("Odette Farrow")).toHaveCount(0);
  const again = mara.getByText("Assessed the screening again, after something that another candidate");
  await expect(again.filter({ visible: true }).first()).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(second);
  const both = hana.getByRole("list", { name: "Look at both" });
  await expect(both).toContainText("Lorne Pettifer · Data engineer · same phone number");
  await axe(hana);
  await both.getByRole("link", { name: /Lorne Pettifer/ }).click();
  await expect(hana.getByRole("heading", { level: 1, name: "Lorne Pettifer" })).toBeVisible();
  await expect(hana.getByRole("list", { name: "Look at both" })).toContainText("Odette Farrow");
});
