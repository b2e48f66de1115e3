import { expect, test } from "vitest";
import { compareNames } from "./names";

test.each([
  // one name                   another                        verdict      words
  ["WHITCOMBE, Daniel Robert", "Daniel Robert Whitcombe", "same", "Every part of the name agrees."],
  ["Whitcombe, Daniel, PhD", "Dr Daniel Whitcombe", "same", "Every part of the name agrees."],
  ["Dan Whitcombe", "Daniel Whitcombe", "likely", "Family name agrees; Dan is a short form of Daniel."],
  [
    "Daniel Whitcombe",
    "Daniel Robert Whitcombe",
    "likely",
    "Family name agrees; Daniel agrees; Robert is stated only once.",
  ],
  [
    "D. R. Whitcomb",
    "WHITCOMBE, Daniel Robert",
    "likely",
    "D can stand for Daniel; R can stand for Robert; Whitcomb and WHITCOMBE differ by one letter.",
  ],
  ["Jürgen Müller", "Juergen Mueller", "same", "Every part of the name agrees."],
  ["Siobhán O’Brien", "SIOBHAN OBRIEN", "same", "Every part of the name agrees."],
  ["Ludwig van Beethoven", "Ludwig Beethoven", "same", "Every part of the name agrees."],
  ["Kim Min-su", "Minsu Kim", "likely", "Kim Min su agree; the order differs."],
  ["KIM Minsu", "Min Su Kim", "same", "Every part of the name agrees."],
  ["Иван Петров", "Ivan Petrov", "likely", "Иван is read Ivan; Петров is read Petrov."],
  [
    "Mohammed al-Rashid",
    "Muhammad Rashid",
    "likely",
    "Family name agrees; Mohammed and Muhammad are forms of one name.",
  ],
  ["Jean-Pierre Martin", "Jean Pierre Martin", "same", "Every part of the name agrees."],
  ["Anna Maria Rossi", "AnnaMaria Rossi", "same", "Every part of the name agrees."],
  ["RamiAliMakhlouf", "Rami Ali Makhlouf", "likely", "The letters agree; the spaces differ."],
  // Other ways to romanise one name.
  ["Yusuf Zaydan", "Youssef Zeidan", "likely", expect.stringMatching(/Zaydan and Zeidan|Zeidan and Zaydan/)],
  ["Viktor Goranov", "Wiktor Horanov", "likely", expect.stringMatching(/forms of one name/)],
  ["Abdul Rahman Zaydan", "Abdurrahman Zaydan", "same", "Every part of the name agrees."],
  ["Omar al-Zaydan", "Omar Alzaydan", "likely", "The letters agree; the spaces differ."],
  ["Omar al-Zaydan", "Omar Elzaidan", "likely", expect.stringMatching(/two spellings/)],
  ["Nur al-Din Zaydan", "Nureddin Zaydan", "likely", expect.stringMatching(/two spellings/)],
  ["Tariq Shihri", "Tariq Shehre", "likely", expect.stringMatching(/two spellings of one name/)],
  ["Tariq Sabi", "Tariq Sibi", "unclear", expect.stringMatching(/Sabi and Sibi differ/)],
  // Titles, nicknames in quotes, and what is left out.
  ["Sheikh Karim Zaydan", "ZAYDAN, Karim", "same", "Every part of the name agrees."],
  ['Daniel "Dan" Whitcombe', "Daniel Whitcombe", "same", "Every part of the name agrees."],
  ["Muhammad Karim Zaydan", "Karim Zaydan", "likely", expect.stringMatching(/Muhammad is stated only once/)],
  ["Lucia Varela", "Lucia Varela Otero", "likely", expect.stringMatching(/Otero is stated only once/)],
  ["Daniel Robert", "Daniel Robert Whitcombe", "unclear", expect.stringMatching(/Whitcombe is stated only once/)],
  ["Karim Salim Zaydan", "Tariq Karim Salim Zaydan", "unclear", expect.stringMatching(/Tariq is stated only once/)],
  // First names alone, in the forms and pet names of languages.
  ["Stepan", "Styopa", "likely", "Styopa is a short form of Stepan."],
  ["Katherine", "Kit", "likely", "Kit is a short form of Katherine."],
  ["Trevvie", "Trevor", "likely", "Trevor is a short form of Trevvie."],
  ["Anna Smith", "Anna Smith-Jones", "unclear", "Anna Smith agree; Jones is stated only once."],
  [
    "Daniel Whitcombe",
    "Daniel Okafor",
    "unclear",
    "Daniel agrees; Okafor and Whitcombe differ; a married name may explain this.",
  ],
  ["Mario Rossi", "Maria Rossi", "unclear", "Family name agrees; Maria and Mario are spelled nearly alike."],
  [
    "Robert Whitcombe",
    "Daniel Robert Whitcombe",
    "unclear",
    "Family name agrees; Robert agrees; Daniel is stated only once.",
  ],
  ["John Whitcombe", "Joan Whitcombe", "different", "Family name agrees; Joan and John differ."],
  ["Hans Friedrich", "Friedrich Hans", "unclear", expect.stringMatching(/the order differs/)],
  ["Hasan Zaydan", "Hussein Zaydan", "unclear", expect.stringMatching(/Hasan and Hussein are spelled nearly alike/)],
  ["Kim Min Chol", "Kim Min Chun", "unclear", expect.stringMatching(/Chol and Chun differ/)],
  ["Daniel W.", "Daniel Whitcombe", "unclear", "Daniel agrees; W can stand for Whitcombe."],
  ["Daniel", "Daniel Whitcombe", "unclear", "Daniel agrees; Whitcombe is stated only once."],
  ["김민수", "Kim Minsu", "likely", "김 is read Kim; 민수 is read Minsu."],
  ["이재형", "이재명", "unclear", expect.stringMatching(/nearly alike/)],
  ["", "Daniel Whitcombe", "unclear", "There is not a name on both sides."],
  ["Daniel Whitcombe", "Robert Whitcombe", "different", "Family name agrees; Daniel and Robert differ."],
  ["D. Whitcombe", "Robert Whitcombe", "different", "Family name agrees; D and Robert differ."],
  ["Daniel Whitcombe", "Peter Okafor", "different", "Daniel Whitcombe and Peter Okafor differ."],
])("%s, %s: %s", (a, b, verdict, words) => {
  expect(compareNames(a, b)).toMatchObject({ verdict, words });
});
