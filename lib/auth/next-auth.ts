import type { NextAuthOptions } from "next-auth";
import { perform } from "@/lib/door/perform";
import { env } from "@/lib/env";
import { clientAddress } from "./client-address";
import { signInInput } from "./schema";
import { closeSession, sessionHours, signIn } from "./sign-in";

declare module "next-auth" {
  interface Session {
    sessionId?: string;
  }
}

/** next-auth keeps only the id of our session row in its signed cookie; the row decides on every request. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  useSecureCookies: env().BONAFIDE_URL.startsWith("https:"),
  session: { strategy: "jwt", maxAge: sessionHours * 60 * 60 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    // Written out instead of called from its package, whose default export is an object outside Next's bundler.
    {
      id: "credentials",
      name: "E-mail and password",
      type: "credentials",
      credentials: {},
      async authorize(credentials: unknown, { headers = {} }: { headers?: Record<string, string> }) {
        const input = signInInput.safeParse(credentials);
        if (!input.success) throw new Error("Enter your e-mail and your password.");
        const result = await signIn(input.data, clientAddress(headers[env().BONAFIDE_ADDRESS_HEADER ?? ""])).catch(
          fault,
        );
        if (!result.ok) throw new Error(result.message);
        return { id: result.data.sessionId };
      },
    } as NextAuthOptions["providers"][number],
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId as string }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sessionId === "string") await perform(closeSession, null, { sessionId: token.sessionId });
    },
  },
});

/** next-auth shows the message of every error to whoever signs in; what failed on our side is for the log alone. */
function fault(error: unknown): never {
  console.error(error);
  throw new Error("Something went wrong on our side; you are not signed in. Try again.");
}
