import { shipment } from "../samples";
import { about, asks, looks, pattern } from "./define-case";
import { reports } from "./reports";

/** Where machines go, and how many people share a place. */
export const places = [
  pattern(
    "laptop-farm",
    "Machines kept running at somebody else's home",
    reports.arizona,
    "Everything on paper agrees. After the offer he asks that the laptop go to “a friend who signs for me” in another state; two other new hires gave that house too, and the machine answers from there together with theirs.",
    {
      name: "Marcus Feldman",
      address: "418 Alder Street, Boise, ID 83702",
      place: "Boise, Idaho",
      phone: "+1 208 555 0144",
      otherwise: { shipping: { address: "2207 Juniper Lane, Mesa, AZ 85204" } },
      known: {
        shared: { email: 0, phone: 0, profile: 0, address: 2, equipment: 2, file: 0, picture: 0 },
        sessions: [
          { at: "2026-11-20T15:00:00Z", place: "differs", sharedWith: 2 },
          { at: "2026-11-21T15:00:00Z", place: "differs", sharedWith: 2 },
        ],
      },
    },
    about(looks("shipping-address-differs"), "P6"),
  ),
  pattern(
    "freight-forwarder",
    "Equipment to a freight forwarder",
    reports.guidance2023,
    "She writes that she travels a lot and asks that the laptop go to a company that sends parcels on abroad.",
    {
      name: "Carla Benedetti",
      address: "77 Quarry Road, Columbus, OH 43215",
      place: "Columbus, Ohio",
      otherwise: {
        shipping: { address: "Harborline Freight Forwarding, 1400 Dock Street Suite 12-4471, Portland, OR 97209" },
      },
    },
    asks("shipping-address-differs", "shipping-mail-drop"),
  ),
  pattern(
    "address-change-before-shipping",
    "Another address two days before the laptop leaves",
    reports.knowbe4,
    "Four meetings went well. Two days before shipping he asks to send the laptop to another state “because of a family matter”; it goes there, and what he reads back is not its serial number.",
    {
      name: "Kyle Brennan",
      address: "9 Harbor View, Tacoma, WA 98402",
      place: "Tacoma, Washington",
      otherwise: { shipping: { address: "530 Pecan Drive, Nashville, TN 37211" } },
      known: { shipments: [shipment({ readBack: ["differs"] })] },
    },
    looks("shipping-address-differs", "serial-number-differs"),
  ),
  pattern(
    "several-from-one-address",
    "Four candidates, one house, one phone",
    reports.nashville,
    "Four people apply within nine days for three positions. They share no name; the house for the equipment and the phone number are the same.",
    {
      name: "Peter Lindqvist",
      address: "61 Sycamore Court, Nashville, TN 37203",
      place: "Nashville, Tennessee",
      known: {
        shared: { email: 0, phone: 3, profile: 0, address: 3, file: 0, picture: 0 },
        applications: { people: 4, positions: 3, days: 9, most: 4 },
      },
    },
    about(looks(), "P6", "P9"),
  ),
];
