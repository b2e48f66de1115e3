"use server";

import { workOn } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { countAuthors, oddities } from "@/lib/matching/commit-authors";
import { readGitLog } from "@/lib/matching/git-log";
import { onScreening } from "@/lib/screenings/mutation";
import type { ActivityDetails } from "@/lib/sources/kinds/activity";
import { addSource } from "@/lib/sources/write";
import { activityInput } from "./schema";

/** The newest that are kept, beside the very first, which may be older than the account; more would not change a share. */
const kept = 5000;

const noTimes = "No line begins with a time and its offset, such as 2026-03-02T09:15:00-07:00.";

const unreadWords = (lines: number[]) => {
  if (lines.length === 0) return [];
  const first = lines.slice(0, 5).join(", ");
  return [`Not read: line ${first}${lines.length > 5 ? ` and ${lines.length - 5} more` : ""} of the log.`];
};

const many = new Intl.NumberFormat("en");

const keptWords = (times: number) =>
  times > kept + 1
    ? [`Of ${many.format(times)} times the newest ${many.format(kept)} and the very first are kept.`]
    : [];

/** Adds when an account did something; a newer log of the same account takes the place of the earlier. Offsets are dropped. */
export const addActivity = action(
  onScreening({
    can: "check:work",
    input: activityInput,
    async run({ actor, tx, now, input: { screeningId, log, basis, account, since } }) {
      const { commits, unread } = readGitLog(log);
      const left = unreadWords(unread);
      if (commits.length === 0) throw new Refusal("invalid", noTimes, { log: noTimes });
      const { rows } = await workOn(tx, actor, screeningId, "profiles", now);
      const newest = commits.map(({ at }) => Math.floor(at.getTime() / 60_000)).sort((a, b) => b - a);
      const details: ActivityDetails = {
        ...{ basis, account, since: since || undefined },
        minutes: newest.filter((_, at) => at < kept || at === newest.length - 1),
        ...(basis === "git-log" && { authors: countAuthors(commits) }),
        oddities: [...oddities(commits, since || null), ...keptWords(newest.length), ...left],
      };
      const source = { kind: "activity", label: account, details, statedById: actor.id, claims: [] };
      const added = await addSource(tx, { screeningId, now, ...source });
      return {
        event: { name: "source.added", data: { source: "activity" } },
        rows: [...rows, ...added.rows],
        data: { sourceId: added.sourceId, times: details.minutes.length },
      };
    },
  }),
);
