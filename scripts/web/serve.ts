import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import next from "next";
import type { Settings } from "@/lib/server/settings";
import { cleanHeaders } from "@/scripts/web/headers";
import { refuse, refuseUnreadable } from "@/scripts/web/refuse";

/** A web server that accepts requests. */
export interface Web {
  /** Takes no new requests, finishes the running ones, and cuts what lasts longer than 10 s. */
  stop(): Promise<void>;
}

/**
 * Serves the app with Next.js inside an HTTP server of ours, which decides what a request may claim.
 * It listens only when Next.js is ready.
 * @throws the listening error, code EADDRINUSE when the port is taken.
 */
export async function serve(settings: Settings, dev: boolean): Promise<Web> {
  const server = createServer({
    // Slow senders must not hold connections, but 15 MB from a phone in the country take minutes;
    // an idle connection outlives a proxy's usual 60 s.
    headersTimeout: 15_000,
    requestTimeout: 300_000,
    keepAliveTimeout: 65_000,
    // The address of a large consortium in the checker comes up to four times: as such, as the
    // referrer, and in what Next.js tells itself about the page.
    maxHeaderSize: 64 * 1024,
  });
  const app = next({ dev, hostname: settings.HOST, port: settings.PORT, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  refuseUnreadable(server);
  server.on("request", (request, response) => {
    if (refuse(request, response)) return;
    cleanHeaders(request.headers, request.socket.remoteAddress, settings.TRUSTED_PROXIES);
    handle(request, response);
  });
  const upgraded = new Set<Duplex>();
  server.on("upgrade", (request, socket) => {
    cleanHeaders(request.headers, request.socket.remoteAddress, settings.TRUSTED_PROXIES);
    upgraded.add(socket.on("close", () => upgraded.delete(socket)));
  });
  await listen(server, settings);
  return {
    async stop() {
      for (const socket of upgraded) socket.destroy();
      await close(server);
      await app.close();
    },
  };
}

function listen(server: Server, { HOST, PORT }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A browser keeps its connection open after the last reply; close it as soon as it is idle.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const limit = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(limit);
      resolve();
    });
  });
}
