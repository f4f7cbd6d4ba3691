import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { runOn } from "@/scripts/database/admin";
import { type Cluster, startCluster } from "@/scripts/postgres/cluster";
import { isAlive, signal, until } from "@/scripts/processes";

test.describe.configure({ mode: "default" });

let folder: string;
let clusters: Cluster[];
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tercet-cluster-"));
  chmodSync(folder, 0o755);
  clusters = [];
});
test.afterEach(async () => {
  for (const { stop } of clusters) await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Cluster> {
  const log = join(folder, "postgres.log");
  const cluster = await startCluster({ data: join(folder, "data"), password: "secret", log });
  clusters.push(cluster);
  return cluster;
}

test("several that start at once share one cluster, which stores any language", async () => {
  const [one, two, three] = await Promise.all([start(), start(), start()]);
  expect([two.pid, three.pid]).toEqual([one.pid, one.pid]);
  const url = one.url("postgres");
  expect(await runOn(url, "show server_encoding")).toEqual([{ server_encoding: "UTF8" }]);
  const sorted = await runOn(url, `select 'č' < 'd' collate "lv-x-icu" as sorts`);
  expect(sorted).toEqual([{ sorts: true }]);
});

test("it comes back after a kill -9, and after a lock that now names another program", async () => {
  const first = await start();
  signal(first.pid, "SIGKILL");
  const second = await start();
  expect(second.pid).not.toBe(first.pid);
  await second.stop();

  const lock = join(folder, "data", "postmaster.pid");
  writeFileSync(lock, `${process.pid}\n${folder}\n0\n${second.port}\n`);
  const { uid, gid } = statSync(join(folder, "data"));
  chownSync(lock, uid, gid);
  const third = await start();
  expect(isAlive(third.pid)).toBe(true);
  expect(Number(readFileSync(lock, "utf8").split("\n")[0])).toBe(third.pid);
});

test("only who knows the password gets in", async () => {
  const cluster = await start();
  const url = cluster.url("postgres").replace("secret", "guess");
  await expect(runOn(url, "select 1")).rejects.toThrow("password authentication failed");
  await cluster.stop();
  await until(() => !isAlive(cluster.pid), 1_000, "It runs on.");
});
