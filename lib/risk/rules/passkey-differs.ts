import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const passkeyDiffers = defineRule({
  id: "passkey-differs",
  version: 1,
  measures: ["E2c"],
  group: "identity",
  points: 10,
  stop: false,
  setBy:
    "Bonafide's authors: another key shows another device and nothing of who holds it, so it asks to see the person again and weighs as little as an old e-mail address beside a moved home.",
  title: "Another passkey answered than the one that was enrolled",
  often: "A new, lost, repaired or shared phone, a key kept by another browser or password manager.",
  settles: "See the candidate with their document once more, and let them enrol the new device",
  check: "biometric-log-in",
  letter: { fact: "The passkey that answered is not the one that you enrolled with us.", shows: "all" },
  evaluate({ passkey }: Pick<Facts, "passkey">) {
    if (!passkey?.enrolled || passkey.later.length === 0) return unknown("the passkey, asked for again");
    const others = passkey.later.filter((seen) => seen === "another-key").length;
    if (others > 0) {
      const words = others === 1 ? "Another key answered once" : `Another key answered ${others} times`;
      return raised(`${words}, while somebody saw it.`, [{ label: "Passkey", text: words }]);
    }
    return passkey.later.includes("same-key") ? clear() : unknown("the passkey, asked for again");
  },
});
