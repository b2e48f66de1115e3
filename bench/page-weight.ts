import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import demo from "@/prisma/seed/accounts.json" with { type: "json" };
import { findChromium } from "@/scripts/chromium.js";
import { emptyPage } from "./empty-page";
import { serveDemo } from "./serve-demo";

// What a page costs beside an empty page of the same Next and React: the script that a browser fetches for it until it is at
// rest, before anybody touches it, gzipped.
const limits = { list: 15_000, check: 40_000 };

const lists = {
  recruiter: ["/screenings", "/candidates", "/looks", "/positions", "/verifications", "/notifications"],
  "hiring-manager": ["/decisions"],
  operations: ["/screenings", "/release"],
  compliance: ["/compliance", "/waivers", "/audit", "/policies", "/rules", "/coverage"],
  admin: ["/users", "/integrations"],
};

const app = await serveDemo();
const empty = await emptyPage();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const bare = await scriptOf(await browser.newContext(), empty.url);
  console.log(`An empty page fetches ${bare} bytes of script.`);
  for (const [role, paths] of Object.entries(lists)) {
    const context = await signedIn(browser, role);
    for (const path of paths) say(path, (await scriptOf(context, app.url + path)) - bare, limits.list);
  }
  const recruiter = await signedIn(browser, "recruiter");
  for (const path of await checkPages(recruiter))
    say(path.replace(/[0-9a-f-]{36}/, "…"), (await scriptOf(recruiter, app.url + path)) - bare, limits.check);
} finally {
  await browser.close();
  await empty.stop();
  await app.stop();
}

function say(path: string, added: number, limit: number) {
  console.log(`${path} adds ${added} bytes, ${(added / limit).toFixed(2)} of the limit of ${limit}`);
}

/** The bytes of script, gzipped, that a page opened in a browser with an empty cache fetches. */
async function scriptOf(context: BrowserContext, url: string) {
  const page = await context.newPage();
  // An empty cache: what a page before it brought does not count for this one.
  const session = await context.newCDPSession(page);
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.set(response.url(), response.body());
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  if (!answer?.ok()) throw new Error(`${url} answers ${answer?.status()}.`);
  const sizes = await Promise.all([...scripts.values()].map(async (body) => gzipSync(await body).length));
  await page.close();
  return sizes.reduce((total, size) => total + size, 0);
}

async function signedIn(browser: Browser, role: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.url}/sign-in`);
  await page.getByLabel("E-mail").fill(demo.accounts.find((account) => account.role === role)?.email ?? "");
  await page.getByLabel("Password").fill(demo.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("navigation", { name: "Breadcrumb" }).waitFor();
  await page.close();
  return context;
}

/** The overview and every check of a screening under the policy that asks most. */
async function checkPages(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto(`${app.url}/screenings?turn=all&q=Production`);
  const overview = (await page.locator("[data-row-link]").first().getAttribute("href")) ?? "";
  await page.goto(app.url + overview);
  const links = await page.locator(`a[href^="${overview}/checks/"]`).all();
  const checks = await Promise.all(links.map((link) => link.getAttribute("href")));
  await page.close();
  return [overview, ...new Set(checks)] as string[];
}
