// An edition of the rules as it was, made by `npm run -s bonafide -- freeze`. Never changed.
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};

// lib/risk/assess.ts
var assess_exports = {};
__export(assess_exports, {
  asShipped: () => asShipped,
  assess: () => assess,
  edition: () => edition,
  factsDigest: () => factsDigest,
  serialise: () => serialise,
  weighty: () => weighty
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
  },
  shows: ({ before }) => before === "yes" ? ["work-before-account"] : []
});

// lib/checks/by-compliance.ts
var confirmedWords = { clear: "confirmed by compliance", "could-not-verify": "not confirmed by compliance" };
var unlessProtected = ({ id: id2, known: known4, missing, outcome }) => ({
  known(facts) {
    if (!facts.protectedAddress) return known4(facts);
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
      const said3 = answers(facts);
      if (!facts.documents.includes(source)) return { share: 0, words: `${what} is missing` };
      if (said3.includes("differs")) return { share: 1, words: "two people read it differently" };
      const expired = facts.expiredDocuments.includes(source);
      const newer = expired ? "; it had expired, so a newer document is needed" : "";
      if (said3.length === 0) return { share: 0.5, words: `typed in, not read by a second person${newer}` };
      return { share: expired ? 0.5 : 1, words: `confirmed by two people${newer}` };
    },
    missing(facts) {
      if (!facts.documents.includes(source)) return what;
      return answers(facts).length === 0 ? "a second person who reads it" : null;
    },
    outcome(facts) {
      const said3 = answers(facts);
      if (!facts.documents.includes(source) || said3.length === 0) return null;
      if (said3.includes("differs")) return "concern";
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

// lib/matching/utc-day.ts
var dayOf = (at) => at.toISOString().slice(0, 10);

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
  },
  shows: ({ agrees: agrees2 }) => agrees2 === "no" ? ["report-about-another"] : []
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
  missing({ channelRequests, received = [] }) {
    if (received.length > 0) return "whether a sentence in a message is a wish to move elsewhere";
    return channelRequests.some(({ became }) => became === null) ? "what became of a wish to move elsewhere" : null;
  },
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

// lib/matching/verdict.ts
var same = (words3) => ({ score: 1, verdict: "same", words: words3 });
var likely = (words3, score) => ({ score, verdict: "likely", words: words3 });
var unclear = (words3, score = 0.5) => ({ score, verdict: "unclear", words: words3 });
var different = (words3, score = 0) => ({ score, verdict: "different", words: words3 });
var agrees = ({ verdict }) => verdict === "same" || verdict === "likely";
var order = ["different", "unclear", "likely", "same"];
var byAgreement = (a, b) => order.indexOf(b.verdict) - order.indexOf(a.verdict) || b.score - a.score;
function together(parts) {
  const weakest2 = parts.toSorted(byAgreement).at(-1);
  if (!weakest2) throw new RangeError("Nothing to put together.");
  const said3 = parts.filter(({ verdict }) => verdict === weakest2.verdict).map(({ words: words3 }) => words3);
  return { score: weakest2.score, verdict: weakest2.verdict, words: [...new Set(said3)].join(" ") };
}

// lib/matching/text.ts
var plain = /^[!-~]+(?: [!-~]+)*$/;
var latin = /^[!-~¡-¬®-ɏ‐-–‘’“”]+(?: [!-~¡-¬®-ɏ‐-–‘’“”]+)*$/;
var tidy = (text) => latin.test(text) ? text : text.toWellFormed().normalize("NFC").replace(/[\p{Cc}\p{Z}]+/gu, " ").replace(new RegExp("\\p{Cf}", "gu"), "").trim();
var fold = (text) => plain.test(text) ? text.toLowerCase() : anyAscii(tidy(text).replace(/[\p{Extended_Pictographic}\uFFFD]/gu, " ")).toLowerCase().replace(/\s+/g, " ").trim();
var words = (folded) => folded.replace(/['’`.]/g, "").match(/[a-z0-9]+/g) ?? [];
var areIn = (some, others2) => some.every((word) => others2.includes(word));
var isReadable = (text) => /[A-Za-z0-9]/.test(text) || words(fold(text)).length > 0;
function unreadable(a, b, what, limit = 300) {
  if (a.length > limit || b.length > limit)
    return a === b ? same("Every character agrees.") : unclear(`This is too long to be read as ${what}.`, 0);
  if (!isReadable(a) || !isReadable(b)) return unclear(`There is not ${what} on both sides.`, 0);
  return null;
}

// lib/sources/define-attribute.ts
function defineAttribute(spec) {
  const { value: value5, many: many3 = false, whole = () => false, oneEach = false } = spec;
  const read = (stored) => value5.parse(stored);
  const counterpart = spec.counterpart ?? ((a, b) => !many3 || agrees(spec.compare(a, b)));
  return {
    id: spec.id,
    title: spec.title,
    many: many3,
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
var statedSpan = { start: statedDate, end: statedDate };
var inOrder = [
  ({ start, end }) => {
    const [from, to] = [start && readMonth(start), end && readMonth(end)];
    return !from || !to || !isBefore(to, from);
  },
  { path: ["end"], error: "This ends before it starts." }
];
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
  ...statedSpan,
  contact: suppliedContact.nullable()
}).refine(...inOrder);
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
  ...statedSpan,
  contact: suppliedContact.nullable()
}).refine(...inOrder);
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

// lib/matching/counted.ts
var counted = (number, one, several4 = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : several4}`;

// lib/matching/months.ts
var languages = "en de fr es it pt nl pl uk ru tr sv da nb hu el bg".split(" ");
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
  const unclear2 = /* @__PURE__ */ new Set();
  for (const [name2, month3] of names2)
    for (let length = 3; length <= name2.length; length++) {
      const start = name2.slice(0, length);
      if ((meant2.get(start) ?? month3) !== month3) unclear2.add(start);
      meant2.set(start, month3);
    }
  for (const start of unclear2) meant2.delete(start);
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
var english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
function readMonth2(text) {
  const said3 = text.slice(0, 40).normalize("NFKC").trim().toLowerCase().replace(besideLetters, " ");
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ]\d\d?:[\d:.]+ ?(?:z|[+-][\d:]+)?)?)?)?$/.exec(said3);
  if (iso) return month(iso[1], iso[2], iso[3]);
  const short4 = /^(\d{1,2})[-/.](\d{4})$/.exec(said3);
  if (short4) return month(short4[2], short4[1]);
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(said3);
  if (full) return eitherWay(full[4], full[1], full[3], full[2] === ".");
  const han = /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/.exec(said3);
  if (han) return month(han[1], han[2], han[3]);
  const [, before, name2 = "", after, year] = new RegExp("^(?:(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de )?)?(\\p{L}{3,12})\\.?,?(?: (\\d{1,2})(?:st|nd|rd|th)?,?)?(?: de)? (\\d{4})$", "u").exec(
    said3
  ) ?? [];
  const index = year && monthNamed(name2);
  return index ? month(year, String(index), before ?? after) : null;
}
var besideLetters = new RegExp("(?<=\\d)[-/](?=\\p{L})|(?<=\\p{L})[-/](?=\\d)", "gu");
function eitherWay(year, first = "", second = "", dotted) {
  const [dayFirst, monthFirst] = [month(year, second, first), dotted ? null : month(year, first, second)];
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  return dayFirst.month === monthFirst.month ? dayFirst : month(year);
}
function monthWords2(text) {
  const read = readMonth2(text);
  if (!read) return text;
  return [...read.month ? [english[read.month - 1]] : [], read.year].join(" ");
}
function month(year = "", month3, day2 = "1") {
  const [y, m, d] = [Number(year), Number(month3 ?? 1), Number(day2)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || y > 2100 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return month3 ? { year: y, month: m } : { year: y };
}
function monthsBetween(a, b) {
  const first = ({ year, month: month3 = 1 }) => year * 12 + month3;
  const last = ({ year, month: month3 = 12 }) => year * 12 + month3;
  return Math.max(0, first(a) - last(b), first(b) - last(a));
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
  "nothing-open": "Nothing open",
  "could-not-be-assessed": "Could not be assessed"
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
  value: z.string().trim().min(1, "Write the name.").max(300, "At most 300 characters.").refine((text) => text === "" || tidy(text) !== "", "Write the name."),
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
var typed2 = (most3) => z.string().trim().max(most3, `At most ${most3.toLocaleString("en")} characters.`);
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
}).refine(...inOrder);
var clientInput = z.object({
  client: typed2(300).min(1, "Write the client’s name."),
  role: typed2(300),
  start: month2,
  end: month2,
  contact: unless(email.value)
}).refine(...inOrder);
var clientsInput = z.array(clientInput).max(40, "At most 40 clients.").default([]);
var studyInput = z.object({
  path: readAt,
  institution: typed2(300).min(1, "Write the institution’s name."),
  area: typed2(300),
  studyType: typed2(300).default(""),
  start: month2,
  end: month2
}).refine(...inOrder);
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
var asSaid = (claimed, said3) => ({
  ...claimed,
  ...Object.fromEntries(Object.entries(said3).filter(([, value5]) => value5 !== null))
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
  said: z.object({ role: saidText, start: saidMonth, end: saidMonth }).refine(...inOrder),
  fields: {
    role: { label: "What they say was done" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true }
  },
  line: ({ role, ...span }) => [role, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said3) => compareContracts(claimed, asSaid(claimed, said3)),
  head: ({ client: client2, role, ...span }) => ({
    name: client2,
    detail: [role, spanText(span)].filter(Boolean).join(", ")
  }),
  organisation: ({ client: client2 }) => client2,
  given: ({ contact }) => contact
});

// lib/verifications/answer-state.ts
function answerState({ verifications }) {
  const answered2 = verifications.findLast(saysSomething);
  if (!answered2) return verifications.every(({ answer }) => answer) && verifications.length > 0 ? "no-answer" : "open";
  if (doesNotConfirm(answered2)) return "not-confirmed";
  if (answered2.answer === "differs" && (answered2.verdict === null || answered2.verdict === "unclear")) return "unclear";
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
      const known4 = all.filter((state) => state === "confirmed" || state === "not-confirmed").length;
      if (all.length === 0) return { share: 0, words: none.known };
      return { share: known4 / all.length, words: `${confirmed} of ${all.length} confirmed` };
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
  if (standing2 === "found") return "its newest inventory shows a tool that must not be on it";
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
  task: "Enter every device with its serial number, add what is on it, and sign off that remote-access tools are off.",
  guidance: "Ask whoever prepares it to look at the machine itself: no remote desktop, no helper that starts with it, no port left open. An inventory by osquery or by the tool that manages your devices is read for some hundred such tools. Support tools of your own and aids to work with a disability explain most of what stays on: agree on an exception with a second person and a last day.",
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
  ...statedSpan
}).refine(...inOrder);
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
  const areas = a.area && b.area ? [compareTitles(a.area, b.area, "subjects")] : [];
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
  said: z.object({ studyType: saidText, area: saidText, start: saidMonth, end: saidMonth }).refine(...inOrder),
  fields: {
    studyType: { label: "Degree they gave" },
    area: { label: "Subject they gave" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true }
  },
  line: ({ studyType, area, ...span }) => [studyType, area, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said3) => compareStudies(claimed, asSaid(claimed, said3)),
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
  said: z.object({ title: saidText, start: saidMonth, end: saidMonth }).refine(...inOrder),
  fields: {
    title: { label: "Title they gave" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true }
  },
  line: ({ title, ...span }) => [title, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said3) => compareJobs(claimed, asSaid(claimed, said3)),
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
  },
  shows: ({ person, serial, delivery }) => [
    ...person === "different" ? ["another-person"] : [],
    ...serial === "differs" ? ["other-serial-number"] : [],
    ...delivery === "elsewhere" ? ["delivered-elsewhere"] : []
  ]
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
  },
  shows: ({ found }) => found === "others" ? ["work-of-another"] : []
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
var normalised = (text) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
var digestOf = (parts) => (
  // Checks describe themselves in the browser too, where node:crypto is missing and Web Crypto answers only later.
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))))
);
var digits = 32;
var fingerprint = (rule2, values3) => digestOf([rule2.id, rule2.version, ...values3.map(({ text }) => normalised(text)).sort()]).slice(0, digits);
var ofFacts = (print) => print.slice(0, digits);
var sameFacts = (one, other) => ofFacts(one) === ofFacts(other);
function statusOf({ settlements }, rule2, print) {
  const latest = settlements.findLast((one) => one.rule === rule2 && sameFacts(one.fingerprint, print));
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
  oddities: z.array(z.string()),
  /** How many people's names stand there, and how many commits twice; what was kept before it was counted has none. */
  authors: z.object({ names: z.number().int(), twice: z.number().int() }).optional()
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

// lib/sources/told-by.ts
var labels = { "e-mail": "By e-mail", phone: "By phone", meeting: "In a meeting", form: "In a form" };
var toldBy = (title) => z.enum(Object.keys(labels), { error: "Choose one." }).meta({ title, labels });

// lib/sources/kinds/references-given.ts
var referencesGiven = defineSource({
  id: "references-given",
  title: "References given",
  claims: ["reference"],
  checks: ["references"],
  details: z.object({ givenBy: toldBy("How did the candidate name them?") })
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
  /** Since when the account is there, in the page's words. */
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
  claims: jsonResume.claims,
  details: z.object({})
});

// lib/sources/kinds/shipping-request.ts
var shippingRequest = defineSource({
  id: "shipping-request",
  title: "Shipping request",
  claims: ["name", "address", "phone"],
  checks: ["shipping-address"],
  details: z.object({ askedBy: toldBy("How did the candidate ask?").optional() })
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
var defineRule = (rule2) => rule2;
var clear = () => ({ state: "clear" });
var unknown = (missing) => ({ state: "unknown", missing });
var raised = (words3, values3) => ({ state: "raised", words: words3, values: values3 });

// lib/risk/stated-differently.ts
function statedDifferently(claims, what) {
  const compared = claims.flatMap(({ comparison, ...claim }) => comparison ? [{ ...claim, ...comparison }] : []);
  const differing = compared.filter(({ verdict }) => verdict === "different");
  const unclear2 = compared.filter(({ verdict }) => verdict === "unclear");
  if (differing.length > 0) return raised(said(differing), values(differing));
  if (compared.length === 0) return unknown(`a second source that states ${what}`);
  if (unclear2.length > 0) return unknown(`certainty about ${what}. ${said(unclear2)}`);
  return clear();
}
var said = (compared) => [...new Set(compared.map(({ words: words3 }) => words3))].join(" ");
function values(compared) {
  const stated = compared.flatMap((claim) => claim.against ? [claim.against, claim] : [claim]);
  const once2 = new Map(
    stated.map(({ source, called: called3, text }) => [
      `${source} ${called3} ${text}`,
      { label: called3 ?? sourceKind(source).title, text }
    ])
  );
  return [...once2.values()];
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
  return [...new Set(Object.values(rules))].filter((rule2) => {
    const answer = rule2.evaluate(facts);
    return answer.state === "raised" && statusOf(facts, rule2.id, fingerprint(rule2, answer.values)) !== "settled";
  }).length;
}

// lib/checks/kinds/profiles.ts
var met = ({ claims }) => claims.flatMap(({ source, comparison }) => source === "profile" && comparison?.against ? [comparison.verdict] : []);
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
    const unclear2 = verdicts.filter((verdict) => verdict === "unclear").length;
    const words3 = [
      facts.profiles.length === 0 ? "no profile at hand" : counted(facts.profiles.length, "profile"),
      open2 > 0 && counted(open2, "open difference"),
      unclear2 > 0 && `${unclear2} not clear`,
      open2 === 0 && unclear2 < verdicts.length && "nothing open",
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
function compareTitles2(a, b, what = "titles") {
  const early = unreadable(a, b, "a title");
  if (early) return early;
  const [first, second] = [a.trim(), b.trim()].sort();
  const [left, right] = [meaning(first), meaning(second)];
  if (left.toSorted().join() === right.toSorted().join()) return same(`${first} agrees.`);
  const telling = left.some((word) => right.includes(word) && !general.has(word));
  if (telling || areIn(left, right) || areIn(right, left)) return likely(`${first} and ${second} agree in part.`, 0.85);
  return unclear(`The ${what} are ${first} and ${second}.`);
}
function meaning(title) {
  const joined = fold(title).replace(/\b(?:full|front|back)[ -]?(?:end|stack)\b/g, (said3) => said3.replace(/[ -]/, "")).replace(/\bc\+\+/g, "cpp").replace(/\b([cf])#/g, "$1sharp");
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
  compare: ({ relation }, said3, answer) => met2(relation, said3.relation, answer),
  head: ({ name: name2, relation, organisation }) => ({ name: name2, detail: [relation, organisation].filter(Boolean).join(", ") }),
  organisation: ({ organisation }) => organisation,
  given: ({ contact }) => contact,
  quote: ({ quote }) => quote,
  oneVoice: "Whoever led a team that was let go speaks for many of it; ask what they worked on together."
});
function met2(claimed, said3, answer) {
  if (!said3) return null;
  if (answer === "differs") return different(`They say “${said3}”; stated was “${claimed ?? "nothing"}”.`);
  return claimed ? { ...compareTitles2(claimed, said3), words: `Stated was “${claimed}”.` } : null;
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
  },
  shows: ({ requested }) => requested === "open" ? ["remote-control-asked"] : []
});

// lib/checks/kinds/sessions.ts
var sessions = defineFlatCheck({
  id: "sessions",
  version: 1,
  measures: ["P5"],
  stage: "before-access",
  title: "How they connect",
  task: "Look at when and over which kind of network they were connected to your portal and meetings, and whether the clock of their device agrees with the place claimed.",
  guidance: "Ask whoever runs the portal or the meetings for the log of this person alone, and tell the candidate first. A journey, a work computer set to the head office, a shared flat and a company’s cloud desktop explain most of what differs: ask, and write down what they say. A VPN for privacy says nothing and weighs nothing.",
  evidence: ["correspondence", "other"],
  consents: ["sessions"],
  answers: z.object({
    fits: z.enum(["fits", "explained", "open", "not-seen"], { error: "Choose one." }).meta({
      title: "Does it fit what the candidate told you?",
      labels: {
        fits: "Yes, nothing of it needs a word",
        explained: "Something differs, and the candidate explains it",
        open: "Something differs, and it is not explained yet",
        "not-seen": "There is no session to look at"
      }
    }),
    said: z.string().trim().max(2e3, "At most 2,000 characters.").optional().meta({
      title: "What did you ask, and what did they say?",
      description: "Never an address, and no guess at where somebody is."
    }),
    lookedOn: day().meta({ title: "When did you look at this?" })
  }),
  result({ fits, said: said3 }) {
    if (fits === "open") return { outcome: "concern", words: "how they connect differs, and is not explained" };
    if (fits === "not-seen") return { outcome: "could-not-verify", words: "there was no session to look at" };
    if (fits === "fits") return { outcome: "clear", words: "how they connect fits what they told us" };
    if (!said3) return { outcome: "could-not-verify", words: "not said what explains how they connect" };
    return { outcome: "clear", words: "how they connect differs, and they explained it" };
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
  guidance: "Ask whoever keeps the books for the statements since the last look, and import them: what went to one payee is added up. In the case of the advisory, over 50,000 dollars went in thirty small payments. Good is that each was asked for by one person and approved by another. Subscriptions, travel and a purchase that a shop splits explain most of them: ask for the receipts. Look again on day 30, and every year.",
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
  },
  shows: ({ access, found }) => access === "some" && found === "open" ? ["small-payments-not-approved"] : []
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
  },
  shows: ({ through, register }) => through !== "nobody" && (register === "not-found" || register === "other") ? ["firm-not-in-register"] : []
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
  const counted2 = answersThatCount(seen);
  if (counted2.length === 0) return unknown("whether the candidate seen live is the person on the document");
  const so = counted2.filter((attestation) => attestation.answer === answer);
  if (so.length === 0) return clear();
  const who = counted2.length === 1 ? "Somebody who saw the candidate" : `${so.length} of ${counted2.length} who saw the candidate`;
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
  const count2 = (wanted) => challenges.filter(({ result: result2 }) => result2 === wanted).length;
  const [asked, done, notDone] = [challenges.length, count2("done"), count2("not-done")];
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
    const sure2 = answers.filter((answer) => answer !== "not-sure").length;
    return {
      share: Math.min(1, held + (done > 0 ? sure2 * 0.3 : 0)),
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
  sessions,
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

// lib/risk/assessment-failed.ts
var AssessmentFailed = class extends Error {
  constructor(at, cause) {
    super(`“${at}” could not do its work, so nothing is assessed.`, { cause });
    this.at = at;
    this.name = "AssessmentFailed";
  }
  at;
};
function answerOf(id2, work2) {
  try {
    return work2();
  } catch (problem) {
    throw problem instanceof AssessmentFailed ? problem : new AssessmentFailed(id2, problem);
  }
}

// lib/risk/strength.ts
var strengths = ["fair", "strong", "superior"];
var mostBefore = { fair: 0.7, strong: 0.8, superior: 0.9 };
var grade = (...independent) => strengths[Math.min(2, independent.filter(Boolean).length)] ?? "fair";
var readByTwo = ({ confirmations }, document) => confirmations.some(({ source }) => source === document);
var sure = (facts) => answersThatCount(facts).filter(({ answer }) => answer !== "not-sure").length;
var arrived = ({ shipments = [] }) => shipments.some(({ state, toAgreed, proof }) => state === "delivered" && toAgreed === true && proof);
var answered = (claims) => grade(claims.some((claim) => ["confirmed", "not-confirmed", "unclear"].includes(answerState(claim))));
var grades = {
  "identity-document": (facts) => grade(readByTwo(facts, "identity-document"), sure(facts) >= 2),
  "address-document": (facts) => grade(readByTwo(facts, "address-document"), arrived(facts)),
  "shipping-address": (facts) => grade(readByTwo(facts, "address-document"), arrived(facts)),
  "video-interview": (facts) => grade(sure(facts) >= 1, sure(facts) >= 2),
  employment: ({ jobs }) => answered(jobs),
  education: ({ studies }) => answered(studies),
  clients: ({ clients: clients2 }) => answered(clients2),
  references: ({ references: references2 }) => answered(references2),
  "payment-details": ({ payment }) => grade(payment?.released === true, payment?.holder === "same" || payment?.holder === "likely"),
  "biometric-log-in": ({ passkey }) => grade(passkey?.enrolled === true, passkey?.later.includes("same-key") === true),
  "equipment-sent": (facts) => grade(arrived(facts), facts.shipments?.some(({ readBack }) => readBack.includes("agrees")) === true),
  // An agency or a laboratory said it.
  "background-report": () => "strong",
  "drug-test": () => "strong"
};
function strengthOf(kind, share, facts) {
  if (share === 0) return null;
  const seen = facts.attestations.filter(({ answer }) => answer !== "not-sure").length;
  if (kind === null) return grade(seen >= 1, seen >= 2);
  return grades[kind]?.(facts) ?? "fair";
}

// lib/risk/checked.ts
function checkedParts(facts) {
  const required = facts.policy.checks.filter((check) => check.required);
  const parts = required.map(({ kind }) => partOf(facts, kind));
  return required.some(({ kind }) => kind === "video-interview") ? parts : [...parts, seenLivePart(facts)];
}
function partOf(facts, id2) {
  const kind = checkKind(id2);
  const outcome = facts.checks.find((check) => check.kind === id2)?.outcome;
  const { share, words: words3 } = answerOf(id2, () => kind.known(facts));
  const completed = outcome === "clear" || outcome === "concern";
  const strength = strengthOf(id2, completed ? 1 : share, facts);
  const counted2 = completed ? 1 : strength ? Math.min(mostBefore[strength], share) : 0;
  return { kind: id2, title: kind.title, share: counted2, strength, words: words3, weight: 1 };
}
var allKnown = (facts, kind) => answerOf(kind, () => checkKind(kind).known(facts).share) >= 0.9;
function seenLivePart(facts) {
  const { attestations } = facts;
  const sure2 = attestations.find(({ answer }) => answer !== "not-sure");
  const seen = sure2 ?? attestations[0];
  const words3 = seen ? `${howWords[seen.how].toLowerCase()}${sure2 ? "" : ", not sure"}` : "nobody has yet";
  const share = sure2 ? 1 : seen ? 0.5 : 0;
  const strength = strengthOf(null, share, facts);
  return { kind: null, title: "Identity seen live", share, strength, words: words3, weight: 1 };
}
function percentChecked(parts) {
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  const known4 = parts.reduce((total, part) => total + part.share * part.weight, 0);
  return Math.floor(100 * known4 / weight + 1e-9);
}

// lib/risk/neighbours.ts
var once = /* @__PURE__ */ new Set(["name", "place", "address"]);
function neighboursOf(facts, one, all) {
  const stated = statedTexts(facts);
  const valuesOf = ({ values: values3 }) => new Set(values3.map(({ text }) => normalised(text)).filter((text) => stated.has(text)));
  const own = valuesOf(one);
  const attributes = new Set([...own].flatMap((text) => stated.get(text) ?? []));
  const bears = (text) => own.has(text) || (stated.get(text) ?? []).some((attribute) => attributes.has(attribute));
  return all.filter(({ rule: rule2 }) => rule2.id !== one.rule.id).flatMap((other) => [...valuesOf(other)].filter(bears).map((text) => ({ rule: other.rule.id, text }))).sort((a, b) => `${a.rule} ${a.text}` < `${b.rule} ${b.text}` ? -1 : 1);
}
function statedTexts({ claims, jobs, studies, clients: clients2, references: references2 }) {
  const found = /* @__PURE__ */ new Map();
  const add = (text, ...attributes) => {
    const known4 = found.get(normalised(text)) ?? [];
    found.set(normalised(text), [...known4, ...attributes.filter((attribute) => once.has(attribute))]);
  };
  for (const { text, attribute, comparison } of claims) {
    add(text, attribute);
    if (comparison?.against) add(comparison.against.text, attribute);
  }
  for (const { text, verifications } of [...jobs, ...studies, ...clients2, ...references2]) {
    add(text);
    for (const { said: said3 } of verifications) if (said3) add(said3);
  }
  return found;
}
var withNeighbours = (print, neighbours) => print + separator + neighbours.map(tokenOf).join(separator);
function comeSince(settled, neighbours) {
  if (!settled.includes(separator)) return [];
  const known4 = settled.split(separator);
  return neighbours.filter((neighbour) => !known4.includes(tokenOf(neighbour)));
}
var separator = ".";
var tokenOf = ({ rule: rule2, text }) => digestOf([rule2, text]).slice(0, 8);
var hasLapsed = ({ decision, fingerprint: fingerprint2 }, print, neighbours) => (decision === "settled" || decision === null) && sameFacts(fingerprint2, print) && comeSince(fingerprint2, neighbours).length > 0;

// lib/risk/rules/accounts-all-new.ts
var fewest = 3;
var days = 90;
var accountsAllNew = defineRule({
  id: "accounts-all-new",
  version: 1,
  measures: ["P11"],
  group: "contact",
  points: 4,
  stop: false,
  setBy: "Bonafide's authors: later notices name applicants all of whose accounts were opened for the application; people who begin anew look the same, so it asks and weighs little.",
  title: "Every account was opened shortly before the application",
  often: "A new start after a long job, privacy, a lost password or a closed account, a changed name.",
  settles: "Ask about earlier accounts, or for work that can be seen elsewhere",
  check: "account-ages",
  letter: { fact: "All accounts that we looked at were opened shortly before you applied.", shows: "all" },
  evaluate({ accounts = [], applied }, now) {
    const opened = accounts.flatMap((account) => account.opened ? [{ ...account, opened: account.opened }] : []);
    if (opened.length < fewest) return unknown(`${fewest} accounts whose first month is known`);
    const first = dayOf(new Date(Date.parse(applied ?? dayOf(now)) - days * 864e5));
    if (opened.some(({ opened: opened2 }) => `${opened2}-01` < first)) return clear();
    if (opened.length < accounts.length) return unknown("the first month of every account");
    const words3 = opened.map(({ site, opened: opened2 }) => `${site} in ${monthWords2(opened2)}`);
    return raised(
      `All ${opened.length} were opened within ${days} days: ${words3.join(", ")}.`,
      opened.map(({ site, opened: opened2 }) => ({ label: site, text: `${site}: ${opened2}` }))
    );
  }
});

// lib/alike/kinds.ts
var severalOthers = 3;
var manyOthers = 10;

// lib/alike/others-words.ts
function othersWords(count2) {
  if (count2 === 1) return "Another candidate";
  return count2 >= manyOthers ? `${manyOthers} or more other candidates` : `${count2} other candidates`;
}

// lib/risk/rules/address-of-several.ts
var addressOfSeveral = defineRule({
  id: "address-of-several",
  version: 1,
  measures: ["P6", "E7"],
  group: "shared",
  points: 10,
  stop: false,
  setBy: "Bonafide's authors: in the published cases laptops of many workers stood at one address; three others are more than most households send, and a residence or a reception explains it, so it counts as much as a place that differs.",
  title: "Several other candidates have the same address",
  often: "A student residence, a house without flat numbers, an office or a reception that takes parcels in.",
  settles: "Ask how equipment is received there, and for the number of the flat",
  check: "shipping-address",
  letter: {
    fact: "The address on your document, or for equipment, is also that of several others who applied.",
    shows: []
  },
  evaluate({ shared }) {
    const others2 = shared?.address ?? null;
    if (others2 === null) return unknown("a full address on a document or for equipment");
    if (others2 < severalOthers) return clear();
    const words3 = othersWords(others2);
    return raised(`${words3} showed this address or asked for equipment there.`, [
      { label: "The same address", text: words3 }
    ]);
  }
});

// lib/risk/rules/address-shared.ts
var household = 1;
var addressShared = defineRule({
  id: "address-shared",
  version: 1,
  measures: ["P6", "E7"],
  group: "shared",
  points: 4,
  stop: false,
  setBy: "Bonafide's authors: couples, families and people who share a flat live at one address, so one other says nothing; two are noted so that somebody asks, and more of them is another rule.",
  title: "Other candidates have the same address",
  often: "A couple, a family or a shared flat, a student residence, the same person's earlier application.",
  settles: "Ask the candidate who else lives there and works in your field",
  check: null,
  letter: {
    fact: "The address on your document, or for equipment, is also that of somebody else who applied.",
    shows: []
  },
  evaluate({ shared }) {
    const others2 = shared?.address ?? null;
    if (others2 === null) return unknown("a full address on a document or for equipment");
    if (others2 <= household || others2 >= severalOthers) return clear();
    const words3 = othersWords(others2);
    return raised(`${words3} showed this address or asked for equipment there.`, [
      { label: "The same address", text: words3 }
    ]);
  }
});

// lib/risk/finding.ts
function answersShow({ checks, findings = [] }, { check, finding, words: words3, missing }) {
  if (findings.includes(finding)) return raised(`${words3}.`, [{ label: "Written down", text: words3 }]);
  const outcome = checks.find(({ kind }) => kind === check)?.outcome;
  return outcome === "clear" || outcome === "concern" ? clear() : unknown(missing);
}

// lib/risk/rules/another-person-on-first-day.ts
var anotherPersonOnFirstDay = defineRule({
  id: "another-person-on-first-day",
  version: 1,
  measures: ["E1", "P4"],
  group: "identity",
  points: 40,
  stop: true,
  setBy: "Bonafide's authors: who was interviewed must be who comes to work; the one who met both says so, it goes to compliance alone, and somebody else looks again before anything is decided.",
  title: "Another person came on the first day",
  often: "A new haircut, a beard or glasses, a poor camera, one who met many people that week, a twin or a colleague mixed up.",
  settles: "Let another person who was at the interview meet them, with the document",
  check: "first-day",
  letter: {
    fact: "Whoever met you on the first day did not find that you are the person from the interview.",
    shows: []
  },
  evaluate(facts) {
    return answersShow(facts, {
      check: "first-day",
      finding: "another-person",
      words: "Not the person from the interview",
      missing: "whether the person from the interview came on the first day"
    });
  }
});

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
    const answered2 = [...jobs, ...studies, ...clients2, ...references2].flatMap(
      ({ text, verifications }) => verifications.flatMap(({ askedAt, answeredAt }) => answeredAt ? [{ text, askedAt, answeredAt }] : [])
    );
    const early = answered2.filter(({ askedAt, answeredAt }) => Date.parse(answeredAt) < Date.parse(askedAt));
    if (early.length > 0) return raised("The answer is dated before the question.", early.flatMap(values2));
    return answered2.length === 0 ? unknown("an answer to a question of ours") : clear();
  }
});
var values2 = ({ text, askedAt, answeredAt }) => [
  { label: "Asked about", text },
  { label: "Asked", text: askedAt },
  { label: "Answered", text: answeredAt }
];

// lib/risk/does-not-confirm.ts
function someoneDoesNotConfirm(claims, who, { one, many: many3, noRecord }) {
  const denied = claims.flatMap(
    ({ text, verifications }) => verifications.filter(doesNotConfirm).map(({ answer, said: said3, words: words3 }) => ({
      words: answer === "no-record" ? `${noRecord}.` : words3 ?? "What they said differs.",
      values: [
        { label: "Claimed", text },
        { label: "They said", text: answer === "no-record" ? noRecord : said3 ?? "Something else" }
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
  return open2 === 0 ? clear() : unknown(`what ${who} says of ${open2} of ${claims.length} ${many3}`);
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

// lib/risk/rules/commits-by-others.ts
var commitsByOthers = defineRule({
  id: "commits-by-others",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 3,
  stop: false,
  setBy: "Bonafide's authors: anybody can write any name into a commit, and most logs of two names are two colleagues; so it asks and weighs next to nothing.",
  title: "Commits shown as the candidate's carry other people's names",
  often: "A log of a whole team, work in pairs, a married name, a handle from school, a repository that was brought along.",
  settles: "Ask for a walk through one of the commits, or for the log of the candidate's own",
  check: "profiles",
  letter: { fact: "Commits that you show as yours carry other names, too.", shows: "all" },
  evaluate({ commits = [] }) {
    if (commits.length === 0) return unknown("a log of commits with their authors");
    const others2 = commits.filter(({ names: names2, twice }) => names2 > 1 || twice > 0);
    if (others2.length === 0) return clear();
    const words3 = others2.map(said2);
    return raised(
      `${words3.join("; ")}.`,
      words3.map((text) => ({ label: "Log of commits", text }))
    );
  }
});
var said2 = ({ names: names2, twice }) => [
  names2 > 1 && `A log carries ${names2} names`,
  twice > 0 && `${twice} ${twice === 1 ? "commit stands" : "commits stand"} there twice, under two people`
].filter(Boolean).join(", and ");

// lib/alike/mask.ts
function masked(text) {
  const at = text.lastIndexOf("@");
  if (at > 0) return `${[...text][0]}…${text.slice(at)}`;
  const digits2 = text.replace(/\D/g, "");
  return /[a-z]/i.test(text) ? `…${text.replace(/[?#/]+$/, "").slice(-6)}` : `…${digits2.slice(-4)}`;
}

// lib/risk/rules/contact-shared.ts
var contactShared = defineRule({
  id: "contact-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 6,
  stop: false,
  setBy: "Bonafide's authors: families share phones, agencies send everybody from one mailbox, and people apply twice; so it asks, as a stated difference of contacts does, and cannot reach compliance by itself.",
  title: "Another candidate can be reached in the same way",
  often: "A family's phone, an agency's mailbox, the same person's earlier application, an address of ours typed by mistake.",
  settles: "Ask the candidate whose it is, and for one of their own",
  check: null,
  letter: {
    fact: "Your e-mail address or your phone number was given to us for somebody else too.",
    shows: ["E-mail", "Phone"]
  },
  evaluate({ shared, claims }) {
    const { email: email2 = null, phone: phone2 = null } = shared ?? {};
    if (email2 === null && phone2 === null) return unknown("an e-mail address, or a phone number with its country code");
    const met3 = [
      { attribute: "email", label: "E-mail", what: "this e-mail address", others: email2 ?? 0 },
      { attribute: "phone", label: "Phone", what: "this phone number", others: phone2 ?? 0 }
    ].filter(({ others: others2 }) => others2 > 0);
    if (met3.length === 0) return clear();
    return raised(
      met3.map(({ others: others2, what }) => `${othersWords(others2)} gave ${what} too.`).join(" "),
      met3.map(({ attribute, label, others: others2 }) => {
        const own = claims.filter((claim) => claim.attribute === attribute).map(({ text }) => masked(text));
        return { label, text: `${[...new Set(own)].join(", ")}: ${othersWords(others2)}` };
      })
    );
  }
});

// lib/risk/rules/document-number-shared.ts
var documentNumberShared = defineRule({
  id: "document-number-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 30,
  stop: true,
  setBy: "Bonafide's authors: a document names one person, so one number with two needs somebody who may see both; one wrong letter can do it, so it weighs less than a person who was seen and is another. It is one cause with whatever else another candidate has too.",
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
  version: 2,
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
  evaluate({ shipments = [], findings = [] }) {
    const out = shipments.filter(({ what, state }) => what === "equipment" && ["sent", "delivered"].includes(state));
    const elsewhere2 = out.filter(({ toAgreed }) => toAgreed === false).length;
    if (elsewhere2 > 0 || findings.includes("delivered-elsewhere")) {
      const words3 = elsewhere2 > 1 ? `${elsewhere2} shipments` : "One shipment";
      return raised(`${words3} did not go to the address agreed.`, [{ label: "Elsewhere", text: words3 }]);
    }
    return out.length > 0 && out.every(({ toAgreed }) => toAgreed) ? clear() : unknown("where equipment went");
  }
});

// lib/risk/rules/equipment-where-others-are.ts
var household2 = 1;
var equipmentWhereOthersAre = defineRule({
  id: "equipment-where-others-are",
  version: 1,
  measures: ["P6", "E7"],
  group: "shared",
  points: 14,
  stop: false,
  setBy: "Bonafide's authors: people share a home, so that others at one's own address say little; in the published cases the machines of several stood at a house that was nobody's own. It weighs as much as a place that only takes mail, and reaches compliance with the address that differs.",
  title: "Equipment would go to an address of others, and it is not the candidate's",
  often: "A move into a shared house or a residence, an office or an agency that takes parcels in for several people.",
  settles: "Ask who lives there, and for a lease or a bill with the candidate's name",
  check: "shipping-address",
  letter: {
    fact: "The address for equipment is not the one on your document, and others who applied gave it too.",
    shows: "all"
  },
  evaluate({ claims, shared }) {
    const { documented, shipping, met: met3 } = addresses({ claims });
    if (!documented) return unknown("a document that shows an address");
    if (!shipping) return unknown("the shipping address");
    if (!met3) return unknown("a comparison with the address document");
    const others2 = agrees(met3) ? 0 : shared?.equipment ?? null;
    if (others2 === null) return unknown("a full address for equipment");
    if (others2 <= household2) return clear();
    const words3 = othersWords(others2);
    return raised(`${words3} showed the address for equipment or asked for equipment there. ${met3.words}`, [
      ...met3.values,
      { label: "The same address for equipment", text: words3 }
    ]);
  }
});

// lib/risk/rules/file-shared.ts
var fileShared = defineRule({
  id: "file-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: two people seldom hold one file down to the byte; a couple's bill and the wrong attachment are the common ways, so it weighs less than a document that was read differently.",
  title: "The very same file came in for another candidate",
  often: "A couple's bill or lease, the same person's earlier application, a file put with the wrong candidate.",
  settles: "Open the file and see whose it is; where it is not theirs, ask for their own",
  check: null,
  letter: { fact: "A file that you sent is the same as one that came in for somebody else.", shows: [] },
  evaluate({ shared }) {
    const others2 = shared?.file ?? null;
    if (others2 === null) return unknown("a résumé, a letter or another file of the candidate's own");
    if (others2 === 0) return clear();
    const words3 = othersWords(others2);
    return raised(`${words3} sent a file that is the same in every byte.`, [{ label: "The same file", text: words3 }]);
  }
});

// lib/risk/rules/firm-not-in-register.ts
var firmNotInRegister = defineRule({
  id: "firm-not-in-register",
  version: 1,
  measures: ["E4", "P1"],
  group: "work history",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: whoever stands between us and the candidate did the checks we rely on, so that a firm nobody can find has checked nothing; new firms and trade names explain many, and it is the firm's doing and not the candidate's.",
  title: "The firm in between is not in the register as named",
  often: "A trade name, a parent company, a new firm, a register that lags behind, another country's register.",
  settles: "Ask the firm for its number in the register, and look it up",
  check: "staffing-firm",
  letter: { fact: "We did not find the firm that you come through in a register as it was named to us.", shows: [] },
  evaluate(facts) {
    return answersShow(facts, {
      check: "staffing-firm",
      finding: "firm-not-in-register",
      words: "The register does not have it, or has it otherwise",
      missing: "what a register says of the firm in between"
    });
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

// lib/risk/tools-found.ts
function toolsFound({ inventory = [], devices: devices2 = [] }, kinds) {
  const names2 = [...new Set(inventory.flatMap((device) => toolsOn(device, kinds)))].sort();
  return inventory.length === 0 || names2.length === 0 && devices2.length > inventory.length ? null : names2;
}
var toolsOn = ({ tools }, kinds) => tools.filter(({ kind, excepted }) => kinds.includes(kind) && !excepted).map(({ name: name2 }) => name2);

// lib/risk/rules/kvm-or-jiggler-found.ts
var kvmOrJigglerFound = defineRule({
  id: "kvm-or-jiggler-found",
  version: 1,
  measures: ["E3"],
  group: "equipment",
  points: 16,
  stop: false,
  setBy: "Bonafide's authors: a box that puts keyboard and screen on a network, or a mouse that moves by itself, has few uses on a supplied laptop; people do have both at home, so it stops nothing alone.",
  title: "A device is steered over a network, or its mouse moves by itself",
  often: "A rack or a home server on the same desk, a screen that must not lock in a talk or a long build, an aid to work with a disability.",
  settles: "Ask what it is for; add a newer inventory without it, or agree on an exception",
  check: "devices",
  letter: {
    fact: "Something is on your machine that steers it from elsewhere, or moves the mouse by itself.",
    shows: "all"
  },
  evaluate(facts) {
    const found = toolsFound(facts, ["kvm", "jiggler"]);
    if (!found) return unknown("an inventory of every device");
    const values3 = found.map((text) => ({ label: "Found", text }));
    return found.length === 0 ? clear() : raised(`The newest inventory shows ${found.join(", ")}.`, values3);
  }
});

// lib/risk/rules/many-applications.ts
var eager = 5;
var household3 = 3;
var manyApplications = defineRule({
  id: "many-applications",
  version: 1,
  measures: ["P9"],
  group: "shared",
  points: 4,
  stop: false,
  setBy: "Bonafide's authors: applying often is no fault, and agencies do it for a living; it is noted so that somebody asks who sends the applications. It has one cause with a contact that is shared, and together they weigh as much as a place that differs.",
  title: "Many applications came under one contact or profile within a month",
  often: "An agency that proposes many people, a family that shares a phone, somebody who would take any job with you.",
  settles: "Ask who sends the applications, and which one this person means most",
  check: null,
  letter: { fact: "Many applications came to us under one contact or profile within a month.", shows: "all" },
  evaluate({ applications }) {
    if (!applications) return unknown("a contact or profile by which applications can be told");
    const { people, positions, days: days3, most: most3 } = applications;
    if (people <= household3 && (most3 <= eager || positions <= eager)) return clear();
    const under = people === 1 ? "one name" : `${people} names`;
    return raised(
      `${most3} applications for ${positions} ${positions === 1 ? "position" : "positions"} came within ${daysWords(days3)}, under ${under}.`,
      [{ label: "Under one contact or profile", text: `${most3} applications, ${positions} positions, ${under}` }]
    );
  }
});
var daysWords = (days3) => days3 <= 1 ? "a day" : `${days3} days`;

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
  group: "shared",
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
    const days3 = payment.changedNearStart;
    if (days3 === null) return clear();
    const when = days3 === 0 ? "on the first day" : `${count(Math.abs(days3))} ${days3 < 0 ? "before" : "after"} the first day`;
    return raised(`They were changed ${when} of work.`, [{ label: "Changed", text: `${when} of work` }]);
  }
});
var count = (days3) => days3 === 1 ? "1 day" : `${days3} days`;

// lib/statements/money.ts
var decimals = {
  ...Object.fromEntries(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" ").map((c) => [c, 0])
  ),
  ...Object.fromEntries("BHD IQD JOD KWD LYD OMR TND".split(" ").map((c) => [c, 3])),
  ...{ CLF: 4, UYW: 4 }
};
var known2 = new Set(Intl.supportedValuesOf("currency"));
var decimalsOf = (currency) => decimals[currency] ?? 2;
var most = 10 ** 13;
function money(amount, currency) {
  const digits2 = String(Math.abs(amount)).padStart(decimalsOf(currency) + 1, "0");
  const at = digits2.length - decimalsOf(currency);
  const grouped = digits2.slice(0, at).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${currency} ${amount < 0 ? "−" : ""}${grouped}${at < digits2.length ? `.${digits2.slice(at)}` : ""}`;
}

// lib/risk/rules/payments-just-below-limit.ts
var many = 8;
var paymentsJustBelowLimit = defineRule({
  id: "payments-just-below-limit",
  version: 1,
  measures: ["E8"],
  group: "payment",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: one payee's prices may lie within a tenth below the limit by chance, and what costs that much monthly makes six in half a year; eight or more look chosen. It says nothing of the sum, so it weighs half of what the sum does.",
  title: "Payments lie just below the limit for approval",
  often: "A price that happens to lie there, a shop's own limit for one order, a limit that was explained as a budget.",
  settles: "Ask why the amounts were chosen, and keep the receipts with the run",
  check: "small-payments",
  letter: {
    fact: "Several payments with a card or an account that you can use are just below the amount that needs approval.",
    shows: []
  },
  evaluate({ spending }) {
    if (!spending) return unknown("statements of the cards and accounts that they can use");
    const limited = spending.filter(({ limit }) => limit !== null);
    if (spending.length > 0 && limited.length === 0) return unknown("the limit from which somebody else approves");
    const found = limited.filter(({ approved, nearLimit }) => !approved && nearLimit >= many);
    if (found.length === 0) return clear();
    const texts = found.map(({ payee, count: count2, nearLimit, limit, currency }) => ({
      label: `Paid to ${payee}`,
      text: `${nearLimit} of ${count2} payments within a tenth below ${money(limit ?? 0, currency)}`
    }));
    return raised(texts.map(({ label, text }) => `${label}: ${text}.`).join(" "), texts);
  }
});

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

// lib/risk/rules/picture-shared.ts
var pictureShared = defineRule({
  id: "picture-shared",
  version: 1,
  measures: ["P2", "P6"],
  group: "shared",
  points: 24,
  stop: false,
  setBy: "Bonafide's authors: one picture of a document for two people needs a look at both, as one number does; but pictures are told to be the same by a measure and not by reading, so it weighs less than a number and stops nothing alone. Papers that were mixed up raise the number and the picture, so both are one cause with whatever else is shared.",
  title: "The same picture of an identity document came in for another candidate",
  often: "The same person's earlier application, a picture put with the wrong candidate, papers of a couple mixed up.",
  settles: "Let compliance look at both pictures, and ask for a new one taken now",
  check: "identity-document",
  letter: {
    fact: "The picture of your identity document is the same as one that came in for somebody else.",
    shows: []
  },
  evaluate({ shared }) {
    const others2 = shared?.picture ?? null;
    if (others2 === null) return unknown("a picture of an identity document");
    if (others2 === 0) return clear();
    const words3 = othersWords(others2);
    return raised(`${words3} sent the same picture of an identity document.`, [
      { label: "The same picture", text: words3 }
    ]);
  }
});

// lib/risk/rules/profile-shared.ts
var profileShared = defineRule({
  id: "profile-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: a profile is of one person, unlike a phone, so it weighs a little more; most often it is the same person again, and a site of several people is no profile.",
  title: "Another candidate gave the same profile or site",
  often: "The same person's earlier application, a site of two who work together, an address copied into the wrong file.",
  settles: "Open the page, and ask the candidate who it describes",
  check: null,
  letter: { fact: "A profile or site that you gave was given to us for somebody else too.", shows: [] },
  evaluate({ shared }) {
    const others2 = shared?.profile ?? null;
    if (others2 === null) return unknown("a profile or site of the candidate");
    if (others2 === 0) return clear();
    const words3 = othersWords(others2);
    return raised(`${words3} gave this profile or site too.`, [{ label: "Given by", text: `${words3}, too` }]);
  }
});

// lib/risk/rules/referee-shared.ts
var several = 3;
var refereeShared = defineRule({
  id: "referee-shared",
  version: 1,
  measures: ["P8"],
  group: "shared",
  points: 10,
  stop: false,
  setBy: "Bonafide's authors: the guidance asks about one client who praises many within a short time; a team that is let go together names one manager, so it counts from four within half a year, and only people whom candidates named: an office that we found ourselves confirms many as a matter of course.",
  title: "One person is named as a reference by several candidates",
  often: "A team that was let go together, a teacher of one class, an agency that names its own manager for all.",
  settles: "Ask the organisation, through a contact you found, in what role this person was there",
  check: "references",
  letter: { fact: "A person whom you named as a reference was named by several others who applied too.", shows: [] },
  evaluate({ refereeSharedWith }) {
    if (refereeSharedWith === void 0) return unknown("a reference with a contact or an employer");
    if (refereeSharedWith < several) return clear();
    const words3 = othersWords(refereeSharedWith);
    return raised(`${words3} named the same person as a reference within 180 days.`, [
      { label: "Named by", text: `${words3}, too` }
    ]);
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

// lib/risk/rules/remote-control-asked.ts
var remoteControlAsked = defineRule({
  id: "remote-control-asked",
  version: 1,
  measures: ["E3"],
  group: "conduct",
  points: 6,
  stop: false,
  setBy: "Bonafide's authors: whoever can be controlled from afar may not be the one at the keyboard; support calls, coding sites and aids to work with a disability explain most wishes, so it weighs next to nothing until it is explained.",
  title: "A wish for remote control is not explained",
  often: "A support call, a coding site, screen sharing that was misunderstood, an aid to work with a disability.",
  settles: "Ask what it was for, and agree on an exception in writing",
  check: "remote-tools",
  letter: { fact: "Remote control was asked for, and we do not know what for.", shows: [] },
  evaluate(facts) {
    return answersShow(facts, {
      check: "remote-tools",
      finding: "remote-control-asked",
      words: "A wish for remote control before or during an interview",
      missing: "whether remote control was asked for"
    });
  }
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

// lib/risk/rules/report-about-another.ts
var reportAboutAnother = defineRule({
  id: "report-about-another",
  version: 1,
  measures: ["E2a"],
  group: "identity",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: a report under other names or addresses is mostly somebody else's, so it asks for a look and weighs little; what the agency found in it weighs nothing here, and is for the steps the law asks for.",
  title: "The background report is about other names or addresses",
  often: "A common name, a married name, an old address, two people whose records an agency mixed up.",
  settles: "Ask the candidate which names and addresses are theirs, and the agency to look again",
  check: "background-report",
  letter: { fact: "The background report names other names or addresses than you gave.", shows: [] },
  evaluate(facts) {
    return answersShow(facts, {
      check: "background-report",
      finding: "report-about-another",
      words: "Its names or addresses are not those of the application",
      missing: "whether the report is about this person"
    });
  }
});

// lib/risk/rules/serial-number-differs.ts
var serialNumberDiffers = defineRule({
  id: "serial-number-differs",
  version: 2,
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
  evaluate({ shipments = [], findings = [] }) {
    const read = shipments.flatMap(({ readBack }) => readBack);
    const differing = read.filter((answer) => answer === "differs").length;
    if (differing > 0 || findings.includes("other-serial-number")) {
      const words3 = differing > 1 ? `${differing} devices` : "One device";
      return raised(`${words3}: another number was read back.`, [{ label: "Read back differently", text: words3 }]);
    }
    return read.length > 0 && read.every((answer) => answer === "agrees") ? clear() : unknown("the serial number, read back from the machine");
  }
});

// lib/risk/shared-sessions.ts
var several2 = 3;
function mostShared(sessions2) {
  const others2 = Math.max(0, ...sessions2.map(({ sharedWith }) => sharedWith));
  return { others: others2, text: others2 === 1 ? "Another candidate" : `${others2} other candidates` };
}

// lib/risk/rules/session-address-of-several.ts
var sessionAddressOfSeveral = defineRule({
  id: "session-address-of-several",
  version: 1,
  measures: ["P5", "P6"],
  group: "shared",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: four candidates on one line within a month are seldom one household, but may well be one campus, one agency or one mobile network; so it weighs less than a place that does not agree, and cannot reach compliance by itself.",
  title: "Several other candidates connected from the same address",
  often: "A university or its dormitory, an agency's office, a library, a mobile network that gives many people one address.",
  settles: "Ask from which line they connect, and put lines of many people on the list",
  check: "sessions",
  letter: { fact: "You were connected from a line that others who applied used too.", shows: [] },
  evaluate({ sessions: sessions2 }) {
    if (!sessions2) return unknown("the candidate's sessions");
    const { others: others2, text } = mostShared(sessions2);
    if (others2 < several2) return clear();
    const words3 = `${text} connected from the same address within 30 days.`;
    return raised(words3, [{ label: "Connected from there", text: `${text}, too` }]);
  }
});

// lib/risk/rules/session-address-shared.ts
var sessionAddressShared = defineRule({
  id: "session-address-shared",
  version: 2,
  measures: ["P5", "P6"],
  group: "shared",
  points: 3,
  stop: false,
  setBy: "Bonafide's authors: one line serves a household, a shared office or half a town's mobile phones, so that a second candidate on it is common. Where the clock agrees with the place claimed it says nothing; elsewhere it is noted, and reaches nobody by itself.",
  title: "Another candidate connected from the same address",
  often: "A shared flat, a couple, a university, the office of an employer or agency, a mobile network.",
  settles: "Ask the candidate from which line they connect, and who else uses it",
  check: "sessions",
  letter: { fact: "You were connected from a line that somebody else who applied used too.", shows: [] },
  evaluate({ sessions: sessions2 }) {
    if (!sessions2) return unknown("the candidate's sessions");
    const { others: others2, text } = mostShared(sessions2.filter(({ place: place3 }) => place3 !== "agrees"));
    if (others2 === 0 || others2 >= several2) return clear();
    const words3 = `${text} connected from the same address within 30 days.`;
    return raised(words3, [{ label: "Connected from there", text: `${text}, too` }]);
  }
});

// lib/risk/rules/session-clock-differs.ts
var days2 = 3;
var sessionClockDiffers = defineRule({
  id: "session-clock-differs",
  version: 1,
  measures: ["P5", "E5"],
  group: "place",
  points: 4,
  stop: false,
  setBy: "Bonafide's authors: a clock is easily set to anything and says where nobody is, so on most of several days it is worth one question, and far less than a place that is stated differently.",
  title: "The clock of the device does not agree with the place claimed",
  often: "A journey, a work computer set to the head office, a clock left on the time of home, summer time.",
  settles: "Ask the candidate what their clock is set to, and why",
  check: "sessions",
  letter: { fact: "The clock of your device was not set to the time of the place where you say you live.", shows: [] },
  evaluate({ sessions: sessions2 }) {
    const known4 = (sessions2 ?? []).filter(({ place: place3 }) => place3 !== "unknown");
    const differing = known4.filter(({ place: place3 }) => place3 === "differs");
    const dates = daysOf(differing);
    const [first] = dates;
    if (first && dates.length >= days2 && dates.length * 2 > daysOf(known4).length)
      return raised(`On ${dates.length} days, the first on ${first}, it was set to another time.`, [
        // How many days it was says nothing new, and must not open again what was explained.
        { label: "Clock", text: `Another time than at the place claimed, first on ${first}` }
      ]);
    return known4.length > 0 ? clear() : unknown("the clock of the candidate's device in a session");
  }
});
var daysOf = (sessions2) => [...new Set(sessions2.map(({ at }) => at.slice(0, 10)))];

// lib/risk/rules/several-applied-together.ts
var severalAppliedTogether = defineRule({
  id: "several-applied-together",
  version: 1,
  measures: ["P6", "P9"],
  group: "shared",
  points: 12,
  stop: true,
  setBy: "Bonafide's authors: in the published cases one house and one phone stood behind several names at once. More people than most households have, with one home and one contact, within a month, is a family or an agency at best, and who the others are only compliance can see: so compliance looks, whatever it weighs.",
  title: "Several people with one address and one contact applied within a month",
  often: "An agency that houses its people and answers for them, a large family, a residence with one telephone.",
  settles: "Let compliance look at all of them together, and ask who sends the applications",
  check: null,
  letter: {
    fact: "Several people applied to us within a month with the same address and the same phone or mailbox as yours.",
    shows: []
  },
  evaluate({ shared, applications }) {
    const contact = most2(shared?.email, shared?.phone);
    const address2 = shared?.address ?? null;
    if (contact === null || address2 === null) return unknown("a contact and a full address");
    if (!applications) return unknown("a contact by which applications can be told");
    const people = Math.min(contact, address2, applications.people - 1);
    if (people < severalOthers) return clear();
    return raised(
      `At least ${people} other candidates have the same address and the same contact, and applied within a month.`,
      [{ label: "The same address and contact", text: `At least ${people} other candidates` }]
    );
  }
});
var most2 = (one = null, other = null) => one === null ? other : Math.max(one, other ?? 0);

// lib/risk/rules/several-tools-on-device.ts
var severalToolsOnDevice = defineRule({
  id: "several-tools-on-device",
  version: 1,
  measures: ["E3"],
  group: "equipment",
  points: 8,
  stop: true,
  setBy: "Bonafide's authors: a box that steers the machine over a network beside a second tool for it is what later notices found where laptops were kept for others; one household seldom has both on a supplied machine, so compliance looks.",
  title: "A device is steered in several ways at once",
  often: "A home server's console and a family's helper program on one desk, a support tool of your own beside a rack.",
  settles: "Ask to see the machine where it stands, and add a newer inventory",
  check: "devices",
  letter: { fact: "Several things are on your machine that steer it from elsewhere.", shows: "all" },
  evaluate({ inventory = [], devices: all = [] }) {
    const devices2 = inventory.flatMap((device) => severalOf(device) ?? []);
    if (devices2.length === 0)
      return inventory.length > 0 && inventory.length >= all.length ? clear() : unknown("an inventory of every device");
    const values3 = devices2.map((text) => ({ label: "Found together", text }));
    return raised(`One device shows ${devices2.join("; another ")}.`, values3);
  }
});
function severalOf(device) {
  const boxes = toolsOn(device, ["kvm"]);
  const others2 = toolsOn(device, ["remote-access", "jiggler"]);
  return boxes.length > 0 && others2.length > 0 ? [.../* @__PURE__ */ new Set([...boxes.sort(), ...others2.sort()])].join(", ") : null;
}

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

// lib/risk/rules/small-payments-add-up.ts
var many2 = 15;
var timesLimit = 5;
var timesUsual = 50;
var byHand = "A run of small payments that nobody approved";
var smallPaymentsAddUp = defineRule({
  id: "small-payments-add-up",
  version: 1,
  measures: ["E8"],
  group: "payment",
  points: 16,
  stop: false,
  setBy: "Bonafide's authors: in the advisory's case over 50,000 dollars went in thirty payments within months. What renews monthly or every other week never makes fifteen in half a year; together they must reach five times the limit from which somebody else approves, or without one fifty times what others are usually paid, so that no currency is converted; with nothing to measure by they are asked about whatever they come to. Busy accounts do the same honestly, so it asks for receipts and stops nothing alone.",
  title: "Many small payments to one payee add up to a large sum",
  often: "Advertising, cloud services or a ride service billed in small parts; a supplier that splits its invoices.",
  settles: "Ask who approved them, and keep the receipts with the run",
  check: "small-payments",
  letter: { fact: "Many small payments to one payee were made with a card or an account that you can use.", shows: [] },
  evaluate({ spending, findings = [] }) {
    const seen = findings.includes("small-payments-not-approved");
    if (!spending && !seen) return unknown("statements of the cards and accounts that they can use");
    const found = (spending ?? []).filter((run) => !run.approved && addsUp(run));
    if (found.length === 0 && !seen) return clear();
    return raised([...seen ? [`${byHand}.`] : [], ...found.map(inWords)].join(" "), [
      ...seen ? [{ label: "Written down", text: byHand }] : [],
      ...found.map((run) => ({ label: `Paid to ${run.payee}`, text: figures(run) }))
    ]);
  }
});
function addsUp({ count: count2, sum: sum2, limit, usual = null }) {
  if (count2 < many2) return false;
  if (limit !== null) return sum2 >= limit * timesLimit;
  return usual === null || sum2 >= usual * timesUsual;
}
var figures = ({ count: count2, sum: sum2, currency, first, last }) => `${count2} payments, ${money(sum2, currency)} in all, ${first} to ${last}`;
function inWords(run) {
  const { payee, currency, limit, afterHours } = run;
  const below = limit === null ? "" : `, each below the limit of ${money(limit, currency)}`;
  const late = afterHours ? ` Made outside working hours: ${afterHours}.` : "";
  return `To ${payee}: ${figures(run)}${below}.${late}`;
}

// lib/risk/rules/technology-before-release.ts
var years = 1;
var technologyBeforeRelease = defineRule({
  id: "technology-before-release",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 6,
  stop: false,
  setBy: "Bonafide's authors: a job that ended before what it names was there was put together later; people also bring old titles up to date, so it asks.",
  title: "A job names a technology that was not there yet",
  often: "A title brought up to date later, a year that was mistyped, an early version inside the firm that made it.",
  settles: "Ask what was used then, and what the work was called at the time",
  check: "employment",
  letter: { fact: "A job you state ended before something it names was released.", shows: "all" },
  evaluate({ technologies, jobs }) {
    const early = (technologies ?? []).filter(({ released, claimed }) => Number(released) - Number(claimed) > years);
    if (early.length === 0) return jobs.length > 0 ? clear() : unknown("a job");
    const words3 = early.map(
      ({ name: name2, released, claimed }) => `${name2} was first released in ${released}, and a job that names it ended in ${claimed}`
    );
    return raised(
      `${words3.join("; ")}.`,
      early.map(({ name: name2, claimed, text }) => ({ label: name2, text: `${text}, until ${claimed}` }))
    );
  }
});

// lib/matching/template-phrases.ts
var templatePhrases = [
  "I am writing to express my strong interest in the position of",
  "I am writing to express my interest in the position at your company",
  "I am writing to apply for the position of",
  "I am excited to apply for the position of",
  "as advertised on your website and as advertised on LinkedIn",
  "Please find attached my resume for your review and consideration",
  "Please find enclosed my resume and cover letter",
  "Thank you for your time and consideration. I look forward to hearing from you",
  "I look forward to hearing from you soon",
  "I look forward to the opportunity to discuss how my skills and experience",
  "I would welcome the opportunity to discuss my qualifications with you in more detail",
  "I am confident that my skills and experience make me an excellent candidate for this position",
  "I believe that my skills and experience would make me a great fit for this role",
  "with over ten years of experience in the field of software development",
  "a proven track record of delivering high quality results on time and within budget",
  "strong communication skills and the ability to work independently as well as part of a team",
  "a highly motivated and results driven professional with a passion for",
  "detail oriented team player with strong organizational skills and the ability to handle multiple projects",
  "ability to work under pressure and meet tight deadlines in a fast paced environment",
  "excellent written and verbal communication skills",
  "references are available upon request",
  "I hereby declare that the information given above is true to the best of my knowledge and belief",
  "This e-mail and any attachments are confidential and intended solely for the addressee",
  "If you have received this e-mail in error please notify the sender and delete it from your system",
  "Mit freundlichen Grüßen und hiermit bewerbe ich mich um die ausgeschriebene Stelle als",
  "Über eine Einladung zu einem persönlichen Gespräch freue ich mich sehr",
  "Je vous prie d'agréer Madame Monsieur l'expression de mes salutations distinguées",
  "Quedo a la espera de su respuesta y a su entera disposición para una entrevista personal",
  "By clicking Continue to join or sign in, you agree to LinkedIn’s User Agreement, Privacy Policy, and Cookie Policy",
  "Sign in to stay updated on your professional world",
  "See who you know in common",
  "We’re unlocking community knowledge in a new way. Experts add insights directly into each article, started with the help of AI",
  "Explore collaborative articles. Add new skills with these courses",
  "Questions? Visit our Help Center",
  "Manage your account and privacy. Go to your Settings",
  "Recommendation transparency. Learn more about Recommended Content",
  "About Accessibility Talent Solutions Community Guidelines Careers Marketing Solutions Privacy & Terms Ad Choices Advertising Sales Solutions Mobile Small Business Safety Center",
  "You signed in with another tab or window. Reload to refresh your session",
  "You signed out in another tab or window. Reload to refresh your session",
  "You switched accounts on another tab or window. Reload to refresh your session",
  "Search code, repositories, users, issues, pull requests",
  "We read every piece of feedback, and take your input very seriously",
  "Use saved searches to filter your results more quickly. To see all available qualifiers, see our documentation",
  "Prevent this user from interacting with your repositories and sending you notifications. Learn more about blocking users",
  "You must be logged in to block users",
  "Please don't include any personal information such as legal names or email addresses. Maximum 250 characters, markdown supported. This note will be visible to only you",
  "Contact GitHub support about this user’s behavior. Learn more about reporting abuse",
  "Terms Privacy Security Status Community Docs Contact Manage cookies Do not share my personal information"
];

// lib/matching/texts.ts
var rows = 3;
var bands = 42;
var size = rows * bands;
var runLength = 5;
var alikeFrom = 0.5;
var mostWords = 2e4;
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
var wordPattern = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[\\p{L}\\p{N}\\p{M}])+`, "gu");
var wordsIn = (text) => [...text.matchAll(wordPattern)].slice(0, mostWords).map(({ 0: found, index }) => ({
  word: found.normalize("NFKC").toLowerCase(),
  start: index,
  end: index + found.length
}));
function runsIn(words3) {
  const runs = [];
  for (let at = 0; at + runLength <= words3.length; at++)
    runs.push(
      words3.slice(at, at + runLength).map(({ word }) => word).join(" ")
    );
  return runs;
}
var known3 = new Set(templatePhrases.flatMap((phrase) => runsIn(wordsIn(phrase))));

// lib/risk/rules/text-shared.ts
var called2 = { message: "message", resume: "résumé", profile: "profile" };
var textShared = defineRule({
  id: "text-shared",
  version: 1,
  measures: ["P7"],
  group: "shared",
  points: 8,
  stop: false,
  setBy: "Bonafide's authors: an agency or a coach writes one letter for many, and that is common; half of a text word for word is more than chance all the same, so somebody reads both side by side and asks.",
  title: "Another candidate has much the same text",
  often: "One template, one agency or career coach for both, a friend's letter as a model, the same writing assistant.",
  settles: "Read both side by side, and ask who helped to write it",
  check: null,
  letter: { fact: "Much of a text that you sent us stands in somebody else's, too.", shows: [] },
  evaluate({ texts }) {
    if (!texts) return unknown("a message, résumé or profile with enough words to compare");
    const { sharedWith, share, what } = texts;
    if (sharedWith === 0 || share < alikeFrom) return clear();
    const others2 = sharedWith === 1 ? "Another candidate has" : `${sharedWith} other candidates have`;
    return raised(`${others2} much the same ${called2[what]}: about ${Math.round(share * 100)} % of its wording.`, [
      { label: "Text", text: called2[what] },
      { label: "Also at", text: sharedWith === 1 ? "another candidate" : `${sharedWith} other candidates` }
    ]);
  }
});

// lib/risk/rules/tool-found-on-device.ts
var toolFoundOnDevice = defineRule({
  id: "tool-found-on-device",
  version: 1,
  measures: ["E3"],
  group: "equipment",
  points: 10,
  stop: false,
  setBy: "Bonafide's authors: such a tool lets somebody else work on the machine, and as often it is a service desk's; so it asks, and a newer inventory or an exception answers.",
  title: "A remote-access tool is on a device, without an exception",
  often: "A support tool of your own, one left from whoever had the machine before, help by the family, an aid to work with a disability.",
  settles: "Take it off and add a newer inventory, or agree on an exception with a second person",
  check: "devices",
  letter: { fact: "A remote-access tool is on your machine that nobody agreed to.", shows: "all" },
  evaluate(facts) {
    const found = toolsFound(facts, ["remote-access"]);
    if (!found) return unknown("an inventory of every device");
    const values3 = found.map((text) => ({ label: "Found", text }));
    return found.length === 0 ? clear() : raised(`The newest inventory shows ${found.join(", ")}.`, values3);
  }
});

// lib/risk/rules/virtual-camera-found.ts
var virtualCameraFound = defineRule({
  id: "virtual-camera-found",
  version: 1,
  measures: ["E1", "E3"],
  group: "equipment",
  points: 3,
  stop: false,
  setBy: "Bonafide's authors: most people have one for a background or to teach, so it reminds whoever leads a meeting and weighs next to nothing.",
  title: "A virtual camera is on a device",
  often: "A blurred background, teaching or streaming, a phone used as the camera.",
  settles: "Ask for a meeting over the camera of the machine, or agree on an exception",
  check: "devices",
  letter: { fact: "A program on your machine can show a meeting another picture than its camera's.", shows: "all" },
  evaluate(facts) {
    const found = toolsFound(facts, ["virtual-camera"]);
    if (!found) return unknown("an inventory of every device");
    const values3 = found.map((text) => ({ label: "Found", text }));
    return found.length === 0 ? clear() : raised(`The newest inventory shows ${found.join(", ")}.`, values3);
  }
});

// lib/risk/rules/wish-to-move-read.ts
var several3 = 3;
var wishToMoveRead = defineRule({
  id: "wish-to-move-read",
  version: 1,
  measures: ["E6"],
  group: "conduct",
  points: 3,
  stop: false,
  setBy: "Bonafide's authors: a machine reads sentences and not what is meant, and a wish weighs nothing by itself, so that one or two are only not known yet; of three, hardly all mean something else, and these points bring them to whoever should read them and go with their answer.",
  title: "Messages read like wishes to move elsewhere",
  often: "Sentences that mean something else, a messenger that everybody around them uses, calls that kept dropping.",
  settles: "Read the sentences and say of each whether it is a wish to move elsewhere",
  check: "channels",
  letter: { fact: "Messages to us read like wishes to go on over another channel than the agreed ones.", shows: "all" },
  evaluate({ received }) {
    if (!received) return unknown("messages that can be read");
    if (received.length === 0) return clear();
    if (received.length < several3) return unknown("an answer to what reads like a wish");
    const places = [...new Set(received.map(({ wish }) => wish))].sort();
    return raised(`${received.length} sentences wait to be read by a person.`, [
      { label: "Where to", text: places.join(", ") }
    ]);
  }
});

// lib/risk/rules/work-before-account.ts
var months = 3;
var workBeforeAccount = defineRule({
  id: "work-before-account",
  version: 1,
  measures: ["P11"],
  group: "work history",
  points: 5,
  stop: false,
  setBy: "Bonafide's authors: whoever commits can set a commit's date, and old repositories move to new accounts with theirs; so it asks and weighs little.",
  title: "An account shows work from before it was opened",
  often: "A repository brought along from another host or an employer, years of work kept at home, a clock that was wrong.",
  settles: "Ask where the work was before, and look at the repository there",
  check: "account-ages",
  letter: { fact: "An account of yours shows work from before it was opened.", shows: "all" },
  evaluate({ accounts = [], findings = [] }) {
    if (findings.includes("work-before-account"))
      return raised("Somebody who looked wrote so down.", [
        { label: "Written down", text: "Work from before the account" }
      ]);
    const dated = accounts.filter(({ opened, firstWork }) => opened !== null && firstWork !== null);
    if (dated.length === 0) return unknown("an account whose first month and first work are known");
    const early = dated.filter(isEarly);
    if (early.length === 0) return clear();
    const words3 = early.map(
      ({ site, opened, firstWork }) => `${site} was opened in ${monthWords2(opened ?? "")} and shows work of ${monthWords2(firstWork ?? "")}`
    );
    return raised(
      `${words3.join("; ")}.`,
      early.map(({ site, opened, firstWork }) => ({ label: site, text: `${site}: ${opened}, ${firstWork}` }))
    );
  }
});
function isEarly({ opened, firstWork }) {
  const [from, work2] = [readMonth2(opened ?? ""), readMonth2(firstWork ?? "")];
  return from !== null && work2 !== null && (firstWork ?? "") < (opened ?? "") && monthsBetween(from, work2) > months;
}

// lib/risk/rules/work-of-another.ts
var workOfAnother = defineRule({
  id: "work-of-another",
  version: 1,
  measures: ["E5"],
  group: "work history",
  points: 10,
  stop: false,
  setBy: "Bonafide's authors: borrowed work is how a profile is filled, and shared, renamed and inherited projects look the same; so it weighs like a history that is told otherwise.",
  title: "Work that is shown carries another name",
  often: "A married or chosen name, work done in a team or for an employer, a template, a fork of somebody's project.",
  settles: "Ask the candidate to talk through the work, and what of it is theirs",
  check: "portfolio",
  letter: { fact: "Work that you showed carries another name.", shows: [] },
  evaluate(facts) {
    return answersShow(facts, {
      check: "portfolio",
      finding: "work-of-another",
      words: "Work on a page carries somebody else's name",
      missing: "whether the work shown is theirs"
    });
  }
});

// lib/risk/rules/index.ts
var rules2 = [
  personNotTheSame,
  anotherPersonOnFirstDay,
  documentNumberShared,
  pictureShared,
  personNotSure,
  nameDiffers,
  documentReadDifferently,
  passkeyDiffers,
  reportAboutAnother,
  interviewStepNotDone,
  fileShared,
  shippingAddressDiffers,
  equipmentWhereOthersAre,
  shippingMailDrop,
  placeDiffers,
  severalAppliedTogether,
  addressOfSeveral,
  addressShared,
  sessionClockDiffers,
  employerDoesNotConfirm,
  institutionDoesNotConfirm,
  clientDoesNotConfirm,
  referenceDoesNotConfirm,
  refereeShared,
  answerBeforeQuestion,
  workHistoryDiffers,
  workOfAnother,
  educationDiffers,
  technologyBeforeRelease,
  workBeforeAccount,
  commitsByOthers,
  firmNotInRegister,
  paymentAccountShared,
  paymentCannotBeTraced,
  paymentChangedNearStart,
  smallPaymentsAddUp,
  paymentsJustBelowLimit,
  serialNumberDiffers,
  severalToolsOnDevice,
  kvmOrJigglerFound,
  equipmentSentElsewhere,
  equipmentNotReceived,
  toolFoundOnDevice,
  remoteToolStaysOn,
  virtualCameraFound,
  movedElsewhere,
  remoteControlAsked,
  textShared,
  wishToMoveRead,
  contactDiffers,
  accountsAllNew,
  profileShared,
  contactShared,
  manyApplications,
  sessionAddressOfSeveral,
  sessionAddressShared
];
function rule(id2) {
  const found = rules2.find((rule2) => rule2.id === id2);
  if (!found) throw new Error(`There is no rule "${id2}".`);
  return found;
}

// lib/risk/differences.ts
var unsettled = (differences) => differences.filter(({ status }) => status !== "settled");
function evaluateRules(given, now, ours = {}) {
  const answers = rules2.map((rule2) => ({ rule: rule2, answer: answerOf(rule2.id, () => rule2.evaluate(given, now)) }));
  const met3 = answers.flatMap(({ rule: rule2, answer }) => answer.state === "raised" ? [{ rule: rule2, ...answer }] : []);
  const seen = met3.map((one) => ({
    ...one,
    print: fingerprint(one.rule, one.values),
    neighbours: neighboursOf(given, one, met3)
  }));
  const lapsed = given.settlements.filter(
    (settled) => seen.some(({ rule: rule2, print, neighbours }) => rule2.id === settled.rule && hasLapsed(settled, print, neighbours))
  );
  const facts = { ...given, settlements: given.settlements.filter((settled) => !lapsed.includes(settled)) };
  const differences = seen.map(({ rule: rule2, words: words3, values: values3, print, neighbours }) => {
    const { id: id2, version, group, title, often, settles, check, stop, points } = rule2;
    const status = statusOf(facts, id2, print);
    const before = lapsed.findLast((settled) => settled.rule === id2 && settled.decision === "settled");
    const since = before && status === "open" ? comeSince(before.fingerprint, neighbours) : [];
    return {
      ...{ rule: id2, version, group, title, often, settles, check, stop, status, words: words3, values: values3 },
      fingerprint: withNeighbours(print, neighbours),
      points: status === "settled" ? 0 : ours[id2] ?? points,
      ...since.length > 0 && { again: titlesOf(since) }
    };
  });
  differences.sort((a, b) => Number(b.stop) - Number(a.stop) || b.points - a.points);
  return {
    facts,
    differences,
    unknown: answers.flatMap(
      ({ rule: { id: id2, title }, answer }) => answer.state === "unknown" ? [{ rule: id2, title, missing: answer.missing }] : []
    ),
    clear: answers.flatMap(({ rule: rule2, answer }) => answer.state === "clear" ? [rule2.id] : [])
  };
}
var titlesOf = (neighbours) => [...new Set(neighbours.map((one) => rule(one.rule).title))];

// lib/risk/groups.ts
var groups = {
  identity: 60,
  place: 36,
  "work history": 40,
  payment: 30,
  shared: 30,
  equipment: 24,
  conduct: 20,
  contact: 10
};

// lib/risk/contributions.ts
function contributionsOf(differences) {
  let left = 100;
  return Object.keys(groups).flatMap((group) => {
    const of = unsettled(differences).filter((difference) => difference.group === group).map(({ rule: rule2, points: points2 }) => ({ rule: rule2, points: points2 }));
    if (of.length === 0) return [];
    const points = Math.min(sum(of), groups[group], left);
    left -= points;
    return [{ group, points, cap: groups[group], of }];
  });
}
var sum = (counted2) => counted2.reduce((total, { points }) => total + points, 0);

// lib/risk/next-steps.ts
function nextSteps(facts, differences, parts) {
  return [...toSettle(differences), ...toDecide(differences), ...toCheck(facts, parts)].sort((a, b) => b.worth - a.worth).slice(0, 3).map(({ words: words3, detail, check }) => ({ words: words3, detail, check: isAsked(facts, check) ? check : null }));
}
var isAsked = ({ policy }, check) => policy.checks.some(({ kind }) => kind === check);
var toSettle = (differences) => differences.filter(({ status }) => status === "open").map(({ settles, check, points }) => ({ words: settles, detail: "settles 1 difference", check, worth: points }));
var lookAtProposed = "Let a second person look at what is proposed as settled";
function toDecide(differences) {
  const proposed = differences.filter(({ status }) => status === "proposed");
  if (proposed.length === 0) return [];
  const detail = `settles ${proposed.length} ${proposed.length === 1 ? "difference" : "differences"}`;
  return [{ words: lookAtProposed, detail, check: null, worth: sum(proposed) }];
}
function toCheck(facts, parts) {
  const weight = parts.reduce((total, part) => total + part.weight, 0);
  const left = parts.filter(({ share }) => share < 1);
  return left.map((part) => {
    const percent = 100 * (1 - part.share) * part.weight / weight;
    const toComplete = part.kind !== null && !isDone(facts, part) && allKnown(facts, part.kind);
    const detail = toComplete ? "all of it is known" : `checks up to ${Math.max(1, Math.round(percent))} % more`;
    const worth = toComplete ? 100 : percent;
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
  const missing = answerOf(kind, () => checkKind(kind).missing(facts));
  const check = `“${title}”`;
  if (isDone(facts, part)) return `Find another way to verify ${check}, then reopen it`;
  return missing ? `Work on ${check}: ${missing}` : `Complete ${check}`;
}

// lib/risk/assess.ts
var edition = 10;
var asShipped = { number: edition, edition, points: {} };
function assess(given, now, { number: ruleset2, points } = asShipped) {
  const { facts, differences, unknown: unknown2, clear: clear2 } = evaluateRules(asAsked(given), now, points);
  const contributions = contributionsOf(differences);
  const parts = checkedParts(facts);
  const checked = percentChecked(parts);
  const state = stateOf(differences, checked, facts.policy.minimumChecked);
  const next = nextSteps(facts, differences, parts);
  const risk = sum(contributions);
  return { version: 1, ruleset: ruleset2, risk, checked, state, differences, unknown: unknown2, clear: clear2, contributions, parts, next };
}
function asAsked({ policy, law = [], ...facts }) {
  const checks = underLaw(policy.checks, law).filter((check) => check.law !== "not allowed");
  return { ...facts, policy: { ...policy, checks: checks.map(({ law: _, ...check }) => check) } };
}
var weighty = 10;
function stateOf(differences, checked, minimumChecked) {
  const counted2 = unsettled(differences);
  const strong = (group) => sum(counted2.filter((difference) => difference.group === group)) >= weighty;
  const independent = Object.keys(groups).filter(strong).length;
  if (counted2.some(({ stop }) => stop) || independent >= 2) return "with-compliance";
  if (counted2.length > 0) return "open-differences";
  return checked < minimumChecked ? "keep-checking" : "nothing-open";
}
var serialise = (assessment) => canonical(assessment);
var factsDigest = (facts) => createHash("sha256").update(canonical(facts)).digest("hex");

// <stdin>
var edition2 = edition ?? void 0;
var { assess: assess2, serialise: serialise2 } = assess_exports;
export {
  assess2 as assess,
  edition2 as edition,
  rules2 as rules,
  serialise2 as serialise
};
