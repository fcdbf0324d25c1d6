import { defineEvent } from '../../define-event.ts'

export const theSourceInTheParkingGarage = defineEvent({
  id: 'the-source-in-the-parking-garage',
  kind: 'question',
  category: 'work',
  title: 'Level four',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['journalism'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 45 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'A chemist at the city waterworks meets you on level four of a parking garage, with her kids asleep in the back seat. The tests were bad for two summers, and someone rounded them. She gives you the sheets. “If they find out it’s me, I’m done,” she says. You promise. It is the easiest word in the trade.',
  ],
  options: [
    {
      id: 'print',
      text: 'Print it on Sunday, with the sheets',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is the story of the year. They close six wells and fire two men. On Tuesday the city’s lawyers notice that the sheets have a fold in them, and that only one printer folds like that.',
          ],
          effects: [
            { kind: 'performance', by: 16 },
            { kind: 'raise', times: 1.08 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'promised-the-chemist' },
          ],
          followUps: [{ event: 'the-subpoena', afterDays: [90, 240] }],
        },
      ],
    },
    {
      id: 'retype',
      text: 'Retype every figure, and burn the sheets',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'It costs you a week, in which another summer’s worth of children drink from the tap. The figures are only your word now. But there is no fold in anything.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'promised-the-chemist' },
            { kind: 'remember', what: 'burned-the-sheets' },
          ],
          followUps: [{ event: 'the-subpoena', afterDays: [90, 240] }],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Ask her for one more source, first',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is none. By the time you go to print, the waterworks has issued its own report, with a smiling glass on it. She calls once more, and you hear her hear that you had waited.',
          ],
          effects: [
            { kind: 'performance', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'wait',
      roll: 0,
      expect: { gauges: { happiness: -6, stress: 3 } },
    },
  ],
})
