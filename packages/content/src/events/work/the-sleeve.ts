import { defineEvent } from '../../define-event.ts'

export const theSleeve = defineEvent({
  id: 'the-sleeve',
  kind: 'question',
  category: 'work',
  title: 'The sleeve',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['teaching'], rung: { from: 0, to: 2 } },
    { kind: 'season', in: ['spring', 'summer', 'autumn'] },
  ],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'It’s ninety in the classroom and he keeps his sleeves down. When he reaches for the chalk you see why: four marks and a thumb. He sees you see. After the bell he stays. “If you tell,” he says, “it goes on my sister.” You are bound by law to call within the day.',
  ],
  options: [
    {
      id: 'call',
      text: 'Make the call',
      outcomes: [
        {
          chance: 0.6,
          odds: 'they take both',
          text: [
            'They take both the same night, to an aunt with a farm. He won’t say goodbye to you. There’s a drawing in your box at the year’s end, no name, of a hand, open, with every line in the palm.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
        {
          chance: 0.4,
          odds: 'they only visit',
          text: [
            'Someone visits, with a form, on a Thursday, at supper. On Friday he’s absent, and Monday. When he’s back he has long sleeves on and he no longer looks at you at all.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Promise him that you won’t, and watch',
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk past the house in the evenings. You learn to read the curtain. In the end it’s the sister who comes to school with her arm in a sling, and it’s you they ask for the dates.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'performance', by: -10 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'sister',
      text: 'Go to the grade school at noon, with the nurse, and bring the sister here first',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-chord' },
            { kind: 'job', days: 700 },
          ],
        },
      ],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You have them both in the nurse’s room, with a checkerboard, when you pick up the phone. He hears you say it. He has his hand flat on his sister’s head the whole time. Nobody takes them home first.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'saved-someone' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'call',
      roll: 0,
      expect: { gauges: { stress: 10, happiness: 2 }, remembers: ['saved-someone'] },
    },
  ],
})
