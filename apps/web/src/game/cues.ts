import type { ServerFrame } from '@lifegrid/sdk/messages.generated'

/** What the player can hear and feel. */
export type Cue = 'decision' | 'won' | 'message' | 'death'

/** The cue of a frame from the server; undefined for most. */
export function cueOf(frame: ServerFrame): Cue | undefined {
  switch (frame.type) {
    case 'questionEvent':
    case 'dilemmaEvent':
      return 'decision'
    case 'achievementUnlocked':
      return 'won'
    case 'conversationEvent':
      return frame.message.sender === 'player' ? undefined : 'message'
    case 'lifeEnded':
      return 'death'
    default:
      return undefined
  }
}
