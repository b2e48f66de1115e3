import { readFileSync } from "node:fs";
import { z } from "zod";

const key = z.string().transform((text, context) => {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== 32) context.addIssue("must be 32 bytes in base64");
  return bytes;
});

/** Two times of a day, the first before the second, as minutes. */
const hours = z.string().transform((text, context) => {
  const [, ...parts] = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  const [fromHour = 0, fromMinute = 0, untilHour = 0, untilMinute = 0] = parts.map(Number);
  const [from, until] = [fromHour * 60 + fromMinute, untilHour * 60 + untilMinute];
  if (from >= until) context.addIssue('must be two times of a day, as "07:00-19:00"');
  return { from, until };
});

/** A setting that is there but empty is not set. */
const unless = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((text) => (text === "" ? undefined : text), value.optional());

const settings = z.object({
  /** The app role's connection; it owns nothing and cannot change what is written in the audit tables. */
  DATABASE_URL: z.url(),
  /** Where evidence lies. */
  BONAFIDE_DATA_DIR: z.string().min(1),
  /** The one public origin: links, sign-in and the origin check use it. */
  BONAFIDE_URL: z.url().transform((url) => new URL(url).origin),
  /** Wraps the key of every candidate. */
  BONAFIDE_MASTER_KEY: key,
  /** Keys the equality of values across candidates. */
  BONAFIDE_COMPANY_KEY: key,
  /** "yes" when this is the evaluation with invented people. */
  BONAFIDE_EVALUATION: z.enum(["yes", "no"]).default("no"),
  /** The header in which a proxy of ours says who asks, in small letters. Without it nobody is known by their address. */
  BONAFIDE_ADDRESS_HEADER: unless(
    z
      .string()
      .regex(/^[\w-]+$/)
      .toLowerCase(),
  ),
  /** The text of the file that is named: places that only take mail in, one address a line. */
  BONAFIDE_MAIL_DROPS: unless(z.string().transform((path) => readFileSync(path, "utf8"))),
  /** Between which hours people work, as "07:00-19:00". Without it nobody looks at what hours payments were made. */
  BONAFIDE_STAFF_HOURS: unless(hours),
  /** The text of the file that is named: networks of rented servers, VPNs, proxies and lines of many people, one a line. */
  BONAFIDE_NETWORKS: unless(z.string().transform((path) => readFileSync(path, "utf8"))),
  NEXTAUTH_SECRET: z.string().min(32),
  /** The mail server, as smtps://user:password@host:port. Without it no mail is written. */
  BONAFIDE_SMTP_URL: unless(z.url({ protocol: /^smtps?$/ })),
  /** Who mails come from: an address, or "Name <address>". */
  BONAFIDE_MAIL_FROM: unless(z.string().regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/)),
});

const schema = settings.refine(({ BONAFIDE_SMTP_URL: url, BONAFIDE_MAIL_FROM: from }) => !url || from, {
  path: ["BONAFIDE_MAIL_FROM"],
  error: "must be set where BONAFIDE_SMTP_URL is",
});

let read: z.infer<typeof schema> | undefined;

/** Names settings that are missing or cannot be read, for whoever runs the program. Never their values. */
export class NotSet extends Error {}

/** The settings of this process, read once; throws NotSet with the names of those that are missing. The only reader of `process.env`. */
export function env() {
  read ??= readSettings();
  return read;
}

function readSettings() {
  const { data, error } = schema.safeParse(process.env);
  if (data) return data;
  const names = [...new Set(error.issues.map(({ path }) => path.join(".")))];
  throw new NotSet(`Set ${names.join(", ")} as for the server: see docs/operations.md.`);
}
