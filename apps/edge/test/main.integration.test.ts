import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { redisDatabase } from '@lifegrid/testkit/redis'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

interface Line {
  readonly msg: string
  readonly level: string
  readonly port: number
  readonly adminPort: number
}

function start(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function ready(child: ChildProcess): Promise<{ lines: Line[]; line: Line }> {
  const lines: Line[] = []
  if (child.stdout === null) throw new Error('no stdout')
  for await (const text of createInterface(child.stdout)) {
    const line = JSON.parse(text) as Line
    lines.push(line)
    if (line.msg === 'ready') return { lines, line }
  }
  throw new Error('ended before it was ready')
}

const env = (): Record<string, string> => ({
  REDIS_URL: redisDatabase(inject('redisUrl'), 12),
  AUTH_SECRET: 'a secret of more than thirty-two characters',
  AUTH_MODE: 'open',
  PORT: '0',
  DRAIN_MS: '300',
})

describe('the edge as a process', () => {
  it('says that it is ready, is loud about AUTH_MODE=open, and drains on SIGTERM', async () => {
    const child = start(env())
    const { lines, line } = await ready(child)
    expect(lines.find(({ level }) => level === 'warn')?.msg).toContain('AUTH_MODE=open')
    const state = await fetch(`http://127.0.0.1:${line.adminPort}/readyz`)
    expect(await state.json()).toMatchObject({ ready: true, detail: { clock: { skewMs: expect.any(Number) } } })
    const ws = new WebSocket(`ws://127.0.0.1:${line.port}/`)
    await once(ws, 'open')
    ws.send('{"type":"init","userID":"ada"}')
    const closed = once(ws, 'close')
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    expect((await closed)[0]).toBe(1012)
    expect(await exit).toEqual([0, null])
  })

  it('drains and leaves on POST /drain, unless that is taken back', async () => {
    const child = start({ ...env(), DRAIN_MS: '60000' })
    const { line } = await ready(child)
    const admin = (method: string): Promise<Response> => fetch(`http://127.0.0.1:${line.adminPort}/drain`, { method })
    const sockets = [1, 2, 3].map(() => new WebSocket(`ws://127.0.0.1:${line.port}/`))
    await Promise.all(sockets.map((ws) => once(ws, 'open')))
    expect((await admin('DELETE')).status).toBe(409)
    expect(await (await admin('POST')).json()).toEqual({ draining: true, connections: 2 })
    expect(await (await admin('DELETE')).json()).toEqual({ draining: false, connections: 2 })
    for (const ws of sockets) ws.close()
    const connections = async () => ((await (await admin('GET')).json()) as { connections: number }).connections
    await expect.poll(connections).toBe(0)
    const exit = once(child, 'exit')
    await admin('POST')
    expect(await exit).toEqual([0, null])
  })

  it('says everything that is wrong with its configuration, and leaves', async () => {
    const child = start({ PORT: 'x' })
    let stderr = ''
    child.stderr?.on('data', (chunk) => {
      stderr += String(chunk)
    })
    expect(await once(child, 'close')).toEqual([78, null])
    for (const name of ['REDIS_URL', 'PORT', 'AUTH_SECRET']) expect(stderr).toContain(`${name}:`)
  })
})
