"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const MakeToken = later(() => import("./make-token").then((file) => file.MakeToken));
const MakeEndpoint = later(() => import("./make-endpoint").then((file) => file.MakeEndpoint));

/** Makes a token for another system. */
export function TokenDialog() {
  return (
    <Dialog
      title="Make a token"
      description="With it another system can ask whether a gate of a screening stands open, and nothing else."
      trigger={<Button>Make a token</Button>}
    >
      <MakeToken />
    </Dialog>
  );
}

/** Adds an endpoint that is told of gates. */
export function EndpointDialog({ evaluation }: { evaluation: boolean }) {
  return (
    <Dialog
      title="Add an endpoint"
      description="It is told of every gate that opens or closes from now on, without a name or a reason."
      trigger={<Button look="primary">Add an endpoint</Button>}
    >
      <MakeEndpoint evaluation={evaluation} />
    </Dialog>
  );
}
