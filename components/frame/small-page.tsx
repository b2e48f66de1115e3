import type { ReactNode } from "react";
import { Logo } from "./logo";

/** A page outside the frame: it says one thing, and below that is the next step or a small form. */
export function SmallPage({ title, intro, children }: { title: string; intro?: ReactNode; children?: ReactNode }) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-4 py-12">
      <Logo />
      <h1>{title}</h1>
      {intro && <p className="text-soft">{intro}</p>}
      {children}
    </main>
  );
}
