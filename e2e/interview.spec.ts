import type { BrowserContext, Page } from "@playwright/test";
import { axe, expect, test } from "./fixtures";
import { agreed, answer, leadOn, now, paste } from "./meetings";

const mara = "mara.okafor@bonafide.example";
const tunde = "tunde.bello@bonafide.example";
const piet = "piet.vos@bonafide.example";
const olga = "olga.lind@bonafide.example";

/** Compliance opens a position whose policy asks for an interview; two recruiters work on it. */
async function openPosition(page: Page, title: string) {
  await page.goto("/positions/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Place of work").fill("Leeds, hybrid");
  await page.getByLabel("Whose law holds there?").selectOption("GB");
  const place = page.getByRole("checkbox", { name: "The place talked about" });
  await page.getByRole("radio", { name: "Privileged" }).check();
  await expect(place).toBeChecked();
  await page.getByRole("radio", { name: "Standard" }).check();
  await expect(place).not.toBeChecked();
  const policy = page.getByLabel("Policy", { exact: true });
  await policy.selectOption(await policy.getByRole("option", { name: /^Light/ }).getAttribute("value"));
  await page.getByLabel("Hiring manager").selectOption("Piet Vos");
  for (const name of ["Mara Okafor", "Tunde Bello"]) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Create the position" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const asks = page.getByRole("definition");
  await expect(
    asks.filter({ hasText: "Turn and hold, Hand before the face, Read a phrase, Document beside the face" }),
  ).toBeVisible();
  await expect(
    asks.filter({
      hasText: "Written beside the document, Their own work talked about, Letters read back, Document beside the face",
    }),
  ).toBeVisible();
}

test.describe.configure({ mode: "serial" });

test("an interview survives a closed browser, and two people answer without leading each other", async ({
  signedInAs,
}) => {
  await openPosition(await signedInAs("compliance"), "Field engineer");
  const page = await signedInAs(mara);
  const check = await agreed(page, "Field engineer", "Noor Vance");
  await axe(page);
  await page.getByRole("button", { name: "Start with a camera" }).click();
  await expect(now(page).getByText("Step 1 of 4")).toBeVisible();
  const meeting = page.url();
  await axe(page);

  await page.keyboard.press("s");
  await expect(page.getByRole("timer", { name: "Time of this step" })).toBeVisible();
  await paste(page);
  await expect(page.getByText("1 still kept with this step.")).toBeVisible();
  await page.getByLabel("Note").fill("The line froze once.");

  const again = await closeAndOpen(page, meeting);
  await expect(now(again).getByText("Step 1 of 4")).toBeVisible();
  await expect(again.getByRole("timer", { name: "Time of this step" })).toBeVisible();
  await expect(again.getByText("1 still kept with this step.")).toBeVisible();
  await expect(again.getByLabel("Note")).toHaveValue("The line froze once.");
  await again.getByRole("button", { name: "Done", exact: true }).click();

  await expect(now(again).getByText("Step 2 of 4")).toBeVisible();
  await again.getByRole("button", { name: "Left out" }).click();
  await expect(now(again).getByRole("alert")).toContainText("Write why it is left out.");
  await expect(again.getByRole("button", { name: "Show the next step" })).toBeHidden();
  await again.getByLabel("Note").fill("An arm in plaster.");
  await again.getByRole("button", { name: "Left out" }).click();
  await expect(now(again).getByText("Step 3 of 4")).toBeVisible();
  await paste(again);
  await expect(again.getByText("1 still kept with this step.")).toBeVisible();
  await leadOn(again, 3, 4);
  await axe(again);

  await again.getByRole("link", { name: "Say whether it was the person on the document" }).click();
  const held = again.getByRole("region", { name: "Interview", exact: true });
  await expect(held.getByText("Not compared yet")).toBeVisible();
  await expect(held.getByText("The line froze once.")).toBeVisible();
  await axe(again);
  await answer(again, "The same person");
  await expect(held.getByText("Answered by Mara Okafor, one more to come")).toBeVisible();
  await expect(held.getByText("The same person. By video")).toBeVisible();
  await expect(again.getByText("Still needed: a second person’s answer")).toBeVisible();

  const second = await signedInAs(tunde);
  await second.goto(check);
  const shown = second.getByRole("region", { name: "Interview", exact: true });
  await expect(shown.getByText("Answered by Mara Okafor, one more to come")).toBeVisible();
  await expect(shown.getByText("The same person. By video")).toHaveCount(0);
  await answer(second, "The same person");
  await expect(shown.getByText("Compared by Mara Okafor and Tunde Bello")).toBeVisible();
  await expect(shown.getByText("The same person. By video")).toHaveCount(2);
  await second.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(second.getByText("same person: yes, yes; 3 of 4 steps done").first()).toBeVisible();
});

