import { defineReplies } from '../define-replies.ts'

/** Messages of people who write to the player first. */
export const opening = defineReplies({
  id: 'opening',
  type: 'opening',
  asks: [],
  lines: [
    {
      sentiment: 'neutral',
      text: 'Saw somebody with your walk today. It was not you. Hello anyway.',
      answers: ['Hello', 'How far did you follow them?'],
    },
    { sentiment: 'neutral', text: 'Do you still have my big pot?', answers: ['What pot?', 'It is safe with me'] },
    { sentiment: 'neutral', text: 'It smells of cut grass here. Remember?', answers: ['I do', 'Remind me'] },
    { sentiment: 'neutral', text: 'Are you there?', trait: { of: 'verbosity', is: 'low' }, answers: ['I am here'] },
    {
      sentiment: 'neutral',
      text: 'I have nothing to say, I only wanted it to be you that I say it to.',
      trait: { of: 'warmth', is: 'high' },
      answers: ['I am glad you did'],
    },
    {
      sentiment: 'neutral',
      text: 'What are you doing? Who with? Have you eaten?',
      trait: { of: 'inquisitiveness', is: 'high' },
      answers: ['Yes, I have eaten', 'One thing at a time'],
    },
    {
      sentiment: 'neutral',
      text: 'A pigeon walked into the drugstore, looked around, and left. I thought that you should know.',
      trait: { of: 'humour', is: 'high' },
      answers: ['Did it buy anything?'],
    },
    {
      sentiment: 'neutral',
      text: 'I trust this finds you well. It has been some time.',
      livesTogether: false,
      silentDays: 90,
      trait: { of: 'formality', is: 'high' },
      answers: ['It does', 'Too long'],
    },
    {
      sentiment: 'neutral',
      text: 'Good news, and I want you to be the first to hear it. Call me!',
      mood: 'great',
      answers: ['Ringing', 'Tell me now'],
    },
    {
      sentiment: 'neutral',
      text: 'Too much on. Talk me down?',
      mood: 'stressed',
      answers: ['Breathe first', 'What is it?'],
    },
    {
      sentiment: 'neutral',
      text: 'It is one of those weeks. You do not have to answer.',
      mood: 'bad',
      answers: ['I want to', 'I am on my way'],
    },
    {
      sentiment: 'neutral',
      text: 'Found a photograph of us. We look as if we knew something.',
      answers: ['Send it', 'We did not'],
    },
    {
      sentiment: 'neutral',
      text: 'Is it raining where you are? Here it is raining sideways.',
      answers: ['Here too', 'Sun, I am sorry to say'],
    },
    {
      sentiment: 'neutral',
      text: 'I dreamed that you could drive a streetcar. You were rather good.',
      answers: ['Where to?', 'I always suspected it'],
    },
  ],
})
