"use client";

import { useId, useState } from "react";
import { FieldFrame, inputClass } from "@/components/form/field-frame";
import { Button } from "@/components/ui/button";

/** A one-time link, shown this once; it is good for as long as `within` says ("seven days"). */
export function OneTimeLink({ link, within }: { link: string; within: string }) {
  const id = useId();
  const [said, setSaid] = useState("");
  async function copy() {
    // Browsers let a page copy only over https or on this machine.
    const copied = navigator.clipboard?.writeText(link).then(
      () => "Copied.",
      () => undefined,
    );
    setSaid((await copied) ?? "This browser did not let us copy; select the link and copy it.");
  }
  return (
    <div className="flex flex-col gap-3">
      <FieldFrame
        id={id}
        label="Link for them"
        help={`Shown only this once. It works once, within ${within}; if it is lost, make another.`}
      >
        <input
          id={id}
          readOnly
          value={link}
          aria-describedby={`${id}-help`}
          onFocus={(event) => event.target.select()}
          className={`${inputClass} h-control font-mono`}
        />
      </FieldFrame>
      <div className="flex items-center gap-3">
        <Button look="primary" onClick={copy}>
          Copy the link
        </Button>
        <span aria-live="polite" className="text-soft">
          {said}
        </span>
      </div>
    </div>
  );
}
