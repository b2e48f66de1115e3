import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { completeCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { sendMessage } from "@/lib/messages/actions";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { done } from "@/prisma/seed/done";
import type { Case, Scene } from "@/prisma/seed/scene";
import { askInstitution, asksAgain, hear, namesReference } from "@/prisma/seed/steps/asking";
import { type Application, openByForm, openByResume } from "@/prisma/seed/steps/opening";
import {
  application,
  independent,
  message,
  sceneAsking,
  type TestCompany,
  testCompany,
  withOwnMailbox,
} from "@/prisma/seed/test-company";
import { addClient, addContact, addReference, recordAnswer, recordAsked } from "./actions";
import { getAsked } from "./queries/asked";

let it: TestCompany;
let scene: Scene;
beforeAll(async () => {
  it = await testCompany();
  scene = await sceneAsking(it, "employment", "education", "references");
});
afterAll(() => it?.drop());

const school = { institution: "Clearwater University", area: "Statistics", start: "2015", end: "2019" };
let referees = 0;
/** Each candidate names another, because whom two of them name is a difference. */
const ownReferee = () => ({
  name: "Jo Park",
  relation: "Team lead",
  organisation: `Northgate Logistics ${++referees}`,
  phone: `+44 113 496 0${200 + referees}`,
});
const switchboard = {
  ...independent,
  value: "+44 113 496 0700",
  foundIn: "company-site",
  foundAt: "Contact page",
} as const;

const open = (more: Partial<Application> = {}, by = openByForm) =>
  by(withOwnMailbox(scene), it.at(9, "09:00"), {
    ...application,
    school,
    references: [ownReferee()],
    ...more,
  });
const complete = (on: Case, kind: string) =>
  perform(completeCheck, on.recruiter, { screeningId: on.screeningId, kind, answers: {} }, it.at(5, "09:00"));
const claimOf = async ({ screeningId }: Case, attribute: string) =>
  (await it.client.claim.findFirstOrThrow({ where: { screeningId, attribute } })).id;
const rulesOf = async ({ screeningId }: Case) =>
  assess(await loadFacts(it.client, screeningId), it.now).differences.map(({ rule }) => rule);

describe("education", () => {
  test.each([
    // what the school says                                              outcome             raised
    [{ answer: "confirmed", start: "2015-09", end: "2019-06" }, "clear", []],
    [{ answer: "confirmed", area: "History" }, "clear", []],
    [{ answer: "differs" }, "could-not-verify", []],
    [{ answer: "differs", end: "2016-06" }, "concern", ["institution-does-not-confirm"]],
    [{ answer: "no-record" }, "concern", ["institution-does-not-confirm"]],
    [{ answer: "no-answer" }, "could-not-verify", []],
  ] as const)("%j: %s", async (heard, outcome, raised) => {
    const on = await open();
    expect(await complete(on, "education")).toMatchObject({
      message: "Not complete yet: 1 course of study needs a contact of ours.",
    });
    const question = await askInstitution(on, it.at(8, "09:00"), "education", 0, independent);
    await hear(on, it.at(7, "09:00"), question, heard);
    expect(await complete(on, "education")).toEqual({ ok: true, data: { outcome } });
    expect(await rulesOf(on)).toEqual(raised);
  });

  test("an end before its start is refused at its field, and the answer is still to be given", async () => {
    const on = await open();
    const verificationId = await askInstitution(on, it.at(8, "09:00"), "education", 0, independent);
    const said = { studyType: "", area: "", start: "2019-06", end: "2015-09" };
    const answer = {
      answer: "differs",
      answeredAt: it.at(7, "09:00").toISOString(),
      answeredBy: "",
      note: "",
    } as const;
    const input = { screeningId: on.screeningId, verificationId, ...answer };
    expect(
      await perform(recordAnswer, on.recruiter, { ...input, check: "education", said }, it.at(7, "09:30")),
    ).toMatchObject({ code: "invalid", fields: { "said.end": "This ends before it starts." } });
    const asJob = { ...input, check: "employment", said: { title: "", start: "", end: "" } } as const;
    expect(await perform(recordAnswer, on.recruiter, asJob, it.at(7, "09:30"))).toMatchObject({ code: "not-found" });
    expect(await it.client.verification.findUniqueOrThrow({ where: { id: verificationId } })).toMatchObject({
      answer: null,
    });
  });
});

describe("references", () => {
  test("the referee’s own number from the candidate does not count, and the words say what to do", async () => {
    const on = await open({ references: [{ ...ownReferee(), phone: "+44 113 496 0199" }] });
    const claimId = await claimOf(on, "reference");
    const add = (value: string) =>
      perform(
        addContact,
        on.recruiter,
        { screeningId: on.screeningId, claimId, ...switchboard, value },
        it.at(8, "09:00"),
      );
    expect(await add("0113 496 0199")).toMatchObject({
      code: "contact-not-independent",
      fields: { value: expect.stringContaining("switchboard and ask for the person by name") },
    });
    expect(await add(switchboard.value)).toMatchObject({ ok: true });
  });

  test.each([
    [{ answer: "confirmed", relation: "Lead of the team", since: "2021-04" }, "clear", []],
    [{ answer: "differs", relation: "Met at a fair" }, "concern", ["reference-does-not-confirm"]],
    [{ answer: "no-record" }, "concern", ["reference-does-not-confirm"]],
    [{ answer: "declined" }, "could-not-verify", []],
  ] as const)("%j: %s, weighed by %j", async (heard, outcome, rules) => {
    const on = await open();
    await hear(on, it.at(7, "09:00"), await askInstitution(on, it.at(8, "09:00"), "references", 0, switchboard), heard);
    expect(await complete(on, "references")).toEqual({ ok: true, data: { outcome } });
    expect(await rulesOf(on)).toEqual(rules);
  });

  test("whoever is named later is asked too, and nobody twice", async () => {
    const on = await open({ references: [{ name: "Jo Park", quote: "A pleasure." }] }, openByResume);
    const later = { name: "Ann Reed", relation: "Client", organisation: "Clearwater", email: "ann@clearwater.example" };
    await namesReference(on, it.at(8, "09:00"), later);
    const { screeningId, recruiter } = on;
    const twice = { screeningId, ...later, name: "Park, Jo", phone: "", details: { givenBy: "phone" } } as const;
    expect(await perform(addReference, recruiter, { ...twice, organisation: "" }, it.at(8, "10:00"))).toMatchObject({
      code: "named-already",
      fields: { name: expect.any(String) },
    });
    const asked = await getAsked(recruiter, screeningId, "references");
    expect(asked).toMatchObject([
      { name: "Jo Park", quote: "A pleasure.", given: "", source: "Résumé" },
      { name: "Ann Reed", detail: "Client, Clearwater", given: "ann@clearwater.example", source: "References given" },
    ]);
    const claimId = asked[0]?.claimId ?? "";
    const given = { screeningId, claimId, ...switchboard, medium: "email", value: "ANN@clearwater.example" } as const;
    expect(await perform(addContact, recruiter, given, it.at(8, "11:00"))).toMatchObject({
      code: "contact-not-independent",
    });
  });
});

describe("clients", () => {
  const shop = { client: "Kerr Printing", role: "Moved the shop", start: "2021-03", end: "2022-02" };
  const given = { ...shop, contact: "anna@kerr.example", details: { givenBy: "e-mail" } } as const;

  const opened = async () => openByForm(withOwnMailbox(listed), it.at(9, "09:00"), application);
  let listed: Scene;
  beforeAll(async () => {
    listed = await sceneAsking(it, "clients");
  });

  test("one the candidate gave later is asked through a contact of ours, and listed once", async () => {
    const on = await opened();
    const { screeningId, recruiter } = on;
    expect(await complete(on, "clients")).toMatchObject({ message: /^Not complete yet: a client/ });
    await done(perform(addClient, recruiter, { screeningId, ...given }, it.at(8, "09:00")));
    const again = { screeningId, ...given, client: "Kerr Printing Ltd" };
    expect(await perform(addClient, recruiter, again, it.at(8, "09:10"))).toMatchObject({
      code: "named-already",
      fields: { client: expect.any(String) },
    });
    const reversed = { screeningId, ...given, client: "Another", start: "2020", end: "2019" };
    expect(await perform(addClient, recruiter, reversed, it.at(8, "09:15"))).toMatchObject({
      code: "invalid",
      fields: { end: "This ends before it starts." },
    });
    const claimId = await claimOf(on, "client");
    const supplied = { screeningId, claimId, ...switchboard, medium: "email", value: given.contact } as const;
    expect(await perform(addContact, recruiter, supplied, it.at(8, "10:00"))).toMatchObject({
      code: "contact-not-independent",
    });
    const question = await askInstitution(on, it.at(8, "11:00"), "clients", 0, switchboard);
    await hear(on, it.at(7, "09:00"), question, { answer: "confirmed", ...shop });
    expect(await complete(on, "clients")).toEqual({ ok: true, data: { outcome: "clear" } });
  });

  test("one that knows of no contract is a concern, and weighs", async () => {
    const on = await opened();
    await done(perform(addClient, on.recruiter, { screeningId: on.screeningId, ...given }, it.at(8, "09:00")));
    const question = await askInstitution(on, it.at(8, "11:00"), "clients", 0, switchboard);
    await hear(on, it.at(7, "09:00"), question, { answer: "no-record" });
    expect(await complete(on, "clients")).toEqual({ ok: true, data: { outcome: "concern" } });
    expect(await rulesOf(on)).toEqual(["client-does-not-confirm"]);
  });
});

test("that others name the same person is said to whoever may see them, and counts each person once", async () => {
  const named = { name: "Ivy Marsh", relation: "Director", organisation: "Marsh Analytics" };
  const [on] = [await open({ references: [named] }), await open({ references: [named] })];
  await open({ references: [{ ...named, organisation: "Clearwater" }] });
  const count = async (as: string) =>
    (await getAsked(it.company.colleague(as), on.screeningId, "references"))[0]?.alsoNamed;
  expect(await count("Mara Okafor")).toBe(1);
  await it.client.screening.updateMany({ where: { id: { not: on.screeningId } }, data: { restrictedAt: it.now } });
  expect([await count("Mara Okafor"), await count("Hana Sato")]).toEqual([0, 1]);
});

test("asked again, what was asked before counts as not answered and one question stays open", async () => {
  const on = await open();
  const first = await askInstitution(on, it.at(8, "09:00"), "employment", 0, independent);
  const second = await asksAgain(on, it.at(6, "09:00"), first);
  const rows = await it.client.verification.findMany({
    where: { screeningId: on.screeningId },
    orderBy: { id: "asc" },
  });
  expect(rows).toMatchObject([
    { id: first, answer: "no-answer", answeredAt: it.at(6, "09:00") },
    { id: second, answer: null },
  ]);
  expect(await complete(on, "employment")).toMatchObject({ message: "Not complete yet: 1 answer is still missing." });
});

test("a question that nobody answered holds nothing up once another was answered, before and after completion", async () => {
  const scene = await sceneAsking(it, "employment");
  const on = await openByForm(scene, it.at(9, "09:00"), application);
  const { screeningId } = on;
  const row = () => it.client.screening.findUniqueOrThrow({ where: { id: screeningId } });
  await askInstitution(on, it.at(8, "09:00"), "employment", 0, independent);
  const second = await askInstitution(on, it.at(8, "10:00"), "employment", 0, switchboard);
  expect(await row()).toMatchObject({ turn: "institution", nextStep: "Waiting for an answer" });
  await hear(on, it.at(7, "09:00"), second, { answer: "confirmed" });
  expect(await row()).toMatchObject({
    turn: "recruiter",
    nextStep: "Complete “Employment”",
  });
  expect(await complete(on, "employment")).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ turn: "recruiter", nextStep: "Send to the hiring manager" });
});

