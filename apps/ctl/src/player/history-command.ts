import type { JournalEntry, Store } from '@lifegrid/storage/ports'
import { connectRecord } from '../cluster/connect-record.ts'
import { recordUrls } from '../cluster/service-urls.ts'
import { parseJson } from '../parse-json.ts'
import { journalText } from './journal-text.ts'
import { knownHead } from './known-head.ts'

export interface HistoryOptions {
  readonly last: number
  readonly until?: number
  readonly json?: boolean
}

/** `lifegrid player history <id>`: [OPS-3]. @returns the exit code. */
export async function historyCommand(playerId: string, options: HistoryOptions): Promise<number> {
  const store = await connectRecord(recordUrls())
  try {
    const entries = await lastEntries(store, playerId, options)
    console.log(options.json === true ? historyJson(playerId, entries) : journalText(entries))
    return 0
  } finally {
    await store.close()
  }
}

/** The last entries of a journal, up to one of them. @throws ExpectedFailure when the record has no such player. */
export async function lastEntries(
  store: Pick<Store, 'head' | 'journalPage'>,
  playerId: string,
  { last, until }: Pick<HistoryOptions, 'last' | 'until'>,
): Promise<JournalEntry[]> {
  const { headSeq } = await knownHead(store, playerId)
  const untilSeq = Math.min(headSeq, until ?? headSeq)
  return store.journalPage(playerId, { afterSeq: Math.max(0, untilSeq - last), untilSeq })
}

/** The messages as values, not as JSON text. A removed one is absent. */
function historyJson(playerId: string, entries: readonly JournalEntry[]): string {
  const rows = entries.map(({ playerId: _, checksum: __, message, ...entry }) => ({
    ...entry,
    message: message === '' ? undefined : parseJson(message),
  }))
  return JSON.stringify({ playerId, entries: rows })
}
