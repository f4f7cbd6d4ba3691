import { fork } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "@/scripts/postgres/cluster";

/** A web server and a worker of the production build, on a database of their own. */
export interface TestServer {
  /** Where it answers. */
  address: string;
  stop(): Promise<void>;
}

/** Settings of the product that a developer may have set; a test server must not see them. */
const product =
  /^(DATABASE_URL|TEST_DATABASE_URL|APP_URL|HOST|PORT|MAIL_.*|RESEND_.*|TRUSTED_PROXIES|TERCET_.*|NODE_ENV)$/;

/** Secrets of all test servers. */
export const testSecrets = {
  AUTH_SECRET: "the auth secret of the browser tests, long enough",
  LINK_SECRET: "the link secret of the browser tests, long enough",
  RESEND_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
};

/** This process's environment without the product's settings. */
export function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => !product.test(name));
  return Object.fromEntries(entries) as Record<string, string>;
}

/**
 * Starts the pair and waits until both are ready.
 * @param name of its log files in .test/log.
 * @param date TERCET_DATE, when the server is to live at another date.
 * @throws Error when one of them ends before; its log says why.
 */
export async function startTestServer(
  name: string,
  database: string,
  distDir: string,
  date?: string,
): Promise<TestServer> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    ...cleanEnvironment(),
    ...testSecrets,
    DATABASE_URL: database,
    APP_URL: address,
    HOST: "127.0.0.1",
    PORT: String(port),
    NEXT_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production" as const,
    MAIL_PER_SECOND: "100",
    // Every test is a visitor with an address of its own, so limits do not leak between tests.
    TRUSTED_PROXIES: "1",
    ...(date ? { TERCET_DATE: date, TERCET_DATE_SET_AT: new Date().toISOString() } : {}),
  };
  const processes = await Promise.all([start("web"), start("worker")]);
  return {
    address,
    stop: async () => {
      await Promise.all(processes.map((stop) => stop()));
    },
  };

  async function start(script: string): Promise<() => Promise<unknown>> {
    mkdirSync(".test/log", { recursive: true });
    const log = join(".test/log", `${name}-${script}.log`);
    const output = openSync(log, "w");
    const child = fork(`scripts/${script}.ts`, [], {
      env,
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", output, output, "ipc"],
    });
    const gone = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", () => reject(new Error(`The ${script} did not start; see ${log}`)));
    });
    return () => {
      child.kill("SIGTERM");
      return gone;
    };
  }
}
