import type { Mutant } from '../mutant.ts'

/** Faults in accounts: tokens, sessions, passwords and links. */

const sessions = 'packages/accounts/test/sessions.test.ts'
const guests = 'packages/accounts/test/guests.test.ts'
const lives = 'packages/accounts/test/lives.test.ts'
const bans = 'packages/accounts/test/bans.test.ts'
const passwords = 'packages/accounts/test/passwords-and-mails.test.ts'
const hasher = 'packages/accounts/test/argon2-hasher.test.ts'
const connections = 'apps/edge/test/connections.test.ts'
const client = 'packages/sdk/test/client-connection.test.ts'
const sdkSession = 'packages/sdk/test/account-session.test.ts'

export const accountMutants: readonly Mutant[] = [
  {
    file: 'packages/accounts/src/refresh.ts',
    fault: 'a refresh token that comes back does not end its session',
    text: 'await ctx.store.endSession(accountId, id, ctx.now())',
    replacement: '',
    test: { file: sessions, name: 'with a token that was replaced ends the session' },
  },
  {
    file: 'packages/accounts/src/refresh.ts',
    fault: 'a lost answer counts as a theft',
    text: 'if (!isRotated && !isRepeated)',
    replacement: 'if (!isRotated)',
    test: { file: sessions, name: 'that is sent again with its attempt gets the same token again' },
  },
  {
    file: 'packages/accounts/src/refresh-token.ts',
    fault: 'the next refresh token does not depend on the attempt',
    text: 'JSON.stringify([session, secret, attempt])',
    replacement: "JSON.stringify([session, secret, attempt === ''])",
    test: { file: sessions, name: 'with another attempt is a reuse' },
  },
  {
    file: 'packages/accounts/src/standing.ts',
    fault: 'a session that has ended is let in',
    text: 'session.revokedAt === null && ',
    replacement: '',
    test: { file: sessions, name: 'comes with a logout, also with an older refresh token' },
  },
  {
    file: 'packages/accounts/src/standing.ts',
    fault: 'a session opens the lives of other accounts',
    text: "if (owner?.accountId !== session.accountId) return fail(refusal('bad_token', 'The life is not of this account.'))",
    replacement: '',
    test: { file: lives, name: 'are opened by tokens of their account only' },
  },
  {
    file: 'packages/accounts/src/standing.ts',
    fault: 'the token of a guest opens the life after it has registered',
    text: 'owner.isRegistered || ',
    replacement: '',
    test: { file: guests, name: 'opens its life with its own token no longer' },
  },
  {
    file: 'packages/accounts/src/login.ts',
    fault: 'an unknown address costs no hash',
    text: 'const { isRight, isOutdated } = await ctx.hasher.verify(',
    replacement:
      "if (account === undefined) return fail(refusal('bad_credentials'))\n    const { isRight, isOutdated } = await ctx.hasher.verify(",
    test: { file: passwords, name: 'a login hashes once for a known, an unknown and an unconfirmed address' },
  },
  {
    file: 'packages/accounts/src/attempts.ts',
    fault: 'attempts on an account are not limited',
    text: 'retryAfterMs === 0 ?',
    replacement: 'retryAfterMs >= 0 ?',
    test: { file: passwords, name: 'on one account are limited, known or not' },
  },
  {
    file: 'packages/accounts/src/password.ts',
    fault: 'a new password leaves the sockets of the account open',
    text: 'await closeAllSockets(ctx, accountId)',
    replacement: '',
    test: { file: passwords, name: 'sets a new password once, ends every session' },
  },
  {
    file: 'packages/accounts/src/work-queue.ts',
    fault: 'any number of passwords may wait',
    text: "if (isFull()) throw new BusyError('too many tasks wait')",
    replacement: '',
    test: { file: hasher, name: 'refuses a hash beyond its room' },
  },
  {
    file: 'packages/accounts/src/argon2-hasher.ts',
    fault: 'a hash of a former cost takes another time than an unknown address',
    text: 'for (const cost of costs)',
    replacement: 'for (const cost of [] as HashCost[])',
    test: { file: hasher, name: '[AUTH-5] does the same work for a hash of any cost' },
  },
  {
    file: 'packages/accounts/src/argon2-hasher.ts',
    fault: 'the forms of a character are different passwords',
    text: "password.normalize('NFKC')",
    replacement: 'password',
    test: { file: hasher, name: 'takes the forms of a character for the same' },
  },
  {
    file: 'packages/accounts/src/key-ring.ts',
    fault: 'an unknown kid falls back to the key without a name',
    text: 'kid === undefined ? unnamed : keys.get(kid)',
    replacement: '(kid === undefined ? undefined : keys.get(kid)) ?? unnamed',
    test: { file: sessions, name: 'with an unknown kid are refused' },
  },
  {
    file: 'apps/edge/src/connections/close-revoked.ts',
    fault: 'the end of a session closes the sockets of others',
    text: 'if (sessions !== undefined && (grant?.session === undefined || !sessions.includes(grant.session))) return false',
    replacement: '',
    test: { file: connections, name: 'closes the sockets that match' },
  },
  {
    file: 'apps/edge/src/connections/recheck-grants.ts',
    fault: 'a missed revocation is not made up for',
    text: "close(connection, 'revoked')",
    replacement: 'continue',
    test: { file: connections, name: 'that an edge may have missed is made up for' },
  },
  {
    file: 'packages/sdk/src/connection.ts',
    fault: 'the client waits until the server closes the connection',
    text: "if (frame.type === 'tokenExpiring' && link.attempt === attempt) renew(link, attempt)",
    replacement: '',
    test: { file: client, name: 'is renewed at its notice' },
  },
  {
    file: 'packages/sdk/src/account-session.ts',
    fault: 'two exchanges of one refresh token run at the same time',
    text: 'renewal ??= alone(renew)',
    replacement: 'renewal = alone(renew)',
    test: { file: sdkSession, name: 'renews a token that the server has refused, once' },
  },
  {
    file: 'packages/sdk/src/account-session.ts',
    fault: 'two tabs exchange one refresh token',
    text: 'kept = shared.read() ?? kept',
    replacement: '',
    test: { file: sdkSession, name: 'shares what is kept with others' },
  },
  {
    file: 'packages/accounts/src/accounts.ts',
    fault: '[OPS-7] a banned player is let in',
    text: 'return admitted.ok ? unlessBanned(admitted.value.standing.ban, admitted.value) : admitted',
    replacement: 'return admitted',
    test: { file: bans, name: 'of an account keeps all its lives out' },
  },
  {
    file: 'packages/accounts/src/accounts.ts',
    fault: '[OPS-7] an edge that has missed a ban keeps the socket',
    text: 'one.ok && one.value.ban === undefined',
    replacement: 'one.ok',
    test: { file: bans, name: 'of an account keeps all its lives out' },
  },
  {
    file: 'packages/accounts/src/accounts.ts',
    fault: '[OPS-7] a banned player gets a new life',
    text: 'if (!isOpenToBanned && token.value !== undefined) {',
    replacement: 'if (false) {',
    test: { file: bans, name: 'closes the routes of play' },
  },
  {
    file: 'apps/ctl/src/player/ban-command.ts',
    fault: '[OPS-7] the other lives of a banned account stay connected',
    text: '(await accounts.characters(accountId)).map((one) => one.playerId)',
    replacement: '[playerId]',
    test: { file: 'apps/ctl/test/player/bans.test.ts', name: 'bans all lives of the account' },
  },
]
