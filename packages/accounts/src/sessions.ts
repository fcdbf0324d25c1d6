import { randomId } from '@lifegrid/base/random'
import type { Tokens } from '@lifegrid/contract/http/shapes'
import type { Account, Character, Session } from '@lifegrid/storage/accounts/ports'
import { signAccess } from './access-token.ts'
import type { AccountContext } from './context.ts'
import { signRefresh } from './refresh-token.ts'
import { newSecret, sha256 } from './secrets.ts'

/** A session that is about to begin, and the secret of its first refresh token. */
export interface NewSession {
  readonly session: Session
  readonly secret: string
}

export function newSession(
  ctx: AccountContext,
  { accountId, playerId, device }: { readonly accountId: string; readonly playerId: string; readonly device: string },
): NewSession {
  const now = ctx.now()
  const secret = newSecret(ctx.random)
  const session = {
    id: randomId(ctx.random, 20),
    accountId,
    playerId,
    refreshHash: sha256(secret),
    device,
    createdAt: now,
    usedAt: now,
    expiresAt: now + ctx.settings.refreshTtlSeconds * 1000,
    revokedAt: null,
  }
  return { session, secret }
}

/** The answer with which a session begins or goes on. */
export async function tokensOf(
  ctx: AccountContext,
  session: Pick<Session, 'id' | 'playerId' | 'expiresAt'>,
  secret: string,
): Promise<Tokens> {
  const now = ctx.now()
  const { id, playerId, expiresAt } = session
  const access = { now, ttlSeconds: ctx.settings.accessTtlSeconds }
  return {
    userID: playerId,
    token: await signAccess(ctx.keys, { player: playerId, session: id }, access),
    expiresIn: access.ttlSeconds,
    refreshToken: await signRefresh(ctx.keys, { session: id, secret }, { now, expiresAt }),
    refreshExpiresIn: Math.floor((expiresAt - now) / 1000),
    sessionID: id,
  }
}

/** An account without a password. */
export function newAccountRow(ctx: AccountContext): Account {
  const id = randomId(ctx.random, 20)
  return { id, createdAt: ctx.now(), email: null, pendingEmail: null, passwordHash: null, tokensAfter: 0 }
}

export function newLife(ctx: AccountContext, accountId: string, playerId: string, label: string | null): Character {
  return { playerId, accountId, label, createdAt: ctx.now(), archivedAt: null }
}

/** The player id of a life that is created in an account. */
export function newPlayerId(ctx: AccountContext): string {
  return `l-${randomId(ctx.random, 20)}`
}
