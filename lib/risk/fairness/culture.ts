/** One part of a name: how papers and people spell it in Latin letters, in its own script, and short. */
export type Part = { latin: string[]; native: string | null; short: string | null };

/** How names are made where somebody comes from. */
export type Culture = {
  id: string;
  title: string;
  given: Part[];
  /** Between given and family name: a second given name, the father's, a patronymic. */
  middle: Part[];
  family: Part[];
  /** How many family names; none where people have one name. */
  families: 0 | 1 | 2;
  familyFirst: boolean;
  /** In its own script the family name comes first without a blank. */
  joined: boolean;
  /** The middle name is left out, or stands as an initial before the given name, in daily life. */
  daily: "left-out" | "initial-first" | "kept";
};

/**
 * Parts from a line of them: "Olena/Elena=Олена~Lena" is spelled Olena by the passport and sometimes Elena, written Олена at home,
 * and Lena among friends; "_" stands for a blank.
 */
export const parts = (line: string): Part[] =>
  line
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [, latin = "", , native, , short] = /^([^=~]+)(=([^~]+))?(~(.+))?$/.exec(entry) ?? [];
      const blank = (text: string) => text.replaceAll("_", " ");
      return { latin: latin.split("/").map(blank), native: native ? blank(native) : null, short: short ?? null };
    });

type Made = Pick<Culture, "id" | "title"> & Partial<Omit<Culture, "given" | "middle" | "family">>;

/** A culture from its lines of given and family names, and of what stands between them. */
export const culture = (made: Made, given: string, family: string, middle = ""): Culture => ({
  ...{ families: 1, familyFirst: false, joined: false, daily: "left-out" },
  ...made,
  ...{ given: parts(given), family: parts(family), middle: parts(middle) },
});
