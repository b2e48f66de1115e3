import { defineSource } from "../define-source";
import { referencesGiven } from "./references-given";

/** A client the candidate named after the application, each a source of its own, told apart by its label. */
export const clientsGiven = defineSource({
  id: "clients-given",
  title: "Clients given",
  claims: ["client"],
  checks: ["clients"],
  details: referencesGiven.details,
});
