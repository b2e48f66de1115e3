"use client";

import { type FormEvent, useState } from "react";
import type { FieldWords } from "@/components/form/field-frame";
import { TextArea } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { ColleagueList } from "./colleague-list";

type MentionAreaProps = FieldWords &
  FieldBinding & {
    colleagues: { id: string; name: string }[];
    /** Puts another text into the field. */
    onText: (text: string) => void;
  };

/** A text field in which "@" at the beginning of a word opens a list of colleagues; the one chosen stands in the text as "@Name". */
export function MentionArea({ colleagues, onText, ...field }: MentionAreaProps) {
  /** Where in the text the name goes, while the list is open. */
  const [at, setAt] = useState<number>();
  const area = () => document.getElementById(field.id) as HTMLTextAreaElement;

  function typed({ currentTarget: { value, selectionStart }, nativeEvent }: FormEvent<HTMLTextAreaElement>) {
    const { inputType } = nativeEvent as InputEvent;
    if (inputType === "insertText" && /(^|[\s(])@$/.test(value.slice(0, selectionStart))) setAt(selectionStart);
  }

  function insert(text: string, focus = true) {
    if (at === undefined) return;
    const { value } = area();
    onText(value.slice(0, at) + text + value.slice(at));
    setAt(undefined);
    if (!focus) return;
    area().focus();
    area().setSelectionRange(at + text.length, at + text.length);
  }

  return (
    <div className="flex flex-col gap-1">
      <TextArea {...field} onInput={typed} autoFocus />
      {at !== undefined && (
        <ColleagueList colleagues={colleagues} onChoose={(name) => insert(`${name} `)} onLeave={insert} />
      )}
    </div>
  );
}
