import type { FrameBody, ServerFrame } from './messages.generated.ts'

/** What is known of the lounge, where all players meet. Every change makes a new object. */
export interface LoungeView {
  /** The number of connections of the whole cluster; null before the server has sent it. */
  readonly online: number | null
  /** The global events that hold. */
  readonly events: FrameBody<'global_events'>['events']
  /** The last messages, the oldest first, each once. */
  readonly messages: readonly LoungeMessage[]
}

export type LoungeMessage = FrameBody<'chatHistory'>['messages'][number] & {
  /** Whether this client has sent it on its present connection. */
  readonly own?: true | undefined
}

export const emptyLounge: LoungeView = { online: null, events: [], messages: [] }

/**
 * The view after a frame; the same object if the frame is not of the lounge. A new connection begins with the last messages. Those that the
 * view has already stay as they are, so the player's own ones remain marked.
 */
export function mergeLounge(view: LoungeView, frame: ServerFrame, messagesMax: number): LoungeView {
  switch (frame.type) {
    case 'online_count':
      return { ...view, online: frame.count }
    case 'global_events':
      return { ...view, events: frame.events }
    case 'chatHistory': {
      const known = new Map(view.messages.map((message) => [message.id, message]))
      return { ...view, messages: frame.messages.map((message) => known.get(message.id) ?? message) }
    }
    case 'chat': {
      const { type: _, id, ...said } = frame
      // Without an id it came before the answer to a late `init`, and is in the history that follows.
      if (id === undefined || view.messages.some((message) => message.id === id)) return view
      return { ...view, messages: [...view.messages, { id, ...said }].slice(-messagesMax) }
    }
    default:
      return view
  }
}
