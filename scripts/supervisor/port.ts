import { createServer } from "node:net";

/** @throws Error with a sentence when another program listens where we want to. */
export async function needPort(host: string, port: number): Promise<void> {
  const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (!problem) return;
  throw new Error(
    problem.code === "EADDRINUSE"
      ? `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`
      : `Tercet cannot listen on ${host}, port ${port}: ${problem.message}`,
  );
}
