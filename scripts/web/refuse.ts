import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { longestBody } from "@/lib/eligibility/lines";
import { wordsFor } from "@/lib/eligibility/words";
import { securityHeaders } from "@/lib/security/headers";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Refuses what must not reach Next.js, and says whether it did: methods that make it stumble, and
 * bodies for the public API that are too long by their own account, which it would wait for.
 */
export function refuse({ method, url, headers }: IncomingMessage, response: ServerResponse) {
  const { locale, refusal } = wordsFor(headers["accept-language"]);
  const answer = (status: number, error: string) => {
    response.writeHead(status, {
      ...securityHeaders,
      "access-control-allow-origin": "*",
      "content-language": locale,
      "content-type": "application/json",
    });
    response.end(JSON.stringify({ error }));
    return true;
  };
  if (!methods.has(method ?? "")) return answer(501, refusal("api.unknownMethod"));
  if (url?.startsWith("/api/v1/") && Number(headers["content-length"]) > longestBody)
    return answer(413, refusal("api.tooLong", { most: longestBody }));
  return false;
}

/** What Node.js itself cannot read, by the code of its error; anything else is a bad request. */
const unreadable = new Map([
  ["HPE_INVALID_METHOD", "501 Not Implemented"],
  ["HPE_HEADER_OVERFLOW", "431 Request Header Fields Too Large"],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", "413 Payload Too Large"],
  ["ERR_HTTP_REQUEST_TIMEOUT", "408 Request Timeout"],
]);

/** Answers requests that never become one: methods unknown to Node.js, and CONNECT. */
export function refuseUnreadable(server: Server): void {
  server.on("connect", (_request, socket) => close(socket, "501 Not Implemented"));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const begun = (socket as { _httpMessage?: ServerResponse })._httpMessage?.headersSent;
    if (begun || !socket.writable) socket.destroy();
    else close(socket, unreadable.get(error.code ?? "") ?? "400 Bad Request");
  });
}

/** A stranger who has gone meanwhile is no error of ours. */
function close(socket: Duplex, status: string): void {
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
