import { publishToEdges } from '@lifegrid/cluster/publish-to-edges'
import { revocationEntry } from '@lifegrid/contract/wire/outbound'
import type { AccountStore, Ban } from '@lifegrid/storage/accounts/ports'
import type { Store } from '@lifegrid/storage/ports'
import { withAccounts } from '../cluster/with-accounts.ts'
import { withCluster } from '../cluster/with-cluster.ts'
import { columns } from '../columns.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { printOutcome } from '../print-outcome.ts'

/** The operators' commands for bans: [OPS-7]. Each returns the exit code. */

interface Json {
  readonly json?: boolean
}

export interface BanOptions extends Json {
  readonly reason: string
  readonly days?: number
  readonly life?: boolean
}

/** What was done. */
export interface Banned {
  readonly ban: Ban
  /** The lives whose sockets are closed. */
  readonly lives: readonly string[]
  /** The sessions of the edges that close them. */
  readonly edges: readonly string[]
}

/** The column's width. A client shows the reason in one line. */
const reasonLengthMax = 200
const dayMs = 86_400_000

export function banCommand(playerId: string, options: BanOptions): Promise<number> {
  return withCluster(({ store, transport }) =>
    withAccounts(async (accounts) => {
      const banned = await ban(playerId, options, { accounts, store, transport, now: Math.floor(transport.time.now()) })
      console.log(options.json === true ? JSON.stringify(banned) : bannedText(banned))
      return 0
    }),
  )
}

export async function unbanCommand(playerId: string, { json }: Json): Promise<number> {
  const lifted = await withAccounts((accounts) => accounts.unban(playerId))
  const text = lifted === 0 ? `${playerId} is not banned.` : `${playerId} may connect again.`
  return printOutcome(lifted > 0, { json, object: { player: playerId, lifted }, text })
}

export function bansCommand({ limit, json }: Json & { readonly limit: number }): Promise<number> {
  return withCluster(({ transport }) =>
    withAccounts(async (accounts) => {
      const bans = await accounts.currentBans(Math.floor(transport.time.now()), limit)
      console.log(json === true ? JSON.stringify({ bans }) : bansText(bans))
      return 0
    }),
  )
}

/**
 * [OPS-7] Writes the ban, then closes the sockets: a client that connects again in between finds the ban.
 * @throws ExpectedFailure when there is no such player, or the reason is not usable.
 */
export async function ban(
  playerId: string,
  { reason: given, days, life }: Omit<BanOptions, 'json'>,
  ports: {
    readonly accounts: Pick<AccountStore, 'owners' | 'characters' | 'ban'>
    readonly store: Pick<Store, 'head'>
    readonly transport: Parameters<typeof publishToEdges>[0]
    /** Cluster wall time, whole ms. */
    readonly now: number
  },
): Promise<Banned> {
  const { accounts, store, transport, now } = ports
  const reason = checkedReason(given)
  const owner = (await accounts.owners([playerId])).get(playerId)
  if (owner === undefined && (await store.head(playerId)) === undefined) {
    throw new ExpectedFailure(`The database has no player ${playerId}.`)
  }
  const accountId = life === true ? null : (owner?.accountId ?? null)
  const made = { playerId, accountId, reason, bannedAt: now, untilAt: days === undefined ? null : now + days * dayMs }
  await accounts.ban(made)
  const lives = accountId === null ? [playerId] : (await accounts.characters(accountId)).map((one) => one.playerId)
  const edges = new Set<string>()
  for (const player of lives) {
    const told = await publishToEdges(transport, JSON.stringify(revocationEntry('lifegrid', { player })))
    for (const edge of told) edges.add(edge)
  }
  return { ban: made, lives, edges: [...edges] }
}

function checkedReason(given: string): string {
  const reason = given.trim()
  if (reason === '' || reason.length > reasonLengthMax || /\p{Cc}/u.test(reason)) {
    throw new ExpectedFailure(`--reason must be a text of 1 to ${reasonLengthMax} characters in one line.`)
  }
  return reason
}

export function bannedText({ ban: made, lives, edges }: Banned): string {
  const who = made.accountId === null ? `The life ${made.playerId} is` : `All lives of ${made.playerId}'s account are`
  const sockets = `${edges.length} ${edges.length === 1 ? 'edge closes' : 'edges close'} the sockets of ${lives.join(', ')}.`
  return `${who} banned ${endText(made)}. ${sockets}`
}

function bansText(bans: readonly Ban[]): string {
  if (bans.length === 0) return 'Nobody is banned.'
  const rows = bans.map((one) => [
    one.playerId,
    one.accountId ?? '-',
    new Date(one.bannedAt).toISOString(),
    one.untilAt === null ? '-' : new Date(one.untilAt).toISOString(),
    one.reason,
  ])
  return columns(['PLAYER', 'ACCOUNT', 'SINCE', 'UNTIL', 'REASON'], rows)
}

function endText({ untilAt }: Ban): string {
  return untilAt === null ? 'without an end' : `until ${new Date(untilAt).toISOString()}`
}
