import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import type { Case } from "@/prisma/seed/scene";
import { keepText } from "@/prisma/seed/steps/documents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { completeProfiles, findsProfile } from "@/prisma/seed/steps/profiles";
import { application, sceneAsking, type TestCompany, testCompany, withOwnMailbox } from "@/prisma/seed/test-company";
import { addProfile, takeSourceBack } from "./actions";
import { getMatrix } from "./queries/matrix";
import { getTakenBack } from "./queries/taken-back";

let it: TestCompany;
let asking: Awaited<ReturnType<typeof sceneAsking>>;
beforeAll(async () => {
  it = await testCompany();
  asking = await sceneAsking(it, "profiles", "employment");
});
afterAll(() => it?.drop());

let pages = 0;
/** A screening with the page of somebody of another name and place. */
async function withAnothersPage() {
  const on = await openByForm(withOwnMailbox(asking), it.at(9, "09:00"), application);
  const page = { site: "linkedin", address: `linkedin.com/in/another-${++pages}` } as const;
  await findsProfile(on, it.at(8, "09:00"), page, { name: "Robert Mills", place: "Denver, Colorado" });
  return { ...on, page };
}
const reason = "It is another man’s page, he wrote to us.";
const back = ({ screeningId, recruiter }: Case, sourceId: string, by = recruiter) =>
  perform(takeSourceBack, by, { screeningId, sourceId, reason }, it.at(6, "09:00"));
const sourceOf = ({ screeningId }: Case, kind = "profile") =>
  it.client.source.findFirstOrThrow({ where: { screeningId, kind }, orderBy: { id: "desc" } });
const raised = async ({ screeningId }: Case) =>
  assess(await loadFacts(it.client, screeningId), it.now).differences.map(({ rule }) => rule);

test("another person's page is taken back with its differences, stays on record with the reason, and can be added again", async () => {
  const on = await withAnothersPage();
  expect(await raised(on)).toEqual(expect.arrayContaining(["name-differs", "place-differs"]));
  const { id } = await sourceOf(on);
  expect(await back(on, id)).toMatchObject({ ok: true });
  expect(await raised(on)).toEqual([]);
  expect((await getMatrix(on.recruiter, on.screeningId)).sources.map(({ title }) => title)).toEqual(["Application"]);
  const given = { title: "LinkedIn", address: on.page.address, by: "Mara Okafor", reason };
  expect(await getTakenBack(it.company.colleague("Hana Sato"), on.screeningId)).toMatchObject([given]);
  expect(await getTakenBack(it.company.colleague("Tunde Bello"), on.screeningId)).toEqual([]);
  expect(await it.client.claim.count({ where: { sourceId: id } })).toBe(2);
  expect(await it.client.$transaction((tx) => verifyStream(tx, on.screeningId))).toMatchObject({ whole: true });
  await findsProfile(on, it.at(5, "09:00"), on.page);
  expect(await raised(on)).toEqual([]);
  expect((await getMatrix(on.recruiter, on.screeningId)).sources).toHaveLength(2);
});

test("nothing else is taken back: not twice, not out of another screening, not what the candidate gave, not once the check is done", async () => {
  const [on, other] = [await withAnothersPage(), await withAnothersPage()];
  const { id } = await sourceOf(on);
  expect(await back(other, id)).toMatchObject({ code: "not-found" });
  expect(await back(on, (await sourceOf(on, "application-form")).id)).toMatchObject({ code: "not-found" });
  expect(await back(on, id, it.company.colleague("Tunde Bello"))).toMatchObject({ code: "not-found" });
  const answers = await Promise.all([back(on, id), back(on, id)]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  await completeProfiles(other, it.at(7, "09:00"), "LinkedIn");
  expect(await back(other, (await sourceOf(other)).id)).toMatchObject({ code: "check-done" });
});

test("a new page under another name is kept only once somebody says that it is theirs all the same", async () => {
  const on = await openByForm(withOwnMailbox(asking), it.at(9, "09:00"), application);
  const unsaid = { place: "", email: "", phone: "", website: "", work: [], education: [] };
  const details = { site: "github", address: "github.com/another-name", seen: "2026-11-12" } as const;
  const add = (name: string, theirs?: boolean) =>
    perform(addProfile, on.recruiter, { screeningId: on.screeningId, details, name, ...unsaid, theirs });
  expect(await add("Robert Mills")).toMatchObject({
    code: "invalid",
    fields: { theirs: /under another name, Robert Mills/ },
  });
  expect(await it.client.source.count({ where: { screeningId: on.screeningId, kind: "profile" } })).toBe(0);
  expect(await add("Robert Mills", true)).toMatchObject({ ok: true });
  // The page is known by now, whatever it is called.
  expect(await add("Rob Mills")).toMatchObject({ ok: true });
});

test("one export under two candidates counts once a profile was kept from it, for both, until one takes it back", async () => {
  const open = () => openByForm(withOwnMailbox(asking), it.at(9, "09:00"), application);
  const [first, second] = [await open(), await open()];
  const file = { kind: "profile-export", checkKind: "profiles", fileName: "Profile.csv", how: "candidate" } as const;
  const stored = (on: Case) => keepText(on, it.at(8, "09:00"), file, "First Name,Last Name\nRobert,Mills");
  const unsaid = { name: "", place: "", email: "", phone: "", website: "", work: [], education: [] };
  const adds = async (on: Case, evidenceId: string) => {
    const details = {
      site: "linkedin",
      form: "export",
      address: `linkedin.com/in/${on.screeningId}`,
      seen: "2026-11-10",
    };
    const input = { screeningId: on.screeningId, details, evidenceId, ...unsaid } as const;
    expect(await perform(addProfile, on.recruiter, input as never, it.at(7, "09:00"))).toMatchObject({ ok: true });
  };
  const openIn = async ({ screeningId }: Case) =>
    (await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } })).openDifferences;
  await adds(first, await stored(first));
  const again = await stored(second);
  expect([await openIn(first), await openIn(second)]).toEqual([0, 0]);
  await adds(second, again);
  expect([await openIn(first), await openIn(second)]).toEqual([1, 1]);
  await back(second, (await sourceOf(second)).id);
  expect([await openIn(first), await openIn(second)]).toEqual([0, 0]);
});
