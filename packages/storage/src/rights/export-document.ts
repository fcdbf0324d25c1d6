import { sectionsBy } from './read-personal-rows.ts'
import type { RightsWork } from './rights-work.ts'

export interface ExportSources {
  readonly work: Pick<RightsWork, 'rows' | 'livesOf' | 'accountsOf'>
  /** The state of a life as the engine has it; undefined when it has not begun. */
  lifeOf(playerId: string): Promise<object | undefined>
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

async function* lifeSections({ work, lifeOf }: ExportSources, life: string): AsyncGenerator<string> {
  const state = await lifeOf(life)
  yield `{"userID":${JSON.stringify(life)},"life":`
  yield state === undefined ? 'null' : JSON.stringify(state)
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
