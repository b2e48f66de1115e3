import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const equipmentNotReceived = defineRule({
  id: "equipment-not-received",
  version: 1,
  measures: ["E7"],
  group: "equipment",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: the advisory asks to take care when somebody cannot receive at their own address; carriers lose and return parcels every day, so it weighs little.",
  title: "Equipment was not received where it was sent",
  often: "Nobody at home, a wrong flat number, customs, a parcel that the carrier lost.",
  settles: "Agree on a day on which the candidate receives it in person, and send it again",
  check: "equipment-sent",
  letter: { fact: "Equipment that we sent to you was not received.", shows: "all" },
  evaluate({ shipments = [] }: Pick<Facts, "shipments">) {
    const equipment = shipments.filter(({ what }) => what === "equipment");
    const missed = equipment.filter(({ state }) => state === "returned" || state === "lost");
    if (missed.length > 0)
      return raised(
        missed.length === 1 ? "One shipment did not arrive." : `${missed.length} shipments did not arrive.`,
        missed.map(({ state }) => ({ label: "Shipment", text: state === "lost" ? "Lost" : "Came back" })),
      );
    return equipment.some(({ state }) => state === "delivered") ? clear() : unknown("whether equipment was received");
  },
});
