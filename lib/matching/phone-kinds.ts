// With all of the library's data, which the browser does without: only that tells kinds of numbers apart.
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { withPlus } from "./phones";

/**
 * Whether a phone number with its country code is one that its country keeps for phones on the internet. False where
 * that cannot be told: the United States and Canada give them the numbers of towns.
 */
export const isInternetPhone = (text: string) =>
  text.length <= 100 && parsePhoneNumberFromString(withPlus(text))?.getType() === "VOIP";
