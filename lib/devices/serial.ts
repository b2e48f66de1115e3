/** Serial numbers as they are compared: without blanks and in one case. */
export const sameSerial = (one: string, other: string) => bare(one) === bare(other);

const bare = (serial: string) => serial.replace(/\s/g, "").toUpperCase();
