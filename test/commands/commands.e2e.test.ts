import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { type CommandName, commands } from '@lifegrid/contract/commands/index.generated'
import type { ClusterNode } from '@lifegrid/local/nodes/managed-node'
import { projectRoot } from '@lifegrid/local/project-root'
import { beforeAll, describe, expect, test } from 'vitest'
import { figure, stageOfFile } from '../e2e/support.ts'
import { outline, type Proved, pageOf, readPage, tablePage, writePage } from './pages.ts'
import { planter } from './plant.ts'
import { type RowResult, runRow } from './run-row.ts'
import { systemRows } from './system.ts'
import { isReachable, type Row, tableRows } from './table.ts'

// Limits of commands as in production, and a short backlog, so that a few commands fill it.
const env = { COMMANDS_PER_MINUTE: '30', COMMAND_BURST: '60', BACKLOG_MAX: '20' }
const getStage = stageOfFile({ edges: 1, sims: 1, workers: 0, env })

/** Players at the same time. */
const parallel = 24
const rows = await tableRows()
const results = new Map<Row, RowResult | Error>()

beforeAll(async () => {
  const { cluster } = getStage()
  const writer = await planter(cluster.mysql.url, clock)
  const urlOf = ({ port }: Pick<ClusterNode, 'port'>): string => `ws://127.0.0.1:${port}/`
  const bare = await cluster.addEdge({ EXPORT_KEY: '', LOUNGE: 'false' })
  const urls = { whole: urlOf(cluster.node('edge-1')), bare: urlOf(bare) }
  const startedAt = clock.monotonic()
  const left = rows.values()
  const work = async (): Promise<void> => {
    for (const row of left) {
      if (!isReachable(row.one)) continue
      const context = { urls, planter: writer, mysqlUrl: cluster.mysql.url, now: clock.now() }
      const result = await runRow(row, row.one, context).catch((error: unknown) => error as Error)
      results.set(row, result)
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  await writer.close()
  const ms = clock.monotonic() - startedAt
  figure(
    `commands: ${Object.keys(commands).length} commands, ${rows.length} rows, ${results.size} exchanged in ${ms.toFixed(0)} ms`,
  )
})

/** Whether vitest runs with -u. */
function isUpdating(): boolean {
  const { snapshotState } = expect.getState() as unknown as { snapshotState?: { readonly _updateSnapshot?: string } }
  return snapshotState?._updateSnapshot === 'all'
}

/** Whether every exchange was as the contract says. Only then a page is written. */
function isWhole(name?: CommandName): boolean {
  return rows
    .filter(({ command, one }) => (name === undefined || command === name) && isReachable(one))
    .every((row) => {
      const result = results.get(row)
      return result !== undefined && !(result instanceof Error) && result.answer === row.answer
    })
}

function provedOf(name?: CommandName): Proved[] {
  return rows
    .filter(({ command }) => name === undefined || command === name)
    .map((row) => {
      const result = results.get(row)
      return { row, exchange: result === undefined || result instanceof Error ? undefined : result.exchange }
    })
}

describe.each(Object.keys(commands) as CommandName[])('[PROTO-3] %s', (name) => {
  const own = rows.filter(({ command, one }) => command === name && isReachable(one))

  test.each(own.map((row) => [row.answer, row] as const))('answers: %s', (answer, row) => {
    const result = results.get(row)
    if (result === undefined || result instanceof Error) throw result
    expect(result.answer, JSON.stringify(result.exchange)).toBe(answer)
    expect(result.malformed).toEqual([])
  })

  test('[PROTO-4] its page shows these exchanges', () => {
    const page = pageOf(name, provedOf(name))
    if (isUpdating() && isWhole(name)) writePage(name, page)
    expect(outline(readPage(name))).toEqual(outline(page))
  })
})

test('[PROTO-3] an answer that this cluster cannot give is provoked in another test', () => {
  const elsewhere = [
    ...rows.map(({ answer, one }) => [answer, one] as const),
    ...Object.entries(systemRows).map(([code, provoke]) => [code, provoke] as const),
  ].flatMap(([code, one]) => ('provedIn' in one ? [[code, one.provedIn] as const] : []))
  const missing = elsewhere.filter(
    ([code, file]) => !readFileSync(join(projectRoot, file), 'utf8').includes(`'${code}'`),
  )
  expect(missing).toEqual([])
})

test('[PROTO-4] the table lists every command', () => {
  const page = tablePage(provedOf())
  if (isUpdating() && isWhole()) writePage('README', page)
  expect(readPage('README')).toBe(page)
})

test('[LEDGER-6] the ledger is sound after all of them', async () => {
  expect(await getStage().audit()).toEqual([])
})

describe('[PROTO-3] a refusal that any command can get', () => {
  const reachable = Object.entries(systemRows).flatMap(([code, provoke]) =>
    typeof provoke === 'function' ? [[code, provoke] as const] : [],
  )

  // Last, because the last ones stop parts of the cluster.
  test.each(reachable)('%s', async (code, provoke) => {
    const { cluster } = getStage()
    const writer = await planter(cluster.mysql.url, clock)
    const codes = await provoke({ cluster, planter: writer, now: () => clock.now() })
    await writer.close()
    expect(new Set(codes)).toEqual(new Set([code]))
  })
})
