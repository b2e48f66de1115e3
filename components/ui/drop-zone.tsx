"use client";

import { Upload } from "lucide-react";
import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Kbd } from "./kbd";
import { useKeyPresses } from "./keys";

type DropZoneProps = {
  /** What to drop here, in words: "Drop call notes, letters or mails here, or paste." */
  children: ReactNode;
  onFiles: (files: File[]) => void;
  /** Also take files that are pasted anywhere on the page; of several zones the one that opened last has them. */
  paste?: boolean;
  /** The key that opens the choice of files: "e". */
  keys?: string;
  accept?: string;
  multiple?: boolean;
  /** Where the whole page begins with it: high, with a picture. */
  large?: boolean;
  disabled?: boolean;
};

/** Takes files by drop, by choosing (press, Enter or Space), and by paste. Says nothing about what becomes of them. */
export function DropZone({ children, onFiles, paste, keys, accept, multiple = true, large, disabled }: DropZoneProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const files = Array.from(list ?? []);
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1));
  };
  const input = useRef<HTMLInputElement>(null);
  useKeyPresses(input, { keys }, "Add files");
  usePastedFiles(Boolean(paste), take);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the pointer; the input inside does the same by key.
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      className={`flex min-h-11 flex-wrap items-center justify-between gap-2 rounded-panel border border-dashed px-3 py-1 text-soft transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${over ? "border-accent bg-accent-soft" : "border-edge/50 hover:border-edge"}`}
    >
      <label
        htmlFor={id}
        className={`flex flex-1 cursor-pointer items-center gap-2 has-disabled:cursor-default ${large ? "min-h-40 flex-col justify-center text-center" : "min-h-control"}`}
      >
        {large && <Upload aria-hidden size={20} className="text-grey" />}
        {children}
        {keys && <Kbd keys={keys} />}
        <input
          ref={input}
          id={id}
          type="file"
          className="sr-only"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
      </label>
    </div>
  );
}

/** The zones of a page that take what is pasted; of several the newest has it. */
const zones: symbol[] = [];

function usePastedFiles(enabled: boolean, take: (files: FileList | undefined) => void) {
  const pasted = useEffectEvent((event: ClipboardEvent) => take(event.clipboardData?.files));
  useEffect(() => {
    if (!enabled) return;
    const zone = Symbol();
    zones.push(zone);
    const listen = (event: ClipboardEvent) => zones.at(-1) === zone && pasted(event);
    document.addEventListener("paste", listen);
    return () => {
      zones.splice(zones.indexOf(zone), 1);
      document.removeEventListener("paste", listen);
    };
  }, [enabled]);
}
