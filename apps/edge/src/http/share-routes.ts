import { refusal } from '@lifegrid/contract/errors'
import { sharedPagePath } from '@lifegrid/contract/http/shared-page'
import { sharedLifeShape } from '@lifegrid/contract/shapes/told-life'
import { StoreError } from '@lifegrid/storage/ports'
import type { ToldStore } from '@lifegrid/storage/told/ports'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addressKey } from '../admission/address-key.ts'
import { clientAddress } from '../admission/client-address.ts'
import { UnavailableError } from '../admission/unavailable.ts'
import { edgeLimits } from '../limits.ts'
import { refuseRequest } from './account-routes.ts'
import type { PublicServerOptions } from './public-server-options.ts'
import { type SharedPages, sharedPages } from './shared-page.ts'
import { typefacesIn } from './typefaces.ts'

interface At {
  Params: { address: string }
}

/** [SHARE-3] The pages of shared lives. Nobody keeps them: a page that was withdrawn is gone at once ([SHARE-2]). */
export function shareRoutes(app: FastifyInstance, options: PublicServerOptions & { readonly told: ShareStore }): void {
  const { told, publicUrl = '', webRoot } = options
  const pages = sharedPages(typefacesIn(webRoot))
  const setting = { ...options, pages }
  const base = publicUrl.replace(/\/$/, '')
  const path = sharedPagePath(':address')
  app.get<At>(path, (request, reply) =>
    guarded(request, reply, setting, async (address) => {
      const page = await told.page(address)
      if (page === undefined) return nothing(reply, pages)
      const life = sharedLifeShape.parse(JSON.parse(page.told))
      return reply.type('text/html; charset=utf-8').send(pages.page(life, { base, path: sharedPagePath(address) }))
    }),
  )
  app.get<At>(`${path}/picture.png`, (request, reply) =>
    guarded(request, reply, setting, async (address) => {
      const image = await told.image(address)
      return image === undefined ? nothing(reply, pages) : reply.type('image/png').send(Buffer.from(image))
    }),
  )
}

type ShareStore = Pick<ToldStore, 'page' | 'image'>

async function guarded(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  { admission, trustProxy, logger, pages }: PublicServerOptions & { readonly pages: SharedPages },
  answer: (address: string) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  reply
    .header('content-security-policy', pages.policy)
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .header('x-robots-tag', 'noindex')
    .header('cache-control', 'no-store')
  const { address } = request.params
  try {
    const { sharedPagesPerMinute: burst } = edgeLimits
    const key = `address:page:${addressKey(clientAddress(request.raw, trustProxy))}`
    const retryAfterMs = await admission.take(key, { burst, perHour: 60 * burst })
    if (retryAfterMs > 0) return refuseRequest(reply, { ...refusal('rate_limited'), retryAfterMs })
    return /^[a-z0-9]{1,32}$/.test(address) ? await answer(address) : nothing(reply, pages)
  } catch (error) {
    const isAway = error instanceof StoreError || error instanceof UnavailableError
    logger.error({ err: error }, '[SHARE-3] a shared page could not be shown')
    return refuseRequest(reply, refusal(isAway ? 'unavailable' : 'internal'))
  }
}

function nothing(reply: FastifyReply, pages: SharedPages): FastifyReply {
  return reply.code(404).type('text/html; charset=utf-8').send(pages.nothing)
}
