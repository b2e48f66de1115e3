import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/next-auth";
import { bodyOf } from "@/lib/door/body";
import { Refusal } from "@/lib/door/result";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What our pages ask of next-auth. Its own pages, its log, and the session, which names our row, stay inside. */
const asked = ["GET csrf", "POST callback/credentials", "POST signout"];

async function handler(request: Request, context: Context) {
  const { nextauth } = await context.params;
  if (!asked.includes(`${request.method} ${nextauth.join("/")}`)) return new Response(null, { status: 404 });
  try {
    return await NextAuth((await small(request)) as never, context as never, authOptions());
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return Response.json({ ok: false, code: problem.code, message: problem.message }, { status: 413 });
  }
}

/** The request with its body read: next-auth would read one of any length, of anybody. */
async function small({ url, method, headers, body }: Request) {
  const bytes = body && (await bodyOf({ body }, 16 * 1024, "This is too long for a sign-in, so nothing was done."));
  return new NextRequest(url, { method, headers, body: bytes });
}

export { handler as GET, handler as POST };
