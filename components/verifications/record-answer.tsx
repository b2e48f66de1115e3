"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";

const AnswerForm = later(() => import("./answer-form").then((file) => file.AnswerForm));

type Props = { screeningId: string; check: string; verificationId: string };

/** Records by hand what somebody said; what they did not say is left empty. */
export function RecordAnswer(ids: Props) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button className="self-start" onClick={() => setOpen(true)}>
        Record the answer
      </Button>
    );
  return <AnswerForm {...ids} onLeave={() => setOpen(false)} />;
}
