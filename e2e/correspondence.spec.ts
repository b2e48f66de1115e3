import { bringIn } from "./bring-in";
import { axe, clickUntil, expect, test } from "./fixtures";
import { openPosition } from "./open-position";
import { publishPolicy } from "./publish-policy";

const policy = "Channels are read";
const position = "Cartographer";
const dana = { basics: { name: "Dana Quill", email: "dana.quill@mail.example" } };

const mail = (from: string, to: string, day: number, text: string) =>
  [
    `From ${from} Thu Nov  ${day} 09:00:00 2026`,
    ...[`From: ${from}`, `To: ${to}`, `Date: ${day} Nov 2026 09:00:00 +0000`, `Message-ID: <${day}@mail.example>`],
    ...["Subject: The interview", "", text, "", ""],
  ].join("\n");
const ours = "mara.okafor@bonafide.example";
const mailbox = [
  mail(dana.basics.email, ours, 3, "Thursday suits me. My WhatsApp bot is in the repository."),
  mail("somebody@else.example", ours, 4, "Please write me on Signal."),
  mail(dana.basics.email, ours, 5, "Mail is slow for me. Could we please move this to Telegram?"),
].join("");

test("a mailbox is read for wishes to move elsewhere, and a person says what each sentence is", async ({
  signedInAs,
}) => {
  const hana = await signedInAs("compliance");
  await publishPolicy(hana, policy, ["Channels"]);
  await openPosition(hana, { title: position, policy });
  const page = await signedInAs(ours);
  const screening = await bringIn(page, position, dana);
  await page.goto(`${screening}/checks/channels`);
  const read = page.getByRole("region", { name: "Read in messages" });
  await read.getByRole("button", { name: "Read a mail or a mailbox" }).click();
  await expect(read.getByText("only messages from or to dana.quill@mail.example are read")).toBeVisible();
  const file = { name: "Inbox.mbox", mimeType: "application/mbox", buffer: Buffer.from(mailbox) };
  const send = async () => {
    await read.getByLabel("Drop an .eml or .mbox file here").setInputFiles(file);
    await read.getByRole("button", { name: "Read it" }).click();
  };
  await send();
  await expect(page.getByText("2 messages read, 1 sentence to look at. 1 message of others left unread")).toBeVisible();
  await expect(read.getByText("“Could we please move this to Telegram?”")).toBeVisible();
  await expect(page.getByText("Signal")).toBeHidden();
  await expect(page.getByText("Still needed: whether a sentence in a message is a wish")).toBeVisible();

  await read.getByRole("button", { name: "Read a mail or a mailbox" }).click();
  await send();
  await expect(read.getByRole("alert")).toContainText("All of this was read before; nothing was added.");
  await read.getByRole("button", { name: "Remove" }).click();
  await read.getByRole("button", { name: "Not now" }).click();

  const form = read.getByRole("form", { name: "A wish to move elsewhere" });
  await clickUntil(read.getByRole("button", { name: "Yes, a wish" }), form);
  await expect(form.getByLabel("Where to?")).toHaveValue("Telegram");
  await expect(form.getByLabel("When was that?")).toHaveValue("2026-11-05");
  await form.getByRole("button", { name: "Keep it" }).click();
  const wishes = page.getByRole("region", { name: "Wishes to move elsewhere" });
  await expect(wishes.getByText("Telegram, asked by the candidate on 5 Nov 2026")).toBeVisible();
  await expect(read.getByText("2 messages were read.")).toBeVisible();

  await read.getByRole("button", { name: "Paste a message" }).click();
  await axe(page);
  const pasted = read.getByRole("form", { name: "A message that was copied" });
  await pasted.getByRole("radio", { name: "The agency" }).check();
  await pasted.getByLabel("When was it sent?").fill("2026-11-06");
  await pasted.getByLabel("The message").fill("He had the number of our office. Text me at +1 555 010 0100 about it.");
  await pasted.getByRole("button", { name: "Read it" }).click();
  await expect(read.getByText("Text messages, from the agency, 6 Nov 2026")).toBeVisible();
  await clickUntil(read.getByRole("button", { name: "Not a wish" }), read.getByText("Not a wish: 1"));
});

const letter =
  "I have kept bees since I was nine, and everything I know about queues I learned at the hive. When the first swarm left us in June I counted the minutes between two scouts, wrote the numbers on the barn door, and could say at noon where they would settle. Later I did the same for parcels in Antwerp, with more doors and fewer wings, and nobody was stung.";

test("two candidates with much the same résumé are read side by side", async ({ signedInAs }) => {
  const hana = await signedInAs("compliance");
  await publishPolicy(hana, "Texts are compared", ["Channels"]);
  await openPosition(hana, { title: "Beekeeper", policy: "Texts are compared" });
  await hana.getByRole("button", { name: "Add the advertisement" }).click();
  const ad = hana.getByRole("form", { name: "The advertisement" });
  await ad.getByLabel("What is the job advertised with?").fill("We look after four hundred hives.");
  await ad.getByRole("button", { name: "Keep it" }).click();
  await expect(hana.getByRole("button", { name: "Change the advertisement" })).toBeVisible();

  const page = await signedInAs(ours);
  const basics = (name: string, summary: string) => ({
    name,
    email: `${name.replace(" ", ".")}@mail.example`,
    summary,
  });
  const first = await bringIn(page, "Beekeeper", { basics: basics("Imre Vale", letter) });
  await bringIn(page, "Beekeeper", { basics: basics("Sunniva Marsh", `Good day. ${letter}`) });
  const shared = page.getByRole("region", { name: "The same text at other candidates" });
  await expect(shared.getByRole("link", { name: "Imre Vale · Beekeeper" })).toBeVisible();
  await expect(shared.getByRole("region", { name: "The text of Imre Vale" }).locator("mark")).toHaveText(letter);
  await axe(page);
  await page.goto(first);
  await expect(shared.getByRole("link", { name: "Sunniva Marsh · Beekeeper" })).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "Another candidate has much the same text" }).filter({ visible: true }),
  ).toBeVisible();
});
