import type { ServerFrame } from '@lifegrid/contract/frames/index.generated'
import type { FrameBody } from '@lifegrid/sdk/messages.generated'
import type { View } from '@lifegrid/sdk/view'

/** The notice that the person types at this message; undefined when the person is not known. */
export function typingOf({ character }: FrameBody<'conversationEvent'>, view: View | null): string | undefined {
  const person = view?.people.find(({ id }) => id === character)
  return person === undefined ? undefined : `${person.firstname} is typing…`
}

/** A line for the foot of the screen about a frame that is neither state nor feed; undefined for frames without news. */
export function newsOf(frame: ServerFrame, view: View | null): string | undefined {
  switch (frame.type) {
    case 'achievementUnlocked':
      return `Achievement: ${frame.title}${frame.diamonds > 0 ? ` (◆ ${frame.diamonds})` : ''}`
    case 'relationshipEvent':
      return frame.message ?? undefined
    case 'conversationEvent': {
      const { sender, message } = frame.message
      const person = view?.people.find(({ id }) => id === sender)
      return person === undefined ? undefined : `${person.firstname}: “${message}”`
    }
    case 'chat':
      return frame.own === true ? undefined : `${frame.nickname} (lounge): ${frame.message}`
    case 'offlineSummary': {
      const days = Math.floor(frame.minutes / 1440)
      const gone = days === 0 ? 'While you were away' : days === 1 ? 'In the day' : `In the ${days} days`
      const what = frame.headlines[0]?.title ?? 'nothing much happened'
      return `${gone}${days === 0 ? '' : ' that you were away'}: ${what}`
    }
    default:
      return undefined
  }
}
