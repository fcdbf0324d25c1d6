import { defineReplies, lines } from '../define-replies.ts'

/** How people really are, by relation, closeness, mood and what was between the two. */
export const checkInByPerson = defineReplies({
  id: 'check-in-by-person',
  type: 'checkIn',
  asks: ['Be honest. How are you?', 'I have been thinking about you. Is it going all right?'],
  lines: [
    ...lines(
      { sentiment: 'positive', closeness: ['close'] },
      ['You always ask on the right day. How do you know?', 'A feeling', 'Luck'],
      ['To you I can say it: I am scared, a bit, and I am all right. Both.', 'Both is allowed', 'Tell me'],
      ['I am better than last month, and it is partly your doing.', 'What did I do?', 'I am glad'],
      'Do not worry. If I were going under I would pull you in with me.',
    ),
    ...lines(
      { sentiment: 'neutral', closeness: ['distant'] },
      'That is a big question. Well enough, let us say.',
      'Good of you to ask. I keep such things at home.',
    ),
    ...lines(
      { sentiment: 'negative', closeness: ['distant'] },
      'We do not know each other well enough for “really”.',
      'Did they ask you to ask?',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['mother', 'father'] },
      ['It is supposed to be me who asks that. I am well. My child is asking after me.', 'Always', 'And honestly?'],
      ['The doctor says that I will bury him. He did not look pleased.', 'Poor man', 'What did he say?'],
      'My knees are a hundred and my head is nineteen. They have stopped speaking.',
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['mother', 'father'] },
      'Do not worry about us. Worry about your taxes.',
      'We manage. One manages.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['mother', 'father'], playerAge: { from: 18 } },
      'If I needed looking after, I would have told the dog.',
      'I am not a chore. You need not tick me off.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['grandmother', 'grandfather'] },
      ['I am old, my dear. It is not an illness, it only looks like one. Today I feel fine.', 'I am glad'],
      ['I take the blue one in the morning and the white one at night, and in between I do as I please.', 'Good'],
    ),
    ...lines(
      { sentiment: 'positive', relations: ['son', 'daughter'], age: { from: 13 } },
      ['I am okay. I was not on Tuesday. I did not want you to drive over.', 'I would have', 'What was Tuesday?'],
      'You can stop checking if I breathe. I breathe. But thank you.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['son', 'daughter'], age: { from: 13, to: 24 } },
      'I knew you would ask it in that voice.',
      'I am FINE.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['sister', 'brother'] },
      ['I lie to the others. With you it is no use. It has been hard.', 'I thought so', 'I am coming'],
      'Still standing. You know what we are made of: cheap wood and good nails.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['spouse', 'partner'] },
      ['Tired of everything but you. Can that be a whole answer?', 'It can', 'Come to bed early'],
      'I was not, and then you put your hand on my back while you were reading. You did not even look up.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['spouse', 'partner'] },
      'You have to ask? You live with it.',
      'I said how I am, on Monday. You were looking for the remote.',
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['colleague'], age: { from: 16 } },
      'I am at work, so I am fine. Ask me at the bus stop.',
      'Keeping my head down. It has a nice view of my shoes.',
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['ex'] },
      'I have my good days. You are no longer to blame for the others.',
    ),
    ...lines({ sentiment: 'negative', relations: ['ex'] }, 'That is not your department now.'),
    ...lines(
      { sentiment: 'positive', mood: 'great' },
      ['I slept, I sang, I ate a peach. If you hear of a problem, send it to me, I will deal with it.', 'I have a few'],
      'So well that I am a little ashamed of it.',
    ),
    ...lines(
      { sentiment: 'neutral', mood: 'bad' },
      'I am here. Let us leave it at that, and you can stay a minute if you like.',
      'I do not know what to say to that. So I will say hello.',
    ),
    ...lines({ sentiment: 'negative', mood: 'stressed' }, 'I do not have time to find out how I am.'),
    ...lines(
      { sentiment: 'positive', recalls: ['took care of me', 'came to see me', 'lent me a hand'] },
      ['Since you were here, better. I do not mean to hand you the credit. Well, I do.', 'I take it'],
      'You have already done your share, you know. Now let me ask: how are you?',
    ),
    ...lines({ sentiment: 'positive', recalls: ['said sorry to me', 'made peace with me'] }, [
      'I am well. It is a weight off, that we are talking again.',
      'For me too',
    ]),
    ...lines(
      { sentiment: 'negative', recalls: ['quarreled with me'] },
      'You know very well how I am. You were there when I got this way.',
    ),
  ],
})
