import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Connection } from '../connections/connection.ts'
import { loungeLimits } from './limits.ts'

/** Whose score a frame has: [LOUNGE-8]. The record has no e-mail addresses of the lounge, only their hashes. */
export interface Scorers {
  /**
   * @param email the address in the frame. It counts only for a connection without a player, and only with open scores.
   * @returns undefined when nothing shows whose score it is.
   */
  of(connection: Connection, email: string | undefined): string | undefined
  /** The scorer of the connection's last score, or its player. */
  last(connection: Connection): string | undefined
}

export function scorers(openScores: boolean): Scorers {
  const byEmail = new LRUCache<string, string>({ max: loungeLimits.knownScorersMax })
  const lastOf = new WeakMap<Connection, string>()
  const ofPlayer = ({ player }: Connection): string | undefined =>
    player === undefined ? undefined : `player:${player}`
  return {
    of(connection, email) {
      const scorer = ofPlayer(connection) ?? (openScores ? ofEmail(byEmail, email) : undefined)
      if (scorer !== undefined) lastOf.set(connection, scorer)
      return scorer
    },
    last: (connection) => ofPlayer(connection) ?? lastOf.get(connection),
  }
}

function ofEmail(known: LRUCache<string, string>, email: string | undefined): string | undefined {
  if (email === undefined) return undefined
  const before = known.get(email)
  if (before !== undefined) return before
  if (!/^\S+@\S+$/.test(email)) return undefined
  const scorer = `email:${hash('sha256', email.trim().toLowerCase()).slice(0, 40)}`
  known.set(email, scorer)
  return scorer
}
