"use client";

import { Confirm } from "@/components/form/confirm";
import { disableEndpoint } from "@/lib/integrations/actions";

/** Ends an endpoint, after saying what that means. */
export function DisableEndpoint({ id, name }: { id: string; name: string }) {
  return (
    <Confirm
      title={`Disable ${name}`}
      description={`${name} is told nothing any more, and what waits for it is left out. This cannot be undone: add another endpoint if it is to be told again.`}
      label="Disable"
      button={{ "aria-label": `Disable ${name}` }}
      action={disableEndpoint}
      input={{ endpointId: id }}
      said={`${name} is disabled`}
    >
      Disable {name}
    </Confirm>
  );
}
