import type { EngineContext } from '@lifegrid/engine/core/context'
import { stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { Store } from '@lifegrid/storage/ports'
import { sectionsBy } from '@lifegrid/storage/rights/read-personal-rows'
import type { RightsWork } from '@lifegrid/storage/rights/rights-work'

export interface ExportSources {
  readonly work: Pick<RightsWork, 'rows' | 'livesOf' | 'accountsOf'>
  readonly store: Pick<Store, 'load'>
  readonly engine: EngineContext
}

/**
 * [RIGHTS-6] The text of the copy of a player's data, piece by piece: one JSON document, in the form of `dataExport` in the contract. Each
 * section is read when its text is asked for, so the document is never in memory as a whole.
 */
export async function* exportDocument(sources: ExportSources, playerId: string, at: number): AsyncGenerator<string> {
  const lives = await sources.work.livesOf(playerId)
  const accounts = await sources.work.accountsOf(lives)
  yield `{"format":"lifegrid-data-export","version":1,"exportedAt":${at}`
  for (const { section, table } of sectionsBy('account_id')) {
    yield `,${JSON.stringify(section)}:`
    yield* list(sources.work.rows(table, { lives, accounts }))
  }
  yield ',"lives":['
  for (const [index, life] of lives.entries()) {
    if (index > 0) yield ','
    yield* lifeSections(sources, life)
  }
  yield ']}\n'
}

async function* lifeSections({ work, store, engine }: ExportSources, life: string): AsyncGenerator<string> {
  const stored = await store.load(life, stateVersion)
  yield `{"userID":${JSON.stringify(life)},"life":`
  yield stored === undefined ? 'null' : JSON.stringify(rebuild({ ...stored, onDivergence() {} }, engine))
  for (const { section, table } of sectionsBy('player_id')) {
    yield `,${JSON.stringify(section)}:`
    yield* list(work.rows(table, { lives: [life], accounts: [] }))
  }
  yield '}'
}

async function* list(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '['
  for await (const row of rows) {
    yield `${separator}${JSON.stringify(row)}`
    separator = ','
  }
  yield separator === '[' ? '[]' : ']'
}
