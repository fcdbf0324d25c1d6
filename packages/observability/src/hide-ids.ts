import { createHmac } from 'node:crypto'

/** Fields of a log line that name a player, a life or an account. The id of a job (`job`) may contain one. */
const idKeys: ReadonlySet<string> = new Set(['player', 'playerId', 'userID', 'account', 'accountId', 'scorer'])
/** Ids in the message of an error: long, and with a digit. */
const idPattern = /\b(?=[\w-]*\d)[\w-]{12,}\b/g
/** Hexadecimal digits: 64 bits, so two ids of a log hardly ever look the same. */
const shownLength = 16

/** [LOG-3] What logs have in place of ids of players. */
export interface HideIds {
  /** The value of a field: the keyed hash of a text, if the field names somebody. */
  field(key: string, value: unknown): unknown
  /** The text with a keyed hash in place of everything that looks like an id. */
  text(text: string): string
}

/** @param key the same on all nodes, so that the lines about a player can be found. */
export function hideIds(key: string): HideIds {
  const hashed = (id: string): string => createHmac('sha256', key).update(id).digest('hex').slice(0, shownLength)
  const text = (from: string): string => from.replace(idPattern, hashed)
  return {
    field(name, value) {
      if (typeof value !== 'string') return value
      if (idKeys.has(name)) return hashed(value)
      return name === 'job' ? text(value) : value
    },
    text,
  }
}
