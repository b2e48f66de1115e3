/**
 * What some published lists name and no rule may ever read, each with the reason and with keys under which it would come.
 * A test refuses these keys in facts, and changes these claims alone and finds the same assessment.
 */
export const excluded = [
  {
    title: "Nationality, ethnicity, citizenship, immigration status, and the type of document that shows it",
    reason: "Where people come from says nothing about who they are, and weighing it is discrimination.",
    keys: ["nationality", "ethnicity", "citizenship", "immigrationStatus", "visa", "documentType", "birthplace"],
  },
  { title: "Religion, days of rest included", reason: "It is nobody's business in hiring.", keys: ["religion"] },
  {
    title: "Sex and civil status",
    reason: "Neither says anything about identity.",
    keys: ["sex", "gender", "civilStatus"],
  },
  {
    title: 'Age, also as "young for the career"',
    reason: "Weighing it is discrimination, under whatever name.",
    keys: ["age", "birthDate", "dateOfBirth"],
  },
  {
    title: "Appearance, accent, preferred language, style or origin of a name",
    reason: "They stand in for origin, and people read them wrongly.",
    keys: ["photo", "appearance", "accent", "language", "nameOrigin"],
  },
  {
    title: "Country or region of a school, a ZIP code or neighbourhood as such",
    reason:
      "They stand in for origin and income. Whether two sources name the same school or address is another question.",
    keys: ["schoolCountry", "schoolRegion", "zip", "neighbourhood"],
  },
  { title: "Disability", reason: "It says nothing about identity; paths around it are equal.", keys: ["disability"] },
  {
    title: "Gaps in a career",
    reason: "Children, illness, care, military service and bad luck explain them.",
    keys: ["careerGap"],
  },
  {
    title: "Phones from two countries, a VPN for privacy, no social media",
    reason: "Ordinary habits of honest people.",
    keys: ["phoneCountries", "vpn", "socialMedia"],
  },
  {
    title: "Automated reading of gaze, emotion or voice",
    reason: "It does not work, and works worst for people who are different.",
    keys: ["gaze", "emotion", "voice"],
  },
] as const;
