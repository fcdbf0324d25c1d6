import { createServer } from 'node:net'
import { addTallies, tallyOfReport, tallyOfStep } from '@lifegrid/local/commands/tally'
import { limits } from '@lifegrid/local/limits'
import { restartBackoff } from '@lifegrid/local/nodes/restart-backoff'
import { freePort, holdFreePort, launchOnFreePort, portIsFree } from '@lifegrid/local/process/ports'
import { serverStates } from '@lifegrid/local/services/haproxy'
import { commandFor } from '@lifegrid/local/services/runtime'
import { describe, expect, it } from 'vitest'

/** Returns these numbers in turn, again and again. */
function numbers(...values: number[]): { uint32(): number } {
  let next = 0
  return { uint32: () => values[next++ % values.length] ?? 0 }
}

describe('ports', () => {
  it('skips a taken port, and hands out no port twice', async () => {
    const isFree = async (port: number): Promise<boolean> => port !== limits.portFirst
    expect(await freePort(numbers(0, 1, 2), isFree)).toBe(limits.portFirst + 1)
    expect(await freePort(numbers(1, 1, 3), isFree)).toBe(limits.portFirst + 3)
  })

  it('throws when all ports are taken', async () => {
    await expect(freePort(numbers(5, 6, 7), async () => false)).rejects.toThrow(/no free port between/)
  })

  it('stays below the range of outgoing connections, including the bus port of Redis Cluster', () => {
    expect(limits.portLast + 10_000).toBeLessThan(32_768)
  })

  it('launches again on another port when the port is taken before it is bound, up to a limit', async () => {
    const tried: number[] = []
    const taken = new Error('listen EADDRINUSE: address already in use 127.0.0.1:14000')
    await launchOnFreePort(async (port) => {
      if (tried.push(port) < 3) throw taken
    })
    expect(new Set(tried).size).toBe(3)
    let tries = 0
    const never = async (): Promise<void> => {
      tries++
      throw taken
    }
    await expect(launchOnFreePort(never)).rejects.toBe(taken)
    expect(tries).toBe(limits.bindTriesMax)
  })

  it('does not launch again after another error', async () => {
    let tries = 0
    const broken = async (): Promise<void> => {
      tries++
      throw new Error('no such directive')
    }
    await expect(launchOnFreePort(broken)).rejects.toThrow('no such directive')
    expect(tries).toBe(1)
  })

  it('holds a port until it is released', async () => {
    const { port, release } = await holdFreePort()
    expect(await portIsFree(port)).toBe(false)
    await release()
    expect(await portIsFree(port)).toBe(true)
  })

  it('detects a listener', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    })
    expect(await portIsFree(port)).toBe(false)
    await new Promise((resolve) => server.close(resolve))
    expect(await portIsFree(port)).toBe(true)
  })
})

describe('restarts', () => {
  it('wait longer each time, up to a bound, and start over after a time without crashes', () => {
    const backoff = restartBackoff()
    expect([0, 1, 2, 3].map((at) => backoff.crashed(at))).toEqual([200, 400, 800, 1600])
    for (let i = 0; i < 20; i++) backoff.crashed(4 + i)
    expect(backoff.crashed(30)).toBe(limits.restartCapMs)
    expect(backoff.crashed(31 + limits.restartForgetMs)).toBe(limits.restartBaseMs)
  })
})

describe('the tally of a test run', () => {
  const test = { fullName: 'a test', status: 'passed', failureMessages: [] }
  const passing = { name: '/a.test.ts', message: '', status: 'passed', assertionResults: [test] }

  it('counts the tests', () => {
    const report = { numPassedTests: 4, numFailedTests: 2, testResults: [passing, { ...passing, status: 'failed' }] }
    expect(tallyOfReport(report, 1)).toEqual({ passed: 4, failed: 2 })
  })

  it('counts one failure for a file that cannot be loaded, for an unhandled error, and for a missing report', () => {
    const broken = { ...passing, status: 'failed', assertionResults: [] }
    expect(tallyOfReport({ numPassedTests: 4, numFailedTests: 0, testResults: [passing, broken] }, 1).failed).toBe(1)
    expect(tallyOfReport({ numPassedTests: 4, numFailedTests: 0, testResults: [passing] }, 1).failed).toBe(1)
    expect(tallyOfReport(undefined, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('adds up', () => {
    expect(addTallies([tallyOfStep(0), tallyOfStep(3), { passed: 7, failed: 1 }])).toEqual({ passed: 8, failed: 2 })
  })
})

describe('containers', () => {
  const runtime = { kind: 'container', docker: '/bin/docker', image: 'redis:7', name: 'lifegrid-x-redis' } as const

  it('publish on this machine only, have the data under the same path, and are removed when they end', () => {
    const { command, args } = commandFor(runtime, 'redis-server', ['--port', '7'], { folder: '/data', publish: [7] })
    const line = args.join(' ')
    expect(command).toBe('/bin/docker')
    expect(line).toMatch(/^run --rm --name lifegrid-x-redis --entrypoint redis-server /)
    expect(line).toContain('--publish 127.0.0.1:7:7')
    expect(line).toContain('--mount type=bind,"source=/data","target=/data"')
    expect(line).toMatch(/ redis:7 --port 7$/)
  })

  it('share the network of the machine when they must reach it', () => {
    const { args } = commandFor(runtime, 'haproxy', [], { folder: '/data', publish: [7], hostNetwork: true })
    expect(args.join(' ')).toContain('--network host')
    expect(args).not.toContain('--publish')
  })
})

it("reads haproxy's statistics", () => {
  const csv = [
    '# pxname,svname,qcur,status,weight',
    'public,FRONTEND,,OPEN,',
    'edges,edge-1,0,UP,1',
    'edges,edge-2,0,DOWN 1/2,1',
    'edges,BACKEND,0,UP,1',
    '',
  ].join('\n')
  expect([...serverStates(csv)]).toEqual([
    ['edge-1', 'UP'],
    ['edge-2', 'DOWN 1/2'],
  ])
})
