import { defineEvent } from '../../define-event.ts'

export const thePianoByTheRiver = defineEvent({
  id: 'the-piano-by-the-river',
  kind: 'question',
  category: 'family',
  title: 'The piano by the river',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { elder: { relation: ['mother', 'father'] } },
  conditions: [{ kind: 'arranged', role: 'elder', as: ['residence'] }],
  trigger: { kind: 'draw', weight: 30 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'stay' },
  text: [
    'Sunday, at the residence. {elder} has a chair by the window, and somebody else’s sweater on. The piano is locked: the woman who played it has gone, and no one says where. “You came all this way?” asks {elder}. You did.',
  ],
  options: [
    {
      id: 'stay',
      text: 'Stay until supper is brought',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes at half past four. You cut the chicken. {elder} tells the next chair how well you cut, and the next chair asks whether you would do theirs.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 5 },
            { kind: 'familiarity', role: 'elder', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'drive',
      text: 'Take {elder.them} for a ride past the old house',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'owns', item: 'used-car' },
            { kind: 'owns', item: 'new-car' },
          ],
        },
      ],
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'There are bicycles in the yard. {elder} has you go around the block again, slower. “They’ve kept the gate,” {elder.they} {elder|says|say}, with approval, and sleeps all the way back.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'In front of the house {elder} undoes the belt and gets ready to get out. It takes you twenty minutes to drive on, and you do it with the doors locked.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: -5 },
            { kind: 'gauge', of: 'stress', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'play',
      text: 'Ask for the key to the piano',
      conditions: [{ kind: 'practised', activity: 'piano-lessons', level: 2 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You play what you have, and it is enough. Two of them waltz, with a walker between them. {elder} beats time on the arm of the chair, a little ahead of you, as {elder.they} did when you were seven.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Say that the spare room is free, and mean it',
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} thinks it over with both eyes shut. “Friday,” {elder.they} {elder|says|say}, and on Friday there is a sweater to return, and a list of nine pills.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'taken-in' },
            { kind: 'affinity', role: 'elder', by: 12 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-cane-past-the-door' },
          ],
        },
      ],
    },
    {
      id: 'short',
      text: 'Say that the traffic will be bad',
      outcomes: [
        {
          chance: 1,
          text: [
            '“You go,” says {elder}. From the lot you can see the window, and {elder.their} hand in it, going back and forth, long after you have stopped waving.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
})
