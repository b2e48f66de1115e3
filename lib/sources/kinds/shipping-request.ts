import { z } from "zod";
import { defineSource } from "../define-source";
import { toldBy } from "../told-by";

/** Where the candidate asks that equipment and documents be sent. */
export const shippingRequest = defineSource({
  id: "shipping-request",
  title: "Shipping request",
  claims: ["name", "address", "phone"],
  checks: ["shipping-address"],
  details: z.object({ askedBy: toldBy("How did the candidate ask?").optional() }),
});
