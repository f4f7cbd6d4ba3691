/**
 * Next.js settings. `distDir` can be moved so that a test build never overwrites a running `.next`.
 * @type {import("next").NextConfig}
 */
export default {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // We serve no remote images; the optimiser is one more surface to defend.
  images: { unoptimized: true },
  // What asks for it without reading the page gets the one icon there is.
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: false }],
  // The title goes out with the head for everybody: a screen reader announces a page by it.
  htmlLimitedBots: /.*/,
  // `npm test` and CI check types once, for everything; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // These run unbundled: they load native or dynamic parts of their own.
  serverExternalPackages: [
    "pg",
    "pg-boss",
    "@react-pdf/renderer",
    "pdfjs-dist",
    "@napi-rs/canvas",
    "zxing-wasm",
  ],
};
