"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const WhereForm = later(() => import("./where-form").then((file) => file.WhereForm));

type Props = { screeningId: string; livesIn: string; proposed: string };

/** Opens the form that says where the candidate lives. */
export function SayWhere(props: Props) {
  const label = props.livesIn ? "Change where they live" : "Say where they live";
  return <Unfold label={label}>{(close) => <WhereForm {...props} onLeave={close} />}</Unfold>;
}
