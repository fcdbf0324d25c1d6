import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startReaper } from '@lifegrid/local/process/reaper'
import { startHaproxy } from '@lifegrid/local/services/haproxy'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { WebSocket } from 'ws'
import type { LoadClient } from './closed-loop.ts'

/** The processes of the bare floor, behind a haproxy with the same configuration as the cluster's. */
export interface Floor {
  client(): Promise<LoadClient>
  stop(): Promise<void>
}

const program = join(import.meta.dirname, '../baselines/bare-floor.ts')

export async function startFloor(options: { edges: number; sims: number; redisUrl: string }): Promise<Floor> {
  const { edges, sims, redisUrl } = options
  const children: ChildProcess[] = []
  const reaper = startReaper()
  const start = async (...args: string[]): Promise<number> => {
    const child = spawn(process.execPath, [program, ...args, redisUrl], { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    reaper.watch(child.pid as number)
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('ready ')) return Number(line.slice('ready '.length))
    }
    throw new Error(`the floor's ${args[0]} ended before it was ready`)
  }
  for (let i = 0; i < sims; i++) await start('sim', String(i))
  const addresses = []
  for (let i = 0; i < edges; i++)
    addresses.push({ name: `floor-${i}`, port: await start('edge', `e${i}`, String(sims)) })
  const haproxy = await startHaproxy({ folder: await testFolder('floor'), edges: addresses, reaper })
  await haproxy.edgesUp()
  return {
    client: () => floorClient(`ws://127.0.0.1:${haproxy.port}/`),
    async stop() {
      for (const child of children) child.kill('SIGKILL')
      await haproxy.discard()
      await reaper.close()
    },
  }
}

async function floorClient(url: string): Promise<LoadClient> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  const waiting = new Map<string, { resolve(): void; reject(error: Error): void }>()
  let ids = 0
  socket.on('close', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the floor closed a connection with ${code}`))
  })
  socket.on('error', () => {})
  socket.on('message', (data) => {
    const { replyTo } = JSON.parse(data.toString()) as { replyTo: string }
    waiting.get(replyTo)?.resolve()
    waiting.delete(replyTo)
  })
  await once(socket, 'open')
  return {
    roundTrip: () =>
      new Promise((resolve, reject) => {
        const id = `c-${++ids}`
        waiting.set(id, { resolve, reject })
        socket.send(JSON.stringify({ type: 'speed', message: ids % 2 === 0 ? 10_000 : 1_000, id }))
      }),
    close: () => socket.terminate(),
  }
}
