import { Readable } from 'node:stream'
import type { Accounts } from '@lifegrid/accounts/accounts'
import { fail } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import { downloadExport } from '@lifegrid/contract/http/download-export'
import type { Logger } from '@lifegrid/observability/logger'
import { StoreError } from '@lifegrid/storage/ports'
import { decryptChunk } from '@lifegrid/storage/rights/export-cipher'
import type { TakenExport } from '@lifegrid/storage/rights/ports'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { bearerOf, refuseRequest, takeToken } from './account-routes.ts'
import { allowOrigin } from './cors.ts'
import type { ExportDownloads } from './export-downloads.ts'
import type { PublicServerOptions } from './public-server-options.ts'

/** [RIGHTS-7] Delivers an export once: piece by piece, as fast as the client reads. */
export function exportRoute(app: FastifyInstance, options: PublicServerOptions): void {
  const { accounts, exports, logger, metrics } = options
  app.get<{ Params: { exportID: string } }>(
    downloadExport.path.replace('{exportID}', ':exportID'),
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      if (!allowOrigin(request, reply, options.allowedOrigins)) return refuseRequest(reply, refusal('forbidden_origin'))
      const waitMs = await takeToken(request, options)
      if (waitMs > 0) return refuseRequest(reply, { ...refusal('rate_limited'), retryAfterMs: waitMs })
      const taken = await take(accounts, request)
      metrics.edge.accountRequests.inc({ route: downloadExport.name, outcome: taken.ok ? 'ok' : taken.error.code })
      if (!taken.ok) return refuseRequest(reply, taken.error)
      if (exports === undefined) return refuseRequest(reply, refusal('exports_unavailable'))
      return reply
        .type('application/json')
        .header('content-length', taken.value.bytes)
        .header('content-disposition', `attachment; filename="lifegrid-${taken.value.id}.json"`)
        .send(Readable.from(pieces(exports, taken.value, logger)))
    },
  )
}

async function take(
  accounts: Accounts,
  request: FastifyRequest<{ Params: { exportID: string } }>,
): ReturnType<Accounts['takeExport']> {
  const { exportID } = request.params
  if (!/^[a-z0-9]{1,32}$/.test(exportID)) return fail(refusal('no_such_export'))
  try {
    return await accounts.takeExport(exportID, bearerOf(request))
  } catch (error) {
    if (error instanceof StoreError) return fail(refusal('unavailable'))
    throw error
  }
}

/** Reads a piece only when the client has room for it. The pieces are removed afterwards, also when the client went away. */
async function* pieces(
  { rights, key }: ExportDownloads,
  { id, chunks }: TakenExport,
  logger: Logger,
): AsyncGenerator<Uint8Array> {
  try {
    for (let n = 0; n < chunks; n++) {
      const bytes = await rights.exportChunk(id, n)
      if (bytes === undefined) throw new Error(`Piece ${n} of the export ${id} is gone.`)
      yield decryptChunk(key, { exportId: id, n }, bytes)
    }
  } finally {
    // Otherwise a worker removes them with the next sweep.
    await rights
      .removeChunks(id)
      .catch((error: unknown) => logger.warn({ err: error }, '[RIGHTS-7] pieces of an export are left'))
  }
}
