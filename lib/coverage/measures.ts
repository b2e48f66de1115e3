/** Where the measures come from: the United States government's advisory on people who work remotely under a name that is not theirs. */
export const advisory = {
  date: "16 May 2022",
  chapter: "Potential mitigation measures",
  publishedBy: "United States Departments of State and the Treasury and the Federal Bureau of Investigation",
} as const;

export type Measure = {
  /** Cited by checks, rules and features; never changes. */
  id: string;
  /** For whom the advisory wrote it. */
  for: "employers" | "platforms";
  title: string;
  /** What it asks, in our own words. */
  asks: string;
};

/** The measures of the advisory in its order: nineteen, of which E2 has four parts. */
export const measures = [
  {
    id: "E1",
    for: "employers",
    title: "See the person live",
    asks: "Meet whoever applies by video, and make sure that the person on the screen is the one on the document.",
  },
  {
    id: "E2a",
    for: "employers",
    title: "Background check",
    asks: "Before hiring, have somebody look into what a person says of their past.",
  },
  {
    id: "E2b",
    for: "employers",
    title: "Drug test",
    asks: "Have the person appear at a place where somebody takes a sample and looks at their document.",
  },
  {
    id: "E2c",
    for: "employers",
    title: "Log-in bound to the person",
    asks: "Use fingerprints or a log-in by the body, so that it shows who signs in, and from where.",
  },
  {
    id: "E2d",
    for: "employers",
    title: "Pay the person who was verified",
    asks: "Pay no virtual currency, and only to an account that belongs to the person whose identity was verified.",
  },
  {
    id: "E3",
    for: "employers",
    title: "Tools that control a computer from afar",
    asks: "Be careful with tools for working together and controlling a desktop, and keep them off computers you supply.",
  },
  {
    id: "E4",
    for: "employers",
    title: "Ask employers and schools yourself",
    asks: "Have jobs and studies confirmed by those who know, reached through contacts you found and not through those you were given.",
  },
  {
    id: "E5",
    for: "employers",
    title: "What different places say agrees",
    asks: "Compare name, place, contacts, education, work and hours across profiles, sites and accounts, and look twice where little is shown.",
  },
  {
    id: "E6",
    for: "employers",
    title: "Staying where the talk began",
    asks: "Take notice when somebody wants to go on elsewhere than on the platform where they were found.",
  },
  {
    id: "E7",
    for: "employers",
    title: "Things go to the address on the document",
    asks: "Send equipment and papers to the documented address alone, ask for more documents otherwise, and wonder if nothing can be received there.",
  },
  {
    id: "E8",
    for: "employers",
    title: "Small payments that nobody approved",
    asks: "Watch for many small charges, often by instalments, that together come to a large sum.",
  },
  {
    id: "P1",
    for: "platforms",
    title: "Ask the clients yourself",
    asks: "Have contracts, invoices and papers confirmed by the client they name, reached through a register of companies.",
  },
  {
    id: "P2",
    for: "platforms",
    title: "Look closely at identity documents",
    asks: "Examine documents for signs that they were changed, and take no picture that is too poor to tell.",
  },
  {
    id: "P3",
    for: "platforms",
    title: "Do the websites exist?",
    asks: "Open the sites a person names, and ask about those that are gone or show little.",
  },
  {
    id: "P4",
    for: "platforms",
    title: "See the person live, again and again",
    asks: "Verify by video at the start, and once more whenever details are renewed.",
  },
  {
    id: "P5",
    for: "platforms",
    title: "How somebody connects",
    asks: "Look for private networks, rented servers and open remote desktops behind a session.",
  },
  {
    id: "P6",
    for: "platforms",
    title: "One document, several accounts",
    asks: "Notice when the same document or payment account is used for more than one person.",
  },
  {
    id: "P7",
    for: "platforms",
    title: "The same words from several people",
    asks: "Notice when bids and messages of different people are made of the same text.",
  },
  {
    id: "P8",
    for: "platforms",
    title: "Praise that comes from one place",
    asks: "Notice when one client gives many high ratings in little time.",
  },
  {
    id: "P9",
    for: "platforms",
    title: "Many bids, few accepted",
    asks: "Notice when somebody applies far more often than they are taken, or than they sign in.",
  },
  {
    id: "P10",
    for: "platforms",
    title: "Nothing moves before it is verified",
    asks: "Let no work begin and nothing be paid until verification is complete.",
  },
  {
    id: "P11",
    for: "platforms",
    title: "New accounts get more care",
    asks: "Look more closely while an account is new.",
  },
] as const satisfies Measure[];

export type MeasureId = (typeof measures)[number]["id"];
