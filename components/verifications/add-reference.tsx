"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";

const ReferenceForm = later(() => import("./reference-form").then((file) => file.ReferenceForm));

/** Keeps a person whom the candidate named as a reference after the application. */
export function AddReference({ screeningId }: { screeningId: string }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button className="self-start" onClick={() => setOpen(true)}>
        Enter a reference the candidate gave
      </Button>
    );
  return <ReferenceForm screeningId={screeningId} onLeave={() => setOpen(false)} />;
}
