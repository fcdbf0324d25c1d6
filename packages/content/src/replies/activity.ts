import { defineReplies } from '../define-replies.ts'

export const activity = defineReplies({
  id: 'activity',
  type: 'activity',
  asks: ['What’s up?', 'What are you up to?', 'Busy?', 'Where are you right now?'],
  lines: [
    {
      sentiment: 'positive',
      text: 'Repainting a chair. It was brown. It will be brown again, but better.',
      answers: ['Send a picture', 'Why?'],
    },
    { sentiment: 'positive', text: 'On a bench in the sun, officially running errands.', answers: ['Stay there'] },
    {
      sentiment: 'positive',
      text: 'Come along if you like! Nobody knows where we are going, which is the point.',
      trait: { of: 'expressiveness', is: 'high' },
    },
    { sentiment: 'positive', text: 'Dancing in the kitchen. The window is open. I no longer care.', mood: 'great' },
    {
      sentiment: 'positive',
      text: 'Sorting buttons, and thinking of you, in that order. What about you, tell me all of it?',
      trait: { of: 'inquisitiveness', is: 'high' },
    },
    {
      sentiment: 'positive',
      text: 'Trying to teach the cat to shake hands. So far it has taught me to give up.',
      trait: { of: 'humour', is: 'high' },
    },
    { sentiment: 'neutral', text: 'In line.', trait: { of: 'verbosity', is: 'low' } },
    { sentiment: 'neutral', text: 'Laundry. It comes back every week, like a season.' },
    { sentiment: 'neutral', text: 'Working late. Do not ask on what.', mood: 'stressed' },
    { sentiment: 'neutral', text: 'Lying on the floor for a bit. The floor is fine.', mood: 'bad' },
    {
      sentiment: 'neutral',
      text: 'I am at present engaged. I will be free at six.',
      trait: { of: 'formality', is: 'high' },
    },
    { sentiment: 'negative', text: 'Why do you want to know?' },
    { sentiment: 'negative', text: 'Something that needs quiet.' },
    { sentiment: 'negative', text: 'Everything at once. Please, not now.', mood: 'stressed' },
  ],
})
