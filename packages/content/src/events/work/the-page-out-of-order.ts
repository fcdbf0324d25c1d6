import { defineEvent } from '../../define-event.ts'

export const thePageOutOfOrder = defineEvent({
  id: 'the-page-out-of-order',
  kind: 'question',
  category: 'work',
  title: 'Bates 4471',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['law'], rung: { from: 0, to: 1 } }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You’re numbering forty boxes for the other side. Page 4,471 is a memo, three years old: the client’s engineer writing that the heater will do exactly what it did. It’s in the wrong folder. The partner glances at it, and hands it back to you face down. “That’s privileged,” he says. It isn’t.',
  ],
  options: [
    {
      id: 'hand',
      text: 'Leave it in, and number it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes out on a hand truck with the rest. The case settles in two weeks, for a sum that pays for a burned girl’s whole life. He knows who did the numbers. You are given the leases.',
          ],
          effects: [
            { kind: 'performance', by: -14 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'pull',
      text: 'Pull it',
      outcomes: [
        {
          chance: 1,
          text: [
            'He takes you to lunch. In the deposition the engineer says that he has no recollection, and looks across at you, because you’re the one passing the water.',
          ],
          effects: [
            { kind: 'raise', times: 1.08 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'general',
      text: 'Walk it up to the firm’s general counsel',
      conditions: [{ kind: 'job', performance: { from: 50 } }],
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          odds: 'she does her job',
          text: [
            'She reads it and takes off her glasses. The partner retires to his boat, with a dinner. The page goes out. At the dinner he shakes your hand for a long time, and it hurts.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
        {
          chance: 0.4,
          odds: 'she does his',
          text: [
            '“Privileged,” she says, not looking up. You have made two copies by then. They are in your freezer, under the peas, and they will stay there until the statute runs.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'remember', what: 'the-page-under-the-peas' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'hand',
      roll: 0,
      expect: { gauges: { stress: 8, happiness: 4 }, remembers: ['spoke-up-at-work'] },
    },
  ],
})
