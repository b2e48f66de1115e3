import { plainWords } from "@/lib/door/plain-words";
import { storable, tidy } from "@/lib/matching/text";
import { type AttributeId, attribute } from "./attributes";
import type { PartReading, Problem, ReadClaim } from "./reading";

/** A value as a source states it, not yet held to its attribute's schema. */
export type Statement = {
  attribute: AttributeId;
  value: unknown;
  path: string;
  /** Where the parts of the value stand, by the name of the part. */
  parts?: Record<string, string>;
};

/** Why a statement is no claim, each reason with its path; none when it is one. */
export function problemsOf({ attribute: id, value, path, parts }: Statement): Problem[] {
  const { error } = attribute(id).value.safeParse(value, { error: plainWords });
  return (error?.issues ?? []).map((issue) => ({
    path: parts?.[String(issue.path[0])] ?? path,
    reason: issue.message,
  }));
}

/** The claim a statement makes; throws when its value is not of the attribute's schema. */
export function claimOf({ attribute: id, value, path }: Statement): ReadClaim {
  const parsed = attribute(id).value.parse(value);
  return { attribute: id, value: parsed, text: attribute(id).text(parsed), path };
}

/** Claims without those that an earlier one says already. */
export function once(claims: ReadClaim[]): ReadClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ attribute, value }) => {
    const key = JSON.stringify([attribute, value]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Most claims and most problems of one file: a person goes through them one by one. */
const most = { claims: 200, unread: 50 };

/** Reads what can be read: a statement that is no claim, or that a spreadsheet would run as a formula, is named and left out. */
export function readPart(statements: Statement[], unread: Problem[] = []): PartReading {
  const judged = statements.map((statement) => ({
    statement,
    problems: [...formulaIn(statement), ...problemsOf(statement)].map(({ path, reason }) => ({
      path,
      reason: `${quoted(statement)}${reason}`,
    })),
  }));
  const claims = once(judged.flatMap(({ statement, problems }) => (problems.length === 0 ? [claimOf(statement)] : [])));
  const left = [...unread, ...judged.flatMap(({ problems }) => problems)];
  if (claims.length > most.claims)
    left.unshift({ path: "", reason: `It states more than ${most.claims} things; the first were read.` });
  return { claims: claims.slice(0, most.claims), unread: shortened(left) };
}

/** As many as a person reads; of those that are too many it says how many they are. */
function shortened(unread: Problem[]): Problem[] {
  const more = unread.length - most.unread;
  if (more <= 0) return unread;
  return [...unread.slice(0, most.unread), { path: "", reason: `${more} more could not be read.` }];
}

/** What was said, so that a person need not look it up in the file: "“Acme, Cook, Lately”: ". */
function quoted({ value }: Statement) {
  const texts = textsIn(value).map(([, text]) => text);
  const said = tidy(texts.filter(Boolean).join(", "));
  return said && `“${said.length > 80 ? `${said.slice(0, 80)}…` : said}”: `;
}

/** The texts of a value by the names of its parts; a text has none. */
const textsIn = (value: unknown) =>
  Object.entries(typeof value === "string" ? { "": value } : (value as object)).filter(
    (entry): entry is [part: string, text: string] => typeof entry[1] === "string",
  );

/** What goes out in a list again must not run there; a phone number may begin with +. */
function formulaIn({ attribute, value, path, parts }: Statement): Problem[] {
  const formula = attribute === "phone" ? /^\s*[=@-]/ : /^\s*[=+\-@]/;
  return textsIn(value).flatMap(([part, text]) => {
    const at = parts?.[part] ?? path;
    if (!storable(text)) return [{ path: at, reason: "There is a character in here that cannot be kept." }];
    return formula.test(text) ? [{ path: at, reason: "This begins like a formula, and was not read." }] : [];
  });
}
