const word =
  /^(?:hons|honou?rs|distinction|merit|pass|1st|2nd|3rd|first|second|third|upper|lower|class|division|magna|summa|cum|laude|with|and)$/;

/** Whether a text only says how a degree was passed ("First Class Honours", "cum laude"), and names no subject. */
export function isGrade(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((one) => word.test(one));
}
