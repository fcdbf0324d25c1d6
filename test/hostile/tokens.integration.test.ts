import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { publishToEdges } from '@lifegrid/cluster/publish-to-edges'
import { connectCluster } from '@lifegrid/cluster/redis/cluster'
import { closeCodes } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { revocationEntry } from '@lifegrid/contract/wire/outbound'
import type { Revocation } from '@lifegrid/contract/wire/revocation'
import { redisDatabase } from '@lifegrid/testkit/redis'
import { base64url, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type HostileEdge, secret, startHostileEdge } from './support/hostile-edge.ts'
import { frame, type RawClient, rawClient } from './support/raw-client.ts'

const database = 15
let edges: HostileEdge[]

beforeAll(async () => {
  edges = await Promise.all([startHostileEdge(database), startHostileEdge(database)])
})
afterAll(async () => {
  for (const edge of edges) await edge.close()
})

const player = 'ada'
const now = Math.floor(Date.now() / 1000)
const right = { iss: 'lifegrid', sub: player, iat: now, exp: now + 3600 }
const key = new TextEncoder().encode(secret)

/** A token with a valid signature, whatever is in it. */
function signed(payload: object, header: object = {}): Promise<string> {
  return new SignJWT(payload as Record<string, unknown>).setProtectedHeader({ alg: 'HS256', ...header }).sign(key)
}

/** A token with the parts as given, and the signature of the right token. */
async function forged(header: object, payload: object = right): Promise<string> {
  const signature = (await signed(right)).split('.')[2]
  return `${base64url.encode(JSON.stringify(header))}.${base64url.encode(JSON.stringify(payload))}.${signature}`
}

async function init(client: RawClient, token: unknown, userID: unknown = player): Promise<void> {
  client.socket.write(frame(1, JSON.stringify({ type: 'init', userID, token, id: 'i' })))
  client.socket.write(frame(1, '{"type":"ping","id":"p"}'))
}

const without = (claim: keyof typeof right): object => ({ ...right, [claim]: undefined })

/** Each row: what is wrong with the token, and the token. */
const badTokens: readonly (readonly [what: string, token: () => Promise<string> | string])[] = [
  ['nothing in it', () => ''],
  ['one part', () => 'abc'],
  ['two parts', async () => (await signed(right)).split('.').slice(0, 2).join('.')],
  ['four parts', async () => `${await signed(right)}.x`],
  ['five parts, as an encrypted token', () => 'a.b.c.d.e'],
  ['dots only', () => '..'],
  ['a space before it', async () => ` ${await signed(right)}`],
  ['the name of a scheme', async () => `Bearer ${await signed(right)}`],
  ['a cut signature', async () => (await signed(right)).slice(0, -4)],
  ['no signature', async () => `${(await signed(right)).split('.').slice(0, 2).join('.')}.`],
  ['the signature of another token', () => forged({ alg: 'HS256' }, { ...right, exp: now + 7200 })],
  ['the algorithm none', () => forged({ alg: 'none' })],
  ['the algorithm None', () => forged({ alg: 'None' })],
  [
    'the algorithm none and no signature',
    async () => `${(await forged({ alg: 'none' })).split('.').slice(0, 2).join('.')}.`,
  ],
  ['the algorithm hs256', () => forged({ alg: 'hs256' })],
  ['the algorithm HS384', () => signed(right, { alg: 'HS384' })],
  ['the algorithm HS512', () => signed(right, { alg: 'HS512' })],
  ['the algorithm RS256', () => forged({ alg: 'RS256' })],
  ['no algorithm', () => forged({})],
  ['an algorithm that is a list', () => forged({ alg: ['HS256'] })],
  ['a key of its own', () => forged({ alg: 'HS256', jwk: { kty: 'oct', k: 'AAAA' } })],
  ['the address of a key', () => forged({ alg: 'HS256', jku: 'https://evil.example/keys' })],
  ['a path as the id of its key', () => forged({ alg: 'HS256', kid: '../../dev/null' })],
  ['an unknown critical header', () => forged({ alg: 'HS256', crit: ['x'], x: 1 })],
  ['another issuer', () => signed({ ...right, iss: 'stranger' })],
  ['a list of issuers', () => signed({ ...right, iss: ['lifegrid'] })],
  ['no issuer', () => signed(without('iss'))],
  ['no player', () => signed(without('sub'))],
  ['another player', () => signed({ ...right, sub: 'bob' })],
  ['the player in capitals', () => signed({ ...right, sub: 'ADA' })],
  ['a list of players', () => signed({ ...right, sub: [player] })],
  ['no end', () => signed(without('exp'))],
  ['an end that has passed', () => signed({ ...right, exp: now - 1 })],
  ['an end before 1970', () => signed({ ...right, exp: -1 })],
  ['an end that is text', () => signed({ ...right, exp: String(now + 3600) })],
  ['an end without a value', () => signed({ ...right, exp: null })],
  ['a beginning that has not come', () => signed({ ...right, nbf: now + 600 })],
  ['a payload that is a list', async () => `${base64url.encode('{"alg":"HS256"}')}.${base64url.encode('[]')}.x`],
]

