import { execFile } from 'node:child_process'
import { systemClock } from '@lifegrid/base/system-clock'
import { booksOf } from '@lifegrid/storage/books'
import { migrate } from '@lifegrid/storage/migrate'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { noChanges, noCursor } from '@lifegrid/storage/ports'
import { commandChecksum } from '@lifegrid/storage/recent-outcome'
import { freshDatabase } from '@lifegrid/testkit/database'
import { expect, inject, it, onTestFinished } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'

/** A database with one player, who has got 25 diamonds and one line that is not in the balances when `isDoubled`. */
async function record(isDoubled: boolean): Promise<string> {
  const database = await freshDatabase(inject('mysqlUrl'))
  onTestFinished(() => database.drop())
  await migrate(database.url)
  const store = await mysqlStore({ url: database.url, lanes: 1, clock: systemClock })
  onTestFinished(() => store.close())
  await store.settings({ partitions: 1, lanes: 1 })
  const fences = await store.acquire([{ partition: 0, epoch: 0, owner: 'sim' }])
  const [playerId, at] = ['ada', 1_800_000_000_000]
  const gift = { playerId, seq: 1, currency: 'diamonds', debit: 'house', credit: 'player', amount: 25 } as const
  const books = { ...booksOf({ money: {}, diamonds: { player: 25, house: -25 } }), opening: false }
  const command = { commandId: 'sys.birth', at, minute: 0, type: 'sys.birth', message: '{}' }
  const entry = { ...command, checksum: commandChecksum('sys.birth', '{}'), outcome: 'ok', detail: null }
  const result = await store.commit(0, {
    ...noChanges,
    fences,
    journal: [{ playerId, seq: 1, epoch: 1, ...entry, books }],
    ledger: (isDoubled ? [0, 1] : [0]).map((line) => ({ ...gift, line })),
    cursors: [{ partition: 0, ...noCursor }],
    players: [{ playerId, partition: 0, headSeq: 1, edge: null, connection: null, connectionAt: at }],
  })
  expect(result).toEqual({ outcome: 'committed' })
  return database.url
}

function audit(url: string, ...args: string[]): Promise<{ readonly code: unknown; readonly stdout: string }> {
  return new Promise((resolve) => {
    const options = { cwd: projectRoot, env: { ...process.env, MYSQL_URL: url } }
    execFile(process.execPath, ['apps/ctl/src/main.ts', 'ledger', 'audit', ...args], options, (error, stdout) =>
      resolve({ code: error?.code ?? 0, stdout }),
    )
  })
}

it('[LEDGER-6] prints the balance of every account and exits with 0 when the ledger is sound', async () => {
  const url = await record(false)
  const { code, stdout } = await audit(url)
  expect(code).toBe(0)
  expect(stdout).toMatch(/diamonds +house +-25\n/)
  expect(stdout).toMatch(/diamonds +\(all\) +0\n/)
  expect(stdout).toContain('Players: 1, entries: 1, lines: 1.')
  expect(stdout.trim().split('\n').at(-1)).toBe('The ledger is sound.')
  const { stdout: json } = await audit(url, '--json')
  expect(JSON.parse(json)).toMatchObject({ sound: true, entries: 1, sums: { money: '0', diamonds: '0' }, faults: [] })
})

it('[LEDGER-6] names the player and the entry of a fault, and exits with 1', async () => {
  const url = await record(true)
  const { code, stdout } = await audit(url)
  expect(code).toBe(1)
  expect(stdout).toMatch(/ada +1 +the lines move 25 more diamonds/)
  expect(stdout.trim().split('\n').at(-1)).toBe('The ledger is NOT sound: 1 entries have a problem.')
  const { code: jsonCode, stdout: json } = await audit(url, '--json')
  expect(jsonCode).toBe(1)
  expect(JSON.parse(json)).toMatchObject({ sound: false, faultCount: 1, faults: [{ playerId: 'ada', seq: 1 }] })
})
