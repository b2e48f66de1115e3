/**
 * Invented people, of many cultures and lengths; who meets which story is drawn. In Latin letters and of two words or more, so that
 * every story can be played with every name.
 */
export const names = [
  "Adaeze Nwosu",
  "Amira Haddad",
  "Ananya Krishnamurthy",
  "Aroha Ngata",
  "Bo Ek",
  "Caoimhe Ní Dhomhnaill",
  "Dana Lee",
  "Fatoumata Diallo",
  "Hiroshi Tanabe",
  "Ilse van der Meer",
  "João Pedro Nascimento dos Santos",
  "Jörg Schönfelder",
  "Kwame Boateng-Asante",
  "Li Wei",
  "Linnéa Bergström",
  "Małgorzata Wiśniewska",
  "María José Ortega Villanueva",
  "Maximiliane von Hohenfels-Waldenburg",
  "Nguyễn Thị Minh Khai",
  "Nomvula Dlamini",
  "Oleksandra Kovalchuk",
  "Oliver Tremblay",
  "Patrick Whitcombe",
  "Rahel Tesfaye",
  "Seo-yeon Kim",
  "Sione Tupou",
  "Yusuf al-Mansouri",
  "Zeynep Öztürk",
] as const;
