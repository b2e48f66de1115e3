"use client";

import { useEffect, useId, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { FoundPerson } from "@/lib/candidates/find";

type SamePersonProps = {
  /** What the application states. */
  email: string;
  /** The person for whom the screening is opened; undefined for somebody else, which it is until somebody says otherwise. */
  chosen: string | undefined;
  onChoose: (candidateId: string | undefined) => void;
};

/** Says who is here already with this e-mail, and asks whether it is the same person. Shows nothing while nobody has it. */
export function SamePerson({ email, chosen, onChoose }: SamePersonProps) {
  const people = usePeopleWith(email);
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
    <Notice tone="difference" title="Somebody here has this e-mail.">
      <fieldset>
        <legend>Whose application is this? People are never put together by themselves.</legend>
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

const pause = 300;

/** Who is here with an address, a moment after it is written; nobody as long as it is none. */
function usePeopleWith(email: string) {
  const [found, setFound] = useState<{ email: string; people: FoundPerson[] }>();
  const sought = email.trim();
  useEffect(() => {
    if (!/^\S+@\S+\.\S+$/.test(sought)) return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const address = `/api/candidates?${new URLSearchParams({ q: sought })}`;
      const answer = await fetch(address, { signal: asking.signal })
        .then((response) => response.json())
        .catch(() => ({}));
      if (!asking.signal.aborted) setFound({ email: sought, people: answer.people ?? [] });
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [sought]);
  return found?.email === sought ? found.people : [];
}
