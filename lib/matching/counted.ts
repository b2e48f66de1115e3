/** How many there are, in words: "1 job", "1,200 commits". */
export const counted = (number: number, one: string, several = `${one}s`) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : several}`;
