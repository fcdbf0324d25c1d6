import { defineReplies, lines } from '../define-replies.ts'

/** Studying together, by age, closeness, mood and trait. */
export const studyByPerson = defineReplies({
  id: 'study-by-person',
  type: 'studySession',
  asks: ['I do not get it. Do you get it?', 'An hour of this together, and then something good?'],
  lines: [
    ...lines(
      { sentiment: 'positive', closeness: ['close'] },
      ['I have saved you the seat by the radiator. The hard chapters are warmer there.', 'On my way'],
      ['If one of us passes, we both pass. That is how I look at it.', 'That is not how it works', 'Agreed'],
      'I will read and you will pace. It has always worked.',
    ),
    ...lines(
      { sentiment: 'positive', age: { to: 14 } },
      ['I can teach you the trick with the nines. It is on the fingers.', 'Show me'],
      'We can do it under the table, with a flashlight. It goes in better there.',
    ),
    ...lines(
      { sentiment: 'positive', age: { from: 15, to: 30 } },
      ['I have the old exams, the good pens, and no hope at all. Come over.', 'Coming', 'I bring hope'],
      ['Let us write down what we know. It will be a short list, and then we can eat.', 'Pizza', 'Let us'],
      'You explain it to me, wrong, and I will get so angry that I understand it.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['mother', 'father', 'grandmother', 'grandfather'] },
      ['Bring it here. I had this once, before they changed the numbers.', 'They did not change', 'Thank you'],
      ['I do not know a word of it. But I can hold the book and look stern.', 'That would help'],
    ),
    ...lines({ sentiment: 'positive', relations: ['son', 'daughter', 'grandson', 'granddaughter'] }, [
      'You are going back to the books? Then I will be the teacher. Sit up.',
      'Yes, teacher',
    ]),
    ...lines(
      { sentiment: 'neutral', closeness: ['distant'] },
      'I work better alone, but the table is free.',
      'We can compare answers. After.',
    ),
    ...lines(
      { sentiment: 'neutral', trait: { of: 'humour', is: 'high' } },
      'I have highlighted the whole page, so that I would not miss anything.',
      'My brain is closed for stocktaking. You can look through the window.',
    ),
    ...lines({ sentiment: 'neutral', trait: { of: 'verbosity', is: 'low' } }, 'Page ninety. Go.', 'Fine. No talking.'),
    ...lines({ sentiment: 'neutral', mood: 'bad' }, 'I can sit there. I cannot promise that anyone is home.'),
    ...lines({ sentiment: 'neutral', mood: 'stressed' }, 'Only if we start with the part that will be on it.'),
    ...lines({ sentiment: 'positive', mood: 'great' }, [
      'Yes! I feel like I could pass things I have not even signed up for.',
      'Start with mine',
    ]),
    ...lines({ sentiment: 'negative', closeness: ['distant'] }, 'So now you know my name.'),
    ...lines(
      { sentiment: 'negative', closeness: ['close', 'near'] },
      'The last three times we “studied”, we made fudge. I cannot afford more fudge.',
      'You talk, I fail. We have tried it.',
    ),
    ...lines(
      { sentiment: 'negative', recalls: ['lost patience with me'] },
      'So that you can sigh at me again? No, thank you.',
    ),
    ...lines({ sentiment: 'positive', recalls: ['taught me something', 'lent me a hand'] }, [
      'After what you taught me, I owe you at least two chapters.',
      'I will take three',
    ]),
  ],
})
