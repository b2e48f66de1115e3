import { z } from "zod";
import { event, id } from "../define-event";

/** What other systems are given and told. */
export const integrations = {
  "token.made": event(z.strictObject({ tokenId: id }), () => "Made a token for another system"),
  "token.revoked": event(z.strictObject({ tokenId: id }), () => "Revoked a token of another system"),
  "endpoint.made": event(z.strictObject({ endpointId: id }), () => "Set an endpoint that is told of gates"),
  "endpoint.disabled": event(z.strictObject({ endpointId: id }), () => "Disabled an endpoint"),
  "endpoint.tested": event(z.strictObject({ endpointId: id }), () => "Sent a test to an endpoint"),
  "delivery.retried": event(
    z.strictObject({ deliveryId: id }),
    () => "Had another try made at a message to an endpoint",
  ),
  "delivery.left-out": event(
    z.strictObject({ deliveryId: id }),
    () => "Left a message to an endpoint out, so that those after it go on",
  ),
  "release.issued": event(z.strictObject({ releaseId: id }), () => "Issued a signed release record"),
};
