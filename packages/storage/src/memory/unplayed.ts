import type { Removed, UnplayedCandidate, UnplayedRule } from '../ports.ts'
import { ordered, type PlayerRows, type Tables } from './tables.ts'

/** Finds and removes the same players as `unplayedCandidates` in `mysql/read-players.ts` and the procedure `remove_unplayed`. */

export function unplayedCandidates(tables: Tables, before: number, limit: number): UnplayedCandidate[] {
  return ordered(tables)
    .filter(({ rows, head }) => !rows.played && head.connection === null && head.connectionAt < before)
    .sort((a, b) => a.head.connectionAt - b.head.connectionAt)
    .slice(0, limit)
    .map(({ head: { playerId, partition, headSeq } }) => ({ playerId, partition, headSeq }))
}

export function removeUnplayed(
  tables: Tables,
  partition: number,
  playerIds: readonly string[],
  rule: UnplayedRule,
): Removed {
  const absent = playerIds
    .flatMap((id) => tables.players.get(id) ?? [])
    .filter(({ head }) => head?.partition === partition && head.connection === null && head.connectionAt < rule.before)
  const [played, unplayed] = [
    absent.filter((rows) => hasPlayed(rows, rule)),
    absent.filter((rows) => !hasPlayed(rows, rule)),
  ]
  for (const rows of played) rows.played = true
  for (const { head } of unplayed) if (head !== null) tables.players.delete(head.playerId)
  return { removed: unplayed.length, played: played.length }
}

function hasPlayed({ head, journal }: PlayerRows, { setupTypes, entriesMax }: UnplayedRule): boolean {
  if ((head?.headSeq ?? 0) > entriesMax) return true
  return [...journal.values()].some(({ type, outcome }) => outcome === 'ok' && !setupTypes.includes(type))
}
