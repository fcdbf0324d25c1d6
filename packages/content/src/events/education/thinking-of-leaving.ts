import { defineEvent } from '../../define-event.ts'

export const thinkingOfLeaving = defineEvent({
  id: 'thinking-of-leaving',
  kind: 'question',
  category: 'school',
  title: 'Two doors',
  stages: ['adolescence', 'youngAdult'],
  age: { from: 16, to: 26 },
  conditions: [
    { kind: 'studies', for: ['highSchool', 'trade', 'associate', 'bachelor', 'master', 'doctorate'] },
    { kind: 'marks', to: 50 },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  cooldownDays: 2400,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You stand at the bus stop with your bag. The bus to school comes from the left. There is another, from the right, and it goes to everywhere else.',
  ],
  options: [
    {
      id: 'take-bus',
      text: 'Take the one from the left',
      outcomes: [
        {
          chance: 1,
          text: ['It is raining by the second stop. You get a window. It is only a day, and you have had days before.'],
          effects: [
            { kind: 'marks', by: 5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'ask-for-help',
      text: 'Take it, and knock at the counselor’s door',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.8,
          text: [
            'It costs you something to knock, and after that nothing. There is a plan, on one page, with boxes to tick.',
          ],
          effects: [
            { kind: 'marks', by: 10 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'asked-for-help' },
          ],
        },
        {
          chance: 0.2,
          text: ['“Come back on Thursday.” You do, which is more than either of you expected.'],
          effects: [{ kind: 'marks', by: 5 }],
        },
      ],
    },
    {
      id: 'leave-school',
      text: 'Let it go past',
      conditions: [{ kind: 'age', from: 16 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You watch it go. Nobody on it looks up. Then you walk home by the long way, since you have the time.',
          ],
          effects: [
            { kind: 'dropOut' },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'remember', what: 'left-school' },
          ],
        },
      ],
    },
  ],
})