test("a later meeting is compared with the stills of the interview", async ({ signedInAs }) => {
  const page = await signedInAs(tunde);
  await page.goto("/screenings?turn=all&q=Noor+Vance");
  await page.getByRole("link", { name: "Noor Vance" }).first().click();
  await page.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "Video interview" }).click();
  await page.getByText("Meet once more").click();
  await page.getByRole("button", { name: "Start with a camera" }).click();
  await expect(now(page).getByText("Step 1 of 2")).toBeVisible();
  await expect(page.getByText("Later meeting · with a camera")).toBeVisible();
  await paste(page);
  await expect(page.getByText("1 still kept with this step.")).toBeVisible();
  await leadOn(page, 1, 2);
  await page.getByRole("link", { name: "Say whether it was the person on the document" }).click();
  const later = page.getByRole("region", { name: "Later meeting", exact: true });
  await expect(later.getByText("Not compared yet")).toBeVisible();
  const known = later.getByRole("region", { name: "Known" });
  await expect(known.getByRole("img")).toHaveAccessibleName(/^Earlier meeting, /);
  await expect(known.getByRole("button")).toHaveCount(2);
  await expect(later.getByRole("region", { name: "At this meeting" }).getByRole("img")).toBeVisible();
  await axe(page);
  await answer(page, "The same person");
  await expect(later.getByText("Compared by Tunde Bello")).toBeVisible();
  await expect(later.getByText("The same person. By video")).toHaveCount(1);
});

test("a window is captured into the step that is running, and nothing goes on being captured", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  await page.addInitScript(sharesGreenWindow);
  await agreed(page, "Field engineer", "Wren Castellan");
  await page.getByRole("button", { name: "Start with a camera" }).click();
  await expect(now(page).getByText("Step 1 of 4")).toBeVisible();
  const capture = page.getByRole("button", { name: "Capture a window" });
  // The first time nobody chooses a window: nothing is kept, and it is asked again.
  await capture.click();
  await expect.poll(() => page.evaluate(() => window.asked)).toBe(1);
  await capture.click();
  await expect(page.getByText("1 still kept with this step.")).toBeVisible();
  expect(await page.evaluate(() => window.shared?.getTracks().map(({ readyState }) => readyState))).toEqual(["ended"]);
  const still = page.getByRole("list", { name: "Steps" }).locator("img");
  await expect(still).toHaveCount(1);
  expect(await still.evaluate(lookedAt)).toEqual({ width: 640, height: 360, green: true });
  await page.keyboard.press("d");
  await expect(now(page).getByText("Step 2 of 4")).toBeVisible();
  await expect(now(page).getByText("kept with this step")).toHaveCount(0);
});

test("the hiring manager leads a meeting without a camera, sees no picture, and it counts the same", async ({
  signedInAs,
}) => {
  const recruiter = await signedInAs(mara);
  const check = await agreed(recruiter, "Field engineer", "Ilan Peretz");
  const page = await signedInAs(piet);
  await page.goto(check.replace(/^\/screenings\/([^/]+).*/, "/decisions/$1"));
  await page.getByText("Lead a meeting with the candidate").click();
  const start = page.getByRole("button", { name: "Start without a camera" });
  // The button is seen before its script has come.
  await expect(async () => {
    if (await start.isVisible()) await start.click({ timeout: 5000 });
    await expect(now(page).getByText("Step 1 of 4")).toBeVisible({ timeout: 5000 });
  }).toPass();
  await expect(page.getByText("Paste a still")).toHaveCount(0);
  await axe(page);
  await leadOn(page, 1, 4);
  await page.getByRole("link", { name: "Say whether it was the person on the document" }).click();
  await page.getByText("Saw the candidate live with a document? Attest it").click();
  await page.getByRole("radio", { name: "In person" }).check();
  await answer(page, "The same person");
  await expect(page.getByText("You attested having seen this person").first()).toBeVisible();

  await recruiter.goto(check);
  await expect(recruiter.getByText("Answered by Piet Vos, one more to come")).toBeVisible();
  await recruiter.getByRole("radio", { name: "By somebody trusted, who wrote to us" }).check();
  await answer(recruiter, "Not sure");
  await expect(recruiter.getByText("Compared by Piet Vos and Mara Okafor")).toBeVisible();
  await expect(recruiter.getByText("Proposed: Could not verify")).toBeVisible();
});

