"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const AskForm = later(() => import("./ask-form").then((file) => file.AskForm));

type Props = { screeningId: string; link: string; enrolled: boolean };

/** Opens the form that makes a link for the candidate. */
export function AskPasskey(props: Props) {
  return <Unfold label="Make a link">{(close) => <AskForm {...props} onDone={close} />}</Unfold>;
}
