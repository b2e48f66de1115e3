import { webhookReceiver } from "../scripts/webhook-receiver";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

test("an administrator connects a system: it is told, and may ask until its token is revoked", async ({
  signedInAs,
  request,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const screening = await bringIn(mara, "DevOps contractor", {
    basics: { name: "Wren Outside", email: "wren.outside@mail.example" },
  });
  const externalId = `APP:${Date.now()}`;
  await mara.getByRole("region", { name: "In your own system" }).getByRole("button", { name: "Set…" }).click();
  const naming = mara.getByRole("dialog", { name: "Id in your own system" });
  await naming.getByLabel("Id", { exact: true }).fill("Wren Outside");
  await naming.getByRole("button", { name: "Keep" }).click();
  await expect(naming.getByText("Use letters, digits").first()).toBeVisible();
  await naming.getByLabel("Id", { exact: true }).fill(externalId);
  await axe(mara);
  await naming.getByRole("button", { name: "Keep" }).click();
  await expect(mara.getByText(`/s/${externalId}`)).toBeVisible();
  for (const path of [`/s/${externalId}`, `/s/${encodeURIComponent(externalId)}`]) {
    await mara.goto(path);
    await expect(mara).toHaveURL(new RegExp(`${screening}$`));
  }
  const tunde = await signedInAs("tunde.bello@bonafide.example");
  const seen = (await tunde.goto(screening))?.status();
  expect((await tunde.goto(`/s/${externalId}`))?.status()).toBe(seen);
  expect((await mara.goto("/s/APP-unknown"))?.status()).toBe(404);

  const page = await signedInAs("admin");
  await page.goto("/users");
  await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "Integrations" }).click();
  const system = `Desk ${externalId}`;
  await page.getByRole("button", { name: "Make a token" }).click();
  const making = page.getByRole("dialog", { name: "Make a token" });
  await making.getByLabel("Which system will ask?").fill(system);
  await making.getByRole("button", { name: "Make the token" }).click();
  const token = await making.getByLabel("Token", { exact: true }).inputValue();
  expect(token).toMatch(/^bonafide_[\w-]{32}$/);
  await axe(page);
  await page.keyboard.press("Escape");

  const ask = (secret: string) =>
    request.get("/api/v1/gates", {
      params: { screening: externalId, gate: "equipment" },
      headers: { authorization: `Bearer ${secret}` },
    });
  const answer = await ask(token);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  expect(await answer.json()).toMatchObject({
    ...{ screening: screening.split("/").at(-1), externalId },
    gates: [{ gate: "equipment", open: false, how: null, until: null }],
  });
  expect((await ask(`${token}x`)).status()).toBe(401);
  expect((await request.get(`/api/v1/gates?screening=${externalId}`)).status()).toBe(401);

  const receiver = await webhookReceiver();
  await page.getByRole("button", { name: "Add an endpoint" }).click();
  const adding = page.getByRole("dialog", { name: "Add an endpoint" });
  await adding.getByLabel("Which system is told?").fill(system);
  await adding.getByLabel("Its address").fill("https://it.example.com/hooks");
  await adding.getByRole("button", { name: "Add the endpoint" }).click();
  await expect(adding.getByText("Nothing leaves an evaluation: give an address").first()).toBeVisible();
  await adding.getByLabel("Its address").fill(receiver.url);
  await adding.getByRole("button", { name: "Add the endpoint" }).click();
  receiver.state.secret = await adding.getByLabel("Secret", { exact: true }).inputValue();
  expect(receiver.state.secret).toMatch(/^whsec_/);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: `Send a test to ${system}` }).click();
  await expect.poll(() => receiver.received.map(({ type }) => type), { timeout: 30_000 }).toEqual(["test"]);
  const sent = page.getByRole("row").filter({ hasText: `Test${system}` });
  await expect(async () => {
    await page.reload();
    await expect(sent.first()).toContainText("Arrived", { timeout: 1000 });
  }).toPass();
  receiver.state.status = 500;
  await page.getByRole("button", { name: `Send a test to ${system}` }).click();
  await expect(async () => {
    await page.reload();
    await expect(sent.first()).toContainText("did not take the message (answer 500)", { timeout: 1000 });
  }).toPass();
  await axe(page);
  await page.getByRole("button", { name: `Try again: test, to ${system}` }).click();
  await expect(page.getByText("It will be tried again in a minute")).toBeVisible();
  await page.getByRole("button", { name: `Disable ${system}` }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Disable ${system}` })
    .click();
  await expect(sent.first()).toContainText("Left out");
  await receiver.down();

  await page.getByRole("button", { name: `Revoke the token of ${system}` }).click();
  await expect(page.getByText(`${system} may not ask any more`)).toBeVisible();
  expect((await ask(token)).status()).toBe(401);
});
