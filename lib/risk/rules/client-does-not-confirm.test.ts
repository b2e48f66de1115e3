import { expect, test } from "vitest";
import { job } from "../samples";
import { clientDoesNotConfirm } from "./client-does-not-confirm";

test.each([
  ["nobody named", [], "unknown"],
  ["nobody asked", [job("Rivet Works")], "unknown"],
  ["silence", [job("Rivet Works", { answer: "no-answer" })], "unknown"],
  ["confirmed", [job("Rivet Works", { answer: "confirmed", verdict: "likely" })], "clear"],
  ["no record", [job("Rivet Works", { answer: "no-record" })], "raised"],
  ["says something else", [job("Rivet Works", { answer: "differs", verdict: "different" })], "raised"],
] as const)("%s", (_, clients, state) => {
  expect(clientDoesNotConfirm.evaluate({ clients: [...clients] })).toMatchObject({ state });
});
