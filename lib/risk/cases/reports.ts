/** Public documents that the patterns are told after, by issuer, number and date. */
export const reports = {
  advisory: "US Departments of State and the Treasury and the FBI, advisory of 16 May 2022",
  deepfakes: "FBI, public service announcement I-062822-PSA of 28 June 2022",
  guidance2023: "FBI, public service announcement I-101823-PSA of 18 October 2023",
  arizona: "US Department of Justice, charges made public on 16 May 2024 (District of Columbia; a home in Arizona)",
  knowbe4: "KnowBe4, company blog, July 2024",
  nashville: "US Department of Justice, charges made public on 8 August 2024 (Middle District of Tennessee)",
  fourteen: "US Department of Justice, indictment made public on 12 December 2024 (Eastern District of Missouri)",
  extortion: "FBI, public service announcement I-012325-PSA of 23 January 2025",
  florida: "US Department of Justice, indictment made public on 23 January 2025 (Southern District of Florida)",
  guidance: "No single report: named in the later guidance of 2023 to 2025",
} as const;
