import { ready, settingsOrStop } from "@/scripts/service";
import { reasonOf, stopWith } from "@/scripts/terminal";

const dev = process.argv.includes("--dev");
// Next.js and React read it while they load.
Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });

const settings = settingsOrStop();
const { serve } = await import("@/scripts/web/serve");
try {
  const web = await serve(settings, dev);
  if (!process.send) console.log(`The web server answers at ${settings.APP_URL}`);
  ready(() => web.stop());
} catch (error) {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  stopWith(
    taken
      ? `Port ${settings.PORT} is in use by another program; set PORT to a free one.`
      : `The web server does not start: ${reasonOf(error)}`,
  );
}
