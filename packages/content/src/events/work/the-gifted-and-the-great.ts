import { defineEvent } from '../../define-event.ts'

export const theGiftedAndTheGreat = defineEvent({
  id: 'the-gifted-and-the-great',
  kind: 'question',
  category: 'work',
  title: 'The great man',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['research'], rung: { from: 3 } }],
  trigger: { kind: 'draw', weight: 64 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Three students have told you the same thing about the great man down the hall: the field trips, the one tent. They told you separately, and each thinks that she’s the only one. He brings in half of the institute’s money. He wrote the letter that got you this office, too, and taught you everything you know, with his door open.',
  ],
  options: [
    {
      id: 'file',
      text: 'Tell them whom they can write to',
      outcomes: [
        {
          chance: 1,
          text: [
            'You give each of them the same form. One fills it in. It goes to a committee with his name on the letterhead. She’s in another field by the time they meet, in another state, and it’s sealed.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'looked-away' },
          ],
        },
      ],
    },
    {
      id: 'together',
      text: 'Tell each that she is not the only one',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'stood-by-someone' },
            { kind: 'gauge', of: 'social', from: 45 },
          ],
        },
      ],
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You put them at your kitchen table and go out, and leave the coffee on. When you come back there are seven. He resigns on a Wednesday. Half of the money goes, and your lights are out in one wing for two years; you walk past the dark doors and it’s fine.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'performance', by: -6 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
    {
      id: 'him',
      text: 'Go to him',
      outcomes: [
        {
          chance: 0.5,
          odds: 'he goes',
          text: [
            'He’s silent for a long time. “I always thought of them as grown-ups,” he says. He retires, for his health. They give him a medal, and you’re asked to read the citation.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
        {
          chance: 0.5,
          odds: 'he does not',
          text: [
            'He weeps, and thanks you. Then he makes some calls. There’s a question about your own accounts; a grant is delayed; you’re dropped from the thing in Geneva. The tent goes out again in the spring.',
          ],
          effects: [
            { kind: 'performance', by: -16 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'file',
      roll: 0,
      expect: { gauges: { happiness: -8, stress: 6 }, remembers: ['looked-away'] },
    },
  ],
})
