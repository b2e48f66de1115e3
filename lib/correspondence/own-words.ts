/** Lines after which a message repeats an earlier one. */
const quoteStarts = [
  /^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original|исходное сообщение|원본 메시지|原始邮件)/i,
  /^_{20,}$/,
  /^(?:on|le|el|em|am|il|w dniu)\b.{5,200}\b(?:wrote|a écrit|escribió|escreveu|schrieb.*|ha scritto|napisał\(a\)):?$/i,
  /^.{5,200}(?:пише|написал|написала|написав|님이 작성|写道|寫道|ने लिखा)[^\n]{0,10}:?$/i,
];

/** Header lines that a mail program repeats above what it quotes: two of them in a row. */
const header = /^(?:from|sent|to|subject|von|gesendet|de|envoyé|enviado|para|от|від|보낸 사람|发件人)\s?:\s/i;

/** What somebody wrote themself in a message: without what it quotes and without the signature below. */
export function ownWords(text: string) {
  const lines = text.replace(/\r/g, "").slice(0, 200_000).split("\n");
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    const said = line.trim();
    // A signature begins with two dashes and a space (RFC 3676); some programs leave the space out.
    if (
      /^-- ?$/.test(line) ||
      /^(?:sent from my|get outlook for|von meinem .{2,30} gesendet|envoyé de mon)\b/i.test(said)
    )
      break;
    if (startsQuote(lines, at)) break;
    if (!said.startsWith(">")) kept.push(line);
  }
  return kept.join("\n").trim();
}

function startsQuote(lines: string[], at: number) {
  const said = lines[at]?.trim() ?? "";
  const next = lines[at + 1]?.trim() ?? "";
  // Programs wrap the line that says who wrote when.
  if (
    quoteStarts.some(
      (start) => start.test(said) || (/^(?:on|am|le|el|em)\b/i.test(said) && start.test(`${said} ${next}`)),
    )
  )
    return true;
  return header.test(said) && header.test(next);
}
