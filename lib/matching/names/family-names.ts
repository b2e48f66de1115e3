import { koreanFamily } from "./korean-family-names";
import { wordSet } from "./words";

/** The family names of three in four people in China (Ministry of Public Security, report on names of 2020), in Pinyin. */
const chinese = `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng
  cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng su lu ding`;

/** The family names of nine in ten people in Vietnam (Lê Trung Hoa, Họ và tên người Việt Nam, 2005), without accents. */
const vietnamese = `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong trinh dao mai lam luong doan vuong
  quach chau luu trieu thach cao ta ton phung tang kieu la giang`;

const inVietnam = wordSet(vietnamese);
const standFirst = wordSet(`${chinese} ${vietnamese}`);

/** Whether a folded word is a family name of Vietnam. */
export const isVietnameseFamily = (key: string) => inVietnam.has(key);

/** Whether a folded word is a common family name of China, Korea or Vietnam, where it stands first. */
export const standsFirst = (key: string) => standFirst.has(key) || koreanFamily(key) !== null;
