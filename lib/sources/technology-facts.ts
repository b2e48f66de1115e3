import { readMonth } from "@/lib/matching/dates";
import { earlyTechnologies } from "@/lib/matching/technologies";
import type { Facts } from "@/lib/risk/facts";
import { work } from "./attributes/work";

type Named = NonNullable<Facts["technologies"]>[number];
type Stating = { claims: { attribute: string; value: unknown }[] };

/** What titles of jobs name although it was released after the job ended, each once; nothing where there is none. */
export function technologyFacts(sources: Stating[]): Pick<Facts, "technologies"> {
  const found = new Map<string, Named>();
  for (const { attribute, value } of sources.flatMap(({ claims }) => claims)) {
    const job = attribute === "work" ? work.value.safeParse(value).data : undefined;
    const ended = job?.end ? readMonth(job.end) : null;
    if (!job?.title || !ended) continue;
    const claimed = String(ended.year);
    for (const { name, year } of earlyTechnologies(job.title, ended))
      found.set(`${name} ${claimed} ${job.title}`, { name, released: String(year), claimed, text: job.title });
  }
  const keys = [...found.keys()].sort();
  return keys.length > 0 ? { technologies: keys.flatMap((key) => found.get(key) ?? []) } : {};
}
