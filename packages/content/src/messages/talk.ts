import type { TalkMessages } from '@lifegrid/engine/catalogue/messages/talk'

export const talkMessages: TalkMessages = {
  'talk.fallback-player': ['Hello.'],
  'talk.fallback-positive': ['Good to hear from you.'],
  'talk.fallback-neutral': ['I see.'],
  'talk.fallback-negative': ['Not now, please.'],
}
