import { defineEvent } from '../../define-event.ts'

export const afterTheStrike = defineEvent({
  id: 'after-the-strike',
  kind: 'question',
  category: 'work',
  title: 'The break room',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['nursing'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'sit', minutes: 4320 },
  text: [
    'It’s one to six now, and the posters are down. In the break room there are still two tables, those who were out and those who weren’t. A new nurse, twenty-three, stands there with her tray. She has no idea which to take, and she is looking at you.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Make room at yours',
      outcomes: [
        {
          chance: 1,
          text: ['She sits. By dessert she’s been told all of it, and she hates four people she hasn’t met.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'push',
      text: 'Get up, and push the two tables together',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'crossed-for-bed-four' },
            { kind: 'remembers', what: 'spoke-up-at-work' },
            { kind: 'gauge', of: 'social', from: 55 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The scrape of it stops every fork. You go around the other end, and lift, and wait; it weighs a lot. Then the woman from oncology takes a corner. It’s an ugly long thing, and in everyone’s way, and it stays.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'crossed',
      text: '“Sit with them. I’m the one who went in”',
      conditions: [{ kind: 'remembers', what: 'crossed-the-line' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She looks over, and back, and sits down across from you with her soup. “I’d have been scared too,” she says. You hadn’t been scared. You tell her what it was, and it takes the whole half hour.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
  ],
})
