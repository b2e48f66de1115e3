import { z } from "zod";
import { defineSource } from "../define-source";

/** Where the candidate asks that equipment and documents be sent. */
export const shippingRequest = defineSource({
  id: "shipping-request",
  title: "Shipping request",
  claims: ["name", "address", "phone"],
  checks: ["shipping-address"],
  details: z.object({
    askedBy: z
      .enum(["e-mail", "phone", "meeting", "form"], { error: "Choose one." })
      .optional()
      .meta({
        title: "How did the candidate ask?",
        labels: { "e-mail": "By e-mail", phone: "By phone", meeting: "In a meeting", form: "In a form" },
      }),
  }),
});
