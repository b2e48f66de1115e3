import { tidy, unreadable } from "./text";
import type { Verdict } from "./verdict";

type Email = { address: string; domain: string };

const gmail = new Set(["gmail.com", "googlemail.com"]);
const plusTags = new Set(
  "gmail.com outlook.com hotmail.com live.com icloud.com me.com fastmail.com proton.me protonmail.com pm.me".split(" "),
);

/**
 * The mailbox an e-mail address reaches: lower case, without "mailto:", without dots at Gmail, and without
 * "+tag" where the provider ignores it. Null when it is no e-mail address (at most 254 characters).
 */
export function readEmail(text: string): Email | null {
  if (text.length > 300) return null;
  const said = tidy(text)
    .toLowerCase()
    .replace(/^mailto:/, "")
    .replace(/^.*<([^<>]*)>$/, "$1");
  const [, name = "", host = ""] = /^([^\s@"(),:;<>]+)@([^\s@]+\.[^\s@.]{2,})\.?$/.exec(said) ?? [];
  if (!name || said.length > 254) return null;
  const domain = gmail.has(host) ? "gmail.com" : host;
  const untagged = plusTags.has(domain) ? name.replace(/(?<=.)\+.*$/, "") : name;
  const local = domain === "gmail.com" ? untagged.replaceAll(".", "") : untagged;
  return { address: `${local}@${domain}`, domain };
}

/** Whether two e-mail addresses reach one mailbox. */
export function compareEmails(a: string, b: string): Verdict {
  const early = unreadable(a, b, "an e-mail address");
  if (early) return early;
  const [left, right] = [readEmail(a), readEmail(b)];
  const equal = left && right ? left.address === right.address : tidy(a).toLowerCase() === tidy(b).toLowerCase();
  if (equal) return { score: 1, verdict: "same", words: "The e-mail address agrees." };
  return { score: 0, verdict: "different", words: "The e-mail addresses differ." };
}
