import { defineEvent } from '../../define-event.ts'

export const fourHundredHappyCustomers = defineEvent({
  id: 'four-hundred-happy-customers',
  kind: 'question',
  category: 'work',
  title: 'Four hundred reviews',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['marketing'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'write', minutes: 4320 },
  text: [
    'The sales are soft, and you’re handed a list of two hundred first names and a deadline. “Real voices,” it says. “Misspell some.” It is for a baby monitor. You look up what the actual customers write; there are nine of them, and four say that it cuts out at night.',
  ],
  options: [
    {
      id: 'write',
      text: 'Write them',
      outcomes: [
        {
          chance: 1,
          text: [
            'You find it comes easily. You give them dogs, divorces, a limp. In one you misspell miracle. Sales go up by a fifth, and one night you catch yourself believing a woman in Tulsa you made up at lunch.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'money', by: 80_000 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'nine',
      text: 'Call up the nine instead',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'One of them is an electrician, and tells you why it fails, a part worth twelve cents. You write a memo. The part is changed in the fall, and the next reviews are written by no one but the people who write them.',
          ],
          effects: [
            { kind: 'performance', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'leak',
      text: 'Send the list of first names to the press',
      conditions: [{ kind: 'remembers', what: 'said-whose-line' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It makes a funny little column, and then a fine of two million. They never find who it was. The meeting in which they tried to is the best theater you’ve seen in years.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
})
