/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "@napi-rs/canvas", "sharp", "pg"],
  // The types are checked by `npm test` with the native compiler; checking them again here would only be slower.
  typescript: { ignoreBuildErrors: true },
};

export default config;
