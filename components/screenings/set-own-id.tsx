"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const OwnIdForm = later(() => import("./own-id-form").then((file) => file.OwnIdForm));

/** Sets or changes what the employer's own system calls a screening. */
export function SetOwnId({ screeningId, externalId }: { screeningId: string; externalId: string | null }) {
  return (
    <Dialog
      title="Id in your own system"
      description="Systems that ask or are told know the screening by it. It stands in addresses, so it must name nobody."
      trigger={<Button command="Set the id in your own system">{externalId ? "Change…" : "Set…"}</Button>}
    >
      <OwnIdForm screeningId={screeningId} externalId={externalId} />
    </Dialog>
  );
}
