import type { NameParts } from "./name-parts";

/** The family names of nine in ten people in Vietnam (Lê Trung Hoa, Họ và tên người Việt Nam, 2005), without accents. */
const families = new Set(
  `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong trinh dao mai lam luong doan vuong
  quach chau luu trieu thach cao ta ton phung tang kieu la giang`.split(/\s+/),
);

/** The syllables of Vietnamese as they are written, without accents: a consonant, vowels, and one of eight endings. */
const syllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:[aeiouy]|[aeiouy]{2,3})(?:c|ch|m|n|ng|nh|p|t)?$/;

/** Whether this is a full name of Vietnam, in which one letter more or less is another syllable: An, Anh. */
export const isVietnamese = ({ parts }: NameParts) =>
  parts.length > 1 &&
  parts.some(({ word, family }, at) => (at === 0 || family) && families.has(word.key)) &&
  parts.every(({ word }) => syllable.test(word.key));
