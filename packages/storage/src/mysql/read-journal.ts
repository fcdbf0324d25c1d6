import { sql } from 'kysely'
import { limits } from '../limits.ts'
import type { JournalEntry, PlayerHead, RecentOutcome } from '../ports.ts'
import { recentOutcome } from '../recent-outcome.ts'
import type { Database } from './database.ts'
import { toJournalEntry } from './rows.ts'
import type { JournalTable } from './schema.ts'

export interface JournalWanted {
  readonly head: PlayerHead
  readonly snapshotSeq: number
}

export interface LifeJournal {
  readonly journal: JournalEntry[]
  readonly recent: RecentOutcome[]
}

/** An entry up to the snapshot has no message. */
type JournalRow = Omit<JournalTable, 'message' | 'checksum'> & { message: string | null; checksum: number }

/** The numbers 1 to `journalBlock` as JSON: the second table of the join below. */
const offsets = JSON.stringify(Array.from({ length: limits.journalBlock }, (_, index) => index + 1))

/**
 * Reads the entries after each life's snapshot and the outcomes of the latest `recentMax` commands before it, in one query for any number of
 * lives; in none when there is nothing to read.
 *
 * For a list of players, neither server looks up "this player, from that seq on" by index: it reads each player's whole journal. With ten
 * thousand ORed ranges, the optimiser gives up. But seqs have no gaps, so the query can name every entry: it joins blocks (player, after,
 * count) from JSON with the numbers 1 to 64, and each pair is one lookup by primary key. The blocks are calculated from heads that were
 * read before, so a commit between the two queries changes nothing.
 */
export async function readJournal(
  db: Database,
  lives: readonly JournalWanted[],
  recentMax: number,
): Promise<Map<string, LifeJournal>> {
  const found = new Map<string, LifeJournal>(lives.map(({ head }) => [head.playerId, { journal: [], recent: [] }]))
  const blocks = lives.flatMap((life) => blocksOf(life, recentMax))
  if (blocks.length === 0) return found
  const { rows } = await sql<JournalRow>`
    SELECT j.player_id, j.seq, j.command_id, j.at_ms, j.game_minute, j.type,
      IF(j.seq > b.snapshot_seq, j.message, NULL) AS message,
      COALESCE(j.checksum, CRC32(CONCAT(j.type, ' ', j.message))) AS checksum,
      j.outcome, j.detail, j.epoch, j.money, j.diamonds, j.books_checksum, j.books_opening
    FROM JSON_TABLE(${JSON.stringify(blocks)}, '$[*]' COLUMNS (
      player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
      after_seq BIGINT PATH '$[1]',
      entries INT PATH '$[2]',
      snapshot_seq BIGINT PATH '$[3]'
    )) b
    STRAIGHT_JOIN JSON_TABLE(${offsets}, '$[*]' COLUMNS (n INT PATH '$')) o ON o.n <= b.entries
    STRAIGHT_JOIN journal j FORCE INDEX (PRIMARY) ON j.player_id = b.player_id AND j.seq = b.after_seq + o.n`.execute(
    db,
  )
  for (const row of rows) {
    const life = found.get(row.player_id)
    const entry = toJournalEntry({ ...row, message: row.message ?? '' })
    if (row.message === null) life?.recent.push(recentOutcome(entry))
    else life?.journal.push(entry)
  }
  for (const life of found.values()) {
    life.journal.sort((a, b) => a.seq - b.seq)
    life.recent.sort((a, b) => a.seq - b.seq)
  }
  return found
}

function blocksOf({ head, snapshotSeq }: JournalWanted, recentMax: number): [string, number, number, number][] {
  const blocks: [string, number, number, number][] = []
  let after = Math.max(0, Math.min(snapshotSeq, head.headSeq - recentMax))
  while (after < head.headSeq) {
    const entries = Math.min(limits.journalBlock, head.headSeq - after)
    blocks.push([head.playerId, after, entries, snapshotSeq])
    after += entries
  }
  return blocks
}
