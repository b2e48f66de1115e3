"use client";

import { X } from "lucide-react";
import { useId, useState } from "react";
import { describes, FieldFrame, inputClass } from "@/components/form/field-frame";
import type { FieldBinding } from "@/components/form/use-action-form";
import { placeName, places } from "@/lib/policy/places";

type PlacesFieldProps = Pick<FieldBinding, "id" | "error"> & { chosen: string[]; onChange(chosen: string[]): void };

const all = places();

/** The place of this name ("United States: New York", or "New York"); what names none stays as it is. */
function placeOf(text: string) {
  const wanted = text.trim().toLowerCase();
  const found = all.find(({ label }) =>
    [label, label.split(": ").at(-1)].some((name) => name?.toLowerCase() === wanted),
  );
  return found?.value ?? text.trim();
}

/** Whether a change came letter by letter; what was picked of the list comes whole. */
const isTyped = (event: Event) =>
  event instanceof InputEvent && event.inputType !== "" && event.inputType !== "insertReplacementText";

/** The places of work a policy is for, each found by a part of its name. */
export function PlacesField({ id, error, chosen, onChange }: PlacesFieldProps) {
  const list = useId();
  const [typed, setTyped] = useState("");
  /** What is typed counts at once, so that no policy is published as if nobody had typed it; it becomes a chosen one with Enter. */
  const [added, setAdded] = useState<string>();
  const settled = chosen.filter((place) => place !== added);
  function type(text: string) {
    const place = placeOf(text);
    const isNew = place !== "" && !settled.includes(place);
    setTyped(text);
    setAdded(isNew ? place : undefined);
    onChange(isNew ? [...settled, place] : settled);
  }
  function settle() {
    setTyped("");
    setAdded(undefined);
  }
  const help = chosen.length > 0 ? "Positions elsewhere cannot use it." : "None: it is for work anywhere.";
  return (
    <div className="flex flex-col gap-2">
      <FieldFrame id={id} label="Places of work" optional help={help} error={error}>
        <input
          list={list}
          value={typed}
          placeholder="Type a country or a state, then press Enter"
          onChange={({ target, nativeEvent }) => {
            type(target.value);
            if (!isTyped(nativeEvent)) settle();
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.metaKey || event.ctrlKey || !typed.trim()) return;
            event.preventDefault();
            settle();
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
      {settled.length > 0 && (
        <ul aria-label="Chosen places" className="flex flex-wrap gap-2">
          {settled.map((place) => (
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
