import { payment } from "../samples";
import { about, asks, looks, pattern } from "./define-case";
import { reports } from "./reports";

/** Where money goes. */
export const pay = [
  pattern(
    "crypto-pay",
    "Pay in virtual currency",
    reports.advisory,
    "Everything else agrees; he asks to be paid in a stablecoin to a wallet.",
    { name: "Lucas Ferrand", known: { payment: payment({ kind: "virtual-currency", released: null }) } },
    asks("payment-cannot-be-traced"),
  ),
  pattern(
    "bank-account-of-another",
    "The account belongs to somebody else, and to others too",
    reports.arizona,
    "The bank's letter names another holder. Two other candidates gave the same account.",
    {
      name: "Simon Varga",
      otherwise: { pay: { name: "Brenda Kowalczyk" } },
      known: { payment: payment({ holder: "different", sharedWith: 2, released: null }) },
    },
    looks("name-differs", "payment-account-shared"),
  ),
  pattern(
    "bank-changed-near-start",
    "New payment details three days before the start",
    reports.guidance,
    "Three days before the first day of work he sends other bank details by mail; the holder is a money-service business.",
    {
      name: "Theo Marchetti",
      known: { payment: payment({ kind: "money-service", changedNearStart: -3, released: null }) },
    },
    asks("payment-changed-near-start", "payment-cannot-be-traced"),
  ),
  pattern(
    "small-charges",
    "Thirty small charges",
    reports.advisory,
    "Within four months thirty charges of about 1,750 dollars, each just under what a worker may spend without asking, go to one payee; together more than 50,000 dollars, and nobody approved them.",
    {
      name: "Felix Amberg",
      known: {
        spending: [
          {
            ...{ payee: "MERIDIAN APP CREDITS", currency: "USD", count: 30, sum: 5250000, largest: 184000 },
            ...{ limit: 200000, nearLimit: 26, afterHours: 19, approved: false },
            ...{ first: "2026-06-29", last: "2026-10-30" },
          },
        ],
      },
    },
    about(asks(), "E8"),
  ),
];
