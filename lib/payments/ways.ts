/** How somebody may ask to be paid. */
export const payWays = {
  "bank-account": "Bank account",
  prepaid: "Prepaid card or e-money",
  "money-service": "Money-service business",
  "virtual-currency": "Virtual currency",
  "gift-card": "Gift card",
  other: "Cheque or another way",
} as const;

export type PayWay = keyof typeof payWays;

export const payWayIds = Object.keys(payWays) as [PayWay, ...PayWay[]];

/** A way in words; one that only another version knows keeps its id. */
export const payWayWords = (id: string) => (Object.hasOwn(payWays, id) ? payWays[id as PayWay] : id);
