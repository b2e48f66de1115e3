"use client";

import { useEffect, useId } from "react";
import { Notice } from "@/components/ui/notice";
import { usePeople } from "./use-people";

type SamePersonProps = {
  /** What the application states. */
  email: string;
  /** The person for whom the screening is opened; undefined for somebody else, which it is until somebody says otherwise. */
  chosen: string | undefined;
  onChoose: (candidateId: string | undefined) => void;
};

/** Says who is here already with this e-mail, and asks whether it is the same person. Shows nothing while nobody has it. */
export function SamePerson({ email, chosen, onChoose }: SamePersonProps) {
  const people = usePeople(email.trim(), /^\S+@\S+\.\S+$/.test(email.trim()));
  const group = useId();
  const held = people.some(({ id }) => id === chosen) ? chosen : undefined;
  useEffect(() => {
    if (chosen && !held) onChoose(undefined);
  });
  if (people.length === 0) return null;
  const choices = [
    { id: undefined, label: "Somebody else" },
    ...people.map(({ id, name, position }) => ({ id, label: `${name}, who applied for ${position}` })),
  ];
  return (
    <Notice tone="difference" title="Somebody already has this e-mail.">
      <fieldset>
        <legend>Whose application is this? Records are never merged automatically.</legend>
        {choices.map(({ id, label }) => (
          <label key={id ?? ""} className="flex min-h-control items-center gap-2 text-ink">
            <input type="radio" name={group} className="tick-box" checked={held === id} onChange={() => onChoose(id)} />
            {label}
          </label>
        ))}
      </fieldset>
    </Notice>
  );
}
