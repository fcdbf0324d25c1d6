import { defineReplies, lines } from '../define-replies.ts'

/** How people take a compliment, by relation, closeness and what was between the two. */
export const flatterByPerson = defineReplies({
  id: 'flatter-by-person',
  type: 'flatter',
  asks: ['I hope you know how much I like having you around.', 'You were wonderful, and I wanted to say it.'],
  lines: [
    ...lines(
      { sentiment: 'positive', closeness: ['close'] },
      ['From you I believe it. From the others I only bow.', 'Good', 'As you should'],
      ['Stop it. No, go on.', 'You are clever', 'And good-looking'],
      'You have known me at my worst, and so that counts double.',
    ),
    ...lines(
      { sentiment: 'neutral', closeness: ['distant'] },
      'Oh. Well. Thank you, I suppose.',
      'You hardly know me. But keep the thought.',
    ),
    ...lines(
      { sentiment: 'negative', closeness: ['distant'] },
      'What are you selling?',
      'People who say such things to me generally want the ladder.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['mother', 'father', 'grandmother', 'grandfather'] },
      ['I am going to need that in a frame.', 'I will see to it', 'You deserve it'],
      ['And to think that I once taught you to blow your nose.', 'You did it well', 'I still can'],
      'You get that from me, the charm.',
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['mother', 'father', 'grandmother', 'grandfather'] },
      'What have you broken?',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['son', 'daughter'], age: { to: 12 } },
      ['I know! And I can also stand on one leg.', 'Show me', 'For how long?'],
      'Say it to the cat. The cat does not think so.',
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['son', 'daughter'], age: { from: 13, to: 19 } },
      'You have to say that. It is your job.',
      'Please never say that in front of my friends.',
    ),
    ...lines({ sentiment: 'positive', relations: ['son', 'daughter'], age: { from: 20 } }, [
      'I have waited about twenty years for that, you know. Thank you.',
      'I should have said it sooner',
    ]),
    ...lines(
      { sentiment: 'positive', relations: ['sister', 'brother'] },
      ['Who are you, and where is the real one?', 'It is me', 'Tied up'],
      'I am taking a picture of this, for the next time we fight.',
    ),
    ...lines({ sentiment: 'negative', relations: ['sister', 'brother'] }, 'You want the car.'),
    ...lines(
      { sentiment: 'positive', relations: ['spouse', 'partner'] },
      ['I am blushing, at my age, in a supermarket. Was that your plan?', 'It was', 'Which aisle?'],
      'Come home and say it into my ear.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['spouse', 'partner'] },
      'Flowers first, then words, then the dishes. No: the dishes first.',
    ),
    ...lines({ sentiment: 'positive', relations: ['colleague'], age: { from: 16 } }, [
      'Could you say that again in the hall, when the boss walks by?',
      'Louder?',
      'With pleasure',
    ]),
    ...lines({ sentiment: 'neutral', relations: ['ex'] }, 'You used to say that with your coat on.'),
    ...lines({ sentiment: 'positive', trait: { of: 'expressiveness', is: 'high' } }, [
      'I am doing a little dance! You cannot see it! It is very good!',
      'I can feel it',
    ]),
    ...lines({ sentiment: 'neutral', trait: { of: 'verbosity', is: 'low' } }, 'Noted.', 'Hm. Thanks.'),
    ...lines(
      { sentiment: 'negative', recalls: ['quarreled with me', 'asked for the money back', 'lost patience with me'] },
      'That is not what you said the other time. I remember what you said.',
    ),
    ...lines({ sentiment: 'positive', recalls: ['told me I did well', 'taught me something'] }, [
      'You said so once before, and I lived on it for a winter.',
      'Then here is more',
    ]),
  ],
})
