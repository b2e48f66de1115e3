import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/next-auth";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What our pages ask of next-auth. Its own pages, its log, and the session, which names our row, stay inside. */
const asked = ["GET csrf", "POST callback/credentials", "POST signout"];

async function handler(request: Request, context: Context) {
  const { nextauth } = await context.params;
  if (!asked.includes(`${request.method} ${nextauth.join("/")}`)) return new Response(null, { status: 404 });
  return NextAuth(request as never, context as never, authOptions());
}

export { handler as GET, handler as POST };
