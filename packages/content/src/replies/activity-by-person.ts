import { defineReplies, lines } from '../define-replies.ts'

/** What people are doing, by age, relation, mood and trait. */
export const activityByPerson = defineReplies({
  id: 'activity-by-person',
  type: 'activity',
  asks: ['What are you in the middle of?', 'Describe what you see right now.'],
  lines: [
    ...lines(
      { sentiment: 'positive', age: { to: 12 } },
      ['I am being a train. I have to stop at you.', 'All aboard', 'Choo choo'],
      [
        'Building. It is a castle, but the enemy lives in it too, because he has no other house.',
        'That is kind of you',
      ],
      'Watching an ant carry a chip. I am going to be late for everything.',
    ),
    ...lines(
      { sentiment: 'positive', age: { from: 13, to: 19 } },
      ['Lying on the garage roof. If they call, I am at the library.', 'Library, got it', 'Get down'],
      'Cutting my own bangs. It cannot go wrong, I have seen it done.',
      ['Nothing, and it is great. Come do it here.', 'Coming', 'I have homework'],
    ),
    ...lines({ sentiment: 'neutral', age: { from: 13, to: 19 } }, 'Homework, allegedly.', 'In my room. Where I live.'),
    ...lines(
      { sentiment: 'positive', age: { from: 20, to: 64 } },
      ['Standing in the hardware store, in love with all of it.', 'Buy nothing', 'Which aisle?'],
      'Teaching a plant to climb. We are both patient.',
      ['Eating cherries over the sink, alone, like a king.', 'Leave me some', 'Spit carefully'],
      'Folding a fitted sheet. Pray for us.',
    ),
    ...lines(
      { sentiment: 'neutral', age: { from: 20, to: 64 } },
      'On hold. They value my call.',
      'Looking for the other glove, and so for the whole winter before last.',
      'Paying a bill. Then another one. Then soup.',
    ),
    ...lines(
      { sentiment: 'negative', age: { from: 20, to: 64 } },
      'Working. Some of us are.',
      'I am in the car, and I am not going to type and die.',
    ),
    ...lines(
      { sentiment: 'positive', age: { from: 65 } },
      ['Sitting where the sun comes in. It moves, I move.', 'Well done', 'Keep going'],
      'Repairing a radio that no one needs. It is my best work.',
      ['Reading the last page first. At my age one takes no chances.', 'Is it a happy one?'],
    ),
    ...lines(
      { sentiment: 'neutral', age: { from: 65 } },
      'Waiting for the doctor. He is younger than my coat.',
      'Sorting pictures. Who are all these people, and why are they in my house?',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['spouse', 'partner'] },
      ['Making your side of the bed. I found a whole spoon.', 'I can explain', 'Thank you'],
      'Waiting for the sound of your key.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['mother', 'father'] },
      ['Putting your baby pictures in order. You had a serious phase.', 'I still do', 'Show me'],
      'Talking to your plant. It does not answer either.',
    ),
    ...lines({ sentiment: 'positive', relations: ['neighbour'] }, [
      'Watering. Look out of your window and I will wave the hose.',
      'Waving back',
      'Do not',
    ]),
    ...lines(
      { sentiment: 'neutral', relations: ['colleague'], age: { from: 16 } },
      'Looking at the same table as you, I expect. Column four.',
    ),
    ...lines(
      { sentiment: 'neutral', mood: 'bad' },
      'Not much. The curtains are shut, and I am in favor of it.',
      'Stirring a cup that was finished an hour ago.',
    ),
    ...lines(
      { sentiment: 'positive', mood: 'great' },
      ['Walking very fast, for pleasure! People are getting out of the way.', 'Run!', 'Where to?'],
      'Whistling. I am told it carries.',
    ),
    ...lines({ sentiment: 'negative', mood: 'bad' }, 'Nothing that you would want a picture of.'),
    ...lines(
      { sentiment: 'neutral', trait: { of: 'verbosity', is: 'high' }, age: { from: 18 } },
      'First I looked for my keys, and then I found the letter, and read the letter, so now I am sitting on the stairs with one shoe on, and that is where you find me.',
    ),
    ...lines(
      { sentiment: 'positive', trait: { of: 'warmth', is: 'high' } },
      ['Making too much of something. Shall I keep you half?', 'Please', 'What is it?'],
      'Writing a card for a birthday. I have got as far as “dear”.',
    ),
  ],
})
