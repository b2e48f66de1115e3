import { fold, tidy, unreadable } from "./text";
import { different, same, unclear, type Verdict } from "./verdict";

/**
 * A web address without what does not change where it leads: protocol, "www.", query, trailing slash, case; at a site
 * of profiles also its language and the page within the profile.
 */
type WebAddress = { host: string; path: string };

/** Reads "https://www.GitHub.com/dan/" as host "github.com" and path "/dan"; null when it is no web address. */
export function readWebAddress(text: string): WebAddress | null {
  const said = tidy(text.slice(0, 2000));
  if (text.length > 2000 || !said || /\s/.test(said)) return null;
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(said) ? said : `https://${said}`;
  if (!/^https?:/i.test(full) || !URL.canParse(full)) return null;
  const { hostname, pathname, username } = new URL(full);
  const host = hostname.replace(/^(www|m|mobile)\./, "").replace(/\.$/, "");
  // "dana@acme.com" is an e-mail address, "medium.com/@dana" is not.
  if (username || !/^[^.]+(\.[^.]+)+$/.test(host)) return null;
  return asProfile({
    host,
    path: decoded(pathname)
      .toLowerCase()
      .replace(/\/(index\.html?)?$/, ""),
  });
}

/** Sites where people have a profile: what their hosts end with, and the part of the path that names the person. */
const profileSites = [
  { host: "linkedin.com", path: /^\/(?:in|pub)\/[^/]+/ },
  { host: "github.com", path: /^\/[^/]+$/ },
  { host: "gitlab.com", path: /^\/[^/]+$/ },
  { host: "stackoverflow.com", path: /^\/users\/\d+/ },
  { host: "upwork.com", path: /^\/freelancers\/[^/]+/ },
  { host: "xing.com", path: /^\/profile\/[^/]+/ },
  { host: "x.com", path: /^\/[^/]+$/ },
  { host: "medium.com", path: /^\/@[^/]+/ },
];

const renamed = new Map([["twitter.com", "x.com"]]);

function asProfile({ host, path }: WebAddress): WebAddress {
  const home = renamed.get(host) ?? host;
  // "de.linkedin.com" and "m.facebook.com": two letters at most, since "gist.github.com" is another site.
  const site = profileSites.find((one) => home === one.host || home.replace(/^[a-z]{2}\./, "") === one.host);
  const person = site?.path.exec(path)?.[0];
  return site && person ? { host: site.host, path: person } : { host: home, path };
}

function decoded(path: string) {
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return path;
  }
}

/** What a résumé says of a profile without its address: "GitHub dan-w", "LinkedIn: dana-lee". */
function readHandle(text: string): WebAddress | null {
  const [, site = "", handle] =
    /^(linkedin|github|gitlab|twitter|x|medium)(?: |: ?)@?([\w.-]+)$/i.exec(tidy(text)) ?? [];
  if (!handle) return null;
  const before: Record<string, string> = { linkedin: "in/", medium: "@" };
  return readWebAddress(`${site.toLowerCase()}.com/${before[site.toLowerCase()] ?? ""}${handle}`);
}

/**
 * The page a person has, as one text: "linkedin.com/in/dana-lee", and elsewhere with its query, in which a site may name its members.
 * Null for what is no web address, and for a page of a site of profiles that is nobody's.
 */
export function profilePage(text: string): string | null {
  const page = readHandle(text) ?? readWebAddress(text);
  if (!page) return null;
  const site = profileSites.find(({ host }) => host === page.host);
  if (site) return site.path.test(page.path) ? `${page.host}${page.path}` : null;
  return `${page.host}${page.path}${queryOf(text)}`;
}

const queryOf = (text: string) => /\?[^#\s]*/.exec(text)?.[0].toLowerCase() ?? "";

/** What a query says but for how somebody came there: "id=1" of "?utm_source=mail&id=1". */
const member = (text: string) =>
  queryOf(text)
    .replace(/[?&](?:utm_\w+|trk|ref|fbclid|gclid|igsh|mibextid|rcm|hl|lang|locale)=[^&]*/g, "")
    .replace(/^[?&]/, "");

/** Facts: a page under its other addresses, as the one it is compared by. What is kept of a page to find it again is not read so. */
const sameElsewhere: [RegExp, string][] = [
  [/^(?!www|help|blog|policy)([\w-]+)\.medium\.com$/, "medium.com/@$1"],
  [/^telegram\.(?:me|dog)\//, "t.me/"],
  [/^(?:fb\.com|[a-z]{2}(?:-[a-z]{2})?\.facebook\.com)\//, "facebook.com/"],
  [/^(youtube\.com\/(?:@|c\/|channel\/)[^/]+)\/.*$/, "$1"],
  [/^x\.com\/@/, "x.com/"],
  [/^(kaggle\.com\/[^/]+)\/(?:code|competitions|datasets|discussion|models)$/, "$1"],
  [/^scholar\.google\.[a-z.]+\//, "scholar.google.com/"],
];

function pageOf(text: string): string | null {
  const page = readHandle(text) ?? readWebAddress(text);
  return page && sameElsewhere.reduce((said, [other, one]) => said.replace(other, one), `${page.host}${page.path}`);
}

/** Whether two web addresses are of one page, whatever their queries; what is no address is compared as text. */
export function samePage(a: string, b: string): boolean {
  const [left, right] = [pageOf(a), pageOf(b)];
  if (left && right) return left === right;
  return fold(a) !== "" && fold(a) === fold(b);
}

/**
 * Whether two web addresses lead to the same page; what is no address is compared as text. Outside of sites of profiles one page
 * may show a member by its query, so that two of them leave it "unclear".
 */
export function compareWebAddresses(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a web address", 2000);
  if (early) return early;
  if (!samePage(a, b)) return different("The web addresses differ.");
  const isProfile = profileSites.some(({ host }) => host === readWebAddress(a)?.host);
  const [left, right] = [member(a), member(b)];
  if (!isProfile && left && right && left !== right)
    return unclear("One page, with two queries: it may show two members.");
  return same("The web address agrees.");
}
