"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { CheckedRows } from "@/lib/imports/check-rows";
import { type ListUse, type Mapping, whyNotMapped } from "@/lib/imports/columns";
import { largestList } from "@/lib/imports/decode";
import type { List } from "@/lib/imports/read-list";

/** A list that was chosen, and what was read from it here in the browser. */
export type ChosenList = {
  fileName: string;
  list: List;
  /** What had to be assumed to read it. */
  assumed: string | null;
  mapping: Mapping;
  /** Undefined while the rows are looked at, or as long as the columns do not allow it. */
  checked?: CheckedRows;
  /** Numbers of the rows that are in already; undefined until the server has said so. */
  known?: Set<number>;
};

/** Reads a list and looks at its rows; nothing of it leaves the browser but the keys of the rows, to learn which are in already. */
export function useList(positionId: string, use: ListUse) {
  const [chosen, setChosen] = useState<ChosenList>();
  const [problem, setProblem] = useState<{ fileName: string; reason: string }>();
  const latest = useRef(0);

  async function choose(bytes: Blob, fileName: string) {
    const turn = ++latest.current;
    setChosen(undefined);
    const reading = await read(bytes, use);
    if (turn !== latest.current) return;
    setProblem(reading.ok ? undefined : { fileName, reason: reading.reason });
    if (reading.ok) setChosen({ fileName, ...reading });
  }

  const map = (mapping: Mapping) =>
    setChosen((before) => before && { ...before, mapping, checked: undefined, known: undefined });

  const clear = () => {
    latest.current++;
    setChosen(undefined);
    setProblem(undefined);
  };

  useChecked(chosen, use, (checked) => setChosen((before) => before && { ...before, checked }));
  useKnown({ positionId, use }, chosen?.checked, (known) => setChosen((before) => before && { ...before, known }));
  return { chosen, problem, choose, map, clear };
}

async function read(bytes: Blob, use: ListUse) {
  if (bytes.size > largestList) return { ok: false as const, reason: "It is larger than 10 MB. Split it." };
  // What reads lists is loaded with the first of them.
  const [{ decode }, { readList }, { guessColumns }] = await Promise.all([
    import("@/lib/imports/decode"),
    import("@/lib/imports/read-list"),
    import("@/lib/imports/guess-columns"),
  ]);
  const decoded = decode(new Uint8Array(await bytes.arrayBuffer()));
  const reading = decoded.ok ? await readList(decoded.text) : decoded;
  if (!reading.ok || !decoded.ok) return { ok: false as const, reason: reading.ok ? "" : reading.reason };
  const { list } = reading;
  return { ok: true as const, list, assumed: decoded.assumed, mapping: guessColumns(list.heads, use) };
}

const atOnce = 500;

/** Looks at all rows, some at a time, so that the page stays alive. */
function useChecked(chosen: ChosenList | undefined, use: ListUse, told: (checked: CheckedRows) => void) {
  const tell = useEffectEvent(told);
  const { list, mapping } = chosen ?? {};
  useEffect(() => {
    if (!list || !mapping || whyNotMapped(mapping, use)) return;
    let wanted = true;
    void (async () => {
      const { checkRows } = await import("@/lib/imports/check-rows");
      const all: CheckedRows = { good: [], problems: [] };
      const firsts = new Map<string, number>();
      for (let at = 0; at < list.rows.length && wanted; at += atOnce) {
        const part = checkRows(list.heads, list.rows.slice(at, at + atOnce), { mapping, use }, firsts);
        all.good.push(...part.good);
        all.problems.push(...part.problems);
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (wanted) tell(all);
    })();
    return () => {
      wanted = false;
    };
  }, [list, mapping, use]);
}

type Into = { positionId: string; use: ListUse };

/** Asks the server which rows are in already; without an answer none is left out, and the server refuses them one by one. */
function useKnown({ positionId, use }: Into, checked: CheckedRows | undefined, told: (known: Set<number>) => void) {
  const tell = useEffectEvent(told);
  useEffect(() => {
    if (!positionId || !checked) return;
    const asking = new AbortController();
    const { good } = checked;
    fetch(`/api/imports/known?${new URLSearchParams({ positionId, use })}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(good.map(({ key }) => key)),
      signal: asking.signal,
    })
      .then((response) => response.json())
      .catch(() => ({}))
      .then(({ known = [] }: { known?: boolean[] }) => {
        if (!asking.signal.aborted) tell(new Set(good.filter((_, at) => known[at]).map(({ number }) => number)));
      });
    return () => asking.abort();
  }, [positionId, use, checked]);
}
