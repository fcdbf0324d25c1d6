import { defineReplies } from '../define-replies.ts'

export const askAboutDay = defineReplies({
  id: 'ask-about-day',
  type: 'askAboutDay',
  asks: ['How was your day?', 'Tell me about your day, in order.', 'What was the best thing today?'],
  lines: [
    {
      sentiment: 'positive',
      text: 'A woman on the bus knitted the whole way and never looked once. That was the best part. The rest was a day.',
      trait: { of: 'verbosity', is: 'high' },
      answers: ['What was it going to be?', 'And the worst?'],
    },
    {
      sentiment: 'positive',
      text: 'Somebody held a door. Somebody else remembered my name. I am easily pleased today.',
      answers: ['What did you do with it?'],
    },
    {
      sentiment: 'positive',
      text: 'It began with the wrong shoes and ended with cake, so: uphill.',
      trait: { of: 'humour', is: 'high' },
    },
    { sentiment: 'positive', text: 'One of the good ones. I wrote the date down.', mood: 'great' },
    { sentiment: 'positive', text: 'Long. But the walk home was all leaves, and now there is you.', mood: 'stressed' },
    {
      sentiment: 'positive',
      text: 'Hard to tell yet. Ask me about yours first, then mine comes out by itself.',
      trait: { of: 'inquisitiveness', is: 'high' },
    },
    { sentiment: 'neutral', text: 'It had a morning, an afternoon, and one incident with a stapler.' },
    { sentiment: 'neutral', text: 'It was Tuesday all day.' },
    { sentiment: 'neutral', text: 'Over.', trait: { of: 'verbosity', is: 'low' } },
    { sentiment: 'neutral', text: 'I got through it. That was the plan, so the plan worked.', mood: 'bad' },
    { sentiment: 'negative', text: 'You would not be interested.' },
    { sentiment: 'negative', text: 'If I tell it I have to live it again.', mood: 'stressed' },
    { sentiment: 'negative', text: 'Same as when you did not ask.' },
  ],
})
