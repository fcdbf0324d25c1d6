import type { OutboxJob } from '../outbox-job.ts'
import type { AskedKind, ClaimedTold, ToldAnswer, ToldRequest, ToldRow, ToldStore } from './ports.ts'
import { toldJob } from './told-job.ts'

interface Row extends ToldRow {
  readonly attempts: number
  readonly claimedUntil: number
  readonly image: Uint8Array | undefined
}

export interface MemoryToldStore extends ToldStore {
  /** The jobs that were asked for. */
  readonly jobs: readonly OutboxJob[]
}

/** Told lives in memory, with the semantics of the real ones. Each call completes its work before it returns. */
export function memoryToldLives(): MemoryToldStore {
  const rows = new Map<string, Row>()
  const jobs: OutboxJob[] = []
  return { jobs, ...requests(rows, jobs), ...shares(rows, jobs), ...work(rows), async close() {} }
}

type Rows = Map<string, Row>

const fresh = { state: 'waiting', refusal: null, attempts: 0, claimedUntil: 0 } as const

function requests(rows: Rows, jobs: OutboxJob[]) {
  const theirs = (playerId: string): Row[] =>
    [...rows.values()].filter((row) => row.playerId === playerId && row.kind !== 'share')
  const isOf =
    (kinds: readonly AskedKind[]) =>
    ({ kind }: Row): boolean =>
      (kinds as readonly string[]).includes(kind)
  return {
    async request(request: ToldRequest, { since, max, kinds }: Parameters<ToldStore['request']>[1]) {
      const made = theirs(request.playerId)
      const counted = made.filter(isOf(kinds)).filter(({ requestedAt }) => requestedAt >= since)
      if (counted.length >= max) return 'too_many' as const
      if (made.some(({ state }) => state === 'waiting')) return 'running' as const
      rows.set(request.id, { ...request, ...fresh, toldAt: null, told: null, image: undefined })
      jobs.push(toldJob(request.id, request.requestedAt))
      return 'requested' as const
    },
    async toldTo(playerId: string, kinds: readonly AskedKind[], limit: number) {
      const made = theirs(playerId).filter(isOf(kinds))
      made.sort((a, b) => b.requestedAt - a.requestedAt || (a.id < b.id ? -1 : 1))
      return made.slice(0, limit).map(toRow)
    },
  }
}

function shares(rows: Rows, jobs: OutboxJob[]) {
  const sharedBy = (playerId: string): Row | undefined =>
    [...rows.values()].find((row) => row.playerId === playerId && row.kind === 'share')
  const sharedAt = (id: string): Row | undefined => (rows.get(id)?.kind === 'share' ? rows.get(id) : undefined)
  return {
    async share(id: string, playerId: string, at: number) {
      const request = { playerId, kind: 'share', decision: null, option: null, requestedAt: at } as const
      const before = sharedBy(playerId)
      const address = before?.id ?? id
      const { told = null, toldAt = null, image } = before ?? {}
      rows.set(address, { ...request, id: address, ...fresh, told, toldAt, image })
      jobs.push(toldJob(address, at))
      return address
    },
    async shareOf(playerId: string) {
      const row = sharedBy(playerId)
      return row && toRow(row)
    },
    async withdraw(playerId: string) {
      const row = sharedBy(playerId)
      return row !== undefined && rows.delete(row.id)
    },
    async page(id: string) {
      const row = sharedAt(id)
      return row === undefined || row.told === null || row.toldAt === null
        ? undefined
        : { told: row.told, toldAt: row.toldAt }
    },
    image: async (id: string) => sharedAt(id)?.image,
  }
}

function work(rows: Rows) {
  return {
    async waiting(now: number, limit: number) {
      const open = [...rows.values()].filter(({ state, claimedUntil }) => state === 'waiting' && claimedUntil <= now)
      open.sort((a, b) => a.claimedUntil - b.claimedUntil || a.requestedAt - b.requestedAt)
      return open.slice(0, limit).map(({ id }) => id)
    },
    async claim(id: string, now: number, until: number) {
      const row = rows.get(id)
      if (row === undefined || row.state !== 'waiting' || row.claimedUntil > now) return undefined
      rows.set(id, { ...row, claimedUntil: until, attempts: row.attempts + 1 })
      const { playerId, kind, decision, option, requestedAt } = row
      return { id, playerId, kind, decision, option, requestedAt, attempt: row.attempts + 1 }
    },
    async finish({ id, requestedAt }: ClaimedTold, { state, refusal, told, image, at }: ToldAnswer) {
      const row = rows.get(id)
      if (row === undefined || row.state !== 'waiting' || row.requestedAt !== requestedAt) return false
      const shown = { ...(told !== undefined && { told, toldAt: at }), ...(image !== undefined && { image }) }
      rows.set(id, { ...row, state, refusal: refusal ?? null, ...shown })
      return true
    },
    async removeOld(kinds: readonly AskedKind[], before: number, limit: number) {
      const old = [...rows.values()].filter(
        ({ kind, requestedAt }) => (kinds as readonly string[]).includes(kind) && requestedAt < before,
      )
      for (const { id } of old.slice(0, limit)) rows.delete(id)
    },
  }
}

function toRow({ attempts: _, claimedUntil: __, image: ___, ...row }: Row): ToldRow {
  return row
}
