import { Badge } from "@/components/ui/badge";
import { Opens } from "@/components/ui/opens";
import { may } from "@/lib/auth/permissions";
import { byMissing } from "@/lib/risk/by-missing";
import { whyCompliance } from "@/lib/risk/why-compliance";
import type { SideView } from "@/lib/screenings/queries/side";
import { DifferenceItem } from "./difference-item";

type DifferencesProps = { screeningId: string; side: SideView; actorId: string; role: string; ended: boolean };

/** What does not agree, in words with the values that met; then what was settled, and what could not be looked at yet. */
export function Differences({ screeningId, side, actorId, role, ended }: DifferencesProps) {
  const open = side.differences.filter(({ status }) => status !== "settled");
  const settled = side.differences.filter(({ status }) => status === "settled");
  const why = whyCompliance(side);
  const rights = {
    ask: !ended && may(role, "message:send"),
    propose: !ended && may(role, "difference:propose"),
    settle: !ended && may(role, "difference:settle"),
    actorId,
  };
  const item = (difference: SideView["differences"][number]) => (
    <DifferenceItem
      key={difference.fingerprint}
      screeningId={screeningId}
      difference={difference}
      files={side.files}
      rights={rights}
    />
  );
  return (
    <section aria-label="Differences">
      <div className="mb-1 flex items-baseline justify-between">
        <h2 className="flex items-center gap-2 text-base font-semibold">
          Open differences <Badge>{open.length}</Badge>
        </h2>
        <span className="text-grey">risk {side.risk}</span>
      </div>
      {why && <p className="text-soft">{why}</p>}
      {open.length === 0 && <p className="text-soft">No differences in what is known.</p>}
      <ul className="divide-y divide-line">{open.map(item)}</ul>
      {settled.length > 0 && (
        <Opens label={<span className="text-soft">{settled.length} settled</span>}>
          <ul className="divide-y divide-line">{settled.map(item)}</ul>
        </Opens>
      )}
      {side.unknown.length > 0 && (
        <Opens label={<span className="text-soft">{side.unknown.length} not known yet</span>}>
          <ul className="mt-1 flex flex-col gap-1.5">
            {byMissing(side.unknown).map(({ missing, titles }) => (
              <li key={missing} className="text-soft">
                <span className="font-medium">Needs {missing}:</span> {titles.join(" · ")}
              </li>
            ))}
          </ul>
        </Opens>
      )}
    </section>
  );
}
