import { Button } from "@/components/ui/button";
import { type ListUse, whyNotMapped } from "@/lib/imports/columns";
import { peopleWords } from "./people-words";
import type { useImporting } from "./use-importing";
import type { ChosenList } from "./use-list";

type Props = {
  chosen: ChosenList;
  use: ListUse;
  positionId: string | undefined;
  onStart: ReturnType<typeof useImporting>["start"];
  onClear: () => void;
};

/** How many rows would be imported, and the button that begins. */
export function ConfirmImport({ chosen, use, positionId, onStart, onClear }: Props) {
  const { checked, known } = chosen;
  const wanted = checked?.good.filter(({ number }) => !known?.has(number)) ?? [];
  const ready = Boolean(positionId && checked && known && wanted.length > 0);
  return (
    <div className="flex flex-col gap-3">
      <p role="status">{words(chosen, use, wanted.length, positionId)}</p>
      <p className="text-sm text-grey">
        Nothing has been imported yet. {becomes[use]} Nobody is merged with somebody who is here, and the same list can
        be imported again.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={!ready}
          keys="mod+enter"
          onClick={() => positionId && onStart(positionId, wanted)}
        >
          Import {peopleWords(wanted.length, use)}
        </Button>
        <Button onClick={onClear}>Do not import</Button>
      </div>
    </div>
  );
}

const becomes: Record<ListUse, string> = {
  applicants: "Each row becomes a person and a screening of its own.",
  staff: "Each row becomes a person who works here, and a look back at them that is due.",
};

function words({ checked, known, mapping }: ChosenList, use: ListUse, wanted: number, positionId: string | undefined) {
  if (whyNotMapped(mapping, use)) return "";
  if (!checked) return "Looking at the rows…";
  const bad = new Set(checked.problems.map(({ number }) => number)).size;
  const parts = [
    `${rows(wanted)} can be imported`,
    bad > 0 && `${rows(bad)} cannot`,
    known && known.size > 0 && `${rows(known.size)} ${known.size === 1 ? "is" : "are"} in already`,
  ];
  return `${parts.filter(Boolean).join(", ")}.${positionId ? "" : " Choose a position."}`;
}

const rows = (count: number) => (count === 1 ? "1 row" : `${count.toLocaleString("en")} rows`);
