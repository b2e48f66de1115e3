import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/door/perform";
import { loadFacts } from "@/lib/risk/load";
import { getMatrix } from "@/lib/sources/queries/matrix";
import { getSources } from "@/lib/sources/queries/sources";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { addActivity } from "./actions";
import { getActivity } from "./queries";

let it: TestCompany;
let asking: Awaited<ReturnType<typeof sceneAsking>>;
beforeAll(async () => {
  it = await testCompany();
  asking = await sceneAsking(it, "profiles");
});
afterAll(() => it?.drop());

const lines = (hour: string, count: number) =>
  Array.from({ length: count }, (_, day) => `2026-0${1 + (day % 9)}-11T${hour}:00:00+09:00\tdana@acme.test\tDana Lee`);
const given = { basis: "git-log", account: "github.com/dana", since: "" } as const;

test("a log becomes a share at the place claimed; its offsets are kept nowhere, and a newer log takes its place", async () => {
  const on = await openByForm(asking, it.at(9, "09:00"), application);
  const { screeningId, recruiter } = on;
  const add = (changed: { log: string; since?: string }) =>
    perform(addActivity, recruiter, { screeningId, ...given, ...changed }, it.at(6, "09:00"));
  // 19:00 at +09:00 is 10:00 or 11:00 in Leeds.
  expect(await add({ log: lines("19", 40).join("\n") })).toMatchObject({ ok: true, data: { times: 40 } });
  const [{ hours, count } = { hours: null, count: 0 }] = (await getActivity(recruiter, screeningId)).logs;
  expect(count).toBe(40);
  expect(hours?.words).toBe("100 % of the commits fall between 08:00 and 18:00 in Leeds, the place claimed.");
  const stored = await it.client.source.findMany({ where: { screeningId, kind: "activity" } });
  expect(JSON.stringify(stored)).not.toContain("+09");
  const columns = (await getMatrix(recruiter, screeningId)).sources.map(({ kind }) => kind);
  expect(columns).not.toContain("activity");
  expect((await getSources(recruiter, screeningId)).map(({ title }) => title)).not.toContain(given.account);

  const night = [...lines("09", 40), "commit 4f2a"].join("\n");
  expect(await add({ log: night, since: "2026-03" })).toMatchObject({ ok: true });
  const { logs } = await getActivity(recruiter, screeningId);
  expect(logs).toHaveLength(1);
  expect(logs[0]?.hours?.share).toBe(0);
  expect(logs[0]?.oddities).toEqual([
    "10 commits are dated before the account was created (Mar 2026), the first in Jan 2026.",
    "Not read: line 41 of the log.",
  ]);
  const facts = await it.client.$transaction((tx) => loadFacts(tx, screeningId));
  expect(facts).toMatchObject({
    accounts: [{ site: "github.com", opened: "2026-03", firstWork: "2026-01" }],
    commits: [{ names: 1, twice: 0 }],
  });
});

test("of a very long log the first work is kept beside the newest, since it may be older than the account", async () => {
  const { screeningId, recruiter } = await openByForm(asking, it.at(9, "09:00"), application);
  const log = [...lines("19", 5_000), "2016-02-11T10:00:00Z", "2016-03-11T10:00:00Z"].join("\n");
  expect(await perform(addActivity, recruiter, { screeningId, ...given, log })).toMatchObject({
    data: { times: 5_001 },
  });
  const facts = await it.client.$transaction((tx) => loadFacts(tx, screeningId));
  expect(facts.accounts).toMatchObject([{ firstWork: "2016-02" }]);
  const { details } = await it.client.source.findFirstOrThrow({ where: { screeningId, kind: "activity" } });
  expect(details).toMatchObject({
    oddities: expect.arrayContaining(["Of 5,002 times the newest 5,000 and the very first are kept."]),
  });
});

test("of a file longer than can be sent it is said over which commits its authors are counted", async () => {
  const { screeningId, recruiter } = await openByForm(asking, it.at(9, "09:00"), application);
  const log = [...lines("19", 40), "2016-02-11T10:00:00Z\tmax@mail.test\tMax Roe"].join("\n");
  const unread = { lines: [7, 8, 9, 70, 71], count: 1205 };
  const file = { log, times: 1_000_000, unread };
  const sent = { screeningId, ...given, since: "2020-01", log: "", file };
  expect(await perform(addActivity, recruiter, sent)).toMatchObject({ data: { times: 41 } });
  expect((await getActivity(recruiter, screeningId)).logs[0]?.oddities).toEqual([
    "Of 1,000,000 times the newest 40 and the very first are kept.",
    "What is said of its authors, and of commits before the account, is counted over the newest 40 and the very first.",
    "The commits carry 2 names: Dana Lee, Max Roe.",
    "1 commit is dated before the account was created (Jan 2020), the first in Feb 2016.",
    "Not read: line 7, 8, 9, 70, 71 and 1,200 more of the log.",
  ]);
  const bare = { ...file, log: "commit 4f2a" };
  expect(await perform(addActivity, recruiter, { ...sent, file: bare })).toMatchObject({ code: "invalid" });
  // What is there is counted here, whatever was said.
  const fewer = { log: lines("19", 5_002).join("\n"), times: 3, unread: { lines: [], count: 0 } };
  expect(await perform(addActivity, recruiter, { ...sent, file: fewer })).toMatchObject({ data: { times: 5_001 } });
  expect((await getActivity(recruiter, screeningId)).logs[0]?.oddities).toEqual([
    "Of 5,002 times the newest 5,000 and the very first are kept.",
  ]);
});

test("what holds no time at all is refused, and so is another position's recruiter", async () => {
  const { screeningId, recruiter } = await openByForm(asking, it.at(9, "09:00"), application);
  const log = lines("19", 3).join("\n");
  expect(await perform(addActivity, recruiter, { screeningId, ...given, log: "commit 4f2a" })).toMatchObject({
    code: "invalid",
    fields: { log: expect.stringMatching(/^No line/) },
  });
  const manager = it.company.colleague("Hana Sato");
  expect(await perform(addActivity, manager, { screeningId, ...given, log })).toMatchObject({ ok: false });
  expect((await getActivity(recruiter, screeningId)).logs).toEqual([]);
});
