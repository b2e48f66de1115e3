import Link from "next/link";
import { DownloadLink } from "@/components/evidence/download-link";
import { Opens } from "@/components/ui/opens";
import { checkKind } from "@/lib/checks/kinds";
import type { SideView } from "@/lib/screenings/queries/side";

type Props = { screeningId: string; side: Pick<SideView, "risk" | "contributions" | "differences"> };

/** The risk, opening to a waterfall: a bar a group that begins where the one above ended, each opening to what it is made of. */
export function RiskOpened({ screeningId, side: { risk, contributions, differences } }: Props) {
  const starts = contributions.map((_, at) => contributions.slice(0, at).reduce((sum, { points }) => sum + points, 0));
  return (
    <Opens label={<OpenedNumber name="Risk" shown={`${risk}`} note="of 100" />}>
      {contributions.length === 0 && (
        <p className="text-soft">Nothing counts: every difference is settled, or there is none.</p>
      )}
      <ul className="flex flex-col gap-1">
        {contributions.map(({ group, points, cap, of }, at) => (
          <li key={group}>
            <Opens label={<Bar name={group} from={starts[at] ?? 0} points={points} />}>
              <p className="text-sm text-grey">
                {of.map((one) => one.points).join(" + ")} points, and together at most {cap}: one cause counts once.
              </p>
              <ul className="divide-y divide-faint">
                {of.map(({ rule }) => (
                  <Counted
                    key={rule}
                    screeningId={screeningId}
                    difference={differences.find((one) => one.rule === rule)}
                  />
                ))}
              </ul>
            </Opens>
          </li>
        ))}
      </ul>
      {contributions.length > 0 && (
        <p className="mt-1 flex justify-between border-t border-line pt-1 font-medium">
          <span>Together</span>
          <span className="tabular-nums">{risk}</span>
        </p>
      )}
    </Opens>
  );
}

/** A number with its name, as it stands while it is not opened. */
export function OpenedNumber({ name, shown, note }: { name: string; shown: string; note?: string }) {
  return (
    <span className="flex flex-1 items-baseline justify-between gap-2">
      <span className="text-base font-semibold">{name}</span>
      <span className="tabular-nums">
        <span className="font-semibold">{shown}</span> {note && <span className="text-grey">{note}</span>}
      </span>
    </span>
  );
}

function Bar({ name, from, points }: { name: string; from: number; points: number }) {
  return (
    <span className="flex flex-1 items-center gap-2">
      <span className="w-24 shrink-0">{name}</span>
      <span aria-hidden className="relative h-2 min-w-12 flex-1 overflow-hidden rounded-full bg-fill">
        <span
          className="absolute inset-y-0 rounded-full bg-difference"
          style={{ left: `${from}%`, width: `${points}%` }}
        />
      </span>
      <span className="w-7 text-right tabular-nums">{points}</span>
    </span>
  );
}

type CountedProps = { screeningId: string; difference: SideView["differences"][number] | undefined };

/** One difference as it counts: its sentence, where its values come from, and the rule with who set its points. */
function Counted({ screeningId, difference }: CountedProps) {
  if (!difference) return null;
  const { rule, version, title, words, points, origins, check, setBy } = difference;
  return (
    <li className="flex flex-col gap-1 py-2">
      <p className="flex justify-between gap-2 font-medium">
        <span>{title}</span>
        <span className="tabular-nums">{points}</span>
      </p>
      <p className="text-soft">{words}</p>
      <ul className="flex flex-wrap gap-x-3 gap-y-1 text-sm empty:hidden">
        {origins.map(({ id, title, file }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2">
            <Plain href={`/screenings/${screeningId}/profiles`}>{title}</Plain>
            {file && (
              <DownloadLink id={file.id} look="plain" label={`Download ${file.fileName}`}>
                Download
              </DownloadLink>
            )}
          </li>
        ))}
        {check && (
          <li>
            <Plain href={`/screenings/${screeningId}/checks/${check}`}>Check: {checkKind(check).title}</Plain>
          </li>
        )}
      </ul>
      <p className="text-sm text-grey wrap-anywhere">
        Rule {rule}, version {version}.{setBy && ` Points set by ${setBy}`}
      </p>
    </li>
  );
}

const Plain = ({ href, children }: { href: string; children: React.ReactNode }) => (
  <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center underline">
    {children}
  </Link>
);
