"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { Command as Cmdk } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
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
  /** Finds people, positions and evidence; asked 200 ms after the last key. */
  search?: (query: string) => Promise<Command[]>;
};

/** Everything that can be done or opened from here, by typing a part of its name. */
export function CommandPalette({ open, onOpenChange, commands, search }: PaletteProps) {
  const [query, setQuery] = useState("");
  const { found, failed } = useFound(query, search);
  const router = useRouter();
  const choose = (command: Command) => {
    onOpenChange(false);
    setQuery("");
    if (command.href) router.push(command.href);
    command.run?.();
  };
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          className={`fixed inset-x-3 top-[12vh] z-40 mx-auto max-w-xl overflow-hidden rounded-panel border border-line bg-panel shadow-popup ${fadeClass}`}
        >
          <Base.Title className="sr-only">Search and commands</Base.Title>
          <Cmdk label="Search and commands" loop>
            <Cmdk.Input
              value={query}
              onValueChange={setQuery}
              placeholder="Search people, positions, evidence, or type what to do"
              className="h-12 w-full border-b border-line bg-transparent px-4 text-field outline-none"
            />
            <Cmdk.List label="Results" className="max-h-[50vh] overflow-y-auto p-1.5">
              <Cmdk.Empty className="px-3 py-6 text-center text-soft">
                {failed ? "Could not reach the server. Try again." : "Nothing by this name."}
              </Cmdk.Empty>
              {found.map((command) => (
                <Item key={command.id} command={command} onChoose={choose} always />
              ))}
              {commands.map((command) => (
                <Item key={command.id} command={command} onChoose={choose} />
              ))}
            </Cmdk.List>
          </Cmdk>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function Item(props: { command: Command; onChoose: (command: Command) => void; always?: boolean }) {
  const { command, onChoose, always } = props;
  return (
    <Cmdk.Item
      value={command.id}
      keywords={[command.label, command.hint ?? ""]}
      forceMount={always}
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

/** What the search found for the query that is written now; answers to an older query are dropped. */
function useFound(query: string, search?: PaletteProps["search"]) {
  const [answer, setAnswer] = useState<{ found: Command[]; failed: boolean }>({ found: [], failed: false });
  useEffect(() => {
    if (!search || query.trim() === "") return setAnswer({ found: [], failed: false });
    let newest = true;
    const wait = setTimeout(() => {
      search(query.trim()).then(
        (found) => newest && setAnswer({ found, failed: false }),
        () => newest && setAnswer({ found: [], failed: true }),
      );
    }, 200);
    return () => {
      newest = false;
      clearTimeout(wait);
    };
  }, [query, search]);
  return answer;
}
