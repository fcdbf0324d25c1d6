import type { JournalEntry, Store } from '@lifegrid/storage/ports'
import { connectRecord } from '../cluster/connect-record.ts'
import { recordUrls } from '../cluster/service-urls.ts'
import { journalRows, journalText } from './journal-text.ts'
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
    const rows = () => JSON.stringify({ playerId, entries: journalRows(entries) })
    console.log(options.json === true ? rows() : journalText(entries))
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
