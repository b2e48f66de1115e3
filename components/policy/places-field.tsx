"use client";

import { X } from "lucide-react";
import { useId, useState } from "react";
import { describes, FieldFrame, inputClass } from "@/components/form/field-frame";
import type { FieldBinding } from "@/components/form/use-action-form";
import { placeName, places } from "@/lib/policy/places";

type PlacesFieldProps = Pick<FieldBinding, "id" | "error"> & { chosen: string[]; onChange(chosen: string[]): void };

const all = places();

/** The names by which a place is found: "united states: new york", and "new york". */
const named = (label: string) => [label, label.split(": ").at(-1) ?? ""].map((name) => name.toLowerCase());

/** Whether a change came letter by letter; what was picked of the list comes whole. */
const isTyped = (event: Event) =>
  event instanceof InputEvent && event.inputType !== "" && event.inputType !== "insertReplacementText";

/** The places of work a policy is for, each found by a part of its name. */
export function PlacesField({ id, error, chosen, onChange }: PlacesFieldProps) {
  const list = useId();
  const [typed, setTyped] = useState("");
  /** Takes what is typed as chosen. What is no place is kept, too, so that the policy is not published as if nobody had typed it. */
  function choose(text: string) {
    const wanted = text.trim();
    const place = all.find(({ label }) => named(label).includes(wanted.toLowerCase()))?.value ?? wanted;
    if (wanted && !chosen.includes(place)) onChange([...chosen, place]);
    setTyped("");
  }
  const help = chosen.length > 0 ? "Positions elsewhere cannot use it." : "None: it is for work anywhere.";
  return (
    <div className="flex flex-col gap-2">
      <FieldFrame id={id} label="Places of work" optional help={help} error={error}>
        <input
          list={list}
          value={typed}
          placeholder="Type a country or a state, then press Enter"
          onChange={({ target, nativeEvent }) => (isTyped(nativeEvent) ? setTyped(target.value) : choose(target.value))}
          onBlur={() => choose(typed)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.metaKey || event.ctrlKey || !typed.trim()) return;
            event.preventDefault();
            choose(typed);
          }}
          {...describes(id, { help, error })}
          className={`${inputClass} h-control max-w-96`}
        />
        <datalist id={list}>
          {all.map(({ value, label }) => (
            <option key={value} value={label} />
          ))}
        </datalist>
      </FieldFrame>
      {chosen.length > 0 && (
        <ul aria-label="Chosen places" className="flex flex-wrap gap-2">
          {chosen.map((place) => (
            <li key={place}>
              <button
                type="button"
                aria-label={`${placeName(place)}: take it out`}
                onClick={() => onChange(chosen.filter((each) => each !== place))}
                className="inline-flex min-h-control items-center gap-1.5 rounded-control border border-edge bg-panel px-2.5 hover:bg-fill"
              >
                {placeName(place)}
                <X aria-hidden size={13} className="text-grey" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
