import { z } from "zod";

const labels = { "e-mail": "By e-mail", phone: "By phone", meeting: "In a meeting", form: "In a form" };

/** The way in which a candidate told us something; `title` is the question of the form. */
export const toldBy = (title: string) =>
  z.enum(Object.keys(labels) as [keyof typeof labels], { error: "Choose one." }).meta({ title, labels });
