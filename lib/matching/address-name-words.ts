/** Facts: words of names that tell one town or one house from another, or do not. */

/** Words of many towns: "New", "Saint". Two towns that share one of them share nothing. */
export const common = new Set(
  "north south east west northeast northwest southeast southwest new old san santa saint fort mount point port lake el la las los city county upper lower great little the of and on in under le de del bad borough district park hill beach springs heights valley town village street road green shire gu si cross main sector phase stage ward arrondissement".split(
    " ",
  ),
);

/** Words that make another town of one: Daly City and Daly City Beach, Hollywood and West Hollywood. */
export const qualifiers = new Set(
  "north south east west beach park heights hills springs valley new upper lower great little".split(" "),
);

/** What a house is called by: Old Chapel House and Old Chapel Cottage are neighbours. */
export const houses = new Set(
  "house cottage cottages farm barn lodge court hall manor grange croft villa bungalow stables vicarage rectory flat building tower annexe".split(
    " ",
  ),
);

/** Whether a word calls a house: "Old Chapel House" and "Old Chapel Cottage" are neighbours. */
export const isHouse = (word: string | undefined) => houses.has(word ?? "");
