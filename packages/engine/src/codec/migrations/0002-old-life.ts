/** The fields of a life of schema 1 that the migration reads. */
export interface OldLife {
  seed: string
  status: 'creating' | 'playing' | 'dead'
  /** Cluster wall time up to which the life has been advanced, ms. */
  at: number
  birthDay: number
  clock: { anchorMinute: number; anchorAt: number; rateNum: number; rateDen: number; limitMinute: number | null }
  agenda: AgendaItem[]
  accounts: Record<'money' | 'diamonds', Record<string, number>>
  work: OldWork
  people: OldPerson[]
  story: {
    choiceDays: number[]
    seen: Record<string, [times: number, lastDay: number]>
    seenBefore: Record<string, number>
    fatigue: Record<string, [value: number, day: number]>
    waitedDay: number
    pending: Record<string, unknown>
    pendingCount: number
  }
  memory: Record<string, number>
  away: object | null
  feed: object[]
}

export interface AgendaItem {
  minute: number
  kind: string
  key: string
}

export interface OldWork {
  job: { id: string; title: string; sinceMinute: number } | null
  retired: boolean
  weeklyIncome: number
  weeklyCosts: number
  incomeFrom: 'employer' | 'state'
  settledMinute: number
}

export interface OldPerson {
  id: string
  relation: string
  bornDay: number
  diedDay: number | null
  familiarSince: number
  occupation: string
  memories: { eventId: string; optionId: string; minute: number; as: string }[]
}
