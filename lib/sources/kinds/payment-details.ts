import { z } from "zod";
import { defineSource } from "../define-source";

/** Where the candidate asks to be paid: the holder's name, and the place of the bank, which is not where anybody lives. */
export const paymentDetails = defineSource({
  id: "payment-details",
  title: "Payment details",
  claims: ["name", "place"],
  elsewhere: ["place"],
  checks: ["payment-details"],
  details: z.object({}),
});
