import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { NodeSession } from '@lifegrid/cluster/ports'
import { afterEach, describe, expect, test } from 'vitest'
import { ExpectedFailure } from '../../src/expected-failure.ts'
import { askOwner } from '../../src/player/live-life.ts'

let server: Server | undefined
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

/** Asks a sim that gives this answer to every request. */
async function ask(status: number, body: string): ReturnType<typeof askOwner> {
  const answering = createServer((_request, response) => response.writeHead(status, { connection: 'close' }).end(body))
  server = answering
  await new Promise<void>((resolve) => answering.listen(0, '127.0.0.1', resolve))
  const node: NodeSession = {
    id: 'sim-a',
    kind: 'sim',
    version: 2,
    address: `http://127.0.0.1:${(answering.address() as AddressInfo).port}`,
    load: 1,
    draining: false,
    startedAt: 0,
    topology: { partitions: 256, lanes: 8 },
  }
  return askOwner(
    'ada',
    1,
    { owners: async () => [{ partition: 0, owner: 'sim-a', epoch: 3 }] },
    { view: async () => ({ version: 1, nodes: [node] }) },
  )
}

const life = { playerId: 'ada', seq: 4, at: 1000, minute: 10, hash: 'abc', epoch: 3 }

describe('asking the owner of a life', () => {
  test('returns its life, or the reason why it has none', async () => {
    expect(await ask(200, JSON.stringify(life))).toEqual(life)
    expect(await ask(404, '{}')).toEqual({ missing: expect.stringContaining('the player is away') })
  })

  test.each([
    [
      500,
      '{"error":"The engine threw."}',
      'sim-a has this life but did not return it. It answered 500: {"error":"The engine threw."}',
    ],
    [200, '<html>', 'sim-a answers differently from a sim of this version'],
    [200, '{"playerId":"ada"}', 'sim-a answers differently from a sim of this version'],
  ])('is a failure in plain words when it answers %i %s', async (status, body, words) => {
    const failure = await ask(status, body).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ExpectedFailure)
    expect((failure as Error).message).toContain(words)
  })
})
