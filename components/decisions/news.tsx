"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";

/** What changed since somebody opened this; takes the focus when it appears. */
export function News({ news }: { news: string[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} role="status" tabIndex={-1} className="rounded-panel">
      <Notice title="New since you opened this">
        {news.length > 0 ? (
          <ul className="mt-1 list-disc pl-4">
            {news.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          "is nothing that shows here."
        )}
      </Notice>
    </div>
  );
}
