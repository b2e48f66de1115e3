import { monthSaid } from "@/lib/matching/month-said";
import { dayOf } from "@/lib/matching/utc-day";
import { readWebAddress } from "@/lib/matching/web-addresses";
import type { Facts } from "@/lib/risk/facts";
import type { ActivityDetails } from "@/lib/sources/kinds/activity";
import { type ProfileDetails, siteOf } from "@/lib/sources/kinds/profile";

type Account = NonNullable<Facts["accounts"]>[number];
type Kept = Account & { page: string };
type Source = { kind: string; details: unknown };

/** What the sources of a screening say of the ages of accounts, and of whose the commits are; nothing where none says anything. */
export function accountFacts(sources: Source[], applied: Date): Pick<Facts, "accounts" | "applied" | "commits"> {
  const accounts: Kept[] = [];
  for (const { kind, details } of sources) if (kind === "profile") keepProfile(accounts, details as ProfileDetails);
  const logs = sources.flatMap(({ kind, details }) => (kind === "activity" ? [details as ActivityDetails] : []));
  for (const log of logs) keepLog(accounts, log);
  const commits = logs.flatMap(({ authors }) => (authors ? [authors] : [])).sort(byNames);
  return {
    ...(accounts.length > 0 && { accounts: accounts.map(withoutPage).sort(bySite), applied: dayOf(applied) }),
    ...(commits.length > 0 && { commits }),
  };
}

/** The page and what its owner exported of it are one account. */
function keepProfile(accounts: Kept[], details: ProfileDetails) {
  const page = pageOf(details.address);
  const opened = monthSaid(details.since ?? "");
  const known = accounts.find((account) => account.page === page);
  if (known) known.opened ??= opened;
  else accounts.push({ page, site: siteOf(details), opened, firstWork: null });
}

/** A repository belongs to the profile below whose page it lies. */
function keepLog(accounts: Kept[], { account, since, minutes }: ActivityDetails) {
  const page = pageOf(account);
  const first = minutes.reduce((least, minute) => Math.min(least, minute), Number.POSITIVE_INFINITY);
  const firstWork = Number.isFinite(first) ? dayOf(new Date(first * 60_000)).slice(0, 7) : null;
  const opened = monthSaid(since ?? "");
  const known = accounts.find((one) => page === one.page || page.startsWith(`${one.page}/`));
  if (!known) {
    accounts.push({ page, site: readWebAddress(account)?.host ?? "A log of work", opened, firstWork });
    return;
  }
  known.opened ??= opened;
  if (firstWork && (known.firstWork === null || firstWork < known.firstWork)) known.firstWork = firstWork;
}

const pageOf = (address: string) => {
  const { host = "", path = address } = readWebAddress(address) ?? {};
  return `${host}${path}`;
};

const withoutPage = ({ page: _, ...account }: Kept): Account => account;

const keyOf = ({ site, opened, firstWork }: Account) => JSON.stringify([site, opened, firstWork]);
const bySite = (one: Account, other: Account) => (keyOf(one) < keyOf(other) ? -1 : 1);

type Authors = NonNullable<Facts["commits"]>[number];
const byNames = (one: Authors, other: Authors) => one.names - other.names || one.twice - other.twice;
