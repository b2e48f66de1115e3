import { compareAddresses } from "@/lib/matching/addresses";
import { compareSpans } from "@/lib/matching/dates";
import { compareDegrees } from "@/lib/matching/degrees";
import { compareEmails } from "@/lib/matching/emails";
import { compareNames } from "@/lib/matching/names";
import { compareOrganisations } from "@/lib/matching/organisations";
import { comparePhones } from "@/lib/matching/phones";
import { comparePlaces } from "@/lib/matching/places";
import { compareTitles } from "@/lib/matching/titles";
import { compareWebAddresses } from "@/lib/matching/web-addresses";

// The worst a file can bring: a verdict on each is to take under 5 ms, however long or odd it is.
const limit = 5;
const awkward = {
  empty: "",
  "10,000 letters": "a".repeat(10_000),
  "5,000 words": "elm ".repeat(5_000),
  emoji: "👩‍👩‍👧‍👦".repeat(500),
  "mixed direction": "\u202Eدانيال\u202C Daniel שלום 12",
  "unpaired surrogates": "\ud800 Daniel \udfff",
  han: "王".repeat(10_000),
  "one sign that is read as 18 letters": "\uFDFA".repeat(254),
  "names of places": "Nova Scotia, Canada, ".repeat(14),
};
const other = "Daniel Whitcombe, 12 Elm Street, Leeds LS1 4AB";
const compareDates = (a: string, b: string) => compareSpans({ start: a, end: b }, { start: b, end: a });

for (const compare of [
  ...[compareNames, compareAddresses, comparePlaces, compareOrganisations, compareTitles, compareDegrees],
  ...[compareDates, compareEmails, comparePhones, compareWebAddresses],
]) {
  const times = Object.entries(awkward).map(([kind, text]) => ({
    kind,
    ms: Math.max(...[other, `${text}x`].map((met) => median(() => compare(text, met)))),
  }));
  const worst = times.reduce((a, b) => (b.ms > a.ms ? b : a));
  const ratio = (worst.ms / limit).toFixed(2);
  console.log(
    `${compare.name}: slowest is ${worst.kind}, ${worst.ms.toFixed(2)} ms, ${ratio} of the limit of ${limit} ms`,
  );
}

const inTwoScripts: [string, string][] = [
  ["王小明", `${"ah".repeat(22)}aq b`],
  ["田中", `${"ah".repeat(22)}x a`],
  ["亚".repeat(24), `${"ia".repeat(24)}h`],
  ["朴正解乐查任朝重盛 ".repeat(8), "Pakzhengxiele ".repeat(7)],
  ["朴正解乐查 ".repeat(7), "Pakzhen ".repeat(6)],
  ["김민수이은 ".repeat(8), "Kimmi ".repeat(8)],
  ["عبدالرحمنالخطيب ".repeat(6), "Abdurrahmankhatib ".repeat(6)],
  ["コンスタンティノープル ".repeat(8), "Constantinopl ".repeat(8)],
];
for (const [native, latin] of inTwoScripts)
  console.log(`compareNames: ${native}, ${latin} ${median(() => compareNames(native, latin)).toFixed(2)} ms`);

function median(run: () => unknown) {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[10] ?? 0;
}
