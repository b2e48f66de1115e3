import { addressLines, type Draw, date } from "./paper";

const companies = ["Brightwater Energy", "Larkfield Power & Light", "Hollin Water", "Tern Broadband"];

/** A monthly bill, with the address it was sent to. */
export const utilityBill: Draw = (pen, { name, address, number, issued }, random) => {
  const hue = Math.floor(random() * 360);
  const ink = `hsl(${hue}, 55%, 36%)`;
  const company = companies[Math.floor(random() * companies.length)] as string;
  pen.box(60, 64, 54, 54, ink, 27);
  pen.box(78, 82, 36, 36, `hsl(${hue + 40}, 70%, 62%)`, 18);
  pen.text(company, 132, 104, 36, { weight: 700, color: ink });
  pen.text("Your bill", 940, 104, 30, { color: "#5d6b7a", align: "right" });
  pen.box(60, 146, 880, 3, ink);

  pen.text(name, 60, 232, 26, { weight: 600 });
  for (const [row, line] of addressLines(address).split("\n").entries()) pen.text(line, 60, 270 + row * 36, 25);
  pen.field("Customer number", number, 640, 212);
  pen.field("Date of this bill", date(issued), 640, 290);

  const amount = 38 + random() * 90;
  pen.box(60, 442, 880, 122, `hsl(${hue}, 45%, 95%)`, 10);
  pen.text("Amount due", 92, 514, 26);
  pen.text(amount.toFixed(2), 908, 520, 44, { weight: 700, color: ink, align: "right" });

  const standing = 12.4;
  const rows = [
    ["Standing charge", standing],
    ["Use this month", amount / 1.05 - standing],
    ["Tax", amount - amount / 1.05],
  ] as const;
  for (const [row, [words, value]] of rows.entries()) {
    pen.text(words, 92, 628 + row * 52, 22);
    pen.text(value.toFixed(2), 908, 628 + row * 52, 22, { align: "right" });
    pen.box(60, 644 + row * 52, 880, 1, "#dde3e9");
  }

  pen.text("Your use over twelve months", 60, 850, 22, { weight: 600 });
  for (let month = 0; month < 12; month++) {
    const height = 50 + 110 * (0.5 + 0.4 * Math.cos((month / 12) * 6.28)) + random() * 30;
    pen.box(66 + month * 73, 1090 - height, 46, height, month === 11 ? ink : `hsl(${hue}, 35%, 78%)`, 4);
  }
  pen.box(60, 1092, 880, 2, "#b5c0ca");
  pen.text(`Paid by direct debit about two weeks after the date of this bill. ${company}, Northmere.`, 60, 1150, 18, {
    color: "#5d6b7a",
  });
};
