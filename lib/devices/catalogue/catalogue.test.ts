import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { osqueryRow } from "../inventory/osquery-row";
import { catalogue } from ".";
import { toolKinds } from "./define-tool";
import { toolIn, toolsMeant } from "./match";

const tool = (row: object) => {
  const read = osqueryRow(row, 1);
  return read && (toolIn(read)?.name ?? null);
};

test("every kind has its file, and no tool stands there twice", () => {
  const files = readdirSync(import.meta.dirname).map((file) => file.replace(".ts", ""));
  expect(files).toEqual(expect.arrayContaining(Object.keys(toolKinds)));
  expect([...new Set(catalogue.map(({ kind }) => kind))].sort()).toEqual(Object.keys(toolKinds).sort());
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  expect(catalogue.length).toBeGreaterThanOrEqual(60);
});

test.each(catalogue.map((tool) => [tool.name, tool] as const))(
  "%s can be told, and by whole small words",
  (_, tool) => {
    const { products, alone, processes = [], ids = [], usb, ports = [] } = tool;
    const names = [...(products ?? []), ...(alone ?? []), ...(usb ?? [])];
    expect(names).toEqual(names.map((name) => name.toLowerCase().replace(/[^a-z0-9 ]/g, "")));
    expect([...processes, ...ids]).toEqual([...processes, ...ids].map((name) => name.toLowerCase()));
    expect(ports.every((port) => port > 1023 && port < 65536)).toBe(true);
  },
);

test.each([
  // what a list of programs, packages and extensions says   tool
  ["AnyDesk", "AnyDesk"],
  ["ANYDESK 8.0.12", "AnyDesk"],
  ["anydesk-custom", "AnyDesk"],
  ["TeamViewer 15 Host", "TeamViewer"],
  ["RustDesk", "RustDesk"],
  ["Chrome Remote Desktop Host", "Chrome Remote Desktop"],
  ["chrome-remote-desktop", "Chrome Remote Desktop"],
  ["Splashtop Streamer", "Splashtop"],
  ["ScreenConnect Client (a1b2c3d4e5f60718)", "ScreenConnect"],
  ["ConnectWise Control", "ScreenConnect"],
  ["LogMeIn Client", "LogMeIn"],
  ["GoTo Resolve Unattended", "GoTo Resolve"],
  ["RealVNC Server 7.5.1", "RealVNC"],
  ["TightVNC", "TightVNC"],
  ["tigervnc-standalone-server", "TigerVNC"],
  ["x11vnc", "VNC"],
  ["Parsec", "Parsec"],
  ["Parsec 150-97 (x64)", "Parsec"],
  ["NoMachine", "NoMachine"],
  ["DWAgent", "DWService"],
  ["MeshAgent", "MeshCentral"],
  ["Mesh Agent", "MeshCentral"],
  ["Zoho Assist Unattended Agent", "Zoho Assist"],
  ["AteraAgent", "Atera"],
  ["BeyondTrust Remote Support Jump Client", "BeyondTrust Remote Support"],
  ["Supremo", "Supremo"],
  ["Ammyy Admin 3.10", "Ammyy Admin"],
  ["UltraViewer version 6.6", "UltraViewer"],
  ["Radmin Server 3.5.2", "Radmin"],
  ["Remote Utilities - Host", "Remote Utilities"],
  ["Jump Desktop Connect.app", "Jump Desktop"],
  ["RDP Wrapper Library", "RDP Wrapper"],
  ["xrdp", "xrdp"],
  ["Mouse Jiggler", "Mouse Jiggler"],
  ["Move Mouse", "Move Mouse"],
  ["OBS Studio", "OBS Virtual Camera"],
  ["ManyCam 8", "ManyCam"],
  ["XSplit VCam", "XSplit"],
  ["Snap Camera", "Snap Camera"],
  ["mmhmm", "mmhmm"],
  ["DroidCam Client", "DroidCam"],
  ["v4l2loopback-dkms", "v4l2loopback"],
  // what only sounds like one
  ["Parsecurity", null],
  ["Parsec parser for Python", null],
  ["libghc-parsec3-dev", null],
  ["python3-parsec", null],
  ["Splashtopping Notes", null],
  ["AnyDeskew Scanner", null],
  ["TeamViewership Analytics", null],
  ["VNC Viewer", null],
  ["tigervnc-viewer", null],
  ["libvncserver1", null],
  ["Radmin VPN", null],
  ["Supremo Coffee Timer", null],
  ["Remote Utilities for Azure", null],
  ["Caffeine", null],
  ["Amphetamine", null],
  ["Jiggler Fish Game", null],
  ["OBSolete Finder", null],
  ["Manycamera", null],
  ["Camo Paint", null],
  ["vcam-tools-documentation", null],
  ["qemu-kvm", null],
  ["Tailscale", null],
  ["Zoom Workplace", null],
  ["Microsoft Teams", null],
  ["Visual Studio Code", null],
  ["Remmina", null],
  ["TeamViewer", "TeamViewer"],
  // what comes with the system and is merely there
  ["Quick Assist", null],
  ["Remote Desktop Connection", null],
])("a program called %s: %s", (name, found) => {
  expect(tool({ name, version: "1.0" })).toBe(found);
});

