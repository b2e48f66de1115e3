import { expect, test } from "vitest";
import { failureWords } from "./failure";

const said = "550 5.1.1 <dana.lee@mail.example>: no such mailbox, user=relay pass=hunter2";

test.each([
  // code         answer     words
  ["ECONNECTION", undefined, "The mail server could not be reached."],
  ["ETIMEDOUT", undefined, "The mail server did not answer in time."],
  ["EABORT", undefined, "The mail server did not answer in time."],
  ["EAUTH", 535, "The mail server refused the user name or the password (answer 535)."],
  ["EENVELOPE", 550, "The mail server refused the sender or the recipient (answer 550)."],
  ["EMESSAGE", 554, "The mail server refused the mail (answer 554)."],
  ["ETLS", undefined, "The connection to the mail server could not be encrypted."],
  ["toString", undefined, "The mail could not be sent."],
  [undefined, undefined, "The mail could not be sent."],
])("%s, answer %s: %s", (code, responseCode, words) => {
  expect(failureWords(Object.assign(new Error(said), { code, responseCode, response: said }))).toBe(words);
});
