"use server";

import { workOn } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { countAuthors, oddities } from "@/lib/matching/commit-authors";
import { readGitLog } from "@/lib/matching/git-log";
import { onScreening } from "@/lib/screenings/mutation";
import type { ActivityDetails } from "@/lib/sources/kinds/activity";
import { addSource } from "@/lib/sources/write";
import { keptWords, noTimes, unreadWords } from "./log-words";
import { activityInput } from "./schema";

/** The newest that are kept, beside the very first, which may be older than the account; more would not change a share. */
const kept = 5000;

/** Adds when an account did something; a newer log of the same account takes the place of the earlier. Offsets are dropped. */
export const addActivity = action(
  onScreening({
    can: "check:work",
    input: activityInput,
    async run({ actor, tx, now, input: { screeningId, log, file, basis, account, since } }) {
      const { commits, unread } = readGitLog(file?.log ?? log);
      if (commits.length === 0) throw new Refusal("invalid", noTimes, { log: noTimes });
      const { rows } = await workOn(tx, actor, screeningId, "profiles", now);
      // Of a file the browser says how many there were, and which lines it could not read; all else is counted here.
      const times = Math.max(file?.times ?? 0, commits.length);
      const left = unreadWords(file?.unread ?? { lines: unread.slice(0, 5), count: unread.length });
      const newest = commits.map(({ at }) => Math.floor(at.getTime() / 60_000)).sort((a, b) => b - a);
      const details: ActivityDetails = {
        ...{ basis, account, since: since || undefined },
        minutes: newest.filter((_, at) => at < kept || at === newest.length - 1),
        ...(basis === "git-log" && { authors: countAuthors(commits) }),
        oddities: [...keptWords(times, commits.length, kept), ...oddities(commits, since || null), ...left],
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
