/** Facts: how words of titles are shortened. */
export const short = new Map(
  Object.entries({
    sr: "senior",
    snr: "senior",
    jr: "junior",
    eng: "engineer",
    engr: "engineer",
    dev: "developer",
    devs: "developer",
    swe: "software engineer",
    sde: "software developer",
    mgr: "manager",
    asst: "assistant",
    assoc: "associate",
    admin: "administrator",
    administrative: "administrator",
    sys: "system",
    systems: "system",
    sysadmin: "system administrator",
    dba: "database administrator",
    tech: "technical",
    leader: "lead",
    cofounder: "founder",
    rep: "representative",
    vp: "vice president",
    svp: "senior vice president",
    ceo: "chief executive officer",
    cto: "chief technology officer",
    cfo: "chief financial officer",
    coo: "chief operating officer",
    cio: "chief information officer",
    md: "managing director",
    pm: "project manager",
    hr: "human resources",
    qa: "quality assurance",
    ux: "user experience",
    ui: "user interface",
    ml: "machine learning",
    ai: "artificial intelligence",
    cs: "computer science",
    ee: "electrical engineer",
    it: "information technology",
    maths: "mathematics",
    math: "mathematics",
    econ: "economics",
  }),
);

/** Words of what somebody does, as of who does it. */
export const oneForm = new Map(
  Object.entries({ engineering: "engineer", development: "developer", programmer: "developer", management: "manager" }),
);

/** Words that tell nothing in a title, and numbers of its level, which are read apart. */
export const small = new Set(
  "of the and for in at a to i ii iii iv 1 2 3 4 de du des del la le da do di et y e fur".split(" "),
);

/** Words of rank or kind of work that very different jobs and studies share; alone they tell nothing. */
export const general = new Set(
  `senior junior lead principal staff head chief vice deputy assistant associate intern trainee student officer director
  manager engineer developer analyst consultant specialist administrator coordinator executive president partner
  representative professional member team science sciences studies arts applied general`.split(/\s+/),
);

/** Words that make it another job: a vice president is no president, and an intern no engineer. */
export const below = "vice deputy assistant associate intern trainee student".split(" ");
/** Words that no junior has in their title. */
export const above = "senior lead principal staff head chief".split(" ");

/** What people are in their work; "engineering" and "management" are no such words. */
export const roles = new Set(
  `engineer developer programmer architect analyst scientist researcher designer consultant specialist administrator coordinator
  executive representative manager director head president officer founder owner partner lead assistant associate intern
  trainee student professor lecturer teacher nurse technician accountant driver clerk chef cook agent`.split(/\s+/),
);
/** Roles that people call otherwise in one job. */
export const oneRole = new Map(["developer", "programmer"].map((word) => [word, "engineer"]));
