import { defineEvent } from '../../define-event.ts'

export const twoKnives = defineEvent({
  id: 'two-knives',
  kind: 'question',
  category: 'work',
  title: 'Two knives',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['kitchen'], rung: { from: 2 } }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'wish', minutes: 4320 },
  text: [
    'The dishwasher that was, who stands on your left now, asks for a word by the dumpsters. He has been offered a kitchen of his own, by people with money, right across the street. He would take your fish man and two of your cooks. “I’ll say no,” he says. “You have only to tell me no.”',
  ],
  options: [
    {
      id: 'wish',
      text: 'Give him your second knife',
      outcomes: [
        {
          chance: 1,
          text: [
            'He opens in March. From your pass you can see his pass, and at six his lights go on a minute before yours. You lose a third of your Fridays, and some nights, past twelve, he sends over a soup.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'performance', by: -6 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'gave-the-second-knife' },
          ],
          followUps: [{ event: 'across-the-street', afterDays: [900, 1700] }],
        },
      ],
    },
    {
      id: 'no',
      text: 'Tell him no',
      outcomes: [
        {
          chance: 1,
          text: [
            'He nods. He stays four years, and he’s wonderful, and he never again brings you anything on a spoon and says “Taste.”',
          ],
          effects: [
            { kind: 'performance', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'kept-him-left' },
          ],
        },
      ],
    },
    {
      id: 'with',
      text: 'Go in with him',
      conditions: [{ kind: 'money', from: 2_000_000 }],
      moneyCost: 1_500_000,
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            { when: { kind: 'job', performance: { from: 60 } }, times: 1.5, why: 'the kitchen runs well' },
            {
              when: { kind: 'remembers', what: 'taught-the-trade' },
              times: 1.2,
              why: 'the two of you know each other',
            },
          ],
          odds: 'it goes well',
          text: [
            'Your names are on the glass, his first; it’s alphabetical, you tell people. In the second year there’s a line in the rain.',
          ],
          effects: [
            { kind: 'money', by: 4_500_000 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'remember', what: 'gave-the-second-knife' },
          ],
          followUps: [{ event: 'across-the-street', afterDays: [900, 1700] }],
        },
        {
          chance: 0.45,
          odds: 'it does not',
          text: [
            'It is the best food on the street, and the street floods. You each come out of it with a knife and a loan officer.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'remember', what: 'gave-the-second-knife' },
          ],
          followUps: [{ event: 'across-the-street', afterDays: [900, 1700] }],
        },
      ],
    },
  ],
})
