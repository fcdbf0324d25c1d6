import { memoryBans } from './memory-bans.ts'
import type { Account, AccountStore, Character, MailPurpose, MailToken, Session } from './ports.ts'

interface Tables {
  readonly accounts: Map<string, Account>
  readonly characters: Map<string, Character>
  readonly sessions: Map<string, Session>
  readonly mailTokens: Map<string, MailToken>
}

/** The accounts in memory, with the semantics of the real ones. Each call completes its work before it returns, like one transaction. */
export function memoryAccountStore(): AccountStore {
  const tables: Tables = { accounts: new Map(), characters: new Map(), sessions: new Map(), mailTokens: new Map() }
  return {
    ...accountRows(tables),
    ...mailTokenRows(tables),
    ...characterRows(tables),
    ...sessionRows(tables),
    ...memoryBans(tables.characters),
    async close() {},
  }
}

function accountRows({ accounts, characters, sessions, ...rest }: Tables) {
  const tables = { accounts, characters, sessions, ...rest }
  return {
    async create({ account, character, session }) {
      if (characters.has(character.playerId)) return false
      accounts.set(account.id, account)
      characters.set(character.playerId, character)
      sessions.set(session.id, session)
      return true
    },
    account: async (id) => accounts.get(id),
    accountWithEmail: async (email) => [...accounts.values()].find((one) => one.email === email),
    accountAwaiting: async (email) =>
      [...accounts.values()]
        .filter((one) => one.pendingEmail === email)
        .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))[0],
    register: async (id, passwordHash, pendingEmail) =>
      change(tables, id, (account) => account.passwordHash === null, { passwordHash, pendingEmail }),
    async setPendingEmail(id, pendingEmail) {
      change(tables, id, () => true, { pendingEmail })
    },
    async changePassword(id, from, to, keep, now) {
      const isChanged = change(tables, id, (account) => account.passwordHash === from, {
        passwordHash: to,
        tokensAfter: now,
      })
      if (isChanged) endSessions(tables, now, (session) => session.accountId === id && session.id !== keep)
      return isChanged
    },
    async rehash(id, from, to) {
      change(tables, id, (account) => account.passwordHash === from, { passwordHash: to })
    },
  } satisfies Partial<AccountStore>
}

function mailTokenRows(tables: Tables) {
  const { accounts, mailTokens } = tables
  const valid = (hash: string, purpose: MailPurpose, now: number): MailToken | undefined => {
    const token = mailTokens.get(hash)
    return token?.purpose === purpose && token.expiresAt > now ? token : undefined
  }
  /** The token if no other account has its address. */
  const usable = (hash: string, purpose: MailPurpose, now: number): MailToken | undefined => {
    const token = valid(hash, purpose, now)
    const isTaken = [...accounts.values()].some((one) => one.email === token?.email && one.id !== token?.accountId)
    return isTaken ? undefined : token
  }
  return {
    async addMailToken(token) {
      removeMailTokens(tables, token)
      mailTokens.set(token.hash, token)
    },
    mailToken: async (hash, purpose, now) => valid(hash, purpose, now),
    async confirmEmail(hash, now) {
      const token = usable(hash, 'confirm', now)
      if (token === undefined) return undefined
      const { accountId, email } = token
      removeMailTokens(tables, token)
      const isPending = (account: Account): boolean => account.pendingEmail === email
      return change(tables, accountId, isPending, { email, pendingEmail: null }) ? accountId : undefined
    },
    async resetPassword(hash, passwordHash, now) {
      const token = usable(hash, 'reset', now)
      const account = token && accounts.get(token.accountId)
      if (token === undefined || account === undefined) return undefined
      const { accountId, email } = token
      removeMailTokens(tables, token)
      const pendingEmail = account.pendingEmail === email ? null : account.pendingEmail
      const isTheirs = (one: Account): boolean => one.email === email || one.pendingEmail === email
      if (!change(tables, accountId, isTheirs, { passwordHash, tokensAfter: now, email, pendingEmail }))
        return undefined
      endSessions(tables, now, (session) => session.accountId === accountId)
      return accountId
    },
  } satisfies Partial<AccountStore>
}

