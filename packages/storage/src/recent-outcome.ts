import { crc32 } from 'node:zlib'
import type { JournalEntry, RecentOutcome } from './ports.ts'

/** The part of a journal entry with which a repeated command is answered: [CMD-5]. */
export function recentOutcome({ commandId, type, message, seq, minute, outcome, detail }: JournalEntry): RecentOutcome {
  return { commandId, checksum: commandChecksum(type, message), seq, minute, outcome, detail }
}

/**
 * The CRC-32 of a command's type and message, as `mysql/read-journal.ts` calculates it in SQL.
 * @param message as in the journal: JSON text.
 */
export function commandChecksum(type: string, message: string): number {
  return crc32(`${type} ${message}`)
}
