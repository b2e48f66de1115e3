"use client";

import { useId, useState } from "react";
import { FieldFrame, inputClass } from "@/components/form/field-frame";
import { Button } from "@/components/ui/button";

type ShownOnceProps = {
  label: string;
  /** Says that it is shown only now, and what to do when it is lost. */
  help: string;
  value: string;
  /** The words of the button: "Copy the link". */
  copy: string;
};

/** A secret that is shown this once, and a way to take it along. */
export function ShownOnce({ label, help, value, copy }: ShownOnceProps) {
  const id = useId();
  const [said, setSaid] = useState("");
  async function take() {
    // Browsers let a page copy only over https or on this machine.
    const copied = navigator.clipboard?.writeText(value).then(
      () => "Copied.",
      () => undefined,
    );
    setSaid((await copied) ?? "This browser did not let us copy; select it and copy it.");
  }
  return (
    <div className="flex flex-col gap-3">
      <FieldFrame id={id} label={label} help={help}>
        <input
          id={id}
          readOnly
          value={value}
          aria-describedby={`${id}-help`}
          onFocus={(event) => event.target.select()}
          className={`${inputClass} h-control font-mono`}
        />
      </FieldFrame>
      <div className="flex items-center gap-3">
        <Button look="primary" onClick={take}>
          {copy}
        </Button>
        <span aria-live="polite" className="text-soft">
          {said}
        </span>
      </div>
    </div>
  );
}