describe('a token', () => {
  it.each(badTokens)('with %s is refused', async (_what, token) => {
    const client = await rawClient(edges[0]?.port ?? 0)
    await init(client, await token())
    expect((await client.next())?.text).toContain('"code":"bad_token"')
    let last = await client.next()
    // The ping may be refused because the connection has no player yet, or may not be handled any more.
    while (last?.opcode === 1) last = await client.next()
    expect(last).toMatchObject({ opcode: 8, code: closeCodes.bad_token.code })
  })

  it.each([
    ['a number', 7],
    ['null', null],
    ['a list', []],
    ['an object', {}],
    ['too long', 'x'.repeat(limits.tokenLengthMax + 1)],
  ])('that is %s is no token', async (_what, token) => {
    const client = await rawClient(edges[0]?.port ?? 0)
    await init(client, token)
    expect((await client.next())?.text).toContain('"code":"invalid_message"')
  })

  it.each([
    ['with what it needs', right],
    ['without iat', without('iat')],
    ['with more claims', { ...right, aud: 'x', scope: 'admin', nbf: now - 5 }],
    ['with an end in ten years', { ...right, exp: now + 315_360_000 }],
  ])('%s is accepted', async (_what, payload) => {
    const client = await rawClient(edges[0]?.port ?? 0)
    await init(client, await signed(payload, { typ: 'JWT' }))
    expect((await client.next())?.text).toContain('"replyTo":"p"')
  })
})

describe('[CONN-8] the end of a token', () => {
  it('is announced, and closes the socket', async () => {
    const client = await rawClient(edges[0]?.port ?? 0)
    await init(client, await signed({ ...right, exp: Math.floor(Date.now() / 1000) + 4 }))
    // The token ends so soon that the notice may come before the answer.
    const texts = [await client.next(), await client.next()].map((frame) => frame?.text).sort()
    expect(texts).toEqual([expect.stringContaining('"replyTo":"p"'), expect.stringContaining('"type":"tokenExpiring"')])
    expect(await client.next()).toMatchObject({ opcode: 8, code: closeCodes.token_expired.code })
  })
})

describe('[CONN-9] a revocation', () => {
  it.each([
    ['of a player', { player: 'eve-1' }, ['eve-1'], ['bob-1']],
    ['of old tokens', { issuedBefore: now * 1000 - 50_000 }, ['old-2', 'old-3'], ['eve-2']],
  ] as const)('%s reaches the sockets on every edge', async (_what, revocation: Revocation, closed, kept) => {
    const open = async (id: string, target: HostileEdge): Promise<RawClient> => {
      const client = await rawClient(target.port)
      await init(client, await signed({ ...right, sub: id, iat: id.startsWith('old') ? now - 100 : now }), id)
      expect((await client.next())?.text).toContain('"replyTo":"p"')
      return client
    }
    const [first, second] = edges as [HostileEdge, HostileEdge]
    // On different edges, also the two of one player: an edge closes an older socket of a player only if it has both.
    const revoked = await Promise.all(closed.flatMap((id) => [open(id, first), open(id, second)]))
    const others = await Promise.all(kept.flatMap((id) => [open(id, first), open(id, second)]))
    const operator = await connectCluster({
      redisUrl: redisDatabase(inject('redisUrl'), database),
      clock: systemClock,
      random: systemRandom,
      sessionTtlMs: 3000,
      lanes: 8,
      onError() {},
    })
    const told = await publishToEdges(operator, JSON.stringify(revocationEntry('operator', revocation)))
    expect(told.sort()).toEqual(edges.map(({ edge }) => edge.id).sort())
    for (const client of revoked) {
      expect(await client.next()).toMatchObject({ opcode: 8, code: closeCodes.revoked.code })
    }
    for (const { received } of others) expect(received.some(({ opcode }) => opcode === 8)).toBe(false)
    await operator.close()
  })
})
