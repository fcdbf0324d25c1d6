import type { AccountStore } from '../accounts/ports.ts'
import type { OutboxJob } from '../ports.ts'
import type { Consent, DataExport, Deletion, ExportRequest, RightsStore, TakenExport, UntoldDeletion } from './ports.ts'
import { exportJob, tellJob } from './rights-jobs.ts'

interface DeletionRow extends Deletion {
  readonly cancelledAt: number | null
  readonly toldAt: number | null
  readonly isErasing: boolean
}

interface ExportRow extends DataExport {
  readonly requestId: string
  chunks: readonly Uint8Array[]
}

export interface MemoryRightsStore extends RightsStore {
  /** The jobs that were asked for. */
  readonly jobs: readonly OutboxJob[]
  /** What a worker does in the real record. */
  finishExport(id: string, result: { readonly expiresAt: number; readonly chunks: readonly Uint8Array[] }): void
}

/** The rights of players in memory, with the semantics of the real ones. Each call completes its work before it returns. */
export function memoryRightsStore(accounts: Pick<AccountStore, 'owners' | 'characters'>): MemoryRightsStore {
  const jobs: OutboxJob[] = []
  const livesOf = async (playerId: string): Promise<Set<string>> => {
    const owner = (await accounts.owners([playerId])).get(playerId)
    const others = owner === undefined ? [] : await accounts.characters(owner.accountId)
    return new Set([playerId, ...others.map((life) => life.playerId)])
  }
  return { jobs, ...deletions(livesOf, jobs), ...consents(livesOf), ...exports(livesOf, jobs), async close() {} }
}

type LivesOf = (playerId: string) => Promise<Set<string>>

type DeletionRows = Map<string, DeletionRow>

function rowsOf(rows: DeletionRows, lives: ReadonlySet<string>): DeletionRow[] {
  return [...rows.values()].filter((row) => lives.has(row.playerId))
}

function deletions(livesOf: LivesOf, jobs: OutboxJob[]) {
  const rows: DeletionRows = new Map()
  const scheduled = (lives: ReadonlySet<string>): Deletion | undefined => {
    const [row] = rowsOf(rows, lives)
      .filter((one) => one.cancelledAt === null)
      .sort((a, b) => a.dueAt - b.dueAt)
    return row && { playerId: row.playerId, requestedAt: row.requestedAt, dueAt: row.dueAt }
  }
  return {
    deletion: async (playerId: string) => scheduled(await livesOf(playerId)),
    async scheduleDeletion(wanted: Deletion) {
      const there = scheduled(await livesOf(wanted.playerId))
      if (there !== undefined) return there
      const { playerId, dueAt } = wanted
      const requestedAt = Math.max(wanted.requestedAt, (rows.get(playerId)?.cancelledAt ?? 0) + 1)
      rows.set(playerId, { playerId, requestedAt, dueAt, cancelledAt: null, toldAt: null, isErasing: false })
      jobs.push(tellJob(playerId, requestedAt))
      return { playerId, requestedAt, dueAt }
    },
    async cancelDeletion(playerId: string, at: number) {
      const lives = await livesOf(playerId)
      const open = rowsOf(rows, lives).filter((row) => row.cancelledAt === null && !row.isErasing)
      for (const row of open) {
        rows.set(row.playerId, { ...row, cancelledAt: Math.max(at, row.requestedAt + 1), toldAt: null })
      }
      if (open.length > 0) jobs.push(tellJob(playerId, at))
      return open.length > 0
    },
    async isCancelled(playerId: string) {
      const found = rowsOf(rows, await livesOf(playerId))
      return found.length > 0 && found.every((row) => row.cancelledAt !== null)
    },
    ...dueDeletions(livesOf, rows),
  }
}

