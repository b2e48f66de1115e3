import { fold } from "./text";

/**
 * Facts: states and provinces beyond the United States, by the code GeoNames gives them, each with the ways people
 * write it. A code that two countries use ("WA") stands with both; a state that is one town (Berlin, Delhi) is that town.
 */
const table = `
AU: 01 australian capital territory, act; 02 new south wales, nsw; 03 northern territory, nt; 04 queensland, qld;
  05 south australia, sa; 06 tasmania, tas; 07 victoria, vic; 08 western australia, wa
BR: 01 acre, ac; 02 alagoas, al; 03 amapa, ap; 04 amazonas, am; 05 bahia, ba; 06 ceara, ce; 07 distrito federal, df;
  08 espirito santo, es; 11 mato grosso do sul, ms; 13 maranhao, ma; 14 mato grosso, mt; 15 minas gerais, mg; 16 para, pa;
  17 paraiba, pb; 18 parana, pr; 20 piaui, pi; 21 rio de janeiro, rj; 22 rio grande do norte, rn; 23 rio grande do sul, rs;
  24 rondonia, ro; 25 roraima, rr; 26 santa catarina, sc; 27 sao paulo, sp; 28 sergipe, se; 29 goias, go;
  30 pernambuco, pe; 31 tocantins, to
CA: 01 alberta, ab; 02 british columbia, bc; 03 manitoba, mb; 04 new brunswick, nb; 05 newfoundland and labrador, nl;
  07 nova scotia, ns; 08 ontario, on; 09 prince edward island, pe; 10 quebec, qc; 11 saskatchewan, sk; 12 yukon, yt;
  13 northwest territories, nt; 14 nunavut, nu
DE: 01 baden-wurttemberg, bw; 02 bavaria, bayern, by; 05 hesse, hessen, he;
  06 lower saxony, niedersachsen, ni; 07 north rhine-westphalia, nordrhein-westfalen, nrw, nw, westfalen;
  08 rhineland-palatinate, rheinland-pfalz, rp; 09 saarland, sl; 10 schleswig-holstein, sh; 11 brandenburg, bb;
  12 mecklenburg-vorpommern, mv; 13 saxony, sachsen, sn; 14 saxony-anhalt, sachsen-anhalt, st;
  15 thuringia, thuringen, th
GB: ENG england; SCT scotland; WLS wales; NIR northern ireland
IN: 02 andhra pradesh; 03 assam; 09 gujarat; 10 haryana;
  11 himachal pradesh; 12 jammu and kashmir; 13 kerala; 16 maharashtra; 17 manipur; 18 meghalaya; 19 karnataka;
  20 nagaland; 21 odisha, orissa; 22 puducherry, pondicherry; 23 punjab; 24 rajasthan; 25 tamil nadu; 26 tripura;
  28 west bengal; 29 sikkim; 30 arunachal pradesh; 31 mizoram; 33 goa; 34 bihar; 35 madhya pradesh; 36 uttar pradesh;
  37 chhattisgarh; 38 jharkhand; 39 uttarakhand; 40 telangana; 41 ladakh
`;

type Province = { code: string; country: string };

const known = new Map<string, Province[]>();
for (const [, country = "", list = ""] of table.matchAll(/^([A-Z]{2}):([^:]+)(?=\n[A-Z]{2}:|\n$)/gm))
  for (const entry of list.split(";")) {
    const [, code = "", names = ""] = /^\s*(\S+)\s+([\s\S]+?)\s*$/.exec(entry) ?? [];
    for (const name of names.split(",").map((name) => fold(name).replaceAll("-", " ")))
      known.set(name, [...(known.get(name) ?? []), { code, country }]);
  }

/** The states and provinces that a folded name or code means outside the United States, by GeoNames' codes; often none. */
export const provinces = (folded: string): Province[] => known.get(folded) ?? [];
