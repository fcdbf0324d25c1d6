import { defineAmbient } from '../../define-ambient.ts'

export const oldLines = defineAmbient({
  category: 'growth',
  title: 'Later',
  stages: ['oldAge'],
  lines: [
    { id: 'later-glasses', text: ['You look for your glasses through your glasses.'] },
    {
      id: 'later-bench',
      text: ['There is a bench halfway up the hill. It was always there; you had never had the time.'],
    },
    {
      id: 'later-price',
      text: [
        'You tell a young man what bread used to cost. You hear yourself do it, and give him the exact figure anyway.',
      ],
    },
    {
      id: 'later-photograph',
      text: [
        'In the old photograph everyone is squinting. You still know who stood behind the camera: their shadow is in it.',
      ],
    },
    {
      id: 'later-crossword',
      text: ['Seven letters, “remains”. You have it at four in the morning and get up to write it down.'],
    },
    {
      id: 'later-pigeons',
      text: ['The pigeons know you. You have told no one how good that feels.'],
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
    },
    {
      id: 'later-garden',
      conditions: [{ kind: 'season', in: ['spring'] }],
      text: ['You plant bulbs that take three years to flower. It is a wager, and you like your side of it.'],
    },
    {
      id: 'later-hands',
      text: ['You notice your hands on the table. They are your mother’s, doing something of yours.'],
    },
    {
      id: 'later-quiet',
      text: ['An afternoon goes by without a sound. You were there for all of it.'],
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
    },
  ],
})
