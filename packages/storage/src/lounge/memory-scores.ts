import type { ScoreStore, Standing, StoredScore } from './score-ports.ts'

/** Scores in memory. */
export function memoryScores(): ScoreStore {
  const scores = new Map<string, StoredScore>()
  let standings = new Map<string, Standing>()
  const all = (board: string, period: string): Standing[] =>
    [...standings.values()].filter((one) => one.board === board && one.period === period)
  return {
    async raise(raised, standing) {
      for (const one of raised) {
        const before = scores.get(one.scorer)
        scores.set(one.scorer, {
          scorer: one.scorer,
          name: one.name === '' ? (before?.name ?? '') : one.name,
          score: Math.max(one.score, before?.score ?? 0),
          survivalTime: Math.max(one.survivalTime, before?.survivalTime ?? 0),
          bestScore: Math.max(one.score, before?.bestScore ?? 0),
          at: Math.max(one.at, before?.at ?? 0),
        })
      }
      for (const one of standing) {
        const key = `${one.board} ${one.period} ${one.scorer}`
        const before = standings.get(key)
        standings.set(key, {
          ...one,
          name: one.name === '' ? (before?.name ?? '') : one.name,
          value: before === undefined ? one.value : Math.max(one.value, before.value),
          at: Math.max(one.at, before?.at ?? 0),
        })
      }
    },
    score: async (scorer) => scores.get(scorer),
    async standings(board, period, after, limit) {
      const found = all(board, period).filter(({ scorer }) => scorer > after)
      return found.sort((a, b) => (a.scorer < b.scorer ? -1 : 1)).slice(0, limit)
    },
    async names(board, period, scorers) {
      const found = all(board, period).filter(({ scorer }) => scorers.includes(scorer))
      return new Map(found.map(({ scorer, name }) => [scorer, name]))
    },
    async trimStandings(before, limit) {
      const old = [...standings].filter(([, { at, period }]) => at < before && period !== 'all').slice(0, limit)
      standings = new Map([...standings].filter((entry) => !old.some(([key]) => key === entry[0])))
      return old.length
    },
  }
}
