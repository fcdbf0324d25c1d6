import type { PushDevice } from '@lifegrid/storage/push-ports'

/** A notification for one device. */
export interface PushMessage {
  readonly device: PushDevice
  /** Two messages with one key are the same: a device that gets both shows one. */
  readonly key: string
  readonly kind: string
  readonly title: string
  readonly body: string
}

export type PushResult =
  | { readonly outcome: 'sent' }
  /** The service does not know the token any more. It will never do again. */
  | { readonly outcome: 'unregistered' }
  /** The service is busy or away. */
  | { readonly outcome: 'later'; readonly afterMs: number | undefined; readonly reason: string }
  /** The service refuses this message, and would refuse it again. */
  | { readonly outcome: 'refused'; readonly reason: string }

/** A service that delivers notifications. It never throws. */
export interface PushProvider {
  readonly name: 'log' | 'fcm'
  send(message: PushMessage): Promise<PushResult>
}
