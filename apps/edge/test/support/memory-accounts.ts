import type { Accounts } from '@lifegrid/accounts/accounts'
import { logMail } from '@lifegrid/accounts/mail/log-mail'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import { memoryAdmission } from '@lifegrid/cluster/memory/admission'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import type { ClusterTime, Sessions, Streams } from '@lifegrid/cluster/ports'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { memoryAccountStore } from '@lifegrid/storage/accounts/memory-account-store'
import { memoryRightsStore } from '@lifegrid/storage/rights/memory-rights-store'
import { memoryToldLives } from '@lifegrid/storage/told/memory-told-lives'
import { type EdgeAccountsOptions, edgeAccounts } from '../../src/edge-accounts.ts'

/** Accounts whose record is in memory, for tests that need tokens only. */
export function memoryAccounts(
  parts: { readonly streams: Streams; readonly sessions: Sessions; readonly time: ClusterTime },
  config: Partial<EdgeAccountsOptions['config']>,
): Accounts {
  const store = memoryAccountStore()
  return edgeAccounts({
    ...parts,
    config: {
      AUTH_SECRET: 'a secret of more than thirty-two characters',
      JWT_KEYS: [],
      ACCESS_TOKEN_TTL_S: 900,
      REFRESH_TOKEN_TTL_S: 3600,
      GUEST_TOKEN_TTL_S: 60,
      TICKET_TTL_S: 30,
      PASSWORD_ATTEMPTS_PER_HOUR: 30,
      MAILS_PER_HOUR: 6,
      PUBLIC_URL: 'http://127.0.0.1:8001/',
      ACCOUNT_DELETION_GRACE_S: 60,
      EXPORT_INTERVAL_S: 60,
      EXPORT_KEY: undefined,
      ...config,
    },
    store,
    rights: memoryRightsStore(store),
    told: memoryToldLives(),
    mail: logMail(() => {}),
    admission: memoryAdmission(memoryServer(clock)),
    clock,
    random,
    logger: logger({ name: 'edge', level: 'silent' }),
    metrics: createMetrics(new Registry()),
  })
}
