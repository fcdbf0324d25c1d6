import { defineReplies } from '../define-replies.ts'

export const checkIn = defineReplies({
  id: 'check-in',
  type: 'checkIn',
  asks: ['How are you, really?', 'I wanted to hear that you are all right.', 'Are you looking after yourself?'],
  lines: [
    {
      sentiment: 'positive',
      text: 'Better, now that somebody asks and means it.',
      answers: ['I do mean it', 'Always'],
    },
    { sentiment: 'positive', text: 'Sleeping, eating, paying the bills. By those measures I am a triumph.' },
    { sentiment: 'positive', text: 'I am well. I looked for a catch and found none.', mood: 'great' },
    {
      sentiment: 'positive',
      text: 'It is a lot at the moment. But I can carry it, if you ask me again next week.',
      mood: 'stressed',
      answers: ['I will', 'Can I take something off you?'],
    },
    {
      sentiment: 'positive',
      text: 'No. Not really. Thank you for asking twice.',
      mood: 'bad',
      answers: ['I am here', 'Do you want to tell me?'],
    },
    {
      sentiment: 'positive',
      text: 'You were always the one who asks. I am all right, love. Are you?',
      trait: { of: 'warmth', is: 'high' },
      answers: ['I am', 'Not quite'],
    },
    { sentiment: 'neutral', text: 'I am fine. That is the short answer, and I have no long one ready.' },
    { sentiment: 'neutral', text: 'Managing.', trait: { of: 'verbosity', is: 'low' } },
    { sentiment: 'neutral', text: 'Tired. The kind that a weekend fixes.', mood: 'stressed' },
    { sentiment: 'neutral', text: 'Well, thank you. And yourself?', trait: { of: 'formality', is: 'high' } },
    {
      sentiment: 'positive',
      text: 'Better since you came by. I found your glove. I am keeping it hostage.',
      about: 'visit',
    },
    { sentiment: 'neutral', text: 'You sat in my kitchen last week. You saw how I am.', about: 'visit' },
    {
      sentiment: 'positive',
      text: 'I am still angry. But I looked at the phone four times today, so there.',
      about: 'quarrel',
      answers: ['Me too', 'I am sorry'],
    },
    { sentiment: 'neutral', text: 'We are not speaking, remember? I am fine.', about: 'quarrel' },
    { sentiment: 'negative', text: 'You want to know how I am, and not what you said.', about: 'quarrel' },
    { sentiment: 'negative', text: 'Ask me that when you have asked me the other thing.', about: 'quarrel' },
    { sentiment: 'negative', text: 'Now you ask.' },
    { sentiment: 'negative', text: 'I do not want to be checked on like a boiler.' },
    { sentiment: 'negative', text: 'Leave it, please. I will say when there is something to say.', mood: 'bad' },
  ],
})
