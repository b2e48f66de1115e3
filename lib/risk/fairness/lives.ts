/** Homes as documents have them, as people type them, and as profiles name the town. All streets are invented. */
export const homes = [
  {
    document: "12 Elm Street, Leeds LS1 4AB",
    form: "12 elm st, leeds, LS1 4AB",
    place: "Leeds, United Kingdom",
    profile: "Leeds",
  },
  {
    document: "1180 Alder Avenue, Apt 4, Denver, CO 80220",
    form: "1180 Alder Ave #4, Denver CO 80220",
    place: "Denver, Colorado",
    profile: "Denver, CO",
  },
  {
    document: "Lindenstraße 9, 70173 Stuttgart",
    form: "Lindenstr. 9, 70173 Stuttgart",
    place: "Stuttgart, Germany",
    profile: "Stuttgart",
  },
  {
    document: "240 West 98th Street, Apartment 6C, New York, NY 10025",
    form: "240 W 98th St Apt 6C, New York NY 10025",
    place: "New York",
    profile: "New York City",
  },
  {
    document: "14 rue des Lilas, 69003 Lyon",
    form: "14, Rue des Lilas, 69003 LYON",
    place: "Lyon, France",
    profile: "Lyon, France",
  },
  {
    document: "Flat 3, 217 Mill Road, Cambridge CB1 3AN",
    form: "217 Mill Rd, Flat 3, Cambridge, CB1 3AN",
    place: "Cambridge, United Kingdom",
    profile: "Cambridge, England",
  },
];

export const phones = ["+44 113 496 0148", "+1 303 555 0144", "+49 711 555 0123", "+1 212 555 0177"];

/** Numbers of other countries. */
export const phonesElsewhere = [
  "+380 44 537 0148",
  "+84 24 3825 0148",
  "+52 55 5350 0148",
  "+82 2 312 0148",
  "+234 1 270 0148",
];

export const employers = ["Northgate Logistics", "Calder Systems", "Orbis Payments"];

export const schools = ["Ashdale University", "Technical University of Marlow", "Harrow Bay College"];

/** Schools by the names they have where they are. */
export const schoolsElsewhere = [
  "Universidad de San Telmo",
  "Київський університет Слава",
  "东湖大学",
  "Université Cheikh Amara",
  "Universitas Teluk Biru",
];

/** Documents and who issued them. */
export const papers = [
  { document: "passport", address: "utility-bill", issuer: "GB" },
  { document: "driving-licence", address: "driving-licence", issuer: "US-CO" },
  { document: "identity-card", address: "identity-card", issuer: "DE" },
  { document: "other-identity", address: "lease", issuer: "FR" },
];

export const papersElsewhere = [
  { document: "passport", address: "bank-letter", issuer: "NG" },
  { document: "other-identity", address: "other", issuer: "UA" },
  { document: "identity-card", address: "lease", issuer: "VN" },
  { document: "passport", address: "other", issuer: "SY" },
];

type Told = { jobs: [[string, string], [string, string]]; degree: string; subject: string };

/** Two jobs, each in the words for a man and for a woman where there are two, a degree and its subject. */
export const languages: Record<"English" | "German" | "Spanish" | "Ukrainian" | "Chinese", Told> = {
  English: {
    jobs: [
      ["Waiter", "Waitress"],
      ["Software engineer", "Software engineer"],
    ],
    ...{ degree: "BSc", subject: "Computer science" },
  },
  German: {
    jobs: [
      ["Kellner", "Kellnerin"],
      ["Softwareentwickler", "Softwareentwicklerin"],
    ],
    ...{ degree: "Diplom", subject: "Informatik" },
  },
  Spanish: {
    jobs: [
      ["Camarero", "Camarera"],
      ["Ingeniero de software", "Ingeniera de software"],
    ],
    ...{ degree: "Licenciatura", subject: "Informática" },
  },
  Ukrainian: {
    jobs: [
      ["Офіціант", "Офіціантка"],
      ["Інженер", "Інженерка"],
    ],
    ...{ degree: "Бакалавр", subject: "Інформатика" },
  },
  Chinese: {
    jobs: [
      ["服务员", "服务员"],
      ["软件工程师", "软件工程师"],
    ],
    ...{ degree: "学士", subject: "计算机科学" },
  },
};
