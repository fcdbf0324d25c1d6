import type { AccountTable, BanTable, CharacterTable, MailTokenTable, SessionTable } from './mysql-schema.ts'
import type { Account, Ban, Character, MailPurpose, MailToken, Session } from './ports.ts'

export function accountRow(account: Account): AccountTable {
  return {
    account_id: account.id,
    created_at: account.createdAt,
    email: account.email,
    pending_email: account.pendingEmail,
    password: account.passwordHash,
    tokens_after: account.tokensAfter,
  }
}

export function toAccount(row: AccountTable): Account {
  return {
    id: row.account_id,
    createdAt: row.created_at,
    email: row.email,
    pendingEmail: row.pending_email,
    passwordHash: row.password,
    tokensAfter: row.tokens_after,
  }
}

export function characterRow(character: Character): CharacterTable {
  return {
    player_id: character.playerId,
    account_id: character.accountId,
    label: character.label,
    created_at: character.createdAt,
    archived_at: character.archivedAt,
  }
}

export function toCharacter(row: CharacterTable): Character {
  return {
    playerId: row.player_id,
    accountId: row.account_id,
    label: row.label,
    createdAt: row.created_at,
    archivedAt: row.archived_at,
  }
}

export function sessionRow(session: Session): SessionTable {
  return {
    session_id: session.id,
    account_id: session.accountId,
    player_id: session.playerId,
    refresh_hash: session.refreshHash,
    device: session.device,
    created_at: session.createdAt,
    used_at: session.usedAt,
    expires_at: session.expiresAt,
    revoked_at: session.revokedAt,
  }
}

export function toSession(row: SessionTable): Session {
  return {
    id: row.session_id,
    accountId: row.account_id,
    playerId: row.player_id,
    refreshHash: row.refresh_hash,
    device: row.device,
    createdAt: row.created_at,
    usedAt: row.used_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}

export function mailTokenRow(token: MailToken): MailTokenTable {
  return {
    token_hash: token.hash,
    account_id: token.accountId,
    purpose: token.purpose,
    email: token.email,
    expires_at: token.expiresAt,
  }
}

export function toMailToken(row: MailTokenTable): MailToken {
  return {
    hash: row.token_hash,
    accountId: row.account_id,
    purpose: row.purpose as MailPurpose,
    email: row.email,
    expiresAt: row.expires_at,
  }
}

export function banRow(ban: Ban): BanTable {
  return {
    player_id: ban.playerId,
    account_id: ban.accountId,
    reason: ban.reason,
    banned_at: ban.bannedAt,
    until_at: ban.untilAt,
  }
}

export function toBan(row: BanTable): Ban {
  return {
    playerId: row.player_id,
    accountId: row.account_id,
    reason: row.reason,
    bannedAt: row.banned_at,
    untilAt: row.until_at,
  }
}
