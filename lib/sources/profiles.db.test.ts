import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck, handToOperations } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { proposeSettlement } from "@/lib/risk/actions";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { getScreening } from "@/lib/screenings/queries/screening";
import type { Case } from "@/prisma/seed/scene";
import { proposesSettled, settles } from "@/prisma/seed/steps/decisions";
import { openByForm } from "@/prisma/seed/steps/opening";
import { findsProfile } from "@/prisma/seed/steps/profiles";
import { application, sceneAsking, type TestCompany, testCompany, withOwnMailbox } from "@/prisma/seed/test-company";
import { addProfile } from "./actions";
import { getMatrix } from "./queries/matrix";

let it: TestCompany;
let asking: Awaited<ReturnType<typeof sceneAsking>>;
beforeAll(async () => {
  it = await testCompany();
  asking = await sceneAsking(it, "profiles", "employment");
});
afterAll(() => it?.drop());

const open = () => openByForm(withOwnMailbox(asking), it.at(9, "09:00"), application);
const linkedin = { site: "linkedin", address: "linkedin.com/in/somebody", since: "Joined March 2019" } as const;
let pages = 0;
/** A page that nobody else has given. */
const ownPage = () => ({ ...linkedin, address: `linkedin.com/in/somebody-${++pages}` });
const said = {
  details: { site: "github", siteName: "", address: "github.com/somebody", seen: "2026-11-12", since: "" },
  ...{ name: "", place: "", email: "", phone: "", website: "", work: [], education: [] },
} as const;
const add = ({ screeningId, recruiter }: Case, changed: object = {}) =>
  perform(addProfile, recruiter, { screeningId, ...said, ...changed }, it.at(6, "09:00"));
const complete = ({ screeningId, recruiter }: Case, answers = { looked: "LinkedIn, GitHub" }) =>
  perform(completeCheck, recruiter, { screeningId, kind: "profiles", answers }, it.at(4, "09:00"));
const differences = async (on: Case) => assess(await loadFacts(it.client, on.screeningId), it.now).differences;

test("several profiles stand beside each other, and a newer look at the same page takes the place of the earlier", async () => {
  const on = await open();
  await findsProfile(on, it.at(8, "09:00"), linkedin, { place: "Leeds" });
  await findsProfile(on, it.at(8, "09:10"), { site: "github", address: "github.com/somebody" }, { name: "" });
  await findsProfile(
    on,
    it.at(7, "09:00"),
    { ...linkedin, address: "https://www.linkedin.com/in/Somebody/" },
    { place: "Hull" },
  );
  const sources = await it.client.source.findMany({
    where: { screeningId: on.screeningId, kind: "profile" },
    orderBy: { id: "asc" },
  });
  expect(sources.map(({ label, replacedAt }) => [label, replacedAt !== null])).toEqual([
    ["LinkedIn linkedin.com/in/somebody", true],
    ["GitHub github.com/somebody", false],
    ["LinkedIn linkedin.com/in/somebody", false],
  ]);
  const { sources: columns, rows } = await getMatrix(on.recruiter, on.screeningId);
  expect(columns.map(({ title }) => title)).toEqual(["Application", "GitHub", "LinkedIn"]);
  expect(columns[2]).toMatchObject({
    by: "Mara Okafor",
    picture: { hasThumbnail: true },
    page: { since: linkedin.since },
  });
  const name = rows.find(({ attribute }) => attribute === "name");
  expect(name?.cells.map(({ claims, verdict }) => [claims.length, verdict?.verdict ?? null])).toEqual([
    [1, null],
    [0, null],
    [1, "same"],
  ]);
});

