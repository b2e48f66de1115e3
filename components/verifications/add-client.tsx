"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const ClientForm = later(() => import("./client-form").then((file) => file.ClientForm));

/** Keeps a client whom the candidate named after the application. */
export function AddClient({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Enter a client the candidate gave">
      {(close) => <ClientForm screeningId={screeningId} onLeave={close} />}
    </Unfold>
  );
}
