import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A mail as it lies in its recipient's inbox. */
export interface Delivered {
  id: string;
  key: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
  /** The request's body, byte for byte. */
  body: string;
  at: number;
}

/** What the fake does with a request. */
export type Behaviour =
  | "accept"
  /** Takes the mail and closes the connection without an answer. */
  | "accept and drop"
  /** Closes the connection without taking the mail. */
  | "drop"
  | { status: number; name: string; headers?: Record<string, string> };

export interface FakeResend {
  url: string;
  /** What arrived, in order; a repeated key arrives once. */
  inbox: Delivered[];
  /** Bodies and keys of all requests, in order, whatever became of them. */
  requests: { key: string; body: string; path: string; at: number }[];
  /** Decides about the next request; the default accepts. */
  behave: (request: { key: string; path: string; to: string }) => Behaviour;
  /** False: forgets keys, as if they had never been sent. */
  honoursKeys: boolean;
  /** How long it thinks before it answers. */
  latencyMs: () => number;
  /** How often a repeated key kept a mail from arriving twice. */
  absorbed: number;
  close(): Promise<void>;
}

/**
 * A mail service that speaks Resend's protocol as far as one mail goes: `POST …/emails` with an
 * Idempotency-Key. Requests for different workers can be told apart by a prefix of the path.
 */
export async function fakeResend(): Promise<FakeResend> {
  const known = new Map<string, { id: string; body: string }>();
  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  const fake: FakeResend = {
    url: "",
    inbox: [],
    requests: [],
    behave: () => "accept",
    honoursKeys: true,
    latencyMs: () => 0,
    absorbed: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += chunk;
    const key = String(request.headers["idempotency-key"] ?? "");
    const path = request.url ?? "";
    const mail = JSON.parse(body);
    fake.requests.push({ key, body, path, at: performance.now() });
    const does = fake.behave({ key, path, to: mail.to[0] });
    if (typeof does === "object") return answer(response, does.status, does, does.headers);
    if (does === "drop") return void request.socket.destroy();
    const first = fake.honoursKeys && key ? known.get(key) : undefined;
    if (first && first.body !== body)
      return answer(response, 409, { name: "invalid_idempotent_request" });
    const id = first?.id ?? randomUUID();
    if (first) fake.absorbed += 1;
    else {
      known.set(key, { id, body });
      const { subject, html, text, headers = {} } = mail;
      fake.inbox.push({
        ...{ id, key, subject, html, text, headers, body },
        to: mail.to[0],
        at: performance.now(),
      });
    }
    await pause(fake.latencyMs());
    if (does === "accept and drop") return void request.socket.destroy();
    answer(response, 200, { id });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}

function answer(
  response: ServerResponse,
  status: number,
  { name, ...body }: { name?: string; id?: string },
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(name ? { statusCode: status, name, message: name } : body));
}