test.each<[object, string | null]>([
  [{ pid: "4", name: "AnyDesk.exe", path: "C:\\Program Files (x86)\\AnyDesk\\AnyDesk.exe" }, "AnyDesk"],
  [{ pid: "5", name: "teamviewer_serv", path: "/opt/teamviewer/tv_bin/teamviewerd" }, "TeamViewer"],
  [{ pid: "6", name: "svchost.exe", path: "C:\\Users\\x\\AnyDesk\\svchost.exe" }, null],
  [{ pid: "7", name: "QuickAssist.exe" }, "Quick Assist"],
  [{ pid: "8", name: "MouseJiggler.exe" }, "Mouse Jiggler"],
  [{ pid: "9", name: "anydesk-notes" }, null],
  [{ pid: "9", port: "5900", address: "0.0.0.0" }, "VNC"],
  [{ pid: "9", port: "3389", address: "::" }, "Remote Desktop (RDP)"],
  [{ pid: "9", port: "5900", address: "127.0.0.1" }, null],
  [{ pid: "9", port: "3389", address: "::1" }, null],
  [{ pid: "9", port: "443", address: "0.0.0.0" }, null],
  [{ name: "AnyDesk", identifier: "x", version: "1" }, "AnyDesk"],
  [{ name: "Remote", identifier: "inomeogfingihgjfjlpeplalcfajhgai" }, "Chrome Remote Desktop"],
  [{ name: "Streamer.app", bundle_identifier: "com.splashtop.Splashtop-Streamer" }, "Splashtop"],
  [{ name: "Notes.app", bundle_identifier: "com.splashtopping.notes" }, null],
])("%j: %s", (row, found) => {
  expect(tool(row)).toBe(found);
});

test.each([
  ["PiKVM", "Composite KVM Device", "PiKVM"],
  ["tinypilot", "Multifunction USB Device", "TinyPilot"],
  ["JetKVM", "USB Emulation Device", "JetKVM"],
  ["sipeed", "NanoKVM", "NanoKVM"],
  ["Raritan", "D2CIM-VUSB", "Raritan"],
  ["Lantronix", "Spider", "Lantronix Spider"],
  ["", "Mouse Jiggler MJ-3", "A mouse jiggler on USB"],
  ["ATEN International", "USB KVM Switch", null],
  ["Logitech", "USB Receiver", null],
  ["Yubico", "YubiKey OTP+FIDO", null],
  ["Linux Foundation", "2.0 root hub", null],
])("a USB device of %s called %s: %s", (vendor, model, found) => {
  expect(tool({ usb_address: "1", vendor, model, vendor_id: "1d6b", model_id: "0104" })).toBe(found);
});

test.each([
  ["AnyDesk", ["AnyDesk"]],
  ["anydesk, for the service desk", ["AnyDesk"]],
  ["Parsec", ["Parsec"]],
  ["Splashtop and TeamViewer", ["Splashtop", "TeamViewer"]],
  ["Quick Assist", ["Quick Assist"]],
  ["PiKVM", ["PiKVM"]],
  ["A screen reader", []],
  ["Parsecurity", []],
])("an exception for %s means %j", (text, names) => {
  expect(
    toolsMeant(text)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(names);
});
