import Link from "next/link";
import { ActionButton } from "@/components/form/action-button";
import { Facts, Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import { startReplay } from "@/lib/rulesets/actions";
import type { RulesView } from "@/lib/rulesets/queries";
import { differs } from "@/lib/rulesets/replayed";
import { GoingOn } from "./going-on";

/** The last time that every stored assessment was made again, and the button that does so. */
export function ReplayPanel({ replay }: Pick<RulesView, "replay">) {
  const underWay = replay !== null && replay.endedAt === null;
  return (
    <Panel title="Every assessment made again" label="Replay" aside={replay?.endedAt && <Verdict replay={replay} />}>
      <div className="flex flex-col gap-3">
        <p className="text-soft">
          Each stored assessment is made again from the facts it names, at its time and by its ruleset, and compared
          byte by byte. It changes none.
        </p>
        {underWay && <GoingOn label="Assessments made again" done={replay.done} of={replay.of} />}
        {replay?.endedAt && <Last replay={replay} ended={replay.endedAt} />}
        {!underWay && (
          <ActionButton className="self-start" action={startReplay} input={{}} said="Began to make them again">
            Replay all
          </ActionButton>
        )}
      </div>
    </Panel>
  );
}

/** What came of it, at a glance. */
function Verdict({ replay: { different, withoutEdition } }: { replay: NonNullable<RulesView["replay"]> }) {
  if (different === 0)
    return <StateMark mark="done">{withoutEdition > 0 ? "None different" : "All the same"}</StateMark>;
  return <StateMark mark="open-difference">{different.toLocaleString("en")} different</StateMark>;
}

function Last({ replay, ended }: { replay: NonNullable<RulesView["replay"]>; ended: Date }) {
  const { same, different, withoutEdition, erased, startedBy, found } = replay;
  return (
    <>
      <Facts
        facts={[
          {
            name: "Last",
            value: (
              <>
                <When at={ended} />, begun by {startedBy?.name ?? "the command line"}
              </>
            ),
          },
          { name: "Made again", value: (same + different).toLocaleString("en") },
          { name: "The same", value: same.toLocaleString("en") },
          { name: "Different", value: different },
          ...(withoutEdition > 0
            ? [{ name: "Cannot be made", value: `${withoutEdition} by an edition that this program does not bring` }]
            : []),
          ...(erased > 0 ? [{ name: "Erased", value: `${erased} of candidates whose key is destroyed` }] : []),
        ]}
      />
      {found.length > 0 && (
        <ul aria-label="Different" className="flex flex-col gap-1">
          {found.map(({ id, what, assessment: { number, screeningId } }) => (
            <li key={id}>
              <Link href={`/screenings/${screeningId}/history`} className="font-medium underline">
                Assessment {number} of a screening
              </Link>{" "}
              <span className="text-soft">{differs(what)}</span>
            </li>
          ))}
          {different > found.length && <li className="text-grey">and {different - found.length} more</li>}
        </ul>
      )}
    </>
  );
}
