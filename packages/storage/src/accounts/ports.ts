/**
 * The record's accounts. Both implementations (`mysql-account-store.ts`, `memory-account-store.ts`) pass one contract suite.
 * Times are cluster wall time in ms since the Unix epoch. Hashes are SHA-256 in hexadecimal.
 */

export interface Account {
  readonly id: string
  readonly createdAt: number
  /** The confirmed address, in lower case. No two accounts have the same: [AUTH-5]. */
  readonly email: string | null
  /** An address that nobody has confirmed yet. Several accounts may have the same. */
  readonly pendingEmail: string | null
  /** Argon2id in the PHC format; null for a guest. */
  readonly passwordHash: string | null
  /** Tokens of guests that were issued before this time open no life of the account. */
  readonly tokensAfter: number
}

/** A life of an account. */
export interface Character {
  readonly playerId: string
  readonly accountId: string
  readonly label: string | null
  readonly createdAt: number
  /** Null for a life that can be played. */
  readonly archivedAt: number | null
}

/** A login on one device: the family of refresh tokens that follow each other. */
export interface Session {
  readonly id: string
  readonly accountId: string
  /** The life that the session plays. */
  readonly playerId: string
  /** The hash of the one refresh token that is valid: [AUTH-2]. */
  readonly refreshHash: string
  /** What the client calls itself. */
  readonly device: string
  readonly createdAt: number
  /** The last login or refresh. */
  readonly usedAt: number
  readonly expiresAt: number
  readonly revokedAt: number | null
}

/** `confirm`: the address becomes the account's. `reset`: the holder sets a new password. */
export type MailPurpose = 'confirm' | 'reset'

export interface MailToken {
  readonly hash: string
  readonly accountId: string
  readonly purpose: MailPurpose
  /** The address that the mail went to. */
  readonly email: string
  readonly expiresAt: number
}

/** The account that a life belongs to. */
export interface Owner {
  readonly accountId: string
  readonly archivedAt: number | null
  /** Whether the account has a password. */
  readonly isRegistered: boolean
  readonly tokensAfter: number
}

/** [OPS-7] A life that may not connect, or all lives of its account. */
export interface Ban {
  /** The life that the operator has named. */
  readonly playerId: string
  /** The account whose lives are banned; null when that life alone is. */
  readonly accountId: string | null
  /** What the player is told. */
  readonly reason: string
  readonly bannedAt: number
  /** Null for a ban without an end. */
  readonly untilAt: number | null
}

export interface NewAccount {
  readonly account: Account
  readonly character: Character
  readonly session: Session
}

/** The methods reject with a StoreError when the record does not answer. */
export interface AccountStore {
  /** Creates all three rows, or nothing and returns false if the life belongs to an account already. */
  create(rows: NewAccount): Promise<boolean>
  account(id: string): Promise<Account | undefined>
  /** The account with this confirmed address. */
  accountWithEmail(email: string): Promise<Account | undefined>
  /** The newest account with this unconfirmed address. */
  accountAwaiting(email: string): Promise<Account | undefined>
  /** Gives a guest's account a password and an unconfirmed address. Returns false if it has a password already. */
  register(id: string, passwordHash: string, pendingEmail: string): Promise<boolean>
  setPendingEmail(id: string, email: string): Promise<void>
  /** Replaces the password if it is still `from`. Ends all sessions but `keep`. Returns false if the password is another one. */
  changePassword(id: string, from: string, to: string, keep: string, now: number): Promise<boolean>
  /** Replaces a password's hash by one of the same password, if it is still `from`. */
  rehash(id: string, from: string, to: string): Promise<void>

  /** Stores the token. Earlier ones of the same account and purpose are no longer valid. */
  addMailToken(token: MailToken): Promise<void>
  /** The token if it can still be used. */
  mailToken(hash: string, purpose: MailPurpose, now: number): Promise<MailToken | undefined>
  /**
   * [AUTH-6] Uses the token: its address becomes the account's. Returns the account's id; undefined, with nothing changed, when the token
   * was used, has expired, is for an address that is no longer the pending one, or another account has the address.
   */
  confirmEmail(hash: string, now: number): Promise<string | undefined>
  /**
   * [AUTH-6] Uses the token: sets the password and ends all sessions. The address is confirmed with it, if it was not. Returns the account's
   * id; undefined, with nothing changed, as {@link AccountStore.confirmEmail} does.
   */
  resetPassword(hash: string, passwordHash: string, now: number): Promise<string | undefined>

  /** The lives of an account, the oldest first. */
  characters(accountId: string): Promise<Character[]>
  /** Returns false, and adds nothing, when the account has `max` lives. */
  addCharacter(character: Character, max: number): Promise<boolean>
  /** Archives a life, or takes it back with null. Refuses to archive the last one that can be played. */
  archive(accountId: string, playerId: string, archivedAt: number | null): Promise<'done' | 'absent' | 'last'>
  /** The owners of these lives. A life without an account has none. */
  owners(playerIds: readonly string[]): Promise<Map<string, Owner>>

  addSession(session: Session): Promise<void>
  /** The sessions with these ids, ended or not. */
  sessionsById(ids: readonly string[]): Promise<Map<string, Session>>
  /** The sessions of an account that have not ended, the one that was used last first. */
  sessions(accountId: string, now: number): Promise<Session[]>
  /** [AUTH-2] Replaces the refresh token if it is still `from` and the session has not ended. Returns whether it did. */
  rotate(
    id: string,
    from: string,
    to: string,
    times: { readonly now: number; readonly expiresAt: number },
  ): Promise<boolean>
  setSessionCharacter(id: string, playerId: string): Promise<void>
  /** Ends a session. Returns false if it had ended, or belongs to another account. */
  endSession(accountId: string, id: string, now: number): Promise<boolean>
  /** Ends all sessions of the account, and makes the tokens of guests that were issued until now invalid. */
  endAllSessions(accountId: string, now: number): Promise<void>

  /** [OPS-7] Bans a life, or its account. Replaces the earlier ban that names this life. */
  ban(ban: Ban): Promise<void>
  /** Removes every ban that keeps the life out, also that of its account. Returns how many there were. */
  unban(playerId: string): Promise<number>
  /** The bans that keep these lives out at `now`; of several, the one that holds the longest. */
  bans(playerIds: readonly string[], now: number): Promise<Map<string, Ban>>
  /** The bans that hold at `now`, the newest first. */
  currentBans(now: number, limit: number): Promise<Ban[]>

  close(): Promise<void>
}
