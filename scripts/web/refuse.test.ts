import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { longestBody } from "@/lib/eligibility/lines";
import { refuse, refuseUnreadable } from "@/scripts/web/refuse";

const server = createServer((request, response) => {
  if (!refuse(request, response)) response.end("passed on");
});
refuseUnreadable(server);

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What comes back to a request of which nothing but these lines is ever sent. */
async function ask(...lines: string[]): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  const [piece] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return piece.toString();
}

it.each(["TRACE / HTTP/1.1", "PROPFIND /api/v1/calls HTTP/1.1", "CONNECT a.example:80 HTTP/1.1"])(
  "says 501 to %s",
  async (line) => expect(await ask(line, "Host: a.example")).toMatch(/^HTTP\/1\.1 501 /),
);

it("says 501 to a method that nobody knows, and 400 to what is no request", async () => {
  expect(await ask("FOO / HTTP/1.1", "Host: a.example")).toMatch(/^HTTP\/1\.1 501 /);
  expect(await ask("GET / HTTP/1.1", "Host : a.example")).toMatch(/^HTTP\/1\.1 400 /);
});

it("says 413 at once to a body that is too long by its own account", async () => {
  const lines = ["POST /api/v1/eligibility HTTP/1.1", "Host: a.example", "Accept-Language: lv"];
  const answer = await ask(...lines, `Content-Length: ${longestBody + 1}`);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toContain('{"error":"Pieprasījuma saturs ir garāks');
  expect(answer.toLowerCase()).toContain("content-type: application/json");
});

it("answers 413 also while the body is being sent", async () => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/eligibility`, {
    method: "POST",
    body: " ".repeat(4 * longestBody),
  });
  expect(response.status).toBe(413);
});

it("passes everything else on", async () => {
  const post = ["POST /organisations HTTP/1.1", "Host: a.example"];
  expect(await ask(...post, `Content-Length: ${longestBody + 1}`)).toContain("passed on");
  const get = ["GET /api/v1/calls HTTP/1.1", "Host: a.example"];
  expect(await ask(...get)).toContain("passed on");
});
