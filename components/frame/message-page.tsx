import type { ReactNode } from "react";
import { Logo } from "./logo";

/** A whole page that says one thing and offers the next step. */
export function MessagePage({ title, children, next }: { title: string; children: ReactNode; next: ReactNode }) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-4 py-12">
      <Logo />
      <h1>{title}</h1>
      <p className="text-soft">{children}</p>
      <div className="flex flex-wrap gap-2">{next}</div>
    </main>
  );
}