test("a person's own export stands beside the page, and each claim keeps where it was read", async () => {
  const on = await open();
  await findsProfile(on, it.at(8, "09:00"), linkedin, { place: "Leeds" });
  const details = { ...linkedin, siteName: "", seen: "2026-11-12", form: "export" };
  const work = [
    { ...{ employer: "Acme", title: "Clerk", start: "2019-03", end: "", contact: "" }, path: "Positions.csv, row 2" },
  ];
  const education = [
    { ...{ institution: "Hull", area: "", studyType: "BA", start: "", end: "" }, path: "Education.csv, row 2" },
  ];
  const further = [{ attribute: "email", value: "second@post.example", path: "Email Addresses.csv, row 3" }];
  const read = { name: "Robert Mills", paths: { name: "Profile.csv, row 2, corrected" } };
  expect(await add(on, { details, ...read, work, education, further, theirs: true })).toMatchObject({ ok: true });
  const { sources, rows } = await getMatrix(on.recruiter, on.screeningId);
  expect(sources.map(({ title, page }) => [title, page?.form ?? null])).toEqual([
    ["Application", null],
    ["LinkedIn", null],
    ["LinkedIn, own export", "own export"],
  ]);
  // The page is filled in when it is looked at again; what was exported is not what the page says.
  expect(sources.map(({ page }) => page?.again.stated?.place)).toEqual([undefined, "Leeds", undefined]);
  const stated = rows.flatMap(({ cells }) => cells[2]?.claims.map(({ text, path }) => [text, path]) ?? []);
  expect(stated).toEqual([
    ["Robert Mills", "Profile.csv, row 2, corrected"],
    ["second@post.example", "Email Addresses.csv, row 3"],
    ["Clerk, Acme, from Mar 2019", "Positions.csv, row 2"],
    ["BA, Hull", "Education.csv, row 2"],
  ]);
});

test("what a profile states otherwise is a difference that names the profile, and settling it makes the check clear", async () => {
  const on = await open();
  await findsProfile(on, it.at(8, "09:00"), ownPage(), { place: "Denver, Colorado" });
  const [found] = await differences(on);
  expect(found).toMatchObject({ rule: "place-differs", status: "open" });
  expect(found?.values).toEqual([
    { label: "Application", text: "Leeds" },
    { label: "LinkedIn", text: "Denver, Colorado" },
  ]);
  await proposesSettled(on, it.at(6, "09:00"), "place-differs", "Moved in June, says the page.");
  await settles(on, it.at(5, "09:00"), "Saw the lease.");
  expect(await complete(on)).toEqual({ ok: true, data: { outcome: "clear" } });
});

test("a proposal names a file of the screening as its proof, and whoever settles is shown it", async () => {
  const [on, other] = [await open(), await open()];
  for (const one of [on, other]) await findsProfile(one, it.at(8, "09:00"), ownPage(), { place: "Denver, Colorado" });
  const pictureOf = ({ screeningId }: Case) => it.client.evidence.findFirstOrThrow({ where: { screeningId } });
  const side = async (by = on.recruiter) => (await getScreening(by, on.screeningId))?.whole;
  const { id } = await pictureOf(on);
  expect((await side())?.files).toEqual([{ id, label: expect.stringMatching(/: linkedin\.png$/), withheld: null }]);
  const [{ rule = "", fingerprint = "" } = {}] = (await side())?.differences ?? [];
  const propose = (evidenceId: string) =>
    perform(proposeSettlement, on.recruiter, {
      ...{ screeningId: on.screeningId, rule, fingerprint, reason: "It is an old page.", evidenceId },
    });
  expect(await propose((await pictureOf(other)).id)).toMatchObject({ code: "not-found" });
  expect(await propose("x")).toMatchObject({ code: "invalid" });
  expect(await propose(id)).toMatchObject({ ok: true });
  const shown = (await side(it.company.colleague("Hana Sato")))?.differences[0]?.settlement;
  expect(shown).toMatchObject({ reason: "It is an old page.", proof: { id } });
});

test("another e-mail on a profile is a difference of few points, which cannot reach compliance alone", async () => {
  const on = await open();
  await findsProfile(on, it.at(8, "09:00"), ownPage(), { email: "another@post.example" });
  const { differences: found, risk, state } = assess(await loadFacts(it.client, on.screeningId), it.now);
  expect(found).toMatchObject([{ rule: "contact-differs", words: "The e-mail addresses differ.", points: 6 }]);
  expect([risk, state]).toEqual([6, "open-differences"]);
});

