import { z } from "zod";

/** What the newest inventories of devices show, as rules read it. */
export const inventoryFacts = z.array(
  z.strictObject({
    tools: z
      .array(
        z.strictObject({
          name: z.string().describe('As the catalogue of tools calls it: "AnyDesk".'),
          kind: z.enum(["remote-access", "kvm", "jiggler", "virtual-camera"]),
          excepted: z.boolean().describe("Two people agreed that it stays, and its last day is not over."),
        }),
      )
      .describe("Tools of the catalogue that it shows, by name."),
    seenOn: z.iso.date().describe("The day on which the machine was looked at."),
  }),
);
