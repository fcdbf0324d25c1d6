import type { Random } from '@lifegrid/base/random'
import type { Admission } from '@lifegrid/cluster/ports'
import type { ErrorCode, Refusal } from '@lifegrid/contract/errors'
import type { Revocation } from '@lifegrid/contract/wire/revocation'
import type { AccountStore } from '@lifegrid/storage/accounts/ports'
import type { RightsStore } from '@lifegrid/storage/rights/ports'
import type { ToldStore } from '@lifegrid/storage/told/ports'
import type { KeyRing } from './key-ring.ts'
import type { Mailer } from './mail/mailer.ts'
import type { PasswordHasher } from './ports.ts'

export interface AccountSettings {
  readonly accessTtlSeconds: number
  readonly refreshTtlSeconds: number
  /** How long the token of a guest without a session is valid. */
  readonly guestTtlSeconds: number
  /** [AUTH-9] */
  readonly ticketTtlSeconds: number
  /** Attempts to give a password for one account: at once after a rest, and in an hour. */
  readonly attemptBurst: number
  readonly attemptsPerHour: number
  /** [RIGHTS-1] The time between the request to delete an account and the erasure. */
  readonly deletionGraceMs: number
  /** [RIGHTS-6] The least time between two exports of one account. */
  readonly exportIntervalMs: number
  /** Whether exports can be encrypted and read: the configuration has a key. */
  readonly canExport: boolean
}

/** Everything that the rules of accounts need. */
export interface AccountContext {
  readonly store: AccountStore
  readonly rights: RightsStore
  readonly told: ToldStore
  readonly admission: Admission
  readonly hasher: PasswordHasher
  readonly mailer: Mailer
  readonly keys: KeyRing
  readonly random: Random
  readonly settings: AccountSettings
  /** Cluster wall time, ms since the Unix epoch. */
  now(): number
  /** [AUTH-3] Closes sockets on every edge. */
  closeSockets(revocation: Revocation): Promise<void>
  onError(error: unknown, doing: string): void
  /** A refresh token came back that had been replaced. */
  onReuse(session: string): void
}

/** A refusal of a route. */
export interface AccountRefusal extends Refusal {
  readonly code: ErrorCode
  /** With `rate_limited`: how long the client must wait. */
  readonly retryAfterMs?: number
}
