import { fold, tidy, unreadable } from "./text";
import type { Verdict } from "./verdict";

/** A web address without what does not change where it leads: protocol, "www.", query, trailing slash, case. */
type WebAddress = { host: string; path: string };

/** Reads "https://www.GitHub.com/dan/" as host "github.com" and path "/dan"; null when it is no web address. */
export function readWebAddress(text: string): WebAddress | null {
  const said = tidy(text.slice(0, 2000));
  if (text.length > 2000 || !said || /\s/.test(said) || said.includes("@")) return null;
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(said) ? said : `https://${said}`;
  if (!/^https?:/i.test(full) || !URL.canParse(full)) return null;
  const { hostname, pathname } = new URL(full);
  const host = hostname
    .toLowerCase()
    .replace(/^(www|m)\./, "")
    .replace(/\.$/, "");
  if (!/^[^.]+(\.[^.]+)+$/.test(host)) return null;
  return { host, path: pathname.toLowerCase().replace(/\/(index\.html?)?$/, "") };
}

/** Whether two web addresses lead to the same page; what is no address is compared as text. */
export function compareWebAddresses(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a web address", 2000);
  if (early) return early;
  const [left, right] = [readWebAddress(a), readWebAddress(b)];
  const equal = left && right ? left.host === right.host && left.path === right.path : fold(a) === fold(b);
  if (equal) return { score: 1, verdict: "same", words: "The web address agrees." };
  return { score: 0, verdict: "different", words: "The web addresses differ." };
}
