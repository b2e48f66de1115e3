import { Bell as BellIcon, Menu, Search } from "lucide-react";
import type { ReactNode } from "react";
import { Bell } from "@/components/notifications/bell";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { RailButton, SearchTrigger } from "./top-bar";

type PageProps = {
  /** Where one is; the last step is the page itself. */
  trail: { label: string; href?: string }[];
  /** One primary action, and quieter ones before it. */
  actions?: ReactNode;
  /** A page with columns of its own fills the whole width and draws its own edges. */
  flush?: boolean;
  children: ReactNode;
};

/** A page inside the frame: the bar with breadcrumb, search and the primary action, and below it the content. */
export function Page({ trail, actions, flush = false, children }: PageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="sticky top-0 z-20 flex min-h-14 items-center gap-2 border-b border-line bg-ground px-2 desk:min-h-12.5 desk:px-5 print:hidden">
        <RailButton icon={<Menu aria-hidden size={18} />} />
        <Breadcrumb trail={trail} />
        <div className="ml-auto flex shrink-0 items-center gap-2">
          <SearchTrigger icon={<Search aria-hidden size={18} />} />
          <Bell icon={<BellIcon aria-hidden size={17} />} />
          {actions}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`flex-1 outline-none ${flush ? "" : "px-4 py-4 desk:px-5"}`}>
        {children}
      </main>
    </div>
  );
}
