import type { Accounts } from '@lifegrid/accounts/accounts'
import type { Clock } from '@lifegrid/base/clock'
import type { Admission } from '@lifegrid/cluster/ports'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Checks } from '@lifegrid/observability/readiness'
import type { ToldStore } from '@lifegrid/storage/told/ports'
import type { TrustProxy } from '../admission/client-address.ts'
import type { Edge } from '../edge.ts'
import type { ExportDownloads } from './export-downloads.ts'
import type { StoreRoutesOptions } from './store-routes.ts'

export interface PublicServerOptions {
  readonly host: string
  /** 0 lets the system choose a free port. */
  readonly port: number
  readonly edge: Edge
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: Metrics
  readonly checks: Checks
  readonly accounts: Accounts
  readonly admission: Admission
  /** Undefined when the configuration has no key for exports. */
  readonly exports?: ExportDownloads | undefined
  /** Names in the Host header, in addition to `host`; see `hostGuard`. */
  readonly allowedHosts: readonly string[]
  /** Origins whose pages may connect; see `originAllowed`. */
  readonly allowedOrigins: readonly string[]
  /** See `clientAddress`. */
  readonly trustProxy: TrustProxy
  readonly connectionsMax: number
  /** Guests of one address, over all edges. */
  readonly guestsPerMinute: number
  /** [AUTH-8] Requests of one address to the routes of accounts, over all edges. Also how many it may send at once. */
  readonly accountRequestsPerMinute: number
  /** The folder of the built web client. Undefined: none. */
  readonly webRoot?: string | undefined
  /** [SHARE-3] The pages of lives that are shared; absent: none. */
  readonly told?: Pick<ToldStore, 'page' | 'image'>
  /** The address at which the edges are reached, for links in shared pages. */
  readonly publicUrl?: string
  /** The stores that report purchases and refunds; absent: none. */
  readonly stores?: Omit<StoreRoutesOptions, 'logger' | 'metrics'>
}
