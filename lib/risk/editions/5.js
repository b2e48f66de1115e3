// An edition of the rules as it was, made by `npm run -s bonafide -- freeze`. Never changed.
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};

// lib/risk/assess.ts
var assess_exports = {};
__export(assess_exports, {
  assess: () => assess,
  factsDigest: () => factsDigest,
  ruleset: () => ruleset,
  serialise: () => serialise
});
import { createHash } from "node:crypto";

// lib/audit/canonical.ts
function canonical(value5) {
  if (value5 === null || typeof value5 === "boolean" || typeof value5 === "string") return JSON.stringify(value5);
  if (typeof value5 === "number" && Number.isFinite(value5)) return JSON.stringify(value5);
  if (value5 instanceof Date) return JSON.stringify(value5.toISOString());
  if (Array.isArray(value5)) return `[${value5.map(canonical).join(",")}]`;
  if (typeof value5 === "object" && Object.getPrototypeOf(value5) === Object.prototype) {
    const fields = Object.entries(value5).filter(([, field]) => field !== void 0);
    fields.sort(([a], [b]) => a < b ? -1 : 1);
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
  }
  throw new TypeError(`JSON cannot say ${typeof value5 === "object" ? "this object" : String(value5)}.`);
}

// unused:zod
var loading = true;
queueMicrotask(() => {
  loading = false;
});
var unused = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused,
  apply: () => {
    if (!loading) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused;
  }
});
var z = unused;

// lib/checks/define-check.ts
var defineCheck = (kind) => kind;
var defineFlatCheck = (kind) => ({
  ...kind,
  known({ checks }) {
    const outcome = checks.find((check) => check.kind === kind.id)?.outcome;
    if (!outcome) return { share: 0, words: "not answered yet" };
    return { share: outcome === "could-not-verify" ? 0 : 1, words: outcomeWords[outcome].toLowerCase() };
  },
  missing: () => null,
  outcome(_, answers) {
    const given = kind.answers.safeParse(answers);
    return given.success ? kind.result(given.data).outcome : null;
  }
});
var outcomeWords = {
  clear: "Clear",
  concern: "Concern",
  "could-not-verify": "Could not verify"
};

// lib/checks/kinds/account-ages.ts
var age = (title) => z.enum(["older", "new", "unknown", "none"], { error: "Choose one." }).meta({
  title,
  labels: { older: "Over a year", new: "Newer", unknown: "Cannot be told", none: "Has none" }
});
var accountAges = defineFlatCheck({
  id: "account-ages",
  version: 1,
  measures: ["P11"],
  stage: "before-offer",
  title: "Account ages",
  task: "Look up how old the accounts are that the candidate uses, and compare them with the work shown there.",
  guidance: "A register shows when a domain was made, most sites show since when somebody is there; the length of a career is not asked here. A fresh address for applications, a lost password or an employer's account explains most new ones: that lowers what is checked and is no difference.",
  evidence: ["register-extract", "other"],
  answers: z.object({
    email: age("How old is the e-mail address?"),
    profiles: age("How old are the profiles?"),
    domain: age("How old is the domain of their site?"),
    phone: age("How old is the phone number?"),
    before: z.enum(["no", "explained", "yes", "unknown"], { error: "Choose one." }).meta({
      title: "Is work shown on an account from before the account was there?",
      labels: { no: "No", explained: "Yes, explained", yes: "Yes, not explained", unknown: "Cannot be told" }
    }),
    seen: z.string().trim().min(1, "Write how you can tell.").max(2e3, "At most 2,000 characters.").meta({ title: "How can you tell, and when did you look?", description: "One account a line." })
  }),
  result({ before, email: email2, profiles: profiles2, domain, phone: phone2 }) {
    if (before === "yes") return { outcome: "concern", words: "work is shown from before the account was there" };
    const ages = [email2, profiles2, domain, phone2];
    if (before === "unknown" || !ages.includes("older"))
      return { outcome: "could-not-verify", words: "no account is old enough to say anything" };
    const rest = ages.includes("new") ? ", others are new" : "";
    return { outcome: "clear", words: `an account is over a year old${rest}` };
  }
});

// lib/checks/by-compliance.ts
var confirmedWords = { clear: "confirmed by compliance", "could-not-verify": "not confirmed by compliance" };
var unlessProtected = ({ id: id2, known: known2, missing, outcome }) => ({
  known(facts) {
    if (!facts.protectedAddress) return known2(facts);
    const done = facts.checks.find(({ kind }) => kind === id2)?.outcome;
    if (done === "clear") return { share: 1, words: confirmedWords.clear };
    return { share: 0, words: done ? confirmedWords["could-not-verify"] : "compliance takes care of this address" };
  },
  missing: (facts) => facts.protectedAddress ? "the word of compliance, who takes care of this address" : missing(facts),
  outcome: (facts, answers) => facts.protectedAddress ? null : outcome(facts, answers)
});

// lib/checks/note.ts
var note = z.string().trim().max(2e3, "At most 2,000 characters.").optional().meta({ title: "What should the next reader know?" });

// lib/checks/second-reading.ts
function secondReading(source, what) {
  const answers = ({ confirmations }) => confirmations.filter((confirmation) => confirmation.source === source).map(({ answer }) => answer);
  return {
    known(facts) {
      const said2 = answers(facts);
      if (!facts.documents.includes(source)) return { share: 0, words: `${what} is missing` };
      if (said2.includes("differs")) return { share: 1, words: "two people read it differently" };
      const expired = facts.expiredDocuments.includes(source);
      const newer = expired ? "; it had expired, so a newer document is needed" : "";
      if (said2.length === 0) return { share: 0.5, words: `typed in, not read by a second person${newer}` };
      return { share: expired ? 0.5 : 1, words: `confirmed by two people${newer}` };
    },
    missing(facts) {
      if (!facts.documents.includes(source)) return what;
      return answers(facts).length === 0 ? "a second person who reads it" : null;
    },
    outcome(facts) {
      const said2 = answers(facts);
      if (!facts.documents.includes(source) || said2.length === 0) return null;
      if (said2.includes("differs")) return "concern";
      return facts.expiredDocuments.includes(source) ? "could-not-verify" : "clear";
    }
  };
}

// lib/checks/kinds/address-document.ts
var addressDocument = defineCheck({
  id: "address-document",
  version: 1,
  measures: ["E7"],
  stage: "before-offer",
  title: "Address document",
  task: "Type in the address that a document shows, and let a second person read it too.",
  guidance: "A licence, a national card, or a utility or bank letter of the last months; a passport shows no address. Amounts and account numbers may be covered. A recent move, a bill in a partner's name or a flat that is shared explains most differences: ask for a second document.",
  evidence: ["address-document"],
  // A year: people move, and most documents that show an address are not older.
  validDays: 365,
  answers: z.object({
    note
  }),
  ...unlessProtected({
    id: "address-document",
    ...secondReading("address-document", "a document that shows an address")
  })
});

// lib/matching/days.ts
var near = (text) => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1900 && year <= 2100;
};
var day = (words3 = "Enter a complete date.") => z.iso.date(words3).refine(near, words3);

// lib/checks/kinds/background-report.ts
var backgroundReport = defineFlatCheck({
  id: "background-report",
  version: 1,
  measures: ["E2a"],
  stage: "before-offer",
  title: "Background report",
  task: "Order the report after the candidate was told and has agreed, and write down what came back.",
  guidance: "What it says belongs to this person only if its names and addresses are theirs. Common names, old addresses and records that were sealed explain many findings: the candidate gets a copy, may dispute it, and nothing follows from it before.",
  evidence: ["background-report", "correspondence"],
  consents: ["background-disclosure", "background-authorisation"],
  // 15 USC 1681b(b)(2): told in a text of its own, agreed in writing, and only then ordered.
  allowedFrom: { answer: "orderedOn", otherwise: "Order a new report, or close the check as not verified." },
  answers: z.object({
    maker: z.string().trim().min(1, "Write who made it.").max(200, "At most 200 characters.").meta({ title: "Which agency made it?" }),
    orderedOn: day().meta({ title: "When was it ordered?" }),
    result: z.enum(["clear", "consider", "disputed"], { error: "Choose one." }).meta({
      title: "What did the agency say?",
      labels: { clear: "Clear", consider: "Consider", disputed: "Disputed" },
      description: "“Consider” is the agency's word for a finding that somebody should look at."
    }),
    agrees: z.enum(["yes", "no", "unclear"], { error: "Choose one." }).meta({
      title: "Do its names and addresses agree with the application?",
      labels: { yes: "They agree", no: "They do not", unclear: "Not clear" }
    }),
    note
  }),
  result({ result: result2, agrees: agrees2 }) {
    if (result2 === "disputed") return { outcome: "could-not-verify", words: "the candidate disputes the report" };
    if (result2 === "consider") return { outcome: "concern", words: "the report has something to consider" };
    if (agrees2 === "no") return { outcome: "concern", words: "the report is about other names or addresses" };
    if (agrees2 === "unclear")
      return { outcome: "could-not-verify", words: "not clear that the report is about this person" };
    return { outcome: "clear", words: "nothing to consider, names and addresses agree" };
  }
});
var clearAnswers = z.object({ result: z.literal("clear").optional(), agrees: z.literal("yes").optional() });

// lib/checks/kinds/biometric-log-in.ts
var id = "biometric-log-in";
var typed = () => z.string().trim().max(200, "At most 200 characters.").optional();
var laterWords = {
  "same-key": "same device, unlocked, seen again",
  "another-key": "another key than the one that was enrolled",
  "could-not": "the passkey could not be shown again"
};
function laterOf({ passkey }) {
  if (passkey?.later.includes("another-key")) return "another-key";
  return passkey?.later.at(-1);
}
var biometricLogIn = defineCheck({
  id,
  version: 1,
  measures: ["E2c"],
  stage: "before-access",
  title: "Biometric log-in",
  task: "See the candidate enrol a passkey, and see them show the same one again at each later step.",
  guidance: "It shows the same device, unlocked: neither who unlocked it nor where, so it counts only when you saw the person do it. A new, lost or shared phone explains most other keys: see them again, and let them enrol anew. Nobody has to do this; “could not verify” is not held against them.",
  evidence: [],
  // What is near somebody's body goes through as few hands as it can.
  handedOver: false,
  consents: [id],
  answers: z.object({
    way: z.enum(["passkey", "prints", "neither"], { error: "Choose one." }).meta({
      title: "How was it done?",
      labels: {
        passkey: "With a passkey, as seen above",
        prints: "Prints were taken in person",
        neither: "Neither: no device for it, or they would rather not"
      }
    }),
    place: typed().meta({
      title: "Where were the prints taken?",
      description: "Only for prints. Never keep the prints themselves, or anything made from them."
    }),
    takenBy: typed().meta({
      title: "By whom were they taken?",
      description: "Only for prints: the service or office."
    }),
    anotherKey: z.enum(["explained", "open"]).optional().meta({
      title: "If another key answered, is it explained?",
      labels: { explained: "Yes: the person was seen, and enrolled a new device", open: "Not yet" }
    }),
    note
  }),
  known(facts) {
    const later = laterOf(facts);
    if (later) return { share: later === "could-not" ? 0 : 1, words: laterWords[later] };
    if (facts.passkey?.enrolled) return { share: 0.5, words: "enrolled, not asked for again yet" };
    const outcome = facts.checks.find(({ kind }) => kind === id)?.outcome;
    if (outcome === "clear") return { share: 1, words: "prints taken in person" };
    return { share: 0, words: outcome ? "could not be checked" : "no passkey was seen" };
  },
  missing: () => null,
  outcome(facts, { way, place: place3, takenBy, anotherKey }) {
    if (!way) return null;
    const later = laterOf(facts);
    if (later === "another-key" && anotherKey !== "explained") return "concern";
    if (way === "prints") return place3 && takenBy ? "clear" : "could-not-verify";
    return way === "passkey" && facts.passkey?.later.at(-1) === "same-key" ? "clear" : "could-not-verify";
  }
});

// lib/channels/became.ts
function wishesInWords(wishes) {
  const theirs = wishes.filter(({ by }) => by !== "us");
  if (wishes.length === 0) return "no wish to move elsewhere is written down";
  if (theirs.some(({ became }) => became === "moved")) return "does not keep to the agreed channels";
  if (wishes.some(({ became }) => became === null))
    return "asked to move elsewhere, and it is not known what became of it";
  if (theirs.length === 0) return "we asked to move elsewhere ourselves";
  if (theirs.some(({ became }) => became === "agreed")) return "moved to another channel with our agreement";
  return "asked to move elsewhere, the agreed channels were kept";
}

// lib/checks/kinds/channels.ts
var channels = defineCheck({
  id: "channels",
  version: 2,
  measures: ["E6"],
  stage: "before-interview",
  title: "Channels",
  task: "Write down which channels are agreed, and every wish to move elsewhere.",
  guidance: "Talk that moves to a private messenger leaves nobody able to look back at what was said. A blocked app, a shared computer or plain habit explains most wishes: ask why, and keep the message.",
  evidence: ["correspondence"],
  answers: z.object({
    found: z.enum(["applied", "platform", "agency", "referral", "approached"], { error: "Choose one." }).meta({
      title: "Where was the candidate found?",
      labels: {
        applied: "They applied here",
        platform: "A job or freelance platform",
        agency: "An agency",
        referral: "Somebody recommended them",
        approached: "We wrote to them"
      }
    }),
    foundWhere: z.string().trim().max(200, "At most 200 characters.").optional().meta({ title: "Which platform and handle, agency, or person?" }),
    agreed: z.string().trim().min(1, "Name at least one.").max(200, "At most 200 characters.").meta({ title: "Which channels are agreed?", description: "“E-mail to the address in the application, Teams.”" })
  }),
  known({ checks, channelRequests }) {
    const outcome = checks.find(({ kind }) => kind === "channels")?.outcome ?? "could-not-verify";
    return { share: outcome === "could-not-verify" ? 0 : 1, words: wishesInWords(channelRequests) };
  },
  missing: ({ channelRequests }) => channelRequests.some(({ became }) => became === null) ? "what became of a wish to move elsewhere" : null,
  outcome({ channelRequests }) {
    if (channelRequests.some(({ by, became }) => by !== "us" && became === "moved")) return "concern";
    return channelRequests.some(({ became }) => became === null) ? "could-not-verify" : "clear";
  }
});

// unused:lib/matching/dates.ts
var loading2 = true;
queueMicrotask(() => {
  loading2 = false;
});
var unused2 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused2,
  apply: () => {
    if (!loading2) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused2;
  }
});
var readMonth = unused2;
var monthWords = unused2;
var isBefore = unused2;
var compareSpans = unused2;

// unused:lib/matching/organisations.ts
var loading3 = true;
queueMicrotask(() => {
  loading3 = false;
});
var unused3 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused3,
  apply: () => {
    if (!loading3) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused3;
  }
});
var compareOrganisations = unused3;

