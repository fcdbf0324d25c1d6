import { defineEvent } from '../../define-event.ts'

export const theSubpoena = defineEvent({
  id: 'the-subpoena',
  kind: 'question',
  category: 'work',
  title: 'Her name',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The judge is courteous. The city wants the name of whoever gave you the water figures, and he orders you to say it. If you don’t, it is jail until you do, he is sorry to tell you; he reads your paper. She is in the third row, with a purse on her knees, come to watch like anyone.',
  ],
  options: [
    {
      id: 'jail',
      text: 'Don’t say it',
      outcomes: [
        {
          chance: 1,
          text: [
            'Forty-one days. You learn to play spades, and that you snore. When they let you out, she’s across the street, at a bus stop, and does not come over. She touches her hat.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'health', by: -5 },
            { kind: 'performance', by: 10 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'kept-the-name' },
          ],
          followUps: [{ event: 'the-man-with-the-glass', afterDays: [1000, 1700] }],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You don’t look at the third row when you say it. She’s let go on the Friday. The paper stands behind you, in an editorial, with its hands in its pockets.',
          ],
          effects: [
            { kind: 'performance', by: -18 },
            { kind: 'gauge', of: 'happiness', by: -14 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'gave-the-name' },
          ],
          followUps: [{ event: 'the-man-with-the-glass', afterDays: [1000, 1700] }],
        },
      ],
    },
    {
      id: 'figures',
      text: '“I can give you everything I have”; and you hand over the retyped pages',
      conditions: [{ kind: 'remembers', what: 'burned-the-sheets' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They hold every page up to the window. There is nothing: your own paper, your own bad typing. The judge’s mouth moves at one end. “The court,” he says, “is satisfied that this is all there is.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 8 },
            { kind: 'remember', what: 'kept-the-name' },
          ],
          followUps: [{ event: 'the-man-with-the-glass', afterDays: [1000, 1700] }],
        },
      ],
    },
  ],
})
