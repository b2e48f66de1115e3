"use client";

import { useId, useState } from "react";
import { FieldFrame, inputClass } from "@/components/form/field-frame";
import { Button } from "@/components/ui/button";
import { snoozeChoices } from "@/lib/queue/snooze";

type Props = { onChoose: (until: Date | null) => void /** Some are put aside now. */; canWake: boolean };

/** Until when something is put aside: a usual time, or a day of one's own. */
export function SnoozeChoices({ onChoose, canWake }: Props) {
  const id = useId();
  const [day, setDay] = useState("");
  const [now] = useState(() => new Date());
  const chosen = new Date(`${day}T00:00`);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {snoozeChoices(now).map(({ label, until }) => (
          <Button key={label} onClick={() => onChoose(until)}>
            {label}
          </Button>
        ))}
        {canWake && <Button onClick={() => onChoose(null)}>Take up again</Button>}
      </div>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (day) onChoose(chosen);
        }}
      >
        <FieldFrame id={id} label="Or until a day">
          <input
            id={id}
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
            className={`${inputClass} h-control max-w-44`}
          />
        </FieldFrame>
        <Button type="submit" disabled={!day}>
          Snooze
        </Button>
      </form>
    </div>
  );
}
