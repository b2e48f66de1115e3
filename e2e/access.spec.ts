import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { may, type Role, roles } from "../lib/auth/permissions";
import { type PagePath, pages } from "../lib/auth/rooms";
import { checkKinds } from "../lib/checks/kinds";
import { expect, test } from "./fixtures";
import { checksOf, idsFor, idsIn, thingOf } from "./own-lists";

test.describe.configure({ mode: "parallel" });

// The answers are those of the server itself, so these tests say the same with and without proxy.ts.
const pagePaths = Object.keys(pages) as PagePath[];
const everyKind = checkKinds.map(({ id }) => id as string);

/** The addresses of a page for one id: one for each of these kinds where it is the page of a check. */
function addressesOf(path: PagePath, id: string, kinds = everyKind) {
  const address = path.replace("[id]", id);
  return address.includes("[kind]") ? kinds.map((kind) => address.replace("[kind]", kind)) : [address];
}

/** What a page answers: "shown", "not found" with the same words whatever the reason, "sign in", or what was not foreseen. */
async function answerOf(request: APIRequestContext, address: string) {
  const response = await request.get(address, { maxRedirects: 0 });
  const location = response.headers().location ?? "";
  if (/^\/sign-in(\?|$)/.test(location)) return "sign in";
  const leadsTo = ["/screenings/", "/decisions/"].map((room) => address.replace("/s/", room));
  if (address.startsWith("/s/") && leadsTo.includes(location)) return "shown";
  const [, title] = /<title>(.*?)<\/title>/.exec(await response.text()) ?? [];
  if (response.status() === 404 && title === "Not found · Bonafide") return "not found";
  return response.status() === 200 && title !== "Not found · Bonafide" ? "shown" : `${response.status()} ${title}`;
}

async function answersOf(request: APIRequestContext, addresses: string[]) {
  const answers: [string, string][] = [];
  for (const address of addresses) answers.push([address, await answerOf(request, address)]);
  return Object.fromEntries(answers);
}

const each = (addresses: string[], answer: string) => Object.fromEntries(addresses.map((path) => [path, answer]));

test("signed out, every page leads to the sign-in", async ({ request }) => {
  const addresses = ["/", ...pagePaths.flatMap((path) => addressesOf(path, randomUUID()))];
  expect(await answersOf(request, addresses)).toEqual(each(addresses, "sign in"));
});

for (const role of Object.keys(roles) as Role[]) {
  test(`${roles[role]}: the pages of the role, and of those what is theirs`, async ({ signedInAs }) => {
    const { request } = await signedInAs(role);
    const compliance = await signedInAs("compliance");
    for (const path of pagePaths) {
      const thing = thingOf(path, role);
      // Compliance sees every screening, and leads no meeting.
      const everything = thing === "interviews" ? await signedInAs("recruiter") : compliance;
      const { mine, others } = thing ? await idsFor(request, everything.request, thing) : { mine: "", others: "" };
      const expected = may(role, pages[path]) ? "shown" : "not found";
      // Operations have some of the checks; which ones is for the checks themselves to say.
      const kinds = path.includes("[kind]") ? await checksOf(compliance.request, mine) : [];
      const own = role === "operations" && path.includes("[kind]") ? [] : addressesOf(path, mine, kinds);
      expect(await answersOf(request, own), path).toEqual(each(own, expected));
      const foreign = thing ? [others, randomUUID(), "no-id"].flatMap((id) => addressesOf(path, id)) : [];
      expect(await answersOf(request, foreign), path).toEqual(each(foreign, "not found"));
    }
  });
}

test("operations see the check handed to them, and no other check of the same screening", async ({ signedInAs }) => {
  const { request } = await signedInAs("operations");
  const [id = ""] = await idsIn(request, "screenings");
  const check = (kind: string) => answerOf(request, `/screenings/${id}/checks/${kind}`);
  expect(await check("shipping-address")).toBe("shown");
  expect(await check("employment")).toBe("not found");
});
