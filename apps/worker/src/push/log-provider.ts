import type { Logger } from '@lifegrid/observability/logger'
import type { PushProvider } from './provider.ts'

/** Logs what a push service would get, without the token. For clusters without a push service. */
export function logProvider(logger: Pick<Logger, 'info'>): PushProvider {
  return {
    name: 'log',
    async send({ device: { platform }, key, kind, title }) {
      logger.info({ platform, key, kind, title }, 'a notification for a device')
      return { outcome: 'sent' }
    },
  }
}
