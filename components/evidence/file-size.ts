const units = ["bytes", "kB", "MB"];

/** A number of bytes as people read it: "84 kB", "3.4 MB", "500 MB". */
export function fileSize(bytes: number) {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const amount = bytes / 1024 ** step;
  return `${amount < 10 && step > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[step]}`;
}
