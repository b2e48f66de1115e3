/**
 * The 95 % confidence interval of a share of `of`, by Wilson's score method (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", JASA 22, 1927, pp. 209–212), which holds near 0 and for small numbers.
 */
export function wilson(count: number, of: number): [low: number, high: number] {
  const z = 1.959964;
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

type Share = { count: number; of: number };

/**
 * The 95 % confidence interval of the first share less the second, by the hybrid score method (R. G. Newcombe, "Interval estimation for
 * the difference between independent proportions", Statistics in Medicine 17, 1998, method 10).
 */
export function newcombe(first: Share, second: Share): [low: number, high: number] {
  const [a, b] = [first.count / first.of, second.count / second.of];
  const [lowA, highA] = wilson(first.count, first.of);
  const [lowB, highB] = wilson(second.count, second.of);
  return [a - b - Math.hypot(a - lowA, highB - b), a - b + Math.hypot(highA - a, b - lowB)];
}
