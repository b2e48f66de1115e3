"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const AnswerForm = later(() => import("./answer-form").then((file) => file.AnswerForm));

type Props = { screeningId: string; check: string; verificationId: string };

/** Records by hand what somebody said; what they did not say is left empty. */
export function RecordAnswer(ids: Props) {
  return <Unfold label="Record the answer">{(close) => <AnswerForm {...ids} onLeave={close} />}</Unfold>;
}
