import { spawn } from "node:child_process";
import type { Owner } from "@/scripts/postgres/owner";

const script = `read -r _
stop() { [ "$(head -n 1 "$1/postmaster.pid" 2>/dev/null)" = "$2" ] && kill -"$3" "$2" 2>/dev/null; }
stop "$1" "$2" INT
[ -n "$3" ] || exit 0
for _ in $(seq 100); do kill -0 "$2" 2>/dev/null && sleep 0.1; done
rm -rf "$3"`;

/**
 * Leaves a small shell behind that stops PostgreSQL when this process ends in any way, `kill -9`
 * included: its standard input closes then.
 * @param throwAway folder to delete afterwards, for clusters of one test run.
 */
export function keepWatch(data: string, pid: number, owner: Owner, throwAway = ""): void {
  if (process.platform === "win32") return;
  const keeper = spawn("sh", ["-c", script, "keeper", data, String(pid), throwAway], {
    ...owner,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  keeper.on("error", () => undefined);
  keeper.unref();
  // Held open, but it must not keep us alive.
  (keeper.stdin as unknown as { unref(): void }).unref();
}
