"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { useClose } from "@/components/ui/use-close";
import type { Imported } from "@/lib/statements/import";
import { OneStatement } from "./one-statement";
import { useChosen } from "./use-chosen";

/** Imports a statement: chosen, looked at, sent; then what of it could not be read. */
export function ImportStatement({ screeningId }: { screeningId: string }) {
  const { chosen, trouble, choose, forget } = useChosen();
  const [imported, setImported] = useState<Imported>();
  const router = useRouter();
  if (imported) return <WhatWasRead imported={imported} />;
  if (chosen)
    return (
      <OneStatement
        {...{ screeningId, ...chosen, onRemove: forget }}
        onImported={(answer) => {
          setImported(answer);
          router.refresh();
        }}
      />
    );
  return (
    <div className="flex flex-col gap-2">
      <DropZone
        multiple={false}
        accept=".csv,.tsv,.txt,.ofx,.qfx,.xml,text/csv,text/plain,text/xml"
        onFiles={([file]) => file && choose(file)}
      >
        Drop a statement here, or choose it: CSV, OFX or CAMT.053.
      </DropZone>
      {trouble && (
        <div role="alert">
          <Notice tone="refusal">{trouble}</Notice>
        </div>
      )}
    </div>
  );
}

function WhatWasRead({ imported: { read, unread, problems } }: { imported: Imported }) {
  const close = useClose();
  return (
    <div role="status" className="flex flex-col items-start gap-3">
      <Notice tone={unread > 0 ? "waits" : "info"}>
        <p>
          {read.toLocaleString("en")} bookings were read
          {unread > 0 && `, and ${unread.toLocaleString("en")} could not be`}.
        </p>
        {problems.length > 0 && (
          <ul aria-label="What could not be read" className="mt-1 list-disc pl-5">
            {problems.map(({ number, words }) => (
              <li key={`${number} ${words}`}>
                {number}: {words}
              </li>
            ))}
            {unread > problems.length && <li>And {unread - problems.length} more.</li>}
          </ul>
        )}
      </Notice>
      <Button onClick={close}>Done</Button>
    </div>
  );
}
