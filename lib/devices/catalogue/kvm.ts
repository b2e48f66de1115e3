import { tools } from "./define-tool";

/**
 * Facts: boxes that put a computer's keyboard, mouse and screen on a network, by what they state of themselves over USB. Where its
 * owner changed that, nothing tells. A switch between two computers on one desk is none of them.
 */
export const kvm = tools("kvm", [
  { name: "AdderLink", usb: ["adderlink", "adder ipeps"] },
  { name: "Avocent", usb: ["avocent"] },
  { name: "BliKVM", usb: ["blikvm"] },
  { name: "GL.iNet Comet", usb: ["glkvm", "glinet comet", "gl inet comet"] },
  { name: "JetKVM", usb: ["jetkvm"] },
  { name: "Lantronix Spider", usb: ["lantronix spider", "lantronix spiderduo", "lantronix"] },
  { name: "NanoKVM", usb: ["nanokvm"] },
  { name: "Openterface", usb: ["openterface"] },
  { name: "PiKVM", usb: ["pikvm", "composite kvm device"] },
  { name: "Raritan", usb: ["raritan"] },
  { name: "TinyPilot", usb: ["tinypilot"] },
  { name: "Tripp Lite NetCommander", usb: ["netcommander"] },
  { name: "Another KVM over IP", usb: ["kvm over ip", "ip kvm", "ipkvm"] },
]);
