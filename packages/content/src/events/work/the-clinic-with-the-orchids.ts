import { defineEvent } from '../../define-event.ts'

export const theClinicWithTheOrchids = defineEvent({
  id: 'the-clinic-with-the-orchids',
  kind: 'question',
  category: 'work',
  title: 'Orchids',
  stages: ['adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['medicine'], rung: { from: 1, to: 2 }, days: 500 }],
  trigger: { kind: 'draw', weight: 58 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Twelve minutes a patient, twenty-six a day; yesterday you called a man by the name of the man before him. A former classmate has a clinic with orchids. Four hundred patients pay four thousand a year each to have a doctor who answers the phone. She needs a second doctor. Your own patients, eighteen hundred of them, would get a letter.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go to the orchids',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have an hour for each. You find two cancers in the first month because you had time to ask a second question. You think about the eighteen hundred mostly in the shower: it’s simple arithmetic, how many second questions that is.',
          ],
          effects: [
            { kind: 'raise', times: 1.25 },
            { kind: 'gauge', of: 'stress', by: -20 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay with the eighteen hundred',
      outcomes: [
        {
          chance: 1,
          text: [
            'You go back in. The next one is a woman with a shoebox of pills and a cousin to translate. You’re running forty minutes behind, and you ask her the second question, and you run an hour behind.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'split',
      text: 'Three days there, and two at the free clinic under the highway',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'job', performance: { from: 55 } },
            { kind: 'remembers', what: 'said-it-plainly' },
          ],
        },
      ],
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You change shoes in between. At the orchids they find it charming. Under the highway no one asks where you are the other days. It is too much, and you go on doing it, and after a year the classmate starts coming with you on Fridays.',
          ],
          effects: [
            { kind: 'raise', times: 1.08 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'stay',
      roll: 0,
      expect: { gauges: { stress: 8, happiness: 4 }, remembers: ['earned-a-good-name'] },
    },
  ],
})