/** What workers ask and change. */
function dueDeletions(livesOf: LivesOf, rows: DeletionRows) {
  const erasedLives = new Set<string>()
  return {
    erased: async (playerIds: readonly string[]) => new Set(playerIds.filter((id) => erasedLives.has(id))),
    async untoldDeletions(before: number, limit: number, playerId?: string): Promise<UntoldDeletion[]> {
      const among = playerId === undefined ? [...rows.values()] : rowsOf(rows, await livesOf(playerId))
      const untold = among.filter((row) => !row.isErasing && (row.toldAt ?? 0) < before).slice(0, limit)
      return await Promise.all(
        untold.map(async ({ playerId: asking, requestedAt, dueAt, cancelledAt }) => ({
          playerId: asking,
          at: cancelledAt ?? requestedAt,
          dueAt: cancelledAt === null ? dueAt : null,
          lives: [...(await livesOf(asking))].sort(),
        })),
      )
    },
    async deletionTold({ playerId, at, dueAt }: UntoldDeletion, now: number) {
      const row = rows.get(playerId)
      if (row === undefined || (row.cancelledAt ?? row.requestedAt) !== at) return
      if (dueAt === null) rows.delete(playerId)
      else rows.set(playerId, { ...row, toldAt: now })
    },
    async dueDeletions(now: number, limit: number) {
      const due = [...rows.values()].filter((row) => row.cancelledAt === null && row.dueAt <= now)
      return due
        .sort((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit)
        .map((row) => row.playerId)
    },
    async beginErasure(playerId: string, now: number) {
      const lives = [...(await livesOf(playerId))].sort()
      const row = rows.get(playerId)
      if (row === undefined || row.cancelledAt !== null || row.dueAt > now) return undefined
      rows.set(playerId, { ...row, isErasing: true })
      for (const life of lives) erasedLives.add(life)
      return lives
    },
  }
}

function consents(livesOf: LivesOf) {
  const answers: { readonly playerId: string; readonly consent: Consent }[] = []
  return {
    async consent(playerId: string) {
      const lives = await livesOf(playerId)
      const theirs = answers.filter((one) => lives.has(one.playerId))
      return theirs.sort((a, b) => b.consent.at - a.consent.at)[0]?.consent
    },
    async setConsent(playerId: string, consent: Consent) {
      const same = answers.findIndex((one) => one.playerId === playerId && one.consent.at === consent.at)
      if (same >= 0) answers.splice(same, 1)
      answers.push({ playerId, consent })
    },
  }
}

function exports(livesOf: LivesOf, jobs: OutboxJob[]) {
  const rows = new Map<string, ExportRow>()
  const exportsOf = (lives: ReadonlySet<string>): ExportRow[] => {
    const theirs = [...rows.values()].filter((row) => lives.has(row.playerId))
    return theirs.sort((a, b) => b.requestedAt - a.requestedAt || (a.id < b.id ? -1 : 1))
  }
  const shown = ({ requestId: _, chunks: __, ...row }: ExportRow): DataExport => row
  const isOpen = ({ state, expiresAt }: DataExport, now: number): boolean =>
    state === 'ready' && expiresAt !== null && expiresAt > now
  return {
    finishExport(
      id: string,
      { expiresAt, chunks }: { readonly expiresAt: number; readonly chunks: readonly Uint8Array[] },
    ) {
      const row = rows.get(id)
      const bytes = chunks.reduce((sum, { length }) => sum + length, 0)
      if (row !== undefined) rows.set(id, { ...row, state: 'ready', expiresAt, chunks, bytes })
    },
    async requestExport({ id, playerId, requestId, at }: ExportRequest, since: number) {
      const theirs = exportsOf(await livesOf(playerId))
      if (theirs.some((row) => row.playerId === playerId && row.requestId === requestId)) return 'repeated' as const
      if (theirs.some(({ state }) => state === 'waiting')) return 'running' as const
      if (theirs.some((row) => row.state !== 'failed' && row.requestedAt >= since)) return 'too_soon' as const
      const fresh = { state: 'waiting' as const, expiresAt: null, bytes: null, chunks: [] }
      rows.set(id, { id, playerId, requestId, requestedAt: at, ...fresh })
      jobs.push(exportJob(id, at))
      return 'requested' as const
    },
    exports: async (playerId: string) => exportsOf(await livesOf(playerId)).map(shown),
    async readyExports(playerIds: readonly string[], now: number) {
      const found = new Map<string, DataExport[]>()
      for (const playerId of playerIds) {
        const open = exportsOf(await livesOf(playerId)).filter((row) => isOpen(row, now))
        if (open.length > 0) found.set(playerId, open.map(shown))
      }
      return found
    },
    async takeExport(id: string, playerId: string, now: number): Promise<TakenExport | undefined> {
      const row = exportsOf(await livesOf(playerId)).find((one) => one.id === id)
      if (row === undefined || !isOpen(row, now)) return undefined
      rows.set(id, { ...row, state: 'taken' })
      return { id, chunks: row.chunks.length, bytes: row.bytes ?? 0 }
    },
    exportChunk: async (id: string, n: number) => rows.get(id)?.chunks[n],
    async removeChunks(id: string) {
      const row = rows.get(id)
      if (row !== undefined) rows.set(id, { ...row, chunks: [] })
    },
  }
}
