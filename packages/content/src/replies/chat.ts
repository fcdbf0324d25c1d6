import { defineReplies } from '../define-replies.ts'

export const chat = defineReplies({
  id: 'chat',
  type: 'chat',
  asks: [
    'Hello, you.',
    'Anything new at your end?',
    'I just thought of you. How is it going?',
    'What are you having for supper?',
  ],
  lines: [
    {
      sentiment: 'positive',
      text: 'Good timing. I was about to do something useful.',
      answers: ['Then I saved you', 'What was it?'],
    },
    {
      sentiment: 'positive',
      text: 'Nothing new here, and I mean that in the best way. You?',
      answers: ['The same', 'Plenty, sit down'],
    },
    {
      sentiment: 'positive',
      text: '{name}! I have been holding this story back for you since Tuesday.',
      trait: { of: 'expressiveness', is: 'high' },
      answers: ['Go on then'],
    },
    {
      sentiment: 'positive',
      text: 'I made soup. There is too much. There is always too much.',
      livesTogether: false,
      age: { from: 18 },
      trait: { of: 'warmth', is: 'high' },
      answers: ['I am coming over', 'Freeze me some'],
    },
    {
      sentiment: 'positive',
      text: 'My neighbor has bought a trumpet. Pray for me. Otherwise splendid.',
      trait: { of: 'humour', is: 'high' },
    },
    {
      sentiment: 'positive',
      text: 'Everything is going right today. I do not trust it, but I am enjoying it.',
      mood: 'great',
    },
    {
      sentiment: 'positive',
      text: 'Not the best week. But your name on the screen helped.',
      mood: 'bad',
      answers: ['Tell me', 'I could come by'],
    },
    { sentiment: 'neutral', text: 'Fine. You?', trait: { of: 'verbosity', is: 'low' } },
    { sentiment: 'neutral', text: 'Can’t complain. Well, I can, but you know all of it already.' },
    { sentiment: 'neutral', text: 'In the middle of something. I will write tonight.', mood: 'stressed' },
    {
      sentiment: 'neutral',
      text: 'Waiting for the bus. It is a long relationship.',
      trait: { of: 'humour', is: 'high' },
    },
    { sentiment: 'neutral', text: 'The usual. Rain, work, bread.' },
    { sentiment: 'positive', text: 'The chair you sat in still has your shape. Come and change it.', about: 'visit' },
    {
      sentiment: 'neutral',
      text: 'After you left I thought of three more things to tell you. Now they are gone.',
      about: 'visit',
    },
    { sentiment: 'positive', text: 'This does not mean that we have made up. But go on.', about: 'quarrel' },
    { sentiment: 'neutral', text: 'I can do small talk. What we need is the other kind.', about: 'quarrel' },
    { sentiment: 'negative', text: 'So we pretend that nothing was said?', about: 'quarrel' },
    {
      sentiment: 'negative',
      text: 'I am not ready to be nice to you.',
      about: 'quarrel',
      answers: ['I will wait', 'I am sorry'],
    },
    { sentiment: 'negative', text: 'Not today.', trait: { of: 'verbosity', is: 'low' } },
    { sentiment: 'negative', text: 'You only write when you are bored.' },
    { sentiment: 'negative', text: 'I have nine things to do and you are now the tenth.', mood: 'stressed' },
    {
      sentiment: 'negative',
      text: 'I would rather not talk. It is nothing you did. It is a little bit what you did.',
      mood: 'bad',
    },
  ],
})
