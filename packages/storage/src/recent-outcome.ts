import type { JournalEntry, RecentOutcome } from './ports.ts'

/** The part of a journal entry that answers its command when it is sent again: [CMD-5]. */
export function recentOutcome({ commandId, seq, minute, outcome, detail }: JournalEntry): RecentOutcome {
  return { commandId, seq, minute, outcome, detail }
}
