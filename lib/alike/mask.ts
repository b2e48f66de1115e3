/** Enough of an e-mail address, a phone number or a page for whoever knows it to see which one is meant: "d…@mail.example", "…0100". */
export function masked(text: string): string {
  const at = text.lastIndexOf("@");
  if (at > 0) return `${[...text][0]}…${text.slice(at)}`;
  const digits = text.replace(/\D/g, "");
  return /[a-z]/i.test(text) ? `…${text.replace(/[?#/]+$/, "").slice(-6)}` : `…${digits.slice(-4)}`;
}
