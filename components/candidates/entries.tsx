"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** A part of an application that may have several entries, and the button for one more. */
export function Entries(props: { title: string; add: () => void; addWords: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2>{props.title}</h2>
      {props.children}
      <Button onClick={props.add} className="self-start">
        {props.addWords}
      </Button>
    </section>
  );
}

/** One entry, which can be removed. */
export function Entry({ title, remove, children }: { title: string; remove: () => void; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 rounded-panel border border-line bg-panel p-4">
      <legend className="sr-only">{title}</legend>
      <div className="grid gap-4 desk:grid-cols-2">{children}</div>
      <Button look="plain" onClick={remove} aria-label={`Remove ${title.toLowerCase()}`} className="-mb-1 -ml-2.5 mt-2">
        Remove
      </Button>
    </fieldset>
  );
}
