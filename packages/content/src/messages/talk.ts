import type { TalkMessages } from '@lifegrid/engine/catalogue/messages/talk'

export const talkMessages: TalkMessages = {
  'talk.fallback-player': [
    'Hello.',
    'Hi. It’s me.',
    'I was just thinking of you.',
    'Got a minute?',
    'Hey. How are things?',
    'Thought I would say hello.',
  ],
  'talk.fallback-positive': [
    'Good to hear from you.',
    'That’s a nice thing to read.',
    'You picked a good moment to write.',
    'Thank you. I mean it.',
    'I needed that today.',
    'Well, that makes me glad.',
  ],
  'talk.fallback-neutral': [
    'I see.',
    'Fair enough.',
    'All right. Tell me more when you can.',
    'Could be. I have to think about that one.',
    'Noted.',
    'Hm. I hadn’t looked at it that way.',
  ],
  'talk.fallback-negative': [
    'Not now, please.',
    'Let’s leave it there for today.',
    'I would rather not talk about it.',
    'That didn’t sit well with me.',
    'I’m going to put this down for a while.',
    'Give me some time.',
  ],
}
