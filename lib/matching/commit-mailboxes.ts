import { readEmail } from "./emails";
import type { Commit } from "./git-log";

const year = 366 * 24 * 60 * 60 * 1000;

/** The mailboxes of the twelve months that have most of them: over the years everybody changes employers and computers. */
export function mailboxesInAYear(commits: readonly Commit[]): string[] {
  const dated = commits
    .map((commit) => ({ at: commit.at.getTime(), mailbox: mailboxOf(commit) }))
    .filter(({ mailbox }) => !isMachine(mailbox))
    .sort((a, b) => a.at - b.at);
  /** When each was used last, the longest ago first. */
  const used = new Map<string, number>();
  let most = { count: 0, end: 0 };
  for (const { at, mailbox } of dated) {
    const key = withoutHost(mailbox);
    used.delete(key);
    used.set(key, at);
    for (const [old, last] of used) {
      if (last >= at - year) break;
      used.delete(old);
    }
    if (used.size > most.count) most = { count: used.size, end: at };
  }
  const inYear = dated.filter(({ at }) => at <= most.end && at >= most.end - year);
  return [...new Map(inYear.map(({ mailbox }) => [withoutHost(mailbox), mailbox])).values()];
}

/** Where nobody has set an address, git makes one of the user and the machine: ann@alf.(none), ann@laptop.local. */
const isMachine = (mailbox: string) =>
  !/@[^@]*\.(?!(?:local|localdomain|lan|home|internal)$)(?:\p{L}{2,}|xn--[a-z\d-]+)$/u.test(mailbox);

/** Facts: below these many countries give out domains, so that acme.co.uk is one and co.uk is none. */
const secondLevel = String.raw`(?:ac|co|com|edu|gov|net|or|org)\.[a-z]{2}`;
const belowDomain = new RegExp(String.raw`@[^@]*\.(?!${secondLevel}$)(?=[^.]+\.(?:${secondLevel}|[^.]+)$)`);

/** Ann at two computers of one domain is one mailbox: ann@red.acme.com, ann@acme.com. */
const withoutHost = (mailbox: string) => mailbox.replace(belowDomain, "@");

/** The mailbox of a commit; GitHub's hidden addresses begin with a number that is no part of the account. */
export const mailboxOf = ({ email }: Commit) =>
  (readEmail(email)?.address ?? email.toLowerCase()).replace(/^\d+\+/, "");
