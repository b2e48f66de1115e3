import { tidy, unreadable } from "./text";
import { different, same, type Verdict } from "./verdict";

type Email = { address: string; domain: string };

/** Facts: services that give one mailbox several domains, the first being the one it is known by, and what they ignore in its name. */
const services: { domains: string[]; ignored?: RegExp }[] = [
  { domains: ["gmail.com", "googlemail.com"], ignored: /\./g },
  { domains: ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"], ignored: /[._-]/g },
  { domains: ["icloud.com", "me.com", "mac.com"] },
  { domains: ["yandex.ru", "yandex.com", "ya.ru"] },
];

/** Facts: domains, of those services the first, where what follows a plus reaches the same mailbox. */
const plusTags = new Set(
  `gmail.com proton.me icloud.com yandex.ru fastmail.com fastmail.fm hey.com mailbox.org posteo.de posteo.net outlook.com
  outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com live.co.uk msn.com`.split(/\s+/),
);

/**
 * The mailbox an e-mail address reaches: lower case, without "mailto:", under one domain of its service, and without the dots
 * and the "+tag" that it ignores. Null when it is no e-mail address (at most 254 characters).
 */
export function readEmail(text: string): Email | null {
  if (text.length > 300) return null;
  const said = tidy(text)
    .toLowerCase()
    .replace(/^mailto:/, "")
    .replace(/^.*<([^<>]*)>$/, "$1");
  const [, name = "", host = ""] =
    /^([^\s@"(),:;<>]+)@((?:[^\s@"(),:;<>.]+\.)+[^\s@"(),:;<>.]{2,})\.?$/.exec(said) ?? [];
  if (said.length > 254) return null;
  const service = services.find(({ domains }) => domains.includes(host));
  const domain = service?.domains[0] ?? host;
  const untagged = plusTags.has(domain) ? name.replace(/(?<=.)\+.*$/, "") : name;
  const local = service?.ignored ? untagged.replace(service.ignored, "") : untagged;
  return local ? { address: `${local}@${domain}`, domain } : null;
}

/** Whether two e-mail addresses reach one mailbox. */
export function compareEmails(a: string, b: string): Verdict {
  const early = unreadable(a, b, "an e-mail address");
  if (early) return early;
  const [left, right] = [readEmail(a), readEmail(b)];
  const equal = left && right ? left.address === right.address : tidy(a).toLowerCase() === tidy(b).toLowerCase();
  if (equal) return same("The e-mail address agrees.");
  return different("The e-mail addresses differ.");
}