// lib/matching/text.ts
import anyAscii from "any-ascii";
var plain = /^[!-~]+(?: [!-~]+)*$/;
var tidy = (text) => plain.test(text) ? text : text.toWellFormed().normalize("NFC").replace(/[\p{Cc}\p{Z}]+/gu, " ").replace(new RegExp("\\p{Cf}", "gu"), "").trim();
var fold = (text) => plain.test(text) ? text.toLowerCase() : anyAscii(tidy(text).replace(/[\p{Extended_Pictographic}\uFFFD]/gu, " ")).toLowerCase().replace(/\s+/g, " ").trim();
var words = (folded) => folded.replace(/['’`.]/g, "").match(/[a-z0-9]+/g) ?? [];
var isReadable = (text) => /[A-Za-z0-9]/.test(text) || words(fold(text)).length > 0;
function unreadable(a, b, what, limit = 300) {
  if (a.length > limit || b.length > limit)
    return a === b ? { score: 1, verdict: "same", words: "Every character agrees." } : { score: 0, verdict: "unclear", words: `This is too long to be read as ${what}.` };
  if (!isReadable(a) || !isReadable(b))
    return { score: 0, verdict: "unclear", words: `There is not ${what} on both sides.` };
  return null;
}

// lib/matching/verdict.ts
var agrees = ({ verdict }) => verdict === "same" || verdict === "likely";
var order = ["different", "unclear", "likely", "same"];
var byAgreement = (a, b) => order.indexOf(b.verdict) - order.indexOf(a.verdict) || b.score - a.score;
function together(parts) {
  const weakest2 = parts.toSorted(byAgreement).at(-1);
  if (!weakest2) throw new RangeError("Nothing to put together.");
  const said2 = parts.filter(({ verdict }) => verdict === weakest2.verdict).map(({ words: words3 }) => words3);
  return { score: weakest2.score, verdict: weakest2.verdict, words: [...new Set(said2)].join(" ") };
}

// lib/sources/define-attribute.ts
function defineAttribute(spec) {
  const { value: value5, many = false, whole = () => false, oneEach = false } = spec;
  const read = (stored) => value5.parse(stored);
  const counterpart = spec.counterpart ?? ((a, b) => !many || agrees(spec.compare(a, b)));
  return {
    id: spec.id,
    title: spec.title,
    many,
    whole: (stated) => whole(stated.map(read)),
    oneEach,
    value: value5,
    anchors: spec.anchors,
    text: (stored) => spec.text(read(stored)),
    compare: (a, b) => spec.compare(read(a), read(b)),
    counterpart: (a, b) => counterpart(read(a), read(b))
  };
}

// lib/sources/attributes/span.ts
var statedDate = z.string().trim().max(40).refine((text) => readMonth(text) !== null, "Write a date that exists, such as 2021-03.").nullable();
function endsBeforeStart({ start, end }) {
  const [from, to] = [start && readMonth(start), end && readMonth(end)];
  return !!from && !!to && isBefore(to, from);
}
function spanText({ start, end }) {
  if (start && end) return `${monthWords(start)} – ${monthWords(end)}`;
  if (start) return `from ${monthWords(start)}`;
  return end ? `until ${monthWords(end)}` : null;
}
var isHistory = (entries) => entries.some(({ start, end }) => start !== null || end !== null);

// unused:lib/matching/titles.ts
var loading4 = true;
queueMicrotask(() => {
  loading4 = false;
});
var unused4 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused4,
  apply: () => {
    if (!loading4) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused4;
  }
});
var compareTitles = unused4;

// lib/sources/attributes/work.ts
var suppliedContact = z.strictObject({
  name: z.string().trim().max(300).optional(),
  email: z.string().trim().max(254).optional(),
  phone: z.string().trim().max(100).optional(),
  web: z.string().trim().max(2e3).optional()
});
var value = z.strictObject({
  employer: z.string().trim().min(1, "Write the employer's name.").max(300, "At most 300 characters."),
  title: z.string().trim().max(300, "At most 300 characters.").nullable(),
  start: statedDate,
  /** Null when it goes on, or is not stated. */
  end: statedDate,
  contact: suppliedContact.nullable()
}).refine((job2) => !endsBeforeStart(job2), { path: ["end"], error: "This ends before it starts." });
var sameEmployer = (a, b) => compareOrganisations(a.employer, b.employer);
var work = defineAttribute({
  id: "work",
  title: "Work",
  many: true,
  whole: isHistory,
  value,
  anchors: ["json-resume", "resume-document", "application-form"],
  text: (job2) => tidy([job2.title, job2.employer, spanText(job2)].filter(Boolean).join(", ")),
  compare: compareJobs,
  counterpart: (a, b) => sameEmployer(a, b).verdict !== "different"
});
function compareJobs(a, b) {
  const titles = a.title && b.title ? [compareTitles(a.title, b.title)] : [];
  return together([sameEmployer(a, b), ...titles, compareSpans(a, b)]);
}

// lib/sources/attributes/client.ts
var value2 = z.strictObject({
  client: z.string().trim().min(1, "Write the client's name.").max(300, "At most 300 characters."),
  /** What was done for them, or as what. */
  role: z.string().trim().max(300, "At most 300 characters.").nullable(),
  start: statedDate,
  /** Null when it goes on, or is not stated. */
  end: statedDate,
  contact: suppliedContact.nullable()
}).refine((contract2) => !endsBeforeStart(contract2), { path: ["end"], error: "This ends before it starts." });
var client = defineAttribute({
  id: "client",
  title: "Client",
  many: true,
  value: value2,
  anchors: [],
  text: ({ role, client: client2, ...span }) => tidy([role, client2, spanText(span)].filter(Boolean).join(", ")),
  compare: compareContracts,
  counterpart: (a, b) => compareOrganisations(a.client, b.client).verdict !== "different" && compareSpans(a, b).verdict !== "different"
});
function compareContracts(a, b) {
  return compareJobs(asJob(a), asJob(b));
}
var asJob = ({ client: client2, role, ...contract2 }) => ({ ...contract2, employer: client2, title: role });

// lib/matching/months.ts
var languages = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "ru", "tr"];
var others = [
  ["mrz", 3],
  ["mrt", 3],
  ["maerz", 3]
];
var known;
function monthNamed(name2) {
  known ??= beginnings();
  return known.get(bare(name2)) ?? null;
}
function beginnings() {
  const names2 = languages.flatMap(namesIn);
  const meant2 = new Map(others);
  const unclear = /* @__PURE__ */ new Set();
  for (const [name2, month3] of names2)
    for (let length = 3; length <= name2.length; length++) {
      const start = name2.slice(0, length);
      if ((meant2.get(start) ?? month3) !== month3) unclear.add(start);
      meant2.set(start, month3);
    }
  for (const start of unclear) meant2.delete(start);
  return meant2;
}
var namesIn = (language) => [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short", day: "numeric" }].flatMap((form) => {
  const written = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = written.formatToParts(Date.UTC(2021, index, 1));
    return [bare(parts.find(({ type }) => type === "month")?.value ?? ""), index + 1];
  });
});
var bare = (text) => text.normalize("NFD").replace(/[\p{M}.]/gu, "").toLowerCase();

