import { defineReplies, lines } from '../define-replies.ts'

/** People who write first because of what was between them and the player. */
export const openingHistory = defineReplies({
  id: 'opening-history',
  type: 'opening',
  asks: [],
  lines: [
    ...lines(
      { sentiment: 'neutral', recalls: ['lent me money'] },
      ['I have not forgotten the money. I wanted you to have that in writing.', 'I know', 'No hurry'],
      ['Every time I buy a coffee I think: that is a little bit your coffee.', 'Enjoy it', 'How are things?'],
      [
        'You did not ask what it was for, when you lent it to me. I noticed that.',
        'It was yours to say',
        'What was it for?',
      ],
    ),
    ...lines(
      { sentiment: 'neutral', recalls: ['lent me a hand', 'gave me money', 'let me help'] },
      ['I told a stranger on the bus what you did for me. He moved seats.', 'It was nothing', 'What did you say?'],
      ['I still owe you one. Think of something, preferably with lifting.', 'I will', 'You owe me nothing'],
    ),
    ...lines(
      { sentiment: 'neutral', recalls: ['traveled with me'] },
      ['The picture from our trip is my screen now. You have your eyes shut in it.', 'As usual', 'Change it'],
      [
        'I have caught myself saying “on our trip” again. People are getting tired of it.',
        'I am not',
        'Where to next?',
      ],
      ['Found a ticket stub of ours in a pocket. I put it back in.', 'Good', 'Which one?'],
    ),
    ...lines({ sentiment: 'neutral', recalls: ['was hard to travel with'] }, [
      'I have decided that the trip was funny. It took me a while.',
      'It was',
      'Which part?',
    ]),
    ...lines(
      { sentiment: 'neutral', recalls: ['made peace with me', 'said sorry to me'] },
      ['I am glad that we talked it out. I sleep on the other side now.', 'So am I', 'Which side?'],
      [
        'I almost sent you the angry letter, back then. I came across it. It has good commas.',
        'Keep it',
        'I had one too',
      ],
      ['We are all right, you and I, are we not? I only like to check.', 'We are', 'More than all right'],
    ),
    ...lines(
      { sentiment: 'neutral', recalls: ['came to see me', 'gave me an afternoon'] },
      ['The chair where you sat still has your dent in it. You could come and renew it.', 'I will', 'Soon'],
      ['It was good, the last time. I have been living on it.', 'For me too', 'Let us do it again'],
      ['You left a glove here. I have not decided if I will tell you.', 'You just did', 'Keep it warm'],
    ),
    ...lines({ sentiment: 'neutral', recalls: ['introduced me to somebody'] }, [
      'That person you introduced me to laughs at all my jokes. Where did you find them?',
      'Long story',
      'All of them?',
    ]),
    ...lines({ sentiment: 'neutral', recalls: ['taught me something'] }, [
      'I did the thing that you showed me, today, without thinking. My hands just knew.',
      'That is how it goes',
      'Show me',
    ]),
    ...lines({ sentiment: 'neutral', recalls: ['told me I did well', 'let me go', 'read to me'] }, [
      'I said something today, and it was your sentence, your very words. I thought that you should get the royalties.',
      'Which sentence?',
    ]),
    ...lines(
      { sentiment: 'neutral', recalls: ['took care of me'] },
      [
        'I am walking to the corner and back now, alone. I thought of who held my elbow.',
        'Good for you',
        'Take it slow',
      ],
      [
        'You never once looked at the clock, when you sat with me. I did. I saw that you did not.',
        'There was no hurry',
      ],
    ),
    ...lines({ sentiment: 'neutral', recalls: ['told me the truth'] }, [
      'You were right, that time, and I was furious. Both are still a little bit true.',
      'Fair',
      'I am sorry',
    ]),
  ],
})
