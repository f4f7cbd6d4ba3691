import { ready, settingsOrStop } from "@/scripts/service";
import { reasonOf, stopWith } from "@/scripts/terminal";

Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? "production" });
settingsOrStop();
const { startWorker } = await import("@/lib/jobs/worker");
try {
  const worker = await startWorker();
  if (!process.send) console.log("The worker runs.");
  ready(() => worker.stop());
} catch (error) {
  stopWith(`The worker does not start: ${reasonOf(error)}`);
}
