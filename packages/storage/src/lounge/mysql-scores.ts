import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { retried } from './retried.ts'
import type { Score, ScoreStore, Standing } from './score-ports.ts'

/** The rows of scores. */
export function scoreRows(db: Database): ScoreStore {
  return {
    async raise(scores, standings) {
      // Everybody locks the rows in the same order, so deadlocks are rare.
      const sortedScores = [...scores].sort((a, b) => (a.scorer < b.scorer ? -1 : 1))
      const sortedStandings = sortedByKey(standings)
      // A statement alone is a transaction of its own, without the two round trips of one that is begun and ended.
      if (sortedScores.length === 0) {
        if (sortedStandings.length > 0) await retried(() => raiseStandings(db, sortedStandings))
        return
      }
      await retried(() =>
        db.transaction().execute(async (transaction) => {
          await raiseScores(transaction, sortedScores)
          if (sortedStandings.length > 0) await raiseStandings(transaction, sortedStandings)
        }),
      )
    },
    async score(scorer) {
      const row = await db.selectFrom('lounge_score').selectAll().where('scorer', '=', scorer).executeTakeFirst()
      if (row === undefined) return undefined
      const { at_ms: at, survival_time: survivalTime, best_score: bestScore, ...same } = row
      return { ...same, survivalTime, bestScore, at }
    },
    async standings(board, period, after, limit) {
      const rows = await db
        .selectFrom('standing')
        .selectAll()
        .where('board', '=', board)
        .where('period', '=', period)
        .where('scorer', '>', after)
        .orderBy('scorer')
        .limit(limit)
        .execute()
      return rows.map(({ at_ms: at, ...same }) => ({ ...same, at }))
    },
    async names(board, period, scorers) {
      if (scorers.length === 0) return new Map()
      const rows = await db
        .selectFrom('standing')
        .select(['scorer', 'name'])
        .where('board', '=', board)
        .where('period', '=', period)
        .where('scorer', 'in', [...scorers])
        .execute()
      return new Map(rows.map(({ scorer, name }) => [scorer, name]))
    },
    async trimStandings(before, limit) {
      const { numDeletedRows } = await db
        .deleteFrom('standing')
        .where('at_ms', '<', before)
        .where('period', '!=', 'all')
        .limit(limit)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}

async function raiseScores(db: Database, scores: readonly Score[]): Promise<void> {
  const rows = scores.map(({ scorer, name, score, survivalTime, at }) => ({
    ...{ scorer, name, score, survival_time: survivalTime, best_score: score, at_ms: at },
  }))
  await db
    .insertInto('lounge_score')
    .values(rows)
    .onDuplicateKeyUpdate({
      name: sql`IF(VALUES(name) = '', name, VALUES(name))`,
      score: sql`GREATEST(score, VALUES(score))`,
      survival_time: sql`GREATEST(survival_time, VALUES(survival_time))`,
      best_score: sql`GREATEST(best_score, VALUES(best_score))`,
      at_ms: sql`GREATEST(at_ms, VALUES(at_ms))`,
    })
    .execute()
}

/** One value holds all rows: with a value for each column, building the statement took longer than everything else in raising them. */
async function raiseStandings(db: Database, standings: readonly Standing[]): Promise<void> {
  const rows = standings.map(({ board, period, scorer, name, value, at }) => [
    ...[board, period, scorer, name.toWellFormed(), value, at],
  ])
  await sql`
    INSERT INTO standing (board, period, scorer, name, value, at_ms)
      SELECT s.board, s.period, s.scorer, s.name, s.value, s.at_ms
      FROM JSON_TABLE(${JSON.stringify(rows)}, '$[*]' COLUMNS (
        board MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[0]',
        period MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[1]',
        scorer MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[2]',
        name MEDIUMTEXT CHARACTER SET utf8mb4 PATH '$[3]',
        value BIGINT PATH '$[4]',
        at_ms BIGINT PATH '$[5]'
      )) s
      ON DUPLICATE KEY UPDATE
        name = IF(VALUES(name) = '', standing.name, VALUES(name)),
        value = GREATEST(standing.value, VALUES(value)),
        at_ms = GREATEST(standing.at_ms, VALUES(at_ms))`.execute(db)
}

/** Every key is built once. A comparison that builds both takes most of the time of a sort. */
function sortedByKey(standings: readonly Standing[]): Standing[] {
  const keyed = standings.map((row) => [`${row.board} ${row.period} ${row.scorer}`, row] as const)
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
