import { isVietnameseFamily } from "./family-names";
import type { NameParts } from "./parts";

/** The syllables of Vietnamese as they are written, without accents: a consonant, vowels, and one of eight endings. */
const syllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:[aeiouy]|[aeiouy]{2,3})(?:c|ch|m|n|ng|nh|p|t)?$/;

/** Whether this is a full name of Vietnam, in which one letter more or less is another syllable: An, Anh. */
export const isVietnamese = ({ parts }: Pick<NameParts, "parts">) =>
  parts.length > 1 &&
  parts.some(({ word, family }, at) => (at === 0 || family) && isVietnameseFamily(word.key)) &&
  parts.every(({ word }) => syllable.test(word.key));
