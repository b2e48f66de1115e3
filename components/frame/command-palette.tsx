"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { Command as Cmdk, defaultFilter } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { usePeople } from "@/components/candidates/use-people";
import { backdropClass, fadeClass } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

export type Command = {
  id: string;
  label: string;
  /** What it is or where it leads, in grey. */
  hint?: string;
  keys?: string;
  href?: string;
  run?: () => void;
};

type PaletteProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  commands: Command[];
  /** Lists in which what is typed can be looked for: their name, and the address to which it is added. */
  lists: { label: string; find: string }[];
  /** May look people up. */
  findsPeople: boolean;
};

/** Everything that can be done or opened from here, by typing a part of its name; and people, who are found by the server. */
export function CommandPalette({ open, onOpenChange, commands, lists, findsPeople }: PaletteProps) {
  const [query, setQuery] = useState("");
  const sought = query.trim();
  const people = usePeople(sought, open && findsPeople).map(({ screeningId, name, position }) => ({
    id: `person ${screeningId}`,
    label: name,
    hint: position,
    href: `/screenings/${screeningId}`,
  }));
  const found = lists.map(({ label, find }) => ({
    id: `find ${find}`,
    label: `Find “${sought}”`,
    hint: `in ${label.toLowerCase()}`,
    href: find + encodeURIComponent(sought),
  }));
  const [selected, setSelected] = useState("");
  const first = people[0]?.id;
  // Who was found goes before looking for them in a list.
  useEffect(() => {
    if (first) setSelected((before) => (before.startsWith("find ") ? first : before));
  }, [first]);
  const router = useRouter();
  const choose = (command: Command) => {
    onOpenChange(false);
    setQuery("");
    if (command.href) router.push(command.href);
    command.run?.();
  };
  const group = (heading: string, all: Command[]) =>
    all.length > 0 && (
      <Cmdk.Group heading={heading} className={groupClass}>
        {all.map((command) => (
          <Item key={command.id} command={command} onChoose={choose} />
        ))}
      </Cmdk.Group>
    );
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          className={`fixed inset-x-3 top-[12vh] z-40 mx-auto max-w-xl overflow-hidden rounded-panel border border-line bg-panel shadow-popup ${fadeClass}`}
        >
          <Base.Title className="sr-only">Search and commands</Base.Title>
          <Cmdk label="Search and commands" loop filter={byWords} value={selected} onValueChange={setSelected}>
            <Cmdk.Input
              value={query}
              // A key pressed while it closes is not meant for it.
              onValueChange={(typed) => open && setQuery(typed)}
              placeholder="Type a command or a name"
              className="h-12 w-full border-b border-line bg-transparent px-4 text-field outline-none"
            />
            <Cmdk.List label="Results" className="max-h-[50vh] overflow-y-auto p-1.5">
              <Cmdk.Empty className="px-3 py-6 text-center text-soft">Nothing found.</Cmdk.Empty>
              {group("Do and open", sought ? [...commands, ...found] : commands)}
              {group(sought ? "People" : "Recent", people)}
            </Cmdk.List>
          </Cmdk>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

const groupClass =
  "[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:text-grey";

// What begins with what is typed comes first. Whole words in it score above 0.8, letters that merely come in this order below
// 0.1. A search for a name is always offered between the two.
const byWords: typeof defaultFilter = (id, typed, words) => {
  if (id.startsWith("find ")) return 0.5;
  // Who was found fits already, whatever the letters.
  if (id.startsWith("person ")) return 0.6;
  return words?.[0]?.toLowerCase().startsWith(typed.trim().toLowerCase()) ? 1 : defaultFilter(id, typed, words);
};

function Item({ command, onChoose }: { command: Command; onChoose: (command: Command) => void }) {
  return (
    <Cmdk.Item
      value={command.id}
      keywords={[command.label, command.hint ?? ""]}
      onSelect={() => onChoose(command)}
      className="flex min-h-control cursor-default items-center justify-between gap-4 rounded-control px-2.5 py-1 data-[selected=true]:bg-fill"
    >
      <span>
        {command.label} {command.hint && <span className="text-grey">{command.hint}</span>}
      </span>
      {command.keys && (
        <span className="flex gap-1">
          {command.keys.split(" ").map((key) => (
            <Kbd key={key} keys={key} />
          ))}
        </span>
      )}
    </Cmdk.Item>
  );
}
