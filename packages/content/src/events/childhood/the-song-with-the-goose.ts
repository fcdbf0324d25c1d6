import { defineEvent } from '../../define-event.ts'

export const theSongWithTheGoose = defineEvent({
  id: 'the-song-with-the-goose',
  kind: 'question',
  category: 'family',
  title: 'The song',
  stages: ['infancy'],
  age: { to: 1 },
  cast: { father: { relation: 'father' } },
  trigger: { kind: 'draw', weight: 13 },
  importance: 2,
  offline: { kind: 'auto', option: 'turn' },
  text: [
    '{father} is singing. Wherever {father.they} does not know the words, {father.they} puts in a goose. It is, in the main, a song about a goose.',
    'It is evening. {father} walks up and down with you, from the stove to the coats, and sings. “La la,” sings {father.they}, “the goose.”',
  ],
  options: [
    {
      id: 'listen',
      text: 'Listen to the end',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is no end. {father} goes around by the goose a fifth time, and is asleep on {father.their} feet before you are.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'familiarity', role: 'father', by: 4 },
            { kind: 'remember', what: 'the-goose' },
          ],
        },
      ],
    },
    {
      id: 'join',
      text: 'Join in',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have one note, and hold it. {father} comes up and meets you there. Somebody knocks on the wall, in time.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'father', by: 3 },
            { kind: 'remember', what: 'the-goose' },
          ],
        },
      ],
    },
    {
      id: 'turn',
      text: 'Turn your face to the shoulder',
      outcomes: [
        {
          chance: 1,
          text: ['The shoulder hums. In there it has no words at all, and is a better song.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { stress: 50 } },
      choose: 'listen',
      roll: 0,
      expect: { gauges: { stress: -3 }, remembers: ['the-goose'] },
    },
    {
      given: { age: 0, gauges: { happiness: 50 } },
      choose: 'join',
      roll: 0,
      expect: { gauges: { happiness: 4 }, remembers: ['the-goose'] },
    },
  ],
})
