import { cpus } from "node:os";
import { assess, factsDigest, serialise } from "@/lib/risk/assess";
import { lives, patterns } from "@/lib/risk/cases";
import { lookedAt } from "@/lib/risk/cases/outcome";
import { type Facts, facts } from "@/lib/risk/facts";

// Assessments a second on one core, from memory, with the comparators' verdicts at hand, over the facts of the cases: weighed alone,
// and with what a snapshot needs besides (facts held to their schema, the bytes, the digest). Reading the same facts from JSON, in
// the same run, says how fast the machine is.
const milliseconds = 3000;
const all = [...patterns, ...lives].map((one) => one.facts);
const texts = new Map(all.map((one) => [one, JSON.stringify(one)]));

console.log(`${cpus()[0]?.model ?? "A processor"}, Node ${process.version}, one core, ${all.length} sets of facts`);
const read = perSecond((one) => JSON.parse(texts.get(one) ?? ""));
say("read from JSON", read);
say(
  "weighed",
  perSecond((one) => assess(one, lookedAt)),
);
say(
  "weighed and made ready to keep",
  perSecond((one) => [factsDigest(facts.parse(one)), serialise(assess(one, lookedAt))]),
);

/** How often in a second it is done, after a warm-up of a third of the time. */
function perSecond(work: (facts: Facts) => unknown) {
  const run = (until: number) => {
    let times = 0;
    const began = performance.now();
    while (performance.now() - began < until)
      for (const one of all) {
        work(one);
        times++;
      }
    return (1000 * times) / (performance.now() - began);
  };
  run(milliseconds / 3);
  return run(milliseconds);
}

function say(what: string, rate: number) {
  console.log(
    `${what}: ${Math.round(rate).toLocaleString("en")} a second, ${(rate / read).toFixed(3)} of reading JSON`,
  );
}
