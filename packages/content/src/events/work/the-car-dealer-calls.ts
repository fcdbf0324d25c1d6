import { defineEvent } from '../../define-event.ts'

export const theCarDealerCalls = defineEvent({
  id: 'the-car-dealer-calls',
  kind: 'question',
  category: 'work',
  title: 'A fifth of everything',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['journalism'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 70 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The car dealer buys a fifth of all the advertising in the paper. Your reporter has him turning back odometers: three months’ work, every line nailed down. He calls you himself. He asks about your family, and mentions the figure. Without him you would cut twelve people. The reporter would be the first of them; last in.',
  ],
  options: [
    {
      id: 'run',
      text: 'Run it, all of it, front page',
      outcomes: [
        {
          chance: 1,
          text: [
            'He pulls out on Monday. You cut eight, yourself among the salaries that shrink. Readers send in checks for five dollars, for ten, with notes; it comes to a tenth of what you lost. The reporter wins the big prize and a job in the capital.',
          ],
          effects: [
            { kind: 'raise', times: 0.85 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
      ],
    },
    {
      id: 'kill',
      text: 'Hold it, for “further checking”',
      outcomes: [
        {
          chance: 1,
          text: [
            'The reporter cleans out her desk in silence and leaves the file on yours. Everyone keeps their job. In the newsroom they stop talking when you come in, not rudely, like people in a library.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'took-the-money' },
          ],
        },
      ],
    },
    {
      id: 'share',
      text: 'Give it to the rival paper, with the reporter’s name on it, to print the same day',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'kept-the-name' },
            { kind: 'remembers', what: 'spoke-up-at-work' },
            { kind: 'job', performance: { from: 65 } },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It has never been done. Two front pages, word for word; he cannot pull out of both. He calls you a name that you have printed on a mug. Six other editors call to ask how.',
          ],
          effects: [
            { kind: 'performance', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'kill',
      roll: 0,
      expect: { gauges: { happiness: -10, stress: 6 }, remembers: ['took-the-money'] },
    },
  ],
})
