import { defineEvent } from '../../define-event.ts'

export const theThingYouPourFrom = defineEvent({
  id: 'the-thing-you-pour-from',
  kind: 'question',
  category: 'health',
  title: 'The thing you pour from',
  stages: ['oldAge'],
  age: { from: 70 },
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The thing you pour from. It stands in front of you, with a lid, you’ve had it for twenty years. You fill it, you heat it, you pour; you do all of that quite correctly. Only the word isn’t there. You go through the alphabet and come out at the other end.',
  ],
  options: [
    {
      id: 'doctor',
      text: 'Go and have it looked into',
      energyCost: 3,
      moneyCost: 30000,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'Draw a clock. Count back by sevens. Which animals? He’s very young, and has a cold. “For your age,” he says, and you could hug him. Pitcher! you say on the stairs, or was it kettle.',
          ],
          effects: [
            { kind: 'examine', illness: 'dementia' },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'Draw a clock. You’re quite pleased with yours. He looks at it for longer than it takes to tell the time.',
          ],
          modifiers: [{ when: { kind: 'age', from: 80 }, times: 1.7 }],
          effects: [
            { kind: 'fallIll', illness: 'dementia', severity: 1 },
            { kind: 'examine', illness: 'dementia' },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'drew-the-clock' },
          ],
        },
      ],
    },
    {
      id: 'label',
      text: 'Put labels on everything',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            'White ones, in capitals. It looks like a museum of someone of no importance. It works. A visitor reads: LAMP. STAIRS. ME, it says, on the mirror, which had been a joke.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'remember', what: 'the-white-labels' },
          ],
        },
      ],
    },
    {
      id: 'cover',
      text: 'Learn to talk around it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You get good at it: “the whatsit,” “our friend in Ohio,” “as a great man once said.” You’ve become much wittier. Only those who really listen look at you sideways, and you begin to see less of them.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'talks-around-it' },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell the one nearest to you, before it’s needed',
      conditions: [{ kind: 'any', of: [{ kind: 'partnered' }, { kind: 'parent', from: 1 }] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You practice the sentence, and then it has already been noticed: since the fall. You’re angry for a day. On the second you make a list, the two of you, of what you want done, and when, and who may say so. You sign it while you still know for certain what your name is.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'signed-while-it-was-yours' },
          ],
        },
      ],
    },
    {
      id: 'diary',
      text: 'Write the word down, when it comes, under the answer in the old diary',
      conditions: [{ kind: 'remembers', what: 'answered-the-diary' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There are four pages there, to the person you were. Now there’s a fifth, in capitals, with a list: KETTLE. STAMP. R, it says at the bottom, because that one came as well, from nowhere, on the stairs: a whole name, with freckles.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'clock',
      text: 'Wind her clock, and set all of yours by it',
      conditions: [{ kind: 'remembers', what: 'winds-the-clock' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'On the first of each month you have gone, for so many years; she’s long dead, her niece lets you in. Your hands go around by themselves, eight turns and a half. Whatever’s leaving, it has not got to the hands. Kettle, you think, on the way down. Kettle, kettle.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 74, money: 60000, gauges: { stress: 50 } },
      choose: 'doctor',
      roll: 0.1,
      expect: { gauges: { stress: -6 } },
    },
  ],
})
