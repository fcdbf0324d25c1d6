import { defineReplies, lines } from '../define-replies.ts'

/** How people’s days were, by age, relation, mood and trait. */
export const dayByPerson = defineReplies({
  id: 'day-by-person',
  type: 'askAboutDay',
  asks: ['Was it a good one?', 'Start with this morning.'],
  lines: [
    ...lines(
      { sentiment: 'positive', age: { to: 12 } },
      ['We had a substitute and she did not know the rules. So there were no rules.', 'What did you do?'],
      ['I was picked fourth. Fourth is really good.', 'It is', 'Fourth!'],
      'I found a stone that looks like a potato, and I traded it, and now I miss it.',
    ),
    ...lines(
      { sentiment: 'negative', age: { to: 12 } },
      'I do not want to say. It was about my shoes.',
      'Bad. It was bean day.',
    ),
    ...lines(
      { sentiment: 'positive', age: { from: 13, to: 19 } },
      ['A person said hi to me. You do not understand. That person.', 'That person!', 'What did you say?'],
      'I fell down the stairs in front of the whole grade and bowed. I think I am popular now.',
    ),
    ...lines(
      { sentiment: 'neutral', age: { from: 13, to: 19 } },
      'Long. Why is every class the length of a whale?',
      'Fine. Can we eat?',
    ),
    ...lines(
      { sentiment: 'negative', age: { from: 13, to: 19 } },
      'You can read about it on the bathroom wall, apparently.',
    ),
    ...lines(
      { sentiment: 'positive', age: { from: 20, to: 64 } },
      ['I left on time. The sun was still up. I hardly knew where to put myself.', 'Did you enjoy it?'],
      ['My car started. My knee did not hurt. A stranger liked my hat. I am quitting while I am ahead.', 'What hat?'],
      'Slow and kind, like a good dog.',
      ['I said no to a thing at last, in a nice voice. I have been walking on air since two.', 'What thing?', 'Bravo'],
    ),
    ...lines(
      { sentiment: 'neutral', age: { from: 20, to: 64 } },
      'Ask my feet. They have the minutes of it.',
      'I sat in a room with six people and a fern, and the fern did best.',
      'Half of it I spent looking for a file, and half wishing I had not found it.',
    ),
    ...lines(
      { sentiment: 'negative', age: { from: 20, to: 64 } },
      'Long enough without going over it again.',
      'You really want to know? No. You want to have asked.',
    ),
    ...lines(
      { sentiment: 'positive', age: { from: 65 } },
      ['I walked to the corner, and at the corner there was a band. I stayed for three songs.', 'Did you dance?'],
      'A child on the bus asked me if I had met a dinosaur. I said one.',
    ),
    ...lines(
      { sentiment: 'neutral', age: { from: 65 } },
      'Shorter than it used to be, and the evenings longer.',
      'The mail came. That was at ten.',
    ),
    ...lines(
      { sentiment: 'negative', age: { from: 65 } },
      'At my age one day is much like the next, and you have missed a few.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['spouse', 'partner'] },
      ['It begins now. The rest was waiting.', 'Come here', 'Smooth'],
      ['I kept a thing to show you: the sky, over the parking lot. You will have to take my word.', 'I saw it too'],
    ),
    ...lines({ sentiment: 'positive', relations: ['mother', 'father'], livesTogether: false }, [
      'I went to the market, and bought what you like, and then remembered that you do not live here. It is in the freezer.',
      'I will come',
    ]),
    ...lines({ sentiment: 'neutral', relations: ['colleague'], age: { from: 16 } }, 'You were there. It was that.'),
    ...lines({ sentiment: 'positive', mood: 'great' }, [
      'I would like to have it again, just as it was, with the same sandwich.',
      'What was on it?',
    ]),
    ...lines(
      { sentiment: 'neutral', mood: 'stressed' },
      'I ate lunch standing up and supper out of the pan. Do the math.',
      'It has nine more hours in it, whatever the clock says.',
    ),
    ...lines({ sentiment: 'positive', mood: 'bad' }, [
      'Gray. But I got up, I washed, and I answered you. Three things.',
      'Three is a lot',
      'I am glad you did',
    ]),
    ...lines({ sentiment: 'negative', mood: 'bad' }, 'I was in it. I would rather not go back.'),
    ...lines(
      { sentiment: 'positive', trait: { of: 'humour', is: 'high' } },
      ['I held a door for a man who was much too far away. We both suffered.', 'Did he run?'],
      'I waved at a person who was waving at a taxi. So I took the taxi.',
    ),
    ...lines(
      { sentiment: 'neutral', trait: { of: 'formality', is: 'high' }, age: { from: 18 } },
      'Satisfactory, on the whole, thank you.',
    ),
  ],
})
