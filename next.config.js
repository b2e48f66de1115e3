/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "@napi-rs/canvas", "sharp", "pg"],
  // For what proxy.ts leaves out, too.
  async headers() {
    const headers = [
      { key: "X-Content-Type-Options", value: "nosniff" },
      { key: "Referrer-Policy", value: "same-origin" },
      { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
    ];
    return [{ source: "/:path*", headers }];
  },
  // What people type into forms stays out of the terminal, in development too.
  logging: { serverFunctions: false },
  // The types are checked by `npm test` with the native compiler; checking them again here would only be slower.
  typescript: { ignoreBuildErrors: true },
};

export default config;
