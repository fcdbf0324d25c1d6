import { defineEvent } from '../../define-event.ts'

export const offTheWall = defineEvent({
  id: 'off-the-wall',
  kind: 'question',
  category: 'health',
  title: 'Off the wall',
  stages: ['childhood'],
  age: { from: 6, to: 12 },
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'deadline', option: 'climb', minutes: 2880 },
  text: [
    'The wall behind the garages is as high as you and half of somebody else. The others have jumped. They are looking up at you now, with their hands in their pockets.',
  ],
  options: [
    {
      id: 'jump',
      text: 'Jump',
      outcomes: [
        {
          chance: 0.8,
          odds: 'you land',
          text: [
            'The ground comes, and you are still standing on it. Somebody says “not bad”, and it is the best thing that was ever said.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.2,
          odds: 'you do not',
          text: ['You hear it before you feel it. Your arm has a corner in it that was not there.'],
          effects: [
            { kind: 'fallIll', illness: 'broken-arm' },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'climb',
      text: 'Climb down the other side',
      outcomes: [
        {
          chance: 1,
          text: ['It takes long. They have gone by the time you come around the corner, all but one, who has waited.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -1 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
})
