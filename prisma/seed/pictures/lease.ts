import { type Draw, date, signature } from "./paper";

const clauses = [
  "The landlord lets the home to the tenant for twelve months from the date above, and then from month to month until either of them gives two months' notice in writing.",
  "The rent is due on the first working day of each month. A deposit of one month's rent is held by a protected scheme and returned within ten days of the end.",
  "The tenant keeps the home clean and in good order and lets the landlord enter, with a day's notice, to look after repairs.",
  "The landlord keeps the roof, the walls, the heating and the water in repair.",
];

/** The first page of a tenancy agreement. */
export const lease: Draw = (pen, { name, address, number, issued }, random) => {
  pen.box(0, 0, pen.width, pen.height, "#fdfcf8");
  pen.text("Tenancy agreement", 80, 132, 46, { weight: 700 });
  pen.text(`Reference ${number}`, 80, 176, 20, { color: "#5d6b7a" });
  pen.box(80, 204, 840, 2, "#1c2530");

  pen.field("Landlord", "Larkfield Homes", 80, 250);
  pen.field("Tenant", name, 480, 250);
  pen.field("The home", address, 80, 340);
  pen.field("From", date(issued), 80, 430);
  pen.field("Rent a month", `${700 + Math.floor(random() * 16) * 50}.00`, 480, 430);

  let y = 540;
  for (const [index, clause] of clauses.entries()) {
    pen.text(`${index + 1}`, 80, y, 21, { weight: 600 });
    for (const line of wrapped(clause, 72)) {
      pen.text(line, 120, y, 21);
      y += 33;
    }
    y += 22;
  }

  for (const [x, who] of [
    [80, "Landlord"],
    [520, "Tenant"],
  ] as const) {
    signature(pen, x + 30, 1160, random);
    pen.box(x, 1180, 380, 1.5, "#1c2530");
    pen.text(`${who}, ${date(issued)}`, x, 1208, 17, { color: "#5d6b7a" });
  }
};

/** Lines of at most so many letters. */
function wrapped(words: string, letters: number) {
  return words.match(new RegExp(`.{1,${letters}}(\\s|$)`, "g")) ?? [];
}
