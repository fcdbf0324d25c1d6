import { defineEvent } from '../../define-event.ts'

export const theBenchOutsideTheSchool = defineEvent({
  id: 'the-bench-outside-the-school',
  kind: 'question',
  category: 'work',
  title: 'Ten to eight',
  stages: ['adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['teaching'], rung: { from: 1, to: 3 }, days: 900 },
    { kind: 'gauge', of: 'stress', from: 60 },
  ],
  trigger: { kind: 'waiting', medianDays: 150 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'It is ten to eight, and you are on the bench across from the school with your bag on your knees. You have been there since seven. The first bell rings. You watch your own class go in, one of them walking backward. You can see your window from here, and the lights are off because you are the one who turns them on.',
  ],
  options: [
    {
      id: 'in',
      text: 'Go in',
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re four minutes late, and nobody asks. You teach fractions. In the afternoon you can’t remember having done it, but it’s there on the board in your writing.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'health', by: -5 },
            { kind: 'performance', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Call the office and say that you can’t, and stay on the bench',
      outcomes: [
        {
          chance: 1,
          text: [
            'You cry, you sleep sitting up, you eat your lunch before ten in the morning. At three they come out again. The boy who walked backward sees you, looks at his shoes, and then comes across the street and sits down. He doesn’t ask. The doctor gives you five weeks.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -26 },
            { kind: 'gauge', of: 'energy', by: 12 },
            { kind: 'performance', by: -10 },
            { kind: 'remember', what: 'asked-for-help' },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: 'Ask to teach half',
      conditions: [{ kind: 'job', performance: { from: 50 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They say it can’t be done and then they do it. You have mornings. You’re a better teacher until noon than you have been in years, and you pay for it: the rent takes most of the check, and the pension will be smaller.',
          ],
          effects: [
            { kind: 'raise', times: 0.7 },
            { kind: 'gauge', of: 'stress', by: -18 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'performance', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'quit',
      text: 'Get up, and walk the other way',
      outcomes: [
        {
          chance: 1,
          text: [
            'You mail in the keys. For a month you wake at six with a lesson plan in your head. Then you wake at seven without one.',
          ],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: -22 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'walked-out' },
          ],
        },
      ],
    },
  ],
})
