import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client } from "pg";
import { freePort } from "@/scripts/postgres/cluster";
import { isAlive, signal, until } from "@/scripts/processes";
import { cleanEnvironment } from "@/scripts/testing/servers";

/** The processes of a running installation. */
export interface Processes {
  npm: number;
  supervisor: number;
  web: number;
  worker: number;
  postgres: number;
}

/** What `npm start` makes on a machine: a data folder of its own, on a port of its own. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), "tercet-installation-"));
  private npm: ChildProcess | undefined;
  private seen: number[] = [];

  private constructor(readonly port: number) {
    // PostgreSQL's own user has to pass when the tests run as root.
    chmodSync(this.folder, 0o755);
  }

  static async make(): Promise<Installation> {
    return new Installation(await freePort());
  }

  /** Runs `npm start` on the build of this test run; resolves with what it said when it ended. */
  begin(env: Record<string, string> = {}): { said: () => string; ended: Promise<number | null> } {
    const npm = spawn("npm", ["start"], {
      // A process group of its own stands for the terminal: Ctrl-C goes to all of it.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...cleanEnvironment(),
        PATH: `${join(process.cwd(), "node_modules", ".bin")}${delimiter}${process.env.PATH}`,
        NEXT_DIST_DIR: ".next-test",
        TERCET_KEEP_BUILD: "1",
        TERCET_DATA: this.folder,
        PORT: String(this.port),
        NODE_ENV: "production",
        ...env,
      },
    });
    this.npm = npm;
    let said = "";
    for (const stream of [npm.stdout, npm.stderr])
      stream.on("data", (part) => {
        said += part;
      });
    return { said: () => said, ended: new Promise((resolve) => npm.on("close", resolve)) };
  }

  /** Starts and waits for the line that says so. */
  async start(): Promise<Processes> {
    const { said } = this.begin();
    const ready = `Tercet is ready at http://localhost:${this.port}`;
    await until(
      () => said().includes(ready),
      60_000,
      () => `It did not start:\n${said()}`,
    );
    return this.processes();
  }

  processes(): Processes {
    const { pid, children } = JSON.parse(this.read("supervisor.json"));
    const postgres = Number(this.read("postgres/postmaster.pid").split("\n")[0]);
    const all: Processes = { npm: this.npm?.pid ?? 0, supervisor: pid, postgres, ...children };
    this.seen.push(...Object.values(all).filter(Boolean));
    return all;
  }

  /** The status of its health check; 0 while nobody answers. */
  async health(): Promise<number> {
    const reply = fetch(`http://127.0.0.1:${this.port}/api/health`);
    return reply.then(({ status }) => status).catch(() => 0);
  }

  async serves(): Promise<void> {
    const says = "The installation does not serve.";
    await until(async () => (await this.health()) === 200, 30_000, says);
  }

  /** Waits until no process of it is left, and nobody listens on its port. */
  async vanishes(): Promise<void> {
    const left = () => this.seen.filter(isAlive);
    await until(
      () => left().length === 0,
      20_000,
      () => `Processes are left: ${left()}`,
    );
    await until(async () => (await this.health()) === 0, 1_000, "Someone is left on the port.");
    this.seen = [];
  }

  /** Opens a connection to its database. */
  async database(): Promise<Client> {
    const client = new Client({ connectionString: this.read("database-url") });
    client.on("error", () => undefined);
    await client.connect();
    return client;
  }

  /** Ends whatever a failed test left, and deletes the data. */
  async remove(): Promise<void> {
    for (const pid of this.seen) signal(pid, "SIGKILL");
    await this.vanishes();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }
}
