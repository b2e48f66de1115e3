/** Words as a sentence or a line of its own begins: "Equipment" of "equipment". */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
