"use client";

import { useState } from "react";
import { SelectField } from "@/components/form/fields";
import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { usePastedText } from "@/components/ui/pasted-text";
import { type ListUse, whyNotMapped } from "@/lib/imports/columns";
import { ConfirmImport } from "./confirm-import";
import { ImportProgress } from "./import-progress";
import { ListColumns } from "./list-columns";
import { ListProblems } from "./list-problems";
import { useImporting } from "./use-importing";
import { type ChosenList, useList } from "./use-list";

/** The open positions of the recruiter; `wanted` is the one that the address asks for. */
type Props = { use: ListUse; positions: { id: string; title: string; place: string }[]; wanted?: string };

const words = {
  applicants: { policy: "Its policy says which checks each candidate gets.", row: "a candidate" },
  staff: {
    policy: "The job they have here. Its policy says what is asked every year.",
    row: "somebody who works here",
  },
} satisfies Record<ListUse, object>;

/** Brings many people in from a list: position, file, what its columns hold, what is wrong in it; then, once confirmed, row by row. */
export function ImportList({ use, positions, wanted }: Props) {
  const [positionId, setPositionId] = useState(positions.length === 1 ? positions[0]?.id : wanted);
  const { chosen, problem, choose, map, clear } = useList(positionId ?? "", use);
  const importing = useImporting(use);
  usePastedText((text) => choose(new Blob([text]), "Pasted list"));
  const { state } = importing;
  if (state.is !== "waiting")
    return (
      <ImportProgress
        state={state}
        use={use}
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
        help={words[use].policy}
        choices={positions.map(({ id, title, place }) => ({ value: id, label: `${title}, ${place}` }))}
      />
      <DropZone
        onFiles={([file]) => file && choose(file, file.name)}
        accept=".csv,.tsv,.txt,text/csv"
        multiple={false}
        keys="e"
        large={!chosen}
      >
        {chosen
          ? "Another list: drop or choose it, or paste it."
          : `Drop a CSV list, choose one, or paste its cells. Each row is ${words[use].row}; the first row names the columns.`}
      </DropZone>
      {problem && (
        <div role="alert">
          <Notice tone="difference" title={`${problem.fileName} cannot be read.`}>
            {problem.reason}
          </Notice>
        </div>
      )}
      {chosen && <Chosen chosen={chosen} use={use} onMap={map} />}
      {chosen && (
        <ConfirmImport chosen={chosen} use={use} positionId={positionId} onStart={importing.start} onClear={clear} />
      )}
    </div>
  );
}

function Chosen({
  chosen,
  use,
  onMap,
}: {
  chosen: ChosenList;
  use: ListUse;
  onMap: ReturnType<typeof useList>["map"];
}) {
  const { fileName, list, assumed, mapping, checked } = chosen;
  const why = whyNotMapped(mapping, use);
  return (
    <>
      {assumed && <Notice tone="difference">{assumed}</Notice>}
      <ListColumns fileName={fileName} list={list} mapping={mapping} use={use} onMap={onMap} />
      {why && <Notice tone="difference">{why}</Notice>}
      {checked && checked.problems.length > 0 && <ListProblems list={list} problems={checked.problems} />}
    </>
  );
}

/** The select is a plain field here: it belongs to no form that is sent. */
const fieldOf = (set: (id: string) => void) => ({
  id: "import-position",
  name: "positionId",
  ref: () => {},
  onBlur: async () => {},
  onChange: async (event: { target: { value: string } }) => set(event.target.value),
});
