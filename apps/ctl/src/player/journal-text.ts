import type { JournalEntry } from '@lifegrid/storage/ports'
import { columns } from '../columns.ts'
import { parseJson } from '../parse-json.ts'

/** Entries that one command prints at most. Each is in memory, with a message of some KiB. */
export const entriesMax = 10_000

/** Characters of a message in a table. The JSON has the whole message. */
const messageWidth = 60

const minutesADay = 1_440

/** Journal entries as a table. */
export function journalText(entries: readonly JournalEntry[]): string {
  if (entries.length === 0) return 'There are no entries.'
  return columns(
    ['SEQ', 'TIME', 'GAME', 'EPOCH', 'COMMAND', 'OUTCOME', 'MESSAGE'],
    entries.map(({ seq, at, minute, epoch, type, outcome, message }) => [
      String(seq),
      new Date(at).toISOString(),
      gameTime(minute),
      String(epoch),
      type,
      outcome,
      messageText(message),
    ]),
  )
}

/** Journal entries for JSON: with the messages as values, not as JSON text. A removed one is absent. */
export function journalRows(entries: readonly JournalEntry[]) {
  return entries.map(({ playerId: _, checksum: __, message, ...entry }) => ({
    ...entry,
    message: message === '' ? undefined : parseJson(message),
  }))
}

/** `day 12 07:05`. Day 0 is the day of the birth. @param minute game minute of the life. */
export function gameTime(minute: number): string {
  const ofDay = minute % minutesADay
  const two = (part: number): string => String(part).padStart(2, '0')
  return `day ${Math.floor(minute / minutesADay)} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

function messageText(message: string): string {
  if (message === '') return '(removed)'
  // A refused command has the message null, and so has one that needs none.
  if (message === 'null') return '–'
  // Escaped, because a control character of a player's text could change the terminal.
  const text = message.replaceAll(
    /[\p{Cc}\p{Cf}]/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return text.length <= messageWidth ? text : `${text.slice(0, messageWidth - 1)}…`
}
