import type { ClusterTime, Sessions, Streams } from '@lifegrid/cluster/ports'
import { publishToEdges } from '@lifegrid/cluster/publish-to-edges'
import { announcementEntry } from '@lifegrid/contract/wire/outbound'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { Logger } from '@lifegrid/observability/logger'
import type { Store } from '@lifegrid/storage/ports'
import { type ExportCipher, encryptChunk } from '@lifegrid/storage/rights/export-cipher'
import { exportDocument } from '@lifegrid/storage/rights/export-document'
import type { ClaimedExport, RightsWork } from '@lifegrid/storage/rights/rights-work'
import { workerLimits } from '../limits.ts'

export interface DataExports {
  /** [RIGHTS-6] Builds an export, unless another worker does. */
  build(id: string): Promise<void>
  /** [JOB-1] Builds the exports that wait, and removes what is old. */
  sweep(): Promise<void>
  /** Begins no further export. */
  stop(): void
}

export interface DataExportsOptions {
  readonly work: RightsWork
  readonly store: Pick<Store, 'load'>
  readonly engine: EngineContext
  readonly streams: Pick<Streams, 'publish'>
  readonly sessions: Pick<Sessions, 'view'>
  readonly time: Pick<ClusterTime, 'now'>
  /** Encrypts the exports. Without it none is built. */
  readonly cipher: ExportCipher | undefined
  /** How long an export can be downloaded, in ms. */
  readonly keptMs: number
  readonly logger: Logger
  readonly onBuilt: () => void
}

export function dataExports(options: DataExportsOptions): DataExports {
  const { work, time, cipher, logger } = options
  let stopped = false
  const now = (): number => Math.floor(time.now())
  const build = async (id: string): Promise<void> => {
    if (cipher === undefined || stopped) return
    const claimed = await work.claimExport(id, now(), now() + workerLimits.exportClaimMs)
    if (claimed === undefined) return
    try {
      await write(options, cipher, claimed)
    } catch (error) {
      const isLast = claimed.attempt >= workerLimits.exportAttemptsMax
      logger.error({ err: error, export: id, attempt: claimed.attempt }, '[RIGHTS-6] an export could not be built')
      if (isLast) await work.failExport(id)
    }
  }
  return {
    build,
    async sweep() {
      for (const id of await work.waitingExports(now(), workerLimits.exportsMax)) await build(id)
      const times = {
        now: now(),
        takenBefore: now() - workerLimits.exportTakenMs,
        erasedBefore: now() - workerLimits.erasedKeptMs,
      }
      await work.removeOld(times, workerLimits.oldRowsMax)
    },
    stop() {
      stopped = true
    },
  }
}

async function write(
  options: DataExportsOptions,
  cipher: ExportCipher,
  { id, playerId }: ClaimedExport,
): Promise<void> {
  const { work, store, engine, time, keptMs, onBuilt } = options
  const lifeOf = async (life: string) => {
    const stored = await store.load(life, stateVersion)
    return stored && rebuild({ ...stored, onDivergence() {} }, engine)
  }
  const now = Math.floor(time.now())
  let [chunks, bytes] = [0, 0]
  for await (const piece of piecesOf(exportDocument({ work, lifeOf }, playerId, now))) {
    const isWanted = await work.addChunk(id, chunks, encryptChunk(cipher, { exportId: id, n: chunks }, piece))
    // The player was erased meanwhile, and the export with the player.
    if (!isWanted) return
    chunks++
    bytes += piece.length
  }
  const readyAt = Math.floor(time.now())
  const isReady = await work.finishExport(id, { now: readyAt, expiresAt: readyAt + keptMs, bytes, chunks })
  if (!isReady) return
  onBuilt()
  await announce(options, playerId)
}

/** A player whose edge is not told now is told with the next connection. */
async function announce(options: DataExportsOptions, playerId: string): Promise<void> {
  try {
    for (const life of await options.work.livesOf(playerId)) {
      await publishToEdges(options, JSON.stringify(announcementEntry('exports', life)))
    }
  } catch (error) {
    options.logger.warn({ err: error, player: playerId }, '[RIGHTS-6] an export could not be announced')
  }
}

/** Joins texts into pieces of about `exportChunkBytes`, at most twice that with a long text. */
async function* piecesOf(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let gathered: Buffer[] = []
  let size = 0
  for await (const text of texts) {
    const bytes = Buffer.from(text)
    gathered.push(bytes)
    size += bytes.length
    if (size < workerLimits.exportChunkBytes) continue
    yield Buffer.concat(gathered)
    gathered = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(gathered)
}
