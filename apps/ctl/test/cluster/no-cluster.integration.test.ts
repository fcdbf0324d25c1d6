import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'

let home: string
beforeEach(async () => {
  home = await testFolder('no-cluster')
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** Runs `lifegrid` in the empty home. */
function lifegrid(line: string): Promise<{ readonly code: unknown; readonly stderr: string }> {
  const { REDIS_URL: _, MYSQL_URL: __, LIFEGRID_URL: ___, ...env } = process.env
  return new Promise((resolve) => {
    const options = { cwd: projectRoot, env: { ...env, LIFEGRID_HOME: home } }
    execFile(process.execPath, ['apps/ctl/src/main.ts', ...line.split(' ')], options, (error, _stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stderr }),
    )
  })
}

/** The state file that remains when the machine loses its power. Nothing listens on port 1. */
async function leaveStateFile(): Promise<void> {
  await mkdir(join(home, 'run'))
  const state = {
    phase: 'ready',
    clusterId: 'abc',
    ws: 'ws://127.0.0.1:1/',
    lounge: null,
    redisUrl: 'redis://127.0.0.1:1',
    mysqlUrl: 'mysql://lifegrid@127.0.0.1:1/lifegrid',
  }
  await writeFile(join(home, 'run/state.json'), JSON.stringify(state))
}

const lines = [
  'status',
  'nodes',
  'partitions',
  'drain sim-1 --yes',
  'undrain sim-1',
  'move 3 --to sim-1',
  'player replay ada',
  'play --auto --seconds 1',
]

describe.each(lines)('lifegrid %s without a cluster', (line) => {
  it('says how to start one, when none has run', async () => {
    const { code, stderr } = await lifegrid(line)
    expect(stderr).toMatch(/^No cluster is running here\. Start one with `npm start`, or .*\n$/)
    expect(code).toBe(1)
  })

  it('says the same in one line, without a stack, when the last cluster was killed', async () => {
    await leaveStateFile()
    const { code, stderr } = await lifegrid(line)
    expect(stderr).toMatch(/^.* \(.*\)\. If no cluster is running, start one with `npm start`\.\n$/)
    expect(code).toBe(1)
  })
})
