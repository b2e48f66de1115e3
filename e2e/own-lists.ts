import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { may, type Role } from "../lib/auth/permissions";
import type { PagePath } from "../lib/auth/rooms";

const lists = {
  screenings: ["/screenings?turn=all"],
  decisions: ["/decisions", "/decisions?show=going-on"],
  positions: ["/positions"],
  // What stands open stays longest on the first page of a list that begins with the newest.
  release: ["/release?gate=equipment&standing=open", "/release"],
  looks: ["/looks", "/looks?show=done"],
  policies: ["/policies"],
  rules: ["/rules"],
};

export type Thing = keyof typeof lists | "interviews";

/** What an id in the address of a page belongs to; the short address of a screening leads on to it. */
export function thingOf(path: PagePath, role: Role): Thing | undefined {
  if (!path.includes("[id]")) return undefined;
  if (path !== "/s/[id]") return path.split("/")[1] as Thing;
  return may(role, "screening:read") ? "screenings" : "decisions";
}

/** Meetings have no list of their own: recruiters find them on the check, hiring managers where they decide. */
async function listsOf(request: APIRequestContext, thing: Thing) {
  if (thing !== "interviews") return lists[thing];
  const [screenings, decisions] = [await idsIn(request, "screenings"), await idsIn(request, "decisions")];
  return [
    ...screenings.map((id) => `/screenings/${id}/checks/video-interview`),
    ...decisions.map((id) => `/decisions/${id}`),
  ];
}

/** The kinds of checks that a screening has, for somebody who sees all of it. */
export async function checksOf(request: APIRequestContext, id: string) {
  const html = await (await request.get(`/screenings/${id}`)).text();
  return [
    ...new Set(
      [...html.matchAll(RegExp(`href="/screenings/${id}/checks/([a-z-]+)"`, "g"))].map(([, kind = ""]) => kind),
    ),
  ];
}

/** The ids in the links of somebody's lists; none where those may not be opened. */
export async function idsIn(request: APIRequestContext, thing: Thing): Promise<string[]> {
  const ids = new Set<string>();
  for (const list of await listsOf(request, thing)) {
    const html = await (await request.get(list)).text();
    for (const [, id = ""] of html.matchAll(RegExp(`href="/${thing}/([0-9a-f-]{36})(?:/edit)?"`, "g"))) ids.add(id);
  }
  return [...ids];
}

/** An id of this person's own lists, and one that exists and is not theirs; where all is theirs, one that does not exist. */
export async function idsFor(own: APIRequestContext, everything: APIRequestContext, thing: Thing) {
  // Everything first: what comes in meanwhile is then nobody's secret.
  const all = await idsIn(everything, thing === "decisions" ? "screenings" : thing);
  const mine = await idsIn(own, thing);
  return { mine: mine[0] ?? all[0] ?? "", others: all.find((id) => !mine.includes(id)) ?? randomUUID() };
}
