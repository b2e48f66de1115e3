import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";

const lists = {
  screenings: ["/screenings?turn=all"],
  decisions: ["/decisions", "/decisions?show=going-on"],
  positions: ["/positions"],
};

export type Thing = keyof typeof lists;

/** The ids in the links of somebody's lists; none where those may not be opened. */
export async function idsIn(request: APIRequestContext, thing: Thing) {
  const ids = new Set<string>();
  for (const list of lists[thing]) {
    const html = await (await request.get(list)).text();
    for (const [, id = ""] of html.matchAll(RegExp(`href="/${thing}/([0-9a-f-]{36})"`, "g"))) ids.add(id);
  }
  return [...ids];
}

/** An id of this person's own lists, and one that exists and is not theirs; where all is theirs, one that does not exist. */
export async function idsFor(own: APIRequestContext, compliance: APIRequestContext, thing: Thing) {
  // Everything first: what comes in meanwhile is then nobody's secret.
  const all = await idsIn(compliance, thing === "decisions" ? "screenings" : thing);
  const mine = await idsIn(own, thing);
  return { mine: mine[0] ?? all[0] ?? "", others: all.find((id) => !mine.includes(id)) ?? randomUUID() };
}
