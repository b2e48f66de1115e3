type Sending = { ending: string | null; attempts: number };

export type DeliveryState = "delivered" | "given-up" | "left-out" | "waiting" | "trying";

/** How it stands with a message to an endpoint; one that waits may have been tried already. */
export function deliveryState({ ending, attempts }: Sending): DeliveryState {
  if (ending === "delivered" || ending === "given-up" || ending === "left-out") return ending;
  return attempts > 0 ? "trying" : "waiting";
}

/** The states of a message in words. */
export const deliveryStateWords: Record<DeliveryState, string> = {
  delivered: "Arrived",
  "given-up": "Given up",
  "left-out": "Left out",
  waiting: "Waiting",
  trying: "Not taken yet",
};
