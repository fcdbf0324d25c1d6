import type { Mutant } from '../mutant.ts'

/** Faults in what is kept for a limited time, and in what makes workers do it. */

const journals = 'apps/worker/test/retention/journal-sweep.test.ts'
const rows = 'apps/worker/test/retention/retention.test.ts'

export const retentionMutants: readonly Mutant[] = [
  {
    file: 'apps/worker/src/retention/next-checkpoint.ts',
    fault: 'a checkpoint is written although the journal gives another life than the record has',
    text: 'if (!isLifeOf(snapshot, point, engine))',
    replacement: 'if (snapshot.seq < 0)',
    test: { file: journals, name: 'a journal that does not give the life of the record is kept whole' },
  },
  {
    file: 'apps/worker/src/retention/next-checkpoint.ts',
    fault: 'a life that was never played gets a checkpoint, and counts as played from then on',
    text: "if (!hasPlayed) return { outcome: 'unplayed' }",
    replacement: '',
    test: { file: journals, name: 'a life that was never played is left to its own rule' },
  },
  {
    file: 'apps/worker/src/retention/next-checkpoint.ts',
    fault: 'each checkpoint is calculated from birth, although the first part of the journal is gone',
    text: 'readonly seq: number } | null = former ?? null',
    replacement: 'readonly seq: number } | null = null',
    test: { file: journals, name: 'the next checkpoint is calculated from the last one' },
  },
  {
    file: 'apps/worker/src/retention/journal-sweep.ts',
    fault: 'the age 0 trims everything instead of nothing',
    text: 'if (ages.journalMs === 0) return',
    replacement: '',
    test: { file: journals, name: 'an age of 0 keeps everything' },
  },
  {
    file: 'apps/worker/src/retention/journal-sweep.ts',
    fault: 'a worker that stops trims all lives that it has claimed',
    text: '      if (signal.aborted) return\n',
    replacement: '',
    test: { file: journals, name: 'a sweep that is stopped ends after the life at hand' },
  },
  {
    file: 'apps/worker/src/retention/trim-life.ts',
    fault: 'messages behind the checkpoint stay',
    text: 'const messages = await all((limit) => store.trimMessages(playerId, limit))',
    replacement: 'const messages = 0',
    test: { file: journals, name: 'a trimmed life replays from its checkpoint to the same hash' },
  },
  {
    file: 'apps/worker/src/retention/retention.ts',
    fault: 'only the first page of old rows is removed',
    text: 'last === limit && !signal.aborted; removed += last) last = await trim()',
    replacement: 'last === limit && removed === 0 && !signal.aborted; removed += last) last = await trim()',
    test: { file: rows, name: 'what was kept long enough is removed, page by page' },
  },
  {
    file: 'apps/worker/src/worker.ts',
    fault: 'schedules are written at the start only',
    text: 'every(clock, workerLimits.scheduleMs, maintain,',
    replacement: 'every(clock, 1e9, maintain,',
    test: { file: 'apps/worker/test/sweep-health.test.ts', name: 'every schedule is written at the start' },
  },
  {
    file: 'apps/worker/src/rights/account-deletions.ts',
    fault: 'what an erased player has spent stays in Redis',
    text: 'for (const life of lives) await options.spending.forget(life, lastDays(now))',
    replacement: '',
    test: {
      file: 'apps/worker/test/account-deletions.test.ts',
      name: 'an account that is due is erased everywhere',
    },
  },
  {
    file: 'apps/worker/src/push/push-sweep.ts',
    fault: '[OPS-7] a banned player gets notifications',
    text: "banned ? 'banned' : reasonNotToSend(event, now)",
    replacement: 'reasonNotToSend(event, now)',
    test: { file: 'apps/worker/test/push/push-sweep.test.ts', name: 'sends nothing to a player who is banned' },
  },
]
