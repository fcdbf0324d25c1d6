import { defineEvent } from '../../define-event.ts'

export const theSecondSet = defineEvent({
  id: 'the-second-set',
  kind: 'question',
  category: 'work',
  title: 'The gap',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['accounts'], rung: { from: 3 } }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The four million you moved have become fifteen. You keep the real figures on a sheet in your desk at home. This morning a young accountant, two years out of school, stands in your door with the order book: “I’m sure it’s me,” she says, “but these dates don’t work.”',
  ],
  options: [
    {
      id: 'stop',
      text: 'Close the door and tell her everything; then the board',
      outcomes: [
        {
          chance: 1,
          text: [
            'She sits down on the carpet. The board takes all day. You lose the title and the license, and are not charged. She testifies looking straight at you, and you find that you can bear it.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'performance', by: -20 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'hers',
      text: '“It is you. Do them again”',
      outcomes: [
        {
          chance: 1,
          text: [
            'She does them again. She does them so that they work. At her next review you write detail-oriented and she gets the raise. She doesn’t look at you in the elevator.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'fix',
      text: 'Send her home, and take it out of the next three years, quietly',
      conditions: [{ kind: 'job', performance: { from: 60 } }],
      energyCost: 12,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'diploma', atLeast: 'master' }, times: 1.4, why: 'you know more than they do' }],
          odds: 'it closes',
          text: [
            'You write off a warehouse, a trademark, a dream or two. In thirty months the gap is gone and no one has asked. You have an ulcer and a plaque.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -10 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it opens',
          text: [
            'In the second year the company is sold, and the buyers bring their own ruler. You resign by letter. They settle; your share of the settlement is most of what you had.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'money', by: -4_000_000 },
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
  ],
})
