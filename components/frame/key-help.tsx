"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { useBindings, useKeysOn } from "@/components/ui/keys";

/** Every key that does something on this page, and the switch that turns single keys off. */
export function KeyHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const bindings = useBindings().filter(({ keys }) => keys);
  const [on, setOn] = useKeysOn();
  return (
    <Dialog title="Keys on this page" open={open} onOpenChange={onOpenChange}>
      <dl className="divide-y divide-faint">
        {bindings.map(({ keys, label }) => (
          <div key={keys} className="flex items-center justify-between gap-4 py-1.5">
            <dt>{label}</dt>
            <dd className="flex gap-1">
              <span className="sr-only">{keys.replace("mod+", "Command or Control and ")}</span>
              {keys.split(" ").map((key) => (
                <Kbd key={key} keys={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex min-h-control items-center gap-2 border-t border-line pt-3">
        <input type="checkbox" className="tick-box" checked={on} onChange={(event) => setOn(event.target.checked)} />
        Single keys work in this browser
      </label>
    </Dialog>
  );
}