test("one that stays open is a concern; no profile at all is neither a difference nor clear", async () => {
  const differing = await open();
  await findsProfile(differing, it.at(8, "09:00"), ownPage(), { name: "Robert Mills" });
  expect(await complete(differing)).toEqual({ ok: true, data: { outcome: "concern" } });
  const none = await open();
  expect(await complete(none, { looked: " " })).toMatchObject({ ok: false, code: "invalid" });
  expect(await complete(none)).toEqual({ ok: true, data: { outcome: "could-not-verify" } });
  expect(await differences(none)).toEqual([]);
});

test.each([
  // what                                         changed                                                             field
  ["a day that has not come", { details: { ...said.details, seen: "2027-01-01" } }, "details.seen"],
  ["no address", { details: { ...said.details, address: "somebody" } }, "details.address"],
  ["an address no browser opens", { details: { ...said.details, address: "https://a%.example" } }, "details.address"],
  ["a program as address", { details: { ...said.details, address: "javascript:alert(1)" } }, "details.address"],
  ["another site without a name", { details: { ...said.details, site: "other" } }, "details.siteName"],
  ["an e-mail that is none", { email: "nowhere" }, "email"],
  ["a further e-mail that is none", { further: [{ attribute: "email", value: "nowhere" }] }, "further.0.value"],
  ["a further thing that has a field", { further: [{ attribute: "name", value: "Dana" }] }, "further.0.attribute"],
  [
    "a job that ends before it starts",
    { work: [{ employer: "A", title: "", start: "2020", end: "2019", contact: "" }] },
    "work.0.end",
  ],
  [
    "a study that ends before it starts",
    { education: [{ institution: "A", area: "", start: "2020", end: "2019" }] },
    "education.0.end",
  ],
  [
    "a client whose contract ends before it starts",
    { clients: [{ client: "A", role: "", start: "2020", end: "2019", contact: "" }] },
    "clients.0.end",
  ],
])("%s is refused at its field", async (_, changed, field) => {
  const on = await open();
  expect(await add(on, changed)).toMatchObject({ ok: false, code: "invalid", fields: { [field]: expect.any(String) } });
});

test("a job may begin in a month of the year in which it ended", async () => {
  const work = [{ employer: "A", title: "", start: "2019-05", end: "2019", contact: "" }];
  expect(await add(await open(), { work })).toMatchObject({ ok: true });
});

test("a picture of another screening is refused, and so is a profile where the check is not asked", async () => {
  const [on, other] = [await open(), await open()];
  await findsProfile(other, it.at(8, "09:00"), linkedin);
  const picture = await it.client.evidence.findFirstOrThrow({ where: { screeningId: other.screeningId } });
  expect(await add(on, { evidenceId: picture.id })).toMatchObject({ ok: false, code: "not-found" });
  expect(await add(on)).toMatchObject({ ok: true });
  const short = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  expect(await add(short)).toMatchObject({ ok: false, code: "not-found" });
});

test("files come with the matrix only to those who may know of them, each named for the profile it is of", async () => {
  const on = await open();
  await findsProfile(on, it.at(8, "09:00"), ownPage());
  const handed = { screeningId: on.screeningId, kind: "employment" } as const;
  expect(await perform(handToOperations, on.recruiter, handed, it.at(7, "09:00"))).toMatchObject({ ok: true });
  const files = async (by: Actor) =>
    (await getMatrix(by, on.screeningId)).sources.map(({ picture, isFileKept }) => [picture?.of ?? null, isFileKept]);
  expect(await files(on.recruiter)).toEqual([
    [null, false],
    ["LinkedIn", true],
  ]);
  // The file belongs to a check that operations were not handed.
  expect(await files(it.company.colleague("Sam Reyes"))).toEqual([
    [null, false],
    [null, true],
  ]);
});

test("the matrix of somebody else's screening is empty", async () => {
  const on = await open();
  expect((await getMatrix(it.company.colleague("Tunde Bello"), on.screeningId)).sources).toEqual([]);
});
