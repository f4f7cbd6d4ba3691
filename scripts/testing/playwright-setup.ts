import { build, isStale } from "@/scripts/supervisor/build";
import { openScratchServer } from "@/scripts/testing/scratch";
import { startTestServer, testSecrets } from "@/scripts/testing/servers";

const distDir = ".next-test";

/**
 * Playwright's global setup: one build, one throw-away database server, and two instances of the
 * product on it, one at today's date and one in January 2022, when the 2022 calls were open.
 * E2E_SKIP_BUILD=1 uses the last build although sources have changed.
 */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.NEXT_DIST_DIR = distDir;
  if (!process.env.E2E_SKIP_BUILD && isStale(distDir)) await build(distDir, ".test/build.log");
  const scratch = await openScratchServer();
  const databases = { today: await scratch.create("today"), 2022: await scratch.create("2022") };
  const servers = await Promise.all([
    startTestServer("today", databases.today, distDir),
    startTestServer("2022", databases[2022], distDir, "2022-01-20T09:00:00Z"),
  ]);
  // How the tests' own processes find them (see e2e/fixtures.ts), and the settings that product
  // code needs when a test calls it, such as the name of the session cookie.
  Object.assign(process.env, testSecrets, {
    APP_URL: servers[0].address,
    DATABASE_URL: databases.today,
    E2E_TODAY_URL: servers[0].address,
    E2E_TODAY_DATABASE: databases.today,
    E2E_2022_URL: servers[1].address,
    E2E_2022_DATABASE: databases[2022],
  });
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await scratch.close();
  };
}
