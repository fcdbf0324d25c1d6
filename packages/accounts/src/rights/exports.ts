import { randomId } from '@lifegrid/base/random'
import { fail, ok, type Result } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { RouteAnswer } from '@lifegrid/contract/http/routes/index.generated'
import type { DataExport, TakenExport } from '@lifegrid/storage/rights/ports'
import type { AccountContext, AccountRefusal } from '../context.ts'

/**
 * [RIGHTS-6] Asks for a copy of the player's data.
 * @param requestId the id of the command: the same one again is the same request. Absent for a request over HTTP.
 */
export async function exportData(
  ctx: AccountContext,
  player: string,
  requestId?: string,
): Promise<Result<undefined, AccountRefusal>> {
  if (!ctx.settings.canExport) return fail(refusal('exports_unavailable'))
  const at = Math.floor(ctx.now())
  const id = randomId(ctx.random, 20)
  const request = { id, playerId: player, requestId: requestId ?? `http.${id}`, at }
  const requested = await ctx.rights.requestExport(request, at - ctx.settings.exportIntervalMs)
  if (requested === 'running') return fail(refusal('export_running'))
  if (requested === 'too_soon') return fail(refusal('export_too_soon'))
  return ok(undefined)
}

export async function exports(ctx: AccountContext, player: string): Promise<RouteAnswer<'exports'>> {
  const now = ctx.now()
  return { exports: (await ctx.rights.exports(player)).map((one) => listing(one, now)) }
}

/** [RIGHTS-7] Takes an export for a download. It cannot be taken again. */
export async function takeExport(
  ctx: AccountContext,
  player: string,
  id: string,
): Promise<Result<TakenExport, AccountRefusal>> {
  if (!ctx.settings.canExport) return fail(refusal('exports_unavailable'))
  const taken = await ctx.rights.takeExport(id, player, Math.floor(ctx.now()))
  return taken === undefined ? fail(refusal('no_such_export')) : ok(taken)
}

/** The frames that announce the exports which each player can download now. */
export async function announcements(
  ctx: AccountContext,
  players: readonly string[],
): Promise<Map<string, FrameBody<'dataExportComplete'>[]>> {
  const ready = await ctx.rights.readyExports(players, Math.floor(ctx.now()))
  return new Map([...ready].map(([player, found]) => [player, found.map(announcement)]))
}

function announcement({ id, bytes, expiresAt }: DataExport): FrameBody<'dataExportComplete'> {
  return { exportID: id, path: pathOf(id), bytes: bytes ?? 0, expiresAt: expiresAt ?? 0 }
}

function listing(
  { id, requestedAt, state, bytes, expiresAt }: DataExport,
  now: number,
): RouteAnswer<'exports'>['exports'][number] {
  const isExpired = state === 'ready' && (expiresAt ?? 0) <= now
  return {
    id,
    requestedAt,
    state: isExpired ? 'expired' : state,
    ...(state === 'ready' && !isExpired && { path: pathOf(id) }),
    ...(bytes !== null && { bytes }),
    ...(expiresAt !== null && { expiresAt }),
  }
}

function pathOf(id: string): string {
  return `/api/exports/${id}`
}
