import { Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { TakenBackView } from "@/lib/sources/queries/taken-back";

/** What was taken back since it is another person's: it counts no more, and everybody sees who said so and why. */
export function TakenBack({ sources }: { sources: TakenBackView }) {
  if (sources.length === 0) return null;
  return (
    <Panel title="Taken back" label="Taken back">
      <ul className="flex flex-col gap-3">
        {sources.map(({ id, title, address, by, at, reason }) => (
          <li key={id} className="wrap-anywhere">
            <span className="text-grey line-through">
              {title}
              {address && ` ${address}`}
            </span>
            <span className="block text-soft">
              Taken back{by && ` by ${by}`}, <When at={at} show="day" />: “{reason}”
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
