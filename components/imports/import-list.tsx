"use client";

import { useState } from "react";
import { SelectField } from "@/components/form/fields";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { usePastedText } from "@/components/ui/pasted-text";
import { whyNotMapped } from "@/lib/imports/columns";
import { ImportProgress } from "./import-progress";
import { ListColumns } from "./list-columns";
import { ListProblems } from "./list-problems";
import { useImporting } from "./use-importing";
import { type ChosenList, useList } from "./use-list";

/** The open positions of the recruiter; `wanted` is the one that the address asks for. */
type Props = { positions: { id: string; title: string; place: string }[]; wanted?: string };

/** Brings many candidates in from a list: position, file, what its columns hold, what is wrong in it; then, once confirmed, row by row. */
export function ImportList({ positions, wanted }: Props) {
  const [positionId, setPositionId] = useState(positions.length === 1 ? positions[0]?.id : wanted);
  const { chosen, problem, choose, map, clear } = useList(positionId ?? "");
  const importing = useImporting();
  usePastedText((text) => choose(new Blob([text]), "Pasted list"));
  const { state } = importing;
  if (state.is !== "waiting")
    return (
      <ImportProgress
        state={state}
        positionId={positionId ?? ""}
        onPause={importing.pause}
        onGoOn={() => importing.goOn(positionId ?? "")}
        onAnother={() => {
          importing.reset();
          clear();
        }}
      />
    );
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        {...fieldOf(setPositionId)}
        value={positionId ?? ""}
        label="Position"
        help="Its policy says which checks each candidate gets."
        choices={positions.map(({ id, title, place }) => ({ value: id, label: `${title}, ${place}` }))}
      />
      <DropZone
        onFiles={([file]) => file && choose(file, file.name)}
        accept=".csv,.tsv,.txt,text/csv"
        multiple={false}
        keys="e"
      >
        {chosen ? "Another list: drop or choose it, or paste it." : "Drop a CSV list, choose one, or paste its cells."}
      </DropZone>
      {problem && (
        <div role="alert">
          <Notice tone="difference" title={`${problem.fileName} cannot be read.`}>
            {problem.reason}
          </Notice>
        </div>
      )}
      {chosen && <Chosen chosen={chosen} onMap={map} />}
      {chosen && <Confirm chosen={chosen} positionId={positionId} onStart={importing.start} onClear={clear} />}
    </div>
  );
}

function Chosen({ chosen, onMap }: { chosen: ChosenList; onMap: ReturnType<typeof useList>["map"] }) {
  const { fileName, list, assumed, mapping, checked } = chosen;
  const why = whyNotMapped(mapping);
  return (
    <>
      {assumed && <Notice tone="difference">{assumed}</Notice>}
      <ListColumns fileName={fileName} list={list} mapping={mapping} onMap={onMap} />
      {why && <Notice tone="difference">{why}</Notice>}
      {checked && checked.problems.length > 0 && <ListProblems list={list} problems={checked.problems} />}
    </>
  );
}

type ConfirmProps = {
  chosen: ChosenList;
  positionId: string | undefined;
  onStart: ReturnType<typeof useImporting>["start"];
  onClear: () => void;
};

/** How many rows would be imported, and the button that begins. */
function Confirm({ chosen: { checked, known, mapping }, positionId, onStart, onClear }: ConfirmProps) {
  const wanted = checked?.good.filter(({ number }) => !known?.has(number)) ?? [];
  const bad = new Set(checked?.problems.map(({ number }) => number)).size;
  const ready = Boolean(positionId && checked && known && wanted.length > 0);
  return (
    <div className="flex flex-col gap-3">
      <p role="status">
        {whyNotMapped(mapping)
          ? ""
          : !checked
            ? "Looking at the rows…"
            : [
                `${rows(wanted.length)} can be imported`,
                bad > 0 && `${rows(bad)} cannot`,
                known && known.size > 0 && `${rows(known.size)} ${known.size === 1 ? "is" : "are"} in already`,
              ]
                .filter(Boolean)
                .join(", ")}
        {checked && !positionId && ". Choose a position"}
        {checked && "."}
      </p>
      <p className="text-sm text-grey">
        Nothing has been imported yet. Each row becomes a person and a screening of its own; nobody is merged with
        somebody who is here, and the same list can be imported again.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={!ready}
          keys="mod+enter"
          onClick={() => positionId && onStart(positionId, wanted)}
        >
          {wanted.length === 1 ? "Import 1 candidate" : `Import ${wanted.length.toLocaleString("en")} candidates`}
        </Button>
        <Button onClick={onClear}>Do not import</Button>
      </div>
    </div>
  );
}

const rows = (count: number) => (count === 1 ? "1 row" : `${count.toLocaleString("en")} rows`);

/** The select is a plain field here: it belongs to no form that is sent. */
const fieldOf = (set: (id: string) => void) => ({
  id: "import-position",
  name: "positionId",
  ref: () => {},
  onBlur: async () => {},
  onChange: async (event: { target: { value: string } }) => set(event.target.value),
});
