import { Notice } from "@/components/ui/notice";
import type { Mark } from "@/components/ui/state-mark";
import { Day } from "@/components/ui/when";
import type { CheckView } from "@/lib/checks/queries";
import { LivesIn } from "./lives-in";

const titles: Record<NonNullable<CheckView["law"]>["effect"], string> = {
  "not allowed": "Not asked: the law does not allow it here.",
  "only after an offer": "This waits for the offer, and comes back by itself.",
  "unknown place": "It is not known yet whose law holds.",
  "needs a named consent": "The law wants a consent first.",
  allowed: "What the law says about this.",
};

const marks: Partial<Record<keyof typeof titles, Mark>> = {
  "not allowed": "not-asked",
  "unknown place": "not-started",
};

/** What the law of the places says about a check, with its source and the day it was read; what is not known can be said here. */
export function LawNotice({ law }: { law: NonNullable<CheckView["law"]> }) {
  const said = (
    <Notice tone={law.stops ? "waits" : "info"} mark={marks[law.effect]} title={titles[law.effect]}>
      {law.words}
      <ul className="mt-1 text-sm">
        {law.sources.map(({ place, source, read }) => (
          <li key={`${place} ${source}`}>
            {place}: {source}, read <Day date={read} />
          </li>
        ))}
      </ul>
      <span className="text-sm">This is not legal advice.</span>
    </Notice>
  );
  if (!law.livesIn) return said;
  return (
    <>
      {said}
      <LivesIn view={law.livesIn} />
    </>
  );
}
