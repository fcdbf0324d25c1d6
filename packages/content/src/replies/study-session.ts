import { defineReplies } from '../define-replies.ts'

export const studySession = defineReplies({
  id: 'study-session',
  type: 'studySession',
  asks: [
    'Shall we go through it together?',
    'Can you quiz me on the vocabulary?',
    'Explain page forty to me like I am a dog.',
  ],
  lines: [
    {
      sentiment: 'positive',
      text: 'Yes. Bring cookies. The cookies are how I think.',
      answers: ['Two kinds', 'You bring them'],
    },
    {
      sentiment: 'positive',
      text: 'Once more from the top. You had it, you just did not look as if you had.',
      trait: { of: 'warmth', is: 'high' },
    },
    {
      sentiment: 'positive',
      text: 'So: a good dog wants the ball. The ball is the derivative. Sit.',
      trait: { of: 'humour', is: 'high' },
    },
    {
      sentiment: 'positive',
      text: 'What do they mean by that, though? No, really, why? I like this chapter.',
      trait: { of: 'inquisitiveness', is: 'high' },
    },
    { sentiment: 'positive', text: 'I understood it today! Quick, before it goes.', mood: 'great' },
    { sentiment: 'positive', text: 'An hour, then tea, then the rest. You were easy to teach.' },
    { sentiment: 'neutral', text: 'We can sit at the same table. I promise nothing.' },
    { sentiment: 'neutral', text: 'Half an hour. Then I have to do my own.', mood: 'stressed' },
    { sentiment: 'neutral', text: 'It is all in the book. But all right, sit down.' },
    { sentiment: 'negative', text: 'You want my notes, not me.' },
    { sentiment: 'negative', text: 'I cannot look at another page.', mood: 'stressed' },
    { sentiment: 'negative', text: 'You asked me the same thing on Monday, and I answered it on Monday.' },
  ],
})