test("two who lead one meeting are told what the other did", async ({ signedInAs }) => {
  const one = await signedInAs(mara);
  await agreed(one, "Field engineer", "Senna Roth");
  await one.getByRole("button", { name: "Start with a camera" }).click();
  await expect(now(one).getByText("Step 1 of 4")).toBeVisible();
  const other = await signedInAs(tunde);
  await other.goto(one.url());
  await expect(now(other).getByText("Step 1 of 4")).toBeVisible();
  await one.keyboard.press("d");
  await expect(now(one).getByText("Step 2 of 4")).toBeVisible();
  await other.getByLabel("Note").fill("Seen from my side.");
  await other.getByRole("button", { name: "Not done" }).click();
  await expect(now(other).getByRole("alert")).toContainText("Somebody else finished this step meanwhile");
  await expect(other.getByLabel("Note")).toHaveValue("Seen from my side.");
  await paste(other);
  await expect(other.getByText("screenshot.png is not kept.")).toBeVisible();
  await other.getByRole("button", { name: "Show the next step" }).click();
  await expect(now(other).getByText("Step 2 of 4")).toBeVisible();
  await other.getByRole("button", { name: "Keep it with this step" }).click();
  await expect(other.getByText("1 still kept with this step.")).toBeVisible();

  await one.getByRole("button", { name: "End the meeting early…" }).click();
  await one.getByLabel("Why does it end before the last step?").fill("The call broke off.");
  await one.getByRole("button", { name: "End the meeting", exact: true }).click();
  await expect(one.getByText("This meeting has ended.")).toBeVisible();
  await other.keyboard.press("d");
  await expect(now(other).getByRole("alert")).toContainText("This meeting has ended");
});

test("a person compares the stills with the document, enlarged together by keys", async ({ signedInAs }) => {
  const page = await signedInAs(mara);
  await page.goto("/screenings?turn=all");
  const doubtful = page.getByRole("row").filter({ hasText: "Meet once more, with the document beside the face" });
  await doubtful.getByRole("link").first().click();
  const checklist = page.getByRole("navigation", { name: "Checklist" });
  await checklist.getByRole("link", { name: "Video interview" }).click();
  const known = page.getByRole("region", { name: "Known" });
  const seen = page.getByRole("region", { name: "At this meeting" });
  const widthOf = (side: typeof known) =>
    side.getByRole("img").evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth);
  await expect.poll(() => widthOf(known)).toBe(320);
  await expect(known.getByRole("img")).toHaveAccessibleName(/^Identity document/);
  await seen.getByRole("button", { name: "Read a phrase" }).click();
  await expect(seen.getByRole("img")).toHaveAccessibleName("Read a phrase");
  await axe(page);
  await page.getByRole("slider", { name: "Enlarge both" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => widthOf(known)).toBeGreaterThan(900);
  await expect.poll(() => widthOf(seen)).toBeGreaterThan(900);
});

test("who may not lead finds no meeting there", async ({ signedInAs }) => {
  const page = await signedInAs(mara);
  const check = await agreed(page, "Field engineer", "Bruna Falk");
  await page.getByRole("button", { name: "Start without a camera" }).click();
  await expect(now(page).getByText("Step 1 of 4")).toBeVisible();
  const { pathname } = new URL(page.url());
  for (const who of ["compliance", "operations", "admin", olga] as const)
    expect((await (await signedInAs(who)).goto(pathname))?.status(), who).toBe(404);
  const compliance = await signedInAs("compliance");
  await compliance.goto(check);
  await expect(compliance.getByRole("region", { name: "Interview", exact: true })).toBeVisible();
  await expect(compliance.getByRole("link", { name: "Go on with it" })).toHaveCount(0);
});

declare global {
  interface Window {
    /** How often the page asked for a window. */
    asked?: number;
    shared?: MediaStream;
  }
}

/** Stands in for the browser's own choice of a window: first nobody chooses one, then one that is green all over. */
function sharesGreenWindow() {
  navigator.mediaDevices.getDisplayMedia = async () => {
    window.asked = (window.asked ?? 0) + 1;
    if (window.asked === 1) throw new DOMException("Nobody chose one.", "NotAllowedError");
    const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 360 });
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    const paint = () => {
      pen.fillStyle = "#00a000";
      pen.fillRect(0, 0, 640, 360);
      requestAnimationFrame(paint);
    };
    paint();
    window.shared = canvas.captureStream();
    return window.shared;
  };
}

/** The picture behind a thumbnail as it was kept: its size, and whether the middle of it is green. */
async function lookedAt(image: HTMLElement | SVGElement) {
  const { pathname } = new URL((image as HTMLImageElement).src);
  const whole = await createImageBitmap(await (await fetch(pathname)).blob());
  const pen = new OffscreenCanvas(whole.width, whole.height).getContext("2d") as OffscreenCanvasRenderingContext2D;
  pen.drawImage(whole, 0, 0);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(whole.width / 2, whole.height / 2, 1, 1).data;
  return { width: whole.width, height: whole.height, green: green - Math.max(red, blue) > 100 };
}

/** Closes the window in the middle of something and opens the address in a new one, as after a crash. */
async function closeAndOpen(page: Page, address: string) {
  const context: BrowserContext = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  return again;
}
