import type { JournalEntry, RecentOutcome } from './ports.ts'

/** What is kept of a journal entry to answer its command again: [CMD-5]. */
export function recentOutcome({ commandId, seq, minute, outcome, detail }: JournalEntry): RecentOutcome {
  return { commandId, seq, minute, outcome, detail }
}
