import { crc32 } from 'node:zlib'
import type { JournalEntry, RecentOutcome } from './ports.ts'

/** The part of a journal entry with which a repeated command is answered: [CMD-5]. */
export function recentOutcome({ commandId, checksum, seq, minute, outcome, detail }: JournalEntry): RecentOutcome {
  return { commandId, checksum, seq, minute, outcome, detail }
}

/**
 * The CRC-32 of a command's type and message, as `mysql/rows.ts` and `mysql/read-journal.ts` calculate it for rows that do not have it.
 * @param message as the client sent it: JSON text.
 */
export function commandChecksum(type: string, message: string): number {
  return crc32(`${type} ${message}`)
}
