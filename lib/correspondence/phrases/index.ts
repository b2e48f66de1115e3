import type { Phrases } from "../define-phrases";
import { chinese } from "./chinese";
import { eastSlavic } from "./east-slavic";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { hindi } from "./hindi";
import { korean } from "./korean";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

/** The languages in which a wish can be read; in others nothing is found, which says nothing about whoever writes. */
export const languages: readonly Phrases[] = [
  english,
  spanish,
  portuguese,
  french,
  german,
  eastSlavic,
  korean,
  chinese,
  hindi,
];
