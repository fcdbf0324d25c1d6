import { defineEvent } from '../../define-event.ts'

export const theMirrorJacket = defineEvent({
  id: 'the-mirror-jacket',
  kind: 'question',
  category: 'home',
  title: 'The jacket',
  stages: ['adolescence'],
  age: { from: 14, to: 17 },
  cast: { father: { relation: 'father' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'ask' },
  text: [
    'It hangs at the back of the wardrobe: {father}’s leather jacket, from before. It fits you in the shoulders as if it had been waiting.',
  ],
  options: [
    {
      id: 'ask',
      text: 'Ask if you may have it',
      outcomes: [
        {
          chance: 1,
          text: [
            '{father} looks at it for longer than at you. “Mind the zip,” he says. The zip has a story, and you get that too.',
          ],
          effects: [
            { kind: 'affinity', role: 'father', by: 5 },
            { kind: 'familiarity', role: 'father', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'wear',
      text: 'Wear it out of the house under a coat',
      outcomes: [
        {
          chance: 0.6,
          odds: 'nobody notices',
          text: ['You are somebody else until six. He walks differently, that one, and is looked at.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
        },
        {
          chance: 0.4,
          odds: 'the zip',
          text: [
            'It is the zip. You sew it, badly, at night, and hang the jacket back. Nobody ever mentions it; one day it has been mended properly.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
})
