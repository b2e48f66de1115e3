"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { onKeyDown, useBindings, useKey } from "@/components/ui/keys";
import { later } from "@/components/ui/later";
import type { Command } from "./command-palette";
import { Rail, type RailProps } from "./rail";

// Loaded when first opened: most visits never ask for them.
const CommandPalette = later(() => import("./command-palette").then((file) => file.CommandPalette));
const KeyHelp = later(() => import("./key-help").then((file) => file.KeyHelp));
const RailSheet = later(() => import("./rail-sheet").then((file) => file.RailSheet));

type FrameProps = RailProps & {
  /** What can be done from everywhere, beside the rooms and the keys of the page. */
  commands?: Command[];
  /** May look people up in the palette. */
  findsPeople?: boolean;
  children: ReactNode;
};

const FrameContext = createContext({ openPalette: () => {}, openRail: () => {} });

/** Opens the palette or (on phones) the rail. Does nothing outside a `Frame`. */
export const useFrame = () => use(FrameContext);

/** The house around every page of a signed-in person: rail, skip link, palette and keys. Pages fill it with `Page`. */
export function Frame({ commands = [], findsPeople = false, children, ...rail }: FrameProps) {
  const [open, setOpen] = useState<"palette" | "rail" | "keys">();
  const show = (what: typeof open) => (on: boolean) => setOpen(on ? what : undefined);
  useKey("mod+k", "Search and commands", () => setOpen("palette"));
  useKey("?", "All keys", () => setOpen("keys"));
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const doors = {
    openPalette: () => setOpen("palette"),
    openRail: () => setOpen("rail"),
  };
  return (
    <FrameContext value={doors}>
      <a
        href="#main"
        className="sr-only z-50 rounded-control border border-line bg-panel px-3 py-2 font-medium focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <div data-person={rail.user.id} className="min-h-dvh desk:grid desk:grid-cols-[204px_minmax(0,1fr)] print:block">
        <aside className="border-r border-line max-desk:hidden print:hidden">
          <div className="sticky top-0 h-dvh">
            <Rail {...rail} />
          </div>
        </aside>
        <div className="min-w-0">{children}</div>
      </div>
      <RoomKeys rooms={rail.rooms} />
      <OnceOpen open={open === "rail"}>
        <RailSheet {...rail} open={open === "rail"} onOpenChange={show("rail")} />
      </OnceOpen>
      <OnceOpen open={open === "keys"}>
        <KeyHelp open={open === "keys"} onOpenChange={show("keys")} />
      </OnceOpen>
      <OnceOpen open={open === "palette"}>
        <Palette
          open={open === "palette"}
          onOpenChange={show("palette")}
          commands={commands}
          findsPeople={findsPeople}
          rail={rail}
        />
      </OnceOpen>
    </FrameContext>
  );
}

/** Holds nothing until it is first opened. */
function OnceOpen({ open, children }: { open: boolean; children: ReactNode }) {
  const [asked, setAsked] = useState(open);
  if (open && !asked) setAsked(true);
  return asked && children;
}

/** G and then the letter of a room goes there. */
function RoomKeys({ rooms }: { rooms: RailProps["rooms"] }) {
  return rooms.map(
    (room) => room.key && <RoomKey key={room.href} keys={`g ${room.key}`} label={room.label} href={room.href} />,
  );
}

function RoomKey({ keys, label, href }: { keys: string; label: string; href: string }) {
  const router = useRouter();
  useKey(keys, `Go to ${label.toLowerCase()}`, () => router.push(href));
  return null;
}

function Palette(props: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  commands: Command[];
  findsPeople: boolean;
  rail: RailProps;
}) {
  const { commands, rail, ...dialog } = props;
  const bindings = useBindings();
  const pageKeys = bindings
    .filter(({ keys }) => keys !== "mod+k" && !keys.startsWith("g "))
    .map(({ keys, label, run }) => ({ id: `key ${keys || label}`, label, keys: keys || undefined, run }));
  const rooms = rail.rooms.map((room) => ({
    id: `room ${room.href}`,
    label: room.label,
    hint: "open",
    keys: room.key && `g ${room.key}`,
    href: room.href,
  }));
  const views = rail.views.map(({ id, name, href }) => ({ id: `view ${id}`, label: name, hint: "view", href }));
  return (
    <CommandPalette
      {...dialog}
      commands={[...distinct([...commands, ...pageKeys, ...rooms]), ...views]}
      lists={rail.rooms.flatMap(({ label, find }) => (find ? [{ label, find }] : []))}
    />
  );
}

/** Each label once: what a page offers under a name goes before what is offered everywhere. */
const distinct = (commands: Command[]) => [...new Map(commands.map((command) => [command.label, command])).values()];
