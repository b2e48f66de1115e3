/** The items in a random order, each order as likely as another (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    [order[last], order[chosen]] = [order[chosen] as Item, order[last] as Item];
  }
  return order;
}

/** One of the items, each as likely as another; throws when there is none. */
export function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  if (items.length === 0) throw new Error("There is nothing to draw from.");
  return items[Math.floor(random() * items.length)] as Item;
}
