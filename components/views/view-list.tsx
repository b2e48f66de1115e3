"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { callAction } from "@/components/form/call-action";
import { useToast } from "@/components/ui/toast";
import { deleteView, saveView } from "@/lib/views/actions";
import type { ViewLine } from "@/lib/views/queries";

type Props = { views: ViewLine[]; current: string | undefined };

/** The views somebody keeps, below the rooms; each can be let go, and taken back. */
export function ViewList({ views, current }: Props) {
  const router = useRouter();
  const toast = useToast();
  async function call(answer: ReturnType<typeof saveView>) {
    const result = await callAction(() => answer, undefined);
    router.refresh();
    if (!result.ok) toast.refused(result.message);
    return result.ok;
  }
  async function letGo({ id, name, room, query }: ViewLine) {
    if (!(await call(deleteView({ viewId: id })))) return;
    toast.said(`Let go of “${name}”`, () => call(saveView({ name, room: room as "/screenings", query })));
  }
  return (
    <nav aria-label="Views" className="mt-3">
      <h2 className="px-2.5 pb-1 text-sm font-normal text-grey">Views</h2>
      <ul className="flex flex-col gap-px">
        {views.map((view) => (
          <li key={view.id} className="group relative">
            <Link
              href={view.href}
              aria-current={view.href === current ? "page" : undefined}
              className="flex min-h-control items-center rounded-control border border-transparent pr-9 pl-2.5 text-soft hover:bg-fill aria-[current]:border-line aria-[current]:bg-panel aria-[current]:font-medium aria-[current]:text-ink"
            >
              <span className="truncate">{view.name}</span>
            </Link>
            <button
              type="button"
              aria-label={`Let go of the view ${view.name}`}
              onClick={() => letGo(view)}
              className="absolute inset-y-0 right-0 grid w-8 place-items-center rounded-control text-grey hover:text-ink desk:opacity-0 desk:group-focus-within:opacity-100 desk:group-hover:opacity-100"
            >
              <span aria-hidden>×</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