// lib/matching/dates.ts
function readMonth2(text) {
  const said2 = text.slice(0, 40).trim().toLowerCase();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:t[\d:.]+z?)?$/.exec(said2);
  if (iso) return month(iso[1], iso[2], iso[3]);
  const short4 = /^(\d{1,2})[-/.](\d{4})$/.exec(said2);
  if (short4) return month(short4[2], short4[1]);
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(said2);
  if (full) return eitherWay(full[4], full[1], full[3], full[2] === ".");
  const han = /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/.exec(said2);
  if (han) return month(han[1], han[2], han[3]);
  const [, before, name2 = "", after, year] = new RegExp("^(?:(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de )?)?(\\p{L}{3,12})\\.?,?(?: (\\d{1,2})(?:st|nd|rd|th)?,?)?(?: de)? (\\d{4})$", "u").exec(
    said2
  ) ?? [];
  const index = year && monthNamed(name2);
  return index ? month(year, String(index), before ?? after) : null;
}
function eitherWay(year, first = "", second = "", dotted) {
  const [dayFirst, monthFirst] = [month(year, second, first), dotted ? null : month(year, first, second)];
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  return dayFirst.month === monthFirst.month ? dayFirst : month(year);
}
function month(year = "", month3, day2 = "1") {
  const [y, m, d] = [Number(year), Number(month3 ?? 1), Number(day2)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || y > 2100 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return month3 ? { year: y, month: m } : { year: y };
}

// lib/db/page.ts
var pageCursor = z.object({
  after: z.uuid().optional().catch(void 0),
  before: z.uuid().optional().catch(void 0)
});

// lib/policy/places.ts
var countries = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
  CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
  GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
  MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS
  RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
  TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`;
var states = `
  AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware,
  DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa,
  KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota,
  MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey,
  NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon,
  PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah,
  VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming`;
var provinces = `
  AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador,
  NT Northwest Territories, NS Nova Scotia, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Quebec,
  SK Saskatchewan, YT Yukon`;
var regionsOf = (country, list) => list.trim().split(/,\s+/).map((line) => [`${country}-${line.slice(0, 2)}`, line.slice(3)]);
var regions = new Map([...regionsOf("US", states), ...regionsOf("CA", provinces)]);
var codes = [...countries.trim().split(/\s+/), ...regions.keys()];
var isPlace = (code) => codes.includes(code);
var hasRegions = (place3) => [...regions.keys()].some((region) => region.startsWith(`${place3}-`));
var names = new Intl.DisplayNames("en", { type: "region" });

// lib/risk/states.ts
var stateWords = {
  "with-compliance": "With compliance",
  "open-differences": "Open differences",
  "keep-checking": "Keep checking",
  "nothing-open": "Nothing open"
};

// unused:lib/matching/addresses.ts
var loading5 = true;
queueMicrotask(() => {
  loading5 = false;
});
var unused5 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused5,
  apply: () => {
    if (!loading5) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused5;
  }
});
var compareAddresses = unused5;

// lib/sources/attributes/address.ts
var address = defineAttribute({
  id: "address",
  title: "Address",
  value: z.string().trim().min(1, "Write the address.").max(500, "At most 500 characters."),
  anchors: ["address-document", "application-form", "json-resume", "resume-document"],
  text: (value5) => tidy(value5.replace(/\s*,?[\r\n]+\s*/g, ", ")),
  compare: compareAddresses
});

// unused:lib/matching/emails.ts
var loading6 = true;
queueMicrotask(() => {
  loading6 = false;
});
var unused6 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused6,
  apply: () => {
    if (!loading6) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused6;
  }
});
var readEmail = unused6;
var compareEmails = unused6;

// lib/sources/attributes/email.ts
var email = defineAttribute({
  id: "email",
  title: "E-mail",
  many: true,
  oneEach: true,
  value: z.string().trim().max(254, "At most 254 characters.").refine((text) => readEmail(text) !== null, "Write one e-mail address, such as dana@example.com."),
  anchors: ["json-resume", "resume-document", "application-form", "staff-list"],
  text: tidy,
  compare: compareEmails
});

// unused:lib/matching/names.ts
var loading7 = true;
queueMicrotask(() => {
  loading7 = false;
});
var unused7 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused7,
  apply: () => {
    if (!loading7) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused7;
  }
});
var compareNames = unused7;

// lib/sources/attributes/name.ts
var name = defineAttribute({
  id: "name",
  title: "Name",
  value: z.string().trim().min(1, "Write the name.").max(300, "At most 300 characters."),
  anchors: [
    "identity-document",
    "address-document",
    "application-form",
    "json-resume",
    "resume-document",
    "staff-list"
  ],
  text: tidy,
  compare: compareNames
});

// unused:lib/matching/phones.ts
var loading8 = true;
queueMicrotask(() => {
  loading8 = false;
});
var unused8 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused8,
  apply: () => {
    if (!loading8) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused8;
  }
});
var comparePhones = unused8;

// lib/sources/attributes/phone.ts
var phone = defineAttribute({
  id: "phone",
  title: "Phone",
  many: true,
  oneEach: true,
  value: z.string().trim().max(100, "At most 100 characters.").refine((text) => text.replace(/\D/g, "").length >= 5, "Write a phone number, best with its country code."),
  anchors: ["json-resume", "resume-document", "application-form"],
  text: tidy,
  compare: comparePhones
});

// unused:lib/matching/places.ts
var loading9 = true;
queueMicrotask(() => {
  loading9 = false;
});
var unused9 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused9,
  apply: () => {
    if (!loading9) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused9;
  }
});
var comparePlaces = unused9;

// lib/sources/attributes/place.ts
var place = defineAttribute({
  id: "place",
  title: "Place",
  value: z.string().trim().min(1, "Write the town.").max(300, "At most 300 characters."),
  anchors: ["address-document", "application-form", "json-resume", "resume-document"],
  text: tidy,
  compare: comparePlaces
});

// unused:lib/matching/web-addresses.ts
var loading10 = true;
queueMicrotask(() => {
  loading10 = false;
});
var unused10 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused10,
  apply: () => {
    if (!loading10) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused10;
  }
});
var compareWebAddresses = unused10;

// lib/sources/attributes/website.ts
var website = defineAttribute({
  id: "website",
  title: "Web address",
  many: true,
  value: z.string().trim().min(1, "Write the web address.").max(2e3, "At most 2,000 characters."),
  anchors: ["json-resume", "resume-document", "application-form"],
  text: tidy,
  compare: compareWebAddresses
});

// lib/policy/stages.ts
var stages = [
  { id: "before-interview", title: "Before the interview", gate: "offer" },
  { id: "before-offer", title: "Before the offer", gate: "offer" },
  { id: "before-equipment", title: "Before equipment", gate: "equipment" },
  { id: "before-access", title: "Before access", gate: "access" },
  { id: "before-first-pay", title: "Before first pay", gate: "first-pay" },
  { id: "first-day", title: "On the first day", gate: "first-day" },
  { id: "day-30", title: "On day 30", gate: "day-30" },
  { id: "yearly", title: "Every year", gate: "yearly" },
  { id: "after-change", title: "After a change of name, address or bank", gate: "change" }
];
var hiringGates = ["offer", "equipment", "access", "first-pay"];
var isHiring = (gate) => hiringGates.some((id2) => id2 === gate);
var laterStages = stages.filter(({ gate }) => !isHiring(gate));
var hiringStages = stages.filter(({ gate }) => isHiring(gate));
function gateOf(stage) {
  const found = stages.find(({ id: id2 }) => id2 === stage);
  if (!found) throw new Error(`There is no stage "${stage}".`);
  return found.gate;
}

// lib/screenings/lifecycle.ts
var neutralEnds = ["withdrew", "not-selected", "position-closed", "left"];

// lib/screenings/schema.ts
var typed2 = (most) => z.string().trim().max(most, `At most ${most.toLocaleString("en")} characters.`);
var unless = (value5) => z.union([z.literal("").transform(() => null), value5]);
var month2 = unless(
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, "Write the month as 2021-03.").refine((text) => readMonth2(text) !== null, "Write a year between 1900 and 2100.")
);
var readAt = typed2(200).optional();
var jobInput = z.object({
  path: readAt,
  employer: typed2(300).min(1, "Write the employer’s name."),
  title: typed2(300),
  start: month2,
  end: month2,
  contact: unless(email.value)
}).refine(({ start, end }) => !start || !end || start.slice(0, 7) <= end.slice(0, 7), {
  path: ["end"],
  error: "This ends before it starts."
});
var clientInput = z.object({
  client: typed2(300).min(1, "Write the client’s name."),
  role: typed2(300),
  start: month2,
  end: month2,
  contact: unless(email.value)
});
var clientsInput = z.array(clientInput).max(40, "At most 40 clients.").default([]);
var studyInput = z.object({
  path: readAt,
  institution: typed2(300).min(1, "Write the institution’s name."),
  area: typed2(300),
  studyType: typed2(300).default(""),
  start: month2,
  end: month2
});
var referenceInput = z.object({
  name: typed2(300).min(1, "Write the person’s name."),
  relation: typed2(300),
  organisation: typed2(300),
  email: unless(email.value),
  phone: unless(phone.value)
});
var further = z.discriminatedUnion("attribute", [
  z.object({ attribute: z.literal("email"), value: email.value, path: readAt }),
  z.object({ attribute: z.literal("phone"), value: phone.value, path: readAt }),
  z.object({ attribute: z.literal("website"), value: website.value, path: readAt })
]);
var readFields = {
  further: z.array(further).max(50, "At most 50 more.").default([]),
  /** Where each field that has one value was read. */
  paths: z.partialRecord(z.enum(["name", "email", "phone", "place", "address", "website"]), typed2(200)).default({})
};
var openInput = z.object({
  positionId: z.uuid("Choose a position."),
  /** Somebody who is here already; left out, it is somebody else. */
  candidateId: z.uuid().optional(),
  name: name.value,
  email: unless(email.value),
  phone: unless(phone.value),
  place: unless(place.value),
  address: unless(address.value),
  website: unless(website.value),
  work: z.array(jobInput).max(40, "At most 40 jobs."),
  education: z.array(studyInput).max(20, "At most 20 entries."),
  clients: clientsInput,
  references: z.array(referenceInput).max(10, "At most 10 references.").default([]),
  ...readFields
});
var applicationInput = openInput.omit({ positionId: true, candidateId: true });
var importInput = openInput.pick({ positionId: true, candidateId: true }).extend({
  fileName: z.string().trim().min(1).max(255)
});
var screeningInput = z.object({ screeningId: z.uuid() });
var externalId = typed2(100).regex(/^[\w.:-]+$/, "Use letters, digits and . _ : - only, as an id has them.");
var nameInput = screeningInput.extend({ externalId: unless(externalId) });
var anotherInput = screeningInput.extend({ positionId: z.uuid("Choose a position.") });
var noteInput = screeningInput.extend({
  body: typed2(4e3).min(1, "Write something first."),
  /** The users whom its "@Name" means. */
  mentions: z.array(z.uuid()).max(50).default([])
});
var endInput = screeningInput.extend({
  ending: z.enum(neutralEnds, { error: "Choose how it ended." })
});
var livesInInput = screeningInput.extend({
  /** A code of lib/policy/places. */
  livesIn: z.string().refine(isPlace, "Choose where the candidate lives.")
});
var requestInput = screeningInput.extend({ requestId: z.uuid() });
var queueFilter = pageCursor.extend({
  turn: z.enum(["mine", "recruiter", "candidate", "institution", "manager", "compliance", "snoozed", "all"]).catch("mine"),
  position: z.uuid().optional().catch(void 0),
  state: z.enum(Object.keys(stateWords)).optional().catch(void 0),
  q: z.string().trim().max(120).optional().catch(void 0),
  ended: z.enum(["yes"]).optional().catch(void 0),
  /** Only those of one recruiter, or those that the reader works on. */
  who: z.union([z.literal("me"), z.uuid()]).optional().catch(void 0)
});

// lib/verifications/define-asked.ts
function defineAsked(spec) {
  return spec;
}
var saidText = typed2(300).transform((text) => text || null);
var saidMonth = z.union([
  z.literal(""),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/, "Write the month as 2021-03.").refine((text) => readMonth2(text) !== null, "Write a date that exists, such as 2021-03.")
]).transform((text) => text || null).nullable();
var asSaid = (claimed, said2) => ({
  ...claimed,
  ...Object.fromEntries(Object.entries(said2).filter(([, value5]) => value5 !== null))
});

// lib/verifications/asked/by-records.ts
var byRecords = {
  instead: "Find another way to reach them: a register, their own site, a directory.",
  answers: {
    confirmed: "They confirmed it",
    differs: "They said something else",
    "no-record": "They have no record of the person",
    declined: "They do not answer such questions",
    "no-answer": "No answer after trying"
  },
  noRecord: "No record of the person",
  note: "Call notes"
};

// lib/verifications/asked/contract.ts
var contract = defineAsked({
  ...byRecords,
  check: "clients",
  attribute: client,
  facts: "clients",
  one: "client",
  many: "clients",
  answers: { ...byRecords.answers, "no-record": "They know of no such contract" },
  noRecord: "No record of the contract",
  said: z.object({ role: saidText, start: saidMonth, end: saidMonth }).refine((said2) => !endsBeforeStart(said2), { path: ["end"], error: "This ends before it starts." }),
  fields: {
    role: { label: "What they say was done" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true }
  },
  line: ({ role, ...span }) => [role, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said2) => compareContracts(claimed, asSaid(claimed, said2)),
  head: ({ client: client2, role, ...span }) => ({
    name: client2,
    detail: [role, spanText(span)].filter(Boolean).join(", ")
  }),
  organisation: ({ client: client2 }) => client2,
  given: ({ contact }) => contact
});

// lib/verifications/answer-state.ts
function answerState({ verifications }) {
  const answered = verifications.findLast(saysSomething);
  if (!answered) return verifications.every(({ answer }) => answer) && verifications.length > 0 ? "no-answer" : "open";
  if (doesNotConfirm(answered)) return "not-confirmed";
  if (answered.answer === "differs" && (answered.verdict === null || answered.verdict === "unclear")) return "unclear";
  return "confirmed";
}
var saysSomething = ({ answer }) => answer === "confirmed" || answer === "differs" || answer === "no-record";
var doesNotConfirm = ({ answer, verdict }) => answer === "no-record" || verdict === "different" && (answer === "confirmed" || answer === "differs");

// lib/checks/define-asking-check.ts
function defineAskingCheck(asked, told) {
  const { none, evidence = [], ...kind } = told;
  const claimed = (facts) => facts[asked.facts];
  const states2 = (facts) => claimed(facts).map(answerState);
  return defineCheck({
    ...kind,
    evidence: [...evidence, "call-notes", "correspondence", "register-extract"],
    answers: z.object({
      note
    }),
    known(facts) {
      const all = states2(facts);
      const confirmed = all.filter((state) => state === "confirmed").length;
      const known2 = all.filter((state) => state === "confirmed" || state === "not-confirmed").length;
      if (all.length === 0) return { share: 0, words: none.known };
      return { share: known2 / all.length, words: `${confirmed} of ${all.length} confirmed` };
    },
    missing(facts) {
      const open2 = claimed(facts).filter((claim) => answerState(claim) === "open");
      if (claimed(facts).length === 0) return none.missing;
      if (open2.length === 0) return null;
      const uncontacted = open2.filter(({ contacts }) => contacts === 0).length;
      if (uncontacted === 1) return `1 ${asked.one} needs a contact of ours`;
      if (uncontacted > 1) return `${uncontacted} ${asked.many} need a contact of ours`;
      return `${open2.length} ${open2.length === 1 ? "answer is" : "answers are"} still missing`;
    },
    asking(facts) {
      const open2 = claimed(facts).filter((claim) => answerState(claim) === "open");
      const awaited = open2.filter(({ verifications }) => verifications.length > 0).length;
      return { toAsk: open2.length - awaited, awaited };
    },
    outcome(facts) {
      const all = states2(facts);
      if (all.includes("not-confirmed")) return "concern";
      return all.length > 0 && all.every((state) => state === "confirmed") ? "clear" : "could-not-verify";
    }
  });
}

// lib/checks/kinds/clients.ts
var clients = defineAskingCheck(contract, {
  id: "clients",
  version: 1,
  measures: ["P1"],
  stage: "before-offer",
  title: "Clients",
  task: "Show the client what the candidate lists, a contract or an invoice of theirs, through an address you found yourself.",
  guidance: "Find the company in a register first, then ask whether the paper is theirs, what was done and when; never through the contact on the invoice, which may reach a friend. Work through an agency or a marketplace, an office that only knows its own suppliers, a client that closed and a promise to keep quiet explain most silence: note what you tried, and ask the candidate for another client.",
  evidence: ["work-agreement"],
  // Two years, as for a job that is over.
  validDays: 730,
  none: { known: "no client is listed yet", missing: "a client from the application, a profile or the candidate" }
});

// lib/devices/tools.ts
function whyNotOut(standing2) {
  if (standing2 === "off" || standing2 === "excepted") return null;
  if (standing2 === "waiting") return "an exception for a remote-access tool waits for a second person";
  if (standing2 === "ended") return "the exception for a remote-access tool has ended";
  return "nobody signed off that remote-access tools are off";
}

// lib/checks/kinds/devices.ts
var open = ({ devices: devices2 = [] }) => devices2.flatMap((standing2) => whyNotOut(standing2) ?? []);
var devices = defineCheck({
  id: "devices",
  version: 1,
  measures: ["E3"],
  stage: "before-equipment",
  title: "Devices",
  task: "Enter every device with its serial number, and sign off that remote-access tools are off on it.",
  guidance: "Ask whoever prepares it to look at the machine itself: no remote desktop, no helper that starts with it, no port left open. Support tools of your own and aids to work with a disability explain most of what stays on: agree on an exception with a second person and a last day.",
  evidence: ["other"],
  answers: z.object({
    seen: z.enum(["in-hand", "managed"], { error: "Choose one." }).meta({
      title: "How was it seen that the tools are off?",
      labels: { "in-hand": "On the machine itself", managed: "In the tool that manages our devices" }
    }),
    note
  }),
  known(facts) {
    const all = facts.devices?.length ?? 0;
    if (all === 0) return { share: 0, words: "no device is entered" };
    const [first, ...others2] = open(facts);
    const share = (all - open(facts).length) / all;
    if (first) return { share, words: others2.length > 0 ? `${others2.length + 1} devices may not go out yet` : first };
    const excepted = facts.devices?.some((standing2) => standing2 === "excepted");
    return { share, words: excepted ? "signed off, with an exception by two people" : "remote-access tools are off" };
  },
  missing(facts) {
    if (!facts.devices?.length) return "a device";
    return open(facts).length > 0 ? "the sign-off of every device, or an exception that a second person agrees to" : null;
  },
  outcome: (facts) => facts.devices?.length && open(facts).length === 0 ? "clear" : null
});

// lib/checks/kinds/drug-test.ts
var drugTest = defineFlatCheck({
  id: "drug-test",
  version: 1,
  measures: ["E2b"],
  stage: "before-equipment",
  title: "Drug test",
  task: "Order it once the offer is made and the candidate has agreed, and write down the one word that came back.",
  guidance: "What it shows here is that the person on the document went to the site; ask the site how it made sure. A prescription explains most results that are not negative, so one counts only after a medical review officer has spoken with the candidate; a diluted or late sample is cancelled, and another one is taken. Never write down a substance, an amount or what somebody takes.",
  evidence: ["drug-test-result"],
  // What is known of somebody's body goes through as few hands as it can.
  handedOver: false,
  consents: ["drug-test"],
  allowedFrom: { answer: "orderedOn", otherwise: "Order a new test, or close the check as not verified." },
  answers: z.object({
    orderedOn: day().meta({ title: "When was it ordered?" }),
    attendedOn: day().meta({ title: "When was the candidate at the site?" }),
    site: z.string().trim().min(1, "Write where it was.").max(200, "At most 200 characters.").meta({ title: "Which collection site?" }),
    identity: z.enum(["checked", "not-checked", "unknown"], { error: "Choose one." }).meta({
      title: "Did the site look at the identity document?",
      labels: { checked: "It did", "not-checked": "It did not", unknown: "It cannot be told" }
    }),
    result: z.enum(["negative", "not-reviewed", "not-negative", "cancelled"], { error: "Choose one." }).meta({
      title: "What came back?",
      description: "One word, never a substance or an amount.",
      labels: {
        negative: "Negative",
        "not-reviewed": "Not negative, and no medical review officer has looked at it yet",
        "not-negative": "Not negative, after review by a medical review officer",
        cancelled: "Cancelled"
      }
    })
  }),
  result({ orderedOn, attendedOn, identity, result: result2 }) {
    if (attendedOn < orderedOn)
      return { outcome: "could-not-verify", words: "the sample was taken before the test was ordered" };
    if (result2 === "cancelled") return { outcome: "could-not-verify", words: "the test was cancelled" };
    if (identity !== "checked")
      return { outcome: "could-not-verify", words: "not known that the site looked at the identity document" };
    if (result2 === "not-reviewed")
      return { outcome: "could-not-verify", words: "a medical review officer has not looked at the result yet" };
    if (result2 === "not-negative") return { outcome: "concern", words: "reviewed by a medical review officer" };
    return { outcome: "clear", words: "test done, identity document seen at the site" };
  }
});

// unused:lib/matching/degrees.ts
var loading11 = true;
queueMicrotask(() => {
  loading11 = false;
});
var unused11 = new Proxy(function() {
}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => "" : unused11,
  apply: () => {
    if (!loading11) throw new Error("A frozen edition of the rules called what it was frozen without.");
    return unused11;
  }
});
var compareDegrees = unused11;

// lib/sources/attributes/education.ts
var value3 = z.strictObject({
  institution: z.string().trim().min(1, "Write the institution's name.").max(300, "At most 300 characters."),
  area: z.string().trim().max(300, "At most 300 characters.").nullable(),
  studyType: z.string().trim().max(300, "At most 300 characters.").nullable(),
  start: statedDate,
  /** Null when it goes on, or is not stated. */
  end: statedDate
}).refine((study2) => !endsBeforeStart(study2), { path: ["end"], error: "This ends before it starts." });
var sameInstitution = (a, b) => compareOrganisations(a.institution, b.institution);
var education = defineAttribute({
  id: "education",
  title: "Education",
  many: true,
  whole: isHistory,
  value: value3,
  anchors: ["json-resume", "resume-document", "application-form"],
  text: (study2) => tidy([study2.studyType, study2.area, study2.institution, spanText(study2)].filter(Boolean).join(", ")),
  compare: compareStudies,
  counterpart: (a, b) => sameInstitution(a, b).verdict !== "different"
});
function compareStudies(a, b) {
  const areas = a.area && b.area ? [compareTitles(a.area, b.area)] : [];
  const degrees = a.studyType && b.studyType ? [compareDegrees(a.studyType, b.studyType)] : [];
  return together([sameInstitution(a, b), ...areas, ...degrees, compareSpans(a, b)]);
}

// lib/verifications/asked/study.ts
var study = defineAsked({
  ...byRecords,
  check: "education",
  attribute: education,
  facts: "studies",
  one: "course of study",
  many: "courses of study",
  said: z.object({ studyType: saidText, area: saidText, start: saidMonth, end: saidMonth }).refine((said2) => !endsBeforeStart(said2), { path: ["end"], error: "This ends before it starts." }),
  fields: {
    studyType: { label: "Degree they gave" },
    area: { label: "Subject they gave" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true }
  },
  line: ({ studyType, area, ...span }) => [studyType, area, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said2) => compareStudies(claimed, asSaid(claimed, said2)),
  head: ({ institution, studyType, area, ...span }) => ({
    name: institution,
    detail: [studyType, area, spanText(span)].filter(Boolean).join(", ")
  }),
  organisation: ({ institution }) => institution,
  given: () => null
});

// lib/checks/kinds/education.ts
var education2 = defineAskingCheck(study, {
  id: "education",
  version: 1,
  measures: ["E4"],
  stage: "before-offer",
  title: "Education",
  task: "Ask the school or university, through an address you found yourself.",
  guidance: "Its registry, or the service it names on its own site for such questions; a certificate the candidate sends can be made by anybody. Another name at the time, a school that merged, records kept on paper and a form the candidate must sign first explain most silence: note what you tried.",
  // Two years: a degree once confirmed by the institution seldom changes.
  validDays: 730,
  none: { known: "no course of study is claimed yet", missing: "a course of study from the résumé or the application" }
});

// lib/verifications/asked/job.ts
var job = defineAsked({
  ...byRecords,
  check: "employment",
  attribute: work,
  facts: "jobs",
  one: "job",
  many: "jobs",
  said: z.object({ title: saidText, start: saidMonth, end: saidMonth }).refine((said2) => !endsBeforeStart(said2), { path: ["end"], error: "This ends before it starts." }),
  fields: {
    title: { label: "Title they gave" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true }
  },
  line: ({ title, ...span }) => [title, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said2) => compareJobs(claimed, asSaid(claimed, said2)),
  head: ({ employer, title, ...span }) => ({
    name: employer,
    detail: [title, spanText(span)].filter(Boolean).join(", ")
  }),
  organisation: ({ employer }) => employer,
  given: ({ contact }) => contact
});

// lib/checks/kinds/employment.ts
var employment = defineAskingCheck(job, {
  id: "employment",
  version: 1,
  measures: ["E4"],
  stage: "before-offer",
  title: "Employment",
  task: "Ask the employer, through an address you found yourself.",
  guidance: "A register, the company's own site or a phone directory; never the number on the résumé, which may reach a friend. Closed companies, mergers and slow offices explain most silence: note what you tried.",
  // Two years, as employers keep their answers and the job asked about is over; a newer job is another claim.
  validDays: 730,
  none: { known: "no job is claimed yet", missing: "a job from the résumé or the application" }
});

// lib/checks/kinds/equipment-sent.ts
var meant = ({ shipments = [] }) => shipments.filter(({ what, state }) => what === "equipment" && !["called-off", "returned"].includes(state));
function result({ state, toAgreed, proof, readBack }) {
  if (state === "lost") return { outcome: "concern", words: "equipment was lost" };
  if (state !== "delivered") return { outcome: null, words: state === "planned" ? "not sent yet" : "on its way" };
  if (readBack.includes("differs")) return { outcome: "concern", words: "the serial number read back differs" };
  if (toAgreed === false) return { outcome: "concern", words: "delivered to another address than the one agreed" };
  if (readBack.includes(null)) return { outcome: null, words: "delivered, the serial number is not read back" };
  if (readBack.includes("not-read"))
    return { outcome: "could-not-verify", words: "delivered, the serial number could not be read" };
  if (toAgreed === null) return { outcome: "clear", words: "delivered, serial number read back" };
  if (!proof) return { outcome: "could-not-verify", words: "read back, without the carrier’s proof of delivery" };
  return { outcome: "clear", words: "delivered to the agreed address, serial number read back" };
}
var order2 = ["concern", null, "could-not-verify", "clear"];
function weakest(facts) {
  const results2 = meant(facts).map(result);
  return results2.sort((a, b) => order2.indexOf(a.outcome) - order2.indexOf(b.outcome))[0];
}
var equipmentSent = defineCheck({
  id: "equipment-sent",
  version: 1,
  measures: ["E7", "P10"],
  stage: "before-access",
  title: "Equipment sent",
  task: "Plan what is sent, follow it to the agreed address, and have the serial number read back from the machine.",
  guidance: "Ask the candidate to hold the machine into the picture and read its number aloud; good is the number on your list, at the address you agreed on, with the carrier’s proof. A neighbour who took the parcel, a parcel shop or a worn sticker explains most doubts: ask, and let them read it once more from the system itself.",
  evidence: ["carrier-proof", "correspondence"],
  answers: z.object({
    how: z.enum(["video", "picture", "phone"], { error: "Choose one." }).meta({
      title: "How was the serial number read back?",
      labels: { video: "On video", picture: "On a picture of the machine", phone: "On the phone" }
    }),
    note
  }),
  known(facts) {
    const found = weakest(facts);
    if (!found) return { share: 0, words: "nothing is on its way" };
    return { share: found.outcome ? 1 : 0.5, words: found.words };
  },
  missing(facts) {
    const found = weakest(facts);
    if (!found) return "a shipment of equipment";
    const stillOut = meant(facts).some(({ state }) => state === "planned" || state === "sent");
    if (found.outcome) return null;
    return stillOut ? "the delivery" : "the serial number, read back from the machine";
  },
  outcome: (facts) => weakest(facts)?.outcome ?? null
});

// lib/checks/kinds/first-day.ts
var firstDay = defineFlatCheck({
  id: "first-day",
  version: 1,
  measures: ["P4", "E7"],
  stage: "before-access",
  title: "First day",
  task: "Hold a later meeting, have the serial number read back from the machine, and see whether it is the same person.",
  guidance: "Access opens for the person who was interviewed, at the machine that was sent. What is seen at the later meeting is compared with the interview and the document, with a camera or without. A parcel taken in by a neighbour, a sticker that is hard to read or a poor picture explains most doubts: ask, and look once more.",
  evidence: ["carrier-proof"],
  answers: z.object({
    metOn: day().meta({ title: "When did you meet?" }),
    delivery: z.enum(["candidate", "household", "elsewhere", "unknown"], { error: "Choose one." }).meta({
      title: "Who took the delivery?",
      labels: {
        candidate: "The candidate",
        household: "Somebody at the same address",
        elsewhere: "Somebody at another address",
        unknown: "It cannot be told"
      }
    }),
    serial: z.enum(["agrees", "differs", "not-read"], { error: "Choose one." }).meta({
      title: "Does the serial number they read back agree?",
      labels: { agrees: "It agrees", differs: "It does not", "not-read": "Not read back" }
    }),
    person: z.enum(["same", "not-sure", "different"], { error: "Choose one." }).meta({
      title: "Is this the person from the interview?",
      labels: { same: "The same", "not-sure": "Not sure", different: "Another person" }
    }),
    note
  }),
  result({ delivery, serial, person }) {
    if (person === "different") return { outcome: "concern", words: "not the person from the interview" };
    if (serial === "differs") return { outcome: "concern", words: "the serial number does not agree" };
    if (delivery === "elsewhere") return { outcome: "concern", words: "delivered to another address" };
    if (person === "not-sure")
      return { outcome: "could-not-verify", words: "not sure that it is the person from the interview" };
    if (serial === "not-read") return { outcome: "could-not-verify", words: "the serial number was not read back" };
    if (delivery === "unknown")
      return { outcome: "could-not-verify", words: "it cannot be told who took the delivery" };
    return { outcome: "clear", words: "same person, serial number agrees, delivered" };
  }
});

// lib/checks/kinds/identity-document.ts
var identityDocument = defineCheck({
  id: "identity-document",
  version: 1,
  measures: ["P2", "E1"],
  stage: "before-interview",
  title: "Identity document",
  task: "Type in what the document says, and let a second person read it too.",
  guidance: "Two people see that the name stands there, that it is whole, sharp and still valid, and whether its number was given for somebody else. This is no examination for forgery. A name before a wedding, another alphabet and an expired document that is being renewed explain most differences.",
  evidence: ["identity-document"],
  consents: ["identity-document"],
  // A year, as passports and cards are lost and renewed; what has expired by then is read again.
  validDays: 365,
  answers: z.object({
    note
  }),
  ...secondReading("identity-document", "a document that names the candidate")
});

// lib/checks/kinds/payment-details.ts
var untraced = {
  prepaid: "a prepaid card or e-money is asked for",
  "money-service": "a money-service business is asked for",
  "virtual-currency": "virtual currency is asked for",
  "gift-card": "gift cards are asked for"
};
var holderWords = {
  same: "holder agrees",
  likely: "holder agrees",
  unclear: "holder not clear",
  different: "holder is named differently"
};
var holds = ({ holder }) => holder !== null && agrees({ verdict: holder, score: 0, words: "" });
function standing({ released }) {
  if (released === null) return "waiting for a second person";
  return released ? "released" : "refused by a second person";
}
var paymentDetails = defineCheck({
  id: "payment-details",
  version: 1,
  measures: ["E2d", "P6"],
  stage: "before-first-pay",
  title: "Payment details",
  task: "Pay goes to an account of the person who was verified, and somebody else releases it.",
  guidance: "Ask for a bank letter or a void cheque, and ask back through a channel you know before you believe a change. A joint or partner account, a married name and a bank that shortens names explain most differences; where the bank is says nothing by itself.",
  evidence: ["bank-letter"],
  answers: z.object({
    holder: z.enum(["own", "joint", "other-name", "open"], { error: "Choose one." }).meta({
      title: "Whose account is it?",
      labels: {
        own: "The candidate’s, in the name that was verified",
        joint: "A joint or partner account, and the bank’s letter names both",
        "other-name": "The candidate’s under another name, and a document shows both names",
        open: "Not explained yet"
      }
    }),
    note
  }),
  known({ payment }) {
    if (!payment) return { share: 0, words: "where pay would go is not known" };
    const words3 = [
      untraced[payment.kind] ?? (payment.holder ? holderWords[payment.holder] : "holder not compared"),
      payment.sharedWith > 0 && "another candidate gave the same account",
      payment.changedNearStart !== null && "changed near the first day",
      standing(payment)
    ];
    return { share: payment.released === null ? 0.5 : 1, words: words3.filter(Boolean).join(", ") };
  },
  missing({ payment }) {
    if (!payment) return "where the candidate asks to be paid";
    return payment.released === null ? "a second person who releases it" : null;
  },
  outcome({ payment }, { holder }) {
    if (!payment) return "could-not-verify";
    if (untraced[payment.kind] || payment.released === false || payment.sharedWith > 0) return "concern";
    if (!holder) return null;
    if (payment.kind !== "bank-account") return "could-not-verify";
    const explained = holder === "joint" || holder === "other-name" || holder === "own" && holds(payment);
    if (explained && payment.holder) return "clear";
    return payment.holder === "different" ? "concern" : "could-not-verify";
  }
});

// lib/checks/kinds/portfolio.ts
var portfolio = defineFlatCheck({
  id: "portfolio",
  version: 2,
  measures: ["P3", "E5"],
  stage: "before-interview",
  title: "Portfolio",
  task: "Open every page the candidate names, and write down what is there.",
  guidance: "Look for work that carries their name and can be talked about in the interview; a register of domains shows since when a site is there. Work for former employers, a site that moved, changed careers and expired domains explain most thin, new or missing pages: having little to show is no difference, it only lowers what is checked.",
  // Half a year, as sites come and go.
  validDays: 180,
  evidence: ["profile-snapshot", "register-extract", "other"],
  answers: z.object({
    sites: z.enum(["answer", "parked", "gone", "none"], { error: "Choose one." }).meta({
      title: "Do the sites they name answer?",
      labels: {
        answer: "Every one does",
        parked: "One shows a placeholder or is for sale",
        gone: "One is not there any more",
        none: "No page is named"
      }
    }),
    found: z.enum(["work", "thin", "others", "nothing"], { error: "Choose one." }).meta({
      title: "What is there?",
      labels: {
        work: "Pages that show work under their name",
        thin: "Pages that show little",
        others: "Work that carries somebody else’s name",
        nothing: "Nothing to look at"
      }
    }),
    domain: z.enum(["older", "newer", "unknown", "none"], { error: "Choose one." }).meta({
      title: "Is the domain of their own site older than the work shown on it?",
      labels: { older: "Older", newer: "Newer", unknown: "Cannot be told", none: "They have no domain of their own" }
    }),
    seen: z.string().trim().min(1, "Write what you looked at.").max(2e3, "At most 2,000 characters.").meta({
      title: "Which pages did you open, and what did you see?",
      description: "One page a line. For a page that is gone: what the candidate says about it."
    }),
    seenOn: day().meta({ title: "When did you look?" })
  }),
  result({ sites: sites2, found, domain }) {
    if (found === "others") return results.others;
    if (sites2 !== "answer") return results[sites2];
    return found === "work" && domain === "newer" ? results.newer : results[found];
  }
});
var results = {
  work: { outcome: "clear", words: "the pages show work under their name" },
  thin: { outcome: "could-not-verify", words: "the pages show little, which is no difference" },
  parked: { outcome: "could-not-verify", words: "a site that was named shows a placeholder" },
  gone: { outcome: "could-not-verify", words: "a page that was named is not there any more" },
  newer: { outcome: "clear", words: "the pages show work under their name, on a domain that is newer than it" },
  nothing: { outcome: "could-not-verify", words: "there was nothing to look at, which is no difference" },
  none: { outcome: "could-not-verify", words: "no page is named, which is no difference" },
  others: { outcome: "concern", words: "work that is shown carries another name" }
};

// node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE);
  view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value5, length, title = "") {
  if (isBytes(value5) && (length === void 0 || value5.length === length))
    return value5;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value5);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value5.length}` : `type=${typeof value5}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value5, label) => {
  if (value5 === null || typeof value5 !== "object" || Array.isArray(value5))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value5);
};
var aopts = (value5, label) => {
  aobject(value5, label);
  const proto = Object.getPrototypeOf(value5);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value5, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// lib/risk/fingerprint.ts
function fingerprint(rule, values3) {
  const texts = values3.map(({ text }) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()).sort();
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule.id, rule.version, ...texts])))).slice(0, 32);
}
function statusOf({ settlements }, rule, print) {
  const latest = settlements.findLast((settlement) => settlement.rule === rule && settlement.fingerprint === print);
  if (!latest || latest.decision === "returned") return "open";
  return latest.decision ?? "proposed";
}

// lib/checks/kinds/shipping-address.ts
function addresses({ claims }) {
  const stated = (source) => claims.findLast((claim) => claim.source === source && claim.attribute === "address");
  const [documented, shipping] = [stated("address-document"), stated("shipping-request")];
  if (!shipping?.comparison) return { documented, shipping, met: null };
  const { text, comparison } = shipping;
  if (comparison.against?.source !== "address-document") return { documented, shipping, met: null };
  const values3 = [
    { label: "Address document", text: comparison.against.text },
    { label: "Shipping address", text }
  ];
  return { documented, shipping, met: { ...comparison, values: values3 } };
}
var addressRule = { id: "shipping-address-differs", version: 1 };
var shippingAddress = defineCheck({
  id: "shipping-address",
  version: 1,
  measures: ["E7"],
  stage: "before-equipment",
  title: "Shipping address",
  task: "Equipment and documents go to a documented address.",
  guidance: "Compare where they would go with a licence, a national card, or a utility or bank letter; a passport shows no address. A recent move, a parcel locker or an office explains most differences: ask, and keep the proof.",
  evidence: ["address-document", "identity-document", "shipping-proof"],
  answers: z.object({
    seen: z.enum(["original", "copy"], { error: "Choose one." }).meta({ title: "What did you see?", labels: { original: "The original", copy: "A copy or a picture" } }),
    note
  }),
  ...unlessProtected({
    id: "shipping-address",
    known(facts) {
      const { documented, shipping, met: met3 } = addresses(facts);
      const share = (documented ? 0.5 : 0) + (shipping ? 0.5 : 0);
      if (!documented) return { share, words: "a document that shows an address is missing" };
      if (!shipping) return { share, words: "where to send is not known" };
      if (!met3) return { share: 0.5, words: "not compared with the document yet" };
      if (agrees(met3)) return { share, words: "agrees with the document" };
      const words3 = met3.verdict === "unclear" ? "not clear that it agrees" : "differs from the document";
      return { share, words: facts.shippingProofs > 0 ? `${words3}, proof received` : words3 };
    },
    missing(facts) {
      const { documented, shipping } = addresses(facts);
      if (!documented) return "a document that shows an address";
      if (!shipping) return "where equipment would go";
      return null;
    },
    outcome(facts) {
      const { documented, met: met3 } = addresses(facts);
      if (!documented || !met3) return "could-not-verify";
      if (agrees(met3)) return "clear";
      const print = fingerprint(addressRule, met3.values);
      return statusOf(facts, addressRule.id, print) === "settled" ? "clear" : "concern";
    }
  })
});

// lib/sources/define-source.ts
var defineSource = (kind) => kind;

// lib/sources/kinds/activity.ts
var bases = {
  "server-times": "Times a server kept",
  "git-log": "Author dates of a git log"
};
var details = z.object({
  basis: z.enum(Object.keys(bases), { error: "Choose one." }),
  account: z.string().trim().min(1, "Write the account or the repository.").max(200, "At most 200 characters."),
  since: z.string().trim().max(40, "At most 40 characters.").refine((text) => text === "" || readMonth2(text) !== null, "Write it as 2019-03.").optional(),
  /** Instants, the newest first, as minutes since 1970 in UTC: an offset that a log gave is never kept. */
  minutes: z.array(z.number().int()),
  /** What the log shows of its authors and dates, as it was read. */
  oddities: z.array(z.string())
});
var activity = defineSource({
  id: "activity",
  title: "Times of work",
  claims: [],
  details,
  called: (stored) => stored.account
});

// lib/policy/jurisdictions.ts
var namesItsRegion = ({ issuer: issuer2, document }) => !(document === "driving-licence" && hasRegions(issuer2));

// lib/sources/kinds/identity-document.ts
var identityDocuments = {
  passport: "Passport",
  "identity-card": "Identity card",
  "driving-licence": "Driving licence",
  "other-identity": "Another official document with a picture"
};
var issuer = z.string().refine(isPlace, "Choose the place that issued it.");
var whichRegion = { path: ["issuer"], error: "Choose the state or province that issued it." };
var identityDocument2 = defineSource({
  id: "identity-document",
  title: "Identity document",
  claims: ["name"],
  checks: ["identity-document", "shipping-address"],
  details: z.object({
    issuer,
    document: z.enum(Object.keys(identityDocuments), { error: "Choose one." }),
    expires: day("Write the date as 2026-03-31.").optional().meta({ title: "Valid until" })
  }).refine(namesItsRegion, whichRegion)
});

// lib/sources/kinds/address-document.ts
var addressDocuments = {
  "utility-bill": "Utility bill",
  "bank-letter": "Bank letter",
  lease: "Lease",
  "driving-licence": "Driving licence",
  "identity-card": "Identity card",
  other: "Another official letter"
};
var addressDocument2 = defineSource({
  id: "address-document",
  title: "Address document",
  claims: ["name", "address", "place"],
  checks: ["address-document", "shipping-address"],
  details: z.object({
    issuer,
    document: z.enum(Object.keys(addressDocuments), { error: "Choose one." }),
    issued: day("Write the date as 2026-03-31.").optional().meta({ title: "Date on the document" })
  }).refine(namesItsRegion, whichRegion)
});

// lib/sources/kinds/application-form.ts
var applicationForm = defineSource({
  id: "application-form",
  title: "Application",
  claims: ["name", "email", "phone", "address", "place", "website", "work", "education", "client", "reference"],
  details: z.object({})
});

// lib/sources/kinds/references-given.ts
var referencesGiven = defineSource({
  id: "references-given",
  title: "References given",
  claims: ["reference"],
  checks: ["references"],
  details: z.object({
    givenBy: z.enum(["e-mail", "phone", "meeting", "form"], { error: "Choose one." }).meta({
      title: "How did the candidate name them?",
      labels: { "e-mail": "By e-mail", phone: "By phone", meeting: "In a meeting", form: "In a form" }
    })
  })
});

// lib/sources/kinds/clients-given.ts
var clientsGiven = defineSource({
  id: "clients-given",
  title: "Clients given",
  claims: ["client"],
  checks: ["clients"],
  details: referencesGiven.details
});

// lib/sources/kinds/json-resume.ts
var jsonResume = defineSource({
  id: "json-resume",
  title: "Résumé",
  claims: ["name", "email", "phone", "address", "place", "website", "work", "education", "reference"],
  details: z.object({})
});

// lib/sources/kinds/payment-details.ts
var paymentDetails2 = defineSource({
  id: "payment-details",
  title: "Payment details",
  claims: ["name", "place"],
  elsewhere: ["place"],
  checks: ["payment-details"],
  details: z.object({})
});

// lib/sources/kinds/profile.ts
var sites = {
  linkedin: "LinkedIn",
  github: "GitHub",
  upwork: "Upwork",
  personal: "Own site",
  other: "Another site"
};
var profileForms = {
  export: "own export",
  account: "account data",
  text: "text of the page"
};
var page = /^(https?:\/\/)?[^\s/@?#]+\.[^\s/@?#]{2,}([/?#]\S*)?$/i;
var webLink = (address2) => /^https?:/i.test(address2) ? address2 : `https://${address2}`;
var details2 = z.object({
  site: z.enum(Object.keys(sites), { error: "Choose one." }),
  /** What another site is called. */
  siteName: z.string().trim().max(80, "At most 80 characters.").optional(),
  address: z.string().trim().max(2e3, "At most 2,000 characters.").refine((text) => page.test(text) && URL.canParse(webLink(text)), "Write it as linkedin.com/in/dana-lee."),
  form: z.enum(Object.keys(profileForms)).optional(),
  seen: day("Write the date as 2026-03-31."),
  /** Since when the account is there, in the page's words: kept, and weighed by nothing. */
  since: z.string().trim().max(40, "At most 40 characters.").optional()
}).refine(({ site, siteName }) => site !== "other" || siteName, {
  path: ["siteName"],
  error: "Write the site’s name."
});
var profile = defineSource({
  id: "profile",
  title: "Profile",
  claims: ["name", "email", "phone", "place", "website", "work", "education", "client"],
  details: details2,
  called: (stored) => siteOf(stored)
});
var siteOf = ({ site, siteName }) => site === "other" && siteName || sites[site];

// lib/sources/kinds/resume-document.ts
var resumeDocument = defineSource({
  id: "resume-document",
  title: "Résumé",
  claims: ["name", "email", "phone", "address", "place", "website", "work", "education", "reference"],
  details: z.object({})
});

// lib/sources/kinds/shipping-request.ts
var shippingRequest = defineSource({
  id: "shipping-request",
  title: "Shipping request",
  claims: ["name", "address", "phone"],
  checks: ["shipping-address"],
  details: z.object({
    askedBy: z.enum(["e-mail", "phone", "meeting", "form"], { error: "Choose one." }).optional().meta({
      title: "How did the candidate ask?",
      labels: { "e-mail": "By e-mail", phone: "By phone", meeting: "In a meeting", form: "In a form" }
    })
  })
});

// lib/sources/kinds/staff-list.ts
var staffList = defineSource({
  id: "staff-list",
  title: "List of staff",
  claims: ["name", "email"],
  details: z.object({})
});

// lib/sources/kinds/index.ts
var sourceKinds = [
  identityDocument2,
  addressDocument2,
  applicationForm,
  jsonResume,
  resumeDocument,
  staffList,
  profile,
  clientsGiven,
  referencesGiven,
  shippingRequest,
  paymentDetails2,
  activity
];
var sourceKindIds = sourceKinds.map(({ id: id2 }) => id2);
var statingKindIds = sourceKinds.flatMap(({ id: id2, claims }) => claims.length > 0 ? id2 : []);
function sourceKind(id2) {
  const kind = sourceKinds.find((kind2) => kind2.id === id2);
  if (!kind) throw new Error(`There is no source kind "${id2}".`);
  return kind;
}

// lib/risk/define-rule.ts
var defineRule = (rule) => rule;
var clear = () => ({ state: "clear" });
var unknown = (missing) => ({ state: "unknown", missing });
var raised = (words3, values3) => ({ state: "raised", words: words3, values: values3 });

// lib/risk/stated-differently.ts
function statedDifferently(claims, what) {
  const compared = claims.flatMap(({ comparison, ...claim }) => comparison ? [{ ...claim, ...comparison }] : []);
  const differing = compared.filter(({ verdict }) => verdict === "different");
  const unclear = compared.filter(({ verdict }) => verdict === "unclear");
  if (differing.length > 0) return raised(said(differing), values(differing));
  if (compared.length === 0) return unknown(`a second source that states ${what}`);
  if (unclear.length > 0) return unknown(`certainty about ${what}. ${said(unclear)}`);
  return clear();
}
var said = (compared) => [...new Set(compared.map(({ words: words3 }) => words3))].join(" ");
function values(compared) {
  const stated = compared.flatMap((claim) => claim.against ? [claim.against, claim] : [claim]);
  const once = new Map(
    stated.map(({ source, called: called2, text }) => [
      `${source} ${called2} ${text}`,
      { label: called2 ?? sourceKind(source).title, text }
    ])
  );
  return [...once.values()];
}

// lib/risk/rules/contact-differs.ts
var contactDiffers = defineRule({
  id: "contact-differs",
  version: 2,
  measures: ["E5"],
  group: "contact",
  points: 6,
  stop: false,
  setBy: "Bonafide's authors: most people have several addresses and numbers; it is noted so that somebody asks, and cannot reach compliance by itself.",
  title: "An e-mail address or a phone number is stated differently",
  often: "A private and a professional address, a new number, an old résumé.",
  settles: "Ask the candidate which one to use, and where the other comes from",
  check: null,
  letter: { fact: "Your e-mail address or your phone number is not the same everywhere you state it.", shows: "all" },
  evaluate({ claims }) {
    return statedDifferently(
      claims.filter(({ attribute }) => attribute === "email" || attribute === "phone"),
      "an e-mail address or a phone number"
    );
  }
});

// lib/risk/rules/education-differs.ts
var educationDiffers = defineRule({
  id: "education-differs",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: degrees lie further back than jobs and are named in many ways, so it weighs less than a job that is stated differently.",
  title: "An education is stated differently in two sources",
  often: "A school that changed its name, studies broken off or still under way, a degree translated.",
  settles: "Ask the candidate which of the two is right, and for the certificate",
  check: "education",
  letter: { fact: "An education is not stated the same way everywhere.", shows: "all" },
  evaluate({ claims }) {
    return statedDifferently(
      claims.filter(({ attribute }) => attribute === "education"),
      "an education"
    );
  }
});

// lib/risk/rules/name-differs.ts
var nameDiffers = defineRule({
  id: "name-differs",
  version: 1,
  measures: ["E5"],
  group: "identity",
  points: 20,
  stop: false,
  setBy: "Bonafide's authors: everything else hangs on the name, but names change and are written in many ways, so it stays below the points of a person who was not recognised.",
  title: "The name is stated differently",
  often: "A marriage or divorce, a chosen name, another script or spelling, a short form, a typing error.",
  settles: "Ask the candidate which names they use, and for a document that shows both",
  check: null,
  letter: { fact: "Your name is not stated the same way everywhere.", shows: "all" },
  evaluate({ claims }) {
    return statedDifferently(
      claims.filter(({ attribute }) => attribute === "name"),
      "the name"
    );
  }
});

// lib/risk/rules/place-differs.ts
var placeDiffers = defineRule({
  id: "place-differs",
  version: 1,
  measures: ["E5"],
  group: "place",
  points: 10,
  stop: false,
  setBy: "Bonafide's authors: people move and résumés age, so a place that does not agree is worth a question and no more.",
  title: "Where the candidate lives is stated differently",
  often: "A recent move, an old résumé, a second home, the nearest city named instead of the town.",
  settles: "Ask the candidate where they live now and since when",
  check: null,
  letter: { fact: "Where you live is not stated the same way everywhere.", shows: "all" },
  // Where equipment would go has a rule of its own.
  evaluate({ claims }) {
    const home = claims.filter(
      ({ attribute, source }) => ["place", "address"].includes(attribute) && source !== "shipping-request"
    );
    return statedDifferently(home, "where the candidate lives");
  }
});

// lib/risk/rules/work-history-differs.ts
var workHistoryDiffers = defineRule({
  id: "work-history-differs",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 12,
  stop: false,
  setBy: "Bonafide's authors: employers and dates are what a résumé is read for, yet memory and shortened résumés explain many, so it weighs half of an employer who does not confirm.",
  title: "A job is stated differently in two sources",
  often: "Dates from memory, a résumé cut short, a company that changed its name, work through an agency.",
  settles: "Ask the candidate which of the two is right, and keep the answer",
  check: "employment",
  letter: { fact: "A job is not stated the same way everywhere.", shows: "all" },
  evaluate({ claims }) {
    return statedDifferently(
      claims.filter(({ attribute }) => attribute === "work"),
      "a job"
    );
  }
});

// lib/risk/stated-rules.ts
var rules = {
  name: nameDiffers,
  place: placeDiffers,
  address: placeDiffers,
  email: contactDiffers,
  phone: contactDiffers,
  work: workHistoryDiffers,
  education: educationDiffers
};
function unsettledStatements(facts) {
  return [...new Set(Object.values(rules))].filter((rule) => {
    const answer = rule.evaluate(facts);
    return answer.state === "raised" && statusOf(facts, rule.id, fingerprint(rule, answer.values)) !== "settled";
  }).length;
}

// lib/checks/kinds/profiles.ts
var met = ({ claims }) => claims.flatMap(({ source, comparison }) => source === "profile" && comparison?.against ? [comparison.verdict] : []);
var count = (number, one, several) => `${number} ${number === 1 ? one : several}`;
var profiles = defineCheck({
  id: "profiles",
  version: 1,
  measures: ["E5"],
  stage: "before-interview",
  title: "Profiles agree",
  task: "Compare what public profiles say with the documents and the application.",
  guidance: "Look at what the candidate named and at what a search finds, and keep a picture of each page. Short forms, a move, an old page or a namesake explain most differences; a thin profile, or having none, says nothing about a person and only leaves less to compare.",
  // Half a year, as public profiles change.
  validDays: 180,
  evidence: ["profile-snapshot", "profile-export"],
  answers: z.object({
    looked: z.string().trim().min(1, "Write where you looked, and for what.").max(2e3, "At most 2,000 characters.").meta({ title: "Where did you look, and for what?", description: "Also where you found nothing." }),
    note
  }),
  known(facts) {
    const verdicts = met(facts);
    const open2 = unsettledStatements(facts);
    const unclear = verdicts.filter((verdict) => verdict === "unclear").length;
    const words3 = [
      facts.profiles.length === 0 ? "no profile at hand" : count(facts.profiles.length, "profile", "profiles"),
      open2 > 0 && count(open2, "open difference", "open differences"),
      unclear > 0 && `${unclear} not clear`,
      open2 === 0 && unclear < verdicts.length && "nothing open",
      facts.profiles.length > 0 && verdicts.length === 0 && "nothing to compare with"
    ];
    const share = facts.profiles.length === 0 ? 0 : verdicts.length === 0 ? 0.5 : 1;
    return { share, words: words3.filter(Boolean).join(", ") };
  },
  missing: () => null,
  // Without a profile, or where nothing can be told, nothing agrees; that is no difference either.
  outcome(facts) {
    if (unsettledStatements(facts) > 0) return "concern";
    return met(facts).some((verdict) => verdict !== "unclear") ? "clear" : "could-not-verify";
  }
});

// lib/matching/titles.ts
var short = new Map(
  Object.entries({
    sr: "senior",
    snr: "senior",
    jr: "junior",
    eng: "engineer",
    engr: "engineer",
    engineering: "engineer",
    development: "developer",
    programmer: "developer",
    dev: "developer",
    devs: "developer",
    swe: "software engineer",
    sde: "software developer",
    mgr: "manager",
    management: "manager",
    asst: "assistant",
    assoc: "associate",
    admin: "administrator",
    vp: "vice president",
    svp: "senior vice president",
    ceo: "chief executive officer",
    cto: "chief technology officer",
    cfo: "chief financial officer",
    coo: "chief operating officer",
    cio: "chief information officer",
    md: "managing director",
    pm: "project manager",
    hr: "human resources",
    qa: "quality assurance",
    ux: "user experience",
    ui: "user interface",
    ml: "machine learning",
    ai: "artificial intelligence",
    cs: "computer science",
    ee: "electrical engineer",
    it: "information technology",
    maths: "mathematics",
    math: "mathematics",
    econ: "economics"
  })
);
var small = new Set("of the and for in at a to i ii iii iv".split(" "));
var general = new Set(
  `senior junior lead principal staff head chief vice deputy assistant associate intern trainee officer director manager
  engineer developer analyst consultant specialist administrator coordinator executive president partner representative
  professional member team science sciences studies arts applied general`.split(/\s+/)
);
function compareTitles2(a, b) {
  const early = unreadable(a, b, "a title");
  if (early) return early;
  const [first, second] = [a.trim(), b.trim()].sort();
  const [left, right] = [meaning(first), meaning(second)];
  if (left.toSorted().join() === right.toSorted().join())
    return { score: 1, verdict: "same", words: `${first} agrees.` };
  const inside = (part, whole) => part.every((word) => whole.includes(word));
  const telling = left.some((word) => right.includes(word) && !general.has(word));
  if (telling || inside(left, right) || inside(right, left))
    return { score: 0.85, verdict: "likely", words: `${first} and ${second} agree in part.` };
  return { score: 0.5, verdict: "unclear", words: `The titles are ${first} and ${second}.` };
}
function meaning(title) {
  const joined = fold(title).replace(/\b(?:full|front|back)[ -]?(?:end|stack)\b/g, (said2) => said2.replace(/[ -]/, ""));
  const all = words(joined).flatMap((word) => (short.get(word) ?? word).split(" "));
  const telling = all.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}

// lib/sources/attributes/reference.ts
var short2 = z.string().trim().max(300, "At most 300 characters.").nullable();
var value4 = z.strictObject({
  name: z.string().trim().min(1, "Write the person's name.").max(300, "At most 300 characters."),
  /** How the candidate says they know each other: "Manager until 2024". */
  relation: short2,
  /** Where the person is reached: their own switchboard is asked for them. */
  organisation: short2,
  contact: suppliedContact.nullable(),
  /** What the candidate says the person wrote. */
  quote: z.string().trim().max(4e3, "At most 4,000 characters.").nullable()
});
var reference = defineAttribute({
  id: "reference",
  title: "Reference",
  many: true,
  value: value4,
  anchors: [],
  text: ({ name: name2, relation, organisation }) => tidy([name2, relation, organisation].filter(Boolean).join(", ")),
  compare: (a, b) => compareNames(a.name, b.name),
  counterpart: (a, b) => agrees(compareNames(a.name, b.name)) && !elsewhere(a.organisation, b.organisation)
});
var elsewhere = (a, b) => a !== null && b !== null && compareOrganisations(a, b).verdict === "different";

// lib/verifications/asked/referee.ts
var referee = defineAsked({
  check: "references",
  attribute: reference,
  facts: "references",
  one: "reference",
  many: "references",
  instead: "It may reach a friend. Call the organisation’s own switchboard and ask for the person by name, or find their address on the organisation’s site.",
  answers: {
    confirmed: "They know the candidate, as was said",
    differs: "They know the candidate otherwise than was said",
    "no-record": "They do not know the candidate",
    declined: "They do not want to answer",
    "no-answer": "No answer after trying"
  },
  noRecord: "They do not know the candidate",
  note: "What do they say of the candidate?",
  said: z.object({ relation: saidText, since: saidMonth }),
  fields: {
    relation: { label: "How do they know the candidate?" },
    since: { label: "Since when?", month: true }
  },
  line: ({ relation, since }) => [relation, since && `since ${since}`].filter(Boolean).join(", "),
  compare: ({ relation }, said2, answer) => met2(relation, said2.relation, answer),
  head: ({ name: name2, relation, organisation }) => ({ name: name2, detail: [relation, organisation].filter(Boolean).join(", ") }),
  organisation: ({ organisation }) => organisation,
  given: ({ contact }) => contact,
  quote: ({ quote }) => quote,
  oneVoice: "Whoever led a team that was let go speaks for many of it; ask what they worked on together."
});
function met2(claimed, said2, answer) {
  if (!said2) return null;
  if (answer === "differs")
    return { score: 0, verdict: "different", words: `They say “${said2}”; stated was “${claimed ?? "nothing"}”.` };
  return claimed ? { ...compareTitles2(claimed, said2), words: `Stated was “${claimed}”.` } : null;
}

// lib/checks/kinds/references.ts
var references = defineAskingCheck(referee, {
  id: "references",
  version: 1,
  measures: ["E4", "P8"],
  stage: "before-offer",
  title: "References",
  task: "Speak with the people named, reached through their organisation.",
  guidance: "Call the organisation's own switchboard and ask for the person by name, or write to an address found on its site: a number the candidate gives may reach a friend. People change jobs and many employers forbid references, so silence says nothing: ask the candidate for another name.",
  // A year: what somebody says of a colleague ages faster than a record.
  validDays: 365,
  none: { known: "nobody is named yet", missing: "a person named as a reference" }
});

// lib/checks/kinds/remote-tools.ts
var remoteTools = defineFlatCheck({
  id: "remote-tools",
  version: 1,
  measures: ["E3"],
  stage: "before-equipment",
  title: "Remote tools",
  task: "Write down every wish for remote control, and have the device policy signed before anything is sent.",
  guidance: "Whoever can be controlled from afar may not be the one at the keyboard, so remote desktop tools are off on supplied computers. A support call, a coding site or an aid to work with a disability explains most wishes: ask, and agree on an exception in writing.",
  evidence: ["correspondence", "other"],
  answers: z.object({
    requested: z.enum(["nobody", "explained", "open"], { error: "Choose one." }).meta({
      title: "Did anybody ask for remote control before or during an interview?",
      labels: {
        nobody: "Nobody did",
        explained: "Yes, and we know why",
        open: "Yes, and we do not know why"
      }
    }),
    requests: z.string().trim().max(2e3, "At most 2,000 characters.").optional().meta({ title: "When, with which tool, who asked, and what was said?" }),
    policy: z.enum(["signed", "not-yet"], { error: "Choose one." }).meta({
      title: "Has the candidate signed the device policy?",
      labels: { signed: "Signed", "not-yet": "Not yet" }
    }),
    signedOn: day().optional().meta({ title: "When was it signed?" })
  }),
  result({ requested, policy }) {
    if (requested === "open") return { outcome: "concern", words: "a wish for remote control is not explained" };
    if (policy === "not-yet") return { outcome: "could-not-verify", words: "the device policy is not signed" };
    if (requested === "explained")
      return { outcome: "clear", words: "device policy signed, a wish for remote control explained" };
    return { outcome: "clear", words: "device policy signed, nobody asked for remote control" };
  }
});

// lib/checks/kinds/small-payments.ts
var smallPayments = defineFlatCheck({
  id: "small-payments",
  version: 1,
  measures: ["E8"],
  stage: "before-first-pay",
  title: "Small payments",
  task: "Look through what was paid with company cards and accounts that they can use, for many small payments nobody approved.",
  guidance: "Ask whoever keeps the books for the statements since the last look, and add up what went to one payee or over one card: in the case of the advisory, over 50,000 dollars went in thirty small payments. Good is that each was asked for by one person and approved by another. Subscriptions, travel and a purchase that a shop splits explain most of them: ask for the receipts. Look again on day 30, and every year.",
  evidence: ["correspondence", "other"],
  answers: z.object({
    access: z.enum(["none", "some"], { error: "Choose one." }).meta({
      title: "Can they pay with the company’s money?",
      labels: { none: "No: no card, account or shop of ours", some: "Yes" }
    }),
    found: z.enum(["nothing", "explained", "open", "not-looked"]).optional().meta({
      title: "If so, what do the statements show?",
      labels: {
        nothing: "Nothing small and repeated without approval",
        explained: "A run of small payments, and receipts explain it",
        open: "A run of small payments that nobody approved",
        "not-looked": "Nobody has looked yet"
      }
    }),
    seen: z.string().trim().max(2e3, "At most 2,000 characters.").optional().meta({
      title: "Which statements, and what do the payments add up to?",
      description: "Never a whole number of a card or an account."
    }),
    lookedOn: day().meta({ title: "When did you look at this?" })
  }),
  result({ access, found, seen }) {
    if (access === "none" && found && found !== "nothing")
      return { outcome: "could-not-verify", words: "cannot pay with company money, and yet payments are written down" };
    if (access === "none") return { outcome: "clear", words: "cannot pay with company money" };
    if (found === "open") return { outcome: "concern", words: "small payments that nobody approved" };
    if (!found || found === "not-looked") return { outcome: "could-not-verify", words: "nobody has looked yet" };
    if (!seen) return { outcome: "could-not-verify", words: "not said which statements were looked at" };
    if (found === "explained") return { outcome: "clear", words: "a run of small payments, explained by receipts" };
    return { outcome: "clear", words: "no run of small payments without approval" };
  }
});

// lib/checks/kinds/staffing-firm.ts
var staffingFirm = defineFlatCheck({
  id: "staffing-firm",
  version: 1,
  measures: ["P1", "E6"],
  stage: "before-interview",
  title: "Staffing firm",
  task: "Where somebody comes through a firm, find the firm yourself, and see what it checked of this person.",
  guidance: "Ask for the papers of its own checks and who met the candidate, and look the firm up in a register by its own name, not by a link it sends. Good is a firm found there, a contract that says what it checks, and checks that somebody here has seen. Small firms, firms from another country and rules on data explain most papers that are not shown: then the checks are done here, as for everybody.",
  evidence: ["register-extract", "correspondence", "other"],
  answers: z.object({
    through: z.enum(["nobody", "firm", "several"], { error: "Choose one." }).meta({
      title: "Through whom does the candidate come?",
      labels: { nobody: "Through no firm", firm: "One firm", several: "Several firms, one behind the other" }
    }),
    firm: z.string().trim().max(500, "At most 500 characters.").optional().meta({ title: "Which firm?", description: "Of several: who pays the candidate, and who stands between." }),
    register: z.enum(["found", "other", "not-found", "not-looked"]).optional().meta({
      title: "What does a register that you opened yourself say?",
      labels: {
        found: "The firm is there, with this address",
        other: "It is there with another address or name",
        "not-found": "It is not there",
        "not-looked": "Nobody has looked yet"
      }
    }),
    registerSeen: z.string().trim().max(500, "At most 500 characters.").optional().meta({ title: "Which register and number, and when did you look?" }),
    checked: z.string().trim().max(2e3, "At most 2,000 characters.").optional().meta({ title: "What did the firm check itself, and how?" }),
    met: z.enum(["in-person", "video", "nobody", "unknown"]).optional().meta({
      title: "How did somebody of the firm meet the candidate?",
      labels: { "in-person": "In person", video: "By video", nobody: "Not at all", unknown: "It cannot be told" }
    }),
    shown: z.enum(["papers", "told", "nothing"]).optional().meta({
      title: "What have we seen of its checks?",
      labels: { papers: "Their papers", told: "We were only told", nothing: "Nothing" }
    }),
    contract: z.enum(["says", "silent", "none"]).optional().meta({
      title: "Does our contract with the firm say what it checks?",
      labels: { says: "It does", silent: "It does not", none: "There is no contract yet" }
    }),
    lookedOn: day().meta({ title: "When did you look at this?" })
  }),
  result({ through, firm, register, met: met3, shown, contract: contract2 }) {
    if (through === "nobody" && (firm || register))
      return { outcome: "could-not-verify", words: "comes through no firm, and yet one is written down" };
    if (through === "nobody") return { outcome: "clear", words: "comes through no firm" };
    if (register === "not-found") return { outcome: "concern", words: "the firm is in no register" };
    if (register === "other") return { outcome: "concern", words: "the register names another address or name" };
    if (register !== "found") return { outcome: "could-not-verify", words: "nobody has looked the firm up yet" };
    if (shown !== "papers") return { outcome: "could-not-verify", words: "nobody here has seen the firm’s own checks" };
    if (met3 !== "in-person" && met3 !== "video")
      return { outcome: "could-not-verify", words: "not known that the firm met the candidate" };
    if (contract2 !== "says") return { outcome: "could-not-verify", words: "no contract says what the firm checks" };
    return { outcome: "clear", words: "firm found in a register, its own checks seen" };
  }
});

// lib/risk/seen-live.ts
var howWords = {
  video: "Seen by video",
  "in-person": "Seen in person",
  "third-party": "Seen by somebody trusted"
};
var answerWords = {
  same: "The same person",
  "not-sure": "Not sure",
  different: "Not the same person"
};
var answersNeeded = (kind) => kind === "interview" ? 2 : 1;
function answersThatCount({ interviews, attestations }) {
  const at = (meeting) => attestations.filter(({ interview }) => interview === meeting).length;
  return attestations.filter(
    ({ interview }) => interview === null || at(interview) >= answersNeeded(interviews[interview]?.kind)
  );
}
function seenLive(seen, answer, says) {
  const counted = answersThatCount(seen);
  if (counted.length === 0) return unknown("whether the candidate seen live is the person on the document");
  const so = counted.filter((attestation) => attestation.answer === answer);
  if (so.length === 0) return clear();
  const who = counted.length === 1 ? "Somebody who saw the candidate" : `${so.length} of ${counted.length} who saw the candidate`;
  return raised(
    `${who} answered: ${says}.`,
    so.map(({ how }) => ({ label: howWords[how], text: answerWords[answer] }))
  );
}

// lib/checks/kinds/video-interview.ts
function lastInterview({ interviews, attestations }) {
  const place3 = interviews.findLastIndex(({ kind }) => kind === "interview");
  const answers = attestations.filter(({ interview }) => interview === place3).map(({ answer }) => answer);
  return { interview: interviews[place3], answers, awaited: Math.max(0, answersNeeded("interview") - answers.length) };
}
function stepsOf({ challenges }) {
  const count3 = (wanted) => challenges.filter(({ result: result2 }) => result2 === wanted).length;
  const [asked, done, notDone] = [challenges.length, count3("done"), count3("not-done")];
  if (asked === 0) return { asked, done, words: "no steps" };
  const words3 = `${done} of ${asked} ${asked === 1 ? "step" : "steps"} done`;
  return { asked, done, words: notDone > 0 ? `${words3}, ${notDone} tried and not done` : words3 };
}
var short3 = { same: "yes", "not-sure": "not sure", different: "no" };
var videoInterview = defineCheck({
  id: "video-interview",
  version: 2,
  measures: ["E1"],
  stage: "before-offer",
  title: "Video interview",
  task: "Meet the candidate, and let two people say whether it is the person on the document.",
  guidance: "What is asked is the same for everyone in this position; its details are drawn when the meeting starts, so that nothing can be prepared. With a camera or without, in person or with somebody trusted near the candidate: both count the same, and no home has to be shown. Without a single step done the answers alone are not enough. Poor connections, old pictures, glasses and haircuts explain most doubts.",
  // Three months: long enough for two positions at once, short enough that the same person is remembered.
  validDays: 90,
  evidence: ["correspondence"],
  // Operations lead no meetings.
  handedOver: false,
  consents: ["interview"],
  answers: z.object({
    note
  }),
  // While an answer is awaited nothing here says what the first one was: the second person reads this too.
  known(facts) {
    const { interview, answers, awaited } = lastInterview(facts);
    if (!interview) return { share: 0, words: "not held yet" };
    if (!interview.ended) return { share: 0.2, words: "under way" };
    const { asked, done, words: words3 } = stepsOf(interview);
    const held = 0.2 + (asked > 0 ? 0.2 * done / asked : 0);
    if (awaited > 0)
      return {
        share: held + (done > 0 ? answers.length * 0.2 : 0),
        words: `held, ${words3}, ${answers.length} of 2 answers`
      };
    const sure = answers.filter((answer) => answer !== "not-sure").length;
    return {
      share: Math.min(1, held + (done > 0 ? sure * 0.3 : 0)),
      words: `same person: ${answers.map((answer) => short3[answer]).join(", ")}; ${words3}`
    };
  },
  missing(facts) {
    const { interview, answers, awaited } = lastInterview(facts);
    if (!interview) return "the interview";
    if (!interview.ended) return "the end of the interview";
    if (awaited === 0) return null;
    return answers.length === 0 ? "two people’s answers" : "a second person’s answer";
  },
  outcome(facts) {
    const { interview, answers, awaited } = lastInterview(facts);
    if (!interview || awaited > 0) return null;
    if (answers.includes("different")) return "concern";
    if (stepsOf(interview).done === 0) return "could-not-verify";
    return answers.filter((answer) => answer === "same").length >= 2 ? "clear" : "could-not-verify";
  }
});

// lib/checks/kinds/index.ts
var checkKinds = [
  identityDocument,
  profiles,
  portfolio,
  channels,
  staffingFirm,
  videoInterview,
  employment,
  education2,
  clients,
  references,
  accountAges,
  addressDocument,
  backgroundReport,
  drugTest,
  shippingAddress,
  biometricLogIn,
  remoteTools,
  paymentDetails,
  devices,
  equipmentSent,
  firstDay,
  smallPayments
];
function checkKind(id2) {
  const found = checkKinds.find((kind) => kind.id === id2);
  if (!found) throw new Error(`There is no check "${id2}".`);
  return found;
}

// lib/policy/law.ts
var underLaw = (checks, moved) => checks.map((check) => {
  const law = moved.find(({ kind }) => kind === check.kind)?.effect ?? null;
  const later = law === "only after an offer" && gateOf(check.stage) === "offer";
  return {
    ...check,
    stage: later ? "before-equipment" : check.stage,
    required: check.required && law !== "not allowed",
    law
  };
});

// lib/risk/checked.ts
function checkedParts(facts) {
  const required = facts.policy.checks.filter((check) => check.required);
  const parts = required.map(({ kind }) => partOf(facts, kind));
  return required.some(({ kind }) => kind === "video-interview") ? parts : [...parts, seenLivePart(facts)];
}
var mostUncompleted = 0.9;
function partOf(facts, id2) {
  const kind = checkKind(id2);
  const outcome = facts.checks.find((check) => check.kind === id2)?.outcome;
  const { share, words: words3 } = kind.known(facts);
  const completed = outcome === "clear" || outcome === "concern";
  return { kind: id2, title: kind.title, share: completed ? 1 : Math.min(mostUncompleted, share), words: words3, weight: 1 };
}
function seenLivePart({ attestations }) {
  const sure = attestations.find(({ answer }) => answer !== "not-sure");
  const seen = sure ?? attestations[0];
  const words3 = seen ? `${howWords[seen.how].toLowerCase()}${sure ? "" : ", not sure"}` : "nobody has yet";
  return { kind: null, title: "Identity seen live", share: sure ? 1 : seen ? 0.5 : 0, words: words3, weight: 1 };
}
function percentChecked(parts) {
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  const known2 = parts.reduce((total, part) => total + part.share * part.weight, 0);
  return Math.floor(100 * known2 / weight + 1e-9);
}

// lib/risk/rules/answer-before-question.ts
var answerBeforeQuestion = defineRule({
  id: "answer-before-question",
  version: 3,
  measures: ["E4", "P1"],
  group: "work history",
  points: 18,
  stop: false,
  setBy: "Bonafide's authors: nobody can answer what was not asked yet, unless a time was noted wrongly; it weighs less than an employer who does not confirm.",
  title: "An answer came before the question",
  often: "A time noted wrongly, a question asked by phone and written down later, a clock in another time zone.",
  settles: "Look up both times, then ask again through a contact you found yourself",
  // The question may be an employer's, a school's, a client's or a referee's.
  check: null,
  letter: { fact: "The times of a question of ours and of its answer do not fit together.", shows: ["Asked about"] },
  evaluate({ jobs, studies, clients: clients2, references: references2 }) {
    const answered = [...jobs, ...studies, ...clients2, ...references2].flatMap(
      ({ text, verifications }) => verifications.flatMap(({ askedAt, answeredAt }) => answeredAt ? [{ text, askedAt, answeredAt }] : [])
    );
    const early = answered.filter(({ askedAt, answeredAt }) => Date.parse(answeredAt) < Date.parse(askedAt));
    if (early.length > 0) return raised("The answer is dated before the question.", early.flatMap(values2));
    return answered.length === 0 ? unknown("an answer to a question of ours") : clear();
  }
});
var values2 = ({ text, askedAt, answeredAt }) => [
  { label: "Asked about", text },
  { label: "Asked", text: askedAt },
  { label: "Answered", text: answeredAt }
];

// lib/risk/does-not-confirm.ts
function someoneDoesNotConfirm(claims, who, { one, many, noRecord }) {
  const denied = claims.flatMap(
    ({ text, verifications }) => verifications.filter(doesNotConfirm).map(({ answer, said: said2, words: words3 }) => ({
      words: answer === "no-record" ? `${noRecord}.` : words3 ?? "What they said differs.",
      values: [
        { label: "Claimed", text },
        { label: "They said", text: answer === "no-record" ? noRecord : said2 ?? "Something else" }
      ]
    }))
  );
  if (denied.length > 0)
    return raised(
      [...new Set(denied.map(({ words: words3 }) => words3))].join(" "),
      denied.flatMap(({ values: values3 }) => values3)
    );
  if (claims.length === 0) return unknown(`a ${one} to ask about`);
  const open2 = claims.filter((claim) => answerState(claim) !== "confirmed").length;
  return open2 === 0 ? clear() : unknown(`what ${who} says of ${open2} of ${claims.length} ${many}`);
}

// lib/risk/rules/client-does-not-confirm.ts
var clientDoesNotConfirm = defineRule({
  id: "client-does-not-confirm",
  version: 1,
  measures: ["P1"],
  group: "work history",
  points: 14,
  stop: false,
  setBy: "Bonafide's authors: a client knows whom it paid, but work through agencies and marketplaces leaves no trace of a name, so it weighs less than an employer.",
  title: "A client does not confirm a contract",
  often: "Work through an agency or marketplace, an office that only knows its own suppliers, a client that was bought.",
  settles: "Ask the candidate for an invoice that was paid, or another person at the client",
  check: "clients",
  letter: { fact: "Work for a client that you name was not confirmed to us.", shows: ["Claimed"] },
  evaluate: ({ clients: clients2 }) => someoneDoesNotConfirm(clients2, "the client", contract)
});

// lib/risk/rules/document-number-shared.ts
var documentNumberShared = defineRule({
  id: "document-number-shared",
  version: 1,
  measures: ["P6"],
  group: "identity",
  points: 30,
  stop: true,
  setBy: "Bonafide's authors: a document names one person, so one number with two needs somebody who may see both; one wrong letter can do it, so it weighs less than a person who was seen and is another.",
  title: "The number of the document was typed in for another candidate too",
  often: "A typing error, the papers of twins or of a couple mixed up, one person who applied twice.",
  settles: "Read the number once more from the document, and let compliance look at both",
  check: "identity-document",
  letter: {
    fact: "The number of your identity document was also typed in for another application; that may be an error of ours.",
    shows: []
  },
  evaluate({ sameNumber }) {
    if (sameNumber === null) return unknown("the number of an identity document");
    if (sameNumber === 0) return clear();
    const others2 = sameNumber === 1 ? "another candidate’s document" : `the documents of ${sameNumber} other candidates`;
    return raised(`The same number was typed in from ${others2}.`, [
      { label: "Other candidates with this number", text: String(sameNumber) }
    ]);
  }
});

// lib/risk/rules/document-read-differently.ts
var called = {
  "identity-document": "Identity document",
  "address-document": "Address document"
};
var documentReadDifferently = defineRule({
  id: "document-read-differently",
  version: 1,
  measures: ["P2"],
  group: "identity",
  points: 10,
  stop: false,
  setBy: "Bonafide's authors: two people who read one picture differently have a slip of typing far more often than an altered document, so it asks for another look.",
  title: "A second person read something else in a document",
  often: "A typing mistake, another script or order of names, a picture that is hard to read.",
  settles: "Type in again what the document shows, and let a second person read it",
  // It may be the identity document or one of an address.
  check: null,
  letter: { fact: "What was typed in of a document of yours is not what it shows.", shows: "all" },
  evaluate({ confirmations }) {
    if (confirmations.length === 0) return unknown("a document that a second person has read");
    const differing = confirmations.filter(({ answer }) => answer === "differs");
    if (differing.length === 0) return clear();
    const names2 = [...new Set(differing.map(({ source }) => called[source] ?? "Document"))];
    return raised(
      `${names2.join(" and ")}: it does not show what was typed in, says who read it second.`,
      names2.map((name2) => ({ label: name2, text: "Read differently" }))
    );
  }
});

// lib/risk/rules/employer-does-not-confirm.ts
var employerDoesNotConfirm = defineRule({
  id: "employer-does-not-confirm",
  version: 2,
  measures: ["E4"],
  group: "work history",
  points: 24,
  stop: false,
  setBy: "Bonafide's authors: the employer is the best witness of a job and was reached by a way we found, so it weighs twice what two papers do that disagree; records are lost too, so it does not reach compliance alone.",
  title: "An employer does not confirm a job",
  often: "Old records lost in a merger, work through an agency, another name at the time, an office that only sees payroll.",
  settles: "Ask the candidate for a payslip or a contract, and the employer for another office",
  check: "employment",
  letter: { fact: "A job that you state was not confirmed to us.", shows: ["Claimed"] },
  evaluate: ({ jobs }) => someoneDoesNotConfirm(jobs, "the employer", job)
});

// lib/risk/rules/equipment-not-received.ts
var equipmentNotReceived = defineRule({
  id: "equipment-not-received",
  version: 1,
  measures: ["E7"],
  group: "equipment",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: the advisory asks to take care when somebody cannot receive at their own address; carriers lose and return parcels every day, so it weighs little.",
  title: "Equipment was not received where it was sent",
  often: "Nobody at home, a wrong flat number, customs, a parcel that the carrier lost.",
  settles: "Agree on a day on which the candidate receives it in person, and send it again",
  check: "equipment-sent",
  letter: { fact: "Equipment that we sent to you was not received.", shows: "all" },
  evaluate({ shipments = [] }) {
    const equipment = shipments.filter(({ what }) => what === "equipment");
    const missed = equipment.filter(({ state }) => state === "returned" || state === "lost");
    if (missed.length > 0)
      return raised(
        missed.length === 1 ? "One shipment did not arrive." : `${missed.length} shipments did not arrive.`,
        missed.map(({ state }) => ({ label: "Shipment", text: state === "lost" ? "Lost" : "Came back" }))
      );
    return equipment.some(({ state }) => state === "delivered") ? clear() : unknown("whether equipment was received");
  }
});

// lib/risk/rules/equipment-sent-elsewhere.ts
var equipmentSentElsewhere = defineRule({
  id: "equipment-sent-elsewhere",
  version: 1,
  measures: ["E7"],
  group: "equipment",
  points: 14,
  stop: false,
  setBy: "Bonafide's authors: what left for another address than the one agreed on last is where machines are gathered for others; a parcel that was sent on explains many, so it does not stop anything alone.",
  title: "Equipment went to another address than the one agreed",
  often: "A parcel sent on by the carrier, a move on the way, an address changed after it had left.",
  settles: "Ask where the machine is now, and let the candidate show it there",
  check: "equipment-sent",
  letter: { fact: "Equipment went to another address than the one that was agreed.", shows: "all" },
  evaluate({ shipments = [] }) {
    const out = shipments.filter(({ what, state }) => what === "equipment" && ["sent", "delivered"].includes(state));
    const elsewhere2 = out.filter(({ toAgreed }) => toAgreed === false).length;
    if (elsewhere2 > 0) {
      const words3 = elsewhere2 === 1 ? "One shipment" : `${elsewhere2} shipments`;
      return raised(`${words3} did not go to the address asked for last.`, [{ label: "Elsewhere", text: words3 }]);
    }
    return out.length > 0 && out.every(({ toAgreed }) => toAgreed) ? clear() : unknown("where equipment went");
  }
});

// lib/risk/rules/institution-does-not-confirm.ts
var institutionDoesNotConfirm = defineRule({
  id: "institution-does-not-confirm",
  version: 1,
  measures: ["E4"],
  group: "work history",
  points: 16,
  stop: false,
  setBy: "Bonafide's authors: a registry knows its own students and was reached by a way we found, so it weighs twice what two papers do that disagree about a study; it weighs less than an employer, since studies lie further back and names change between.",
  title: "A school does not confirm a course of study",
  often: "Another name at the time, studies broken off or still under way, a school that merged or moved its records, a degree translated.",
  settles: "Ask for the certificate, and the registry for records under an earlier name",
  check: "education",
  letter: { fact: "A course of study that you state was not confirmed to us.", shows: ["Claimed"] },
  evaluate: ({ studies }) => someoneDoesNotConfirm(studies, "the school", study)
});

// lib/risk/rules/interview-step-not-done.ts
var interviewStepNotDone = defineRule({
  id: "interview-step-not-done",
  version: 1,
  measures: ["E1"],
  group: "identity",
  points: 6,
  stop: false,
  setBy: "Bonafide's authors: a step that did not work is mostly a camera or a connection, so it asks for another meeting; whether the person is the same is for those who saw them to say.",
  title: "A step of the interview was asked for and not done",
  often: "A poor connection, a fixed camera, pain or a disability, a step that was not understood.",
  settles: "Meet once more, with other steps or on the path without a camera",
  check: "video-interview",
  letter: { fact: "A step of our meeting could not be done.", shows: [] },
  evaluate({ interviews }) {
    const steps = interviews.filter(({ ended }) => ended).flatMap(({ challenges }) => challenges);
    if (steps.length === 0) return unknown("a meeting with the candidate");
    const not = steps.filter(({ result: result2 }) => result2 === "not-done").length;
    if (not === 0) return clear();
    return raised(`${not} of ${steps.length} steps were not done.`, [
      { label: "Not done", text: `${not} of ${steps.length} steps` }
    ]);
  }
});

// lib/risk/rules/moved-elsewhere.ts
var movedElsewhere = defineRule({
  id: "moved-elsewhere",
  version: 1,
  measures: ["E6"],
  group: "conduct",
  points: 10,
  stop: false,
  setBy: "Bonafide's authors: a wish weighs nothing, since many have good reasons for one; who goes elsewhere after it was talked about leaves nobody able to look back at what was said.",
  title: "The agreed channels were not kept",
  often: "A messenger that everybody around them uses, a blocked app, a shared computer, an agency that writes for them.",
  settles: "Say again which channels are agreed, ask why, and keep the answer",
  check: "channels",
  letter: { fact: "You wrote to us over other channels than the agreed ones.", shows: "all" },
  evaluate({ channelRequests, checks }) {
    const moved = channelRequests.filter(({ by, became }) => by !== "us" && became === "moved").length;
    if (moved > 0) {
      const words3 = moved === 1 ? "Once" : `${moved} times`;
      return raised(`${words3} after it was talked about.`, [{ label: "Not kept", text: words3 }]);
    }
    const open2 = channelRequests.some(({ became }) => became === null);
    const asked = checks.some(({ kind, outcome }) => kind === "channels" && outcome !== null);
    return asked && !open2 ? clear() : unknown("whether the agreed channels are kept");
  }
});

// lib/risk/rules/passkey-differs.ts
var passkeyDiffers = defineRule({
  id: "passkey-differs",
  version: 1,
  measures: ["E2c"],
  group: "identity",
  points: 10,
  stop: false,
  setBy: "Bonafide's authors: another key shows another device and nothing of who holds it, so it asks to see the person again and weighs as little as an old e-mail address beside a moved home.",
  title: "Another passkey answered than the one that was enrolled",
  often: "A new, lost, repaired or shared phone, a key kept by another browser or password manager.",
  settles: "See the candidate with their document once more, and let them enrol the new device",
  check: "biometric-log-in",
  letter: { fact: "The passkey that answered is not the one that you enrolled with us.", shows: "all" },
  evaluate({ passkey }) {
    if (!passkey?.enrolled || passkey.later.length === 0) return unknown("the passkey, asked for again");
    const others2 = passkey.later.filter((seen) => seen === "another-key").length;
    if (others2 > 0) {
      const words3 = others2 === 1 ? "Another key answered once" : `Another key answered ${others2} times`;
      return raised(`${words3}, while somebody saw it.`, [{ label: "Passkey", text: words3 }]);
    }
    return passkey.later.includes("same-key") ? clear() : unknown("the passkey, asked for again");
  }
});

// lib/risk/rules/payment-account-shared.ts
var paymentAccountShared = defineRule({
  id: "payment-account-shared",
  version: 1,
  measures: ["P6"],
  group: "payment",
  points: 20,
  stop: false,
  setBy: "Bonafide's authors: two people with one account are family or one person's work under two names; the first is common, so it asks for a document and does not stop anything alone.",
  title: "Another candidate gave the same account",
  often: "A couple or family with one account, the same person's earlier application, a payroll service of both.",
  settles: "Ask for the bank's letter that names who holds the account",
  check: "payment-details",
  letter: { fact: "The account that you gave was given to us by somebody else too.", shows: [] },
  evaluate({ payment }) {
    if (!payment) return unknown("where pay would go");
    const { sharedWith } = payment;
    if (sharedWith === 0) return clear();
    const words3 = sharedWith === 1 ? "Another candidate" : `${sharedWith} other candidates`;
    return raised(`${words3} gave this account too.`, [{ label: "Given by", text: `${words3}, too` }]);
  }
});

// lib/payments/ways.ts
var payWays = {
  "bank-account": "Bank account",
  prepaid: "Prepaid card or e-money",
  "money-service": "Money-service business",
  "virtual-currency": "Virtual currency",
  "gift-card": "Gift card",
  other: "Cheque or another way"
};
var payWayIds = Object.keys(payWays);
var payWayWords = (id2) => Object.hasOwn(payWays, id2) ? payWays[id2] : id2;

// lib/risk/rules/payment-cannot-be-traced.ts
var untraced2 = ["prepaid", "money-service", "virtual-currency", "gift-card"];
var paymentCannotBeTraced = defineRule({
  id: "payment-cannot-be-traced",
  version: 1,
  measures: ["E2d"],
  group: "payment",
  points: 14,
  stop: false,
  setBy: "Bonafide's authors: the advisory asks to pay no virtual currency, and nobody can follow where such pay goes; people without a bank near them use the same ways, so alone it asks and no more.",
  title: "Pay would go where nobody checked who receives it",
  often: "No bank nearby, a bank that closed the account, fees for payments from abroad, habit from freelance work.",
  settles: "Ask for an account in the candidate's own name at a bank",
  check: "payment-details",
  letter: { fact: "The way in which you ask to be paid does not show who receives it.", shows: "all" },
  evaluate({ payment }) {
    if (!payment) return unknown("where pay would go");
    if (!untraced2.includes(payment.kind)) return clear();
    const way = payWayWords(payment.kind);
    return raised(`${way}: no bank has checked who holds it.`, [{ label: "Way of being paid", text: way }]);
  }
});

// lib/risk/rules/payment-changed-near-start.ts
var paymentChangedNearStart = defineRule({
  id: "payment-changed-near-start",
  version: 1,
  measures: ["E2d"],
  group: "payment",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: a change just before the first pay is when pay is led elsewhere, by whoever was hired or by somebody who writes in their name; people change banks when they change jobs, so it weighs little.",
  title: "Payment details changed near the first day of work",
  often: "A new account for a new job, a bank that closed, a number typed wrongly at first.",
  settles: "Ask back through a channel you knew before the change, and keep the answer",
  check: "payment-details",
  letter: { fact: "Your payment details changed near your first day of work.", shows: "all" },
  evaluate({ payment }) {
    if (!payment) return unknown("where pay would go");
    const days = payment.changedNearStart;
    if (days === null) return clear();
    const when = days === 0 ? "on the first day" : `${count2(Math.abs(days))} ${days < 0 ? "before" : "after"} the first day`;
    return raised(`They were changed ${when} of work.`, [{ label: "Changed", text: `${when} of work` }]);
  }
});
var count2 = (days) => days === 1 ? "1 day" : `${days} days`;

// lib/risk/rules/person-not-sure.ts
var personNotSure = defineRule({
  id: "person-not-sure",
  version: 2,
  measures: ["E1"],
  group: "identity",
  points: 12,
  stop: false,
  setBy: "Bonafide's authors: an honest doubt must be free to say, so it only asks for a second look and weighs less than a name that does not agree.",
  title: "It is not certain that the person seen is the one on the document",
  often: "An old or small picture, poor light, a poor connection, a short meeting.",
  settles: "Meet once more, with the document beside the face, and let a second person answer",
  check: "video-interview",
  letter: { fact: "Somebody who met you was not sure about the picture on your identity document.", shows: [] },
  evaluate(facts) {
    return seenLive(facts, "not-sure", "not sure that it is the same person");
  }
});

// lib/risk/rules/person-not-the-same.ts
var personNotTheSame = defineRule({
  id: "person-not-the-same",
  version: 2,
  measures: ["E1"],
  group: "identity",
  points: 40,
  stop: true,
  setBy: "Bonafide's authors: who applies must be who comes, and a colleague looked at both; it goes to compliance alone, and still somebody else looks again before anything is decided.",
  title: "The person seen does not agree with the document",
  often: "An old picture, a haircut, a beard or glasses, an illness, poor light or a poor camera.",
  settles: "Let another person see the candidate with the document, in good light or in person",
  check: "video-interview",
  letter: { fact: "Somebody who met you did not find that the picture on your identity document agrees.", shows: [] },
  evaluate(facts) {
    return seenLive(facts, "different", "not the same person");
  }
});

// lib/risk/rules/reference-does-not-confirm.ts
var referenceDoesNotConfirm = defineRule({
  id: "reference-does-not-confirm",
  version: 1,
  measures: ["E4", "P8"],
  group: "work history",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: people forget colleagues and describe the same work differently, so a person named weighs half of what a registry does.",
  title: "A person named as a reference does not confirm it",
  often: "Long ago, a large team, another name at the time, the wrong person of that name.",
  settles: "Ask the candidate what they worked on together, and for another name",
  check: "references",
  letter: { fact: "Somebody whom you named did not confirm how they know you.", shows: ["Claimed"] },
  evaluate: ({ references: references2 }) => someoneDoesNotConfirm(references2, "the person named", referee)
});

// lib/risk/rules/remote-tool-stays-on.ts
var remoteToolStaysOn = defineRule({
  id: "remote-tool-stays-on",
  version: 1,
  measures: ["E3"],
  group: "equipment",
  points: 4,
  stop: false,
  setBy: "Bonafide's authors: an exception that ran out is mostly a forgotten date, so it reminds and weighs next to nothing.",
  title: "The exception for a remote-access tool has ended",
  often: "A date that nobody looked at, a tool that is needed longer than was thought, an aid to work with a disability.",
  settles: "Sign off that the tool is off, or agree on a new exception with a second person",
  check: "devices",
  letter: { fact: "A remote-access tool is on your machine longer than was agreed.", shows: "all" },
  evaluate({ devices: devices2 = [] }) {
    const ended = devices2.filter((standing2) => standing2 === "ended").length;
    if (ended > 0) {
      const words3 = ended === 1 ? "One device" : `${ended} devices`;
      return raised(`${words3} may go on with it no longer.`, [{ label: "Exception ended", text: words3 }]);
    }
    return devices2.length > 0 && devices2.every((standing2) => standing2 === "off" || standing2 === "excepted") ? clear() : unknown("the sign-off that remote-access tools are off");
  }
});

// lib/risk/rules/serial-number-differs.ts
var serialNumberDiffers = defineRule({
  id: "serial-number-differs",
  version: 1,
  measures: ["E7"],
  group: "equipment",
  points: 18,
  stop: false,
  setBy: "Bonafide's authors: whoever holds the machine can read its number, so another number says that it is elsewhere; worn stickers and a second machine on the desk explain many, so it does not stop anything alone.",
  title: "The serial number read back is another one",
  often: "A worn sticker, the number of the box or the charger, another machine on the desk.",
  settles: "Let the candidate read the number from the system itself, on video",
  check: "equipment-sent",
  letter: { fact: "The serial number that you read back is not that of the machine we sent.", shows: "all" },
  evaluate({ shipments = [] }) {
    const read = shipments.flatMap(({ readBack }) => readBack);
    const differing = read.filter((answer) => answer === "differs").length;
    if (differing > 0) {
      const words3 = differing === 1 ? "One device" : `${differing} devices`;
      return raised(`${words3}: another number was read back.`, [{ label: "Read back differently", text: words3 }]);
    }
    return read.length > 0 && read.every((answer) => answer === "agrees") ? clear() : unknown("the serial number, read back from the machine");
  }
});

// lib/risk/rules/shipping-address-differs.ts
var shippingAddressDiffers = defineRule({
  ...addressRule,
  measures: ["E7"],
  group: "place",
  points: 22,
  stop: false,
  setBy: "Bonafide's authors: what is sent to the wrong hands does not come back, so a single difference must show clearly; moves explain most, so it does not reach compliance alone.",
  title: "Equipment would go to another address",
  often: "A recent move, a parcel locker, an office, a neighbour who is at home.",
  settles: "Ask for a document with the shipping address, such as a lease or a utility bill",
  check: "shipping-address",
  letter: { fact: "The address for equipment does not agree with the address on your document.", shows: "all" },
  // Unlike elsewhere "unclear" is raised too: nothing is sent on a guess.
  evaluate(facts) {
    const { documented, shipping, met: met3 } = addresses(facts);
    if (!documented) return unknown("a document that shows an address");
    if (!shipping) return unknown("the shipping address");
    if (!met3) return unknown("a comparison with the address document");
    return agrees(met3) ? clear() : raised(met3.words, met3.values);
  }
});

// lib/matching/mail-drops.ts
var marks = [
  [
    /\bp\.? ?o\.? ?box\b|\bpost(?:al)? ?(?:office)? box\b|\bpostfach\b|\bpostbus\b|\bboite postale\b|\bapartado\b/,
    "a PO box"
  ],
  [/\bpmb\b|\bprivate mail ?box\b/, "a private mailbox"],
  [/\bc\/o\b.*\b(?:mail|post|parcel|postal|virtual)/, "care of a mail service"],
  [
    /\b(?:ups store|mail ?boxes|postal ?annex|postnet|pak ?mail|goin'? postal|mail boxes etc|parcel plus)\b/,
    "a shop that rents mailboxes"
  ],
  [
    /\b(?:virtual (?:mail|office|address)|anytime mailbox|ipostal1|earth class mail|mail forwarding|mail drop)/,
    "a virtual mailbox"
  ],
  [
    /\b(?:freight|parcel|package|cargo) ?(?:forward|consolidat)|\bforwarding (?:agent|service|co)|\bre-?ship/,
    "a freight forwarder"
  ],
  [/\b(?:shipito|myus|stackry|planet express|borderlinx|forward2me|shop ?(?:and|&|n) ?ship)\b/, "a freight forwarder"],
  [/\b(?:parcel|amazon|packet) ?locker\b|\bpackstation\b|\bpickup point\b|\binpost\b/, "a parcel locker"]
];
function looksLikeMailDrop(address2) {
  const text = fold(address2.slice(0, 500));
  const mark = marks.find(([pattern]) => pattern.test(text));
  return mark ? `This reads as ${mark[1]}.` : null;
}

// lib/risk/rules/shipping-mail-drop.ts
var shippingMailDrop = defineRule({
  id: "shipping-mail-drop",
  version: 2,
  measures: ["E7"],
  group: "place",
  points: 14,
  stop: false,
  setBy: "Bonafide's authors: a mailbox or forwarder hides where equipment ends up, but many people use one for good reasons, so it weighs less than another address.",
  title: "Equipment would go to a place that only takes mail",
  often: "Nobody at home by day, parcels stolen before, rural delivery, a protected home address.",
  settles: "Ask for an address where the candidate can receive the equipment in person",
  check: "shipping-address",
  letter: { fact: "The address for equipment looks like a place that only takes mail.", shows: "all" },
  evaluate(facts) {
    const { shipping } = addresses(facts);
    if (!shipping) return unknown("the shipping address");
    const listed = facts.listedMailDrop;
    const words3 = looksLikeMailDrop(shipping.text) ?? (listed ? `This house is on your list of places that only take mail in: ${listed}.` : null);
    return words3 ? raised(words3, [{ label: "Shipping address", text: shipping.text }]) : clear();
  }
});

// lib/risk/rules/index.ts
var rules2 = [
  personNotTheSame,
  documentNumberShared,
  personNotSure,
  nameDiffers,
  documentReadDifferently,
  passkeyDiffers,
  interviewStepNotDone,
  shippingAddressDiffers,
  shippingMailDrop,
  placeDiffers,
  employerDoesNotConfirm,
  institutionDoesNotConfirm,
  clientDoesNotConfirm,
  referenceDoesNotConfirm,
  answerBeforeQuestion,
  workHistoryDiffers,
  educationDiffers,
  paymentAccountShared,
  paymentCannotBeTraced,
  paymentChangedNearStart,
  serialNumberDiffers,
  equipmentSentElsewhere,
  equipmentNotReceived,
  remoteToolStaysOn,
  movedElsewhere,
  contactDiffers
];

// lib/risk/differences.ts
var unsettled = (differences) => differences.filter(({ status }) => status !== "settled");
function evaluateRules(facts, now) {
  const differences = [];
  const unknown2 = [];
  const clear2 = [];
  for (const rule of rules2) {
    const answer = rule.evaluate(facts, now);
    const { id: id2, version, group, title, often, settles, check, stop, points } = rule;
    if (answer.state === "clear") clear2.push(id2);
    else if (answer.state === "unknown") unknown2.push({ rule: id2, title, missing: answer.missing });
    else {
      const print = fingerprint(rule, answer.values);
      const status = statusOf(facts, id2, print);
      differences.push({
        ...{ rule: id2, version, group, title, often, settles, check, stop, status },
        ...{ words: answer.words, values: answer.values, fingerprint: print },
        points: status === "settled" ? 0 : points
      });
    }
  }
  differences.sort((a, b) => Number(b.stop) - Number(a.stop) || b.points - a.points);
  return { differences, unknown: unknown2, clear: clear2 };
}

// lib/risk/groups.ts
var groups = {
  identity: 60,
  place: 36,
  "work history": 40,
  payment: 30,
  equipment: 24,
  conduct: 20,
  contact: 10
};

// lib/risk/contributions.ts
function contributionsOf(differences) {
  let left = 100;
  return Object.keys(groups).flatMap((group) => {
    const of = unsettled(differences).filter((difference) => difference.group === group).map(({ rule, points: points2 }) => ({ rule, points: points2 }));
    if (of.length === 0) return [];
    const points = Math.min(sum(of), groups[group], left);
    left -= points;
    return [{ group, points, cap: groups[group], of }];
  });
}
var sum = (counted) => counted.reduce((total, { points }) => total + points, 0);

// lib/risk/next-steps.ts
function nextSteps(facts, differences, parts) {
  return [...toSettle(differences), ...toDecide(differences), ...toCheck(facts, parts)].sort((a, b) => b.worth - a.worth).slice(0, 3).map(({ words: words3, detail, check }) => ({ words: words3, detail, check: isAsked(facts, check) ? check : null }));
}
var isAsked = ({ policy }, check) => policy.checks.some(({ kind }) => kind === check);
var toSettle = (differences) => differences.filter(({ status }) => status === "open").map(({ settles, check, points }) => ({ words: settles, detail: "settles 1 difference", check, worth: points }));
function toDecide(differences) {
  const proposed = differences.filter(({ status }) => status === "proposed");
  if (proposed.length === 0) return [];
  const detail = `settles ${proposed.length} ${proposed.length === 1 ? "difference" : "differences"}`;
  const words3 = "Let a second person look at what is proposed as settled";
  return [{ words: words3, detail, check: null, worth: sum(proposed) }];
}
function toCheck(facts, parts) {
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  const left = parts.filter(({ share }) => share < 1);
  return left.map((part) => {
    const percent = 100 * (1 - part.share) * part.weight / weight;
    const allKnown = part.kind !== null && part.share >= mostUncompleted && !isDone(facts, part);
    const detail = allKnown ? "all of it is known" : `checks up to ${Math.max(1, Math.round(percent))} % more`;
    const worth = allKnown ? 100 : percent;
    const after = (isDone(facts, part) ? 1 : 0) + stagesAhead(facts, part);
    return { words: words2(facts, part), detail, check: part.kind, worth: worth / 100 ** after };
  });
}
function stagesAhead({ policy, checks }, { kind }) {
  const held = policy.checks.filter((check) => check.required && !isDone({ checks }, check));
  const own = policy.checks.find((check) => check.kind === kind);
  if (!own || held.length === 0) return 0;
  return Math.max(0, place2(own.stage) - Math.min(...held.map(({ stage }) => place2(stage))));
}
var place2 = (stage) => stages.findIndex(({ id: id2 }) => id2 === stage);
var isDone = ({ checks }, { kind }) => checks.some((check) => check.kind === kind && check.outcome !== null);
function words2(facts, part) {
  const { kind, title } = part;
  if (kind === null)
    return facts.attestations.length > 0 ? "Let a second person see the candidate live with their identity document" : "See the candidate live with their identity document";
  const missing = checkKind(kind).missing(facts);
  const check = `“${title}”`;
  if (isDone(facts, part)) return `Find another way to verify ${check}, then reopen it`;
  return missing ? `Work on ${check}: ${missing}` : `Complete ${check}`;
}

// lib/risk/assess.ts
var ruleset = 5;
function assess(given, now) {
  const facts = asAsked(given);
  const { differences, unknown: unknown2, clear: clear2 } = evaluateRules(facts, now);
  const contributions = contributionsOf(differences);
  const parts = checkedParts(facts);
  const checked = percentChecked(parts);
  const state = stateOf(differences, checked, facts.policy.minimumChecked);
  const next = nextSteps(facts, differences, parts);
  const risk = sum(contributions);
  return { version: 1, ruleset, risk, checked, state, differences, unknown: unknown2, clear: clear2, contributions, parts, next };
}
function asAsked({ policy, law = [], ...facts }) {
  const checks = underLaw(policy.checks, law).filter((check) => check.law !== "not allowed");
  return { ...facts, policy: { ...policy, checks: checks.map(({ law: _, ...check }) => check) } };
}
var weighty = 10;
function stateOf(differences, checked, minimumChecked) {
  const counted = unsettled(differences);
  const strong = (group) => sum(counted.filter((difference) => difference.group === group)) >= weighty;
  const independent = Object.keys(groups).filter(strong).length;
  if (counted.some(({ stop }) => stop) || independent >= 2) return "with-compliance";
  if (counted.length > 0) return "open-differences";
  return checked < minimumChecked ? "keep-checking" : "nothing-open";
}
var serialise = (assessment) => canonical(assessment);
var factsDigest = (facts) => createHash("sha256").update(canonical(facts)).digest("hex");

// <stdin>
var edition2 = void 0 ?? ruleset;
var { assess: assess2, serialise: serialise2 } = assess_exports;
export {
  assess2 as assess,
  edition2 as edition,
  rules2 as rules,
  serialise2 as serialise
};
