"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { later } from "@/components/ui/later";
import type { ViewLine } from "@/lib/views/queries";
import { Logo } from "./logo";

const ViewList = later(() => import("@/components/views/view-list").then((file) => file.ViewList));

type Room = {
  href: string;
  label: string;
  /** Where a name is looked for in this room: an address that ends where the name begins. */
  find?: string;
  /** With G before it, this letter goes there. */
  key?: string;
};

export type RailProps = {
  /** Only rooms that exist and that this person may enter. */
  rooms: Room[];
  /** Filters of lists that this person keeps. */
  views: ViewLine[];
  /** The role as a word for people: "Recruiter". */
  user: { id: string; name: string; role: string };
  /** The button that signs out. */
  signOut?: ReactNode;
};

/** The rooms of this person, and who they are. */
export function Rail({ rooms, views, user, signOut }: RailProps) {
  const [path, search] = [usePathname(), useSearchParams()];
  const view = views.find(({ room, query }) => path === room && sameSearch(query, search))?.href;
  const room = view ? undefined : currentRoom(rooms, path, search)?.href;
  return (
    <div className="flex h-full flex-col gap-1 overflow-y-auto p-2">
      <div className="flex h-9 items-center px-2">
        <Logo />
      </div>
      <nav aria-label="Rooms" className="mt-1">
        <RoomList rooms={rooms} current={room} />
      </nav>
      {views.length > 0 && <ViewList views={views} current={view} />}
      <div className="mt-auto flex items-center gap-2 px-2 py-2">
        <Avatar name={user.name} />
        <div className="min-w-0 flex-1">
          <div className="truncate">{user.name}</div>
          <div className="text-sm text-grey">{user.role}</div>
        </div>
        {signOut}
      </div>
    </div>
  );
}

function RoomList({ rooms, current }: { rooms: Room[]; current: string | undefined }) {
  return (
    <ul className="flex flex-col gap-px">
      {rooms.map(({ href, label }) => (
        <li key={href}>
          <Link
            href={href}
            aria-current={href === current ? "page" : undefined}
            className="flex min-h-control items-center justify-between gap-2 rounded-control border border-transparent px-2.5 text-soft hover:bg-fill aria-[current]:border-line aria-[current]:bg-panel aria-[current]:font-medium aria-[current]:text-ink"
          >
            <span className="truncate">{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Whether an address asks for just this. */
function sameSearch(query: string, search: URLSearchParams) {
  const [kept, asked] = [new URLSearchParams(query), new URLSearchParams(search)];
  for (const one of [kept, asked]) one.sort();
  return kept.toString() === asked.toString();
}

/** The room of an address: "/screenings?turn=compliance" goes before "/screenings" where both fit. */
function currentRoom(rooms: Room[], path: string, search: URLSearchParams) {
  const fitting = rooms.filter(({ href }) => {
    const [start = "", query] = href.split("?");
    const asked = [...new URLSearchParams(query)];
    return (
      (path === start || path.startsWith(`${start}/`)) && asked.every(([name, value]) => search.get(name) === value)
    );
  });
  return fitting.find(({ href }) => href.includes("?")) ?? fitting[0];
}
