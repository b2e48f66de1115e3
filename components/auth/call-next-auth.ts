import type { z } from "zod";
import type { signInInput } from "@/lib/auth/schema";
import type { Result } from "@/lib/door/result";

/**
 * Signs in through next-auth's route; a refusal comes back in words. Not by its own client, which leaves the page, and
 * what was typed, when the server cannot be reached.
 */
export async function signIn(input: z.input<typeof signInInput>): Promise<Result<null>> {
  const response = await callNextAuth("callback/credentials", { email: input.email, password: input.password });
  const answer = new URL((await response.json()).url).searchParams;
  if (response.ok && !answer.has("csrf")) return { ok: true, data: null };
  return { ok: false, code: "not-signed-in", message: answer.get("error") ?? noCookie };
}

// next-auth says so by asking again: the token it sent did not come back in a cookie.
const noCookie = "Your browser did not keep our cookie. Allow cookies for this site, then try again.";

/** Ends the session in every tab, and forgets what was typed here and not sent (`useKeptForm`). */
export async function signOut(): Promise<Result<null>> {
  const response = await callNextAuth("signout", {});
  if (!response.ok) return { ok: false, code: "not-signed-out", message: "You are still signed in. Try again." };
  sessionStorage.clear();
  for (const name of Object.keys(localStorage)) if (name.startsWith("kept ")) localStorage.removeItem(name);
  return { ok: true, data: null };
}

async function callNextAuth(path: string, fields: Record<string, string>) {
  const { csrfToken } = await (await fetch("/api/auth/csrf")).json();
  return fetch(`/api/auth/${path}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
}
