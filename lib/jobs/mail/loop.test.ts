import { describe, expect, it } from "vitest";
import { keepGoing } from "@/lib/jobs/mail/loop";

/** A loop whose calls are counted, and which waits to be let go on in each of them. */
function counted(pollMs: number, rests: number[] = []) {
  const state = { calls: 0, atOnce: 0, most: 0 };
  const waiting: (() => void)[] = [];
  const called = new Map<number, () => void>();
  const loop = keepGoing(pollMs, async () => {
    state.calls += 1;
    state.atOnce += 1;
    state.most = Math.max(state.most, state.atOnce);
    called.get(state.calls)?.();
    await new Promise<void>((resolve) => waiting.push(resolve));
    state.atOnce -= 1;
    return rests.shift() ?? 0;
  });
  /** Resolves when the loop is in its n-th call. */
  const reaches = (n: number) =>
    new Promise<void>((resolve) => (state.calls >= n ? resolve() : called.set(n, resolve)));
  return { ...loop, state, reaches, letGo: () => waiting.shift()?.() };
}

const minute = 60_000;

describe("keepGoing", () => {
  it("begins at once, goes on when woken, and stops after what it has in hand", async () => {
    const loop = counted(minute);
    await loop.reaches(1);
    loop.letGo();
    loop.wake();
    await loop.reaches(2);
    const stopped = loop.stop();
    loop.letGo();
    await stopped;
    expect(loop.state).toMatchObject({ calls: 2, most: 1 });
  });

  it("does not forget who woke it while it was at work", async () => {
    const loop = counted(minute);
    await loop.reaches(1);
    loop.wake();
    loop.wake();
    loop.letGo();
    await loop.reaches(2);
    const stopped = loop.stop();
    loop.letGo();
    await stopped;
    expect(loop.state.calls).toBe(2);
  });

  it("goes on by itself after a while", async () => {
    const loop = counted(1);
    for (const n of [1, 2, 3]) {
      await loop.reaches(n);
      loop.letGo();
    }
    await loop.reaches(4);
    const stopped = loop.stop();
    loop.letGo();
    await stopped;
  });

  it("is not woken from a rest that the mail service asked for", async () => {
    const loop = counted(minute, [minute]);
    await loop.reaches(1);
    loop.letGo();
    await new Promise((resolve) => setImmediate(resolve));
    loop.wake();
    await new Promise((resolve) => setImmediate(resolve));
    await loop.stop();
    expect(loop.state.calls).toBe(1);
  });

  it("survives a failure", async () => {
    let calls = 0;
    const again = Promise.withResolvers<void>();
    const loop = keepGoing(1, async () => {
      calls += 1;
      if (calls === 1) throw new Error("the database is away");
      again.resolve();
      return 0;
    });
    await again.promise;
    await loop.stop();
    expect(calls).toBeGreaterThan(1);
  });
});
