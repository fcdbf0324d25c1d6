import { memoryAccountStore } from '@lifegrid/storage/accounts/memory-account-store'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { describe, expect, test } from 'vitest'
import { ban, bannedText } from '../../src/player/ban-command.ts'
import { edgesThatListen } from './edges-that-listen.ts'

const now = Date.UTC(2030, 0, 1)

/** An account with two lives, in memory. */
async function place() {
  const accounts = memoryAccountStore()
  const character = { playerId: 'a-1', accountId: 'a', label: null, createdAt: 1, archivedAt: null }
  const account = { id: 'a', createdAt: 1, email: null, pendingEmail: null, passwordHash: null, tokensAfter: 0 }
  const session = { id: 's', accountId: 'a', playerId: 'a-1', refreshHash: '', device: '', createdAt: 1, usedAt: 1 }
  await accounts.create({ account, character, session: { ...session, expiresAt: 2, revokedAt: null } })
  await accounts.addCharacter({ ...character, playerId: 'a-2' }, 20)
  const { published, transport } = edgesThatListen()
  return { accounts, published, ports: { accounts, store: memoryStore(), transport, now } }
}

describe('[OPS-7] lifegrid player ban', () => {
  test('bans all lives of the account and closes the sockets of each on every edge, after the ban is written', async () => {
    const { accounts, published, ports } = await place()
    const order: string[] = []
    const watched = {
      ...ports,
      accounts: {
        ...accounts,
        ban: async (one: Parameters<typeof accounts.ban>[0]) => {
          await accounts.ban(one)
          order.push(`written, ${published.length} sent`)
        },
      },
    }
    const banned = await ban('a-2', { reason: ' Spam. ', days: 7 }, watched)
    expect(order).toEqual(['written, 0 sent'])
    const made = { playerId: 'a-2', accountId: 'a', reason: 'Spam.', bannedAt: now, untilAt: now + 7 * 86_400_000 }
    expect(banned).toEqual({ ban: made, lives: ['a-1', 'a-2'], edges: ['edge-0', 'edge-1'] })
    expect(published.map(([edge, entry]) => [edge, (entry as { revoke: unknown }).revoke])).toEqual([
      ['edge-0', { player: 'a-1' }],
      ['edge-1', { player: 'a-1' }],
      ['edge-0', { player: 'a-2' }],
      ['edge-1', { player: 'a-2' }],
    ])
    expect(bannedText(banned)).toBe(
      "All lives of a-2's account are banned until 2030-01-08T00:00:00.000Z. 2 edges close the sockets of a-1, a-2.",
    )
  })

  test('bans one life with --life', async () => {
    const { accounts, ports } = await place()
    const banned = await ban('a-2', { reason: 'Spam.', life: true }, ports)
    expect(banned).toMatchObject({ ban: { accountId: null, untilAt: null }, lives: ['a-2'] })
    expect([...(await accounts.bans(['a-1', 'a-2'], now)).keys()]).toEqual(['a-2'])
    expect(bannedText(banned)).toMatch(/^The life a-2 is banned without an end\. /)
  })

  test('refuses a player who does not exist, and a reason that is empty, too long or of several lines', async () => {
    const { published, ports } = await place()
    await expect(ban('b', { reason: 'Spam.' }, ports)).rejects.toThrow('The database has no player b.')
    for (const reason of ['  ', 'x'.repeat(201), 'a\nb']) {
      await expect(ban('a-1', { reason }, ports)).rejects.toThrow('--reason must be a text of 1 to 200 characters')
    }
    expect(published).toEqual([])
  })
})
