import { z } from "zod";
import { monthWords } from "@/lib/matching/dates";
import { parseJson } from "../json-resume/json-text";
import type { PartReading } from "../reading";
import { readPart, type Statement } from "../statement";

const text = z.string().max(2000).nullish().catch(null);

/** What an account says of its holder. */
const fields = ["name", "company", "blog", "location", "email"] as const;

/** A user as api.github.com/users/NAME answers, as far as it is compared; pictures and counts are left unread. */
const user = z.object({
  login: z.string().regex(/^[a-z\d](?:[a-z\d-]{0,99})$/i),
  // A login alone says little: other services have one too.
  html_url: z.string().startsWith("https://github.com/"),
  created_at: text,
  ...{ name: text, company: text, blog: text, location: text, email: text },
});

type GithubReading = PartReading & {
  /** The account's page and since when it is there: "Joined March 2019". */
  page: { address: string; since: string };
};

/**
 * Reads GitHub's own answer about a user; null when a text is nothing of the kind. A claim's path is the field: "location".
 * A field of another type than GitHub gives it is named. Never throws.
 */
export function readGithub(json: string): GithubReading | null {
  const parsed = parseJson(json);
  const { data } = user.safeParse(parsed.ok ? parsed.value : null);
  if (!data || !parsed.ok) return null;
  const { login, created_at, company } = data;
  const single = (attribute: Statement["attribute"], field: "name" | "blog" | "location" | "email"): Statement[] =>
    data[field]?.trim() ? [{ attribute, value: data[field].trim(), path: field }] : [];
  const work = employers(company ?? "").map((employer): Statement => {
    const value = { employer, title: null, start: null, end: null, contact: null };
    return { attribute: "work", value, path: "company" };
  });
  const stated = [
    ...single("name", "name"),
    ...single("place", "location"),
    ...single("email", "email"),
    ...single("website", "blog"),
    ...work,
  ];
  const day = created_at?.slice(0, 10) ?? "";
  const since = monthWords(day) === day ? "" : `Account created ${monthWords(day)}`;
  const given = parsed.value as Record<string, unknown>;
  const unread = fields
    .filter((field) => typeof data[field] !== "string" && (given[field] ?? null) !== null)
    .map((path) => ({ path, reason: "This is no text, or a very long one, and was not read." }));
  return { ...readPart(stated, unread), page: { address: `github.com/${login}`, since } };
}

/** "@acme @northgate" names two, "Acme & Sons" one. */
const employers = (company: string) =>
  (company.trim().startsWith("@") ? company.split(/[\s,]+(?=@)/) : [company])
    .map((name) => name.trim().replace(/^@/, ""))
    .filter(Boolean);
