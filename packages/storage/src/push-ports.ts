import type { DeviceToken } from './device-token.ts'
import type { WorkClaim } from './work-claim.ts'

/** The part of the record about notifications for players who are away. Times are cluster wall time in ms. */

/** Something that a player is told of on their devices: [PUSH-1]. */
export interface PushEvent {
  readonly playerId: string
  /** Names the event among those of the player. At most 96 ASCII characters. */
  readonly key: string
  readonly kind: string
  /** When it came. */
  readonly at: number
}

/** An event that a worker has claimed, with what decides whether it is sent. */
export interface DuePush extends PushEvent {
  /** Failed attempts to send it so far. */
  readonly attempts: number
  readonly connected: boolean
  /** Wall time of the player's last connect or disconnect. */
  readonly connectionAt: number
  readonly devices: readonly PushDevice[]
  /** The player's events that were sent in the day before the claim. */
  readonly sentLastDay: number
}

export interface PushDevice extends DeviceToken {
  /** IANA name; null when the device has not given it. */
  readonly timeZone: string | null
}

export interface PushRecord {
  /** Adds events of players who have a device. An event whose key the player has had already is ignored. */
  addPushes(events: readonly PushEvent[]): Promise<void>
  /** [JOB-4] Claims due events, those that are due longest first, in the order of player and key. */
  claimPushes(claim: WorkClaim): Promise<DuePush[]>
  /** The event is over, with this outcome: 'sent', or why it was not. At most 16 ASCII characters. */
  endPush(event: Pick<PushEvent, 'playerId' | 'key'>, outcome: string, at: number): Promise<void>
  /** The event is due again at that time. */
  delayPush(event: Pick<PushEvent, 'playerId' | 'key'>, dueAt: number, attempts: number): Promise<void>
  /** Removes a token that its push service does not know any more, unless the player has set another one since. */
  forgetToken(playerId: string, device: DeviceToken): Promise<void>
  /** Removes at most `limit` events that were over before that time. @returns their number. */
  trimPushes(before: number, limit: number): Promise<number>
}
