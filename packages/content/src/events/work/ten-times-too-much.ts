import { defineEvent } from '../../define-event.ts'

export const tenTimesTooMuch = defineEvent({
  id: 'ten-times-too-much',
  kind: 'question',
  category: 'work',
  title: 'The decimal',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['nursing'], rung: { from: 0, to: 1 } }],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You read the order again after you’ve given it. It says 0.5. You gave five. It is ten times too much. The child is asleep. She may sleep it off; they sometimes do. No one counts that drug but you. Her mother is in the chair with a magazine, and smiles at you over it.',
  ],
  options: [
    {
      id: 'say',
      text: 'Hit the button and say it aloud: “I gave her ten”',
      outcomes: [
        {
          chance: 1,
          text: [
            'The room is full in twenty seconds, and you say it again to each one who comes in. She’s on a breathing tube for the night and coloring by noon. They change the label, the cup, and the way it’s written, because of you. The mother will not look at you; the child gives you the drawing.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Don’t leave the bed, and count her breaths yourself until morning',
      energyCost: 15,
      outcomes: [
        {
          chance: 0.7,
          odds: 'she sleeps it off',
          text: [
            'Twelve a minute; eleven; ten. At three, eight. You have your hand on the bell all night and do not press it. At six she wants juice. You go into the linen room and hold on to a shelf.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
        {
          chance: 0.3,
          modifiers: [{ when: { kind: 'gauge', of: 'energy', from: 0, to: 40 }, times: 2, why: 'you are tired' }],
          odds: 'she does not',
          text: [
            'At three-forty there isn’t a next one. You press it then. They get her back, after six minutes, which is long for a brain of that size.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 24 },
            { kind: 'gauge', of: 'happiness', by: -20 },
            { kind: 'performance', by: -20 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'antidote',
      text: 'Give the antidote first, then press the button, then the words',
      conditions: [{ kind: 'job', performance: { from: 60 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'In that order, it’s ninety seconds. The doctor arrives to a child who is furious. At the inquiry they ask what you’d change. You’ve brought a list. The zero in front of the point is first.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'owned-up-at-work' },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'say',
      roll: 0,
      expect: { gauges: { stress: 12, happiness: 4 }, remembers: ['owned-up-at-work'] },
    },
  ],
})
