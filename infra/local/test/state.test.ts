import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemRandom } from '@lifegrid/base/system-random'
import { homePaths, openHome, removeData } from '@lifegrid/local/home'
import { loadAdminToken } from '@lifegrid/local/state/admin-token'
import { loadClusterId } from '@lifegrid/local/state/cluster-id'
import { identityFromStat, isAlive, processIdentity } from '@lifegrid/local/state/identity'
import { leftovers } from '@lifegrid/local/state/leftovers'
import { takeLock } from '@lifegrid/local/state/lock'
import { recordState } from '@lifegrid/local/state/recorder'
import { readState } from '@lifegrid/local/state/state-file'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lifegrid-test-state-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const own = { pid: process.pid, identity: processIdentity(process.pid) ?? '' }

describe('the identity of a process', () => {
  it('is read from behind a name with spaces and brackets', () => {
    const fields = Array.from({ length: 49 }, (_, i) => String(i + 4)).join(' ')
    expect(identityFromStat(`12 (a (b) c) S ${fields}`, 'boot')).toBe('boot/22')
    expect(identityFromStat(`12 (gone) Z ${fields}`, 'boot')).toBeUndefined()
  })

  it('matches the running process, and no other process with its id', () => {
    expect(isAlive(own)).toBe(true)
    expect(isAlive({ pid: process.pid, identity: 'another boot/1' })).toBe(false)
    expect(isAlive({ pid: 0, identity: '' })).toBe(false)
  })

  it('matches nothing when the process has ended', async () => {
    const child = spawn('/bin/sh', ['-c', 'read _'], { stdio: ['pipe', 'ignore', 'ignore'] })
    const entry = { pid: child.pid ?? 0, identity: processIdentity(child.pid ?? 0) ?? '' }
    expect(isAlive(entry)).toBe(true)
    child.stdin.end()
    await new Promise((resolve) => child.once('exit', resolve))
    expect(isAlive(entry)).toBe(false)
  })
})

describe('the lock of a home', () => {
  it('is held by one process, and free after its release', async () => {
    const file = join(folder, 'lock')
    const first = takeLock(file)
    expect(first.ok).toBe(true)
    expect(takeLock(file)).toEqual({ ok: false, error: own })
    if (first.ok) first.value.release()
    expect(takeLock(file).ok).toBe(true)
    expect(await readdir(folder)).toEqual(['lock'])
  })

  it.each([
    ['whose process is gone', JSON.stringify({ pid: process.pid, identity: 'an earlier boot/77' })],
    ['in half a file, after a power loss', '{"pid":12'],
    ['in an empty file', ''],
  ])('is taken over from a holder %s', async (_, content) => {
    const file = join(folder, 'lock')
    await writeFile(file, content)
    expect(takeLock(file).ok).toBe(true)
    expect(takeLock(file)).toEqual({ ok: false, error: own })
    expect(await readdir(folder)).toEqual(['lock'])
  })
})

describe('the state file', () => {
  it('holds what was recorded, with one entry for each name, and is removed at the end', () => {
    const home = openHome(folder)
    const recorder = recordState(home, 'abc', 'token')
    recorder.service({ name: 'redis', pid: process.pid, logFile: 'l', container: null })
    const node = { kind: 'sim', name: 'sim-1', adminUrl: '', publicUrl: null, logFile: 'l' } as const
    recorder.node({ ...node, pid: process.pid })
    recorder.node({ ...node, pid: process.pid, adminUrl: 'http://127.0.0.1:1' })
    recorder.update({ phase: 'ready', ws: 'ws://127.0.0.1:8001/' })
    const state = readState(home.stateFile)
    expect(state).toEqual(recorder.state)
    expect(state?.nodes).toEqual([{ ...node, ...own, adminUrl: 'http://127.0.0.1:1' }])
    expect(state).toMatchObject({ supervisor: own, clusterId: 'abc', auth: 'token' })
    recorder.forget('sim-1')
    expect(readState(home.stateFile)?.nodes).toEqual([])
    recorder.close()
    expect(readState(home.stateFile)).toBeUndefined()
  })

  it.each(['', '{', '{}', '{"version":2}', 'null', '[]'])('is ignored when it contains %j', async (content) => {
    const home = openHome(folder)
    await writeFile(home.stateFile, content)
    expect(readState(home.stateFile)).toBeUndefined()
  })

  it('lists as left over only processes that still run, nodes before services', () => {
    const recorder = recordState(openHome(folder), 'abc', 'open')
    recorder.service({ name: 'mysql', pid: process.pid, logFile: 'l', container: null })
    const node = { kind: 'edge', adminUrl: '', publicUrl: null, logFile: 'l' } as const
    recorder.node({ ...node, name: 'edge-1', pid: process.pid })
    recorder.node({ ...node, name: 'edge-2', pid: process.pid })
    const { state } = recorder
    const reused = { ...state, nodes: state.nodes.map((n) => (n.name === 'edge-2' ? { ...n, identity: 'x/1' } : n)) }
    expect(leftovers(reused).map(({ name }) => name)).toEqual(['edge-1', 'mysql'])
  })
})

describe('the id of a cluster', () => {
  it('stays the same as long as the data is kept, and is a new one for new data', () => {
    const home = openHome(folder)
    const id = loadClusterId(home, systemRandom)
    expect(id).toMatch(/^[a-z0-9]{16}$/)
    expect(loadClusterId(home, systemRandom)).toBe(id)
    removeData(home)
    expect(loadClusterId(home, systemRandom)).not.toBe(id)
  })

  it.each(['', 'two words', '../../x'])('does not overwrite a file that contains %j', async (content) => {
    const home = openHome(folder)
    await writeFile(home.clusterIdFile, content)
    expect(() => loadClusterId(home, systemRandom)).toThrow(/does not hold a cluster id/)
  })
})

describe('the admin token', () => {
  it('[ADMIN-1] is made once with 256 bits, is readable for its owner only, and is kept', async () => {
    const home = openHome(folder)
    const token = loadAdminToken(home, systemRandom)
    expect(token).toMatch(/^[a-z0-9]{50}$/)
    expect((await stat(home.adminTokenFile)).mode & 0o777).toBe(0o600)
    await chmod(home.adminTokenFile, 0o644)
    removeData(home)
    expect(loadAdminToken(home, systemRandom)).toBe(token)
    expect((await stat(home.adminTokenFile)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).not.toContain('admin-token.next')
  })

  it.each(['', 'hunter2', 'hunter2 '.repeat(8)])('does not overwrite a file that contains %j', async (content) => {
    const home = openHome(folder)
    await writeFile(home.adminTokenFile, content)
    expect(() => loadAdminToken(home, systemRandom)).toThrow(/does not hold an admin token\. Remove it/)
  })
})

it('homes have different tags, so that their containers have different names', () => {
  expect(homePaths('/a').tag).not.toBe(homePaths('/b').tag)
  expect(homePaths('/a').tag).toBe(homePaths('/a').tag)
})
