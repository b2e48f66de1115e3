declare module "parse-address" {
  export function parseLocation(address: string): Record<string, string | undefined> | null;
}
