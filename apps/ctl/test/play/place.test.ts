import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { placeToPlay } from '../../src/play/place.ts'

let home: string
beforeEach(async () => {
  home = await testFolder('run-state')
  await mkdir(join(home, 'run'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const running = {
  phase: 'ready',
  clusterId: 'abc123',
  ws: 'ws://127.0.0.1:8001/',
  lounge: 'ws://127.0.0.1:8765/',
  redisUrl: null,
  mysqlUrl: null,
}

function runs(state: object | string): Promise<void> {
  return writeFile(join(home, 'run/state.json'), typeof state === 'string' ? state : JSON.stringify(state))
}

const place = (given?: string, url?: string) =>
  placeToPlay(given, { LIFEGRID_HOME: home, ...(url === undefined ? {} : { LIFEGRID_URL: url }) })

describe('the place to play', () => {
  test('is the local cluster, identified by its data and not by its port', async () => {
    await runs(running)
    expect(place()).toEqual({ url: 'ws://127.0.0.1:8001/', cluster: 'local-abc123', local: true })
    await runs({ ...running, ws: 'ws://127.0.0.1:9001/' })
    expect(place().cluster).toBe('local-abc123')
    await runs({ ...running, clusterId: 'new' })
    expect(place().cluster).toBe('local-new')
  })

  test.each(['ws://127.0.0.1:8001', 'ws://localhost:8001/', 'ws://127.0.0.1:8765/'])(
    'is the local cluster too when %s is its address',
    async (url) => {
      await runs(running)
      expect(place(url)).toEqual({ url, cluster: 'local-abc123', local: true })
      expect(place(undefined, url)).toEqual(place(url))
    },
  )

  test('is another cluster with a different name for each address', async () => {
    await runs(running)
    const urls = [
      'ws://127.0.0.1:8002/',
      'wss://play.example/',
      'ws://play.example/',
      'wss://play.example/b',
      'ws://[::1]:1/',
    ]
    const names = urls.map((url) => place(url).cluster)
    expect(new Set(names).size).toBe(urls.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+-[0-9a-f]{12}$/)
    expect(place('wss://PLAY.example').cluster).toBe(names[1])
    expect(place('wss://play.example').local).toBe(false)
  })

  test('depends on the local state file only for the local cluster', async () => {
    await runs('{')
    expect(() => place()).toThrow(/is not a valid state file of npm start/)
    expect(place('ws://elsewhere').local).toBe(false)
  })

  test.each(['http://x', 'x', 'ws://', 'ws://a b'])('cannot be %j', (url) => {
    expect(() => place(url)).toThrow(/is not a cluster's address/)
  })

  test('is refused while no cluster is ready', async () => {
    expect(() => place()).toThrow(/No cluster is running here/)
    await runs({ ...running, phase: 'starting', ws: null })
    expect(() => place()).toThrow(/still starting/)
  })
})