function characterRows({ accounts, characters }: Tables) {
  const charactersOf = (accountId: string): Character[] =>
    [...characters.values()]
      .filter((one) => one.accountId === accountId)
      .sort((a, b) => a.createdAt - b.createdAt || (a.playerId < b.playerId ? -1 : 1))
  return {
    characters: async (accountId) => charactersOf(accountId),
    async addCharacter(character, max) {
      if (charactersOf(character.accountId).length >= max) return false
      characters.set(character.playerId, character)
      return true
    },
    async archive(accountId, playerId, archivedAt) {
      const character = charactersOf(accountId).find((one) => one.playerId === playerId)
      if (character === undefined) return 'absent'
      const others = charactersOf(accountId).filter((one) => one !== character && one.archivedAt === null)
      if (archivedAt !== null && others.length === 0) return 'last'
      characters.set(playerId, { ...character, archivedAt })
      return 'done'
    },
    async owners(playerIds) {
      return new Map(
        playerIds.flatMap((playerId) => {
          const character = characters.get(playerId)
          const account = character && accounts.get(character.accountId)
          if (character === undefined || account === undefined) return []
          const { accountId, archivedAt } = character
          const { passwordHash, tokensAfter } = account
          return [[playerId, { accountId, archivedAt, isRegistered: passwordHash !== null, tokensAfter }]]
        }),
      )
    },
  } satisfies Partial<AccountStore>
}

function sessionRows(tables: Tables) {
  const { sessions } = tables
  return {
    async addSession(session) {
      sessions.set(session.id, session)
    },
    async sessionsById(ids) {
      return new Map(ids.flatMap((id) => [[id, sessions.get(id)] as const]).filter(isFound))
    },
    sessions: async (accountId, now) =>
      [...sessions.values()]
        .filter((one) => one.accountId === accountId && one.revokedAt === null && one.expiresAt > now)
        .sort((a, b) => b.usedAt - a.usedAt || (a.id < b.id ? -1 : 1)),
    async rotate(id, from, to, { now, expiresAt }) {
      const session = sessions.get(id)
      if (session?.refreshHash !== from || session.revokedAt !== null || session.expiresAt <= now) return false
      sessions.set(id, { ...session, refreshHash: to, usedAt: now, expiresAt })
      return true
    },
    async setSessionCharacter(id, playerId) {
      const session = sessions.get(id)
      if (session !== undefined) sessions.set(id, { ...session, playerId })
    },
    endSession: async (accountId, id, now) =>
      endSessions(tables, now, (session) => session.accountId === accountId && session.id === id) === 1,
    async endAllSessions(accountId, now) {
      change(tables, accountId, () => true, { tokensAfter: now })
      endSessions(tables, now, (session) => session.accountId === accountId)
    },
  } satisfies Partial<AccountStore>
}

function change(
  { accounts }: Tables,
  id: string,
  condition: (account: Account) => boolean,
  fields: Partial<Account>,
): boolean {
  const account = accounts.get(id)
  if (account === undefined || !condition(account)) return false
  accounts.set(id, { ...account, ...fields })
  return true
}

/** Returns how many sessions it has ended. */
function endSessions({ sessions }: Tables, now: number, which: (session: Session) => boolean): number {
  const ended = [...sessions.values()].filter((session) => session.revokedAt === null && which(session))
  for (const session of ended) sessions.set(session.id, { ...session, revokedAt: now })
  return ended.length
}

function removeMailTokens({ mailTokens }: Tables, { accountId, purpose }: MailToken): void {
  for (const other of [...mailTokens.values()]) {
    if (other.accountId === accountId && other.purpose === purpose) mailTokens.delete(other.hash)
  }
}

function isFound(entry: readonly [string, Session | undefined]): entry is readonly [string, Session] {
  return entry[1] !== undefined
}
