import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

/**
 * The way to the mail server that the settings name; null where there is none or everyone is invented. Off this machine it insists on
 * an encrypted connection, unless the address itself says otherwise.
 */
export function mailTransport() {
  const { BONAFIDE_EVALUATION, BONAFIDE_SMTP_URL: url, BONAFIDE_MAIL_FROM: from } = env();
  if (BONAFIDE_EVALUATION === "yes" || !url) return null;
  const requireTLS = !["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
  return createTransport(
    { url, requireTLS, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
    { from },
  );
}

export type MailTransport = NonNullable<ReturnType<typeof mailTransport>>;
