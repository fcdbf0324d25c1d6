import { type Accounts, createAccounts } from '@lifegrid/accounts/accounts'
import { argon2Hasher } from '@lifegrid/accounts/argon2-hasher'
import { keyRing } from '@lifegrid/accounts/key-ring'
import { mailer } from '@lifegrid/accounts/mail/mailer'
import type { Mail } from '@lifegrid/accounts/ports'
import type { Clock } from '@lifegrid/base/clock'
import { backoffMs, type Random } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import type { Admission, ClusterTime, Sessions, Streams } from '@lifegrid/cluster/ports'
import { publishToEdges } from '@lifegrid/cluster/publish-to-edges'
import { revocationEntry } from '@lifegrid/contract/wire/outbound'
import type { Revocation } from '@lifegrid/contract/wire/revocation'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { AccountStore } from '@lifegrid/storage/accounts/ports'
import type { RightsStore } from '@lifegrid/storage/rights/ports'
import type { ToldStore } from '@lifegrid/storage/told/ports'
import type { EdgeConfig } from './config.ts'
import { edgeLimits } from './limits.ts'

export interface EdgeAccountsOptions {
  readonly config: Pick<
    EdgeConfig,
    | 'AUTH_SECRET'
    | 'JWT_KEYS'
    | 'ACCESS_TOKEN_TTL_S'
    | 'REFRESH_TOKEN_TTL_S'
    | 'GUEST_TOKEN_TTL_S'
    | 'TICKET_TTL_S'
    | 'PASSWORD_ATTEMPTS_PER_HOUR'
    | 'MAILS_PER_HOUR'
    | 'PUBLIC_URL'
    | 'ACCOUNT_DELETION_GRACE_S'
    | 'EXPORT_INTERVAL_S'
    | 'EXPORT_KEY'
  >
  readonly store: AccountStore
  readonly rights: RightsStore
  readonly told: ToldStore
  readonly mail: Mail
  readonly admission: Admission
  readonly streams: Streams
  readonly sessions: Sessions
  readonly time: ClusterTime
  readonly clock: Clock
  readonly random: Random
  readonly logger: Logger
  readonly metrics: Metrics
}

/** The accounts, with the ports of an edge. */
export function edgeAccounts(options: EdgeAccountsOptions): Accounts {
  const { config, store, rights, told, mail, admission, time, clock, random, logger, metrics } = options
  const onError = (error: unknown, doing: string): void => logger.error({ err: error, doing }, 'accounts failed')
  return createAccounts({
    store,
    rights,
    told,
    admission,
    hasher: argon2Hasher(random),
    mailer: mailer({
      mail,
      admission,
      clock,
      random,
      publicUrl: config.PUBLIC_URL,
      mailsPerHour: config.MAILS_PER_HOUR,
      onError,
    }),
    keys: keyRing(config.AUTH_SECRET, config.JWT_KEYS),
    random,
    settings: {
      accessTtlSeconds: config.ACCESS_TOKEN_TTL_S,
      refreshTtlSeconds: config.REFRESH_TOKEN_TTL_S,
      guestTtlSeconds: config.GUEST_TOKEN_TTL_S,
      ticketTtlSeconds: config.TICKET_TTL_S,
      attemptBurst: config.PASSWORD_ATTEMPTS_PER_HOUR,
      attemptsPerHour: config.PASSWORD_ATTEMPTS_PER_HOUR,
      deletionGraceMs: config.ACCOUNT_DELETION_GRACE_S * 1000,
      exportIntervalMs: config.EXPORT_INTERVAL_S * 1000,
      canExport: config.EXPORT_KEY !== undefined,
    },
    now: () => time.now(),
    closeSockets: (revocation) => closeSockets(options, revocation),
    onError,
    onReuse(session) {
      metrics.edge.reusedTokens.inc()
      logger.warn({ session }, '[AUTH-2] a refresh token came back; its session has ended')
    },
  })
}

/**
 * [AUTH-3] Tells every edge, this one too. The record has the end of the session already, so no edge lets it in again. If Redis is away,
 * the message is sent as soon as it is back, and the answer does not wait for that.
 */
async function closeSockets(options: EdgeAccountsOptions, revocation: Revocation): Promise<void> {
  const { clock, random, logger } = options
  const data = JSON.stringify(revocationEntry('accounts', revocation))
  try {
    await publishToEdges(options, data)
  } catch (error) {
    logger.warn({ err: error }, '[AUTH-3] the edges could not be told to close sockets; trying again')
    void retry(
      {
        clock,
        delayMs: (attempt) => backoffMs(random, attempt, edgeLimits.retryBaseMs, edgeLimits.retryCapMs),
        onFailure(failure, attempt) {
          if (attempt < edgeLimits.revokeAttemptsMax) return
          throw failure
        },
      },
      () => publishToEdges(options, data),
    ).catch((failure: unknown) => logger.error({ err: failure }, '[AUTH-3] sockets were not closed'))
  }
}
