import type { z } from "zod";
import type { signInInput } from "@/lib/auth/schema";
import type { Result } from "@/lib/door/result";

/**
 * Signs in through next-auth's route; a refusal comes back in words. Not by its own client, which leaves the page, and
 * what was typed, when the server cannot be reached.
 */
export async function signIn(input: z.input<typeof signInInput>): Promise<Result<null>> {
  const response = await callNextAuth("callback/credentials", { email: input.email, password: input.password });
  if (response.ok) return { ok: true, data: null };
  const { url } = await response.json();
  const message = new URL(url).searchParams.get("error") ?? "You are not signed in. Try again.";
  return { ok: false, code: "not-signed-in", message };
}

/** Ends the session in every tab. */
export async function signOut(): Promise<Result<null>> {
  const response = await callNextAuth("signout", {});
  if (response.ok) return { ok: true, data: null };
  return { ok: false, code: "not-signed-out", message: "You are still signed in. Try again." };
}

async function callNextAuth(path: string, fields: Record<string, string>) {
  const { csrfToken } = await (await fetch("/api/auth/csrf")).json();
  return fetch(`/api/auth/${path}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
}
