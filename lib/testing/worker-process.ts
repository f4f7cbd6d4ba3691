import { startWorker } from "@/lib/jobs/worker";

/**
 * A worker as a process of its own, for tests that kill it.
 * Its first argument holds the options as JSON.
 */
await startWorker(JSON.parse(process.argv[2] ?? "{}"));
process.send?.("started");
process.on("disconnect", () => process.exit());
