import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PortTakenError } from '@lifegrid/local/client-ports'
import { startCluster } from '@lifegrid/local/cluster'
import { alreadyRunning } from '@lifegrid/local/commands/already-running'
import { openHome } from '@lifegrid/local/home'
import { recordState } from '@lifegrid/local/state/recorder'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lifegrid-test-start-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('starting while a cluster runs', () => {
  it('prints its addresses, or that it is not ready yet', () => {
    const recorder = recordState(openHome(folder), 'abc', 'open')
    const starting = { ...recorder.state }
    recorder.update({ phase: 'ready', ws: 'ws://127.0.0.1:8001/' })
    expect(alreadyRunning(undefined, { fresh: false })).toContain('is starting in another terminal (process unknown)')
    expect(alreadyRunning(starting, { fresh: false })).toContain(`in another terminal (process ${process.pid})`)
    const said = alreadyRunning(recorder.state, { fresh: false })
    expect(said).toContain(`is running already (process ${process.pid})`)
    expect(said).toContain('ws://127.0.0.1:8001/')
    expect(said).toContain('without a token (--auth open)')
    expect(alreadyRunning(recorder.state, { fresh: false, auth: 'open' })).toBe(said)
  })

  it('fails with --fresh, and says that the data is kept', () => {
    const { state } = recordState(openHome(folder), 'abc', 'open')
    expect(() => alreadyRunning(state, { fresh: true })).toThrow('--fresh has done nothing: all its data is kept')
    expect(() => alreadyRunning(undefined, { fresh: true })).toThrow('--fresh has done nothing: all its data is kept')
  })

  it('[HOST-2] fails with another --auth than the cluster runs with', () => {
    const { state } = recordState(openHome(folder), 'abc', 'open')
    const again = () => alreadyRunning(state, { fresh: false, auth: 'token' })
    expect(again).toThrow('with --auth open, so --auth token has done nothing')
  })
})

it('[HOST-2] open mode on a public address is refused before anything is touched', async () => {
  const start = startCluster({ home: folder, host: '0.0.0.0', auth: 'open', fresh: true })
  await expect(start).rejects.toThrow('With --auth open, whoever can connect to 0.0.0.0 can play')
  expect(await readdir(folder)).toEqual([])
})

it('the same port for both kinds of clients is refused before anything is touched', async () => {
  const start = startCluster({ home: folder, port: 18_001, loungePort: 18_001, fresh: true })
  await expect(start).rejects.toThrow('--port and --lounge-port are both 18001')
  await expect(start).rejects.toBeInstanceOf(PortTakenError)
  expect(await readdir(folder)).toEqual([])
})
