import { z } from "zod";
import { typed } from "@/lib/screenings/schema";

const name = typed(120).min(1, "Write which system it is.");

export const makeTokenInput = z.object({ name });
export const tokenInput = z.object({ tokenId: z.uuid() });

export const makeEndpointInput = z.object({ name, url: typed(2000).pipe(z.url({ protocol: /^https?$/ })) });
export const endpointInput = z.object({ endpointId: z.uuid() });
export const deliveryInput = z.object({ deliveryId: z.uuid() });
