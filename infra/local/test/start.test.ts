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
    const recorder = recordState(openHome(folder), 'abc')
    const starting = { ...recorder.state }
    recorder.update({ phase: 'ready', ws: 'ws://127.0.0.1:8001/' })
    expect(alreadyRunning(undefined, { fresh: false })).toContain('is starting in another terminal (process unknown)')
    expect(alreadyRunning(starting, { fresh: false })).toContain(`in another terminal (process ${process.pid})`)
    const said = alreadyRunning(recorder.state, { fresh: false })
    expect(said).toContain(`is running already (process ${process.pid})`)
    expect(said).toContain('ws://127.0.0.1:8001/')
  })

  it('fails with --fresh, and says that the data is kept', () => {
    const { state } = recordState(openHome(folder), 'abc')
    expect(() => alreadyRunning(state, { fresh: true })).toThrow('--fresh has done nothing: all its data is kept')
    expect(() => alreadyRunning(undefined, { fresh: true })).toThrow('--fresh has done nothing: all its data is kept')
  })
})

it('the same port for both kinds of clients is refused before anything is touched', async () => {
  const start = startCluster({ home: folder, port: 18_001, loungePort: 18_001, fresh: true })
  await expect(start).rejects.toThrow('--port and --lounge-port are both 18001')
  await expect(start).rejects.toBeInstanceOf(PortTakenError)
  expect(await readdir(folder)).toEqual([])
})