test("the screening goes to the institutions when every check waits for them, and comes back with the first that does not", async () => {
  const on = await open();
  const row = () => it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  await askInstitution(on, it.at(8, "09:00"), "employment", 0, independent);
  await askInstitution(on, it.at(8, "10:00"), "education", 0, independent);
  expect(await row()).toMatchObject({
    turn: "recruiter",
    nextStep: "Work on “References”: 1 reference needs a contact of ours",
  });
  await askInstitution(on, it.at(8, "11:00"), "references", 0, switchboard);
  expect(await row()).toMatchObject({ turn: "institution", nextStep: "Waiting for 3 answers" });
  const asks = { ...message, wanted: "A certificate", kind: "education" } as const;
  await done(perform(sendMessage, on.recruiter, { screeningId: on.screeningId, ...asks }, it.at(7, "09:00")));
  expect(await row()).toMatchObject({ turn: "candidate", nextStep: "A certificate" });
  const another = { name: "Ann Reed", relation: "Client", organisation: "Clearwater" };
  await namesReference(on, it.at(6, "09:00"), another);
  expect(await row()).toMatchObject({
    turn: "recruiter",
    nextStep: "Work on “References”: 1 reference needs a contact of ours",
  });
});

describe("who may not", () => {
  test("operations works on the check handed to it, and on no other", async () => {
    const on = await open();
    const sam = it.company.colleague("Sam Reyes");
    await it.client.check.updateMany({
      where: { screeningId: on.screeningId, kind: "education" },
      data: { assignedTo: "operations" },
    });
    const add = async (attribute: string) => {
      const input = { screeningId: on.screeningId, claimId: await claimOf(on, attribute), ...independent };
      const result = await perform(addContact, sam, input, it.at(8, "09:00"));
      return result.ok ? "kept" : result.code;
    };
    expect([await add("education"), await add("work"), await add("reference")]).toEqual([
      "kept",
      "not-found",
      "not-found",
    ]);
    const { contactId } = await done(
      perform(addContact, on.recruiter, {
        ...{ screeningId: on.screeningId, claimId: await claimOf(on, "work") },
        ...independent,
      }),
    );
    const ask = { screeningId: on.screeningId, contactId };
    expect(await perform(recordAsked, sam, ask)).toMatchObject({ code: "not-found" });
  });

  test("a recruiter of other positions and the manager find nothing there", async () => {
    const on = await open();
    const claimId = await claimOf(on, "work");
    for (const [name, code] of [
      ["Tunde Bello", "not-found"],
      ["Olga Lind", "not-allowed"],
    ] as const) {
      const input = { screeningId: on.screeningId, claimId, ...independent };
      expect(await perform(addContact, it.company.colleague(name), input, it.at(8, "09:00"))).toMatchObject({ code });
    }
  });
});
