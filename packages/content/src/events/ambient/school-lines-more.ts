import { defineAmbient } from '../../define-ambient.ts'

export const schoolLinesMore = defineAmbient({
  category: 'school',
  title: 'In the breaks',
  stages: ['childhood', 'adolescence'],
  age: { from: 7, to: 15 },
  conditions: [
    { kind: 'studies', for: ['elementary', 'highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  lines: [
    { id: 'break-window', text: ['You sit at the window this year. You know the janitor’s day by heart.'] },
    {
      id: 'break-ruler',
      text: ['You find out how long a ruler hums if one lets it go at the edge of the desk. So does everyone else.'],
    },
    {
      id: 'break-note',
      text: ['A note comes by, folded eight times. It is not for you. You pass it on, and are part of it.'],
    },
    {
      id: 'break-tooth',
      text: ['The class hamster is with you for the holidays. You are told nine times what it does not eat.'],
    },
    { id: 'break-pencil', text: ['You have sharpened the pencil until there is only the point. It writes very well.'] },
    {
      id: 'break-smell',
      text: [
        'On the stairs it smells of floor polish, wet wool and oranges. You do not know yet that you will know that for ever.',
      ],
    },
  ],
})
