import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A bare `ws` server of the lounge's protocol, in a process of its own. */
export async function startBareLounge(): Promise<{ readonly url: string; readonly pid: number; stop(): void }> {
  const child = fork(new URL('../baselines/bare-lounge.ts', import.meta.url))
  const [port] = (await once(child, 'message')) as [number]
  return { url: `ws://127.0.0.1:${port}/`, pid: child.pid ?? 0, stop: () => void child.kill() }
}
