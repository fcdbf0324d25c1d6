import type { Clock, Timer } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import type { FrameBody } from './messages.generated.ts'

type Said = FrameBody<'conversationEvent'>

export interface TypedMessagesOptions {
  /** The person begins to type at a message: show a notice of it. */
  typing(message: Said): void
  /** A message is to be shown, and the notice to be removed. */
  show(message: Said): void
  /** Absent: the clock of the process. */
  readonly clock?: Clock
}

export interface TypedMessages {
  /** Takes a message as it arrives. It is shown at once, or after the time that the person types at it. */
  take(message: Said): void
  /** Shows nothing more. */
  close(): void
}

/**
 * Shows the messages of one reply one after another, each after its `typingMs`. A message without this time, such as one of the player, first
 * shows those of its conversation that still wait, so the order never changes.
 */
export function typedMessages({ typing, show, clock = systemClock }: TypedMessagesOptions): TypedMessages {
  const waiting = new Map<string, { readonly messages: Said[]; readonly timer: Timer }>()
  const typeNext = (conversation: string, messages: Said[]): void => {
    const [next] = messages
    if (next === undefined) {
      waiting.delete(conversation)
      return
    }
    const timer = clock.after(next.typingMs ?? 0, () => {
      messages.shift()
      show(next)
      typeNext(conversation, messages)
    })
    waiting.set(conversation, { messages, timer })
    typing(next)
  }
  const showWaiting = (conversation: string): void => {
    const known = waiting.get(conversation)
    known?.timer.cancel()
    waiting.delete(conversation)
    for (const message of known?.messages ?? []) show(message)
  }
  return {
    take(message) {
      const { conversation, typingMs } = message
      const known = waiting.get(conversation)
      if (typingMs === undefined) {
        showWaiting(conversation)
        show(message)
      } else if (known === undefined) typeNext(conversation, [message])
      else known.messages.push(message)
    },
    close() {
      for (const { timer } of waiting.values()) timer.cancel()
      waiting.clear()
    },
  }
}
