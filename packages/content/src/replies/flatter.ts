import { defineReplies } from '../define-replies.ts'

export const flatter = defineReplies({
  id: 'flatter',
  type: 'flatter',
  asks: [
    'You know what? You are good at this. All of it.',
    'I told somebody about you today. Only good things.',
    'Nobody tells a story like you do.',
  ],
  lines: [
    {
      sentiment: 'positive',
      text: 'Say that again, slower. I want to remember the wording.',
      answers: ['You are good at this', 'Once is enough'],
    },
    { sentiment: 'positive', text: 'I am putting that on the fridge.', trait: { of: 'humour', is: 'high' } },
    { sentiment: 'positive', text: 'Oh, {name}. I needed that more than I knew.', mood: 'bad' },
    { sentiment: 'positive', text: 'You are kind. I will be unbearable until Thursday.' },
    { sentiment: 'positive', text: 'That goes both ways, and you know it.', trait: { of: 'warmth', is: 'high' } },
    { sentiment: 'positive', text: 'Today I believe you!', mood: 'great' },
    { sentiment: 'neutral', text: 'What do you need?', answers: ['Nothing at all', 'Now that you ask'] },
    { sentiment: 'neutral', text: 'Thank you. I never know where to look.' },
    { sentiment: 'neutral', text: 'That is very civil of you.', trait: { of: 'formality', is: 'high' } },
    { sentiment: 'negative', text: 'You are laying it on with a shovel.' },
    { sentiment: 'negative', text: 'I liked you better when you told me the truth.' },
    { sentiment: 'negative', text: 'Not now. I would have to smile.', mood: 'stressed' },
  ],
})
