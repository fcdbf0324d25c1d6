import { defineAmbient } from '../../define-ambient.ts'

export const teenLinesLate = defineAmbient({
  category: 'growth',
  title: 'Fifteen, or so',
  stages: ['adolescence'],
  lines: [
    { id: 'fifteen-mirror', text: ['You practice a face in the mirror until it no longer means anything.'] },
    {
      id: 'fifteen-recording',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You hear a recording of your own voice. You do not speak for an hour.'],
    },
    {
      id: 'fifteen-roof',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You find out that you can get onto the roof. It changes the whole house.'],
    },
    {
      id: 'fifteen-bus',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You miss your stop because of a song, and walk back, and play it again on purpose.'],
    },
    { id: 'fifteen-hunger', text: ['You eat a sandwich while you make a sandwich.'] },
    {
      id: 'fifteen-list',
      text: ['You write a list of what you will never do when you are old. It is a good list. You lose it.'],
    },
    {
      id: 'fifteen-night',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['It is two in the morning, and you have understood everything. By breakfast you have half of it left.'],
    },
    { id: 'fifteen-shoes', text: ['Your feet have arrived before the rest of you.'] },
    { id: 'fifteen-poem', text: ['You write a poem and hide it so well that you never find it again.'] },
    {
      id: 'fifteen-hair',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You cut your own hair. You wear a hat for a month, in all weathers.'],
    },
    {
      id: 'fifteen-stare',
      text: ['Somebody on the bus is looking at you. They are looking at the map above your head.'],
    },
    {
      id: 'fifteen-word',
      effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
      text: ['You use a word that you have only ever read. It is not pronounced that way.'],
    },
    { id: 'fifteen-walk', text: ['You walk past the same window four times, each time for the first time.'] },
    {
      id: 'fifteen-star',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: [
        'You lie on the hood of a parked car and somebody tells you how far away they are. You do not believe it, and then you do.',
      ],
    },
  ],
})
