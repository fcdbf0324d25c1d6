import type { Clock } from '@lifegrid/base/clock'
import { pushTexts } from '@lifegrid/content/push/push-texts'
import { type NoticeKind, noticeKinds } from '@lifegrid/engine/absence/notices'
import type { BanList } from '@lifegrid/storage/accounts/mysql-bans'
import type { DuePush, PushRecord } from '@lifegrid/storage/push-ports'
import { workerLimits } from '../limits.ts'
import type { PushProvider, PushResult } from './provider.ts'
import { type QuietHours, quietUntil } from './quiet-hours.ts'

export interface PushRules {
  readonly quiet: QuietHours
  /** The time zone of devices that have not given theirs. */
  readonly defaultZone: string
  /** The most notifications that a player gets in 24 hours. */
  readonly dailyMax: number
}

export interface PushSweepOptions {
  readonly store: PushRecord
  /** [OPS-7] Who may not play at the moment. */
  readonly bans: Pick<BanList, 'bans'>
  readonly provider: PushProvider
  readonly rules: PushRules
  /** Cluster wall time. */
  readonly time: Pick<Clock, 'now'>
  /** An event is over: sent, or why not. */
  readonly onEnded: (outcome: PushOutcome) => void
  /** The service could not take or refused a notification. */
  readonly onTrouble: (reason: string) => void
}

export type PushOutcome =
  | 'sent'
  /** The player is connected, or was since. */
  | 'seen'
  /** It came too long ago. */
  | 'stale'
  /** The player has no device any more. */
  | 'no_device'
  /** The player may not play. */
  | 'banned'
  /** The player has had as many as a day allows. */
  | 'capped'
  | 'refused'
  /** The service was away at every attempt. */
  | 'failed'

/**
 * [PUSH-2] Sends the notifications that are due. Each event is claimed first, so the sweeps of several workers share them. What a worker
 * that dies had claimed is sent when the claim ends; if it had been sent already, the device shows it once, because both have one key.
 */
export async function pushSweep(options: PushSweepOptions, signal: AbortSignal): Promise<void> {
  const { store, bans, time } = options
  while (!signal.aborted) {
    const now = Math.floor(time.now())
    const claim = { now, until: now + workerLimits.pushClaimMs, limit: workerLimits.pushPage }
    const due = await store.claimPushes(claim)
    const byPlayer = Map.groupBy(due, ({ playerId }) => playerId)
    const banned = await bans.bans([...byPlayer.keys()], now)
    await Promise.all(
      [...byPlayer].map(([player, events]) => sendAll(options, events, { now, banned: banned.has(player) })),
    )
    if (due.length < workerLimits.pushPage) return
  }
}

/** The time of a sweep, and whether its player is banned then. */
interface SweepTime {
  readonly now: number
  readonly banned: boolean
}

/** Sends the due events of one player, the most important first: the daily limit may not leave room for all. */
async function sendAll(options: PushSweepOptions, events: readonly DuePush[], at: SweepTime): Promise<void> {
  let sent = events[0]?.sentLastDay ?? 0
  for (const event of [...events].sort((a, b) => rankOf(a.kind) - rankOf(b.kind))) {
    if ((await handle(options, event, at, sent)) === 'sent') sent++
  }
}

async function handle(
  { store, provider, rules, onEnded, onTrouble }: PushSweepOptions,
  event: DuePush,
  { now, banned }: SweepTime,
  sent: number,
): Promise<PushOutcome | 'later'> {
  const end = async (outcome: PushOutcome): Promise<PushOutcome> => {
    await store.endPush(event, outcome, now)
    onEnded(outcome)
    return outcome
  }
  const idle = banned ? 'banned' : reasonNotToSend(event, now)
  if (idle !== undefined) return end(idle)
  const zone = event.devices.find(({ timeZone }) => timeZone !== null)?.timeZone ?? rules.defaultZone
  const until = quietUntil(now, zone, rules.quiet)
  if (until > now) {
    await store.delayPush(event, until, event.attempts)
    return 'later'
  }
  if (sent >= rules.dailyMax) return end('capped')
  const results = await Promise.all(event.devices.map((device) => provider.send({ device, ...textOf(event) })))
  for (const [index, { outcome }] of results.entries()) {
    const device = event.devices[index]
    if (outcome === 'unregistered' && device !== undefined) await store.forgetToken(event.playerId, device)
  }
  for (const result of results) if ('reason' in result) onTrouble(result.reason)
  if (results.some(({ outcome }) => outcome === 'sent')) return end('sent')
  const later = results.find((result) => result.outcome === 'later')
  if (later === undefined) return end(results.some(({ outcome }) => outcome === 'refused') ? 'refused' : 'no_device')
  if (event.attempts + 1 >= workerLimits.pushAttempts) return end('failed')
  await store.delayPush(event, now + backoffMs(later, event.attempts), event.attempts + 1)
  return 'later'
}

function reasonNotToSend(event: DuePush, now: number): PushOutcome | undefined {
  if (event.connected || event.connectionAt > event.at) return 'seen'
  if (now - event.at > workerLimits.pushAgeMaxMs) return 'stale'
  return event.devices.length === 0 ? 'no_device' : undefined
}

/** As the service asks, or twice as long each time. */
function backoffMs(later: Extract<PushResult, { outcome: 'later' }>, attempts: number): number {
  const own = workerLimits.pushRetryBaseMs * 2 ** attempts
  return Math.min(Math.max(own, later.afterMs ?? 0), workerLimits.pushRetryCapMs)
}

function textOf({ playerId, key, kind }: DuePush): { key: string; kind: string; title: string; body: string } {
  const known = kind as NoticeKind
  const text = noticeKinds.includes(known) ? pushTexts[known] : pushTexts.message
  return { key: `${playerId}.${key}`, kind, ...text }
}

function rankOf(kind: string): number {
  const rank = noticeKinds.indexOf(kind as NoticeKind)
  return rank < 0 ? noticeKinds.length : rank
}
