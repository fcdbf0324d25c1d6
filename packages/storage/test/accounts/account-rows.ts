import type { Account, Character, MailToken, NewAccount, Session } from '../../src/accounts/ports.ts'

/** Complete rows for tests. A test overrides the columns that it checks. */

export const now = 1_800_000_000_000

/** A SHA-256 in hexadecimal, made of one text. */
export function hashOf(text: string): string {
  return Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64)
}

function account(id: string, change: Partial<Account> = {}): Account {
  return { id, createdAt: now, email: null, pendingEmail: null, passwordHash: null, tokensAfter: 0, ...change }
}

export function character(accountId: string, playerId: string, change: Partial<Character> = {}): Character {
  return { playerId, accountId, label: null, createdAt: now, archivedAt: null, ...change }
}

export function session(accountId: string, id: string, change: Partial<Session> = {}): Session {
  return {
    id,
    accountId,
    playerId: `${accountId}-life`,
    refreshHash: hashOf(`${id}-1`),
    device: 'Firefox – Zoë’s phone',
    createdAt: now,
    usedAt: now,
    expiresAt: now + 1000,
    revokedAt: null,
    ...change,
  }
}

export function mailToken(accountId: string, text: string, change: Partial<MailToken> = {}): MailToken {
  return {
    hash: hashOf(text),
    accountId,
    purpose: 'confirm',
    email: `${accountId}@example.org`,
    expiresAt: now + 1000,
    ...change,
  }
}

/** An account with one life and one session, `<id>-life` and `<id>-s`. */
export function newAccount(id: string, change: Partial<Account> = {}): NewAccount {
  return {
    account: account(id, change),
    character: character(id, `${id}-life`),
    session: session(id, `${id}-s`),
  }
}
