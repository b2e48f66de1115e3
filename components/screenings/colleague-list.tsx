"use client";

import { Command as Cmdk } from "cmdk";
import { type KeyboardEvent, useRef, useState } from "react";

type ColleagueListProps = {
  colleagues: { id: string; name: string }[];
  onChoose: (name: string) => void;
  /** Closed without a choice: gives back what was typed, and whether the keyboard goes back to the text. */
  onLeave: (typed: string, focus?: boolean) => void;
};

const byName = (_id: string, typed: string, [name = ""]: string[] = []) =>
  name.toLowerCase().includes(typed.toLowerCase()) ? 1 : 0;

/** Colleagues to choose from by typing a part of a name. Escape, or a blank at once, goes on with the text as it was typed. */
export function ColleagueList({ colleagues, onChoose, onLeave }: ColleagueListProps) {
  const [typed, setTyped] = useState("");
  const left = useRef(false);
  const leave = (text: string, focus?: boolean) => {
    if (left.current) return;
    left.current = true;
    onLeave(text, focus);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const sends = event.key === "Enter" && (event.metaKey || event.ctrlKey);
    if (event.key === "Escape" || sends || (event.key === "Backspace" && !typed)) leave(typed);
  };
  return (
    <Cmdk
      label="Colleagues who read this"
      loop
      filter={byName}
      className="overflow-hidden rounded-panel border border-line bg-panel shadow-popup"
    >
      <Cmdk.Input
        autoFocus
        value={typed}
        onValueChange={(text) => (/^\s|\n/.test(text) ? leave(text) : setTyped(text))}
        onKeyDown={onKeyDown}
        onBlur={() => leave(typed, false)}
        placeholder="Name of a colleague"
        className="h-control w-full border-b border-line bg-transparent px-2.5 text-field outline-none"
      />
      <Cmdk.List label="Colleagues" className="max-h-48 overflow-y-auto p-1">
        <Cmdk.Empty className="px-2.5 py-2 text-soft">Nobody by that name can read this screening.</Cmdk.Empty>
        {colleagues.map(({ id, name }) => (
          <Cmdk.Item
            key={id}
            value={id}
            keywords={[name]}
            onSelect={() => {
              left.current = true;
              onChoose(name);
            }}
            // The field keeps the keyboard, so that pressing a name is not leaving the list.
            onMouseDown={(event) => event.preventDefault()}
            className="flex min-h-control cursor-default items-center rounded-control px-2.5 data-[selected=true]:bg-fill"
          >
            {name}
          </Cmdk.Item>
        ))}
      </Cmdk.List>
    </Cmdk>
  );
}
