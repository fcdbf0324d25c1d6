import { defineEvent } from '../../define-event.ts'

export const theCashCrew = defineEvent({
  id: 'the-cash-crew',
  kind: 'question',
  category: 'work',
  title: 'Cash crew',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['building'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 64 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You have lost three bids in a row to the same man, and you know how he does it: crews off the corner, cash on Friday, nothing written down. If you lose this one too, you lay off people who have been with you since the first truck. There is a man on the phone who can have twenty at the site by six.',
  ],
  options: [
    {
      id: 'cash',
      text: '“Send them”',
      outcomes: [
        {
          chance: 0.7,
          odds: 'nobody looks',
          text: [
            'They work like the devil and you do not learn their names. You win the next bid, and the next. One evening a boy of maybe sixteen is asleep in the gravel, and you have someone put a tarp over him.',
          ],
          effects: [
            { kind: 'money', by: 3_000_000 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'took-the-money' },
          ],
        },
        {
          chance: 0.3,
          odds: 'one of them is hurt',
          text: [
            'One of them puts a saw through his hand, and is left at an emergency room by a friend who drives off. The hospital has your address from his shirt.',
          ],
          effects: [
            { kind: 'money', by: -2_500_000 },
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'took-the-money' },
          ],
        },
      ],
    },
    {
      id: 'lose',
      text: 'Bid what it costs, and lose',
      outcomes: [
        {
          chance: 1,
          text: [
            'You lose by ten percent. You let four people go, at your own kitchen table, one after another. The last of them says, “You want us to fix that step while we’re here?”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'money', by: -800_000 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'name',
      text: 'Take his payroll to the state, with photographs',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'spoke-up-at-work' },
            { kind: 'remembers', what: 'earned-a-good-name' },
          ],
        },
      ],
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes most of a year and your tires, twice. When they shut him down, his whole crew is at your fence, and you put on as many as the books will carry, with stubs.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'lose',
      roll: 0,
      expect: { gauges: { stress: 10 }, remembers: ['earned-a-good-name'] },
    },
  ],
})
