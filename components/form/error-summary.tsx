"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { Trouble } from "./use-action-form";

/** Says at the top what stopped the form, with a link to each field; takes the focus when it appears. */
export function ErrorSummary({ trouble }: { trouble: Trouble }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} role="alert" tabIndex={-1} className="rounded-panel">
      <Notice tone={trouble.fields.length > 0 ? "difference" : "refusal"} title={trouble.message}>
        {trouble.fields.length > 0 && (
          <ul className="mt-1">
            {trouble.fields.map(({ id, label, message }) => (
              <li key={id}>
                {label ? (
                  <a
                    href={`#${id}`}
                    className="inline-block py-1 underline max-desk:py-3"
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(id)?.focus();
                    }}
                  >
                    {label}
                    {label.endsWith("?") ? " " : ": "}
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
