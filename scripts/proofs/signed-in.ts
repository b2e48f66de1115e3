import { request } from "@playwright/test";
import demo from "../../prisma/seed/accounts.json" with { type: "json" };

/** Requests of the first demo account of a role to an app at this address, as from its own pages; sign-in included. */
export async function signedIn(url: string, role: string) {
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
  const email = demo.accounts.find((account) => account.role === role)?.email ?? "";
  const form = { email, password: demo.password, csrfToken, json: "true" };
  const answer = await context.post("/api/auth/callback/credentials", { form });
  if (!answer.ok()) throw new Error(`Signing in as ${role} answers ${answer.status()}.`);
  return context;
}

/** The id of the first open screening in somebody's queue. */
export async function anyScreening(requests: Awaited<ReturnType<typeof signedIn>>) {
  const html = await (await requests.get("/screenings?turn=mine")).text();
  const [, id] = /href="\/screenings\/([0-9a-f]{8}-[0-9a-f-]{27})"/.exec(html) ?? [];
  if (!id) throw new Error("The queue shows no screening.");
  return id;
}

/** The id of the first position that a recruiter can bring a candidate in for. */
export async function anyPosition(requests: Awaited<ReturnType<typeof signedIn>>) {
  const html = await (await requests.get("/screenings/new")).text();
  const [, id] = /<option value="([0-9a-f]{8}-[0-9a-f-]{27})"/.exec(html) ?? [];
  if (!id) throw new Error("There is no position to bring anybody in for.");
  return id;
}
